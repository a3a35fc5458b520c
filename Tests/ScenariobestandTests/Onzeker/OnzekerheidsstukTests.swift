import BusinessCase
import Testing

@testable import Scenariobestand

@Suite("Fouten in het stuk onzekerheid")
struct OnzekerheidsstukTests {
  @Test(
    "Wat er mis kan zijn met het stuk onzekerheid",
    arguments: [
      (
        "beoordelaarsfout: {}",
        ".beoordelaarsfout: er staat geen spreiding in; verwacht een van: laag en hoog, sd, cv"
      ),
      ("beoordelaarsfout: 1.2", ".beoordelaarsfout: het getal 1,2; verwacht een object tussen { en }"),
      (
        "beoordelaarsfout: { laag: 1.2, hoog: 1.5 }",
        ".beoordelaarsfout: 1 ligt niet tussen laag (1,2) en hoog (1,5); verwacht een laag onder 1 en een hoog erboven"
      ),
      (
        "beoordelaarsfout: { laag: 0.5, hoog: 2.5, verdeling: 'uniform' }",
        ".beoordelaarsfout: het gemiddelde is 1,5; verwacht een verdeling met gemiddelde 1, zoals { laag: 0.6, hoog: 1.5 } of { cv: 0.25 }"
      ),
      (
        "beoordelaarsfout: { n: 10 }",
        ".beoordelaarsfout.n: n past alleen bij een kans of een ander deel van 0 tot en met 1; verwacht een van: laag en hoog, sd, cv"
      ),
      (
        "beoordelaarsfout: { waarde: 1, cv: 0.1 }",
        #".beoordelaarsfout: onbekende sleutel "waarde"; verwacht een van: aanname, bron, cv, hoog, laag, sd, verdeling"#
      ),
      (
        "kans: { cv: 0.1 }",
        #".kans: onbekende sleutel "cv"; verwacht een van: aanname, bron, n"#
      ),
      ("kans: { n: 0 }", ".kans.n: 0 is te klein; verwacht een getal van 0,1 tot en met 1000000000"),
      ("prijs: { cv: 6 }", ".prijs.cv: 6 is te groot; verwacht een getal van 0,001 tot en met 5"),
      ("aantal: { cv: null }", #".aantal: "cv" ontbreekt; verwacht een getal van 0,001 tot en met 5"#),
      (
        "kansen: { n: 1 }",
        #": onbekende sleutel "kansen"; verwacht een van: aanname, aantal, beoordelaarsfout, bron, kans, prijs, toerekening. Bedoelde u "kans"?"#
      ),
    ])
  func onzekerheid(inhoud: String, zin: String) {
    let klachten = ScenariobestandTests.klachten(kleinScenario("onzekerheid: { \(inhoud) }"))
    #expect(klachten.contains { $0.hasSuffix("onzekerheid\(zin)") }, "\(klachten)")
  }
}
