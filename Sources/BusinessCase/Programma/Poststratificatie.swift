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
  /// The strata that count: their share, and which casussen stand for them.
  public let groepen: [Groep]

  /// A stratum with those who stand for it.
  public struct Groep: Sendable, Hashable {
    /// Of the population; the shares of all groups add up to 1.
    public let aandeel: Double
    /// Positions in the list of casussen.
    public let leden: [Int]
  }

  /// - Complexity: O(casussen x strata), with at most 54 strata.
  public init(_ casussen: [Beoordeling], naar strata: [Stratum]) throws(Rekenfout) {
    guard !casussen.isEmpty else { throw .geenCasussen }
    if strata.contains(where: { $0.route != nil }), let casus = casussen.first(where: { $0.route == nil }) {
      throw .casusZonderRoute(casus.casus)
    }
    var gewichten = Array(repeating: 0.0, count: casussen.count)
    var geleend: [Stratum] = []
    var groepen: [Groep] = []
    let som = strata.reduce(0) { $0 + $1.aandeel }
    for stratum in strata where stratum.aandeel > 0 {
      let (leden, isGeleend) = try Self.leden(van: stratum, uit: casussen)
      if isGeleend { geleend.append(stratum) }
      groepen.append(Groep(aandeel: stratum.aandeel / som, leden: leden))
      for lid in leden { gewichten[lid] += stratum.aandeel / som / Double(leden.count) }
    }
    self.gewichten = gewichten
    self.geleend = geleend
    self.groepen = groepen
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
