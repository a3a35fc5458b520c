import BusinessCase
import Testing

@testable import Bestandsvorm

@Suite("CSV heen en weer")
struct CsvHeenEnWeerTests {
  @Test(
    "Elke tabel van teksten komt na schrijven en lezen byte voor byte terug",
    arguments: 0..<10 as Range<UInt64>)
  func teksten(zaad: UInt64) throws {
    var toeval = Toeval(zaad: 20_260_101 + zaad)
    for _ in 0..<200 {
      let tabel = Self.tabel(&toeval)
      let bytes = schrijfCsv(koppen: tabel[0], rijen: tabel.dropFirst().map { $0.map(Csvwaarde.tekst) })
      let (gelezen, fouten) = leesCsv(bytes, bestand: "x")
      guard let gelezen, fouten.isEmpty,
        gelezen.zonderFormulewacht.teksten.map(alsBytes) == tabel.map(alsBytes)
      else {
        Issue.record("\(tabel) kwam niet terug: \(zinnen(fouten))")
        continue
      }
      #expect(gelezen.codering == .utf8MetBom)
      #expect(gelezen.scheidingsteken == .puntkomma)
    }
  }

  /// Strings are equal in Swift when they look the same; here they must be the same.
  private func alsBytes(_ rij: [String]) -> [[UInt8]] { rij.map { Array($0.utf8) } }

  /// A header of names that differ, and at least one row.
  private static func tabel(_ toeval: inout Toeval) -> [[String]] {
    let breedte = Int.random(in: 1...5, using: &toeval)
    let koppen = (0..<breedte).map { tekst(&toeval) + "k\($0)" + tekst(&toeval) }
    let rijen = (0..<Int.random(in: 1...6, using: &toeval)).map { _ in
      (0..<breedte).map { _ in tekst(&toeval) }
    }
    return [koppen] + rijen
  }

  private static func tekst(_ toeval: inout Toeval) -> String {
    (0..<Int.random(in: 0...6, using: &toeval)).map { _ in stukjes.randomElement(using: &toeval) ?? "" }
      .joined()
  }

  private static let stukjes = [
    "\"", "\"\"", ";", ",", "\t", "\r", "\n", "\r\n", "'", "=", "+", "-", "@", " ", "\u{A0}", "\u{FEFF}",
    "\u{2028}", "\u{301}", "é", "€", "😀", "👩‍👩‍👧", "a", "1", "sep=", "\\", "＝", "=1+1", "'=1", "U+",
  ]
}
