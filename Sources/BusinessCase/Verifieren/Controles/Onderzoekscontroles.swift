import Taal

/// What the casussen of the action research say about their mean.
let onderzoekscontroles: [Controle] = [
  Controle("t-marge", "De marge volgens Student klopt met twee gepubliceerde voorbeelden.") { bevindingen in
    // Student (1908), the extra hours of sleep by two drugs, as R's manual of t.test prints it.
    let slaap = Steekproef([1.2, 2.4, 1.3, 1.3, 0, 1.0, 1.8, 0.8, 4.6, 1.4])
    bevindingen.gelijk(slaap.gemiddelde ?? .nan, 1.58, "gemiddelde van het slaaponderzoek")
    bevindingen.gelijk(slaap.marge?.lowerBound ?? .nan, 0.7001142, "ondergrens", binnen: 1e-7)
    bevindingen.gelijk(slaap.marge?.upperBound ?? .nan, 2.4598858, "bovengrens", binnen: 1e-7)
    // NIST/SEMATECH e-Handbook 1.3.5.2: mean 9.261460, sd 0.02278881, n 195: 9.258242 to 9.264679.
    let halveBreedte = Steekproef.kwantiel(aantal: 195) * 0.02278881 / 195.0.squareRoot()
    bevindingen.gelijk(9.261460 - halveBreedte, 9.258242, "ondergrens van NIST", binnen: 1e-7)
    bevindingen.gelijk(9.261460 + halveBreedte, 9.264679, "bovengrens van NIST", binnen: 1e-7)
  },
  Controle(
    "bca-dekking",
    "Bij scheve uitkomsten ligt het ware gemiddelde in 93 tot 95 van de 100 gevallen binnen de BCa-marge."
  ) { bevindingen in
    // For a hundred skewed values the bootstrap is a little too narrow: in 10 000 of these trials it covered 93,1%,
    // and scipy's does no better. Four hundred trials stay within these bounds for 999 of 1000 seeds.
    let dekking = bcaDekking(proeven: 400, aantal: 100, trekkingen: 400)
    bevindingen.klopt((0.889...0.973).contains(dekking), "dekking \(dekking)")
  },
  Controle("bca-formule", "De BCa-marge is die van de formule van Efron, bij een scheve steekproef.") {
    bevindingen in
    // Estimates that are standard normal quantiles, so that the ends of the interval are the z of the formula.
    let herhaald = (0..<4000).map { Normaal.kwantiel((Double($0) + 0.5) / 4000) }
    // Deviations 3, -1, -1 and -1: a = (27 - 3) / (6 · 12^1,5) = 1 / (6·√3).
    let interval = Bca.interval(schatting: 0.1, herhaald: herhaald, weggelaten: [-3, 1, 1, 1]) ?? 0...0
    let (z0, a) = (0.1, 1 / (6 * 3.0.squareRoot()))
    for (kant, gevonden) in [(-1.0, interval.lowerBound), (1, interval.upperBound)] {
      let z = z0 + kant * 1.959963984540054
      bevindingen.gelijk(gevonden, z0 + z / (1 - a * z), "z bij \(kant)", binnen: 0.01)
    }
  },
  Controle(
    "lopend-gemiddelde",
    "Het lopend gemiddelde eindigt bij het gemiddelde van alle casussen, met dezelfde marge."
  ) {
    bevindingen throws(Rekenfout) in
    for termijn in try proefonderzoek().termijnen {
      let laatste = termijn.verloop.last
      bevindingen.gelijk(laatste?.gemiddelde ?? .nan, termijn.saldo.gemiddelde ?? 0, "\(termijn.horizon)")
      bevindingen.gelijk(
        laatste?.band?.lowerBound ?? .nan, termijn.saldo.t?.lowerBound ?? 0, "\(termijn.horizon), onder")
      bevindingen.gelijk(
        laatste?.band?.upperBound ?? .nan, termijn.saldo.t?.upperBound ?? 0, "\(termijn.horizon), boven")
      bevindingen.klopt(termijn.verloop.first?.band == nil, "een casus heeft geen marge")
    }
  },
  Controle(
    "welford", "De spreiding in een keer door de casussen is die in twee keer, ook bij grote bedragen."
  ) {
    bevindingen in
    for begin in [0, 1e9] {
      let waarden = scheveWaarden(60, proef: 1).map { begin + $0 }
      let punten = lopendGemiddelde(waarden, kwantielen: kwantielen(totEnMet: waarden.count))
      for punt in punten.dropFirst(2) {
        let steekproef = Steekproef(Array(waarden.prefix(punt.aantal)))
        let breedte = (punt.band?.upperBound ?? .nan) - (punt.band?.lowerBound ?? .nan)
        let verwacht = 2 * Steekproef.kwantiel(aantal: punt.aantal) * (steekproef.standaardfout ?? 0)
        bevindingen.gelijk(breedte, verwacht, "na \(punt.aantal) casussen", binnen: 1e-6)
      }
    }
  },
  Controle(
    "groepen-tellen-op", "De groepen van elke indeling zijn samen alle casussen, en hun saldi het totaal."
  ) {
    bevindingen throws(Rekenfout) in
    let casussen = try Proef.casussen()
    let scenario = Proef.scenario(casussen)
    let totaal = try scenario.bereken()[.lang].totaal.saldo
    let waarden = try scenario.waardeer(casussen).casussen
    bevindingen.gelijk(waarden.reduce(0) { $0 + $1[.lang].saldo }, totaal, "som van de casussen")
    for indeling in Indeling.allCases {
      let groepen = indeling.verdeel(waarden)
      bevindingen.gelijk(Double(groepen.reduce(0) { $0 + $1.count }), 60, "aantal per \(indeling)")
      let som = groepen.reduce(0) { $0 + $1.reduce(0) { $0 + $1[.lang].saldo } }
      bevindingen.gelijk(som, totaal, "saldo per \(indeling)")
    }
  },
  Controle(
    "groepen-verborgen", "Wat in een kleine groep zit, is niet uit de andere groepen en het totaal te halen."
  ) {
    bevindingen in
    // Every table of three groups with these totals; what is shown may never leave one possible size, or too few together.
    for totaal in [1, 2, 3, 9, 18, 19, 20, 27, 28, 30] {
      for (getoond, mogelijk) in tabellen(van: totaal) {
        for groep in getoond.indices where getoond[groep] == nil {
          bevindingen.klopt(
            Set(mogelijk.map { $0[groep] }).count > 1, "\(getoond): groep \(groep) van \(mogelijk)")
        }
        let rest = totaal - getoond.reduce(0) { $0 + ($1 ?? 0) }
        bevindingen.klopt(
          rest == 0 || rest == totaal || rest >= Afscherming.ondergrens, "\(getoond): \(rest) verborgen")
      }
    }
  },
  Controle(
    "weging-marge", "Weegt elke laag naar haar eigen aandeel, dan verandert weging niets aan het gemiddelde."
  ) {
    bevindingen throws(Rekenfout) in
    let onderzoek = try proefonderzoek(
      verdeling: Route.allCases.map { Stratum(route: $0, aandeel: 1.0 / 6) })
    guard case .success(let selectie) = onderzoek.selectie else {
      return bevindingen.klopt(false, "er is niet gewogen")
    }
    bevindingen.gelijk(selectie[.lang].gemiddelde, onderzoek[.lang].saldo.gemiddelde ?? 0, "gemiddelde")
    bevindingen.gelijk(selectie.effectiefAantal, 60, "effectief aantal")
    // Equal strata of ten: the variance is the mean of their variances, over n.
    let perRoute = Indeling.route.verdeel(
      try Proef.scenario(try Proef.casussen()).waardeer(try Proef.casussen()).casussen)
    let varianties = perRoute.map { pow(Steekproef($0.map { $0[.lang].saldo }).sd ?? 0, 2) }
    bevindingen.gelijk(
      selectie[.lang].standaardfout, (varianties.reduce(0, +) / 6 / 60).squareRoot(), "standaardfout")
  },
  Controle("casussen-nodig", "Met het aantal dat nodig is past de marge, met een casus minder niet.") {
    bevindingen in
    for (sd, afstand) in [(1.0, 0.5), (1500, 500), (1500, 250), (900, 40)] {
      let nodig = Casusaantal.kleinste(sd: sd, afstand: afstand, kansen: [0.975]) ?? 0
      bevindingen.klopt(halveBreedte(nodig, sd) <= afstand, "\(nodig) casussen bij \(sd) en \(afstand)")
      bevindingen.klopt(halveBreedte(nodig - 1, sd) > afstand, "een minder dan \(nodig)")
    }
  },
  Controle("toetsbalans", "Naar toets verdeeld zijn de claim en de baten samen die van het scenario.") {
    bevindingen throws(Rekenfout) in
    let uitkomst = try Proef.scenario(try Proef.casussen()).bereken()
    for termijn in try proefonderzoek().termijnen {
      let verwacht = uitkomst[termijn.horizon]
      let delen = Toets.allCases.map { termijn.toets[$0] }
      bevindingen.gelijk(delen.reduce(0) { $0 + $1.claim }, verwacht.claim.claim, "claim")
      bevindingen.gelijk(delen.reduce(0) { $0 + $1.geteld }, verwacht.totaal.baten, "baten")
      bevindingen.gelijk(delen.reduce(0) { $0 + $1.getoetst }, verwacht.getoetst, "getoetst")
    }
  },
]

