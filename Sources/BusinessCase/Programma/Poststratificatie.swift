/// Weights that make the assessed casussen look like the population (post-stratification).
///
/// Each stratum divides its share evenly over its casussen. A stratum without casussen borrows those of
/// the wider group around it: first without the age class, then without the stadsdeel. A route without any
/// casus cannot be borrowed for; that is an error.
public struct Poststratificatie: Sendable {
  /// One weight per casus, in their order; they add up to 1.
  public let gewichten: [Double]
  /// Strata that had no casus of their own.
  public let geleend: [Stratum]

  /// - Complexity: O(casussen x strata), with at most 54 strata.
  public init(_ casussen: [Beoordeling], naar strata: [Stratum]) throws(Rekenfout) {
    guard !casussen.isEmpty else { throw .geenCasussen }
    var gewichten = Array(repeating: 0.0, count: casussen.count)
    var geleend: [Stratum] = []
    let som = strata.reduce(0) { $0 + $1.aandeel }
    for stratum in strata where stratum.aandeel > 0 {
      let (leden, isGeleend) = try Self.leden(van: stratum, uit: casussen)
      if isGeleend { geleend.append(stratum) }
      for lid in leden { gewichten[lid] += stratum.aandeel / som / Double(leden.count) }
    }
    self.gewichten = gewichten
    self.geleend = geleend
  }

  private static func leden(
    van stratum: Stratum, uit casussen: [Beoordeling]
  ) throws(Rekenfout) -> (leden: [Int], isGeleend: Bool) {
    var zonderLeeftijd = stratum
    zonderLeeftijd.leeftijdsklasse = nil
    var alleenRoute = zonderLeeftijd
    alleenRoute.stadsdeel = nil
    for (poging, ruimer) in [stratum, zonderLeeftijd, alleenRoute].enumerated() {
      let leden = casussen.indices.filter { ruimer.omvat(casussen[$0]) }
      if !leden.isEmpty { return (leden, poging > 0) }
    }
    throw stratum.route.map { .routeZonderCasus($0) } ?? .geenCasussen
  }
}
