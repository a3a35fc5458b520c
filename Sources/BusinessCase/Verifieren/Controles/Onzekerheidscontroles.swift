/// Draws, and what turning one number does. Seeds are fixed; where chance plays a part, four Monte-Carlo errors are
/// allowed.
let onzekerheidscontroles: [Controle] = [
  Controle(
    "trekkers", "Trekkingen uit de tabellen liggen verdeeld zoals de verdelingsfunctie zegt."
  ) { bevindingen in
    let verdelingen: [Verdeling] = [
      .uniform(laag: 2, hoog: 5), .driehoek(laag: 0, top: 1, hoog: 4), .normaal(gemiddelde: 3, sd: 2),
      .lognormaal(gemiddelde: 1, cv: 0.25), .gamma(gemiddelde: 4, cv: 0.3), .gamma(gemiddelde: 4, cv: 2),
      .beta(gemiddelde: 0.8, n: 10), .pert(laag: 1, top: 2, hoog: 9),
    ]
    let aantal = 10_000
    for verdeling in verdelingen {
      let trekkingen = Trekker(verdeling).trekkingen(aantal, Toeval(zaad: 1, naam: "trekkers", blok: 0))
      for kans in [0.001, 0.01, 0.05, 0.1, 0.2, 0.3, 0.375, 0.45, 0.5, 0.625, 0.75, 0.9, 0.99, 0.999] {
        let grens = verdeling.kwantiel(kans)
        let deel = Double(trekkingen.count { $0 < grens }) / Double(aantal)
        let fout = (kans * (1 - kans) / Double(aantal)).squareRoot()
        bevindingen.klopt(
          abs(deel - kans) < 4 * fout, "\(verdeling): onder het \(kans)-kwantiel ligt \(deel)")
      }
    }
  },
  Controle(
    "niets-onzeker", "Is niets onzeker en wegen de casussen gewoon, dan is elke trekking de uitkomst zelf."
  ) { bevindingen throws(Rekenfout) in
    let scenario = try Proef.onzeker()
    let uitkomst = try scenario.bereken()
    let trekkingen = try Trekkingsmodel(scenario, alleen: []).trek(2, zaad: 1)
    for horizon in Horizon.allCases {
      let verwacht = uitkomst.perTraject(horizon)
      for t in 0..<2 {
        bevindingen.gelijk(trekkingen.saldo(horizon)[t], verwacht.totaal.saldo, "saldo \(horizon)")
        bevindingen.gelijk(trekkingen.baten(horizon)[t], verwacht.totaal.baten, "baten \(horizon)")
        bevindingen.gelijk(trekkingen.meerzorg(horizon)[t], verwacht.totaal.meerzorg, "meerzorg \(horizon)")
        bevindingen.gelijk(trekkingen.claim(horizon)[t], verwacht.claim.claim, "claim \(horizon)")
        let getoetst = trekkingen.betalers.reduce(0) { $0 + trekkingen.getoetst(horizon, $1)[t] }
        bevindingen.gelijk(getoetst, verwacht.getoetst, "getoetst \(horizon)")
      }
    }
    bevindingen.gelijk(trekkingen.trajecten[0], uitkomst.telling.contanteTrajecten, "trajecten")
  },
  Controle(
    "gemiddelde-is-uitkomst",
    "Het gemiddelde van veel trekkingen ligt bij de uitkomst met gemiddelde getallen."
  ) { bevindingen throws(Rekenfout) in
    let scenario = try Proef.onzeker()
    let trekkingen = try Trekkingsmodel(scenario).trek(1500, zaad: 1)
    for horizon in Horizon.allCases {
      let beeld = Kansbeeld(trekkingen.saldo(horizon))
      let verwacht = try scenario.bereken().perTraject(horizon).totaal.saldo
      bevindingen.klopt(
        abs(beeld.gemiddelde - verwacht) < 4 * beeld.toevalsfout,
        "\(horizon): \(beeld.gemiddelde), \(verwacht)"
      )
      bevindingen.klopt(beeld.sd > 1, "\(horizon): er is geen spreiding")
    }
  },
  Controle(
    "draden", "Op een, twee of drie draden komen dezelfde getallen, en een ander zaad geeft andere."
  ) { bevindingen throws(Rekenfout) in
    let model = try Trekkingsmodel(try Proef.onzeker())
    let een = model.trek(1100, zaad: 9).saldo(.lang)
    for draden in 2...3 {
      bevindingen.klopt(een == model.trek(1100, zaad: 9, draden: draden).saldo(.lang), "\(draden) draden")
    }
    bevindingen.klopt(een != model.trek(1100, zaad: 10).saldo(.lang), "een ander zaad geeft hetzelfde")
    // Blocks start their streams anew; they must not repeat each other.
    bevindingen.klopt(een[0] != een[Trekkingsmodel.blok], "elk blok geeft hetzelfde")
  },
  Controle("trekkingen-per-betaler", "In elke trekking tellen de betalers op tot het geheel.") {
    bevindingen throws(Rekenfout) in
    let trekkingen = try Trekkingsmodel(try Proef.onzeker()).trek(20, zaad: 1)
    for horizon in Horizon.allCases {
      let delen = trekkingen.betalers.map { trekkingen.saldo(horizon, $0) }
      for (t, saldo) in trekkingen.saldo(horizon).enumerated() {
        bevindingen.gelijk(delen.reduce(0) { $0 + $1[t] }, saldo, "\(horizon), trekking \(t)")
      }
    }
  },
  Controle(
    "bootstrap", "Door het hertrekken van casussen varieert een gemiddelde als dat van n+1 waarnemingen."
  ) { bevindingen throws(Rekenfout) in
    let scenario = Proef.scenario(try Proef.casussen())
    let trekkingen = try Trekkingsmodel(scenario, alleen: [.steekproef]).trek(4000, zaad: 4)
    let saldi = trekkingen.saldo(.lang)
    var perCasus: [Double] = []
    for casus in try Proef.casussen() {
      perCasus.append(try Proef.scenario([casus]).bereken()[.lang].totaal.saldo)
    }
    let (n, midden) = (Double(perCasus.count), Kansbeeld(perCasus).gemiddelde)
    let verwacht = perCasus.reduce(0) { $0 + ($1 - midden) * ($1 - midden) } / n / (n + 1)
    let kwadraten = Kansbeeld(saldi.map { ($0 - midden) * ($0 - midden) })
    bevindingen.klopt(
      abs(kwadraten.gemiddelde - verwacht) < 4 * kwadraten.toevalsfout,
      "variantie \(kwadraten.gemiddelde), verwacht \(verwacht)")
    for (t, saldo) in trekkingen.naarSteekproef(.lang).enumerated() {
      bevindingen.gelijk(saldo - 1038, saldi[t], "trekking \(t)")
    }
    // However alike casussen are weighed, their mean stays what they are.
    var gelijke: [Beoordeling] = []
    for nummer in 0..<5 {
      gelijke.append(
        try Beoordeling(
          casus: .init("c\(nummer)"), route: .buurtwerk, zorgregels: try Proef.voorbeeld().zorgregels))
    }
    let gelijk = Proef.scenario(gelijke)
    let saldo = try gelijk.bereken().perTraject(.lang).totaal.saldo
    for (t, getrokken) in try Trekkingsmodel(gelijk).trek(50, zaad: 4).saldo(.lang).enumerated() {
      bevindingen.gelijk(getrokken, saldo, "gelijke casussen, trekking \(t)")
    }
  },
  Controle(
    "beoordelaarsfout",
    "Een fout die alle makelaars delen middelt niet uit: vier keer zo veel casussen halveren dan het interval niet."
  ) { bevindingen throws(Rekenfout) in
    func breedte(_ aantal: Int, gedeeld: Bool) throws(Rekenfout) -> Double {
      var casussen: [Beoordeling] = []
      for nummer in 0..<aantal {
        let regel = Proef.vermeden(
          "seh-bezoek", .per(.maand, aantal: 1 + Double(nummer % 5)), kans: 0.5, toets: .beide)
        casussen.append(
          try Beoordeling(casus: .init("c\(nummer)"), route: .buurtwerk, zorgregels: [regel]))
      }
      var scenario = Proef.scenario(casussen)
      if gedeeld { scenario.onzekerheid.gedeeld[.beoordelaarsfout] = .lognormaal(gemiddelde: 1, cv: 0.5) }
      let interval = Kansbeeld(try Trekkingsmodel(scenario).trek(1000, zaad: 6).saldo(.lang)).interval
      return interval.upperBound - interval.lowerBound
    }
    let zonder = try breedte(20, gedeeld: false) / breedte(80, gedeeld: false)
    let met = try breedte(20, gedeeld: true) / breedte(80, gedeeld: true)
    bevindingen.klopt(zonder > 1.75 && zonder < 2.3, "zonder gedeelde fout: \(zonder) keer zo smal")
    bevindingen.klopt(met < 1.3, "met gedeelde fout: \(met) keer zo smal")
  },
  Controle(
    "gemeenschappelijk-toeval",
    "Wat twee scenario's delen, trekken ze gelijk: het interval van hun verschil is minstens vijf keer zo smal."
  ) { bevindingen throws(Rekenfout) in
    let een = try Proef.onzeker()
    let ander = een.met(.gedeeld(.prijs(.init("huisarts-consult-kort"))), 25)
    let eerste = try Trekkingsmodel(een).trek(1000, zaad: 1).saldo(.lang)
    func breedte(_ zaad: UInt64) throws(Rekenfout) -> Double {
      let tweede = try Trekkingsmodel(ander).trek(1000, zaad: zaad).saldo(.lang)
      let interval = Kansbeeld(zip(tweede, eerste).map { $0 - $1 }).interval
      return interval.upperBound - interval.lowerBound
    }
    let (gedeeld, los) = (try breedte(1), try breedte(2))
    bevindingen.klopt(los > 5 * gedeeld, "\(los) tegenover \(gedeeld)")
    bevindingen.klopt(gedeeld > 0, "de andere prijs doet niets")
  },
  Controle(
    "tornado", "De tornado noemt elk onzeker getal met zijn eigen interval, om de uitkomst heen."
  ) { bevindingen throws(Rekenfout) in
    let scenario = try Proef.onzeker()
    let tornado = try Tornado(scenario)
    let onzeker = try scenario.parameters().filter { scenario.verdeling($0) != nil }
    bevindingen.klopt(
      Set(tornado.balken.map(\.parameter)) == Set(onzeker) && onzeker.count > 100, "niet elk getal staat erin"
    )
    bevindingen.gelijk(tornado.midden, try scenario.bereken()[.lang].totaal.saldo, "midden")
    for balk in tornado.balken {
      bevindingen.klopt(
        scenario.waarde(balk.parameter).map(balk.interval.contains) ?? false,
        "\(balk.parameter.sleutel): de waarde ligt buiten het interval")
      bevindingen.klopt(
        min(balk.bijLaag, balk.bijHoog) <= tornado.midden + 1e-6
          && max(balk.bijLaag, balk.bijHoog) >= tornado.midden - 1e-6, "\(balk.parameter.sleutel)")
    }
  },
  Controle("omslagpunt", "Op het omslagpunt van een getal is het saldo nul, ook als het geen rechte lijn is.")
  {
    bevindingen throws(Rekenfout) in
    let scenario = Proef.scenario([try Proef.voorbeeld()])
    let casus = Beoordeling.ID("uitgewerkt-voorbeeld")
    let parameters: [Parameter] = [
      .gedeeld(.trajectprijs), .gedeeld(.prijs(.init("wmo-begeleiding-uur"))), .gedeeld(.beoordelaarsfout),
      .regel(casus: casus, nummer: 2, .kans), .regel(casus: casus, nummer: 2, .uitdoving),
      .regel(casus: casus, nummer: 2, .uitval),
    ]
    for parameter in parameters {
      guard case .bij(let waarden) = try Omslagpunt(parameter, van: scenario)?.uitkomst, waarden.count == 1
      else {
        bevindingen.klopt(false, "\(parameter.sleutel): geen omslagpunt gevonden")
        continue
      }
      let saldo = try scenario.met(parameter, waarden[0]).bereken()[.lang].totaal.saldo
      // A price is a whole cent, and there are some 26 units of it.
      bevindingen.klopt(abs(saldo) < 0.2, "\(parameter.sleutel): het saldo is \(saldo)")
    }
  },
  Controle(
    "acceptatiecurve", "De kans op winst ligt tussen 0 en 1, daalt met de prijs en stijgt met wat waar is."
  ) { bevindingen throws(Rekenfout) in
    let trekkingen = try Trekkingsmodel(try Proef.onzeker()).trek(300, zaad: 2)
    let prijs = Acceptatiecurve.naarTrajectprijs(trekkingen, .lang).punten.map(\.kans)
    let geloof = Acceptatiecurve.naarGeloof(trekkingen, .lang).punten.map(\.kans)
    bevindingen.klopt((prijs + geloof).allSatisfy { (0...1).contains($0) }, "buiten 0 en 1")
    bevindingen.klopt(zip(prijs, prijs.dropFirst()).allSatisfy { $0 >= $1 }, "stijgt met de prijs")
    bevindingen.klopt(zip(geloof, geloof.dropFirst()).allSatisfy { $0 <= $1 }, "daalt met wat waar is")
    // The curve's middle is the mean price; in the draws the price varies a little around it.
    let nu = Kansbeeld(trekkingen.saldo(.lang)).kansPositief ?? .nan
    bevindingen.klopt(
      abs(prijs[prijs.count / 2] - nu) < 0.02, "bij de prijs van nu: \(prijs[prijs.count / 2])")
  },
]

extension Proef {
  /// Sixty casussen in a programme, in which almost everything is uncertain.
  static func onzeker() throws(Rekenfout) -> Scenario {
    var scenario = scenario(
      try casussen(),
      programma: Programma(
        jaren: 2, instroom: [.init(kanaal: "huisarts", perJaar: 87), .init(kanaal: "overig", perJaar: 203)]))
    scenario.onzekerheid.gewoonlijk.kans = Waarnemingental(10)
    scenario.onzekerheid.gewoonlijk.toerekening = Waarnemingental(20)
    scenario.onzekerheid.gewoonlijk.aantal = Variatie(0.3)
    scenario.onzekerheid.gewoonlijk.prijs = Variatie(0.1)
    scenario.onzekerheid.gedeeld = [
      .beoordelaarsfout: .lognormaal(gemiddelde: 1, cv: 0.2),
      .correctie(.een): .beta(gemiddelde: 0.15, n: 40),
      .trajectprijs: .gamma(gemiddelde: 1038, cv: 0.05),
      .instroom(kanaal: "overig"): .gamma(gemiddelde: 203, cv: 0.1),
    ]
    return scenario
  }
}
