import BusinessCase
import Testing

@testable import Scenariobestand

@Suite("De meegeleverde scenario's")
struct MeegeleverdeScenarioTests {
  static let namen = [
    "dordrecht-2022", "pilot-13", "factor-1-6", "declaratie-prijzen", "vgz-betaalt-mee", "alleen-buurtwerk",
  ]

  @Test("Elk scenario is zonder fouten te lezen en te berekenen", arguments: namen)
  func leest(naam: String) throws {
    let gelezen = try Scenariobibliotheek(Schijf()).scenario(naam)
    #expect(try gelezen.scenario.bereken()[.lang].totaal.kosten > 0)
  }

  @Test(
    "De kostenkaart en de casussen zijn los te controleren",
    arguments: [
      ("kostenkaart", Bestandssoort.kostenkaart), ("casussen-fictief", .casussen), ("pilot-13", .scenario),
    ])
  func controleer(naam: String, soort: Bestandssoort) throws {
    #expect(try Scenariobibliotheek(Schijf()).controleer(naam) == soort)
  }
}
