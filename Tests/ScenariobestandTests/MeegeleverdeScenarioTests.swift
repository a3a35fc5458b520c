import BusinessCase
import Testing

@testable import Scenariobestand
@testable import Simulatie

@Suite("De meegeleverde scenario's")
struct MeegeleverdeScenarioTests {
  static let namen = [
    "dordrecht-2022", "pilot-13", "factor-1-6", "declaratie-prijzen", "vgz-betaalt-mee", "alleen-buurtwerk",
  ]
  static let ketens = [
    "keten-2022", "centrale-wachtlijst", "extra-makelaar", "ziekteverzuim-20", "verwijzingen-verdubbeld",
    "geen-veilig-thuis-voorrang", "wmo-consulent-aan-tafel",
  ]

  @Test("Elk scenario is zonder fouten te lezen en te berekenen", arguments: namen + ketens)
  func leest(naam: String) throws {
    let gelezen = try Scenariobibliotheek(Schijf()).scenario(naam)
    #expect(try gelezen.scenario.bereken()[.lang].totaal.kosten > 0)
  }

  @Test("Een scenario met een keten is te simuleren", arguments: ketens)
  func keten(naam: String) throws {
    let gelezen = try Scenariobibliotheek(Schijf()).scenario(naam)
    let keten = try #require(gelezen.keten)
    let programma = try #require(gelezen.scenario.programma)
    #expect(Ketenplan(keten, programma).bezwaren.isEmpty)
    let ongenoemd = gelezen.scenario.gegevens.filter {
      $0.sleutel.hasPrefix("keten.") && $0.herkomst == .ongenoemd
    }
    // A list has no place of its own for where it comes from.
    #expect(ongenoemd.map(\.sleutel).filter { $0 != "keten.maandpatroon" } == [])
  }

  @Test("De keten van 2022 heeft de getallen van het ontwerp")
  func ontwerp() throws {
    let keten = try #require(try Scenariobibliotheek(Schijf()).scenario("keten-2022").keten)
    let ontwerp = Keten()
    #expect(keten.makelaars == ontwerp.makelaars)
    #expect(keten.wijkteam == ontwerp.wijkteam)
    #expect(keten.stappen == ontwerp.stappen)
    #expect(keten.doorlooptijden == ontwerp.doorlooptijden)
    #expect(keten.trajecten == ontwerp.trajecten)
    #expect(keten.afhaken == ontwerp.afhaken)
    #expect(keten.normen == ontwerp.normen)
    #expect(keten.vervolg == ontwerp.vervolg)
  }

  @Test(
    "De kostenkaart en de casussen zijn los te controleren",
    arguments: [
      ("kostenkaart", Bestandssoort.kostenkaart), ("casussen-fictief", .casussen), ("pilot-13", .scenario),
    ])
  func controleer(naam: String, soort: Bestandssoort) throws {
    #expect(try Scenariobibliotheek(Schijf()).controleer(naam).soort == soort)
  }
}
