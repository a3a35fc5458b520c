import Testing

@testable import Bestandsvorm

@Suite("CSV schrijven")
struct CsvSchrijvenTests {
  @Test("Een Nederlandse Excel opent het zo: byte order mark, puntkomma's, CRLF en decimale komma's")
  func geheel() {
    let bytes = schrijfCsv(
      koppen: ["Naam", "Aantal", "Tarief", "Opmerking"],
      rijen: [
        [.tekst("Ánna"), .geheel(-3), .getal(28.74), .leeg],
        [.tekst("b;c"), .geheel(0), .getal(2), .tekst("")],
      ])
    #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]))
    #expect(
      String(decoding: bytes.dropFirst(3), as: UTF8.self)
        == "Naam;Aantal;Tarief;Opmerking\r\nÁnna;-3;28,74;\r\n\"b;c\";0;2;\r\n")
  }

  @Test(
    "Alleen wat anders verkeerd gelezen zou worden, krijgt aanhalingstekens",
    arguments: [
      ("gewoon", "gewoon"), ("twee woorden", "twee woorden"), ("a;b", "\"a;b\""), ("a,b", "\"a,b\""),
      ("a\tb", "\"a\tb\""), ("a\nb", "\"a\nb\""), ("a\rb", "\"a\rb\""), ("a\r\nb", "\"a\r\nb\""),
      ("zegt \"ja\"", "\"zegt \"\"ja\"\"\""), ("\"", "\"\"\"\""), (" a", "\" a\""), ("a ", "\"a \""),
      ("sep=x", "\"sep=x\""), ("'s ochtends", "'s ochtends"), ("één 😀", "één 😀"),
    ])
  func aanhalingstekens(tekst: String, geschreven: String) { #expect(cel(.tekst(tekst)) == geschreven) }

  @Test(
    "Getallen hebben een decimale komma en worden niet bewaakt",
    arguments: [
      (.getal(0.5), "0,5"), (.getal(-1.25), "-1,25"), (.getal(1_234_567), "1234567"), (.getal(-2), "-2"),
      (.getal(0.1), "0,1"), (.getal(1e21), "1e+21"), (.getal(1.5e-7), "1,5e-07"), (.geheel(-7), "-7"),
      (.geheel(.max), "9223372036854775807"), (.getal(.nan), ""), (.getal(.infinity), ""), (.leeg, ""),
    ] as [(Csvwaarde, String)])
  func getallen(waarde: Csvwaarde, geschreven: String) { #expect(cel(waarde) == geschreven) }

  @Test("Een rij van alleen lege cellen blijft een rij, ook aan het einde")
  func legeRij() throws {
    let bytes = schrijfCsv(koppen: ["a", "b"], rijen: [[.leeg, .tekst("")], [.getal(.nan), .leeg]])
    let (tabel, fouten) = leesCsv(bytes, bestand: "x")
    #expect(zinnen(fouten) == [])
    #expect(try #require(tabel).teksten == [["a", "b"], ["", ""], ["", ""]])
  }

  /// The value as it is written between two others.
  private func cel(_ waarde: Csvwaarde) -> String {
    let bytes = schrijfCsv(koppen: ["a", "b", "c"], rijen: [[.geheel(1), waarde, .geheel(2)]])
    return String(decoding: bytes.dropFirst("\u{FEFF}a;b;c\r\n1;".utf8.count).dropLast(4), as: UTF8.self)
  }
}
