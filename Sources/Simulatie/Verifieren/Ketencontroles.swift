import BusinessCase

/// The promises of the chain that scenarios run, held against theory.
let ketencontroles: [Controle] = [
  mm1, mmc, taken, ongeduld, caseload, afgebroken, voorrang, wijklijsten, belasting, instroom, balans,
]

private typealias Vergelijking = (wat: String, gevonden: Proefwaarde, theorie: Double)
private let tempo = Ketenproef.tempo

private let mm1 = Controle(
  "keten-mm1", "Met een makelaar en alleen huisbezoeken is de keten een M/M/1."
) { bevindingen in
  bevindingen.binnenMarge(team(.west, mensen: 1, aankomst: 1.2))
}

private let mmc = Controle(
  "keten-erlang-c",
  "Elk stadsdeel heeft zijn eigen team, dat een M/M/c is: wachttijden zijn die van Erlang C."
) { bevindingen in
  bevindingen.binnenMarge(
    team(.centrum, mensen: 2, aankomst: 2.4) + team(.oost, mensen: 3, aankomst: 4.2))
}

/// A team of makelaars as an M/M/c.
private func team(_ stadsdeel: Stadsdeel, mensen: Int, aankomst: Double) -> [Vergelijking] {
  let (proef, groep) = (Ketenproef.makelaars, Kengetal.Groep.stadsdeel(stadsdeel))
  let wachttijd = Wachttheorie.wachttijd(loketten: mensen, aankomst: aankomst, tempo: tempo)
  func langer(_ dagen: Double) -> Double {
    Wachttheorie.kansLanger(dan: dagen, loketten: mensen, aankomst: aankomst, tempo: tempo)
  }
  let kwantielen: [(Kengetal.Maat, Double)] = [(.p80, 0.8), (.p90, 0.9)]
  return [
    ("wachttijd", proef[.wacht(groep, .gesprek, .gemiddeld)], wachttijd),
    ("binnen de norm", proef[.wacht(groep, .gesprek, .binnenNorm)], 1 - langer(1)),
    ("benutting", proef[.benuttingMakelaars(groep)], aankomst / tempo / Double(mensen)),
    ("wachtrij", proef.perMaand([.wachtend(stadsdeel)]), aankomst * wachttijd),
  ].map { ("\(stadsdeel): \($0)", $1, $2) }
    + kwantielen.map { maat, p in
      (
        "\(stadsdeel): \(maat)", proef[.wacht(groep, .gesprek, maat)],
        Wachttheorie.kwantiel(p, langer: langer)
      )
    }
}

private let taken = Controle(
  "keten-taakvoorrang",
  "Wie wacht om te worden aangenomen gaat voor wie al een gesprek had, zoals Cobham zegt."
) { bevindingen in
  let (proef, theorie) = (
    Ketenproef.taken, Wachttheorie.cobham(loketten: 2, aankomst: [1.4, 1.4], tempo: tempo)
  )
  bevindingen.binnenMarge([
    ("aannemen", proef[.wacht(.alles, .aannemen, .gemiddeld)], theorie[0] + 1 / tempo),
    ("benutting", proef[.benuttingMakelaars(.alles)], 1.4 / tempo),
  ])
}

private let ongeduld = Controle(
  "keten-erlang-a", "Wie te lang op het eerste gesprek wacht haakt af, en wie er al een heeft niet: Erlang A."
) { bevindingen in
  let (proef, aankomst) = (Ketenproef.ongeduld, 7.2)
  let (inRij, weg) = Wachttheorie.erlangA(loketten: 3, aankomst: aankomst, tempo: tempo, ongeduld: 1)
  let (dagen, erIn) = (Ketentijd.jaar, aankomst * Ketentijd.jaar)
  bevindingen.binnenMarge([
    ("afgehaakt", proef[.totaal(.afgehaaktVoorGesprek)], weg * erIn),
    ("gesproken", proef[.totaal(.gesproken)], (1 - weg) * erIn),
    ("wachtrij", proef.perMaand(Stadsdeel.allCases.map { .wachtend($0) }), inRij),
    ("wacht nog", proef[.totaal(.wachtNog)], inRij),
    ("weken wachten", proef[.totaal(.wachtweken)], inRij * dagen / 7),
    ("benutting", proef[.benuttingMakelaars(.alles)], aankomst * (1 - weg) / tempo / 3),
  ])
}

