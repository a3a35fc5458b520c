import BusinessCase
import Testing

@testable import Bestandsvorm

@Suite("Verminkte CSV")
struct CsvVerminktTests {
  @Test(
    "Een verminkt bestand geeft een tabel of een fout, maar loopt nooit vast",
    arguments: 0..<10 as Range<UInt64>)
  func mutaties(zaad: UInt64) {
    var toeval = Toeval(zaad: 20_220_215 + zaad)
    for _ in 0..<1000 {
      var bytes = Self.voorbeeld
      for _ in 0..<Int.random(in: 1...4, using: &toeval) { Self.vermink(&bytes, &toeval) }
      controleer(bytes)
    }
  }

  @Test("Willekeurige bytes geven een tabel of een fout, maar lopen nooit vast")
  func willekeurig() {
    var toeval = Toeval(zaad: 1)
    for _ in 0..<4000 {
      let aantal = Int.random(in: 0...40, using: &toeval)
      controleer((0..<aantal).map { _ in UInt8.random(in: 0...255, using: &toeval) })
      controleer((0..<aantal).flatMap { _ in Self.stukjes.randomElement(using: &toeval) ?? [] })
    }
  }

  @Test("Een bestand dat ergens ophoudt, geeft een tabel of een fout")
  func afgebroken() {
    #expect(leesCsv(Self.voorbeeld, bestand: "x").fouten.isEmpty)
    for aantal in 0..<Self.voorbeeld.count { controleer(Array(Self.voorbeeld[..<aantal])) }
  }

  @Test(
    "Honderdduizend dezelfde tekens geven snel een uitkomst",
    arguments: ["\"", "\"\"", ";", "\n", "a", "\"a", "a\"", " ", "a\n", "\";", "\"\n", "\r", "é"])
  func eentonig(stuk: String) {
    controleer(Array(String(repeating: stuk, count: 100_000 / stuk.utf8.count).utf8))
    controleer(Array(("a;b\n" + String(repeating: stuk, count: 100_000 / stuk.utf8.count)).utf8))
  }

  /// What must hold of any bytes: a table or an error, a table of one width, sentences of one line, and places
  /// inside the file.
  private func controleer(_ bytes: [UInt8]) {
    let (tabel, fouten) = leesCsv(bytes, bestand: "x")
    if tabel == nil && fouten.isEmpty || fouten.count > 201 { Issue.record("zonder uitkomst: \(bytes)") }
    if let tabel, tabel.rijen.contains(where: { $0.count != tabel.koppen.count }) {
      Issue.record("niet even breed: \(bytes)")
    }
    if let tabel, tabel.rijen.isEmpty, fouten.isEmpty { Issue.record("zonder rijen: \(bytes)") }
    for plek in fouten.compactMap(\.plek) + (tabel?.rijen.first ?? []).map(\.plek)
    where plek.regel < 1 || plek.kolom < 1 || plek.kolom > bytes.count + 1 {
      Issue.record("plek \(plek) buiten \(bytes)")
    }
    for fout in fouten where fout.zin.utf8.contains(where: { $0 < 0x20 }) {
      Issue.record("zin van meer regels: \(fout.zin) in \(bytes)")
    }
  }

  /// Replaces a piece by nothing, by a random byte, or by something that CSV knows.
  private static func vermink(_ bytes: inout [UInt8], _ toeval: inout Toeval) {
    let begin = Int.random(in: 0...bytes.count, using: &toeval)
    let weg = begin..<min(begin + Int.random(in: 0...6, using: &toeval), bytes.count)
    switch Int.random(in: 0..<10, using: &toeval) {
    case 0: bytes.replaceSubrange(weg, with: [UInt8.random(in: 0...255, using: &toeval)])
    case 1...3: bytes.removeSubrange(weg)
    default: bytes.replaceSubrange(weg, with: stukjes.randomElement(using: &toeval) ?? [])
    }
  }

  private static let stukjes: [[UInt8]] =
    [
      "\"", "\"\"", ";", ",", "\t", "\r", "\n", "\r\n", "a", "é", "😀", "\u{FEFF}", "sep=;\n", "sep=|\r",
      " \"",
      "\" ", "naam", ";;;", "\n\n", "\u{2028}",
    ].map { Array($0.utf8) } + [[0xE9], [0x80], [0x9D], [0xC3], [0], [7], [0xFF, 0xFE]]

  private static let voorbeeld = Array(
    """
    Id;Naam;Bedrag;"Opmerking; vrij"
    1;Ánna;12,50;"zegt ""ja""
    en ""nee"";"
    2;Bas;-3,00;
    3;"";0;'=1
    4;😀;5" buis;x

    ;;;
    """.utf8)
}
