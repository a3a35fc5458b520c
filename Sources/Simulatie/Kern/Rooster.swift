/// How many servers there are over time: steps that hold until the next one.
///
/// It begins with a fixed number; sick leave, a vacancy or an extra colleague is a difference over a period, and
/// differences add up. What comes out below zero counts as none.
package struct Rooster: Sendable, Hashable {
  /// From `vanaf` on.
  private struct Stap: Sendable, Hashable {
    var vanaf: Double
    var aantal: Int
  }

  private var begin: Int
  private var stappen: [Stap] = []

  package init(vast aantal: Int) { begin = aantal }

  /// `verschil` more servers (or fewer, when negative) from `van` until `tot`; an empty period changes nothing.
  package mutating func wijzig(_ verschil: Int, van: Double = -.infinity, tot: Double = .infinity) {
    guard van < tot else { return }
    splits(op: van)
    splits(op: tot)
    if van == -.infinity { begin += verschil }
    for plaats in stappen.indices where stappen[plaats].vanaf >= van && stappen[plaats].vanaf < tot {
      stappen[plaats].aantal += verschil
    }
  }

  /// The number at `tijd`; on the moment of a change the new number.
  package func capaciteit(op tijd: Double) -> Int {
    let na = eerste(na: tijd)
    return max(0, na == 0 ? begin : stappen[na - 1].aantal)
  }

  /// When the number changes next, strictly after `tijd`; nil when it stays as it is.
  package func wijziging(na tijd: Double) -> Double? {
    let nu = capaciteit(op: tijd)
    return stappen[eerste(na: tijd)...].first { max(0, $0.aantal) != nu }?.vanaf
  }

  /// The mean number over a period.
  ///
  /// - Precondition: `van` < `tot`, both finite.
  package func gemiddelde(van: Double, tot: Double) -> Double {
    var (som, tijd) = (0.0, van)
    while tijd < tot {
      let einde = min(tot, wijziging(na: tijd) ?? tot)
      som += Double(capaciteit(op: tijd)) * (einde - tijd)
      tijd = einde
    }
    return som / (tot - van)
  }

  /// Makes sure that a step begins at `tijd`.
  private mutating func splits(op tijd: Double) {
    guard tijd.isFinite else { return }
    let na = eerste(na: tijd)
    if na > 0, stappen[na - 1].vanaf == tijd { return }
    stappen.insert(Stap(vanaf: tijd, aantal: na == 0 ? begin : stappen[na - 1].aantal), at: na)
  }

  /// The index of the first step after `tijd`, by halving.
  private func eerste(na tijd: Double) -> Int {
    var (onder, boven) = (0, stappen.count)
    while onder < boven {
      let midden = (onder + boven) / 2
      if stappen[midden].vanaf <= tijd { onder = midden + 1 } else { boven = midden }
    }
    return onder
  }
}
