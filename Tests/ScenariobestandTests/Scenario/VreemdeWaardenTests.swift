import BusinessCase
import Testing

@testable import Scenariobestand

/// Whatever value stands behind a key: never a crash, always a scenario or a reason.
@Suite("Vreemde waarden in een scenario")
struct VreemdeWaardenTests {
  static let waarden = [
    "1e300", "-1e300", "0x7FFFFFFFFFFFFFFF", "9223372036854775807", "-9223372036854775808", "1e-300", "-0",
    "0.5", "1e999", "1,5", "null", "true", "[]", "{}", "[1]", "[null]", #""""#, #""x""#, #""x.json5""#,
    #""..""#, #""/""#, "{ waarde: 1e300 }", "{ waarde: null }", #"{ "9223372036854775807": 1 }"#,
    #"{ "-9223372036854775808": 1 }"#,
  ]

  @Test("Een scenario met vreemde waarden is leesbaar en te berekenen, of zegt wat er mis is")
  func vreemd() {
    var toeval = Toeval(zaad: 7)
    let programma = "programma: { jaren: 2, groei: 0, instroom: [{ kanaal: 'a', perJaar: 8 }] }"
    let gewoon = kleinScenario("\(programma), traject: { prijs: 8, jaar: 2022 }, horizonnen: { kort: 3 }")
    for _ in 0..<4000 {
      var bestanden = gewoon
      for naam in gewoon.keys.sorted() where Bool.random(using: &toeval) {
        bestanden[naam] = bestanden[naam].map { vervangEenWaarde($0, &toeval) }
      }
      do throws(Leesfouten) {
        let gelezen = try Scenariobibliotheek(Geheugen(bestanden)).scenario("x.json5")
        #expect(throws: Never.self) { try gelezen.scenario.bereken() }
      } catch {
        #expect(!error.fouten.isEmpty)
      }
    }
  }

  /// Puts another value behind one of the colons.
  private func vervangEenWaarde(_ tekst: String, _ toeval: inout Toeval) -> String {
    let dubbelePunten = tekst.indices.filter { tekst[$0] == ":" }
    guard let punt = dubbelePunten.randomElement(using: &toeval),
      let waarde = Self.waarden.randomElement(using: &toeval)
    else { return tekst }
    let rest = tekst[tekst.index(after: punt)...]
    let einde = rest.firstIndex { $0 == "," || $0 == "}" || $0 == "]" } ?? rest.endIndex
    return String(tekst[...punt]) + " \(waarde) " + rest[einde...]
  }
}
