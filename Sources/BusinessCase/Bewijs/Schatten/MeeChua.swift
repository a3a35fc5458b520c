/// Before and after in people who were chosen for a high value, tested apart from regression to the mean.
///
/// Post is regressed on pre - μ; the intercept minus μ is the effect on somebody with the mean of the population. μ is
/// seldom known, so it is shown for a sweep of values and none is chosen.
/// Source: Mee & Chua, "Regression toward the mean and the paired sample t test", The American Statistician 45 (1991);
/// the sweep: Ostermann, Willich & Lüdtke, BMC Medical Research Methodology 8:52 (2008).
package struct MeeChua: Sendable {
  private let aantal: Double
  private let voor: Double
  private let na: Double
  private let helling: Double
  private let kwadraten: Double
  private let restsd: Double

  package struct Toets: Sendable, Hashable {
    /// μ.
    package let midden: Double
    /// The intercept minus μ, in the unit of the values.
    package let verschil: Double
    package let t: Double
    /// n - 2.
    package let vrijheidsgraden: Int
    /// The chance of a t at least so far on its own side, and on either side.
    package let eenzijdig: Double
    package var tweezijdig: Double { 2 * eenzijdig }
  }

  /// - Returns: nil for fewer than three pairs, and where pre or what is left of post does not vary.
  package init?(voor: [Double], na: [Double]) {
    guard voor.count == na.count, voor.count > 2, (voor + na).allSatisfy(\.isFinite) else { return nil }
    let (x, y) = (voor.gemiddelde, na.gemiddelde)
    let kwadraten = voor.reduce(0) { $0 + ($1 - x) * ($1 - x) }
    guard kwadraten > 0, kwadraten.isFinite else { return nil }
    let helling = zip(voor, na).reduce(0) { $0 + ($1.0 - x) * ($1.1 - y) } / kwadraten
    let rest = zip(voor, na).reduce(0) { som, paar in
      let afstand = paar.1 - y - helling * (paar.0 - x)
      return som + afstand * afstand
    }
    let restsd = (rest / Double(voor.count - 2)).squareRoot()
    // Rounding is no spread.
    guard restsd.isFinite, restsd > 1e-12 * (abs(y) + abs(helling * x)) else { return nil }
    aantal = Double(voor.count)
    (self.voor, self.na, self.helling, self.kwadraten, self.restsd) = (x, y, helling, kwadraten, restsd)
  }

  package func toets(midden: Double) -> Toets {
    let verschil = na - helling * (voor - midden) - midden
    let fout = restsd * (1 / aantal + (voor - midden) * (voor - midden) / kwadraten).squareRoot()
    let t = verschil / fout
    return Toets(
      midden: midden, verschil: verschil, t: t, vrijheidsgraden: Int(aantal) - 2,
      eenzijdig: Student.verdelingsfunctie(-abs(t), vrijheidsgraden: aantal - 2))
  }

  /// The same at each of these μ.
  package func reeks(_ middens: [Double]) -> [Toets] { middens.map(toets(midden:)) }
}

/// The mean of differences against none at all, each person their own control: the paired t test.
package struct Paartoets: Sendable, Hashable {
  package let verschil: Double
  package let interval: ClosedRange<Double>
  package let t: Double
  package let tweezijdig: Double

  /// - Returns: nil where there is no spread to measure with: fewer than two differences, or all of them equal.
  package init?(_ verschillen: [Double]) {
    let steekproef = Steekproef(verschillen)
    guard let verschil = steekproef.gemiddelde, let interval = steekproef.marge,
      let fout = steekproef.standaardfout
    else { return nil }
    (self.verschil, self.interval) = (verschil, interval)
    t = verschil / fout
    tweezijdig = 2 * Student.verdelingsfunctie(-abs(t), vrijheidsgraden: Double(verschillen.count - 1))
  }
}
