/// Which groups of a table stay hidden, so that nobody can work out what is in a small one.
///
/// Groups of 1 up to `ondergrens` casussen are hidden. When all hidden groups are equally large (one group always is),
/// their size follows from the total, and what they come to when they are fewer than `ondergrens` casussen together: then the
/// next smallest is hidden as well, with all that are as large, until neither holds. When no
/// group is left to hide, the whole table is hidden, its empty groups too. The rule looks at sizes only and treats all
/// groups alike, so two hidden groups of different size can change places without changing what is shown.
package enum Afscherming {
  /// Below this number of casussen a group is not shown.
  package static let ondergrens = 10

  /// - Returns: for every group, whether it is hidden.
  package static func verborgen(_ aantallen: [Int]) -> [Bool] {
    var verborgen = aantallen.map { 0 < $0 && $0 < ondergrens }
    guard verborgen.contains(true) else { return verborgen }
    while isTeVinden(zip(aantallen, verborgen).filter(\.1).map(\.0)) {
      let rest = zip(aantallen, verborgen).filter { !$0.1 && $0.0 > 0 }.map(\.0)
      guard let kleinste = rest.min() else { return aantallen.map { _ in true } }
      for plaats in aantallen.indices where aantallen[plaats] == kleinste { verborgen[plaats] = true }
    }
    return verborgen
  }

  /// Whether who takes the groups that are shown from the total finds the size of a hidden one, or what too few come to.
  private static func isTeVinden(_ verborgen: [Int]) -> Bool {
    Set(verborgen).count == 1 || verborgen.reduce(0, +) < ondergrens
  }
}
