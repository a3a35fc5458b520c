import BusinessCase
import Testing

@testable import Bestandsvorm

@Suite("Verminkte bestanden")
struct Json5VerminktTests {
  @Test(
    "Een verminkt scenario wordt gelezen of geeft een fout, maar loopt nooit vast",
    arguments: 0..<3 as Range<UInt64>)
  func mutaties(zaad: UInt64) {
    var toeval = Toeval(zaad: 20_220_215 + zaad)
    for _ in 0..<700 {
      var bytes = Self.scenario
      for _ in 0..<Int.random(in: 1...4, using: &toeval) { Self.vermink(&bytes, &toeval) }
      controleer(bytes)
    }
  }

  @Test("Willekeurige bytes geven een fout of een waarde, maar lopen nooit vast")
  func willekeurig() {
    var toeval = Toeval(zaad: 1)
    for _ in 0..<2000 {
      let aantal = Int.random(in: 0...40, using: &toeval)
      controleer((0..<aantal).map { _ in UInt8.random(in: 0...255, using: &toeval) })
      controleer((0..<aantal).flatMap { _ in Self.stukje(&toeval) })
    }
  }

  @Test("Een scenario dat ergens ophoudt, geeft altijd een fout")
  func afgebroken() {
    #expect(leesJson5(Self.scenario, bestand: "x").fouten.isEmpty)
    for aantal in 0..<Self.scenario.count {
      let (_, fouten) = leesJson5(Array(Self.scenario[..<aantal]), bestand: "x")
      #expect(!fouten.isEmpty, "afgebroken na \(aantal) bytes")
    }
  }

  @Test("Een miljoen haken geven snel een fout", arguments: ["[", "{a:", "[{a:"])
  func diep(haken: String) throws {
    let (knoop, fouten) = lees(String(repeating: haken, count: 1_000_000 / haken.utf8.count))
    #expect(knoop == nil)
    #expect(fouten.count == 1)
    #expect(try #require(fouten.first).gevonden == "dit is te diep genest")
  }

  /// What must hold of any bytes: a value or an error, a sentence of one line, and places inside the file.
  private func controleer(_ bytes: [UInt8]) {
    let (knoop, fouten) = leesJson5(bytes, bestand: "x")
    if knoop == nil && fouten.isEmpty || fouten.count > 201 { Issue.record("zonder uitkomst: \(bytes)") }
    for fout in fouten
    where fout.plek.map({ $0.regel < 1 || $0.kolom < 1 || $0.kolom > bytes.count + 1 }) ?? true {
      Issue.record("fout zonder goede plek: \(fout.zin) in \(bytes)")
    }
    for fout in fouten where fout.zin.utf8.contains(where: { $0 < 0x20 }) {
      Issue.record("zin van meer regels: \(fout.zin) in \(bytes)")
    }
  }

  /// Replaces a piece by nothing, by a random byte, by another piece, or by something that JSON5 knows.
  private static func vermink(_ bytes: inout [UInt8], _ toeval: inout Toeval) {
    let weg = bereik(in: bytes, hoogstens: 6, &toeval)
    switch Int.random(in: 0..<20, using: &toeval) {
    case 0: bytes.replaceSubrange(weg, with: [UInt8.random(in: 0...255, using: &toeval)])
    case 1...5: bytes.removeSubrange(weg)
    case 6...9: bytes.replaceSubrange(weg, with: bytes[bereik(in: bytes, hoogstens: 40, &toeval)])
    default: bytes.replaceSubrange(weg, with: stukje(&toeval))
    }
  }

  private static func bereik(in bytes: [UInt8], hoogstens: Int, _ toeval: inout Toeval) -> Range<Int> {
    let begin = Int.random(in: 0...bytes.count, using: &toeval)
    return begin..<min(begin + Int.random(in: 0...hoogstens, using: &toeval), bytes.count)
  }

  private static func stukje(_ toeval: inout Toeval) -> [UInt8] {
    Array((stukjes.randomElement(using: &toeval) ?? "").utf8)
  }

  /// Whole characters, because a document that is not UTF-8 is refused before the interesting part.
  private static let stukjes =
    "{}[]:,'\"\\/*+-.0x1eu \t\r\n_aé“\u{2028}😀\u{FEFF}\u{301}\u{200B}".unicodeScalars.map { String($0) } + [
      "//", "/*", "*/", "\r\n", "null", "true", "None", "Infinity", "1,4", "1.038,50", "0x", "1e999", "a: 1",
      "\\u0041", "\\uD83D", "\\uDE00", "\\x4", "\\\n", "basis: integraal,", "\u{0}",
    ]

  private static let scenario = Array(
    """
    // Een scenario dat op de basis voortbouwt.
    {
      basis: "dordrecht-2022", formaat: 1,
      naam: 'VGZ betaalt mee — "proef"', /* één
      tweede regel */
      prijspeil: 2022, discontovoet: { waarde: 0.0225, bron: "Werkgroep discontovoet 2020: 2,25% re\\u00EBel" },
      fictief: true, stopt: null, tarief: +1038.50, factor: .5, masker: 0x1F, klein: 25e-2,
      "terug-naar-huisarts": [0.05, -1, 5., "a\\
    b",],
      casussen: [
        { id: "fictief-01", zorgregels: [{ soort: "vermeden", aantal: 1.5, per: "maand", kans: 0.6 }] },
        { id: "fictief-02", zorgregels: [] },
      ],
    }
    """.utf8)
}
