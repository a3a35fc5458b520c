import BusinessCase
import Testing

@testable import Scenariobestand

@Suite("Bestanden controleren")
struct SoortTests {
  private static let kop = "naam: 'X', prijspeil: 2022, prijsbasis: 'integraal'"

  private func controleer(_ tekst: String) throws(Leesfouten) -> Bestandssoort {
    try Scenariobibliotheek(Geheugen(["x.json5": tekst, "kostenkaart.json5": kleineKaart])).controleer(
      "x.json5"
    ).soort
  }

  @Test(
    "Aan de sleutels is te zien wat een bestand is",
    arguments: [
      (kleineKaart, Bestandssoort.kostenkaart), ("[ \(kleineCasus) ]", .casussen), ("[]", .casussen),
      ("{ formaat: 1, fictief: true, casussen: [ \(kleineCasus) ] }", .casussen),
      ("{ \(kop), casussen: [ \(kleineCasus) ] }", .scenario),
    ])
  func soort(tekst: String, soort: Bestandssoort) throws {
    #expect(try controleer(tekst) == soort)
  }

  @Test(
    "Fouten komen van de juiste lezer",
    arguments: [
      ("{ kostenposten: [] }", #"1:1  "prijsindex" ontbreekt; verwacht een object tussen { en }"#),
      (
        "{ casussen: [], fictif: true }",
        #"1:17  onbekende sleutel "fictif"; verwacht een van: $schema, aanname, bron, casussen, fictief, formaat, naam, omschrijving. Bedoelde u "fictief"?"#
      ),
      (
        "[ \(kleineCasus.replacing("consult", with: "consul")) ]",
        #"1:75  [0].zorgregels[0].post: kostenpost "consul" staat niet op de kostenkaart. Bedoelde u "consult"?"#
      ),
      ("12", "1:1  het getal 12; verwacht een object tussen { en }"),
      (
        "{ a: ",
        "1:6  het bestand houdt op terwijl { van regel 1, kolom 1 nog open staat; verwacht }"
      ),
    ])
  func fout(tekst: String, zin: String) {
    do {
      _ = try controleer(tekst)
      Issue.record("geen fout")
    } catch {
      #expect(error.fouten.map(\.kort) == [zin])
    }
  }

  @Test("Casussen staan in het scenario, in een eigen bestand, of als een kale lijst")
  func casussen() throws {
    for inhoud in ["{ fictief: true, casussen: [ \(kleineCasus) ] }", "[ \(kleineCasus) ]"] {
      let bestanden = [
        "x.json5": "{ \(Self.kop), casussen: 'c.json5' }", "c.json5": inhoud,
        "kostenkaart.json5": kleineKaart,
      ]
      guard case .casussen(let casussen) = try scenario(bestanden).methode else { throw Onverwacht() }
      #expect(casussen.map(\.casus.tekst) == ["a"])
      #expect(casussen.map(\.fictief) == [inhoud.hasPrefix("{")])
    }
  }

  @Test("Een stadsdeel mag met en zonder hoofdletter", arguments: ["West", "west", "WEST"])
  func stadsdeel(woord: String) throws {
    let casus = kleineCasus.replacing("route:", with: "stadsdeel: '\(woord)', leeftijd: 79, route:")
    guard case .casussen(let casussen) = try scenario(kleinScenario(casussen: "[\(casus)]")).methode else {
      throw Onverwacht()
    }
    #expect(casussen.first?.stadsdeel == .west)
    #expect(casussen.first?.leeftijdsklasse == .oud)
  }
}
