import BusinessCase
import Testing

@testable import Scenariobestand

@Suite("Een zorgregel in een bestand")
struct ZorgregelTests {
  private func gelezen(_ regel: String) throws -> Zorgregel? {
    let casus = #"[ { id: "a", route: "buurtwerk", zorgregels: [ \#(regel) ] } ]"#
    guard case .casussen(let casussen) = try scenario(kleinScenario(casussen: casus)).methode else {
      return nil
    }
    return casussen.first?.zorgregels.first
  }

  @Test("Elke sleutel van een zorgregel in een bestand komt aan")
  func alles() throws {
    #expect(
      try gelezen(
        """
        { soort: "vermeden", post: "consult", aantal: 8, per: "jaar", vanaf: 1, duur: 12, kans: 0.6, uitval: 0.01,
          toerekening: 0.5, toets: "een", getoetstTot: 9, uitdoving: 0.3 }
        """)
        == Zorgregel(
          soort: .vermeden(
            .init(toerekening: Fractie(0.5)!, toets: .een, getoetstTot: 9, uitdoving: Fractie(0.3)!)),
          post: .init("consult"), hoeveelheid: .per(.jaar, aantal: 8), periode: Periode(vanaf: 1, duur: 12),
          kans: Kans(0.6)!, uitval: Fractie(0.01)!))
    #expect(
      try gelezen(
        """
        { soort: "tegenslag", post: "consult", aantal: 2, per: "eenmalig", vanaf: 3, kans: 0.2, toerekening: 0.25,
          stopt: true }
        """)
        == Zorgregel(
          soort: .tegenslag(toerekening: Fractie(0.25)!, stopt: true), post: .init("consult"),
          hoeveelheid: .eenmalig(2), periode: Periode(vanaf: 3), kans: Kans(0.2)!))
  }

  @Test("Een getal van een zorgregel buiten zijn grenzen noemt die grenzen")
  func grenzen() {
    let regel = #"{ soort: "meer", post: "consult", aantal: 1000001, per: "jaar", vanaf: 1201, kans: 0.5 }"#
    let casus = #"[ { id: "a", route: "buurtwerk", zorgregels: [ \#(regel) ] } ]"#
    let begin = "casussen[0].zorgregels[0]"
    #expect(
      klachten(kleinScenario(casussen: casus)).map { $0.drop { $0 != " " }.drop { $0 == " " } } == [
        "\(begin).aantal: 1000001 is te groot; verwacht een getal van 0 tot en met 1000000",
        "\(begin).vanaf: 1201 is te groot; verwacht een geheel getal van 0 tot en met 1200",
      ])
  }
}
