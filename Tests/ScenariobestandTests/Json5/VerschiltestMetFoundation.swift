import Foundation
import Testing

@testable import Scenariobestand

/// Foundation reads JSON5 too. Where the two disagree, the text is in `afwijkingen` with the reason.
///
/// On Linux only the decoder reads JSON5; `JSONSerialization` does not.
@Suite("Vergeleken met JSON5 van Foundation")
struct VerschiltestMetFoundation {
  static let gelijk = [
    "{}", "[]", "[1, 2, 3]", "{a: 1}", "{'a': 'b'}", "{\"a\": \"b\"}", "[1,]", "{a: 1,}",
    "[true, false, null]",
    "[.5, 5., -1, +1, 1e3, 1E-2]", "[0x1F, 0xabc]", "['\\x41', '\\u0041']", "[\"\\ud83d\\ude00\"]",
    "// x\n[1]", "/* x */ [1]", "[1] // x", "{a_$1: [[], {}, [{}]]}", "\u{FEFF}[1]", "['é€😀']",
    "{é: 1}", "[0.1, 1.7976931348623157e308, 123456789.125]", "[-0.0, 0]", "['a\"b', \"a'b\"]",
    "{a: {b: {c: [1, {d: 'e'}]}}}", "[\r\n1\r\n]", "[\t1\t]", "['\\b\\f\\n\\r\\t']", "['\\/\\\\']",
    "['a\u{2028}b']", "{\"\": 1}", "[ ]", "{ }", "/**/[]", "[1/* x */,/* y */2]", "['// x']", "{a:1,b:2}",
    "[\u{B}\u{C}\r1]", "// x\r[1]", "/* * **/[]", "[-0x10]", "[5.e2, +.5]", "{名: 1}", "{if: 1, null: 2}",
    "{$: 1, _: 2}",
    "{a\u{200C}b: 1}", "['\\'']", "{\"a\\u0062\": 1}", "[123456789012345678901234567890]", "'a'", "1", "null",
    // Not JSON5 for either.
    "", "  ", "{", "[", "[1", "{a", "{a:", "{a: 1", "[1 2]", "{a: 1 b: 2}", "[,]", "{,}", "[1,,2]", "{a}",
    "{a:}", "]",
    "}", "[1}", "{a: 1]", "'a", "\"a", "['a\nb']", "/* x", "[hallo]", "[True]", "[None]", "[1.2.3]", "[0xG]",
    "[1e]",
    "[+]", "[.]", "[--1]", "[1] 2", "{1: 2}", "{a-b: 1}", "['\\x4']", "['\\u12']", "[“a”]", "[1_000]",
    "[1;2]",
    "[01]", "[-01]", "[.e5]", "[1e999]", "[1e400]", "[- 1]", "[0x]", "[/]", "[1/**/2]", "# x\n[1]",
    "['\u{1}']",
    "['\\1']", "['\\01']", "['\\ud83d']", "{😀: 1}", "[\u{0}1]",
  ]

  @Test("Beide lezen hetzelfde, of geen van beide leest iets", arguments: gelijk)
  func zelfde(tekst: String) {
    #expect(onze(tekst) == foundation(tekst))
  }

  /// Texts on which the two disagree, and who follows JSON5 1.0.0.
  static let afwijkingen = [
    // Foundation keeps the line end of a continued line; §5.2 drops it.
    "['a\\\nb']", "['a\\\r\nb']",
    // Foundation refuses these escapes, raw tabs and white space of JSON5.
    "['\\v']", "['\\0']", "['\\a']", "['\t']", "[\u{A0}1]", "[\u{2028}1]", "[\u{FEFF}1]", "[\u{3000}1]",
    "// x\u{2028}[1]", "['\\\u{2028}']",
    // Foundation does not decode escapes in a key without quotes.
    "{\\u0061: 1}", "{a\\u0062: 1}",
    // Foundation refuses numbers that a Double cannot hold exactly or that become zero.
    "[0xFFFFFFFFFFFFFFFF]", "[1e-400]",
    // JSON5 allows these; in a scenario they are mistakes, so this reader refuses them.
    "[Infinity]", "[-Infinity]", "[NaN]", "{a: 1, a: 2}",
  ]

  @Test("De bekende afwijkingen zijn er nog", arguments: afwijkingen)
  func afwijking(tekst: String) {
    #expect(onze(tekst) != foundation(tekst))
  }

  private func onze(_ tekst: String) -> Waarde? {
    let (knoop, fouten) = lees(tekst)
    return fouten.isEmpty ? knoop.map(Waarde.init) : nil
  }

  private func foundation(_ tekst: String) -> Waarde? {
    let decoder = JSONDecoder()
    decoder.allowsJSON5 = true
    return try? decoder.decode(Waarde.self, from: Data(tekst.utf8))
  }
}

/// A value without places, as both readers can give it.
private indirect enum Waarde: Decodable, Equatable {
  case niets
  case waarheid(Bool)
  case getal(Double)
  case tekst(String)
  case lijst([Waarde])
  case object([String: Waarde])

  init(_ knoop: Knoop) {
    switch knoop.waarde {
    case .niets, .afgekeurd: self = .niets
    case .waarheid(let waarde): self = .waarheid(waarde)
    case .getal(let waarde, _): self = .getal(waarde)
    case .tekst(let waarde): self = .tekst(waarde)
    case .lijst(let leden): self = .lijst(leden.map(Waarde.init))
    case .object(let velden):
      self = .object(Dictionary(velden.map { ($0.naam, Waarde($0.waarde)) }) { eerste, _ in eerste })
    }
  }

  init(from decoder: any Decoder) throws {
    let bak = try decoder.singleValueContainer()
    if bak.decodeNil() {
      self = .niets
    } else if let waarde = try? bak.decode(Bool.self) {
      self = .waarheid(waarde)
    } else if let waarde = try? bak.decode(Double.self) {
      self = .getal(waarde)
    } else if let waarde = try? bak.decode(String.self) {
      self = .tekst(waarde)
    } else if let waarde = try? bak.decode([Waarde].self) {
      self = .lijst(waarde)
    } else {
      self = .object(try bak.decode([String: Waarde].self))
    }
  }
}
