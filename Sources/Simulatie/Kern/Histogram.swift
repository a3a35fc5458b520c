/// Observations counted in classes of equal width, for quantiles and shares in memory of a fixed size.
///
/// Class k holds k·b < x ≤ (k+1)·b, the first also 0, so that the share up to and including a multiple of the width b
/// is exact. What lies beyond the last class is only counted, with the largest.
package struct Histogram: Sendable, Hashable {
  private let breedte: Double
  private var vakken: [Int]
  private var voorbij = 0
  private var grootste = 0.0
  package private(set) var aantal = 0

  /// - Parameters:
  ///   - breedte: b, more than 0, in the unit of the observations.
  ///   - vakken: how many classes, at least one.
  package init(breedte: Double, vakken: Int) {
    precondition(breedte > 0 && vakken > 0, "a histogram has classes with a width")
    self.breedte = breedte
    self.vakken = Array(repeating: 0, count: vakken)
  }

  /// - Precondition: `x` is a number, not negative.
  package mutating func tel(_ x: Double) {
    precondition(x >= 0, "only observations from 0 on are counted")
    aantal += 1
    grootste = max(grootste, x)
    let vak = max(0, (x / breedte).rounded(.up) - 1)
    if vak < Double(vakken.count) { vakken[Int(vak)] += 1 } else { voorbij += 1 }
  }

  /// Joins the observations of another.
  ///
  /// - Precondition: it has the same classes.
  package mutating func tel(_ ander: Histogram) {
    precondition(breedte == ander.breedte && vakken.count == ander.vakken.count, "other classes")
    for vak in vakken.indices { vakken[vak] += ander.vakken[vak] }
    voorbij += ander.voorbij
    aantal += ander.aantal
    grootste = max(grootste, ander.grootste)
  }

  /// The share of observations up to and including `x`, rounded down to a multiple of the width; nil without any.
  package func aandeel(totEnMet x: Double) -> Double? {
    guard aantal > 0 else { return nil }
    if x >= grootste { return 1 }
    let tot = min(vakken.count, max(0, Int((x / breedte * (1 + 1e-12)).rounded(.down))))
    return Double(vakken[..<tot].reduce(0, +)) / Double(aantal)
  }

  /// The value up to which a share `p` lies, straight within its class; the largest beyond the last class. Nil
  /// without observations.
  package func kwantiel(_ p: Double) -> Double? {
    guard aantal > 0 else { return nil }
    let rang = p * Double(aantal)
    var ervoor = 0.0
    for (vak, hoeveel) in vakken.enumerated() where hoeveel > 0 {
      let deel = (rang - ervoor) / Double(hoeveel)
      if deel <= 1 { return min(grootste, breedte * (Double(vak) + max(0, deel))) }
      ervoor += Double(hoeveel)
    }
    return grootste
  }
}
