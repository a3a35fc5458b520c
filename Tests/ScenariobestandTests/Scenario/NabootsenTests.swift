import BusinessCase
import Testing

@testable import Scenariobestand
@testable import Simulatie

@Suite("Een keten naspelen voor het geld")
struct NabootsenTests {
  private static let wijze = Simulatiewijze(herhalingen: 2, zaad: 5)

  private static func speel(_ plan: Ketenplan) -> Nagespeeld { plan.speel(wijze) }

  private func lees(_ naam: String) throws -> GelezenScenario {
    try Scenariobibliotheek(Schijf()).scenario(naam)
  }

  /// Every amount per horizon and payer.
  private func bedragen(_ scenario: Scenario) throws -> [Double] {
    let uitkomst = try scenario.bereken()
    return Horizon.allCases.flatMap { horizon in
      [uitkomst[horizon].totaal.saldo, uitkomst[horizon].totaal.baten, uitkomst[horizon].totaal.kosten]
        + Betaler.allCases.map { uitkomst[horizon].betalers[$0].saldo }
    }
  }

  @Test("Komt iedereen die is verwacht meteen aan de beurt, dan komt de uitkomst zonder simulatie terug")
  func verwacht() throws {
    let gelezen = try lees("keten-2022")
    let programma = try #require(gelezen.scenario.programma)
    let routes = programma.routemix
    var scenario = gelezen.scenario
    scenario.programma?.wachtzorg = try #require(gelezen.keten).wachtzorg
    scenario.programma?.doorstromen = [
      Doorstroom(
        delen: programma.jaarlijks(discontovoet: 0).flatMap { jaar in
          routes.map { route, aandeel in
            let aantal = jaar.trajecten * aandeel
            return .init(
              jaar: jaar.nummer - 1, route: route, ingestroomd: aantal, gesproken: aantal, geholpen: aantal,
              uitstel: 0, wachtweken: 0)
          }
        })
    ]
    for (met, zonder) in zip(try bedragen(scenario), try bedragen(gelezen.scenario)) {
      #expect(abs(met - zonder) < 1e-6 * max(1, abs(zonder)))
    }
  }

  @Test(
    "Staan de gevolgen van wachten uit, dan verandert een andere capaciteit geen cent",
    arguments: ["extra-makelaar", "centrale-wachtlijst", "ziekteverzuim-20"])
  func alleenWachten(naam: String) throws {
    func nagebootst(_ naam: String) throws -> Scenario {
      let gelezen = try lees(naam)
      var keten = try #require(gelezen.keten)
      // Who comes back comes later when the chain is slower, and would be somebody else in the count.
      keten.afhaken.terugkeer = 0
      return gelezen.scenario.nagebootst(keten, Self.speel)
    }
    let (gewoon, anders) = (try nagebootst("keten-2022"), try nagebootst(naam))
    #expect(try bedragen(gewoon.zonderWachten) == bedragen(anders.zonderWachten))
    #expect(try bedragen(gewoon) != bedragen(anders))
  }

  @Test("Haakt niemand af en heeft iedereen tijd, dan blijft van wachten bijna niets over")
  func ruim() throws {
    let gelezen = try lees("keten-2022")
    var keten = try #require(gelezen.keten)
    keten.afhaken.voorGesprek = 0
    keten.afhaken.voorHulp = 0
    keten.afhaken.terugkeer = 0
    keten.stappen.bereik = 1
    keten.wachtzorg = []
    keten.makelaars.perStadsdeel = [.west: 20, .centrum: 20, .oost: 20]
    keten.wijkteam.perWijk = keten.wijkteam.perWijk.mapValues { $0 * 10 }
    let scenario = gelezen.scenario.nagebootst(keten, Self.speel)
    for deel in try #require(scenario.programma).doorstromen.flatMap(\.delen) {
      #expect(deel.gesproken == deel.ingestroomd && deel.geholpen == deel.ingestroomd)
    }
    let (met, zonder) = (
      try scenario.bereken()[.lang].totaal, try scenario.zonderWachten.bereken()[.lang].totaal
    )
    #expect(met.kosten <= zonder.kosten && met.kosten > 0.995 * zonder.kosten)
    // All that is left is that help starts some weeks later, at 2.25% a year.
    #expect(met.baten < zonder.baten && met.baten > 0.995 * zonder.baten)
  }

  @Test("Hetzelfde zaad geeft dezelfde doorstromen, op één draad en op vier")
  func zaad() throws {
    let gelezen = try lees("keten-2022")
    var vier = Self.wijze
    vier.draden = 4
    let een = gelezen.nagebootst(Self.speel).scenario
    #expect(een.programma == gelezen.nagebootst { $0.speel(vier) }.scenario.programma)
    #expect(een.nabootsing?.zaad == 5)
    vier.zaad = 6
    #expect(een.programma != gelezen.nagebootst { $0.speel(vier) }.scenario.programma)
  }

  @Test("Zonder keten blijft een scenario zoals het is")
  func zonderKeten() throws {
    let gelezen = try lees("dordrecht-2022").nagebootst(Self.speel)
    #expect(gelezen.scenario.nabootsing == nil && !gelezen.scenario.kentWachten)
  }
}
