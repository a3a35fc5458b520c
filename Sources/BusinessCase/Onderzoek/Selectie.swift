/// How the assessed casussen differ from the population of the programme, and what comes out after weighting.
public struct Selectie: Sendable {
  /// A group's share among the assessed beside its share in the programme.
  public struct Groep: Sendable, Hashable {
    public let naam: String
    /// Nil when the group is hidden, or when nothing was assessed.
    public let beoordeeld: Double?
    /// Nil when the share is that of counted residents and the group is hidden.
    public let programma: Double?
  }

  /// The weighted mean of the saldo per casus.
  public struct Gewogen: Sendable, Hashable {
    public let gemiddelde: Double
    public let standaardfout: Double
    /// 95%, by Student's t; nil when no stratum has two casussen, or nothing varies.
    public let marge: ClosedRange<Double>?
  }

  /// Per way of grouping that the programme divides its population by.
  public let groepen: [(indeling: Indeling, groepen: [Groep])]
  private let metingen: [Gewogen]
  public subscript(horizon: Horizon) -> Gewogen { metingen[horizon.nummer] }

  /// (Σw)² / Σw² (Kish): so many casussen of equal weight would say as much.
  public let effectiefAantal: Double
  /// Strata with a single casus: their spread is unknown, and that of all casussen together stands in for it.
  public let strataMetEenCasus: Int
  /// Strata without a casus of their own, for which those of a wider group count.
  public let geleendeStrata: Int
  /// Some casussen are unlike anybody in the programme and do not count.
  public let heeftBuitenstaanders: Bool

  /// - Parameter isGeteld: the shares are numbers of real residents, so that small groups among them are hidden too.
  init(
    _ casussen: [Casuswaarde], naar verdeling: [Stratum], isGeteld: Bool, tabellen: [Groepstabel],
    eerder: [Indeling: Registerbron.Eerder] = [:]
  ) throws(Rekenfout) {
    let beoordelingen = casussen.map(\.beoordeling)
    let weging = try Poststratificatie(beoordelingen, naar: verdeling)
    let lagen = weging.groepen
    metingen = Horizon.allCases.map { horizon in
      Gewogen(
        Steekproef(casussen.map { $0[horizon].saldo }, grens: casussen.grens(horizon)),
        casussen.map { $0[horizon].saldo }, gewichten: weging.gewichten, lagen: lagen)
    }
    effectiefAantal = 1 / weging.gewichten.reduce(0) { $0 + $1 * $1 }
    strataMetEenCasus = lagen.count { $0.leden.count == 1 }
    geleendeStrata = weging.geleend.count
    heeftBuitenstaanders = weging.gewichten.contains(0)
    groepen = tabellen.filter(\.indeling.isWeging).compactMap { tabel in
      let strata = eerder[tabel.indeling]?.populatie.strata ?? verdeling
      return Self.groepen(tabel, strata, isGeteld).map { (tabel.indeling, $0) }
    }
  }

  /// Nil when some stratum does not say which group it is in (of counted residents that group is `onbekend`), or when there
  /// are none.
  private static func groepen(
    _ tabel: Groepstabel, _ verdeling: [Stratum], _ isGeteld: Bool
  ) -> [Groep]? {
    let (indeling, aantal) = (tabel.indeling, tabel.samen.aantal)
    let som = verdeling.reduce(0) { $0 + $1.aandeel }
    guard som > 0, isGeteld || verdeling.allSatisfy({ indeling.groep(van: $0) != nil }) else { return nil }
    let delen = tabel.groepen.map { groep in
      verdeling.filter { (indeling.groep(van: $0) ?? Indeling.onbekend) == groep.naam }.reduce(0) {
        $0 + $1.aandeel
      }
    }
    let verborgen = isGeteld ? Afscherming.verborgen(delen.map { Int($0) }) : delen.map { _ in false }
    return tabel.groepen.indices.map { plaats in
      let groep = tabel.groepen[plaats]
      return Groep(
        naam: groep.naam, beoordeeld: groep.cijfers.map { Double($0.aantal) / Double(max(1, aantal)) },
        programma: verborgen[plaats] ? nil : delen[plaats] / som)
    }
  }
}

extension Selectie.Gewogen {
  /// Mean Σ W_h·ȳ_h. Its variance is Σ W_h²·s_h²/n_h, given the number of casussen in each stratum (Cochran,
  /// "Sampling techniques", §5A.9). Where strata share casussen that one borrows from the other, the deviations of
  /// one casus are added before squaring. A stratum with a single casus has no s_h; the spread of all
  /// casussen together takes its place. Degrees of freedom: Σ(n_h - 1) over different strata.
  fileprivate init(
    _ steekproef: Steekproef, _ waarden: [Double], gewichten: [Double], lagen: [Poststratificatie.Groep]
  ) {
    gemiddelde = zip(waarden, gewichten).reduce(0) { $0 + $1.0 * $1.1 }
    let overal = steekproef.sd ?? 0
    var afwijkingen = Array(repeating: 0.0, count: waarden.count)
    var variantie = 0.0
    for laag in lagen {
      let aantal = Double(laag.leden.count)
      guard aantal > 1 else {
        variantie += laag.aandeel * laag.aandeel * overal * overal
        continue
      }
      let midden = laag.leden.reduce(0) { $0 + waarden[$1] } / aantal
      let factor = laag.aandeel / (aantal * (aantal - 1)).squareRoot()
      for lid in laag.leden { afwijkingen[lid] += factor * (waarden[lid] - midden) }
    }
    variantie += afwijkingen.reduce(0) { $0 + $1 * $1 }
    standaardfout = variantie.squareRoot()
    let vrijheidsgraden = Set(lagen.map(\.leden)).reduce(0) { $0 + $1.count - 1 }
    guard vrijheidsgraden > 0, steekproef.verschilt, standaardfout > 0 else {
      marge = nil
      return
    }
    let t = Student.kwantiel(Steekproef.tweezijdig95, vrijheidsgraden: Double(vrijheidsgraden))
    marge = Steekproef.interval(gemiddelde - t * standaardfout, gemiddelde + t * standaardfout)
  }
}
