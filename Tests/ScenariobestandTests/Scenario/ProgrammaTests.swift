import BusinessCase
import Testing

@testable import Scenariobestand

@Suite("Een programma lezen")
struct ProgrammaTests {
  private let instroom = "instroom: [ { kanaal: 'huisarts', perJaar: 87, bron: 'b' } ]"

  private func programma(_ inhoud: String) throws -> Programma {
    try #require(try scenario(kleinScenario("programma: { \(inhoud) }")).programma)
  }

  /// The complaints without their place, because the places are told elsewhere.
  private func programmaklachten(_ inhoud: String) -> [String] {
    klachten(kleinScenario("programma: { \(inhoud) }")).map { klacht in
      String(klacht.drop { $0 != " " }.dropFirst(2))
    }
  }

  @Test("Jaren, instroom en groei")
  func eenvoudig() throws {
    let programma = try programma("jaren: 3, groei: { waarde: -0.1, aanname: 'a' }, \(instroom)")
    #expect(programma.jaren == 3)
    #expect(programma.groei == -0.1)
    #expect(programma.instroom == [.init(kanaal: "huisarts", perJaar: 87)])
    #expect(programma.verdeling.isEmpty)
  }

  @Test("Elk aandeel houdt zijn eigen herkomst")
  func herkomst() throws {
    let verdeling = """
      verdeling: [ { stadsdeel: "west", aandeel: 0.25, bron: 'b' }, { stadsdeel: "Oost", aandeel: 0.75 } ]
      """
    let gelezen = try scenario(kleinScenario("programma: { jaren: 1, \(instroom), \(verdeling) }"))
    #expect(gelezen.programma?.verdeling.map(\.stadsdeel) == [.west, .oost])
    let aandelen = gelezen.gegevens.filter { $0.naam.hasPrefix("Aandeel") }
    #expect(aandelen.map(\.sleutel) == ["programma.verdeling[0].aandeel", "programma.verdeling[1].aandeel"])
    #expect(aandelen.map(\.herkomst) == [.bron("b"), .ongenoemd])
  }

  @Test("Een kanaal staat er één keer in, want zijn instroom heeft één spreiding")
  func kanaalTweeKeer() {
    #expect(
      programmaklachten(
        "jaren: 1, instroom: [ { kanaal: 'a', perJaar: 1 }, { kanaal: 'b', perJaar: 2 }, { kanaal: 'a', perJaar: 3 } ]"
      )
        == [
          #"programma.instroom[2].kanaal: het kanaal "a" staat er al in; verwacht elk kanaal één keer"#
        ])
  }

  @Test("Een profiel vervangt de casussen van zijn route, en gebruikt dezelfde kostenkaart")
  func profielen() throws {
    let profielen = "profielen: { wijkteam: [ \(kleineRegel) ], combinatie: null }, routemix: { wijkteam: 1 }"
    let programma = try programma("jaren: 1, \(instroom), \(profielen)")
    #expect(programma.profielen.map(\.route) == [.wijkteam])
    #expect(
      programmaklachten(
        "jaren: 1, \(instroom), routemix: { wijkteam: 1 }, profielen: { wijkteam: [ \(kleineRegel.replacing("consult", with: "consulten")) ] }"
      )
        == [
          #"programma.profielen.wijkteam[0].post: kostenpost "consulten" staat niet op de kostenkaart. Bedoelde u "consult"?"#
        ])
  }

  @Test("Een profiel zonder aandelen zou ongemerkt de verdeling veranderen")
  func profielZonderAandelen() {
    #expect(
      programmaklachten("jaren: 1, \(instroom), profielen: { wijkteam: [] }") == [
        "programma.profielen: er zijn profielen, maar geen aandelen; verwacht ook een routemix of een verdeling"
      ])
  }

  @Test(
    "Wat er mis kan zijn met een programma",
    arguments: [
      (
        "jaren: 2, instroom: []",
        ["programma.instroom: een lege lijst; verwacht een lijst met per kanaal de instroom per jaar"]
      ),
      (
        "jaren: 1.5, instroom: 8",
        [
          "programma.jaren: 1,5 is geen geheel getal; verwacht een geheel getal van 1 tot en met 50",
          "programma.instroom: het getal 8; verwacht een lijst met per kanaal de instroom per jaar",
        ]
      ),
      (
        "jaren: 1, INSTROOM, groei: -1",
        ["programma.groei: -1 is te klein; verwacht een getal van -0,99 tot en met 10"]
      ),
      (
        "jaren: 1, INSTROOM, routemix: { buurtwerk: 1 }, verdeling: [ { route: 'buurtwerk', aandeel: 1 } ]",
        [
          #"programma.verdeling: "routemix" staat er ook al in; verwacht een van beide; schrijf null achter de andere als die uit de basis komt"#
        ]
      ),
      (
        "jaren: 1, INSTROOM, routemix: { buurtwerk: 0.1, wijkteam: 0.2 }",
        ["programma.routemix: de aandelen zijn samen 0,3; verwacht samen 1"]
      ),
      (
        "jaren: 1, INSTROOM, routemix: { buurtwerk: 2 }",
        ["programma.routemix.buurtwerk: 2 is te groot; verwacht een getal van 0 tot en met 1"]
      ),
      (
        "jaren: 1, INSTROOM, verdeling: [ { stadsdeel: 'West', aandeel: 0.5 }, { stadsdeel: 'West', aandeel: 0.5 } ]",
        [#"programma.verdeling[1]: de groep "West" staat er al in; verwacht elke groep één keer"#]
      ),
      (
        "jaren: 1, INSTROOM, verdeling: [ { stadsdeel: 'West', aandeel: 0.5 }, { leeftijdsklasse: '65+', aandeel: 0.5 } ]",
        [
          "programma.verdeling[1]: deze groep noemt andere eigenschappen dan de eerste; verwacht in elke groep dezelfde: stadsdeel"
        ]
      ),
      (
        "jaren: 1, INSTROOM, verdeling: [ { aandeel: 1 } ]",
        [
          "programma.verdeling[0]: deze groep noemt geen enkele eigenschap; verwacht een route, een stadsdeel of een leeftijdsklasse"
        ]
      ),
      (
        "jaren: 1, INSTROOM, verdeling: []",
        ["programma.verdeling: de aandelen zijn samen 0; verwacht samen 1"]
      ),
      (
        "jaren: 1, INSTROOM, verdeling: [ { leeftijdsklasse: '0-20', aandeel: 1 } ]",
        [#"programma.verdeling[0].leeftijdsklasse: de tekst "0-20"; verwacht een van: 0-19, 20-64, 65+"#]
      ),
      (
        "jaren: 1, INSTROOM, routemix: { combinatie: 1 }",
        [
          "programma: er komen bewoners op de route combinatie, maar er is geen beoordeelde casus en geen profiel met die route"
        ]
      ),
    ])
  func fouten(inhoud: String, zinnen: [String]) {
    #expect(programmaklachten(inhoud.replacing("INSTROOM", with: instroom)) == zinnen)
  }
}
