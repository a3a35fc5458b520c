import BusinessCase

/// A scenario to research: as it was written, or casussen that stand by themselves.
package struct GelezenOnderzoek: Sendable {
  package let gelezen: GelezenScenario
  /// The scenario whose prices and conventions hold for casussen that have none of their own; nil for a scenario.
  package let volgens: String?
}

extension Leeszitting {
  /// A scenario; or a file with only casussen, computed as the scenario `conventies` does.
  func onderzoek(_ pad: String, volgens conventies: String) -> (scenario: Scenario, volgens: String?)? {
    guard let knoop = document(pad) else { return nil }
    switch knoop.soort {
    case .scenario: return scenario(pad).map { ($0, nil) }
    case .kostenkaart:
      boek.noteer(
        bij: knoop, pad: "", gevonden: "dit is een kostenkaart",
        verwacht: "een scenario, of een bestand met casussen")
      return nil
    case .casussen:
      guard let naamgever = scenario(conventies) else { return nil }
      return casussen(pad, volgens: naamgever).map { ($0, naamgever.naam) }
    }
  }

  /// The scenario with these casussen instead of its own.
  private func casussen(_ pad: String, volgens conventies: Scenario) -> Scenario? {
    var scenario = conventies
    let controle = Postcontrole(
      GelezenKostenkaart(kaart: scenario.kostenkaart), basis: scenario.regels.prijsbasis,
      peil: scenario.regels.prijspeil)
    guard let casussen = casussenbestand(pad, controle) else { return nil }
    (scenario.naam, scenario.omschrijving) = (pad, nil)
    scenario.methode = .casussen(casussen.casussen.map(\.beoordeling))
    scenario.gegevens = scenario.gegevens.filter { $0.sleutel != "casussen" } + [casussen.gegeven]
    scenario.meldingen = casussen.casussen.flatMap(\.regels).flatMap(\.meldingen)
    return scenario
  }
}
