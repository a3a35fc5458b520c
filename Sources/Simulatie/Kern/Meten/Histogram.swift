/// Observations counted in classes one unit wide: memory depends on the largest of them, not on how many there are.
///
/// Class k holds k < x ≤ k + 1, the first also 0, so that the number up to and including a whole number is exact.
package struct Histogram: Sendable, Hashable {
  /// What is larger than this is counted in the last class.
  private static let hoogstens = 36_500

  /// How many are in each class, up to the last one that holds any.
  package private(set) var vakken: [UInt32] = []
  package private(set) var aantal = 0

  package init() {}

  /// - Precondition: `x` is a number, not negative.
  @inline(__always)
  package mutating func tel(_ x: Double) {
    precondition(x >= 0, "only observations from 0 on are counted")
    let heel = x < Double(Self.hoogstens) ? Int(x) : Self.hoogstens
    let vak = Double(heel) == x && heel > 0 ? heel &- 1 : heel
    if vak >= vakken.count { groei(tot: vak) }
    vakken[vak] &+= 1
    aantal &+= 1
  }

  /// Joins the observations of another.
  package mutating func tel(_ ander: Histogram) {
    if ander.vakken.count > vakken.count { groei(tot: ander.vakken.count - 1) }
    for vak in ander.vakken.indices { vakken[vak] += ander.vakken[vak] }
    aantal += ander.aantal
  }

  @inline(never)
  private mutating func groei(tot vak: Int) {
    vakken.append(contentsOf: repeatElement(0, count: vak + 1 - vakken.count))
  }
}
