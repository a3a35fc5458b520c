/// Programmes, weighting and the top-down road.
let programmacontroles: [Controle] = [
  Controle(
    "programma-jaren", "Twee gelijke jaren brengen twee keer zo veel als een, het tweede jaar verdisconteerd."
  ) {
    bevindingen throws(Rekenfout) in
    bevindingen.gelijk(
      try programmasaldo(jaren: 2, r: 0), 2 * (try programmasaldo(jaren: 1, r: 0)), "zonder discontovoet")
    bevindingen.gelijk(
      try programmasaldo(jaren: 2, r: 0.05), (1 + 1 / 1.05) * (try programmasaldo(jaren: 1, r: 0.05)),
      "met 5%")
    bevindingen.gelijk(
      try programmasaldo(jaren: 2, r: 0, groei: 0.1), 2.1 * (try programmasaldo(jaren: 1, r: 0)),
      "met 10% groei")
  },
  Controle("instroom-evenredig", "Het programma is per traject gelijk aan het gemiddelde van de casussen.") {
    bevindingen throws(Rekenfout) in
    let casussen = try Proef.casussen()
    let programma = Programma(
      jaren: 3, instroom: [.init(kanaal: "huisarts", perJaar: 87), .init(kanaal: "overig", perJaar: 203)])
    let alleen = try Proef.scenario(casussen).bereken()[.lang].totaal
    let samen = try Proef.scenario(casussen, programma: programma).bereken()
    bevindingen.gelijk(samen.perTraject(.lang).totaal.saldo, alleen.saldo / 60, "saldo per traject")
    bevindingen.gelijk(samen.telling.trajecten, 870, "trajecten")
  },
  Controle("weging", "Na weging heeft elke groep het aandeel van de bevolking, en de gewichten zijn samen 1.")
  {
    bevindingen throws(Rekenfout) in
    let casussen = try Proef.casussen()
    let strata = [
      Stratum(route: .buurtwerk, aandeel: 0.5), Stratum(route: .wijkteam, aandeel: 0.3),
      Stratum(route: .combinatie, stadsdeel: .west, leeftijdsklasse: .jong, aandeel: 0.2),
    ]
    let weging = try Poststratificatie(casussen, naar: strata)
    bevindingen.gelijk(weging.gewichten.reduce(0, +), 1, "samen")
    for stratum in strata {
      let gewicht = zip(casussen, weging.gewichten).reduce(0) {
        $0 + ($1.0.route == stratum.route ? $1.1 : 0)
      }
      bevindingen.gelijk(gewicht, stratum.aandeel, stratum.naam)
    }
    bevindingen.klopt(weging.geleend == [strata[2]], "combinatie in West onder de 20 heeft geen eigen casus")
  },
  Controle("weging-zonder-effect", "Wegen naar de verdeling die er al is, verandert niets.") {
    bevindingen throws(Rekenfout) in
    let casussen = try Proef.casussen()
    let strata = Route.allCases.map { Stratum(route: $0, aandeel: 1.0 / 6) }
    let programma = Programma(jaren: 1, instroom: [.init(kanaal: "overig", perJaar: 60)], verdeling: strata)
    let uitkomst = try Proef.scenario(casussen, programma: programma).bereken()
    let ongewogen = uitkomst.ongewogen?.last?.totaal ?? Geldstroom()
    bevindingen.gelijk(
      uitkomst[.lang].totaal.saldo, try Proef.scenario(casussen).bereken()[.lang].totaal.saldo, "gewogen")
    bevindingen.gelijk(ongewogen.saldo, uitkomst[.lang].totaal.saldo, "ongewogen")
  },
  Controle("factor", "Met een factor zijn de baten die factor maal de kosten, zonder betaler.") {
    bevindingen throws(Rekenfout) in
    let uitkomst = try Proef.scenario([]).met { $0.methode = .factor(1.6) }.bereken()
    bevindingen.opDeCent(uitkomst[.lang].totaal.baten, 1660.80, "baten")
    bevindingen.gelijk(uitkomst[.lang].verhouding ?? 0, 1.6, "verhouding")
    bevindingen.gelijk(uitkomst[.lang].nietToegedeeld.baten, uitkomst[.lang].totaal.baten, "niet toegedeeld")
    bevindingen.klopt(uitkomst.terugverdientijd == nil, "er zijn geen maanden bekend")
  },
  Controle(
    "proef-van-13", "Dertien casussen met samen € 45.000: 3.461,54 per casus, 3,33 maal de kosten."
  ) {
    bevindingen throws(Rekenfout) in
    let totaal = Methode.totaal(Bedrag(centen: 45_000_00), jaar: 2022, casussen: 13)
    let uitkomst = try Proef.scenario([]).met { $0.methode = totaal }.bereken()
    bevindingen.opDeCent(uitkomst.perTraject(.lang).totaal.baten, 3461.54, "baten per casus")
    bevindingen.opDeCent(uitkomst[.lang].totaal.kosten, 13_494, "kosten")
    bevindingen.klopt(abs((uitkomst[.lang].verhouding ?? 0) - 3.33) < 0.005, "verhouding")
    let verzoening = Verzoening(uitkomst[.lang])
    bevindingen.klopt(abs((verzoening.nodigAandeel(voor: 1.6) ?? 0) - 0.480) < 0.0005, "aandeel voor 1,6")
    bevindingen.klopt(abs((verzoening.nodigAandeel(voor: 1) ?? 0) - 0.300) < 0.0005, "aandeel voor 1,0")
  },
]

private func programmasaldo(jaren: Int, r: Double, groei: Double = 0) throws(Rekenfout) -> Double {
  let programma = Programma(jaren: jaren, instroom: [.init(kanaal: "huisarts", perJaar: 87)], groei: groei)
  let scenario = Proef.scenario(try Proef.casussen(), regels: Proef.regels(r: r), programma: programma)
  return try scenario.bereken()[.lang].totaal.saldo
}
