import Taal

/// How far use falls by itself, when people are chosen because it was high (or low): regression to the mean.
///
///     σ_w²/m / √(σ_w²/m + σ_b²) · φ(z) / (1 - Φ(z))
///
/// with z = (c - μ)/σ for who was chosen above c and (μ - c)/σ below it, σ² = σ_w²/m + σ_b², and m baselines of which the
/// mean was looked at. Use is taken as normal; of skewed use it says too little.
/// Source: Davis, "The effect of regression to the mean in epidemiologic and clinical studies", American Journal of
/// Epidemiology 104 (1976); Barnett, Van der Pols & Dobson, International Journal of Epidemiology 34 (2005).
package struct Teruggang: Sendable, Hashable {
  /// μ: the mean of the population that people were chosen from, in any unit.
  package let midden: Double
  /// σ_w: the standard deviation within one person, of one baseline.
  package let binnen: Double
  /// σ_b: the standard deviation between persons.
  package let tussen: Double

  package enum Kant: Sendable, Hashable {
    case boven, onder
  }

  /// - Returns: nil unless the numbers are finite and neither spread is negative.
  package init?(midden: Double, binnen: Double, tussen: Double) {
    guard midden.isFinite, binnen.isFinite, tussen.isFinite, binnen >= 0, tussen >= 0 else { return nil }
    (self.midden, self.binnen, self.tussen) = (midden, binnen, tussen)
  }

  /// What the mean of those beyond a cut-off moves towards μ by itself; never negative.
  ///
  /// - Parameters:
  ///   - grens: c, in the unit of μ.
  ///   - metingen: m, the number of baselines whose mean was held against the cut-off.
  package func verwacht(grens: Double, _ kant: Kant = .boven, metingen: Int = 1) -> Double {
    let (binnen, sigma) = spreiding(metingen)
    guard sigma > 0, grens.isFinite else { return 0 }
    let z = (kant == .boven ? grens - midden : midden - grens) / sigma
    return binnen / sigma * Normaal.staartgemiddelde(z)
  }

  /// The same when not the cut-off but the mean of those who were chosen is known: σ_w²/m / σ² · (x̄ - μ). Negative for a
  /// mean below μ, whose use rises by itself.
  package func verwacht(gemiddelde: Double, metingen: Int = 1) -> Double {
    let (binnen, sigma) = spreiding(metingen)
    return sigma > 0 && gemiddelde.isFinite ? binnen / (sigma * sigma) * (gemiddelde - midden) : 0
  }

  /// σ_w²/m and σ.
  private func spreiding(_ metingen: Int) -> (binnen: Double, sigma: Double) {
    let binnen = binnen * binnen / Double(max(1, metingen))
    return (binnen, (binnen + tussen * tussen).squareRoot())
  }
}

extension Normaal {
  /// φ(z) / (1 - Φ(z)): the mean of a standard normal beyond z.
  package static func staartgemiddelde(_ z: Double) -> Double {
    // Far out both vanish; there the continued fraction z + 1/(z + 2/(z + …)) has converged.
    z > 30 ? z + 1 / (z + 2 / z) : dichtheid(z) / verdelingsfunctie(-z)
  }
}
