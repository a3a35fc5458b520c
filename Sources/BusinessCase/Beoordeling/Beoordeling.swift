/// The assessment of one finished casus.
///
/// It holds at most one `tegenslag` line that `stopt`: two ends of the same benefits have no meaning.
public struct Beoordeling: Sendable, Hashable {
  /// The number of the casus, never a name.
  public struct ID: Sendable, Hashable, CustomStringConvertible {
    public let tekst: String
    public init(_ tekst: String) { self.tekst = tekst }
    public var description: String { tekst }
  }

  public let casus: ID
  /// Nil where a scenario knows no routes.
  public let route: Route?
  /// Nil for a profile, which stands for a whole route.
  public let stadsdeel: Stadsdeel?
  /// In whole years.
  public let leeftijd: Int?
  /// What the question was about, and who sent the resident; nil for casussen that come from a file.
  public let vraagtype: Vraagtype?
  public let kanaal: Kanaal?
  /// Invented, for trying out; every outcome that rests on it says so.
  public let fictief: Bool
  public let omschrijving: String?
  public let zorgregels: [Zorgregel]
  /// When the benefits of the casus end before their time, and how likely that is.
  public let stop: Stop?

  public struct Stop: Sendable, Hashable {
    /// Benefits end after this month.
    public let naMaand: Int
    /// How likely it is that they end there.
    public let kans: Kans
  }

  /// - Throws: `Rekenfout.tweedeStop` when two lines stop the benefits.
  public init(
    casus: ID, route: Route?, stadsdeel: Stadsdeel? = nil, leeftijd: Int? = nil,
    vraagtype: Vraagtype? = nil, kanaal: Kanaal? = nil, fictief: Bool = false,
    omschrijving: String? = nil, zorgregels: [Zorgregel]
  ) throws(Rekenfout) {
    let stops = zorgregels.compactMap { regel -> Stop? in
      guard case .tegenslag(_, stopt: true) = regel.soort else { return nil }
      return Stop(naMaand: regel.periode.vanaf, kans: regel.kans)
    }
    guard stops.count <= 1 else { throw .tweedeStop(casus) }
    self.casus = casus
    self.route = route
    self.stadsdeel = stadsdeel
    self.leeftijd = leeftijd
    self.vraagtype = vraagtype
    self.kanaal = kanaal
    self.fictief = fictief
    self.omschrijving = omschrijving
    self.zorgregels = zorgregels
    stop = stops.first
  }

  /// The lines in an order that does not depend on how they were written down, so that sums are the same to the bit.
  var opRekenvolgorde: [Zorgregel] {
    zorgregels.count < 2 ? zorgregels : zorgregels.sorted { $0.gaatVoor($1) }
  }

  public var leeftijdsklasse: Leeftijdsklasse? { leeftijd.map(Leeftijdsklasse.init(leeftijd:)) }
}

extension Zorgregel {
  /// A fixed order of lines; lines that it does not tell apart count for the same.
  fileprivate func gaatVoor(_ ander: Zorgregel) -> Bool {
    post == ander.post ? getallen.lexicographicallyPrecedes(ander.getallen) : post < ander.post
  }

  private var getallen: [Double] {
    let periode = [Double(periode.vanaf), periode.duur.map(Double.init) ?? .infinity]
    let eigen = [hoeveelheid.isEenmalig ? 1 : 0, hoeveelheid.inDeMaand, kans.waarde, uitval.waarde]
    return soort.getallen + periode + eigen
  }
}

extension Zorgregel.Soort {
  fileprivate var getallen: [Double] {
    switch self {
    case .vermeden(let claim):
      [
        0, claim.toerekening.waarde, Double(Toets.allCases.firstIndex(of: claim.toets) ?? 0),
        Double(claim.getoetstTot), claim.uitdoving.waarde,
      ]
    case .meer: [1]
    case .inzet: [2]
    case .tegenslag(let toerekening, let stopt): [3, toerekening.waarde, stopt ? 1 : 0]
    }
  }
}
