import Taal

/// Prices, price levels and units.
let prijscontroles: [Controle] = [
  Controle("prijsindex-keten", "Een prijs gaat vooruit met de stijging van elk later jaar.") {
    bevindingen throws(Rekenfout) in
    bevindingen.gelijk(try Proef.index.factor(van: 2022, naar: 2024), 1.038 * 1.033, "2022 naar 2024")
    bevindingen.gelijk(try Proef.index.factor(van: 2022, naar: 2021), 1 / 1.1, "2022 naar 2021")
    bevindingen.gelijk(try Proef.index.factor(van: 2023, naar: 2023), 1, "2023 naar 2023")
  },
  Controle("prijsindex-heen-en-weer", "Van het ene jaar naar het andere en terug verandert een prijs niet.") {
    bevindingen throws(Rekenfout) in
    for van in Proef.index.jaren {
      for naar in Proef.index.jaren {
        let heen = try Proef.index.factor(van: van, naar: naar)
        bevindingen.gelijk(heen * (try Proef.index.factor(van: naar, naar: van)), 1, "\(van) en \(naar)")
      }
    }
  },
  Controle("prijsbasis-gekozen", "De gevraagde prijsbasis telt; alleen als die ontbreekt geldt de andere.") {
    bevindingen throws(Rekenfout) in
    let prijzen: [(Int64, Int, Prijsbasis)] = [
      (10_83, 2022, .declaratie), (11_51, 2023, .declaratie), (28_74, 2022, .integraal),
    ]
    let kaart = Kostenkaart(index: Proef.index, posten: [consult(prijzen), hulp])
    bevindingen.gelijk(
      try kaart.prijs(.init("consult"), basis: .integraal, peil: 2022).euro, 28.74, "integraal")
    bevindingen.gelijk(
      try kaart.prijs(.init("consult"), basis: .declaratie, peil: 2022).euro, 10.83, "declaratie 2022")
    bevindingen.gelijk(
      try kaart.prijs(.init("consult"), basis: .declaratie, peil: 2024).euro, 11.51 * 1.033,
      "declaratie, dichtstbijzijnde jaar")
    bevindingen.gelijk(
      try kaart.prijs(.init("hulp"), basis: .declaratie, peil: 2022).euro, 32.76, "alleen integraal bekend")
  },
  Controle("nulprijs", "Wat niets kost, levert niets op.") { bevindingen throws(Rekenfout) in
    var scenario = Proef.scenario(try Proef.casussen())
    scenario.kostenkaart = scenario.kostenkaart.met(factor: 0)
    scenario.traject.prijs = .nul
    for uitkomst in try scenario.bereken().uitkomsten {
      bevindingen.gelijk(uitkomst.totaal.baten, 0, "baten \(uitkomst.horizon)")
      bevindingen.gelijk(uitkomst.totaal.meerzorg, 0, "meerzorg \(uitkomst.horizon)")
      bevindingen.gelijk(uitkomst.totaal.kosten, 0, "kosten \(uitkomst.horizon)")
    }
  },
  Controle(
    "alles-dubbel", "Verdubbelen alle prijzen, dan verdubbelen alle bedragen en blijft de verhouding gelijk."
  ) {
    bevindingen throws(Rekenfout) in
    let enkel = Proef.scenario(try Proef.casussen())
    var dubbel = enkel
    dubbel.kostenkaart = enkel.kostenkaart.met(factor: 2)
    dubbel.traject.prijs = Bedrag(centen: enkel.traject.prijs.centen * 2)
    for (een, twee) in zip(try enkel.bereken().uitkomsten, try dubbel.bereken().uitkomsten) {
      bevindingen.gelijk(twee.totaal.baten, 2 * een.totaal.baten, "baten \(een.horizon)")
      bevindingen.gelijk(twee.totaal.meerzorg, 2 * een.totaal.meerzorg, "meerzorg \(een.horizon)")
      bevindingen.gelijk(twee.totaal.kosten, 2 * een.totaal.kosten, "kosten \(een.horizon)")
      bevindingen.gelijk(twee.verhouding ?? 0, een.verhouding ?? 0, "verhouding \(een.horizon)")
    }
  },
  Controle(
    "tijdseenheden",
    "Een keer per maand is 12 keer per jaar; een keer per dag is 365,25 keer per jaar en 7 per week."
  ) {
    bevindingen throws(Rekenfout) in
    bevindingen.gelijk(
      try Proef.baten(keer(1, per: .maand)), try Proef.baten(keer(12, per: .jaar)), "maand en jaar")
    bevindingen.gelijk(
      try Proef.baten(keer(1, per: .dag)), try Proef.baten(keer(365.25, per: .jaar)), "dag en jaar")
    bevindingen.gelijk(
      try Proef.baten(keer(1, per: .dag)), try Proef.baten(keer(7, per: .week)), "dag en week")
  },
]

private func consult(_ prijzen: [(Int64, Int, Prijsbasis)]) -> Kostenpost {
  Kostenpost(
    id: .init("consult"), naam: "consult", eenheid: "consult", betaler: .zorgverzekeraar,
    prijzen: prijzen.map {
      Prijs(bedrag: Bedrag(centen: $0), jaar: $1, basis: $2, bron: "proef", status: .data)
    })
}

private let hulp = Kostenpost(
  id: .init("hulp"), naam: "hulp", eenheid: "uur", betaler: .gemeente,
  prijzen: [Prijs(bedrag: Bedrag(centen: 32_76), jaar: 2022, basis: .integraal, bron: "proef", status: .data)]
)

extension Kostenkaart {
  /// Every price times a whole number.
  fileprivate func met(factor: Int64) -> Kostenkaart {
    Kostenkaart(
      index: index,
      posten: posten.map { post in
        Kostenpost(
          id: post.id, naam: post.naam, eenheid: post.eenheid, betaler: post.betaler,
          prijzen: post.prijzen.map {
            Prijs(
              bedrag: Bedrag(centen: $0.bedrag.centen * factor), jaar: $0.jaar, basis: $0.basis,
              bron: $0.bron,
              status: $0.status)
          })
      })
  }
}

private func keer(_ aantal: Double, per eenheid: Tijdseenheid) -> Zorgregel {
  Proef.vermeden("seh-bezoek", .per(eenheid, aantal: aantal), toets: .beide)
}
