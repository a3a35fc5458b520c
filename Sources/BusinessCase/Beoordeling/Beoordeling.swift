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
  public let route: Route
  /// Nil for a profile, which stands for a whole route.
  public let stadsdeel: Stadsdeel?
  /// In whole years.
  public let leeftijd: Int?
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
    casus: ID, route: Route, stadsdeel: Stadsdeel? = nil, leeftijd: Int? = nil,
    fictief: Bool = false, omschrijving: String? = nil, zorgregels: [Zorgregel]
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
    self.fictief = fictief
    self.omschrijving = omschrijving
    self.zorgregels = zorgregels
    stop = stops.first
  }

  public var leeftijdsklasse: Leeftijdsklasse? { leeftijd.map(Leeftijdsklasse.init(leeftijd:)) }
}
