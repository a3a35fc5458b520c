/// What waiting does to the money, and nothing else.
let wachtcontroles: [Controle] = [
  Controle("wachten-uit", "Wacht niemand en valt niemand uit, dan komt de uitkomst zonder nabootsing terug.")
  {
    bevindingen throws(Rekenfout) in
    let zonder = try Proef.metWachten([]).bereken()
    let met = try Proef.metWachten(Proef.doorstromen(3).map(\.zonderWachten)).bereken()
    for horizon in Horizon.allCases {
      for betaler in Betaler.allCases {
        let (voor, na) = (zonder[horizon].betalers[betaler], met[horizon].betalers[betaler])
        bevindingen.gelijk(na.baten, voor.baten, "\(horizon), baten van \(betaler)")
        bevindingen.gelijk(na.meerzorg, voor.meerzorg, "\(horizon), meerzorg van \(betaler)")
        bevindingen.gelijk(na.kosten, voor.kosten, "\(horizon), kosten van \(betaler)")
        bevindingen.gelijk(na.tegenslag, voor.tegenslag, "\(horizon), tegenslag van \(betaler)")
      }
    }
    bevindingen.gelijk(met.telling.trajecten, zonder.telling.trajecten, "trajecten")
  },
  Controle("helft-geholpen", "De helft geholpen is de helft van de baten; de trajecten kosten hetzelfde.") {
    bevindingen throws(Rekenfout) in
    let heel = try Proef.metWachten(Proef.doorstromen(3)).bereken()
    let half = try Proef.metWachten(Proef.doorstromen(3) { $0.geholpen /= 2 }).bereken()
    let dubbel = try Proef.metWachten(Proef.doorstromen(3) { $0.gesproken *= 2 }).bereken()
    for horizon in Horizon.allCases {
      let (voor, na) = (heel[horizon].totaal, half[horizon].totaal)
      bevindingen.gelijk(na.baten, voor.baten / 2, "\(horizon), baten")
      bevindingen.gelijk(na.tegenslag, voor.tegenslag / 2, "\(horizon), tegenslag")
      bevindingen.gelijk(dubbel[horizon].totaal.baten, voor.baten, "\(horizon), baten bij meer gesprekken")
    }
    bevindingen.gelijk(half.telling.contanteTrajecten, heel.telling.contanteTrajecten, "trajecten")
    bevindingen.gelijk(
      dubbel[.lang].totaal.kosten - heel[.lang].totaal.kosten, 1038 * heel.telling.contanteTrajecten,
      "twee keer zo veel gesprekken")
  },
  Controle(
    "wachtweken", "Langer wachten geeft alleen meerzorg, bij wie de zorg tijdens het wachten betaalt."
  ) { bevindingen throws(Rekenfout) in
    let kort = try Proef.metWachten(Proef.doorstromen(3)).bereken()
    let lang = try Proef.metWachten(Proef.doorstromen(3) { $0.wachtweken += 10 }).bereken()
    // Six routes and two years, 10 weeks each; half a consult a week, in the middle of a month.
    let maand = Maandfactor(uitdoving: .nul, uitval: .nul, discontovoet: 0.0225).gewicht(maand: 1)
    let verwacht = 60 * (1 + 1 / 1.0225) * 0.5 * 28.74 * maand
    for horizon in Horizon.allCases {
      for betaler in Betaler.allCases {
        let (voor, na) = (kort[horizon].betalers[betaler], lang[horizon].betalers[betaler])
        let erbij = betaler == .zorgverzekeraar ? verwacht : 0
        bevindingen.gelijk(na.meerzorg, voor.meerzorg + erbij, "\(horizon), meerzorg van \(betaler)")
        bevindingen.gelijk(na.baten, voor.baten, "\(horizon), baten van \(betaler)")
        bevindingen.gelijk(na.kosten, voor.kosten, "\(horizon), kosten van \(betaler)")
      }
    }
  },
  Controle("later-geholpen", "Een jaar later geholpen is een jaar extra verdisconteerd.") {
    bevindingen throws(Rekenfout) in
    let nu = try Proef.metWachten(Proef.doorstromen(3) { $0.uitstel = 2 }).bereken()
    let later = try Proef.metWachten(Proef.doorstromen(3) { $0.uitstel = 14 }).bereken()
    for horizon in Horizon.allCases {
      let (voor, na) = (nu[horizon].totaal, later[horizon].totaal)
      bevindingen.gelijk(na.baten, voor.baten / 1.0225, "\(horizon), baten")
      bevindingen.gelijk(na.tegenslag, voor.tegenslag / 1.0225, "\(horizon), tegenslag")
    }
    bevindingen.gelijk(later.telling.contanteTrajecten, nu.telling.contanteTrajecten, "trajecten")
  },
  Controle(
    "wachten-sluit", "Zonder wachten, met wat wachten verandert, is het saldo: voor allen en per betaler."
  ) { bevindingen throws(Rekenfout) in
    let uitkomst = try Proef.metWachten(Proef.doorstromen(3)).bereken()
    let zonder = try uitkomst.scenario.zonderWachten.bereken()
    for horizon in Horizon.allCases {
      let treden = uitkomst.waterval(horizon).treden
      bevindingen.klopt(treden.last?.stap == .wachten, "\(horizon): wachten is niet de laatste stap")
      bevindingen.gelijk(
        treden.reduce(0) { $0 + $1.verschil }, uitkomst[horizon].totaal.saldo, "\(horizon), stappen samen")
      for betaler in Betaler.allCases {
        bevindingen.gelijk(
          zonder[horizon].betalers[betaler].saldo + (uitkomst.wachteffect(horizon, betaler)?.saldo ?? .nan),
          uitkomst[horizon].betalers[betaler].saldo, "\(horizon), \(betaler)")
      }
    }
  },
  Controle("wachten-per-jaar", "Elk jaar heeft zijn eigen wachttijd, en de jaren samen zijn het geheel.") {
    bevindingen throws(Rekenfout) in
    let uitkomst = try Proef.metWachten(Proef.doorstromen(3)).bereken()
    for horizon in Horizon.allCases {
      let jaren = uitkomst.telling.jaren.map { uitkomst.inJaar($0, horizon).totaal }
      bevindingen.gelijk(
        jaren.reduce(0) { $0 + $1.saldo }, uitkomst[horizon].totaal.saldo, "\(horizon), jaren samen")
      bevindingen.klopt(
        jaren[0].baten * uitkomst.telling.jaren[1].disconto != jaren[1].baten,
        "\(horizon): de jaren zijn gelijk")
    }
  },
  Controle(
    "trekking-per-nabootsing",
    "Trekking i neemt nabootsing i mod R: zonder andere onzekerheid is zij haar uitkomst."
  ) { bevindingen throws(Rekenfout) in
    let scenario = try Proef.metWachten(Proef.doorstromen(5))
    let trekkingen = try Trekkingsmodel(scenario, alleen: [.nabootsing]).trek(1030, zaad: 1)
    var los: [Scenariouitkomst] = []
    for doorstroom in Proef.doorstromen(5) { los.append(try Proef.metWachten([doorstroom]).bereken()) }
    for horizon in Horizon.allCases {
      for (t, saldo) in trekkingen.saldo(horizon).enumerated() {
        bevindingen.gelijk(saldo, los[t % 5].perTraject(horizon).totaal.saldo, "\(horizon), trekking \(t)")
      }
    }
    for (t, aantal) in trekkingen.trajecten.enumerated() {
      bevindingen.gelijk(aantal, los[t % 5].telling.contanteTrajecten, "trajecten, trekking \(t)")
    }
  },
]

