import Testing

@testable import Scenariobestand

@Suite("Fouten in JSON5")
struct Json5FoutTests {
  @Test(
    "Een leeg of afgekapt bestand zegt wat er nog open is",
    arguments: [
      ("", "1:1  er staat niets in dit bestand; verwacht een object tussen { en }"),
      (" \n // niets\n", "3:1  er staat niets in dit bestand; verwacht een object tussen { en }"),
      (
        "{",
        "1:2  het bestand houdt hier op, maar { van regel 1, kolom 1 is nog open; verwacht een sluitende }"
      ),
      (
        "{a: [1,\n",
        "2:1  het bestand houdt hier op, maar [ van regel 1, kolom 5 is nog open; verwacht een sluitende ]"
      ),
      (
        "{a",
        "1:3  het bestand houdt hier op, maar { van regel 1, kolom 1 is nog open; verwacht een sluitende }"
      ),
      (
        "{a:",
        "1:4  het bestand houdt hier op, maar { van regel 1, kolom 1 is nog open; verwacht een sluitende }"
      ),
      (
        "[\n[1]",
        "2:4  het bestand houdt hier op, maar [ van regel 1, kolom 1 is nog open; verwacht een sluitende ]"
      ),
      (
        "{a: 'x",
        "1:5  de tekst die hier begint, is niet afgesloten; verwacht een ' aan het einde, op dezelfde regel"
      ),
      (
        "\"x\\",
        "1:1  de tekst die hier begint, is niet afgesloten; verwacht een \" aan het einde, op dezelfde regel"
      ),
      (
        "{a: \"x\n}",
        "1:5  de tekst die hier begint, is niet afgesloten; verwacht een \" aan het einde, op dezelfde regel"
      ),
      ("{ /* x", "1:3  de opmerking die hier begint, is niet afgesloten; verwacht */ aan het einde"),
      ("{ /*/", "1:3  de opmerking die hier begint, is niet afgesloten; verwacht */ aan het einde"),
      ("\"\\u12", "1:2  deze code is niet af; verwacht 4 tekens uit 0 tot en met 9 en a tot en met f"),
    ])
  func afgekapt(tekst: String, zin: String) {
    #expect(fouten(in: tekst) == [zin])
  }

