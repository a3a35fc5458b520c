/// First come, first served.
///
/// A ring in one array whose length is a power of two.
///
/// - Complexity: O(1) for joining and calling; nothing is allocated but when the queue is longer than ever before.
package struct Wachtrij<Klant: BitwiseCopyable> {
  private var ring: ContiguousArray<Klant> = []
  private var begin = 0
  package private(set) var aantal = 0

  package init() {}

  package var isLeeg: Bool { aantal == 0 }

  /// Puts someone at the end.
  @inline(__always)
  package mutating func sluitAan(_ klant: Klant) {
    if aantal == ring.count { groei(met: klant) }
    ring[(begin &+ aantal) & (ring.count &- 1)] = klant
    aantal &+= 1
  }

  /// Takes the one in front.
  @inline(__always)
  package mutating func roep() -> Klant? {
    guard aantal > 0 else { return nil }
    let klant = ring[begin]
    begin = (begin &+ 1) & (ring.count &- 1)
    aantal &-= 1
    return klant
  }

  /// Everybody, the one in front first.
  package var klanten: [Klant] {
    (0..<aantal).map { ring[(begin + $0) & (ring.count - 1)] }
  }

  @inline(never)
  private mutating func groei(met klant: Klant) {
    let rij = klanten
    let ruimte = max(8, 2 * ring.count)
    ring = ContiguousArray(repeating: klant, count: ruimte)
    ring.replaceSubrange(0..<rij.count, with: rij)
    begin = 0
  }
}
