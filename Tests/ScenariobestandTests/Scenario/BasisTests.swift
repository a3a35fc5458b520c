import BusinessCase
import Testing

@testable import Scenariobestand

@Suite("Een scenario dat op een ander voortbouwt")
struct BasisTests {
  private static let basis = """
    { naam: "Basis", prijspeil: 2022, prijsbasis: "integraal", casussen: [ \(kleineCasus) ],
      discontovoet: { waarde: 0.03, bron: "bank" },
      traject: { prijs: 1000, betaler: "gemeente", bron: "raad" },
      horizonnen: { kort: 1, lang: 12 },
      programma: { jaren: 2, groei: 0.1, instroom: [ { kanaal: "a", perJaar: 10 } ], routemix: { buurtwerk: 1 } } }
    """

  private func bestanden(_ inhoud: String, basis: String = basis) -> [String: String] {
    ["x.json5": "{ basis: 'basis', \(inhoud) }", "basis.json5": basis, "kostenkaart.json5": kleineKaart]
  }

  @Test("Wat er niet staat komt uit de basis, wat er wel staat gaat voor")
  func erven() throws {
    let gelezen = try scenario(bestanden("naam: 'Eigen', horizonnen: { lang: 36 }, programma: { jaren: 5 }"))
    #expect(gelezen.naam == "Eigen")
    #expect(gelezen.regels.horizonnen == Horizonnen(kort: 1, middellang: 6, lang: 36))
    #expect(gelezen.programma?.jaren == 5)
    #expect(gelezen.programma?.groei == 0.1)
    #expect(gelezen.regels.discontovoet == 0.03)
  }