private func proefonderzoek(verdeling: [Stratum] = []) throws(Rekenfout) -> Casusonderzoek {
  let casussen = try Proef.casussen()
  let programma = Programma(
    jaren: 1, instroom: [.init(kanaal: "huisarts", perJaar: 87)], verdeling: verdeling)
  return try Casusonderzoek(
    Proef.scenario(casussen, programma: programma), casussen: casussen, doel: 100, zaad: 2022)
}

private func halveBreedte(_ aantal: Int, _ sd: Double) -> Double {
  aantal < 2 ? .infinity : Steekproef.kwantiel(aantal: aantal) * sd / Double(aantal).squareRoot()
}

/// Lognormal with σ = ½ and mean e^(1/8).
private func scheveWaarden(_ aantal: Int, proef: Int) -> [Double] {
  var toeval = Toeval(zaad: 1987, naam: "scheve-waarden", blok: proef)
  return (0..<aantal).map { _ in exp(0.5 * Normaal.kwantiel(toeval.deel())) }
}

/// The share of trials in which the BCa interval of the mean holds the true mean.
func bcaDekking(proeven: Int, aantal: Int, trekkingen: Int) -> Double {
  let waar = exp(0.125)
  let raak = (0..<proeven).count { proef in
    let waarden = scheveWaarden(aantal, proef: proef)
    let sommen = Herbemonstering(
      [waarden], trekkingen: trekkingen, zaad: UInt64(proef), naam: "dekking"
    ).sommen[0]
    return Meting(waarden, sommen: sommen).bca?.contains(waar) ?? false
  }
  return Double(raak) / Double(proeven)
}

/// All tables of three groups with a total, by what they show.
private func tabellen(van totaal: Int) -> [[Int?]: [[Int]]] {
  var perBeeld: [[Int?]: [[Int]]] = [:]
  for eerste in 0...totaal {
    for tweede in 0...(totaal - eerste) {
      let aantallen = [eerste, tweede, totaal - eerste - tweede]
      let verborgen = Afscherming.verborgen(aantallen)
      perBeeld[zip(aantallen, verborgen).map { $1 ? nil : $0 }, default: []].append(aantallen)
    }
  }
  return perBeeld
}
