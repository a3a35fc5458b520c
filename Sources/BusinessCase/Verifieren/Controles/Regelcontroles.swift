import Taal

/// The value of a zorgregel over time.
let regelcontroles: [Controle] = [
  Controle("uitgewerkt-voorbeeld", "Het uitgewerkte voorbeeld van het ontwerp klopt op de cent.") {
    bevindingen throws(Rekenfout) in
    let uitkomst = try Proef.scenario([try Proef.voorbeeld()]).bereken()
    for (horizon, baten, meerzorg, saldo) in [
      (Horizon.kort, 109.83, 70.89, -999.06), (.middellang, 855.40, 282.79, -465.39),
      (.lang, 2086.20, 423.40, 624.80),
    ] {
      bevindingen.opDeCent(uitkomst[horizon].totaal.baten, baten, "baten \(horizon)")
      bevindingen.opDeCent(uitkomst[horizon].totaal.meerzorg, meerzorg, "meerzorg \(horizon)")
      bevindingen.opDeCent(uitkomst[horizon].totaal.kosten, 1038, "kosten \(horizon)")
      bevindingen.opDeCent(uitkomst[horizon].totaal.saldo, saldo, "saldo \(horizon)")
    }
  },
  Controle(
    "uitgewerkt-voorbeeld-2024", "Het uitgewerkte voorbeeld klopt ook op prijspeil 2024 en met 3% disconto."
  ) {
    bevindingen throws(Rekenfout) in
    let scenario = Proef.scenario([try Proef.voorbeeld()], regels: Proef.regels(peil: 2024, r: 0.03))
    let lang = try scenario.bereken()[.lang].totaal
    bevindingen.klopt(abs(lang.baten - 2227.357) < 0.001, "baten: verwacht 2227.357, gevonden \(lang.baten)")
    bevindingen.klopt(
      abs(lang.meerzorg - 452.615) < 0.001, "meerzorg: verwacht 452.615, gevonden \(lang.meerzorg)")
    bevindingen.klopt(abs(lang.saldo - 661.742) < 0.001, "saldo: verwacht 661.742, gevonden \(lang.saldo)")
  },
  Controle("gesloten-vorm", "De som in een keer is gelijk aan de som maand voor maand.") { bevindingen in
    for (u, h, r) in [
      (0.0, 0.0, 0.0), (0, 0, 0.0225), (0.3, 0, 0.03), (0, 0.02, 0), (0.5, 0.1, 0.055), (1, 0, 0),
    ] {
      let factor = Maandfactor(uitdoving: Fractie(u) ?? .nul, uitval: Fractie(h) ?? .nul, discontovoet: r)
      for (eerste, laatste) in [(1, 1), (1, 24), (7, 24), (25, 240), (5, 4)] {
        var som = 0.0
        for maand in stride(from: eerste, through: laatste, by: 1) {
          let midden = Double(maand) - 0.5
          som += pow(1 - u, midden / 12) * pow(1 - h, midden) * pow(1 + r, -midden / 12)
        }
        bevindingen.gelijk(
          factor.som(eerste..<(laatste + 1)), som,
          "u \(u), h \(h), r \(r), maand \(eerste) tot en met \(laatste)")
      }
    }
  },
  Controle("nulkans", "Zorg die zeker niet was gebruikt, telt niet.") { bevindingen throws(Rekenfout) in
    let zonder = try Proef.scenario(try Proef.casussen()).elkeRegel { $0.met { $0.kans = .nul } }
    let totaal = try zonder.bereken()[.lang].totaal
    bevindingen.gelijk(totaal.baten, 0, "baten")
    bevindingen.gelijk(totaal.meerzorg, 0, "meerzorg")
    bevindingen.gelijk(totaal.kosten, 60 * 1038, "kosten")
  },
  Controle("nulhorizon", "Op het beginmoment is er alleen de prijs van het traject.") {
    bevindingen throws(Rekenfout) in
    let totaal = try Proef.scenario(try Proef.casussen(), regels: Proef.regels(lang: 0)).bereken()[.lang]
      .totaal
    bevindingen.gelijk(totaal.baten, 0, "baten")
    bevindingen.gelijk(totaal.kosten, 60 * 1038, "kosten")
  },
  Controle("kortere-horizon", "Tot een eerdere maand is er nooit meer bespaard of meer zorg geweest.") {
    bevindingen throws(Rekenfout) in
    for casus in try Proef.casussen() {
      var vorige = Geldstroom()
      for maanden in 0...30 {
        let totaal = try Proef.scenario([casus], regels: Proef.regels(lang: maanden)).bereken()[.lang].totaal
        bevindingen.klopt(totaal.baten >= vorige.baten, "\(casus.casus): baten dalen bij maand \(maanden)")
        bevindingen.klopt(
          totaal.meerzorg >= vorige.meerzorg, "\(casus.casus): meerzorg daalt bij maand \(maanden)")
        vorige = totaal
      }
    }
  },
  Controle("disconto-nul", "Zonder discontovoet telt elke maand even zwaar.") {
    bevindingen throws(Rekenfout) in
    let regel = Proef.vermeden(
      "seh-bezoek", .per(.maand, aantal: 2), vanaf: 2, duur: 10, toets: .beide, tot: 24)
    let lang = try Proef.scenario([try proefcasus([regel])], regels: Proef.regels(r: 0)).bereken()[.lang]
    bevindingen.gelijk(lang.totaal.baten, 258 * 2 * 10, "tien maanden")
  },
  Controle("disconto-verlaagt", "Hoe hoger de discontovoet, hoe minder latere zorg nu waard is.") {
    bevindingen throws(Rekenfout) in
    let casussen = try Proef.casussen()
    let baten = [0, 0.0225, 0.03, 0.1].map { r in
      (try? Proef.scenario(casussen, regels: Proef.regels(r: r)).bereken()[.lang].totaal.baten) ?? 0
    }
    for (laag, hoog) in zip(baten, baten.dropFirst()) { bevindingen.klopt(laag > hoog, "\(laag) en \(hoog)") }
  },
  Controle(
    "disconto-halverwege",
    "Een keer zorg in maand 25 is zijn prijs waard, gedeeld door (1+r) tot de macht 24,5/12."
  ) {
    bevindingen throws(Rekenfout) in
    let regel = Proef.vermeden("seh-bezoek", .eenmalig(1), vanaf: 24, toets: .beide, tot: 30)
    let scenario = Proef.scenario([try proefcasus([regel])], regels: Proef.regels(r: 0.04, lang: 30))
    bevindingen.gelijk(try scenario.bereken()[.lang].totaal.baten, 258 / pow(1.04, 24.5 / 12), "maand 25")
  },
  Controle("uitdoving", "Een effect dat per jaar een derde uitdooft, is na een jaar twee derde waard.") {
    bevindingen throws(Rekenfout) in
    bevindingen.gelijk(
      try Proef.baten(eenKeer(vanaf: 15, uitdoving: 1.0 / 3)),
      try Proef.baten(eenKeer(vanaf: 3, uitdoving: 1.0 / 3)) * 2 / 3, "maand 4 en maand 16")
  },
  Controle(
    "uitval", "Valt elke maand een tiende af, dan blijft er van een maand op de volgende negen tiende over."
  ) {
    bevindingen throws(Rekenfout) in
    bevindingen.gelijk(
      try Proef.baten(eenKeer(vanaf: 4, uitval: 0.1)), try Proef.baten(eenKeer(vanaf: 3, uitval: 0.1)) * 0.9,
      "maand 4 en maand 5")
  },
]

private func eenKeer(vanaf: Int, uitdoving: Double = 0, uitval: Double = 0) -> Zorgregel {
  Proef.vermeden(
    "seh-bezoek", .eenmalig(1), vanaf: vanaf, toets: .geen, uitdoving: uitdoving, uitval: uitval)
}

extension Zorgregel {
  func met(_ wijzig: (inout Zorgregel) -> Void) -> Zorgregel {
    var kopie = self
    wijzig(&kopie)
    return kopie
  }
}
