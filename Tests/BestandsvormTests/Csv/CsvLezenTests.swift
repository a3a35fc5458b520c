import Testing

@testable import Bestandsvorm

@Suite("CSV lezen")
struct CsvLezenTests {
  @Test(
    "Het scheidingsteken volgt uit de regel met de namen",
    arguments: [
      ("a;b\n1;2", .puntkomma, [["a", "b"], ["1", "2"]]),
      ("a,b\n1,2", .komma, [["a", "b"], ["1", "2"]]),
      ("a\tb\n1\t2", .tab, [["a", "b"], ["1", "2"]]),
      ("a\n1,5", .puntkomma, [["a"], ["1,5"]]),
      ("a;b, c, d\n1;2", .puntkomma, [["a", "b, c, d"], ["1", "2"]]),
      ("\"a;b\",c\n1,2", .komma, [["a;b", "c"], ["1", "2"]]),
      ("a,\"b;c\"\n1,2", .komma, [["a", "b;c"], ["1", "2"]]),
      ("\"a\"\";\",b\n1,2", .komma, [["a\";", "b"], ["1", "2"]]),
      ("\"a\n;\",b\n1,2", .komma, [["a\n;", "b"], ["1", "2"]]),
      ("5\" buis;b\n1;2", .puntkomma, [["5\" buis", "b"], ["1", "2"]]),
    ] as [(String, Scheidingsteken, [[String]])])
  func scheidingsteken(tekst: String, teken: Scheidingsteken, teksten: [[String]]) throws {
    let (tabel, fouten) = leesCsv(tekst)
    #expect(zinnen(fouten) == [])
    #expect(try #require(tabel).scheidingsteken == teken)
    #expect(try #require(tabel).teksten == teksten)
  }

  @Test(
    "De eerste regel sep= van Excel gaat voor",
    arguments: [
      ("sep=;\r\na,b\r\n1,2", [["2:1 a,b"], ["3:1 1,2"]]),
      ("SEP=,\na;b\n1;2", [["2:1 a;b"], ["3:1 1;2"]]),
      ("\u{FEFF}sep=\t\ra\tb\r1\t2", [["2:1 a", "2:3 b"], ["3:1 1", "3:3 2"]]),
      ("sep=\n1", [["1:1 sep="], ["2:1 1"]]),
      ("sep=;b\n1;2", [["1:1 sep=", "1:6 b"], ["2:1 1", "2:3 2"]]),
    ])
  func sepregel(tekst: String, plekken: [[String]]) { verwacht(tekst, plekken: plekken) }

  @Test(
    "Elke cel weet haar plek, ook onder een cel van meer regels",
    arguments: [
      ("a;b\n1;2\n", [["1:1 a", "1:3 b"], ["2:1 1", "2:3 2"]]),
      ("a;b\r\n1;2\r\n", [["1:1 a", "1:3 b"], ["2:1 1", "2:3 2"]]),
      ("a;b\r1;2\r", [["1:1 a", "1:3 b"], ["2:1 1", "2:3 2"]]),
      ("\u{FEFF}a;b\n1;2", [["1:1 a", "1:3 b"], ["2:1 1", "2:3 2"]]),
      ("😀;é\nééé;2", [["1:1 😀", "1:3 é"], ["2:1 ééé", "2:5 2"]]),
      ("a;b\n\"\";\"\"", [["1:1 a", "1:3 b"], ["2:1 ", "2:4 "]]),
      ("a;b\n;\n1;", [["1:1 a", "1:3 b"], ["2:1 ", "2:2 "], ["3:1 1", "3:3 "]]),
      ("a;b\n\"x\ny\";2\n3;4", [["1:1 a", "1:3 b"], ["2:1 x\ny", "3:4 2"], ["4:1 3", "4:3 4"]]),
      ("a;b\n\"x\r\ny\rz\";2\n3;4", [["1:1 a", "1:3 b"], ["2:1 x\r\ny\rz", "4:4 2"], ["5:1 3", "5:3 4"]]),
      ("\"a\nb\";c\n1;2", [["1:1 a\nb", "2:4 c"], ["3:1 1", "3:3 2"]]),
    ])
  func plekken(tekst: String, plekken: [[String]]) { verwacht(tekst, plekken: plekken) }

