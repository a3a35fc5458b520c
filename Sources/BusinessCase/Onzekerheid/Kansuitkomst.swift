/// What the draws of a scenario show at one horizon.
public struct Kansuitkomst: Sendable {
  public let horizon: Horizon
  public let maanden: Int
  /// Saldo per traject, all payers together.
  public let perTraject: Kansbeeld
  /// Saldo of all trajecten.
  public let alles: Kansbeeld
  /// Whether the means of the draws are those of the outcome with every number at its mean.
  public let isLineair: Bool
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
    isLineair = trekkingen.isLineair
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
    kansBovenQuitte = Double(verhoudingen.count { $0 > Maatstaf.quitte }) / n
    kansBovenSociaalWerk = Double(verhoudingen.count { $0 > Maatstaf.sociaalWerk }) / n
  }
}

extension Trekkingen {
  /// One per horizon.
  public func uitkomsten(draden: Int = 1) -> [Kansuitkomst] {
    evenwijdig(Horizon.allCases.count, draden: draden) { Kansuitkomst(self, Horizon.allCases[$0]) }
  }
}
