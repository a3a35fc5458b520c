/// The mean over time of a number that keeps its value until it changes: people in a queue, servers at work.
package struct Tijdgemiddelde: Sendable, Hashable {
  package private(set) var waarde: Double
  package private(set) var hoogste: Double
  private var oppervlak = 0.0
  private var begin: Double
  private var sinds: Double

  package init(_ waarde: Double = 0, vanaf tijd: Double = 0) {
    (self.waarde, hoogste, begin, sinds) = (waarde, waarde, tijd, tijd)
  }

  /// From `tijd` on the number has this value; times do not go back.
  @inline(__always)
  package mutating func zet(_ nieuw: Double, op tijd: Double) {
    oppervlak += waarde * (tijd - sinds)
    sinds = tijd
    waarde = nieuw
    if nieuw > hoogste { hoogste = nieuw }
  }

  /// Forgets everything before `tijd` but the value itself: the end of the warm-up.
  package mutating func begin(opnieuw tijd: Double) {
    (hoogste, oppervlak, begin, sinds) = (waarde, 0, tijd, tijd)
  }

  /// ∫ waarde dt from the beginning until `tijd`, not before the last change; unit: that of the value times that of time.
  package func oppervlak(tot tijd: Double) -> Double { oppervlak + waarde * (tijd - sinds) }

  /// The mean until `tijd`; the value itself when no time has passed.
  package func gemiddelde(tot tijd: Double) -> Double {
    tijd > begin ? oppervlak(tot: tijd) / (tijd - begin) : waarde
  }
}
