import BusinessCase

/// What happened to the first casussen of a replication, for a person to follow.
package struct Spoor: Sendable, Hashable {
  package struct Regel: Sendable, Hashable {
    package let casus: Int
    /// Days after T0.
    package let dag: Double
    package let zin: String
  }

  /// How many casussen are followed.
  let aantal: Int
  private(set) package var regels: [Regel] = []

  init(aantal: Int) { self.aantal = aantal }

  mutating func noteer(_ kaart: Casuskaart, _ tijd: Double, _ zin: String) {
    regels.append(Regel(casus: Int(kaart.nummer), dag: tijd - kaart.begin, zin: zin))
  }

  /// Casus by casus, each in the order in which it happened.
  package var perCasus: [[Regel]] {
    let groepen = Dictionary(grouping: regels.enumerated(), by: \.element.casus)
    return groepen.sorted { $0.key < $1.key }.map { _, regels in
      regels.sorted { ($0.element.dag, $0.offset) < ($1.element.dag, $1.offset) }.map(\.element)
    }
  }
}
