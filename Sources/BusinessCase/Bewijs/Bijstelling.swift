import Taal

/// What a measured ratio of saved to claimed does to the error that all makelaars share.
///
/// B ~ N(1, v₀), and may be below zero, for measured savings can. What is measured is B̂ ~ N(B, v) with v = s²/n + τ²,
/// where τ is bias of the design that more people never shrink:
///
///     w = v₀/(v₀ + v)        mean 1 + w(B̂ - 1)        variance v₀v/(v₀ + v)        z = (B̂ - 1)/√(v₀ + v)
///
/// Source: Gelman et al., "Bayesian Data Analysis" (2013), 2.5; conflict: Box, Journal of the Royal Statistical Society A
/// 143 (1980).
package struct Bijstelling: Sendable, Hashable {
  /// v₀.
  package let voorvariantie: Double
  /// B̂.
  package let gemeten: Double
  /// s/√n.
  package let toevalsfout: Double
  /// τ; infinite when what was measured says nothing.
  package let tau: Double

  package struct Stand: Sendable, Hashable {
    package let gemiddelde: Double
    package let sd: Double
  }

  /// - Returns: nil unless the variances make sense.
  package init?(voorvariantie: Double, gemeten: Double, toevalsfout: Double, tau: Double) {
    guard voorvariantie >= 0, voorvariantie.isFinite, gemeten.isFinite, toevalsfout >= 0,
      toevalsfout.isFinite, tau >= 0
    else { return nil }
    self.voorvariantie = voorvariantie
    self.gemeten = gemeten
    self.toevalsfout = toevalsfout
    self.tau = tau
  }

  /// v.
  package var meetvariantie: Double { toevalsfout * toevalsfout + tau * tau }
  package var voor: Stand { Stand(gemiddelde: 1, sd: voorvariantie.squareRoot()) }
  package var na: Stand { stand(voorvariantie) }

  /// z; nil where nothing at all is uncertain.
  package var conflict: Double? {
    let som = voorvariantie + meetvariantie
    return som > 0 ? (gemeten - 1) / som.squareRoot() : nil
  }

  /// Past this |z| the claim and what was measured do not go together.
  package static let conflictgrens = 2.0

  package var heeftConflict: Bool { conflict.map { abs($0) > Self.conflictgrens } ?? (gemeten != 1) }

  /// v₀' = (B̂ - 1)²/4 - v: how uncertain the claim must have been for z to be 2. Nil without conflict.
  package var verruimdeVoorvariantie: Double? {
    guard heeftConflict else { return nil }
    let afstand = (gemeten - 1) / Self.conflictgrens
    return afstand * afstand - meetvariantie
  }

  /// The second answer beside `na`, from the wider prior. Nil without conflict.
  package var naVerruimd: Stand? { verruimdeVoorvariantie.map { stand($0) } }

  private func stand(_ v0: Double) -> Stand {
    let w = v0 > 0 ? v0 / (v0 + meetvariantie) : 0
    // Written so, it is exactly what it was when nothing was learnt.
    return Stand(gemiddelde: 1 + w * (gemeten - 1), sd: (v0 * (1 - w)).squareRoot())
  }

  /// f: which share of the spread that B has now, n more measured residents are expected to show.
  ///
  /// With w(n) = v₀/(v₀ + τ² + s²/n) the variance left after n is v₀(1 - w(n)), so f² = (w(n₀ + n) - w(n₀))/(1 - w(n₀));
  /// where nobody was measured before, w(0) = 0 and f = √(v₀/(v₀ + τ² + s²/n)).
  ///
  /// - Parameters:
  ///   - voorvariantie: v₀, before anybody was measured.
  ///   - s: the standard deviation between persons of (measured - B·claim), over the mean claim.
  ///   - n: persons more.
  ///   - eerdere: n₀, persons measured before.
  package static func aandeel(
    voorvariantie v0: Double, tau: Double, s: Double, n: Int, eerdere: Int = 0
  ) -> Double {
    guard n > 0, v0 > 0 else { return 0 }
    let w = { (n: Int) in n > 0 ? v0 / (v0 + tau * tau + s * s / Double(n)) : 0 }
    let (al, straks) = (w(eerdere), w(eerdere + n))
    return al < 1 ? max(0, (straks - al) / (1 - al)).squareRoot() : 0
  }
}
