import Taal

/// Poisson regression of counts on being helped, with offset ln(time) and one dummy per stratum.
///
/// The dummies drop out: within a stratum with Y events those of the helped are binomial with p = N₁e^β/(N₁e^β + N₀), and
/// Σ (Y₁ - Y·p) falls in β, so that it has one root. Estimate and information are those of the whole model. Errors also
/// clustered by person: the sandwich with the part of each person's score that the dummies leave, times n/(n-1).
/// Source: Breslow & Day, "Statistical Methods in Cancer Research" II (1987), 4.4; Liang & Zeger, Biometrika 73 (1986).
package struct Incidentie: Sendable, Hashable {
  /// IRR = e^β with its Wald interval.
  package let irr: Schattingsmarge
  /// The interval with errors by person; nil for fewer than two persons.
  package let perPersoon: ClosedRange<Double>?

  /// - Returns: nil where there is no finite β: no stratum with both groups, or all events in one group.
  /// - Complexity: O(n + strata x steps of the search).
  package init?(_ rijen: [Persoonstijd]) {
    let rijen = rijen.vergelijkbaar
    let perLaag = rijen.perLaag.filter { $0.value.gebruik1 + $0.value.gebruik0 > 0 }
    let lagen = perLaag.keys.sorted().compactMap { perLaag[$0] }
    let (som1, som0) = (lagen.reduce(0) { $0 + $1.gebruik1 }, lagen.reduce(0) { $0 + $1.gebruik0 })
    guard som1 > 0, som0 > 0, (som1 + som0).isFinite else { return nil }
    let uiterste = 700.0
    guard
      let beta = nulpunt(
        -uiterste...uiterste,
        { beta in
          lagen.reduce(0) { $0 + $1.gebruik1 - ($1.gebruik1 + $1.gebruik0) * $1.deel(beta) }
        })
    else { return nil }
    let informatie = lagen.reduce(0) {
      let p = $1.deel(beta)
      return $0 + ($1.gebruik1 + $1.gebruik0) * p * (1 - p)
    }
    guard informatie > 0 else { return nil }
    irr = Schattingsmarge(exp(beta), interval95(beta, fout: (1 / informatie).squareRoot())?.exp)
    var scores: [Int: Double] = [:]
    for rij in rijen {
      guard let laag = perLaag[rij.laag] else { continue }
      let p = laag.deel(beta)
      let kans = rij.geholpen ? p * rij.tijd / laag.tijd1 : (1 - p) * rij.tijd / laag.tijd0
      let rest = rij.gebruik - (laag.gebruik1 + laag.gebruik0) * kans
      scores[rij.persoon, default: 0] += ((rij.geholpen ? 1 : 0) - p) * rest
    }
    let n = Double(scores.count)
    let kwadraten = scores.keys.sorted().reduce(0) { $0 + (scores[$1] ?? 0) * (scores[$1] ?? 0) }
    perPersoon =
      n > 1 ? interval95(beta, fout: (kwadraten * n / (n - 1)).squareRoot() / informatie)?.exp : nil
  }
}

extension Laagsom {
  /// The share of the events that fall among the helped.
  fileprivate func deel(_ beta: Double) -> Double { 1 / (1 + tijd0 / tijd1 * exp(-beta)) }
}
