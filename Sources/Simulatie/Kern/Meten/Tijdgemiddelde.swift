/// A number that keeps its value until it changes, added up over time for its mean: people in a queue, servers at work.
package struct Tijdgemiddelde: Sendable, Hashable {
  package private(set) var waarde: Double
  private var oppervlak = 0.0
  private var sinds: Double

  package init(_ waarde: Double = 0, vanaf tijd: Double = 0) {
    (self.waarde, sinds) = (waarde, tijd)
  }

  /// From `tijd` on the number has this value; times do not go back.
  @inline(__always)
  package mutating func zet(_ nieuw: Double, op tijd: Double) {
    oppervlak += waarde * (tijd - sinds)
    sinds = tijd
    waarde = nieuw
  }

  /// Forgets everything before `tijd` but the value itself: the end of the warm-up.
  package mutating func begin(opnieuw tijd: Double) {
    (oppervlak, sinds) = (0, tijd)
  }

  /// ∫ waarde dt from the beginning until `tijd`, not before the last change; unit: that of the value times that of time.
  package func oppervlak(tot tijd: Double) -> Double { oppervlak + waarde * (tijd - sinds) }
}
