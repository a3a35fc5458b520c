/// The jackknife: what an estimate is without each person in turn.
///
/// Source: Efron & Tibshirani, "An Introduction to the Bootstrap" (1993), chapter 11.
package struct Weglaten: Sendable, Hashable {
  private let zonder: [Double]

  /// - Returns: nil for fewer than two persons, and when it is nothing without one of them.
  package init?(_ zonder: [Double?]) {
    let bekend = zonder.compactMap { $0 }.filter(\.isFinite)
    guard bekend.count > 1, bekend.count == zonder.count else { return nil }
    self.zonder = bekend
  }

  /// (n-1)/n · Σ (θ(i) - θ(·))².
  package var variantie: Double { covariantie(self) ?? 0 }
  package var standaardfout: Double { variantie.squareRoot() }

  /// The same of two estimates from the same persons; nil when they are not.
  package func covariantie(_ ander: Weglaten) -> Double? {
    guard zonder.count == ander.zonder.count else { return nil }
    let (x, y) = (zonder.gemiddelde, ander.zonder.gemiddelde)
    let som = zip(zonder, ander.zonder).reduce(0) { $0 + ($1.0 - x) * ($1.1 - y) }
    return som * Double(zonder.count - 1) / Double(zonder.count)
  }

  /// n - 1.
  package var vrijheidsgraden: Double { Double(zonder.count - 1) }

  /// θ ± t(0,975; n-1)·SE; nil without spread.
  package func interval(om schatting: Double) -> ClosedRange<Double>? {
    let fout = standaardfout
    guard fout > 1e-12 * abs(schatting) else { return nil }
    return interval95(schatting, fout: fout, vrijheidsgraden: vrijheidsgraden)
  }
}
