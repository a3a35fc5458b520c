import Testing

@testable import Scenariobestand

@Suite("JSON5 1.0.0")
struct Json5KenmerkTests {
  @Test(
    "Een sleutel mag een woord zijn of tussen aanhalingstekens staan",
    arguments: [
      ("{a: 1}", "{a:1}"), ("{\"a b\": 1}", "{a b:1}"), ("{'a': 1}", "{a:1}"), ("{$_a9: 1}", "{$_a9:1}"),
      ("{één: 1}", "{één:1}"), ("{ßøØ: 1}", "{ßøØ:1}"), ("{名: 1}", "{名:1}"), (#"{\u0061b: 1}"#, "{ab:1}"),
      (#"{a\u0062: 1}"#, "{ab:1}"), ("{null: 1, true: 2, if: 3}", "{null:1,true:2,if:3}"),
      ("{Infinity: 1, NaN: 2}", "{Infinity:1,NaN:2}"), ("{\"\": 1}", "{:1}"),
      ("{a\u{200C}b: 1}", "{a\u{200C}b:1}"),
      ("{__proto__: 1}", "{__proto__:1}"), ("{e\u{301}: 1}", "{e\u{301}:1}"),
    ])
  func sleutel(tekst: String, verwacht: String) throws {
    #expect(try boom(tekst).plat == verwacht)
  }

  @Test(
    "Komma's aan het einde mogen, in lijsten en objecten",
    arguments: [
      ("[1,]", "[1]"), ("{a: 1,}", "{a:1}"), ("[]", "[]"), ("{}", "{}"), ("[[],]", "[[]]"),
      ("[1,2,3]", "[1,2,3]"), ("{a:[{b:{}}]}", "{a:[{b:{}}]}"),
    ])
  func komma(tekst: String, verwacht: String) throws {
    #expect(try boom(tekst).plat == verwacht)
  }

  @Test(
    "Een tekst staat tussen enkele of dubbele aanhalingstekens en kent ontsnappingen",
    arguments: [
      (#""""#, ""), (#"'a"b'"#, "a\"b"), (#""a'b""#, "a'b"),
      (#""\b\f\n\r\t\v\0""#, "\u{8}\u{C}\n\r\t\u{B}\0"),
      (#""\\\/\"\'""#, "\\/\"'"), (#""\x41\x7a""#, "Az"), (#""\u0041\u20ac""#, "A€"),
      (#""\ud83d\ude00""#, "😀"), (#""\a\Z\€""#, "aZ€"), ("\"a\\\nb\"", "ab"), ("\"a\\\r\nb\"", "ab"),
      ("\"a\\\rb\"", "ab"), ("\"a\\\u{2028}b\"", "ab"), ("\"a\\\u{2029}b\"", "ab"),
      ("\"a\u{2028}b\u{2029}\"", "a\u{2028}b\u{2029}"), ("\"a\tb\"", "a\tb"), ("'👩‍👩‍👧 é'", "👩‍👩‍👧 é"),
      ("\"// geen /* opmerking */\"", "// geen /* opmerking */"),
    ])
  func tekst(bron: String, verwacht: String) throws {
    guard case .tekst(let tekst) = try boom(bron).waarde else { throw Onverwacht() }
    #expect(Array(tekst.unicodeScalars) == Array(verwacht.unicodeScalars))
  }

  @Test(
    "Een getal mag hexadecimaal zijn, met plus of min, en met een punt voor- of achteraan",
    arguments: [
      ("0", 0), ("-0", 0), ("12", 12), ("+1.5", 1.5), ("-1.5", -1.5), (".5", 0.5), ("5.", 5), ("-.5", -0.5),
      ("5.e2", 500), (".5E-1", 0.05), ("1e3", 1000), ("1E+3", 1000), ("0e5", 0), ("0.0", 0), ("0x1F", 31),
      ("0XdecAF", 0xDECAF), ("-0xC8", -200), ("+0x0", 0), ("0xFFFFFFFFFFFFFFFF", 18_446_744_073_709_551_616),
      ("0xFFFFFFFFFFFFFFFFFFFF", 1.2089258196146292e24), ("1e300", 1e300), ("1e-999999999", 0),
      ("123456789012345678901234567890", 1.2345678901234568e29), ("5e-324", .leastNonzeroMagnitude),
      ("0.1", 0.1),
    ])
  func getal(tekst: String, verwacht: Double) throws {
    guard case .getal(let getal, let geschreven) = try boom(tekst).waarde else { throw Onverwacht() }
    #expect(getal == verwacht)
    #expect(geschreven == tekst)
  }

  @Test(
    "Woorden zonder aanhalingstekens zijn true, false en null",
    arguments: [("true", "true"), ("false", "false"), ("null", "null")])
  func woord(tekst: String, verwacht: String) throws {
    #expect(try boom(tekst).plat == verwacht)
  }

  @Test(
    "Opmerkingen en alle witruimte van Unicode tellen niet mee",
    arguments: [
      "// a\n1", "1 // a", "1// a\n", "/* a */1/* b */", "/** * / **/1", "/*\n//*/1", "/**/1", "// a\r1",
      "// a\u{2028}1", "// a\u{2029}1", "\u{A0}\u{2003}\u{3000}1", "\u{B}\u{C}\t 1", "\u{2028}1\u{2029}",
      "\u{FEFF}1", "\u{FEFF}\u{FEFF}1\u{FEFF}", "//é€😀\n1", "1 //",
    ])
  func witruimte(tekst: String) throws {
    #expect(try boom(tekst).plat == "1")
  }

  @Test("Sleutels die er hetzelfde uitzien maar anders zijn opgebouwd, gelden als dubbel")
  func gelijkeSleutels() {
    #expect(
      fouten(in: "{é: 1,\ne\u{301}: 2}") == [
        "2:1  de sleutel \"e\u{301}\" staat er al, op regel 1; verwacht elke sleutel één keer"
      ])
  }
}

struct Onverwacht: Error {}
