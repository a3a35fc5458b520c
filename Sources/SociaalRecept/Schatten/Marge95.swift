import BusinessCase
import Taal

/// An estimate from observations with its 95% interval.
package struct Marge95: Sendable, Hashable {
  package var waarde: Double
  package var laag: Double
  package var hoog: Double

  init(_ waarde: Double, _ laag: Double, _ hoog: Double) {
    (self.waarde, self.laag, self.hoog) = (waarde, laag, hoog)
  }

  /// The same in another unit.
  func maal(_ factor: Double) -> Marge95 { Marge95(waarde * factor, laag * factor, hoog * factor) }

  /// The same with so much added, and never below zero.
  func plus(_ bij: Double) -> Marge95 {
    Marge95(max(0, waarde + bij), max(0, laag + bij), max(0, hoog + bij))
  }
}

extension Marge95 {
  /// A rate: so many happenings in so much time, when they come by chance.
  ///
  /// Source: Garwood, Biometrika 28 (1936): half the chi-square quantiles with 2k and 2k + 2 degrees of freedom.
  ///
  /// - Parameter tijd: above zero.
  static func tempo(_ aantal: Int, in tijd: Double) -> Marge95 {
    let k = Double(aantal)
    return Marge95(k, aantal == 0 ? 0 : gamma(k, 0.025), gamma(k + 1, 0.975)).maal(1 / tijd)
  }

  /// The share to which something happens in a unit of time at this rate.
  var alsDeel: Marge95 { Marge95(-expm1(-waarde), -expm1(-laag), -expm1(-hoog)) }

  /// A share.
  ///
  /// Source: Wilson, JASA 22 (1927).
  ///
  /// - Parameter van: at least one.
  static func deel(_ aantal: Int, van totaal: Int) -> Marge95 {
    let (n, z) = (Double(totaal), Normaal.kwantiel(0.975))
    let p = Double(aantal) / n
    let noemer = 1 + z * z / n
    let midden = (p + z * z / (2 * n)) / noemer
    let halve = z * (p * (1 - p) / n + z * z / (4 * n * n)).squareRoot() / noemer
    return Marge95(p, min(p, max(0, midden - halve)), max(p, min(1, midden + halve)))
  }

  /// A mean with its standard error, by Student's t.
  static func gemiddelde(_ midden: Double, fout: Double, vrijheidsgraden: Int) -> Marge95 {
    let halve = fout * Student.kwantiel(0.975, vrijheidsgraden: Double(max(1, vrijheidsgraden)))
    return Marge95(midden, max(0, midden - halve), midden + halve)
  }

  /// The value below which a share `p` of a gamma(a, 1) lies.
  private static func gamma(_ a: Double, _ p: Double) -> Double {
    nulpunt(0...(a + 20 * a.squareRoot() + 20)) { onvolledigeGamma(a, $0) - p } ?? a
  }
}
