/// What waiting and leaving cost or save, per payer, draw by draw: against the same residents without waiting, or
/// against another chain.
///
/// Amounts are present euros of all trajecten; negative is what it costs.
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
    guard scenario.kentWachten else { return nil }
    try self.init(
      scenario, tegenover: scenario.zonderWachten, trekkingen: aantal, zaad: zaad, draden: draden, horizon)
  }

  /// Against another scenario; what both have varies in both alike and falls away.
  ///
  /// - Parameter aantal: more than 0.
  /// - Throws: what keeps either from being computed.
  public init(
    _ scenario: Scenario, tegenover ander: Scenario, trekkingen aantal: Int, zaad: UInt64, draden: Int = 1,
    _ horizon: Horizon = .lang
  ) throws(Rekenfout) {
    func trek(_ scenario: Scenario) throws(Rekenfout) -> Trekkingen {
      try Trekkingsmodel(scenario).trek(aantal, zaad: zaad, draden: draden).gecentreerd(
        op: try scenario.bereken())
    }
    self.init(try trek(scenario), min: try trek(ander), horizon)
  }

  /// Of draws that were made already.
  ///
  /// - Precondition: as many draws of both, with one seed.
  public init(_ met: Trekkingen, min zonder: Trekkingen, _ horizon: Horizon = .lang) {
    self.horizon = horizon
    maanden = met.scenario.regels.horizonnen[horizon]
    herhalingen = met.scenario.programma?.doorstromen.count ?? 0
    let trajecten = max(met.trajecten.gemiddelde, zonder.trajecten.gemiddelde)
    let omvang = (met.omvang(horizon) + zonder.omvang(horizon)) * trajecten
    let korrel = [met.scenario, zonder.scenario].korrel
    func verschil(_ saldo: (Trekkingen) -> [Double]) -> Kansbeeld {
      Kansbeeld(
        zip(met.alles(saldo(met)), zonder.alles(saldo(zonder))).map { $0 - $1 },
        grens: Nulgrens(trajecten: trajecten, omvang: omvang)
      ).afgerond(korrel.alles)
    }
    let geraakt = Set(met.betalers).union(zonder.betalers)
    perBetaler = Betaler.allCases.filter(geraakt.contains).map { betaler in
      (betaler, verschil { $0.saldo(horizon, betaler) })
    }
    samen = verschil { $0.saldo(horizon) }
  }
}
