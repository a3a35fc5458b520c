import Taal

/// Estimates of the same thing in several groups, drawn towards their common mean: normal-normal pooling.
///
/// Source: Gelman et al., "Bayesian Data Analysis" (2013), chapter 5.
package struct Samentrekking: Sendable, Hashable {
  /// τ²: the variance between groups.
  package let tussenvariantie: Double
  package let gemiddelde: Double
  /// Of the common mean.
  package let variantie: Double
  /// Each group as drawn towards the mean, in the order given.
  package let groepen: [Double]

  /// - Parameters:
  ///   - sd: the standard error of each, more than 0.
  ///   - tussenvariantie: nil estimates it by moments (DerSimonian & Laird, Controlled Clinical Trials 7, 1986).
  /// - Returns: nil without groups, or with an error that is not a positive number.
  package init?(_ waarden: [Double], sd: [Double], tussenvariantie: Double? = nil) {
    guard !waarden.isEmpty, waarden.count == sd.count, waarden.allSatisfy(\.isFinite),
      sd.allSatisfy({ $0 > 0 && $0.isFinite }), tussenvariantie.map({ $0 >= 0 && $0.isFinite }) ?? true
    else { return nil }
    let tau = tussenvariantie ?? Self.momenten(waarden, sd)
    let gewichten = sd.map { 1 / ($0 * $0 + tau) }
    let som = gewichten.reduce(0, +)
    let midden = zip(gewichten, waarden).reduce(0) { $0 + $1.0 * $1.1 } / som
    (self.tussenvariantie, gemiddelde, variantie) = (tau, midden, 1 / som)
    groepen = zip(waarden, sd).map { waarde, sd in
      midden + tau / (tau + sd * sd) * (waarde - midden)
    }
  }

  private static func momenten(_ waarden: [Double], _ sd: [Double]) -> Double {
    let w = sd.map { 1 / ($0 * $0) }
    let som = w.reduce(0, +)
    let midden = zip(w, waarden).reduce(0) { $0 + $1.0 * $1.1 } / som
    let q = zip(w, waarden).reduce(0) { $0 + $1.0 * ($1.1 - midden) * ($1.1 - midden) }
    let noemer = som - w.reduce(0) { $0 + $1 * $1 } / som
    return noemer > 0 ? max(0, (q - Double(waarden.count - 1)) / noemer) : 0
  }
}

/// What is known of a rate of events: Gamma(a, b), with mean a/b.
///
/// Source: Gelman et al., "Bayesian Data Analysis" (2013), 2.6.
package struct Gammatempo: Sendable, Hashable {
  package let vorm: Double
  package let snelheid: Double

  /// - Returns: nil unless both are positive numbers.
  package init?(vorm: Double, snelheid: Double) {
    guard vorm > 0, snelheid > 0, vorm.isFinite, snelheid.isFinite else { return nil }
    (self.vorm, self.snelheid) = (vorm, snelheid)
  }

  /// After counting: Gamma(a + Σy, b + Σtime); as it was when that is no count.
  package func na(_ gebeurtenissen: Double, in tijd: Double) -> Gammatempo {
    guard gebeurtenissen >= 0, tijd >= 0 else { return self }
    return Gammatempo(vorm: vorm + gebeurtenissen, snelheid: snelheid + tijd) ?? self
  }

  package var gemiddelde: Double { vorm / snelheid }
  package var verdeling: Verdeling { .gamma(vorm: vorm, schaal: 1 / snelheid) }

  /// P(rate > x).
  package func kansBoven(_ x: Double) -> Double { 1 - verdeling.verdelingsfunctie(x) }
}

extension [Bewijs.Deel<Kostenpost.ID>] {
  /// Each with its ratio drawn towards the others on the log scale, the more so the less is known of it. Those of few
  /// people draw along in nothing.
  var naarElkaarToe: Self {
    let bekend = indices.compactMap { plaats -> (plaats: Int, log: Double, fout: Double)? in
      let deel = self[plaats]
      guard deel.personen >= Afscherming.ondergrens, let fout = deel.fout, let rr = deel.contacten?.waarde
      else { return nil }
      return (plaats, log(rr), fout)
    }
    guard bekend.count > 1, let samen = Samentrekking(bekend.map(\.log), sd: bekend.map(\.fout)) else {
      return self
    }
    var delen = self
    for (deel, log) in zip(bekend, samen.groepen) { delen[deel.plaats].samengetrokken = exp(log) }
    return delen
  }
}
