import BusinessCase
import Testing

@Suite("Wat wachten met het geld doet")
struct WachtgevolgTests {
  @Test("Wacht niemand, dan komt de uitkomst zonder nabootsing terug", arguments: [0.0, 0.1, -0.2])
  func allesUit(groei: Double) throws {
    let zonder = try Wachtproef.scenario(groei: groei).bereken()
    let uit = Wachtproef.allenMeteen(groei: groei)
    for herhalingen in [1, 3] {
      let met = try Wachtproef.scenario(groei: groei, doorstromen: Array(repeating: uit, count: herhalingen))
        .bereken()
      vergelijk(met, zonder)
      for jaar in met.telling.jaren {
        for horizon in Horizon.allCases {
          vergelijk(met.inJaar(jaar, horizon), zonder.inJaar(jaar, horizon))
        }
      }
      #expect(vrijwelGelijk(met.telling.trajecten, zonder.telling.trajecten))
      #expect(vrijwelGelijk(try #require(met.waterval(.lang).treden.last).verschil, 0))
    }
  }

  @Test("Wacht niemand, dan is elke trekking die zonder nabootsing")
  func allesUitInTrekkingen() throws {
    let uit = Wachtproef.allenMeteen()
    let (zonder, met) = (
      Wachtproef.onzeker(Wachtproef.scenario()),
      Wachtproef.onzeker(Wachtproef.scenario(doorstromen: [uit, uit, uit]))
    )
    let (links, rechts) = (
      try Trekkingsmodel(zonder).trek(700, zaad: 3), try Trekkingsmodel(met).trek(700, zaad: 3)
    )
    for horizon in Horizon.allCases {
      for (een, ander) in zip(links.saldo(horizon), rechts.saldo(horizon)) {
        #expect(vrijwelGelijk(een, ander))
      }
    }
    for (een, ander) in zip(links.trajecten, rechts.trajecten) { #expect(vrijwelGelijk(een, ander)) }
  }

  @Test("Zonder doorstromen doet zorg tijdens het wachten niets, tot op de laatste bit")
  func zonderDoorstromen() throws {
    let (kaal, met) = (
      try Wachtproef.scenario(wachtzorg: []).bereken(), try Wachtproef.scenario().bereken()
    )
    #expect(kaal.uitkomsten == met.uitkomsten)
    #expect(met.zonderWachten == nil)
    #expect(met.waterval(.lang) == Waterval(met[.lang]))
  }

  @Test(
    "De helft geholpen is de helft van alle baten, meerzorg, inzet en tegenslag, en dezelfde trajectkosten")
  func helftGeholpen() throws {
    let alles = Wachtproef.doorstromen(4)
    let (heel, half) = (try bereken(alles, []), try bereken(alles.met { $0.geholpen /= 2 }, []))
    let trajecten = try heel.scenario.trajecttarief().euro * heel.telling.contanteTrajecten
    for horizon in Horizon.allCases {
      for betaler in Betaler.allCases {
        let (voor, na) = (heel[horizon].betalers[betaler], half[horizon].betalers[betaler])
        let prijs = betaler == .gemeente ? trajecten : 0
        #expect(vrijwelGelijk(na.baten, voor.baten / 2))
        #expect(vrijwelGelijk(na.meerzorg, voor.meerzorg / 2))
        #expect(vrijwelGelijk(na.tegenslag, voor.tegenslag / 2))
        #expect(vrijwelGelijk(na.kosten - prijs, (voor.kosten - prijs) / 2, relatief: 1e-7))
      }
    }
  }

  @Test("De helft gesproken is de helft van de trajectprijs, en verder niets")
  func helftGesproken() throws {
    let alles = Wachtproef.doorstromen(4)
    let (heel, half) = (try bereken(alles), try bereken(alles.met { $0.gesproken /= 2 }))
    let prijs = try heel.scenario.trajecttarief().euro
    let (voor, na) = (heel[.lang], half[.lang])
    #expect(vrijwelGelijk(na.totaal.baten, voor.totaal.baten))
    #expect(vrijwelGelijk(na.totaal.meerzorg, voor.totaal.meerzorg))
    #expect(
      vrijwelGelijk(
        voor.betalers[.gemeente].kosten - na.betalers[.gemeente].kosten,
        prijs * heel.telling.contanteTrajecten / 2))
    #expect(vrijwelGelijk(half.telling.trajecten, heel.telling.trajecten / 2))
  }

