/// Number, mean, spread and extremes of observations that come by one at a time and are not kept.
///
/// m ← m + (x - m)/n, M ← M + (x - m_old)(x - m_new), variance = M/(n-1); two groups are joined by Chan's formula.
/// Sources: Welford, Technometrics 4 (1962); Chan, Golub & LeVeque, "Updating formulae and a pairwise algorithm for
/// computing sample variances", COMPSTAT 1982.
package struct Waarnemingen: Sendable, Hashable {
  package private(set) var aantal = 0
  private var midden = 0.0
  private var kwadraten = 0.0
  package private(set) var grootste = -Double.infinity

  package init() {}

  @inline(__always)
  package mutating func tel(_ x: Double) {
    aantal &+= 1
    let afstand = x - midden
    midden += afstand / Double(aantal)
    kwadraten += afstand * (x - midden)
    grootste = max(grootste, x)
  }

  /// Joins the observations of another.
  package mutating func tel(_ ander: Waarnemingen) {
    guard ander.aantal > 0 else { return }
    let (n, m) = (Double(aantal), Double(ander.aantal))
    let afstand = ander.midden - midden
    midden += afstand * m / (n + m)
    kwadraten += ander.kwadraten + afstand * afstand * n * m / (n + m)
    aantal += ander.aantal
    grootste = max(grootste, ander.grootste)
  }

  /// Nil without observations.
  package var gemiddelde: Double? { aantal > 0 ? midden : nil }

  package var totaal: Double { midden * Double(aantal) }

  /// With n-1 in the denominator; nil for fewer than two observations.
  package var sd: Double? { aantal > 1 ? (kwadraten / Double(aantal - 1)).squareRoot() : nil }
}