  @Test(
    "Tussen aanhalingstekens mag alles staan, en een dubbel aanhalingsteken is er een",
    arguments: [
      (#""a;b""#, "a;b"), (#""a,b""#, "a,b"), (#""""#, ""), (#""""""#, #"""#), (#""""a""#, #""a"#),
      (#""a""b""#, #"a"b"#), (#""""""""#, #""""#), ("\"\r\n\"", "\r\n"), ("\" a \"", " a "),
      ("\"a;\n\"\"\n;b\"", "a;\n\"\n;b"),
    ])
  func aangehaald(cel: String, tekst: String) {
    verwacht("k;l\n\(cel);2\n3;4", [["k", "l"], [tekst, "2"], ["3", "4"]])
    verwacht("k;l\n2;\(cel)\n3;4", [["k", "l"], ["2", tekst], ["3", "4"]])
  }

  @Test(
    "Zonder aanhalingstekens blijft een cel precies zoals zij er staat",
    arguments: ["5\" buis", "a\"\"b", "a\"", " a ", "'=1", "=1+1", "\u{A0}", "a,b", "\\\""])
  func kaal(cel: String) { verwacht("k;l\n\(cel);2", [["k", "l"], [cel, "2"]]) }

  @Test(
    "Lege regels aan het einde tellen niet, met of zonder scheidingstekens",
    arguments: ["", "\n", "\r\n", "\r\n\r\n\r\n", "\n;\n;\n", "\n;;;\n", "\n \t\n", "\r\r"])
  func legeRegelsAanHetEinde(einde: String) { verwacht("a;b\n1;2" + einde, [["a", "b"], ["1", "2"]]) }

  @Test("Een rij van lege cellen tussen aanhalingstekens telt wel, ook aan het einde")
  func aangehaaldeLegeRij() {
    verwacht("a;b\n\"\";\n", [["a", "b"], ["", ""]])
    verwacht("a\n1\n\"\"\n\n", [["a"], ["1"], [""]])
  }

  @Test("Lege regels worden overgeslagen; in een tabel van een kolom is \"\" een lege cel")
  func legeRegels() {
    verwacht("a\n1\n\n2\n\"\"\n3\n", [["a"], ["1"], ["2"], [""], ["3"]])
    verwacht("a;b\n\n1;2\r\n\r\n3;4", [["a", "b"], ["1", "2"], ["3", "4"]])
  }

  @Test("Windows-1252 wordt gelezen en gemeld, met de plekken van de echte tekens")
  func windows1252() throws {
    let (tabel, fouten) = leesCsv([0xE9, 0x3B, 0x80, 0x0A, 0xA0, 0xEB, 0x3B, 0x32], bestand: "x")
    #expect(zinnen(fouten) == [])
    #expect(try #require(tabel).codering == .windows1252)
    #expect(try #require(tabel).plekken == [["1:1 é", "1:3 €"], ["2:1 \u{A0}ë", "2:4 2"]])
  }

  @Test("Een kolom is te vinden zonder op hoofdletters en spaties te letten")
  func kolom() throws {
    let tabel = try #require(leesCsv("Id; Naam \u{A0};Één\n1;2;3").tabel)
    #expect(["id", "NAAM", " één"].map(tabel.kolom) == [0, 1, 2])
    #expect(tabel.kolom("x") == nil)
    #expect(tabel.kolom("") == nil)
  }

  private func verwacht(_ tekst: String, _ teksten: [[String]], op plaats: SourceLocation = #_sourceLocation)
  {
    let (tabel, fouten) = leesCsv(tekst)
    #expect(zinnen(fouten) == [], sourceLocation: plaats)
    #expect(tabel?.teksten == teksten, sourceLocation: plaats)
  }

  private func verwacht(
    _ tekst: String, plekken: [[String]], op plaats: SourceLocation = #_sourceLocation
  ) {
    let (tabel, fouten) = leesCsv(tekst)
    #expect(zinnen(fouten) == [], sourceLocation: plaats)
    #expect(tabel?.plekken == plekken, sourceLocation: plaats)
  }
}
