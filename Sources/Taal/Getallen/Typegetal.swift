// Numbers as people type them: a comma, and no points between thousands, so that what a message says can be typed over.

/// "1,4", "1000000".
package func leesbaar(_ getal: Double) -> String {
  (Int64(exactly: getal).map(String.init) ?? String(getal)).metKomma
}

extension String {
  /// A number with a point, as a Dutch reader writes it.
  package var metKomma: String { String(map { $0 == "." ? "," : $0 }) }
}

/// The same, and with a point between groups of three digits, as amounts are shown: `1.038,50`. Only where what is
/// typed is an amount or a count that somebody sees again before it counts.
package func duizendgetal(_ tekst: String) -> Double? {
  let delen = tekst.split(separator: ",", maxSplits: 1, omittingEmptySubsequences: false)
  let groepen = delen[0].split(separator: ".", omittingEmptySubsequences: false)
  let isGegroepeerd =
    groepen.count > 1 && (1...3).contains(groepen[0].count) && groepen[0] != "0"
    && groepen.dropFirst().allSatisfy { $0.count == 3 }
  guard isGegroepeerd else { return kommagetal(tekst) }
  return kommagetal(([groepen.joined()] + delen.dropFirst().map(String.init)).joined(separator: ","))
}

/// `0,8`, `0.8` or `12`; nil for anything else. A point before three digits may stand for thousands in Dutch: `1.000` is
/// no number here, because taking it for 1 would change what somebody claimed.
package func kommagetal(_ tekst: String) -> Double? {
  let delen = tekst.split(omittingEmptySubsequences: false) { $0 == "," || $0 == "." }
  let isCijfers = delen.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy { (48...57).contains($0) } }
  guard delen.count <= 2, isCijfers else { return nil }
  let kanDuizend = tekst.contains(".") && delen[1].count == 3 && delen[0] != "0"
  return kanDuizend ? nil : Double(delen.joined(separator: "."))
}
