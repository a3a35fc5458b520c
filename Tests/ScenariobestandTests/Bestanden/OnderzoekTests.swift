import BusinessCase
import Testing

@testable import Scenariobestand

@Suite("Lezen voor het actie-onderzoek")
struct OnderzoekTests {
  private func lees(_ tekst: String, volgens: String = "x.json5") throws -> GelezenOnderzoek {
    var bestanden = kleinScenario("traject: { prijs: 500, jaar: 2022, betaler: 'gemeente' }")
    bestanden["c.json5"] = tekst
    return try Scenariobibliotheek(Geheugen(bestanden)).onderzoek("c.json5", volgens: volgens)
  }

  @Test(
    "Casussen die alleen staan, krijgen de prijzen en afspraken van het scenario",
    arguments: [
      "[ \(kleineCasus) ]", "{ fictief: true, casussen: [ \(kleineCasus) ] }", "[]",
    ])
  func kaal(tekst: String) throws {
    let gelezen = try lees(tekst)
    let scenario = gelezen.gelezen.scenario
    #expect(gelezen.volgens == "Klein")
    #expect(scenario.naam == "c.json5")
    #expect(scenario.traject.prijs.centen == 500_00)
    guard case .casussen(let casussen) = scenario.methode else { throw Onverwacht() }
    #expect(casussen.count == (tekst == "[]" ? 0 : 1))
    #expect(casussen.allSatisfy { $0.fictief == tekst.contains("fictief") })
    #expect(scenario.gegevens.filter { $0.sleutel == "casussen" }.count == 1)
    #expect(gelezen.gelezen.bestanden == ["c.json5", "x.json5", "kostenkaart.json5"])
  }

  @Test("Een scenario blijft zichzelf")
  func eigen() throws {
    let gelezen = try lees(
      "{ naam: 'Eigen', prijspeil: 2023, prijsbasis: 'integraal', casussen: [ \(kleineCasus) ] }")
    #expect(gelezen.volgens == nil)
    #expect(gelezen.gelezen.scenario.naam == "Eigen")
    #expect(gelezen.gelezen.scenario.regels.prijspeil == 2023)
  }

  @Test(
    "Wat niet kan, zegt waarom",
    arguments: [
      (kleineKaart, "x.json5", "dit is een kostenkaart"),
      ("[ \(kleineCasus.replacing("consult", with: "consul")) ]", "x.json5", "Bedoelde u \"consult\"?"),
      ("[ \(kleineCasus), \(kleineCasus) ]", "x.json5", "casus"),
      ("[]", "weg.json5", "dit bestand bestaat niet"),
    ])
  func fout(tekst: String, volgens: String, zin: String) {
    #expect {
      _ = try lees(tekst, volgens: volgens)
    } throws: { fout in
      (fout as? Leesfouten)?.fouten.contains { $0.zin.contains(zin) } ?? false
    }
  }
}