  @Test(
    "Een teken op de verkeerde plaats wordt genoemd, met wat er had moeten staan",
    arguments: [
      ("{a 1}", #"1:4  onverwacht teken "1"; verwacht een dubbele punt na "a""#),
      ("{a: 1 b: 2}", #"1:7  onverwacht teken "b"; verwacht een komma of }"#),
      ("[1 2]", #"1:4  onverwacht teken "2"; verwacht een komma of ]"#),
      ("[1, 2}", "1:6  hier staat }, maar [ van regel 1, kolom 1 is nog open; verwacht een komma of ]"),
      ("{a: [1, }", "1:9  hier staat }, maar [ van regel 1, kolom 5 is nog open; verwacht een waarde"),
      ("{a: 1]", "1:6  hier staat ], maar { van regel 1, kolom 1 is nog open; verwacht een komma of }"),
      ("{]", "1:2  hier staat ], maar { van regel 1, kolom 1 is nog open; verwacht een sleutel of }"),
      ("{} x", #"1:4  na het einde staat nog tekst: "x"; verwacht niets meer"#),
      ("1 2", #"1:3  na het einde staat nog tekst: "2"; verwacht niets meer"#),
      ("[,]", #"1:2  onverwacht teken ","; verwacht een waarde"#),
      ("[1,,2]", #"1:4  onverwacht teken ","; verwacht een waarde"#),
      ("{,}", #"1:2  onverwacht teken ","; verwacht een sleutel of }"#),
      ("{a:}", #"1:4  onverwacht teken "}"; verwacht een waarde"#),
      ("}", #"1:1  onverwacht teken "}"; verwacht een waarde"#),
      ("{a: €12}", #"1:5  onverwacht teken "€"; verwacht een waarde"#),
      ("{a: 😀}", #"1:5  onverwacht teken "😀"; verwacht een waarde"#),
      ("{a: \u{200B}1}", "1:5  onverwacht teken U+200B; verwacht een waarde"),
      ("{\u{301}a: 1}", "1:2  onverwacht teken U+0301; verwacht een sleutel of }"),
      ("{a: “x”}", "1:5  “ is geen recht aanhalingsteken; verwacht \" of '"),
      ("{‘a’: 1}", "1:2  ‘ is geen recht aanhalingsteken; verwacht \" of '"),
      ("/ 1", #"1:1  onverwacht teken "/"; verwacht // of /* voor een opmerking"#),
      ("# a\n1", ##"1:1  onverwacht teken "#"; verwacht een waarde"##),
      (#""\1""#, #"1:2  onbekende code \1; verwacht \n, \t, \u0041 of een ander bekend teken"#),
      (#""\01""#, #"1:2  onbekende code \0; verwacht \n, \t, \u0041 of een ander bekend teken"#),
      (#""\xZZ""#, "1:2  deze code is niet af; verwacht 2 tekens uit 0 tot en met 9 en a tot en met f"),
      (#""\ud83d""#, #"1:2  deze code is een half teken; verwacht twee \u-codes die bij elkaar horen"#),
      (#""\ud83d\u0041""#, #"1:2  deze code is een half teken; verwacht twee \u-codes die bij elkaar horen"#),
      (#""\ude00""#, #"1:2  deze code is een half teken; verwacht twee \u-codes die bij elkaar horen"#),
      (
        #"{a\u0020b: 1}"#,
        "1:3  deze code is geen letter; verwacht een letter, of een sleutel tussen aanhalingstekens"
      ),
      (#"{a\b: 1}"#, #"1:3  onverwacht teken "\"; verwacht een letter of \u met vier cijfers"#),
    ])
  func onverwacht(tekst: String, zin: String) {
    #expect(fouten(in: tekst) == [zin])
  }

  @Test(
    "Wie aanhalingstekens vergeet, leest dat één keer en de rest wordt gewoon gelezen",
    arguments: [
      ("{a: hallo}", #"1:5  hallo is een tekst zonder aanhalingstekens; verwacht "hallo""#, "{a:'hallo'}"),
      (
        "{a: geen-vervolg, b: 1}",
        #"1:5  geen-vervolg is een tekst zonder aanhalingstekens; verwacht "geen-vervolg""#,
        "{a:'geen-vervolg',b:1}"
      ),
      (
        "{a: een zin erbij // x\n}",
        #"1:5  een zin erbij is een tekst zonder aanhalingstekens; verwacht "een zin erbij""#,
        "{a:'een zin erbij'}"
      ),
      (
        "{geen-vervolg: 1}",
        #"1:2  de sleutel geen-vervolg heeft aanhalingstekens nodig; verwacht "geen-vervolg""#,
        "{geen-vervolg:1}"
      ),
      ("{2024: 1}", #"1:2  de sleutel 2024 heeft aanhalingstekens nodig; verwacht "2024""#, "{2024:1}"),
      ("{a: True}", "1:5  True is geen geldig woord; verwacht true", "{a:true}"),
      ("{a: nee}", "1:5  nee is geen geldig woord; verwacht false", "{a:false}"),
      ("{a: None}", "1:5  None is geen geldig woord; verwacht null", "{a:null}"),
      ("{a: NULL}", "1:5  NULL is geen geldig woord; verwacht null", "{a:null}"),
    ])
  func zonderAanhaling(tekst: String, zin: String, verwacht: String) {
    #expect(fouten(in: tekst) == [zin])
    #expect(lees(tekst).knoop?.plat == verwacht)
  }

  @Test(
    "Een komma die aan het einde van een regel ontbreekt, wordt daar gemeld",
    arguments: [
      ("{a: 1\n b: 2}", "1:6", "{a:1,b:2}"), ("{a: 'x' // y\n 'b': 2}", "1:8", "{a:'x',b:2}"),
      ("[{a: 1}\n{a: 2}]", "1:8", "[{a:1},{a:2}]"), ("[1\n-2\n'x'\n.5]", "1:3", "[1,-2,'x',0.5]"),
    ])
  func ontbrekendeKomma(tekst: String, plek: String, verwacht: String) {
    #expect(
      fouten(in: tekst).first == "\(plek)  hier ontbreekt een komma; verwacht een komma tussen twee waarden")
    #expect(lees(tekst).knoop?.plat == verwacht)
  }

  @Test("Een sleutel die er twee keer staat, wordt bij de tweede gemeld; de eerste telt")
  func dubbeleSleutel() {
    let tekst = "{a: 1,\n b: {a: 2},\n  'a': 3}"
    #expect(
      fouten(in: tekst) == [#"3:3  de sleutel "a" staat er al, op regel 1; verwacht elke sleutel één keer"#])
    #expect(lees(tekst).knoop?.plat == "{a:1,b:{a:2}}")
  }

  @Test("Ook in een groot object wordt elke dubbele sleutel gevonden")
  func veelSleutels() {
    let velden = (0..<300).map { "k\($0): \($0)" } + ["k7: 1", "k299: 1", "k30: 1"]
    #expect(lees("{" + velden.joined(separator: ",") + "}").fouten.count == 3)
  }

  @Test("Meer dan 64 haken in elkaar is te veel, ook als het er een miljoen zijn")
  func diepte() {
    #expect(lees(String(repeating: "[", count: 64) + String(repeating: "]", count: 64)).fouten.isEmpty)
    for haak in ["[", "{a:"] {
      let zin = fouten(in: String(repeating: haak, count: 1_000_000))
      #expect(zin == ["1:\(64 * haak.count + 1)  hier staan te veel haken in elkaar; verwacht hooguit 64"])
    }
  }
}
