import BusinessCase
import Testing

@testable import Scenariobestand

@Suite("Een kostenkaart lezen")
struct KostenkaartTests {
  private func klachtenOverKaart(_ kaart: String) -> [String] {
    do {
      _ = try Scenariobibliotheek(Geheugen(["x.json5": kaart])).kostenkaart("x.json5")
      return []
    } catch {
      return error.fouten.map(\.kort)
    }
  }

  private func kaart(stijging: String) -> String {
    "{ prijsindex: { bron: 'b', stijging: \(stijging) }, kostenposten: [] }"
  }

  @Test("De index begint een jaar voor de eerste stijging, in welke volgorde de jaren ook staan")
  func index() throws {
    let tekst = kaart(stijging: "{ '2023': { waarde: 0.05, bron: 'b' }, '2022': 0.1 }")
    let kaart = try Scenariobibliotheek(Geheugen(["x.json5": tekst])).kostenkaart("x.json5")
    #expect(kaart.index.jaren == 2021...2023)
    #expect(kaart.index.stijgingen == [0.1, 0.05])
  }

  @Test(
    "De index is een aaneengesloten reeks jaren",
    arguments: [
      (
        "{ '2022': 0.1, '2024': 0.1 }",
        "1:38  prijsindex.stijging: het jaar 2023 ontbreekt; verwacht elk jaar tot en met 2024"
      ),
      (
        "{}",
        #"1:38  prijsindex.stijging: er staat geen enkel jaar in; verwacht ten minste één jaar, zoals "2024": 0.033"#
      ),
      (
        "{ jaar: 0.1 }",
        #"1:40  prijsindex.stijging: "jaar" is geen jaar; verwacht een jaartal van vier cijfers, zoals "2024""#
      ),
      (
        "{ '02022': 0.1 }",
        #"1:40  prijsindex.stijging: "02022" is geen jaar; verwacht een jaartal van vier cijfers, zoals "2024""#
      ),
      (
        "{ '9999': 0.1 }",
        #"1:40  prijsindex.stijging: "9999" is geen jaar; verwacht een jaartal van vier cijfers, zoals "2024""#
      ),
      (
        "{ '-9223372036854775808': 0.1 }",
        #"1:40  prijsindex.stijging: "-9223372036854775808" is geen jaar; verwacht een jaartal van vier cijfers, zoals "2024""#
      ),
      (
        "{ '2022': 10 }",
        "1:48  prijsindex.stijging.2022: 10 is te groot; verwacht een getal van -0,9 tot en met 9"
      ),
      (
        "{ '2022': '2%' }",
        #"1:48  prijsindex.stijging.2022: de tekst "2%"; verwacht een getal van -0,9 tot en met 9"#
      ),
      (
        "{ '2022': 0.1, '2023': null, '2024': 0.1 }",
        #"1:38  prijsindex.stijging: "2023" ontbreekt; verwacht een getal van -0,9 tot en met 9"#
      ),
      ("[0.1]", "1:38  prijsindex.stijging: een lijst; verwacht een object tussen { en }"),
    ])
  func indexfout(stijging: String, zin: String) {
    #expect(klachtenOverKaart(kaart(stijging: stijging)) == [zin])
  }

  @Test("Zonder index of posten is een kaart niet af")
  func leeg() {
    #expect(
      klachtenOverKaart("{}") == [
        #"1:1  "prijsindex" ontbreekt; verwacht een object tussen { en }"#,
        #"1:1  "kostenposten" ontbreekt; verwacht een lijst met kostenposten"#,
      ])
  }

  @Test("Zonder bron is een index niet af")
  func zonderBron() {
    #expect(
      klachtenOverKaart("{ prijsindex: { stijging: { '2022': 0 } }, kostenposten: [] }") == [
        #"1:15  prijsindex: "bron" ontbreekt; verwacht een tekst tussen aanhalingstekens"#
      ])
  }

  @Test("Een id komt één keer voor, ook als er met een van beide iets mis is")
  func dubbel() {
    let klachten = klachtenOverKaart(kleineKaart.replacing(#""dagbesteding""#, with: #""consult""#))
    #expect(
      klachten == [
        #"5:11  kostenposten[1].id: de id "consult" is al gebruikt op regel 3; verwacht voor elke kostenpost een andere id"#
      ])
  }

  @Test("Een post met een fout geeft geen tweede fout bij de zorgregels die haar noemen")
  func kapottePost() {
    var bestanden = kleinScenario()
    bestanden["kostenkaart.json5"] = kleineKaart.replacing("28.74", with: "28.745")
    #expect(
      klachten(bestanden) == [
        "kostenkaart.json5:4:17  kostenposten[0].prijzen[0].bedrag: 28,745 heeft te veel decimalen; verwacht een bedrag in euro's met hooguit twee decimalen, zoals 28.74"
      ])
  }

  @Test("Als de id van een post niet te lezen is, heet geen enkele post onbekend")
  func naamlozePost() {
    var bestanden = kleinScenario()
    bestanden["kostenkaart.json5"] = kleineKaart.replacing(#"{ id: "consult""#, with: "{ id: 12")
    #expect(
      klachten(bestanden) == [
        "kostenkaart.json5:3:11  kostenposten[0].id: het getal 12; verwacht een tekst tussen aanhalingstekens"
      ])
  }

  @Test("Een scenario kan posten toevoegen en vervangen")
  func eigenPosten() throws {
    let posten = """
      kostenposten: [
        { id: "consult", naam: "Duur consult", eenheid: "consult", betaler: "gemeente", prijzen: [
          { bedrag: 99, jaar: 2023, basis: "declaratie", bron: "eigen", status: "X" } ] },
        { id: "taxi", naam: "Taxi", eenheid: "rit", betaler: "bewoner", prijzen: [] } ]
      """
    let kaart = try scenario(kleinScenario(posten)).kostenkaart
    #expect(kaart.posten.map(\.id.tekst) == ["consult", "dagbesteding", "taxi"])
    #expect(kaart[.init("consult")]?.naam == "Duur consult")
    #expect(try kaart.prijs(.init("consult"), basis: .integraal, peil: 2023).euro == 99)
  }

  @Test("Een scenario vindt zijn kostenkaart op zijn pad, ernaast, of in scenarios/")
  func vindplaatsen() throws {
    let bestanden = kleinScenario()
    let tekst = try #require(bestanden["x.json5"])
    let kaart = try #require(bestanden["kostenkaart.json5"])
    let genoemd = tekst.replacing("{ naam", with: "{ kostenkaart: '../kaarten/k.json5', naam")
    #expect(throws: Never.self) {
      try scenario(["map/x.json5": tekst, "map/kostenkaart.json5": kaart], "map/x")
    }
    #expect(throws: Never.self) {
      try scenario(["map/x.json5": tekst, "scenarios/kostenkaart.json5": kaart], "map/x")
    }
    #expect(throws: Never.self) {
      try scenario(["map/x.json5": genoemd, "map/../kaarten/k.json5": kaart], "map/x")
    }
    #expect(throws: Never.self) {
      try scenario(
        ["map/x.json5": genoemd.replacing("../kaarten", with: "/kaarten"), "/kaarten/k.json5": kaart], "map/x"
      )
    }
  }
}
