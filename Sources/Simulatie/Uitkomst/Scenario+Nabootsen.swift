import BusinessCase

extension Scenario {
  /// The same scenario with what a simulation of its chain leaves of the inflow, and with the care that people use
  /// while they wait. Without a programme nobody comes in, and it stays as it is.
  ///
  /// - Parameter voortgang: is told the share of the work that is done.
  /// - Complexity: linear in replications, years and residents.
  package func nagebootst(
    _ keten: Keten, _ wijze: Simulatiewijze, voortgang: (Double) -> Void = { _ in }
  ) -> Scenario {
    guard let programma else { return self }
    let plan = Ketenplan(keten, programma)
    var scenario = self
    scenario.programma?.doorstromen = plan.doorstromen(wijze, voortgang: voortgang)
    scenario.programma?.wachtzorg = keten.wachtzorg
    let getallen = gegevens.filter { $0.sleutel.hasPrefix("keten.") }
    scenario.nabootsing = Nabootsing(
      zaad: wijze.zaad, getallen: getallen.count, aannames: getallen.count { $0.herkomst.isAanname })
    let druk = plan.belastingen.filter(\.isTeVeel).map(\.wie)
    if !druk.isEmpty { scenario.meldingen.append(.teVeelWerk(druk)) }
    return scenario
  }
}
