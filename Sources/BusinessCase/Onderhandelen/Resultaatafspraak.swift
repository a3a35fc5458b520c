/// What a payer promises to pay when the traject has a result, between a floor and a cap.
public struct Resultaatafspraak: Sendable, Hashable {
  public enum Grondslag: Sendable, Hashable {
    /// Euros per euro of the payer's own benefits that a toets confirmed, from 0 to a million.
    case perBevestigdeEuro(Double)
    /// The same amount for every traject.
    case perTraject(Bedrag)
  }

  public let grondslag: Grondslag
  /// The payer never pays less.
  public let bodem: Bedrag?
  /// The payer never pays more.
  public let plafond: Bedrag?

  public init(_ grondslag: Grondslag, bodem: Bedrag? = nil, plafond: Bedrag? = nil)
    throws(Onderhandelfout)
  {
    switch grondslag {
    case .perBevestigdeEuro(let tarief):
      guard (0...1e6).contains(tarief) else { throw .onbruikbaarTarief(tarief) }
    case .perTraject(let bedrag):
      guard bedrag >= .nul else { throw .negatieveGrens(bedrag) }
    }
    for grens in [bodem, plafond].compactMap(\.self) where grens < .nul { throw .negatieveGrens(grens) }
    if let bodem, let plafond, bodem > plafond { throw .bodemBovenPlafond(bodem: bodem, plafond: plafond) }
    self.grondslag = grondslag
    self.bodem = bodem
    self.plafond = plafond
  }

  /// Euros per traject, when this much was confirmed; never negative.
  public func betaling(bevestigd euro: Double) -> Double {
    let bedrag =
      switch grondslag {
      case .perBevestigdeEuro(let tarief): tarief * euro
      case .perTraject(let bedrag): bedrag.euro
      }
    return min(max(bedrag, bodem?.euro ?? 0), plafond?.euro ?? .infinity)
  }
}

/// A set of agreements that is on the table. Who pays the traject now pays what the agreements leave.
public struct Resultaatvoorstel: Sendable, Hashable {
  public struct Deel: Sendable, Hashable {
    public let betaler: Betaler
    public let afspraak: Resultaatafspraak

    public init(_ betaler: Betaler, _ afspraak: Resultaatafspraak) {
      self.betaler = betaler
      self.afspraak = afspraak
    }
  }

  /// For a reader, beside "gelijke winst" and "Shapley"; up to 14 characters stay on one line of a table.
  public let naam: String
  /// At most one per payer.
  public let delen: [Deel]

  /// - Parameter delen: of two agreements with the same payer, the first counts.
  public init(naam: String, delen: [Deel]) {
    self.naam = naam
    var gezien: Set<Betaler> = []
    self.delen = delen.filter { gezien.insert($0.betaler).inserted }
  }

  func afspraak(van betaler: Betaler) -> Resultaatafspraak? {
    delen.first { $0.betaler == betaler }?.afspraak
  }
}
