/// What measured care use says, held against published answers.
let bewijscontroles: [Controle] = [
  Controle(
    "teruggang", "Wie om een hoge waarde is gekozen, zakt vanzelf zo ver als de formule van Davis zegt."
  ) {
    bevindingen in
    // Barnett et al. (2005), HDL cholesterol: the formula at the mean is σ_w²/σ · φ(0)/½, and the one side mirrors the other.
    guard let terug = Teruggang(midden: 60, binnen: 9, tussen: 12) else {
      return bevindingen.klopt(false, "de spreiding")
    }
    bevindingen.gelijk(terug.verwacht(grens: 60), 81.0 / 15 * 0.797884560802865, "bij het midden")
    bevindingen.gelijk(
      terug.verwacht(grens: 40, .onder), terug.verwacht(grens: 80), "onder is boven gespiegeld")
    // Nine baselines have a third of the standard deviation: σ² = 9 + 144.
    bevindingen.gelijk(
      terug.verwacht(grens: 60, metingen: 9), 9 / 153.0.squareRoot() * 0.797884560802865, "negen metingen")
    // The mean of those above c is μ + σ·φ(z)/(1 - Φ(z)), and from that mean the same follows.
    let gemiddelde = 60 + 15 * Normaal.staartgemiddelde(4.0 / 3)
    bevindingen.gelijk(
      terug.verwacht(gemiddelde: gemiddelde), terug.verwacht(grens: 80), "uit het gemiddelde")
  },
  Controle("mee-chua", "Voor en na bij wie hoog begon: het voorbeeld van het R-pakket regtomean.") {
    bevindingen in
    let (voor, na) = (Gepubliceerd.voor, Gepubliceerd.na)
    guard let model = MeeChua(voor: voor, na: na), let paar = Paartoets(zip(na, voor).map(-)) else {
      return bevindingen.klopt(false, "er is geen toets")
    }
    let toets = model.toets(midden: 59)
    bevindingen.gelijk(toets.t, 1.938, "t bij 59", binnen: 3e-4)
    bevindingen.gelijk(toets.tweezijdig, 0.101, "p bij 59", binnen: 5e-3)
    bevindingen.gelijk(paar.t, 2, "t van de paren", binnen: 1e-3)
    bevindingen.gelijk(paar.tweezijdig, 0.0856, "p van de paren", binnen: 1e-3)
  },
  Controle(
    "poisson-verhouding",
    "Sterfte van rokers tegen niet-rokers (Doll en Hill): de verhouding en de marge van Stata."
  ) { bevindingen in
    guard let incidentie = Incidentie(Gepubliceerd.dollHill) else {
      return bevindingen.klopt(false, "er is geen verhouding")
    }
    bevindingen.marge(incidentie.irr, 1.425519, 1.154984, 1.759421)
  },
  Controle("mantel-haenszel", "Dezelfde sterfte per leeftijd samengevat: verhouding en marge.") {
    bevindingen in
    let vergelijking = Maandvergelijking(Gepubliceerd.dollHill)
    guard let rr = vergelijking.rrVanTelling, let rd = vergelijking.rd else {
      return bevindingen.klopt(false, "er is geen verhouding")
    }
    bevindingen.marge(rr, 1.424682, 1.154703, 1.757784)
    // One stratum: the plain difference of the rates.
    let een = Maandvergelijking(Gepubliceerd.dollHill.filter { $0.laag == 0 })
    bevindingen.gelijk(een.rd?.waarde ?? .nan, 32.0 / 52407 - 2.0 / 18790, "verschil in een laag")
    bevindingen.gelijk(rd.waarde, Gepubliceerd.dollHillVerschil, "verschil over de lagen")
  },
  Controle(
    "per-persoon-weglaten", "Marges tellen mensen, geen maanden: twee gelijke groepen geven die van Student."
  ) {
    bevindingen in
    // One month and one value a person: leaving out one of n equals the two variances over n-1, with t of all.
    let (wel, niet) = ([2.0, 4, 6, 8, 5], [3.0, 7, 11, 5, 4])
    let rijen =
      wel.enumerated().map { Persoonstijd(persoon: $0, laag: 0, geholpen: true, tijd: 1, gebruik: $1) }
      + niet.enumerated().map {
        Persoonstijd(persoon: 5 + $0, laag: 0, geholpen: false, tijd: 1, gebruik: $1)
      }
    let weg = Weglaten(Maandvergelijking(rijen).rdZonder)
    // Σ over both groups of (x - mean)²/(n-1)² and the factor (N-1)/N: 20/16 and 40/16, times 9/10.
    bevindingen.gelijk(weg?.variantie ?? .nan, (20 + 40) / 16.0 * 9 / 10, "variantie")
    bevindingen.gelijk(weg?.vrijheidsgraden ?? .nan, 9, "vrijheidsgraden")
  },
  Controle(
    "gamma-poisson", "Drie sterfgevallen in twee eenheden, voorkennis Gamma(3, 5): het voorbeeld van Gelman."
  ) {
    bevindingen in
    guard let na = Gammatempo(vorm: 3, snelheid: 5)?.na(3, in: 2) else {
      return bevindingen.klopt(false, "de voorkennis")
    }
    bevindingen.gelijk(na.vorm, 6, "a")
    bevindingen.gelijk(na.snelheid, 7, "b")
    bevindingen.gelijk(na.gemiddelde, 0.857, "gemiddelde", binnen: 1e-3)
    bevindingen.gelijk(na.kansBoven(1), 0.3007, "kans boven 1", binnen: 2e-4)
  },
  Controle("acht-scholen", "Acht scholen naar hun gemiddelde getrokken: het voorbeeld van Gelman.") {
    bevindingen in
    let (y, sd) = (Gepubliceerd.scholen, Gepubliceerd.scholensd)
    let (een, los) = (
      Samentrekking(y, sd: sd, tussenvariantie: 0), Samentrekking(y, sd: sd, tussenvariantie: 100)
    )
    bevindingen.gelijk(een?.gemiddelde ?? .nan, 7.686, "samen", binnen: 1e-4)
    bevindingen.gelijk(een?.variantie ?? .nan, 16.58, "variantie", binnen: 1e-3)
    bevindingen.gelijk(los?.gemiddelde ?? .nan, 8.126, "bij sd 10", binnen: 1e-4)
    bevindingen.gelijk(los?.groepen.first ?? .nan, 14.241, "eerste school", binnen: 1e-4)
    bevindingen.gelijk(Samentrekking(y, sd: sd)?.tussenvariantie ?? .nan, 0, "geschatte spreiding")
  },
  Controle("verhouding-fieller", "De verhouding uit de pleisterproef van Efron en Tibshirani, met marges.") {
    bevindingen in
    guard let patch = Breukschatting(Gepubliceerd.pleisterY, over: Gepubliceerd.pleisterZ, zekerheid: 0.9)
    else {
      return bevindingen.klopt(false, "er is geen verhouding")
    }
    bevindingen.gelijk(patch.waarde, -0.07131, "verhouding", binnen: 1e-4)
    bevindingen.gelijk(patch.standaardfout ?? .nan, 0.1055, "standaardfout", binnen: 1e-3)
    bevindingen.gelijk(patch.fieller.interval?.lowerBound ?? .nan, -0.2489, "onder", binnen: 1e-3)
    bevindingen.gelijk(patch.fieller.interval?.upperBound ?? .nan, 0.1702, "boven", binnen: 1e-3)
    let zonderBodem = Breukschatting([1, 2, 3, 4], over: [1, -1, 2, -1.5])
    bevindingen.klopt(zonderBodem?.fieller == .onbegrensd, "wie door bijna niets deelt, heeft geen grenzen")
  },
  Controle(
    "beoordelaarsfout-bijgesteld",
    "Claim en meting samen: het midden, de spreiding en de strijd van de formule."
  ) {
    bevindingen in
    guard let b = Bijstelling(voorvariantie: 0.0563, gemeten: 0.3, toevalsfout: 0.1, tau: 0.2) else {
      return bevindingen.klopt(false, "er is geen bijstelling")
    }
    bevindingen.gelijk(b.na.gemiddelde, 0.629, "gemiddelde", binnen: 1e-3)
    bevindingen.gelijk(b.na.sd, 0.163, "sd", binnen: 3e-3)
    bevindingen.gelijk(b.conflict ?? .nan, -2.15, "strijd", binnen: 2e-3)
    bevindingen.gelijk(b.verruimdeVoorvariantie ?? .nan, 0.0725, "verruimd")
    bevindingen.gelijk(b.naVerruimd?.gemiddelde ?? .nan, 0.586, "gemiddelde, verruimd", binnen: 1e-3)
    bevindingen.gelijk(b.naVerruimd?.sd ?? .nan, 0.172, "sd, verruimd", binnen: 2e-3)
    let niets = Bijstelling(voorvariantie: 0.0563, gemeten: 0.3, toevalsfout: 0.1, tau: .infinity)
    bevindingen.klopt(niets?.na == niets?.voor, "een meting die niets zegt, verandert niets")
  },
  Controle("waarde-van-meten", "Wat meten waard is, is bij een normaal saldo dat van de verliesfunctie.") {
    bevindingen in
    // φ = m + b(B - 1) at even steps of a normal B: what n measured are worth is b·f·σ·L(m/(b·f·σ)).
    let (m, helling, v0, tau, s) = (100.0, 1000.0, 0.0563, 0.2, 1.5)
    let phi = (0..<20000).map { m + helling * v0.squareRoot() * Normaal.kwantiel((Double($0) + 0.5) / 20000) }
    guard let vervolg = Vervolgonderzoek(verwachtingen: phi, eerdere: 13) else {
      return bevindingen.klopt(false, "er is geen waarde")
    }
    for (n, f) in [
      (50, (0.0563 / (0.0563 + 0.04 + 0.045)).squareRoot()), (150, (0.0563 / 0.1113).squareRoot()),
    ] {
      let gevonden = Bijstelling.aandeel(voorvariantie: v0, tau: tau, s: s, n: n)
      bevindingen.gelijk(gevonden, f, "aandeel bij \(n)")
      bevindingen.gelijk(
        vervolg.evsi(aandeel: gevonden).waarde,
        Normaal.evpi(gemiddelde: m, sd: helling * f * v0.squareRoot()), "waarde bij \(n)", binnen: 1e-3)
    }
    // What 50 and then 100 leave of the variance is what 150 leave at once.
    let rest = { (n: Int, eerdere: Int) in
      let f = Bijstelling.aandeel(voorvariantie: v0, tau: tau, s: s, n: n, eerdere: eerdere)
      return 1 - f * f
    }
    bevindingen.gelijk(rest(50, 0) * rest(100, 50), rest(150, 0), "in twee keer")
    let niets = Bijstelling.aandeel(voorvariantie: v0, tau: .infinity, s: s, n: 50)
    bevindingen.gelijk(vervolg.evsi(aandeel: niets).waarde, 0, "zonder zeggingskracht")
  },
]

