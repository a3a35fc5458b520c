/// One kind of care on the price list. Without prices it is listed, but cannot be computed with.
public struct Kostenpost: Sendable, Hashable {
  /// Kebab-case Dutch, such as `huisarts-consult-kort`.
  public struct ID: Sendable, Hashable, Comparable, CustomStringConvertible {
    public let tekst: String

    public init(_ tekst: String) { self.tekst = tekst }

    public var description: String { tekst }
    public static func < (links: ID, rechts: ID) -> Bool { links.tekst < rechts.tekst }
  }

  public let id: ID
  public let naam: String
  /// What one of it is: consult, uur, dag, …
  public let eenheid: String
  /// Who pays for one of it, and keeps the money when it is not needed.
  public let betaler: Betaler
  public let prijzen: [Prijs]
  /// What one person uses of it at most; nil where that is not known.
  public let hoogstens: Verbruik?
  /// Whose working time one of it takes; nil where nobody says so.
  public let personeel: Personeel?
  /// What a user must know before using it, such as that a price comes from another municipality.
  public let toelichting: String?

  public init(
    id: ID, naam: String, eenheid: String, betaler: Betaler, prijzen: [Prijs],
    hoogstens: Verbruik? = nil, personeel: Personeel? = nil, toelichting: String? = nil
  ) {
    self.id = id
    self.naam = naam
    self.eenheid = eenheid
    self.betaler = betaler
    self.prijzen = prijzen
    self.hoogstens = hoogstens
    self.personeel = personeel
    self.toelichting = toelichting
  }

  /// "Spoedeisende hulp: bezoek", "Fysiotherapie, per zitting": what one of it is comes with it, once.
  package var naamMetEenheid: String {
    let woorden = naam.lowercased().split { !$0.isLetter && $0 != "-" }
    return woorden.contains { $0 == eenheid.lowercased() } ? naam : "\(naam), per \(eenheid)"
  }

  /// The price on `basis` whose year lies closest to `jaar`; of two equally close, the later.
  func prijs(_ basis: Prijsbasis, dichtstBij jaar: Int) -> Prijs? {
    prijzen.filter { $0.basis == basis }.min {
      let (links, rechts) = (abs($0.jaar - jaar), abs($1.jaar - jaar))
      return links == rechts ? $0.jaar > $1.jaar : links < rechts
    }
  }
}
