/// What many draws of one number show.
public struct Kansbeeld: Sendable, Hashable {
  public let aantal: Int
  public let gemiddelde: Double
  public let sd: Double
  /// 95% of the draws lie within it.
  public let interval: ClosedRange<Double>
  /// The share of draws above zero.
  public let kansPositief: Double

  /// - Complexity: O(n).
  public init(_ trekkingen: [Double]) {
    let n = Double(trekkingen.count)
    let som = trekkingen.reduce(0, +)
    let gemiddelde = n > 0 ? som / n : .nan
    aantal = trekkingen.count
    self.gemiddelde = gemiddelde
    sd =
      n > 1 ? (trekkingen.reduce(0) { $0 + ($1 - gemiddelde) * ($1 - gemiddelde) } / (n - 1)).squareRoot() : 0
    var rij = trekkingen
    let laag = rij.kwantiel(0.025)
    let hoog = rij.kwantiel(0.975)
    interval = laag <= hoog ? laag...hoog : 0...0
    kansPositief = n > 0 ? Double(trekkingen.count { $0 > 0 }) / n : .nan
  }

  /// How far the mean may be off because there are not endlessly many draws: its standard error.
  public var toevalsfout: Double { aantal > 0 ? sd / Double(aantal).squareRoot() : .nan }
}

/// What the draws of a scenario show at one horizon.
public struct Kansuitkomst: Sendable {
  public let horizon: Horizon
  public let maanden: Int
  /// Saldo per traject, all payers together.
  public let perTraject: Kansbeeld
  /// Saldo of all trajecten.
  public let alles: Kansbeeld
  public let perBetaler: [(betaler: Betaler, saldo: Kansbeeld)]
  /// Benefits that no source divides over payers; nil when there are none.
  public let ongedeeld: Kansbeeld?
  /// (baten - meerzorg) / kosten; nil when a traject costs nothing.
  public let verhouding: Kansbeeld?
  /// P(verhouding > 1) and P(verhouding > 1,6).
  public let kansBovenQuitte: Double?
  public let kansBovenSociaalWerk: Double?

  public init(_ trekkingen: Trekkingen, _ horizon: Horizon) {
    self.horizon = horizon
    maanden = trekkingen.scenario.regels.horizonnen[horizon]
    let saldo = trekkingen.saldo(horizon)
    perTraject = Kansbeeld(saldo)
    alles = Kansbeeld(zip(saldo, trekkingen.trajecten).map { $0 * $1 })
    perBetaler = trekkingen.betalers.map { ($0, Kansbeeld(trekkingen.saldo(horizon, $0))) }
    ongedeeld = trekkingen.ongedeeld.contains { $0 != 0 } ? Kansbeeld(trekkingen.ongedeeld) : nil
    let kosten = trekkingen.kosten(horizon)
    guard kosten.allSatisfy({ $0 > 0 }), !kosten.isEmpty else {
      (verhouding, kansBovenQuitte, kansBovenSociaalWerk) = (nil, nil, nil)
      return
    }
    let verhoudingen = zip(saldo, kosten).map { 1 + $0 / $1 }
    let n = Double(verhoudingen.count)
    verhouding = Kansbeeld(verhoudingen)
    kansBovenQuitte = Double(verhoudingen.count { $0 > Verzoening.quitte }) / n
    kansBovenSociaalWerk = Double(verhoudingen.count { $0 > Verzoening.sociaalWerk }) / n
  }
}

extension Trekkingen {
  /// One per horizon.
  public func uitkomsten(draden: Int = 1) -> [Kansuitkomst] {
    evenwijdig(Horizon.allCases.count, draden: draden) { Kansuitkomst(self, Horizon.allCases[$0]) }
  }
}
