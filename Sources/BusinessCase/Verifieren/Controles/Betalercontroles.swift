/// Adding up: per payer, per step, in any order.
let betalercontroles: [Controle] = [
  Controle(
    "betalers-tellen-op", "De betalers samen zijn het totaal, en baten min meerzorg min kosten is het saldo."
  ) {
    bevindingen throws(Rekenfout) in
    for uitkomst in try Proef.scenario(try Proef.casussen()).bereken().uitkomsten {
      let betalers = Betaler.allCases.map { uitkomst.betalers[$0] }
      bevindingen.gelijk(betalers.reduce(0) { $0 + $1.baten }, uitkomst.totaal.baten, "baten")
      bevindingen.gelijk(betalers.reduce(0) { $0 + $1.saldo }, uitkomst.totaal.saldo, "saldo")
      bevindingen.gelijk(
        uitkomst.totaal.saldo, uitkomst.totaal.baten - uitkomst.totaal.meerzorg - uitkomst.totaal.kosten,
        "saldo uit zijn delen")
      bevindingen.klopt(betalers.count(where: { $0.baten > 0 }) > 1, "er is maar een betaler met baten")
    }
  },
  Controle(
    "betalers-wisselen",
    "Wisselen twee betalers van plaats, dan wisselen hun bedragen en blijft het totaal gelijk."
  ) {
    bevindingen throws(Rekenfout) in
    let scenario = Proef.scenario(try Proef.casussen())
    var gewisseld = scenario
    gewisseld.kostenkaart = scenario.kostenkaart.gewisseld
    gewisseld.traject.betaler = scenario.traject.betaler.gewisseld
    let (voor, na) = (try scenario.bereken()[.lang], try gewisseld.bereken()[.lang])
    bevindingen.gelijk(na.totaal.saldo, voor.totaal.saldo, "saldo van allen")
    bevindingen.gelijk(na.betalers[.gemeente].saldo, voor.betalers[.zorgverzekeraar].saldo, "gemeente")
    bevindingen.gelijk(na.betalers[.zorgverzekeraar].saldo, voor.betalers[.gemeente].saldo, "zorgverzekeraar")
  },
  Controle("volgorde", "De volgorde van casussen en zorgregels doet er niet toe.") {
    bevindingen throws(Rekenfout) in
    let casussen = try Proef.casussen()
    var omgekeerd: [Beoordeling] = []
    for casus in casussen.reversed() {
      omgekeerd.append(
        try Beoordeling(casus: casus.casus, route: casus.route, zorgregels: casus.zorgregels.reversed()))
    }
    let (voor, na) = (try Proef.scenario(casussen).bereken(), try Proef.scenario(omgekeerd).bereken())
    for horizon in Horizon.allCases {
      bevindingen.gelijk(na[horizon].totaal.baten, voor[horizon].totaal.baten, "baten \(horizon)")
      bevindingen.gelijk(na[horizon].totaal.tegenslag, voor[horizon].totaal.tegenslag, "tegenslag \(horizon)")
      bevindingen.gelijk(na[horizon].getoetst, voor[horizon].getoetst, "getoetst \(horizon)")
    }
    bevindingen.klopt(voor.terugverdientijd == na.terugverdientijd, "terugverdientijd")
  },
  Controle("soorten-op-hun-plaats", "Elke soort zorgregel telt op haar eigen plaats, met haar volle waarde.")
  {
    bevindingen throws(Rekenfout) in
    let soorten: [Zorgregel.Soort] = [
      .vermeden(.init(toets: .beide, getoetstTot: 24)), .meer, .inzet,
      .tegenslag(toerekening: .nul, stopt: false),
      .tegenslag(toerekening: .een, stopt: false),
    ]
    let plaatsen: [(Geldstroom) -> Double] = [
      { $0.baten }, { $0.meerzorg }, { $0.kosten - 1038 }, { $0.tegenslag }, { $0.meerzorg },
    ]
    for (soort, plaats) in zip(soorten, plaatsen) {
      let regel = Zorgregel(
        soort: soort, post: .init("seh-bezoek"), hoeveelheid: .per(.maand, aantal: 1),
        periode: Periode(duur: 12),
        kans: Kans(0.5) ?? .nul)
      let scenario = Proef.scenario([try proefcasus([regel])], regels: Proef.regels(r: 0))
      let lang = try scenario.bereken()[.lang].totaal
      bevindingen.gelijk(plaats(lang), 258 * 12 * 0.5, soort.naam)
      let rest = lang.baten + lang.meerzorg + lang.kosten - 1038 + lang.tegenslag
      bevindingen.gelijk(rest, 258 * 12 * 0.5, "\(soort.naam), en nergens anders")
    }
  },
  Controle("waterval-sluit", "De waterval begint bij de claim, daalt bij elke stap en eindigt op het saldo.")
  {
    bevindingen throws(Rekenfout) in
    for uitkomst in try Proef.scenario(try Proef.casussen()).bereken().uitkomsten {
      let treden = Waterval(uitkomst).treden
      bevindingen.gelijk(
        treden.reduce(0) { $0 + $1.verschil }, uitkomst.totaal.saldo, "som \(uitkomst.horizon)")
      bevindingen.gelijk(treden.last?.stand ?? 0, uitkomst.totaal.saldo, "einde \(uitkomst.horizon)")
      for trede in treden.dropFirst() {
        bevindingen.klopt(trede.verschil < 0, "\(trede.stap.rawValue) verlaagt niet bij \(uitkomst.horizon)")
      }
    }
  },
  Controle("terugverdientijd", "Tot de terugverdientijd is het saldo negatief, en in die maand niet meer.") {
    bevindingen throws(Rekenfout) in
    let casussen = [try Proef.voorbeeld()]
    guard let maand = try Proef.scenario(casussen).bereken().terugverdientijd else {
      return bevindingen.klopt(false, "het voorbeeld verdient zich niet terug")
    }
    for tot in 1...maand {
      let saldo = try Proef.scenario(casussen, regels: Proef.regels(lang: tot)).bereken()[.lang].totaal.saldo
      bevindingen.klopt((saldo >= 0) == (tot == maand), "saldo \(saldo) in maand \(tot)")
    }
  },
]

extension Betaler {
  fileprivate var gewisseld: Betaler {
    switch self {
    case .gemeente: .zorgverzekeraar
    case .zorgverzekeraar: .gemeente
    default: self
    }
  }
}

extension Kostenkaart {
  fileprivate var gewisseld: Kostenkaart {
    Kostenkaart(
      index: index,
      posten: posten.map {
        Kostenpost(
          id: $0.id, naam: $0.naam, eenheid: $0.eenheid, betaler: $0.betaler.gewisseld, prijzen: $0.prijzen)
      })
  }
}