  @Test("Langer wachten kost alleen meerzorg, bij wie de zorg tijdens het wachten betaalt")
  func wachtweken() throws {
    let alles = Wachtproef.doorstromen(3)
    let zorg = [Wachtzorg(post: "poh-ggz-consult", perWeek: 0.25, kans: 0.5)]
    let (nul, een) = (
      try bereken(alles.met { $0.wachtweken = 0 }, zorg), try bereken(alles.met { $0.wachtweken = 100 }, zorg)
    )
    // Six parts of 100 weeks, three of them a year later; each in the middle of a month.
    let weken = 300 + 300 / 1.0225
    let halveMaand = Maandfactor(uitdoving: 0, uitval: 0, discontovoet: 0.0225).gewicht(maand: 1)
    let verwacht = weken * 0.25 * 0.5 * 20.85 * halveMaand
    for horizon in Horizon.allCases {
      for betaler in Betaler.allCases {
        var anders = nul[horizon].betalers[betaler]
        if betaler == .zorgverzekeraar { anders.meerzorg += verwacht }
        let na = een[horizon].betalers[betaler]
        #expect(vrijwelGelijk(na.meerzorg, anders.meerzorg))
        #expect(na.baten == anders.baten && na.kosten == anders.kosten && na.tegenslag == anders.tegenslag)
      }
      #expect(nul[horizon].claim == een[horizon].claim)
    }
  }

  @Test("Een jaar later geholpen is alles van de hulp een jaar extra verdisconteerd, en de trajectprijs niet")
  func later() throws {
    let alles = Wachtproef.doorstromen(3)
    let (nu, later) = (
      try bereken(alles.met { $0.uitstel = 1 }, []), try bereken(alles.met { $0.uitstel = 13 }, [])
    )
    for horizon in Horizon.allCases {
      let (voor, na) = (nu[horizon], later[horizon])
      #expect(vrijwelGelijk(na.totaal.baten, voor.totaal.baten / 1.0225))
      #expect(vrijwelGelijk(na.totaal.meerzorg, voor.totaal.meerzorg / 1.0225))
      #expect(vrijwelGelijk(na.totaal.tegenslag, voor.totaal.tegenslag / 1.0225))
    }
    #expect(nu.telling.contanteTrajecten == later.telling.contanteTrajecten)
  }

  @Test("De jaren tellen op tot het geheel, en verschillen als het wachten verschilt")
  func jaren() throws {
    let uitkomst = try bereken(Wachtproef.doorstromen(5))
    for betaler in Betaler.allCases {
      let som = uitkomst.telling.jaren.reduce(0) { $0 + uitkomst.inJaar($1, .lang).betalers[betaler].saldo }
      #expect(vrijwelGelijk(som, uitkomst[.lang].betalers[betaler].saldo))
    }
    let perTraject = uitkomst.telling.jaren.map {
      uitkomst.inJaar($0, .lang).totaal.baten / $0.trajecten / $0.disconto
    }
    #expect(!vrijwelGelijk(perTraject[0], perTraject[1], relatief: 1e-3))
  }

  @Test("De puntschatting is het gemiddelde over de nabootsingen")
  func gemiddelde() throws {
    let alle = Wachtproef.doorstromen(6)
    let samen = try bereken(alle)
    let los = try alle.map { try bereken([$0]) }
    for (plaats, bedrag) in bedragen(samen[.lang]).enumerated() {
      let som = los.reduce(0) { $0 + bedragen($1[.lang])[plaats].waarde }
      #expect(vrijwelGelijk(som / 6, bedrag.waarde), "\(bedrag.naam)")
    }
  }

