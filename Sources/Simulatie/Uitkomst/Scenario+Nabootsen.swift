import BusinessCase

/// A chain that was played: what it shows of waiting, and what a programme needs of it.
package struct Nagespeeld: Sendable {
  package let uitkomst: Ketenuitkomst
  /// What became of who came in, one per replication.
  package let doorstromen: [Doorstroom]
}

extension Ketenplan {
  /// Plays the chain once, for everything that is asked of it.
  ///
  /// - Parameter voortgang: is told the share of the work that is done.
  /// - Complexity: linear in replications, years and residents.
  package func speel(_ wijze: Simulatiewijze, voortgang: (Double) -> Void = { _ in }) -> Nagespeeld {
    var doorstromen: [Doorstroom] = []
    let uitkomst = simuleer(wijze, perHerhaling: { doorstromen.append($0) }, voortgang: voortgang)
    return Nagespeeld(uitkomst: uitkomst, doorstromen: doorstromen)
  }
}

extension Scenario {
  /// The same scenario with what a simulation of its chain leaves of the inflow, and with the care that people use
  /// while they wait. Without a programme nobody comes in, and it stays as it is.
  ///
  /// - Parameter speel: plays a chain, or knows how it was played.
  package func nagebootst(_ keten: Keten, _ speel: (Ketenplan) -> Nagespeeld) -> Scenario {
    guard let programma else { return self }
    let plan = Ketenplan(keten, programma)
    let nagespeeld = speel(plan)
    var scenario = self
    scenario.programma?.doorstromen = nagespeeld.doorstromen
    scenario.programma?.wachtzorg = keten.wachtzorg
    let getallen = gegevens.filter(\.isVanKeten)
    scenario.nabootsing = Nabootsing(
      zaad: nagespeeld.uitkomst.wijze.zaad, getallen: getallen.count,
      aannames: getallen.count { $0.herkomst.isAanname })
    let druk = plan.belastingen.filter(\.isTeVeel).map(\.wie)
    if !druk.isEmpty { scenario.meldingen.append(.teVeelWerk(druk)) }
    return scenario
  }
}
