import Testing

@testable import Bestandsvorm

@Suite("De plek van sleutels en waarden")
struct PlekTests {
  @Test(
    "Elke sleutel en elke waarde weet haar regel en kolom",
    arguments: [
      ("{a: 1}", ["1:1", "1:2 a", "1:5"]),
      ("{\n  a: 1,\n  'b': [\n    2,\n  ],\n}", ["1:1", "2:3 a", "2:6", "3:3 b", "3:8", "4:5"]),
      ("{\r\n a: 1,\r\n b: 2}", ["1:1", "2:2 a", "2:5", "3:2 b", "3:5"]),
      ("{\r a: 1,\r b: 2}", ["1:1", "2:2 a", "2:5", "3:2 b", "3:5"]),
      ("{\n\r a: 1}", ["1:1", "3:2 a", "3:5"]),
      ("\u{FEFF}{a: 1}", ["1:1", "1:2 a", "1:5"]),
      ("\u{FEFF}\n {a: 1}", ["2:2", "2:3 a", "2:6"]),
      ("{\ta:\t1}", ["1:1", "1:3 a", "1:6"]),
      ("{'😀': '😀', b: 1}", ["1:1", "1:2 😀", "1:7", "1:12 b", "1:15"]),
      ("{/* één\n😀 */ a: 1}", ["1:1", "2:6 a", "2:9"]),
      ("{'é': 1}", ["1:1", "1:2 é", "1:7"]),
      ("[// één\n-1]", ["1:1", "2:1"]),
      ("['a\\\r\nb', 1]", ["1:1", "1:2", "2:5"]),
      ("[1,\u{2028}2]", ["1:1", "1:2", "1:5"]),
      ("[\u{A0}\u{FEFF}1]", ["1:1", "1:4"]),
    ])
  func plekken(tekst: String, plekken: [String]) throws {
    let (knoop, fouten) = lees(tekst)
    #expect(fouten.isEmpty)
    #expect(alle(try #require(knoop)) == plekken)
  }

  @Test("Een plek toont zich zoals een editor hem kent")
  func omschrijving() {
    #expect(
      "\(Plek(bestand: "scenarios/eigen.json5", regel: 14, kolom: 22))" == "scenarios/eigen.json5:14:22")
  }

  private func alle(_ knoop: Knoop) -> [String] {
    let zelf = "\(knoop.plek.regel):\(knoop.plek.kolom)"
    switch knoop.waarde {
    case .lijst(let leden): return [zelf] + leden.flatMap(alle)
    case .object(let velden):
      return [zelf] + velden.flatMap { ["\($0.plek.regel):\($0.plek.kolom) \($0.naam)"] + alle($0.waarde) }
    default: return [zelf]
    }
  }
}