  @Test("De waterval sluit: van wie kwam, zonder wachten, naar het saldo met wachten")
  func waterval() throws {
    let uitkomst = try bereken(Wachtproef.doorstromen(3))
    let zonder = try uitkomst.scenario.zonderWachten.bereken()
    for horizon in Horizon.allCases {
      let treden = uitkomst.waterval(horizon).treden
      #expect(treden.map(\.stap) == Waterval.Stap.allCases.filter { $0 != .meting })
      #expect(vrijwelGelijk(treden.reduce(0) { $0 + $1.verschil }, uitkomst[horizon].totaal.saldo))
      #expect(vrijwelGelijk(treden[7].stand, zonder[horizon].totaal.saldo))
      let effect = try #require(uitkomst.wachteffect(horizon))
      #expect(vrijwelGelijk(treden[8].verschil, effect.saldo))
      let delen = Betaler.allCases.compactMap { uitkomst.wachteffect(horizon, $0)?.saldo }
      #expect(vrijwelGelijk(delen.reduce(0, +), effect.saldo))
    }
  }

  @Test("Ook van boven af brengt alleen wie geholpen is iets op", arguments: ["factor", "totaal"])
  func vanBovenAf(methode: String) throws {
    let gekozen: Methode =
      methode == "factor" ? .factor(1.6) : .totaal(Bedrag(centen: 45_000_00), jaar: 2022, casussen: 13)
    let zonder = try Wachtproef.scenario(methode: gekozen).bereken()
    let uit = try Wachtproef.scenario(doorstromen: [Wachtproef.allenMeteen()], methode: gekozen).bereken()
    vergelijk(uit, zonder)
    let half = Wachtproef.allenMeteen().met { deel in
      deel.geholpen /= 2
      deel.wachtweken = 10
    }
    let met = try Wachtproef.scenario(doorstromen: [half], methode: gekozen).bereken()
    #expect(vrijwelGelijk(met[.lang].totaal.baten, zonder[.lang].totaal.baten / 2))
    #expect(vrijwelGelijk(met[.lang].totaal.kosten, zonder[.lang].totaal.kosten))
    #expect(met[.lang].totaal.meerzorg > 0)
  }

  @Test("Wie op een route komt waar geen casus voor is, is een fout")
  func routeZonderCasus() {
    let vreemd = Doorstroom(delen: [
      .init(
        jaar: 0, route: .motivatietraject, ingestroomd: 1, gesproken: 0, geholpen: 0, uitstel: 0,
        wachtweken: 0)
    ])
    #expect(throws: Rekenfout.routeZonderCasus(.motivatietraject)) {
      try Wachtproef.scenario(doorstromen: [vreemd]).bereken()
    }
  }

  @Test("Wie na de jaren van het programma komt, telt niet mee")
  func naHetProgramma() throws {
    let alle = Wachtproef.doorstromen(1)
    let langer = alle.map { Doorstroom(delen: $0.delen + $0.met { $0.jaar += 2 }.delen) }
    #expect(try bereken(langer).uitkomsten == bereken(alle).uitkomsten)
  }

  private func bereken(
    _ doorstromen: [Doorstroom], _ wachtzorg: [Wachtzorg] = Wachtproef.wachtzorg
  ) throws -> Scenariouitkomst {
    try Wachtproef.scenario(doorstromen: doorstromen, wachtzorg: wachtzorg).bereken()
  }

  private func vergelijk(_ links: Scenariouitkomst, _ rechts: Scenariouitkomst) {
    for horizon in Horizon.allCases {
      vergelijk(links[horizon], rechts[horizon])
      vergelijk(links.perTraject(horizon), rechts.perTraject(horizon))
    }
    for (een, ander) in zip(links.ongewogen ?? [], rechts.ongewogen ?? []) { vergelijk(een, ander) }
    #expect(links.terugverdientijd == rechts.terugverdientijd)
    for (een, ander) in zip(links.maandsaldo, rechts.maandsaldo) { #expect(vrijwelGelijk(een, ander)) }
  }

  private func vergelijk(_ links: Uitkomst, _ rechts: Uitkomst) {
    for (een, ander) in zip(bedragen(links), bedragen(rechts)) {
      #expect(vrijwelGelijk(een.waarde, ander.waarde), "\(een.naam)")
    }
  }
}
