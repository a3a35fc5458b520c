import BusinessCase
import Testing

@testable import Scenariobestand

/// Whatever is in a file: never a crash, always a tree or a reason.
@Suite("Vervormde bestanden")
struct VervormingTests {
  static let voorbeeld = Array(
    """
    // Een scenario met van alles erin: é, €, 😀.
    {
      formaat: 1, naam: "Proef", 'omschrijving': 'regel \\
    twee \\u20ac', prijspeil: 2022, prijsbasis: "integraal",
      discontovoet: { waarde: 0.0225, bron: "x" }, /* twee
      regels */ traject: { prijs: 1038.50, jaar: 2022, betaler: "gemeente" },
      casussen: [ { id: "a", route: "buurtwerk", leeftijd: +79, zorgregels: [
        { soort: "vermeden", post: "consult", aantal: .5, per: "maand", kans: 5e-1, toets: "beide" },
        { soort: "tegenslag", post: "consult", aantal: 0x1, per: "eenmalig", kans: 0.2, stopt: true, } ] } ],
      programma: { jaren: 2, instroom: [ { kanaal: "huisarts", perJaar: 87 } ], groei: -0.1,
        routemix: { buurtwerk: 1, "geen-vervolg": 0 } },
    }
    """.utf8)

  /// Strings that change the meaning of what follows.
  static let stoorzenders = [
    "{", "}", "[", "]", ",", ":", "\"", "'", "\\", "/", "/*", "*/", "//", "\n", "\r", "-", "+", ".", "e9999",
    "0x",
    "1e300", "null", "true", "Infinity", "\\u", "\\ud83d", "\u{2028}", "\u{FEFF}", "“", "9223372036854775808",
    "-9223372036854775809", "0xFFFFFFFFFFFFFFFFF", "1,5", "\0", "é", "basis: \"x\",", "-0", "1e-400",
  ].map { Array($0.utf8) }

  @Test("Twintigduizend verminkingen geven steeds een boom of een fout")
  func verminkt() {
    var toeval = Toeval(zaad: 2022)
    for _ in 0..<20_000 {
      var bytes = Self.voorbeeld
      for _ in 0...Int.random(in: 0...3, using: &toeval) { verminkOp(&bytes, &toeval) }
      controleer(bytes)
    }
  }

  @Test("Willekeurige bytes geven steeds een boom of een fout")
  func willekeurig() {
    var toeval = Toeval(zaad: 16)
    for _ in 0..<5000 {
      let lengte = Int.random(in: 0...60, using: &toeval)
      controleer((0..<lengte).map { _ in UInt8.random(in: 0...255, using: &toeval) })
      controleer((0..<lengte).flatMap { _ in Self.stoorzenders.randomElement(using: &toeval) ?? [] })
    }
  }

  @Test("Afgekapt na elke byte is er een fout, op of voor het einde")
  func afgekapt() {
    // The last byte is the closing brace of the whole.
    for lengte in 0..<Self.voorbeeld.count {
      let (_, fouten) = leesJson5(Array(Self.voorbeeld[..<lengte]), bestand: "x.json5")
      #expect(!fouten.isEmpty, "na \(lengte) bytes")
    }
  }

  @Test("Een scenario met vreemde waarden is leesbaar of zegt wat er mis is")
  func vreemdeWaarden() {
    var toeval = Toeval(zaad: 7)
    let waarden = [
      "1e300", "-1e300", "0x7FFFFFFFFFFFFFFF", "9223372036854775807", "-9223372036854775808", "1e-300", "-0",
      "0.5",
      "null", "[]", "{}", "\"\"", "\"x\"", "true", "[1]", "[null]", "{ waarde: 1e300 }", "{ waarde: null }",
      "1e999",
      "{ \"9223372036854775807\": 1 }", "{ \"-9223372036854775808\": 1 }", "\"x.json5\"", "\"..\"", "\"/\"",
    ]
    for _ in 0..<4000 {
      var bestanden = kleinScenario(
        "programma: { jaren: 2, instroom: [{ kanaal: 'a', perJaar: 8 }] }, traject: {}")
      for naam in bestanden.keys.sorted() where Bool.random(using: &toeval) {
        bestanden[naam] = bestanden[naam].map { vervangEenWaarde($0, waarden, &toeval) }
      }
      do throws(Leesfouten) {
        let gelezen = try Scenariobibliotheek(Geheugen(bestanden)).scenario("x.json5")
        #expect(!gelezen.hash.isEmpty)
      } catch {
        #expect(!error.fouten.isEmpty)
      }
    }
  }

  private func controleer(_ bytes: [UInt8]) {
    let (knoop, fouten) = leesJson5(bytes, bestand: "x.json5")
    if knoop == nil, fouten.isEmpty {
      Issue.record("geen boom en geen fout: \(String(decoding: bytes, as: UTF8.self))")
    }
    if let plek = fouten.last?.plek, plek.kolom < 1 || plek.regel < 1 || plek.kolom > bytes.count + 1 {
      Issue.record("een onmogelijke plek, \(plek): \(String(decoding: bytes, as: UTF8.self))")
    }
  }

  private func verminkOp(_ bytes: inout [UInt8], _ toeval: inout Toeval) {
    guard !bytes.isEmpty else { return }
    let plaats = Int.random(in: 0..<bytes.count, using: &toeval)
    switch Int.random(in: 0..<5, using: &toeval) {
    case 0: bytes[plaats] = UInt8.random(in: 0...255, using: &toeval)
    case 1: bytes.remove(at: plaats)
    case 2: bytes.insert(contentsOf: Self.stoorzenders.randomElement(using: &toeval) ?? [], at: plaats)
    case 3: bytes.removeSubrange(plaats..<min(plaats + Int.random(in: 1...40, using: &toeval), bytes.count))
    default: bytes[plaats] ^= 1 << UInt8.random(in: 0...6, using: &toeval)
    }
  }

  /// Puts another value behind one of the colons.
  private func vervangEenWaarde(_ tekst: String, _ waarden: [String], _ toeval: inout Toeval) -> String {
    let dubbelePunten = tekst.indices.filter { tekst[$0] == ":" }
    guard let punt = dubbelePunten.randomElement(using: &toeval),
      let waarde = waarden.randomElement(using: &toeval)
    else { return tekst }
    let rest = tekst[tekst.index(after: punt)...]
    let einde = rest.firstIndex { $0 == "," || $0 == "}" || $0 == "]" } ?? rest.endIndex
    return String(tekst[...punt]) + " \(waarde) " + rest[einde...]
  }
}
