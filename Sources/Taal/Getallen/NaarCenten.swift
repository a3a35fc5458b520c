/// Rounds parts to whole cents so that they add up exactly to their rounded total.
///
/// A table whose column does not add up loses its reader. Every part is rounded down and the cents that are
/// left go to the parts with the largest remainder; on a tie to the first of them (largest remainder method).
///
///     naarCenten(delen: [0.333, 0.333, 0.334], totaal: 1) == [33, 33, 34]
///
/// - Parameters:
///   - delen: euros, finite; negative parts are fine.
///   - totaal: euros, finite; its rounding `round(totaal · 100)` is what the result adds up to.
/// - Returns: eurocents in the order of `delen`. Each differs by at most one cent from its own part when the
///   parts add up to the total; otherwise the difference is spread evenly. No parts give no cents.
/// - Complexity: O(n log n) in the number of parts.
package func naarCenten(delen: [Double], totaal: Double) -> [Int64] {
  guard !delen.isEmpty else { return [] }
  let inCenten = delen.map { $0 * 100 }
  var centen = inCenten.map { Int64($0.rounded(.down)) }
  let over = Int64((totaal * 100).rounded(.toNearestOrAwayFromZero)) - centen.reduce(0, +)

  let (perDeel, rest) = gedeeldNaarBeneden(over, door: Int64(centen.count))
  for index in centen.indices { centen[index] += perDeel }

  let grootsteRestEerst = inCenten.indices.sorted { links, rechts in
    let linkerrest = inCenten[links] - inCenten[links].rounded(.down)
    let rechterrest = inCenten[rechts] - inCenten[rechts].rounded(.down)
    return linkerrest == rechterrest ? links < rechts : linkerrest > rechterrest
  }
  for index in grootsteRestEerst.prefix(Int(rest)) { centen[index] += 1 }
  return centen
}

/// Division that rounds down for negative numbers too, so that the remainder is never negative.
private func gedeeldNaarBeneden(_ getal: Int64, door deler: Int64) -> (quotient: Int64, rest: Int64) {
  let (quotient, rest) = getal.quotientAndRemainder(dividingBy: deler)
  return rest < 0 ? (quotient - 1, rest + deler) : (quotient, rest)
}
