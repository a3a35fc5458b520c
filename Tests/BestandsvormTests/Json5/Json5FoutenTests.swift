import Testing

@testable import Bestandsvorm

@Suite("Fouten waarna het lezen stopt")
struct Json5FoutenTests {
  @Test(
    "Een leeg bestand wordt zo genoemd",
    arguments: [
      ("", "1:1"), (" \n ", "2:2"), ("// niets", "1:9"), ("/* niets */\n", "2:1"), ("\u{FEFF}", "1:1"),
    ])
  func leeg(tekst: String, plek: String) {
    #expect(zinnen(tekst) == ["\(plek)  het bestand is leeg; verwacht een object tussen { en }"])
  }

  @Test(
    "Bytes die geen tekst zijn, worden geweigerd op hun plek",
    arguments: [
      ([0x7B, 0x0A, 0x00], "2:1  dit is geen tekstbestand; verwacht een tekstbestand met JSON5"),
      ([0x7B, 0x27, 0x1B, 0x27], "1:3  dit is geen tekstbestand; verwacht een tekstbestand met JSON5"),
      (
        [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A],
        "2:1  dit is geen tekstbestand; verwacht een tekstbestand met JSON5"
      ),
      ([0xFF, 0xFE, 0x7B, 0x00], "1:1  dit is UTF-16; sla het bestand op als UTF-8"),
      ([0xFE, 0xFF, 0x00, 0x7B], "1:1  dit is UTF-16; sla het bestand op als UTF-8"),
      ([0x7B, 0x0A, 0x27, 0xE9, 0x27], "2:2  geen geldige UTF-8; sla het bestand op als UTF-8"),
      ([0x27, 0xC3, 0xA9, 0xED, 0xA0, 0x80], "1:3  geen geldige UTF-8; sla het bestand op als UTF-8"),
      ([0xC3], "1:1  geen geldige UTF-8; sla het bestand op als UTF-8"),
      ([0x27, 0xC0, 0x80, 0x27], "1:2  geen geldige UTF-8; sla het bestand op als UTF-8"),
    ] as [([UInt8], String)])
  func geenTekst(bytes: [UInt8], zin: String) {
    let (knoop, fouten) = leesJson5(bytes, bestand: "x")
    #expect(knoop == nil)
    #expect(fouten.map(\.zin) == ["x:" + zin])
  }