extension Proef {
  /// Sixty casussen on all routes in a programme of two years, with this waiting. Half a consult is used in a week of waiting.
  static func metWachten(_ doorstromen: [Doorstroom]) throws(Rekenfout) -> Scenario {
    let zorg = Wachtzorg(post: .init("huisarts-consult-kort"), perWeek: 0.5, kans: .een)
    return scenario(
      try casussen(),
      programma: Programma(
        jaren: 2, instroom: [.init(kanaal: "huisarts", perJaar: 120)], doorstromen: doorstromen,
        wachtzorg: [zorg]))
  }

  /// Twenty residents a year on each of six routes, as many as in `metWachten`; each replication, year and route
  /// waits differently.
  static func doorstromen(
    _ aantal: Int, _ wijzig: (inout Doorstroom.Deel) -> Void = { _ in }
  ) -> [Doorstroom] {
    (0..<aantal).map { nummer in
      var toeval = Toeval(zaad: 5, nummer: nummer)
      var delen: [Doorstroom.Deel] = []
      for (jaar, route) in [0, 1].flatMap({ jaar in Route.allCases.map { (jaar, $0) } }) {
        let gesproken = toeval.rond(10...20, stap: 0.5)
        var deel = Doorstroom.Deel(
          jaar: jaar, route: route, ingestroomd: 20, gesproken: gesproken,
          geholpen: gesproken * toeval.rond(0.5...1, stap: 0.01), uitstel: toeval.rond(0.5...4, stap: 0.5),
          wachtweken: toeval.rond(0...200, stap: 1))
        wijzig(&deel)
        delen.append(deel)
      }
      return Doorstroom(delen: delen)
    }
  }
}
