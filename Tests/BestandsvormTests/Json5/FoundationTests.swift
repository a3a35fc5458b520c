import Foundation
import Testing

@testable import Bestandsvorm

/// Foundation reads JSON5 as well. Where the two differ (Swift 6.3 on Linux), the document is in a
/// table of its own below, and the specification (spec.json5.org) decides.
@Suite("Vergeleken met Foundation")
struct FoundationTests {
  @Test("Wat geldig is, wordt gelijk gelezen", arguments: geldig)
  func gelijk(tekst: String) throws {
    let (knoop, fouten) = lees(tekst)
    #expect(fouten.map(\.zin) == [])
    #expect(try foundation(tekst) == knoop.map(Kaal.init))
  }

  @Test("Wat ongeldig is, wordt door beide geweigerd", arguments: ongeldig)
  func geweigerd(tekst: String) {
    #expect(!lees(tekst).fouten.isEmpty)
    #expect(throws: (any Error).self) { try foundation(tekst) }
  }

  @Test("Wat Foundation niet goed leest, lezen wij naar de specificatie", arguments: verschillen)
  func naarDeSpecificatie(tekst: String, waarde: Kaal) {
    let (knoop, fouten) = lees(tekst)
    #expect(fouten.map(\.zin) == [])
    #expect(knoop.map(Kaal.init) == waarde)
  }

  @Test("Wij weigeren ook wat JSON5 toestaat, maar niemand in een scenario bedoelt", arguments: strenger)
  func strengerDanJson5(tekst: String) { #expect(!lees(tekst).fouten.isEmpty) }

  private func foundation(_ tekst: String) throws -> Kaal {
    let lezer = JSONDecoder()
    lezer.allowsJSON5 = true
    return try lezer.decode(Kaal.self, from: Data(tekst.utf8))
  }

  private static let geldig = [
    "{}", "[]", "null", "true", "false", "12", "\"a\"", "'a'", "{a: 1}", "{'a b': 1}", "[1,]", "{a: 1,}",
    "[[],[],]", "{\"a\": [1, 2, {b: null}]}", "{a: 'b',\n  // c\n  d: [1, 2.50, -3e+2],\n}",
    "// x\n[1]", "/* x */ [1] // y", "[1/**/,2]", "[1,// x\r2]", " \t\n\r[1]", "[\u{B}1\u{C}]", "\u{FEFF}[1]",
    "0", "-0", "-0.5", ".5", "5.", "+5", "-.5", "5.e1", "1e3", "1E-2", "0.25", "0x1F", "-0x10", "0XFF",
    "123456789012", "1.7976931348623157e308", "1e-300", "0.1",
    "\"\\n\\t\\r\\b\\f\\\\\\/\\\"\"", "'\\''", "'\\x41'", "'\\u00e9'", "'\\uD83D\\uDE00'", "'één 😀'",
    "'\u{2028}'", "{$: 1}", "{_a1: 1}", "{één: 1}", "{null: 1, true: 2}",
  ]

  /// The paragraphs of the specification that decide are named by their titles.
  private static let verschillen: [(String, Kaal)] = [
    // "Escapes": Foundation refuses these, and keeps or refuses a line end after a backslash.
    ("'\\v'", "\u{B}"), ("'\\0'", "\0"), ("'\\0a'", "\0a"), ("'\\a\\q'", "aq"),
    ("'a\\\nb'", "ab"), ("'a\\\r\nb'", "ab"), ("'a\\\u{2028}b'", "ab"),
    // "Objects", a name is an IdentifierName of ECMAScript 5.1: Foundation keeps the code as it stands.
    ("{\\u0061b: 1}", ["ab": 1]),
    // "White Space": Foundation refuses what lies outside ASCII.
    ("[\u{A0}1]", [1]), ("[\u{2003}1]", [1]), ("[\u{2028}1\u{2029}]", [1]), ("[\u{FEFF}1]", [1]),
    // "Comments", one line ends at every LineTerminator: Foundation refuses this.
    ("[1,// x\u{2028}2]", [1, 2]),
  ]

  private static let strenger = ["Infinity", "-Infinity", "NaN", "1e999", "'\\uD83D'", "'\u{1}'"]

  private static let ongeldig = [
    "", " ", "// x", "/* x", "/ x", "[1] /", "{", "[", "}", "]", "{a}", "{a:}", "{a 1}", "{: 1}", "{,}",
    "{a: 1,,}", "{a: 1 b: 2}", "{a: 1\n b: 2}", "{2a: 1}", "{1: 2}", "{a-b: 1}", "{a: 1]", "[1}", "[1 2]",
    "[,]", "[1,,2]", "{} {}", "1 2", "nul", "tru", "True", "abc", "{a: abc}", "{a: 1,4}", "[“a”]", "NaN1",
    "'a", "\"a'", "'a\nb'", "\"a\rb\"", "'\\1'", "'\\01'", "'\\x4'", "'\\u12'", "'\\uD83D'",
    "0123", "00", "1e", "0x", "0xg", "-", "+", ".", "--1", "1.2.3", "1_000", "12abc",
  ]
}

extension Kaal: Decodable {
  init(from decoder: any Decoder) throws {
    let waarde = try decoder.singleValueContainer()
    if waarde.decodeNil() {
      self = .niets
    } else if let waarheid = try? waarde.decode(Bool.self) {
      self = .waarheid(waarheid)
    } else if let getal = try? waarde.decode(Double.self) {
      self = .getal(getal)
    } else if let tekst = try? waarde.decode(String.self) {
      self = .tekst(tekst)
    } else if let leden = try? waarde.decode([Kaal].self) {
      self = .lijst(leden)
    } else {
      self = .object(try waarde.decode([String: Kaal].self))
    }
  }
}
