/// The bias-corrected and accelerated bootstrap interval.
///
///     a = Σ(θ̄ - θ(i))³ / (6·(Σ(θ̄ - θ(i))²)^1,5)        z₀ = Φ⁻¹(share of θ* below θ)
///     p = Φ(z₀ + (z₀ + z) / (1 - a·(z₀ + z)))             for z = Φ⁻¹(0,025) and Φ⁻¹(0,975), or as sure as is asked
///
/// θ(i) is the estimate without casus i (jackknife). The interval runs between the p-quantiles of θ*, and follows
/// data that are skewed. It takes no account of how little a handful of casussen says; then the t interval is wider.
/// Source: Efron, "Better bootstrap confidence intervals", JASA 82 (1987); ties and quantiles as in scipy.stats.bootstrap.
enum Bca {
  /// - Parameters:
  ///   - schatting: θ, from all casussen.
  ///   - herhaald: θ*, one for every resample.
  ///   - weggelaten: θ(i), one for every casus.
  ///   - zekerheid: how often the interval must hold the truth.
  /// - Returns: nil where nothing varies, or where some resample has no answer.
  static func interval(
    schatting: Double, herhaald: [Double], weggelaten: [Double], zekerheid: Double = 0.95
  ) -> ClosedRange<Double>? {
    guard weggelaten.count > 1, herhaald.allSatisfy(\.isFinite),
      let versnelling = versnelling(weggelaten)
    else { return nil }
    let gesorteerd = herhaald.sorted()
    guard let laagste = gesorteerd.first, let hoogste = gesorteerd.last, laagste < hoogste else { return nil }
    let (onder, gelijk) = (herhaald.count { $0 < schatting }, herhaald.count { $0 == schatting })
    let z0 = Normaal.kwantiel((Double(onder) + Double(gelijk) / 2) / Double(herhaald.count))
    guard z0.isFinite else { return nil }
    let grenzen = [-1.0, 1].map { kant -> Double in
      let z = z0 + kant * Normaal.kwantiel(0.5 + zekerheid / 2)
      let noemer = 1 - versnelling * z
      let p = noemer > 0 ? Normaal.verdelingsfunctie(z0 + z / noemer) : (z > 0 ? 1 : 0)
      return gesorteerd.kwantielOpVolgorde(p)
    }
    return Steekproef.interval(grenzen[0], grenzen[1])
  }

  private static func versnelling(_ weggelaten: [Double]) -> Double? {
    let midden = weggelaten.reduce(0, +) / Double(weggelaten.count)
    let afstanden = weggelaten.map { midden - $0 }
    // Scaled by the largest, because the cube of a small number can vanish.
    let grootste = afstanden.map(abs).max() ?? 0
    guard grootste > 0, grootste.isFinite else { return nil }
    let (kwadraten, derde) = afstanden.reduce((0.0, 0.0)) { som, afstand in
      let x = afstand / grootste
      return (som.0 + x * x, som.1 + x * x * x)
    }
    return derde / (6 * kwadraten * kwadraten.squareRoot())
  }
}
