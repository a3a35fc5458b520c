import BusinessCase
import Foundation
import Testing

/// What users and other programs have come to rely on. Changes here are changes for them; look before renewing
/// a file with: .build/debug/recept … > Tests/ReceptTests/Goud/…
@Suite("Uitvoer waar anderen op rekenen")
struct GoudTests {
  @Test(
    "Is letterlijk zoals vastgelegd",
    arguments: [
      ("bereken-pilot-13.json", ["bereken", "pilot-13", "--json"]),
      ("bereken-pilot-13.txt", ["bereken", "pilot-13"]),
      ("leg-uit-factor.txt", ["leg-uit", "factor-1-6", "lang.saldo"]),
      ("kostenkaart-post.txt", ["kostenkaart", "huisarts-consult-kort"]),
    ])
  func letterlijk(bestand: String, woorden: [String]) throws {
    let pad = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
      "Goud/\(bestand)")
    let verwacht = try String(contentsOf: pad, encoding: .utf8)
    #expect(zonderHash(try Programma.draai(woorden).uitvoer) == zonderHash(verwacht))
  }

  /// The fingerprint changes with every price that is added, and that is what it is for.
  private func zonderHash(_ tekst: String) -> [String] {
    tekst.split(separator: "\n", omittingEmptySubsequences: false).map(String.init).filter {
      !$0.contains("\"hash\":")
    }
  }
}
