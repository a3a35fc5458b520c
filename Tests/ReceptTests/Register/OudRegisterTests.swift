import Foundation
import Testing

/// A register that the program before the journal made, and what that program showed of it.
@Suite("Een register van het vorige programma toont hetzelfde")
struct OudRegisterTests {
  private static let map = Programma.wortel.appendingPathComponent("Tests/ReceptTests/Goud/oud")
  /// What names the file or the state of its journal.
  private static let eigen: Set<String> = ["bestand", "scenario", "hash", "vingerafdruk", "versie"]

  private func kopie() throws -> (Werkmap, pad: String) {
    let werkmap = try Werkmap()
    return (
      werkmap,
      try werkmap.schrijf(
        "oud.register", try Data(contentsOf: Self.map.appendingPathComponent("oud.register")))
    )
  }

  @Test(
    "Elk overzicht heeft nog alles wat het had",
    arguments: [
      ("lijst", ["register", "lijst", "--alles", "--peildatum", "1-10-2024"]),
      ("toon-2", ["register", "toon", "2", "--peildatum", "1-10-2024"]),
      ("toon-15", ["register", "toon", "15", "--peildatum", "1-10-2024"]),
      ("toon-17", ["register", "toon", "17", "--peildatum", "1-10-2024"]),
      ("wachttijd", ["register", "wachttijd", "--per", "wijk", "--peildatum", "1-10-2024"]),
      ("inzage-15", ["register", "inzage", "15"]),
    ])
  func overzicht(naam: String, opdracht: [String]) throws {
    let (werkmap, pad) = try kopie()
    let afloop = try Programma.draai(
      opdracht + ["--json", "--register", pad, "--wie", "noor"], in: werkmap.map)
    #expect(afloop.code == 0, "\(afloop.fouten)")
    try vergelijk(naam, afloop.uitvoer)
  }

  @Test("Het onderzoek komt op dezelfde bedragen uit")
  func onderzoek() throws {
    let (werkmap, pad) = try kopie()
    let afloop = try Programma.draai("onderzoek", pad, "--json")
    #expect(afloop.code == 0, "\(afloop.fouten)")
    try vergelijk("onderzoek", afloop.uitvoer)
    withExtendedLifetime(werkmap) {}
  }

  @Test("De instellingen zijn er nog")
  func instellingen() throws {
    let (werkmap, pad) = try kopie()
    let afloop = try Programma.draai("register", "instellen", "--register", pad)
    let eerder = try String(contentsOf: Self.map.appendingPathComponent("instellen.txt"), encoding: .utf8)
    #expect(afloop.uitvoer == eerder)
    withExtendedLifetime(werkmap) {}
  }

  private func vergelijk(_ naam: String, _ uitvoer: String) throws {
    let eerder = try JSONSerialization.jsonObject(
      with: try Data(contentsOf: Self.map.appendingPathComponent("\(naam).json")))
    let later = try JSONSerialization.jsonObject(with: Data(uitvoer.utf8))
    let verschillen = Self.verschillen(eerder, later, "")
    #expect(verschillen.isEmpty, "\(verschillen.prefix(10))")
  }

  /// The places where what was there is not there any more; what came with a later program is no difference.
  private static func verschillen(_ eerder: Any, _ later: Any, _ pad: String) -> [String] {
    if let eerder = eerder as? [String: Any] {
      guard let later = later as? [String: Any] else { return [pad] }
      // Of fewer than ten casussen more is hidden now.
      if later["verborgen"] as? Bool == true { return [] }
      return eerder.keys.sorted().filter {
        !eigen.contains($0) && !(pad == ".register" && $0 == "gebeurtenissen")
      }
      .flatMap { sleutel in
        later[sleutel].map { verschillen(eerder[sleutel] ?? NSNull(), $0, "\(pad).\(sleutel)") }
          ?? ["\(pad).\(sleutel)"]
      }
    }
    if let eerder = eerder as? [Any] {
      guard let later = later as? [Any] else { return [pad] }
      let zelfde = pad == ".casussen" ? zonderWieBijkwam(later, eerder) : later
      guard zelfde.count == eerder.count else { return [pad] }
      return zip(eerder, zelfde).enumerated().flatMap { plaats, paar in
        verschillen(paar.0, paar.1, "\(pad)[\(plaats)]")
      }
    }
    if pad.hasPrefix(".selectie.groepen"), later is NSNull { return [] }
    if let eerder = eerder as? Double, let later = later as? Double {
      return abs(eerder - later) <= 1e-9 * max(1, abs(eerder)) ? [] : ["\(pad): \(eerder), \(later)"]
    }
    return "\(eerder)" == "\(later)" ? [] : ["\(pad): \(eerder), \(later)"]
  }

  /// The earlier program forgot a claim as soon as one of the two who judge had judged it.
  private static func zonderWieBijkwam(_ later: [Any], _ eerder: [Any]) -> [Any] {
    func nummer(_ regel: Any) -> Int? { (regel as? [String: Any])?["casus"] as? Int }
    let bekend = Set(eerder.compactMap(nummer))
    return later.filter { regel in
      guard let nummer = nummer(regel), !bekend.contains(nummer) else { return true }
      return (regel as? [String: Any])?["watTeDoen"] as? String != "toetsen"
    }
  }
}
