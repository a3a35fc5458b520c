import Foundation
import Testing

@testable import Bestandsvorm
@testable import Weergave

@Suite("JSON")
struct JsonTests {
  @Test("Wat geschreven is, leest een ander programma precies zo terug")
  func heenEnTerug() throws {
    let getallen = [0, -0.5, 1038, 1e-7, 2086.198292230355, 1e300, -1e15, 9_007_199_254_740_994, .pi]
    let json: Json = [
      "getallen": .lijst(getallen.map { .getal($0) }), "tekst": "€ \"aan\"\n\\halen\u{1}\t", "leeg": [],
      "niets": .niets,
      "waar": .waarheid(true), "object": ["b": 1.json, "a": .geheel(-3)],
    ]
    for tekst in [json.document, json.regel] {
      let gelezen = try JSONSerialization.jsonObject(with: Data(tekst.utf8)) as? [String: Any]
      #expect(gelezen?["getallen"] as? [Double] == getallen)
      #expect(gelezen?["tekst"] as? String == "€ \"aan\"\n\\halen\u{1}\t")
      #expect((gelezen?["object"] as? [String: Int])?["a"] == -3)
    }
  }

  @Test("Wat geen getal is, wordt null", arguments: [Double.nan, .infinity, -.infinity])
  func geenGetal(waarde: Double) {
    #expect(Json.getal(waarde).regel == "null")
  }

  @Test("Sleutels houden hun volgorde")
  func volgorde() {
    #expect((["z": 1.json, "a": 2.json] as Json).regel == "{ \"z\": 1, \"a\": 2 }")
  }
}

extension Int {
  fileprivate var json: Json { .geheel(self) }
}