private let caseload = Controle(
  "keten-caseload", "Kan een makelaar een casus tegelijk hebben, dan wacht de volgende zoals in een M/G/1."
) { bevindingen in
  let (proef, duur) = (Ketenproef.caseload, Ketenproef.caseload.plan.keten.doorlooptijden.bezoek)
  // Evenly from a half to one and a half times the mean: c² = 1/12.
  let wachttijd = Wachttheorie.pollaczekKhinchine(aankomst: 1.2, tempo: 1 / duur, variatie2: 1.0 / 12)
  bevindingen.binnenMarge([
    ("aannemen", proef[.wacht(.alles, .aannemen, .gemiddeld)], wachttijd),
    ("gesprek", proef[.wacht(.alles, .gesprek, .gemiddeld)], wachttijd + duur),
  ])
}

private let afgebroken = Controle(
  "keten-afgebroken",
  "Wie wegging of nog wacht telt mee zolang die wachtte: kwantielen zijn die van de plandatum."
) { bevindingen in
  let (proef, tempo) = (Ketenproef.afgebroken, 1.0 / 200)
  // The visit is U days away, U even from 100 to 300; the norm is 150.
  let binnen = (expMin(100 * tempo) - expMin(150 * tempo)) / tempo / 200
  let buiten = expMin(150 * tempo) * 0.75
  bevindingen.binnenMarge([
    ("mediaan", proef[.wacht(.alles, .gesprek, .mediaan)], 200),
    ("p80", proef[.wacht(.alles, .gesprek, .p80)], 260),
    ("p90", proef[.wacht(.alles, .gesprek, .p90)], 280),
    ("binnen de norm", proef[.wacht(.alles, .gesprek, .binnenNorm)], binnen / (binnen + buiten)),
  ])
}

private let voorrang = Controle(
  "keten-voorrang",
  "Op de lijst van het wijkteam gaat Veilig Thuis voor, en wie geholpen wordt niet opzij: Cobham."
) { bevindingen in
  let (proef, aankomst) = (Ketenproef.voorrang, [0.4 * 4.2, 0.6 * 4.2])
  let theorie = Wachttheorie.cobham(loketten: 3, aankomst: aankomst, tempo: tempo)
  let dagen = Double(proef.plan.jaren) * Ketentijd.jaar
  bevindingen.binnenMarge([
    ("Veilig Thuis", proef[.wacht(.alles, .veiligThuis, .gemiddeld)], theorie[0]),
    ("de anderen", proef[.wacht(.alles, .wachtlijst, .gemiddeld)], theorie[1]),
    ("vraagverheldering", proef[.wacht(.alles, .vraagverheldering, .gemiddeld)], theorie[1] + 1 / tempo + 10),
    ("meldingen", proef[.wacht(.alles, .veiligThuis, .aantal)], aankomst[0] * dagen),
    ("benutting", proef[.benuttingWijkteam(.alles)], 4.2 / tempo / 3),
    (
      "lijst", proef.perMaand(Wijk.allCases.map { .lijst($0) }),
      aankomst[0] * theorie[0] + aankomst[1] * theorie[1]
    ),
  ])
}

private let wijklijsten = Controle(
  "keten-wijklijsten",
  "Heeft elke wijk een eigen lijst zonder voorrang, dan is elke lijst een M/M/c op zichzelf."
) { bevindingen in
  let proef = Ketenproef.wijklijsten
  let wijken: [(Wijk, Int, Double)] = [(.crabbehof, 1, 1.2), (.reeland, 2, 2.4), (.sterrenburg, 3, 4.2)]
  bevindingen.binnenMarge(
    wijken.flatMap { wijk, mensen, aankomst -> [Vergelijking] in
      let wachttijd = Wachttheorie.wachttijd(loketten: mensen, aankomst: aankomst, tempo: tempo)
      let langer = Wachttheorie.kansLanger(dan: 1, loketten: mensen, aankomst: aankomst, tempo: tempo)
      return [
        ("\(wijk): lijst", proef[.wacht(.wijk(wijk), .wachtlijst, .gemiddeld)], wachttijd),
        ("\(wijk): Veilig Thuis", proef[.wacht(.wijk(wijk), .veiligThuis, .gemiddeld)], wachttijd),
        ("\(wijk): binnen de norm", proef[.wacht(.wijk(wijk), .wachtlijst, .binnenNorm)], 1 - langer),
        ("\(wijk): benutting", proef[.benuttingWijkteam(.wijk(wijk))], aankomst / tempo / Double(mensen)),
        ("\(wijk): op de lijst", proef.perMaand([.lijst(wijk)]), aankomst * wachttijd),
      ]
    })
}

