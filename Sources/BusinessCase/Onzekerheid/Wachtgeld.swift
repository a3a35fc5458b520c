/// What waiting and leaving cost or save, per payer: the same residents with and without waiting, draw by draw.
///
/// Amounts are present euros of all trajecten; negative is what waiting costs.
public struct Wachtgeld: Sendable {
  public let horizon: Horizon
  public let maanden: Int
  /// Number of replications of the simulation behind it.
  public let herhalingen: Int
  /// Payers that waiting touches.
  public let perBetaler: [(betaler: Betaler, saldo: Kansbeeld)]
  /// All payers together, and benefits that no source divides.
  public let samen: Kansbeeld

  /// - Returns: nil when nothing is known of waiting.
  /// - Throws: what keeps the scenario from being computed.
  /// - Complexity: that of drawing the scenario twice.
  public init?(
    _ scenario: Scenario, trekkingen aantal: Int, zaad: UInt64, draden: Int = 1, _ horizon: Horizon = .lang
  ) throws(Rekenfout) {
    guard scenario.kentWachten, aantal > 0 else { return nil }
    func trek(_ scenario: Scenario) throws(Rekenfout) -> Trekkingen {
      try Trekkingsmodel(scenario).trek(aantal, zaad: zaad, draden: draden).gecentreerd(
        op: try scenario.bereken())
    }
    let (met, zonder) = (try trek(scenario), try trek(scenario.zonderWachten))
    self.horizon = horizon
    maanden = scenario.regels.horizonnen[horizon]
    herhalingen = scenario.programma?.doorstromen.count ?? 0
    func verschil(_ saldo: (Trekkingen) -> [Double]) -> Kansbeeld {
      Kansbeeld(zip(met.alles(saldo(met)), zonder.alles(saldo(zonder))).map { $0 - $1 })
    }
    let geraakt = Set(met.betalers).union(zonder.betalers)
    perBetaler = Betaler.allCases.filter(geraakt.contains).map { betaler in
      (betaler, verschil { $0.saldo(horizon, betaler) })
    }
    samen = verschil { $0.saldo(horizon) }
  }
}

extension Trekkingen {
  /// Of all trajecten instead of one.
  fileprivate func alles(_ perTraject: [Double]) -> [Double] { zip(perTraject, trajecten).map { $0 * $1 } }
}