extension Bevindingen {
  fileprivate mutating func marge(
    _ schatting: Schattingsmarge, _ waarde: Double, _ laag: Double, _ hoog: Double
  ) {
    gelijk(schatting.waarde, waarde, "verhouding", binnen: 1e-6)
    gelijk(schatting.interval?.lowerBound ?? .nan, laag, "ondergrens", binnen: 1e-6)
    gelijk(schatting.interval?.upperBound ?? .nan, hoog, "bovengrens", binnen: 1e-6)
  }
}

/// Data that others published, with the answers above.
package enum Gepubliceerd {
  /// Mee & Chua, as in the R package regtomean.
  package static let voor = [45.0, 52, 63, 68, 57, 55, 60, 59]
  package static let na = [49.0, 50, 70, 71, 53, 61, 62, 67]

  /// Deaths and person-years of smokers and others by age (Doll & Hill 1966, in Stata's manual of poisson).
  package static let dollHill: [Persoonstijd] = {
    let rokers = [(32.0, 52407.0), (104, 43248), (206, 28612), (186, 12663), (102, 5317)]
    let anderen = [(2.0, 18790.0), (12, 10673), (28, 5710), (28, 2585), (31, 1462)]
    return [(rokers, true), (anderen, false)].flatMap { groep, geholpen in
      groep.enumerated().map {
        Persoonstijd(
          persoon: 2 * $0 + (geholpen ? 1 : 0), laag: $0, geholpen: geholpen, tijd: $1.1, gebruik: $1.0)
      }
    }
  }()
  /// Σ w (Y₁/N₁ - Y₀/N₀) / Σ w of these, computed apart in Python.
  static let dollHillVerschil = 0.0011439188257815012

  /// Rubin (1981), in Gelman et al., 5.5.
  package static let scholen = [28.0, 8, -3, 7, -1, 1, 18, 12]
  package static let scholensd = [15.0, 10, 16, 11, 9, 11, 10, 18]

  /// Efron & Tibshirani, table 10.1.
  package static let pleisterZ = [8406.0, 2342, 8187, 8459, 4795, 3516, 4796, 10238]
  package static let pleisterY = [-1200.0, 2601, -2705, 1982, -1290, 351, -638, -2719]
}
