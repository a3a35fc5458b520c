import Testing

@testable import Scenariobestand

@Suite("Plekken van sleutels en waarden")
struct PlekTests {
  @Test(
    "Regels eindigen op LF, CR LF of CR, en een kolom is één Unicode-scalar",
    arguments: [
      ("{a: 1}", "a", "1:5"), ("{\n  a: 1\n}", "a", "2:6"), ("{\r\n  a: 1\r\n}", "a", "2:6"),
      ("{\r  a: 1\r}", "a", "2:6"), ("{\n\r\n\ra: 1}", "a", "4:4"), ("{\ta:\t1}", "a", "1:6"),
      ("\u{FEFF}{a: 1}", "a", "1:5"), ("\u{FEFF}\n{a: 1}", "a", "2:5"), ("{\u{FEFF}a: 1}", "a", "1:6"),
      ("{'😀': 1, a: 2}", "a", "1:13"), ("{'e\u{301}': 1, a: 2}", "a", "1:14"),
      ("{'👩‍👩‍👧': 1, a: 2}", "a", "1:17"), ("{é: 1, a: 2}", "a", "1:11"),
      ("{\u{A0}a: 1}", "a", "1:6"), ("/* é\n😀 */ {a: 1}", "a", "2:10"), ("// é\n{a: 1}", "a", "2:5"),
      ("{b: 'x\\\ny', a: 1}", "a", "2:8"), ("{b: '\\u00e9', a: 1}", "a", "1:18"),
      ("{b: '\\é', a: 1}", "a", "1:14"), ("{b: 'é', a: 1}", "a", "1:13"), ("// \u{2028}{a: 1}", "a", "1:9"),
      ("{a: {b: [0, 'x']}}", "a.b.1", "1:13"), ("[\n1,\n2]", "1", "3:1"), ("{a: -1}", "a", "1:5"),
      ("{a: // x\n [1]}", "a", "2:2"),
    ])
  func waarde(tekst: String, pad: String, plek: String) throws {
    let knoop = try #require(try boom(tekst).bij(pad))
    #expect("\(knoop.plek.regel):\(knoop.plek.kolom)" == plek)
  }

  @Test("Een sleutel heeft een eigen plek")
  func sleutel() throws {
    guard case .object(let velden) = try boom("{\n  'a': 1, é: 2,\r\n\tb\n:\n3}").waarde else {
      throw Onverwacht()
    }
    #expect(velden.map(\.plek.regel) == [2, 2, 3])
    #expect(velden.map(\.plek.kolom) == [3, 11, 2])
    #expect(velden[2].waarde.plek.regel == 5)
  }
}