  @Test("Met null valt een geërfde sleutel weg")
  func wissen() throws {
    let gelezen = try scenario(bestanden("discontovoet: null, programma: { routemix: null, groei: null }"))
    #expect(gelezen.regels.discontovoet == Ontwerp.discontovoet)
    #expect(gelezen.programma?.verdeling.isEmpty == true)
    #expect(gelezen.programma?.groei == 0)
    #expect(try scenario(bestanden("programma: null")).programma == nil)
    #expect(
      klachten(bestanden("naam: null")) == [
        #"1:1  "naam" ontbreekt; verwacht een tekst tussen aanhalingstekens"#
      ])
  }

  @Test("Een getal met bron wordt in zijn geheel vervangen")
  func heelGetal() throws {
    for (waarde, herkomst) in [
      ("{ waarde: 0.01 }", Gegeven.Herkomst.ongenoemd), ("0.01", .ongenoemd),
      ("{ waarde: 0.01, aanname: 'gok' }", .aanname("gok")),
    ] {
      let gelezen = try scenario(bestanden("discontovoet: \(waarde)"))
      #expect(gelezen.regels.discontovoet == 0.01)
      #expect(gelezen.gegevens.first { $0.sleutel == "discontovoet" }?.herkomst == herkomst)
    }
  }

  @Test("Wie een getal verandert, erft de bron van het oude getal niet")
  func bron() throws {
    func herkomst(_ inhoud: String) throws -> Gegeven.Herkomst? {
      try scenario(bestanden(inhoud)).gegevens.first { $0.sleutel == "traject.prijs" }?.herkomst
    }
    #expect(try herkomst("") == .bron("raad"))
    #expect(try herkomst("traject: {}") == .bron("raad"))
    #expect(try herkomst("traject: { prijs: 2000 }") == .ongenoemd)
    #expect(try herkomst("traject: { prijs: 2000, bron: 'eigen' }") == .bron("eigen"))
    #expect(try herkomst("traject: { betaler: 'rijk', aanname: 'voorstel' }") == .aanname("voorstel"))
  }

  @Test("Een fout wordt gemeld in het bestand waar ze staat")
  func plek() {
    let kapot = Self.basis.replacing("jaren: 2", with: "jaren: 200").replacing("lang: 12", with: "lnag: 12")
    #expect(
      klachten(bestanden("discontovoet: 3", basis: kapot)) == [
        "1:33  discontovoet: 3 is te groot; verwacht een getal van 0 tot en met 1",
        #"basis.json5:4:26  horizonnen: onbekende sleutel "lnag"; verwacht een van: aanname, bron, kort, lang, middellang. Bedoelde u "lang"?"#,
        "basis.json5:5:23  programma.jaren: 200 is te groot; verwacht een geheel getal van 1 tot en met 50",
      ])
  }

  @Test("Een basis kan zelf een basis hebben, en paden gelden vanuit het bestand waar ze staan")
  func stapel() throws {
    let bestanden = [
      "eigen/x.json5": "{ basis: 'midden', naam: 'X' }",
      "eigen/midden.json5": "{ basis: '../gedeeld/onder', prijsbasis: 'declaratie', discontovoet: 0.5 }",
      "eigen/../gedeeld/onder.json5": """
      { naam: "Onder", prijspeil: 2023, prijsbasis: "integraal", kostenkaart: "kaart.json5", casussen: "c.json5" }
      """,
      "eigen/../gedeeld/kaart.json5": kleineKaart, "eigen/../gedeeld/c.json5": "[ \(kleineCasus) ]",
    ]
    let gelezen = try Scenariobibliotheek(Geheugen(bestanden)).scenario("eigen/x")
    #expect(gelezen.scenario.regels.prijspeil == 2023)
    #expect(gelezen.scenario.regels.prijsbasis == .declaratie)
    #expect(
      gelezen.bestanden.map { String($0.split(separator: "/").last ?? "") }
        == ["x.json5", "midden.json5", "onder.json5", "kaart.json5", "c.json5"])
  }

  @Test("Zonder leesbare basis komt alleen die fout, niet alles wat daardoor ontbreekt")
  func ontbreekt() {
    let regel =
      "1:10  basis: het scenario \"bassis\" is niet gevonden; verwacht de naam van een scenario in dezelfde map of in scenarios/"
    #expect(klachten(["x.json5": "{ basis: 'bassis', programma: { jaren: 3 } }"]) == [regel])
    #expect(
      klachten(["x.json5": "{ basis: 'b' }", "b.json5": "{ naam: "]) == [
        "b.json5:1:9  het bestand houdt op terwijl { van regel 1, kolom 1 nog open staat; verwacht }"
      ])
    #expect(
      klachten(["x.json5": "{ basis: 'b' }", "b.json5": "[]"]) == [
        "b.json5:1:1  een lijst; verwacht een object tussen { en }"
      ])
    #expect(
      klachten(["x.json5": "{ basis: 12 }"]) == [
        "1:10  basis: het getal 12; verwacht de naam van een scenario tussen aanhalingstekens"
      ])
  }

  @Test(
    "Een kring van scenario's wordt gemeld, ook langs een omweg",
    arguments: [
      (["x.json5": "{ basis: 'x' }"], "1:10", "x.json5 → x.json5"),
      (["x.json5": "{ basis: './x' }"], "1:10", "x.json5 → x.json5"),
      (
        ["x.json5": "{ basis: 'a' }", "a.json5": "{\n basis: 'x' }"], "a.json5:2:9",
        "x.json5 → a.json5 → x.json5"
      ),
      (
        ["x.json5": "{ basis: 'a' }", "a.json5": "{ basis: 'a.json5' }"], "a.json5:1:10", "a.json5 → a.json5"
      ),
    ])
  func kring(bestanden: [String: String], plek: String, keten: String) {
    var bestanden = bestanden
    bestanden["./x.json5"] = bestanden["x.json5"]
    #expect(
      klachten(bestanden) == [
        "\(plek)  basis: deze scenario's bouwen in een kring op elkaar voort (\(keten)); verwacht een scenario dat niet op dit scenario voortbouwt"
      ])
  }

  @Test("Meer dan twintig scenario's op elkaar is te veel")
  func teHoog() {
    var bestanden = ["x.json5": "{ basis: 'a0' }"]
    for nummer in 0..<30 { bestanden["a\(nummer).json5"] = "{ basis: 'a\(nummer + 1)' }" }
    #expect(
      klachten(bestanden) == [
        "a18.json5:1:10  basis: er bouwen te veel scenario's op elkaar voort; verwacht hooguit 20"
      ])
  }
}