private let belasting = Controle(
  "keten-belasting",
  "Met mensen genoeg werken zij de uren die hun gevraagd worden, van de uren dat zij er zijn: ρ = λ·s / (n·u·a)."
) { bevindingen in
  let (proef, keten) = (Ketenproef.gewoon, Ketenproef.gewoon.plan.keten)
  let belastingen = proef.plan.belastingen
  func samen(_ begin: String) -> (werk: Double, bezetting: Double) {
    let delen = belastingen.filter { $0.wie.hasPrefix(begin) }
    let werk = delen.reduce(0) { $0 + $1.werk }
    return (werk, werk / delen.reduce(0) { $0 + $1.capaciteit })
  }
  let (makelaars, wijkteam) = (samen("de makelaars"), samen("het wijkteam"))
  let jaren = Double(proef.plan.jaren)
  let bijBuurtwerk =
    proef.plan.aandeel(.buurtwerk) + proef.plan.aandeel(.combinatie)
    + proef.plan.aandeel(.motivatietraject) * (keten.vervolg[.buurtwerk] + keten.vervolg[.combinatie])
  let casussen = makelaars.werk / proef.plan.urenPerCasus
  bevindingen.binnenMarge([
    (
      "makelaars", proef.som([.benuttingMakelaars(.alles), .overwerkMakelaars(.alles)]),
      makelaars.bezetting
    ),
    ("wijkteam", proef.som([.benuttingWijkteam(.alles), .overwerkWijkteam(.alles)]), wijkteam.bezetting),
    ("uren van makelaars", proef[.totaal(.makelaarsuren)], makelaars.werk * jaren),
    (
      "uren van Buurtwerk", proef[.totaal(.buurtwerkuren)],
      casussen * jaren * bijBuurtwerk * keten.trajecten.buurtwerk * keten.trajecten.buurtwerkuren
    ),
    ("afgerond", proef[.totaal(.afgerond)], casussen * jaren),
  ])
}

private let instroom = Controle(
  "keten-instroom", "Er komen er zoveel als het programma zegt, elk in de maand en de wijk die het zegt."
) { bevindingen in
  let (proef, groei) = (Ketenproef.makelaars, Ketenproef.januari)
  let dagen = Double(proef.plan.jaren) * Ketentijd.jaar
  let perJaar = groei.plan.perJaar
  let eersteMaanden = [0, 1].flatMap { maand in
    Stadsdeel.allCases.map { Kengetal.maand(maand, .wachtend($0)) }
  }
  bevindingen.binnenMarge([
    ("met groei", groei[.jaar(2, .ingestroomd)], perJaar * 1.5 * 1.5),
    // All come in January and wait ten days on average.
    ("in januari", groei.som(eersteMaanden), perJaar * 10 / Ketentijd.maand),
    ("heel Dordrecht", proef[.totaal(.ingestroomd)], 7.8 * dagen),
    ("tweede jaar", proef[.jaar(1, .ingestroomd)], 7.8 * Ketentijd.jaar),
    ("Crabbehof", proef[.wacht(.wijk(.crabbehof), .gesprek, .aantal)], 1.2 * dagen),
    ("Reeland", proef[.wacht(.wijk(.reeland), .gesprek, .aantal)], 2.4 * dagen),
    ("Sterrenburg", proef[.wacht(.wijk(.sterrenburg), .gesprek, .aantal)], 4.2 * dagen),
  ])
}

private let balans = Controle(
  "keten-balans",
  "In elke herhaling is wie kwam weg of nog binnen, en houdt Little's wet, ook met kantooruren en ziekte."
) { bevindingen in
  for (naam, proef) in Ketenproef.alle {
    for (nummer, herhaling) in proef.herhalingen.enumerated() {
      bevindingen.klopt(herhaling.klopt, "\(naam), herhaling \(nummer)")
    }
  }
}