  @Test(
    "Een afgebroken bestand noemt zijn eind en de haak die nog open staat",
    arguments: [
      ("{", "1:2  het bestand houdt op terwijl { van regel 1, kolom 1 nog open staat; verwacht }"),
      ("{\n a: [\n", "3:1  het bestand houdt op terwijl [ van regel 2, kolom 5 nog open staat; verwacht ]"),
      ("{a", "1:3  het bestand houdt op terwijl { van regel 1, kolom 1 nog open staat; verwacht }"),
      ("{a:", "1:4  het bestand houdt op terwijl { van regel 1, kolom 1 nog open staat; verwacht }"),
      ("{a: 1,", "1:7  het bestand houdt op terwijl { van regel 1, kolom 1 nog open staat; verwacht }"),
      (
        "[[1], 2 // x", "1:13  het bestand houdt op terwijl [ van regel 1, kolom 1 nog open staat; verwacht ]"
      ),
    ])
  func afgebroken(tekst: String, zin: String) { #expect(zinnen(tekst) == [zin]) }

  @Test(
    "Een tekst of opmerking zonder eind wordt gemeld waar zij begint",
    arguments: [
      ("{\n a: \"b\n}", "2:5  de tekst die hier begint, is niet afgesloten; verwacht \" op dezelfde regel"),
      ("{a: 'b", "1:5  de tekst die hier begint, is niet afgesloten; verwacht ' op dezelfde regel"),
      ("{'a: 1}", "1:2  de tekst die hier begint, is niet afgesloten; verwacht ' op dezelfde regel"),
      ("'a\\", "1:1  de tekst die hier begint, is niet afgesloten; verwacht ' op dezelfde regel"),
      ("{ /* a\n}", "1:3  de opmerking die hier begint, is niet afgesloten; verwacht */"),
      ("{} /*/", "1:4  de opmerking die hier begint, is niet afgesloten; verwacht */"),
    ])
  func nietAfgesloten(tekst: String, zin: String) { #expect(zinnen(tekst) == [zin]) }

  @Test(
    "Een verkeerd of ontbrekend leesteken wordt genoemd op zijn plek",
    arguments: [
      ("{a: 1 b: 2}", "1:7  hier staat b; verwacht een komma of }"),
      ("[1 2]", "1:4  hier staat 2; verwacht een komma of ]"),
      ("{a 1}", "1:4  hier staat 1; verwacht een dubbele punt na a"),
      ("{a = 1}", "1:4  hier staat =; verwacht een dubbele punt na a"),
      ("{a}", "1:3  hier staat }; verwacht een dubbele punt na a"),
      ("{a: }", "1:5  hier staat }; verwacht een waarde"),
      ("[,]", "1:2  hier staat ,; verwacht een waarde"),
      ("[1,,2]", "1:4  hier staat ,; verwacht een waarde"),
      ("{,}", "1:2  hier staat ,; verwacht een sleutel of }"),
      ("{: 1}", "1:2  hier staat :; verwacht een sleutel of }"),
      ("{a: [1, 2}", "1:10  } past niet bij [ van regel 1, kolom 5; verwacht ]"),
      ("[\n{a: 1]", "2:6  ] past niet bij { van regel 2, kolom 1; verwacht }"),
      ("{} x", "1:4  na het einde staat nog x; verwacht niets meer"),
      ("{}}", "1:3  na het einde staat nog }; verwacht niets meer"),
      ("{a: 1} / 2", "1:8  hier staat /; verwacht een opmerking met // of /*"),
      ("{a: €1}", "1:5  hier staat €; verwacht een waarde"),
      ("{a: 28 %}", "1:8  hier staat %; verwacht een komma of }"),
      ("{\u{200B}a: 1}", "1:2  hier staat het onzichtbare teken U+200B; verwacht een sleutel of }"),
      ("{a: “b”}", "1:5  “ is geen recht aanhalingsteken; verwacht \""),
      ("{‘a’: 1}", "1:2  ‘ is geen recht aanhalingsteken; verwacht \""),
      (
        "{geen-vervolg: 1}",
        "1:2  geen-vervolg: deze sleutel hoort tussen aanhalingstekens; verwacht \"geen-vervolg\""
      ),
      ("{2022: 1}", "1:2  2022: deze sleutel hoort tussen aanhalingstekens; verwacht \"2022\""),
    ])
  func leestekens(tekst: String, zin: String) { #expect(zinnen(tekst) == [zin]) }

  @Test("Een bestand zonder accolades krijgt te horen dat die ontbreken")
  func zonderAccolades() {
    #expect(
      zinnen("naam: 'x'").last
        == "1:1  hier ontbreekt een { om het hele bestand; verwacht een object tussen { en }")
  }

  @Test(
    "Een getal dat geen getal is, wordt geheel genoemd",
    arguments: [
      "12abc", "1.2.3", "0123", "00", "-", "+", ".", "-.", "1e", "1e+", ".e1", "0x", "0xg", "1_000", "--1",
      "+-1",
      "2022-02-15", "0x1p3", "1é",
    ])
  func geenGetal(tekst: String) {
    #expect(
      zinnen("[\(tekst)]") == [
        "1:2  \(tekst) is geen getal; verwacht een getal zoals 12 of 0.5, of een tekst tussen aanhalingstekens"
      ])
  }

  @Test(
    "Een getal zonder eind is niet bruikbaar",
    arguments: ["Infinity", "-Infinity", "+Infinity", "NaN", "-NaN", "1e999", "-1e999"])
  func oneindig(tekst: String) {
    #expect(
      zinnen("[\(tekst)]") == [
        "1:2  \(tekst) is geen bruikbaar getal; verwacht een gewoon getal, zoals 12 of 0.5"
      ])
  }

  @Test(
    "Een onbekende code in een tekst wordt genoemd op haar plek",
    arguments: [
      (#"'a\1'"#, #"1:3  \1 betekent niets; verwacht \n, \t, \u0041 of \\"#),
      (#"'\01'"#, #"1:2  \0 betekent niets; verwacht \n, \t, \u0041 of \\"#),
      (#"'\x4'"#, #"1:2  \x4 betekent niets; verwacht \x met 2 cijfers van 0 tot en met f"#),
      (#"'\u12'"#, #"1:2  \u12 betekent niets; verwacht \u met 4 cijfers van 0 tot en met f"#),
      (#"'\u{41}'"#, #"1:2  \u betekent niets; verwacht \u met 4 cijfers van 0 tot en met f"#),
      (#"'\uD83D'"#, #"1:2  \uD83D is maar een half teken; verwacht twee \u-codes die bij elkaar horen"#),
      (
        #"'\uDE00\uD83D'"#,
        #"1:2  \uDE00 is maar een half teken; verwacht twee \u-codes die bij elkaar horen"#
      ),
      (
        #"'\uD83D\u0041'"#,
        #"1:2  \uD83D is maar een half teken; verwacht twee \u-codes die bij elkaar horen"#
      ),
      (
        #"{a\u0020: 1}"#,
        #"1:3  \u0020 hoort niet in een sleutel zonder aanhalingstekens; verwacht een letter"#
      ),
      (
        #"{\u0031: 1}"#,
        #"1:2  \u0031 hoort niet in een sleutel zonder aanhalingstekens; verwacht een letter"#
      ),
      (#"{\x41: 1}"#, #"1:2  hier staat \; verwacht een sleutel of }"#),
    ])
  func codes(tekst: String, zin: String) { #expect(zinnen(tekst) == [zin]) }

  @Test("De diepste haak die mag, wordt gelezen; een dieper wordt geweigerd op zijn plek")
  func diepte() {
    func genest(_ diepte: Int) -> String {
      String(repeating: "[", count: diepte) + String(repeating: "]", count: diepte)
    }
    #expect(zinnen(genest(64)) == [])
    #expect(zinnen(genest(65)) == ["1:65  dit is te diep genest; verwacht hooguit 64 haken in elkaar"])
  }
}
