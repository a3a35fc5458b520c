import Testing

@testable import Bestandsvorm

@Suite("JSON5 lezen")
struct Json5WaardenTests {
  @Test(
    "Elk soort waarde wordt gelezen",
    arguments: [
      ("null", nil), ("true", true), ("false", false), ("12", 12), ("'a'", "a"), ("[]", []), ("{}", [:]),
      ("[1, [2], {a: 3}]", [1, [2], ["a": 3]]),
      ("{a: {b: null}, c: [true]}", ["a": ["b": nil], "c": [true]]),
    ] as [(String, Kaal)])
  func waarden(tekst: String, waarde: Kaal) { verwacht(tekst, waarde) }

  @Test(
    "Elke schrijfwijze van een getal wordt gelezen",
    arguments: [
      ("0", 0), ("1.5", 1.5), (".5", 0.5), ("5.", 5), ("+5", 5), ("-.5", -0.5), ("1e3", 1000),
      ("1E+3", 1000), ("25e-2", 0.25), ("5.e1", 50), ("0x1F", 31), ("0XdeCAf", 912_559), ("-0x10", -16),
      ("0.1", 0.1), ("1e-999", 0), ("9007199254740993", 9_007_199_254_740_992),
      ("2.2250738585072011e-308", Double(bitPattern: 0x000F_FFFF_FFFF_FFFF)),
      ("1.7976931348623157e308", .greatestFiniteMagnitude),
      ("0xFFFFFFFFFFFFFFFFFF", 4_722_366_482_869_645_213_696),
    ] as [(String, Double)])
  func getallen(tekst: String, waarde: Double) throws {
    let (knoop, fouten) = lees(tekst)
    #expect(fouten.isEmpty)
    guard case .getal(let getal, let geschreven) = try #require(knoop).waarde else {
      Issue.record("\(tekst) is niet als getal gelezen")
      return
    }
    #expect(getal == waarde)
    #expect(geschreven == tekst)
  }

  @Test("Min nul blijft min nul")
  func minNul() throws {
    guard case .getal(let getal, _) = try #require(lees("-0").knoop).waarde else { return }
    #expect(getal.sign == .minus)
  }

  @Test(
    "Elke tekst met haar codes wordt gelezen",
    arguments: [
      (#""""#, ""), (#"'"'"#, "\""), (#""'""#, "'"), (#"'\''"#, "'"), (#""\"""#, "\""), (#""\\""#, "\\"),
      (#""\b\f\n\r\t\v""#, "\u{8}\u{C}\n\r\t\u{B}"), (#""\0""#, "\0"), (#""\0a""#, "\0a"),
      (#""\x41\xe9""#, "Aé"), (#""\u0041\u20AC""#, "A€"), (#""\uD83D\uDE00!""#, "😀!"),
      (#""\a\q\/\€""#, "aq/€"), ("'a\\\nb'", "ab"), ("'a\\\r\nb'", "ab"), ("'a\\\rb'", "ab"),
      ("'a\\\u{2028}b'", "ab"), ("'a\\\u{2029}b'", "ab"), ("'a\u{2028}b\u{2029}'", "a\u{2028}b\u{2029}"),
      ("'\t'", "\t"), ("'één 😀'", "één 😀"), ("'// geen opmerking'", "// geen opmerking"),
      ("'\u{FEFF}'", "\u{FEFF}"),
    ])
  func teksten(tekst: String, waarde: String) { verwacht(tekst, .tekst(waarde)) }

  @Test(
    "Elke sleutel wordt gelezen",
    arguments: [
      ("{a: 1}", "a"), ("{$_a9: 1}", "$_a9"), ("{één: 1}", "één"), ("{aé9: 1}", "aé9"),
      ("{ümlaut_: 1}", "ümlaut_"),
      ("{名: 1}", "名"), ("{ⅷ: 1}", "ⅷ"), (#"{\u0061b: 1}"#, "ab"), (#"{a\u0062c: 1}"#, "abc"),
      (#"{a\u200Cb: 1}"#, "a\u{200C}b"), ("{'a b': 1}", "a b"), (#"{"a\n": 1}"#, "a\n"), ("{'': 1}", ""),
      ("{null: 1}", "null"), ("{Infinity: 1}", "Infinity"), ("{if: 1}", "if"), ("{'2022': 1}", "2022"),
    ])
  func sleutels(tekst: String, naam: String) { verwacht(tekst, .object([naam: 1])) }

  @Test(
    "Witruimte, opmerkingen en een komma aan het eind tellen niet",
    arguments: [
      "[1,2,]", "[1,2 , ]", "[1//een\n,2]", "[1/* een */,/**/2]", "[1,/* * / \n ** */2]", "[1,2]// eind",
      "// begin\n[1,2]\n", "/***/[1,2]", "\u{FEFF}[1,\u{FEFF}2]",
      "[1,\u{A0}\u{2003}\u{3000}\u{2028}\u{2029}2]",
      "\t[\u{B}1,\u{C}2]\r\n", "[1,// een\r2]", "[1,// een\u{2028}2]", "[1,// een\u{2029}2]",
    ])
  func witruimte(tekst: String) { verwacht(tekst, [1, 2]) }

  @Test("De velden staan in de volgorde van het bestand")
  func volgorde() throws {
    guard case .object(let velden) = try #require(lees("{b: 1, a: 2, c: 3}").knoop).waarde else { return }
    #expect(velden.map(\.naam) == ["b", "a", "c"])
  }

  @Test("Ook een object met heel veel sleutels wordt gelezen", arguments: [15, 16, 17, 1000])
  func veelSleutels(aantal: Int) {
    let tekst = "{" + (0..<aantal).map { "a\($0): \($0)," }.joined() + "}"
    let waarde = (0..<aantal).map { ("a\($0)", Kaal.getal(Double($0))) }
    verwacht(tekst, .object(Dictionary(uniqueKeysWithValues: waarde)))
  }

  @Test(
    "Een waarde laat zich in het Nederlands omschrijven",
    arguments: [
      ("1.4", "het getal 1,4"), ("'abc'", "de tekst \"abc\""), ("[1]", "een lijst"), ("{}", "een object"),
      ("true", "true"), ("false", "false"), ("null", "null (niets)"),
      ("'\(String(repeating: "a", count: 40))'", "de tekst \"\(String(repeating: "a", count: 40))\""),
      ("'\(String(repeating: "a", count: 41))'", "de tekst \"\(String(repeating: "a", count: 40))…\""),
      (#"'a\nb\u001b'"#, "de tekst \"a·b·\""),
    ])
  func omschrijving(tekst: String, omschrijving: String) throws {
    #expect(try #require(lees(tekst).knoop).omschrijving == omschrijving)
  }

  private func verwacht(_ tekst: String, _ waarde: Kaal, op plaats: SourceLocation = #_sourceLocation) {
    let (knoop, fouten) = lees(tekst)
    #expect(fouten.map(\.zin) == [], sourceLocation: plaats)
    #expect(knoop.map(Kaal.init) == waarde, sourceLocation: plaats)
  }
}
