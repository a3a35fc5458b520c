/// How long something lasted, where the end was not always seen: waits that were cut off by leaving, or by the end of
/// the looking. Leaving those out would make waits look shorter than they are.
///
/// The estimate of Kaplan and Meier, in classes of one unit: with g_k ends in class k and r_k of whom it lasted into
/// class k or longer, however it ended, S(k+1) = S(k)·(1 - g_k/r_k). Who was cut off in a class was at risk in the
/// whole of it. Source: Kaplan & Meier, Journal of the American Statistical Association 53 (1958).
package struct Overleving: Sendable, Hashable {
  private var gezien = Histogram()
  private var afgebroken = Histogram()
  private var grootste = 0.0

  package init() {}

  /// How many ends were seen, in classes of one unit.
  package var vakken: [UInt32] { gezien.vakken }

  /// Its end was seen after `duur`.
  @inline(__always)
  package mutating func tel(_ duur: Double) {
    gezien.tel(duur)
    grootste = max(grootste, duur)
  }

  /// It lasted `duur` at least.
  package mutating func tel(minstens duur: Double) { afgebroken.tel(duur) }

  /// Joins those of another.
  package mutating func tel(_ ander: Overleving) {
    gezien.tel(ander.gezien)
    afgebroken.tel(ander.afgebroken)
    grootste = max(grootste, ander.grootste)
  }

  /// The moment at which a share `p` had ended, straight within its class; nil when that was never seen.
  ///
  /// - Complexity: linear in the longest.
  package func kwantiel(_ p: Double) -> Double? {
    var over = 1.0
    var inBeeld = gezien.aantal + afgebroken.aantal
    for (vak, eindes) in gezien.vakken.enumerated() {
      let hierna = eindes == 0 ? over : over * (1 - Double(eindes) / Double(inBeeld))
      if hierna <= 1 - p + Self.afronding, hierna < over {
        return min(grootste, Double(vak) + max(0, min(1, (over - (1 - p)) / (over - hierna))))
      }
      over = hierna
      inBeeld -= Int(eindes) + (vak < afgebroken.vakken.count ? Int(afgebroken.vakken[vak]) : 0)
    }
    return nil
  }

  /// Far more than rounding adds up to, far less than one among a million.
  private static let afronding = 1e-9
}
