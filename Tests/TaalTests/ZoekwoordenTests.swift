import Testing

@testable import Taal

@Suite("De woorden waarop iemand zoekt")
struct ZoekwoordenTests {
  @Test(
    "Woorden in kleine letters zonder accenten en tekens",
    arguments: [
      ("Jürgens-Łukaszenko", ["jurgens", "lukaszenko"]), ("İpek", ["ipek"]),
      ("J. van 't Hof", ["j", "van", "t", "hof"]),
      ("Plein 1940, 12B", ["plein", "1940", "12b"]), (" .-", []), ("", []),
    ])
  func woorden(tekst: String, verwacht: [String]) { #expect(tekst.zoekwoorden == verwacht) }

  @Test("Een letter met een accent erbij verandert niets aan de andere woorden")
  func naastElkaar() {
    let tekens = (0..<128).map { Character(Unicode.Scalar(UInt8($0))) }
    for een in tekens {
      for ander in ["a", "Z", "7", " ", "\r", "\n", "'"] {
        let tekst = "Q\(een)\(ander)x"
        #expect(("é " + tekst).zoekwoorden == ["e"] + tekst.zoekwoorden, "\(tekst.debugDescription)")
      }
    }
  }
}
