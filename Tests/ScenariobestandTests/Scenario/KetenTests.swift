import BusinessCase
import Testing

@testable import Scenariobestand
@testable import Simulatie

@Suite("De keten lezen")
struct KetenTests {
  private static let programma =
    #"programma: { jaren: 2, instroom: [{ kanaal: "huisarts", perJaar: 87 }], routemix: { buurtwerk: 1 } }"#

  private func lees(_ keten: String, _ programma: String = programma) throws -> GelezenScenario {
    let bestanden = kleinScenario("\(programma), keten: \(keten)")
    return try Scenariobibliotheek(Geheugen(bestanden)).scenario("x.json5")
  }

  private func klachten(_ keten: String, _ programma: String = programma) -> [String] {
    ScenariobestandTests.klachten(kleinScenario("\(programma), keten: \(keten)"))
  }

  @Test("Wat er niet staat, blijft zoals het ontwerp, en heet een aanname")
  func leeg() throws {
    let gelezen = try lees("{}")
    #expect(gelezen.keten == Keten())
    let getallen = gelezen.scenario.gegevens.filter { $0.sleutel.hasPrefix("keten.") }
    #expect(getallen.count > 30)
    #expect(!getallen.contains { !$0.herkomst.isAanname })
  }

  @Test("Wat er staat, telt, met zijn herkomst")
  func getallen() throws {
    let gelezen = try lees(
      """
      { makelaars: { indeling: "stad", uren: { waarde: 20, bron: "rooster" }, perStadsdeel: { West: 4 } },
        wijkteam: { lijst: "centraal", voorrang: false }, aanname: "proef" }
      """)
    let keten = try #require(gelezen.keten)
    #expect(keten.makelaars.indeling == .stad)
    #expect(keten.makelaars.uren == 20)
    #expect(keten.makelaars.aantal == 4)
    #expect(keten.wijkteam.lijst == .centraal)
    #expect(!keten.wijkteam.voorrang)
    let herkomst = Dictionary(
      uniqueKeysWithValues: gelezen.scenario.gegevens.map { ($0.sleutel, $0.herkomst) })
    #expect(herkomst["keten.makelaars.uren"] == .bron("rooster"))
    #expect(herkomst["keten.makelaars.perStadsdeel.West"] == .aanname("proef"))
  }

  @Test("Met een keten hoort bij elke casus een route, ook als het programma geen routes noemt")
  func casusZonderRoute() {
    let zonderMix = Self.programma.replacing(", routemix: { buurtwerk: 1 }", with: "")
    let keten = #"{ vraagtypes: [{ vraagtype: "werk", aandeel: 1, routes: { buurtwerk: 1 } }] }"#
    let casussen = "[ \(kleineCasus), { id: 'b', zorgregels: [] } ]"
    let fouten = ScenariobestandTests.klachten(
      kleinScenario("\(zonderMix), keten: \(keten)", casussen: casussen))
    #expect(fouten.count == 1)
    #expect(
      fouten.first?.hasSuffix(
        "  keten: de bewoners zijn verdeeld over routes, en casus b heeft geen route; verwacht bij elke casus een route"
      ) == true)
    #expect(ScenariobestandTests.klachten(kleinScenario(zonderMix, casussen: casussen)).isEmpty)
  }

  @Test("Alle fouten tegelijk, elk op zijn plaats en met wat er wel kan")
  func fouten() {
    let fouten = klachten(
      "{ makelaars: { urn: 3, caseload: -1, indeling: \"wijk\" }, stappen: { bereik: 1.4 }, maandpatroon: [\"x\"] }"
    )
    #expect(fouten.count == 5)
    #expect(fouten.contains { $0.contains("\"urn\"") && $0.contains("uren") })
    #expect(fouten.contains { $0.contains("keten.stappen.bereik") && $0.contains("1,4") })
  }

  @Test(
    "Wat niet kan, wordt geweigerd met de plaats erbij",
    arguments: [
      ("{ makelaars: { perStadsdeel: { West: 0, Centrum: 2, Oost: 2 } } }", "keten.makelaars.perStadsdeel"),
      ("{ inloop: 36 }", "keten.inloop"),
      ("{ wijken: { wielwijk: 0.5 } }", "keten.wijken"),
      ("{ vraagtypes: [{ vraagtype: \"werk\", aandeel: 1, routes: { wijkteam: 1 } }] }", "keten.vraagtypes"),
      ("{ wachtzorg: [{ post: \"bestaat-niet\", perWeek: 1, aandeel: 1 }] }", "keten.wachtzorg[0].post"),
    ])
  func onzin(keten: String, pad: String) {
    #expect(klachten(keten).contains { $0.contains(pad + ":") }, "\(klachten(keten))")
  }

  @Test("Zonder programma komt er niemand, en dat staat er")
  func zonderProgramma() {
    #expect(klachten("{}", "omschrijving: \"klein\"").contains { $0.contains("er is geen programma") })
  }
}
