import Testing

@testable import Bestandsvorm

@Suite("Fouten waarna het lezen doorgaat")
struct Json5HersteldTests {
  @Test(
    "Een dubbele sleutel wordt gemeld bij de tweede, en de eerste telt",
    arguments: [
      (
        "{a: 1,\n b: 2, a: 3}",
        ["2:8  de sleutel \"a\" staat ook al op regel 1, kolom 2; verwacht elke sleutel maar een keer"]
      ),
      (
        "{a: 1,\n b: 2, \"\\u0061\": 3}",
        ["2:8  de sleutel \"a\" staat ook al op regel 1, kolom 2; verwacht elke sleutel maar een keer"]
      ),
    ])
  func dubbel(tekst: String, fouten: [String]) { verwacht(tekst, ["a": 1, "b": 2], fouten) }

  @Test("Ook tussen honderd sleutels valt een dubbele op")
  func dubbelTussenVeel() {
    let velden = (0..<100).map { "a\($0): 1" }.joined(separator: ",\n")
    #expect(
      zinnen("{\(velden),\na50: 2, a3: 3}").map { $0.prefix(22) } == [
        "101:1  de sleutel \"a50", "101:9  de sleutel \"a3\"",
      ])
  }

  @Test(
    "Een decimale komma wordt gemeld en gelezen als punt",
    arguments: [
      ("{kans: 1,4}", 1.4, "1:8  1,4: een getal krijgt een punt; verwacht 1.4"),
      ("{kans: -0,25,}", -0.25, "1:8  -0,25: een getal krijgt een punt; verwacht -0.25"),
      ("{kans: 1038,00 // euro\n}", 1038, "1:8  1038,00: een getal krijgt een punt; verwacht 1038.00"),
      ("{kans: 1.038,50}", 1038.5, "1:8  1.038,50: een getal krijgt een punt; verwacht 1038.50"),
    ])
  func decimaleKomma(tekst: String, waarde: Double, fout: String) {
    verwacht(tekst, ["kans": .getal(waarde)], [fout])
  }

  @Test("Een getal met decimale komma houdt zijn decimalen voor de centen")
  func decimalen() throws {
    guard case .object(let velden) = try #require(lees("{a: 28,70}").knoop).waarde,
      case .getal(_, let tekst) = velden[0].waarde.waarde
    else { return }
    #expect(tekst == "28.70")
  }

  @Test("In een lijst is een komma tussen cijfers gewoon een komma")
  func lijst() { verwacht("{a: [1,4]}", ["a": [1, 4]], []) }

  @Test(
    "Een woord zonder aanhalingstekens wordt gemeld en gelezen als tekst",
    arguments: [
      ("{a: integraal}", "integraal"), ("{a: dordrecht-2022,}", "dordrecht-2022"),
      ("{a: Sociaal Recept // naam\n}", "Sociaal Recept"), ("{a: één }", "één"), ("{a: truer}", "truer"),
    ])
  func woord(tekst: String, woord: String) {
    verwacht(
      tekst, ["a": .tekst(woord)],
      ["1:5  \(woord): tekst hoort tussen aanhalingstekens; verwacht \"\(woord)\""])
  }

  @Test(
    "Een woord uit een andere taal wordt gemeld en begrepen",
    arguments: [
      ("True", true, "true"), ("FALSE", false, "false"), ("None", nil, "null"), ("nil", nil, "null"),
    ] as [(String, Kaal, String)])
  func anderWoord(woord: String, waarde: Kaal, goed: String) {
    verwacht("[\(woord)]", [waarde], ["1:2  \(woord): dit woord schrijft u hier anders; verwacht \(goed)"])
  }

  @Test(
    "Een komma die aan het eind van een regel ontbreekt, wordt daar gemeld",
    arguments: [
      ("{a: 1\n b: 2}", "1:6"), ("{a: 1 // een\n 'b': 2}", "1:6"), ("{a: 1\r\"b\": 2}", "1:6"),
      ("{a: 1 /* \n */ b: 2}", "1:6"),
    ])
  func komma(tekst: String, plek: String) {
    verwacht(
      tekst, ["a": 1, "b": 2],
      ["\(plek)  na deze waarde ontbreekt een komma"])
  }

  @Test("Ook in een lijst mag het lezen na een ontbrekende komma door")
  func kommaInLijst() {
    verwacht(
      "[\n  {a: 1}\n  [2]\n  -3\n]", [["a": 1], [2], -3],
      [
        "2:9  na deze waarde ontbreekt een komma",
        "3:6  na deze waarde ontbreekt een komma",
      ])
  }

  @Test("Alle fouten komen samen in de volgorde van het bestand, ook als het lezen daarna stopt")
  func samen() {
    #expect(
      zinnen("{\n  kans: 1,4\n  basis: integraal,\n  basis: 'x',\n  a = 1\n}") == [
        "2:9  1,4: een getal krijgt een punt; verwacht 1.4",
        "2:12  na deze waarde ontbreekt een komma",
        "3:10  integraal: tekst hoort tussen aanhalingstekens; verwacht \"integraal\"",
        "4:3  de sleutel \"basis\" staat ook al op regel 3, kolom 3; verwacht elke sleutel maar een keer",
        "5:5  hier staat =; verwacht een dubbele punt na a",
      ])
  }

  @Test("Na tweehonderd fouten stopt het lezen met een melding", arguments: [200, 201, 1000])
  func tweehonderd(aantal: Int) throws {
    let (knoop, fouten) = lees("[" + String(repeating: "x,", count: aantal) + "]")
    #expect(fouten.count == min(aantal, 201))
    #expect((knoop == nil) == (aantal > 200))
    guard aantal > 200 else { return }
    #expect(
      try #require(fouten.last).zin.hasSuffix(
        "er zijn meer dan 200 fouten; de rest van het bestand is niet gelezen"))
  }

  private func verwacht(
    _ tekst: String, _ waarde: Kaal, _ fouten: [String], op plaats: SourceLocation = #_sourceLocation
  ) {
    #expect(zinnen(tekst) == fouten, sourceLocation: plaats)
    #expect(lees(tekst).knoop.map(Kaal.init) == waarde, sourceLocation: plaats)
  }
}
