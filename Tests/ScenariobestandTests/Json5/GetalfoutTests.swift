import Testing

@testable import Scenariobestand

@Suite("Getallen die er geen zijn")
struct GetalfoutTests {
  @Test(
    "Een decimale komma achter een sleutel wordt één keer gemeld en als punt gelezen",
    arguments: [
      ("{kans: 1,4}", "1:8  1,4 heeft een komma; verwacht een punt voor de decimalen: 1.4", "{kans:1.4}"),
      (
        "{kans: 0,25, b: 2, 'c': 3}", "1:8  0,25 heeft een komma; verwacht een punt voor de decimalen: 0.25",
        "{kans:0.25,b:2,c:3}"
      ),
      ("{a: -1,5\n}", "1:5  -1,5 heeft een komma; verwacht een punt voor de decimalen: -1.5", "{a:-1.5}"),
      (
        "{a: 1.038,50}", "1:5  1.038,50 heeft een komma; verwacht een punt voor de decimalen: 1038.50",
        "{a:1038.5}"
      ),
      ("[{a: 1,5}, 2]", "1:6  1,5 heeft een komma; verwacht een punt voor de decimalen: 1.5", "[{a:1.5},2]"),
    ])
  func decimaleKomma(tekst: String, zin: String, verwacht: String) {
    #expect(fouten(in: tekst) == [zin])
    #expect(lees(tekst).knoop?.plat == verwacht)
  }

  @Test(
    "Een komma tussen twee waarden is geen decimale komma",
    arguments: [
      ("[1,4]", "[1,4]"), ("{a: [1,4, 5,6]}", "{a:[1,4,5,6]}"), ("{a: 1,b: 4}", "{a:1,b:4}"),
      ("{a: 1,\"4\": 5}", "{a:1,4:5}"), ("{a: 1,}", "{a:1}"), ("[[1,2],[3,4]]", "[[1,2],[3,4]]"),
      ("{a: 'x',b: 1}", "{a:'x',b:1}"),
    ])
  func gewoneKomma(tekst: String, verwacht: String) throws {
    #expect(try boom(tekst).plat == verwacht)
  }

  @Test(
    "Wat op een getal lijkt maar er geen is, wordt in zijn geheel genoemd",
    arguments: [
      "01", "007", "1.2.3", "0x", "0xG", "0x+5", "12abc", "1e", "1e+", "1e5.5", "+", "-", ".", "+-1", "1_000",
      "2022-02-15", "15%", ".e5", "--1", "-true", "1e1e1", "00", "-01", "5..", "0b1", "0o7", "1+1",
    ])
  func geenGetal(tekst: String) {
    let zin =
      "1:5  \(tekst) is geen getal; verwacht een getal, zoals 12 of 0.5, of een tekst tussen aanhalingstekens"
    #expect(fouten(in: "{a: \(tekst), b: 2}") == [zin])
    #expect(lees("{a: \(tekst), b: 2}").knoop?.plat == "{a:?,b:2}")
  }

  @Test(
    "Oneindig en NaN zijn JSON5, maar hier geen bruikbaar getal",
    arguments: [
      "Infinity", "-Infinity", "+Infinity", "NaN", "-NaN", "1e999", "-1e999999999", "1e99999999999999999999",
    ])
  func onbruikbaar(tekst: String) {
    #expect(
      fouten(in: "[\(tekst), 1]") == [
        "1:2  \(tekst) is geen bruikbaar getal; verwacht een gewoon getal, zoals 12 of 0.5"
      ])
  }

  @Test("Een lang getal wordt in een zin ingekort")
  func inkorten() {
    let zin = fouten(in: "[" + String(repeating: "9", count: 100_000) + "]")
    #expect(
      zin == [
        "1:2  \(String(repeating: "9", count: 39))… is geen bruikbaar getal; verwacht een gewoon getal, zoals 12 of 0.5"
      ])
  }
}
