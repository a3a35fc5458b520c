/// How sure a claim is: attribution, toets, setbacks.
let zekerheidscontroles: [Controle] = [
  Controle("toerekening-evenredig", "De helft toerekenen halveert de baten, en alleen de baten.") {
    bevindingen throws(Rekenfout) in
    let heel = Proef.scenario(try Proef.casussen())
    let half = try heel.elkeRegel { $0.met { $0.halveerToerekening() } }
    let (voor, na) = (try heel.bereken()[.lang].totaal, try half.bereken()[.lang].totaal)
    bevindingen.gelijk(na.baten, voor.baten / 2, "baten")
    bevindingen.gelijk(na.meerzorg, voor.meerzorg, "meerzorg")
    bevindingen.gelijk(na.kosten, voor.kosten, "kosten")
  },
  Controle(
    "toets-en-correctie",
    "Een claim telt voor 1 min de correctie van zijn toets, en na de getoetste maanden als ongetoetst."
  ) {
    bevindingen throws(Rekenfout) in
    for (toets, geloofd) in [(Toets.beide, 1.0), (.een, 0.85), (.geen, 0.6)] {
      let regel = Proef.vermeden("seh-bezoek", .per(.maand, aantal: 1), toets: toets, tot: 6)
      let scenario = Proef.scenario([try proefcasus([regel])], regels: Proef.regels(r: 0))
      let uitkomst = try scenario.bereken()
      bevindingen.gelijk(uitkomst[.middellang].totaal.baten, 258 * 6 * geloofd, "\(toets), zes maanden")
      bevindingen.gelijk(uitkomst[.lang].totaal.baten, 258 * (6 * geloofd + 18 * 0.6), "\(toets), twee jaar")
    }
  },
  Controle(
    "getoetst-aandeel", "Getoetst is wat binnen de getoetste maanden door iemand is bevestigd; de rest niet."
  ) {
    bevindingen throws(Rekenfout) in
    for (toets, getoetst) in [(Toets.beide, 6 / (6 + 18 * 0.6)), (.een, 5.1 / (5.1 + 18 * 0.6)), (.geen, 0)] {
      let regel = Proef.vermeden("seh-bezoek", .per(.maand, aantal: 1), toets: toets, tot: 6)
      let lang = try Proef.scenario([try proefcasus([regel])], regels: Proef.regels(r: 0)).bereken()[.lang]
      bevindingen.gelijk(lang.getoetstAandeel ?? -1, getoetst, "\(toets)")
      bevindingen.gelijk(lang.voorbijToets, 258 * 18 * 0.6, "\(toets), voorbij de toets")
    }
  },
  Controle(
    "tegenslag-buiten-saldo",
    "Een tegenslag staat naast het saldo; het deel dat het traject is aan te rekenen is meerzorg."
  ) {
    bevindingen throws(Rekenfout) in
    let zonder = try Proef.scenario([try Proef.voorbeeld()]).bereken()[.lang].totaal
    for deel in [Fractie.nul, Fractie(0.25) ?? .nul, .een] {
      let regel = Zorgregel(
        soort: .tegenslag(toerekening: deel, stopt: false), post: .init("seh-bezoek"),
        hoeveelheid: .eenmalig(1),
        kans: Kans(0.5) ?? .nul)
      let met = try Proef.scenario([try Proef.voorbeeld(), try proefcasus([regel])], regels: Proef.regels())
        .bereken()[.lang].totaal
      let waarde = met.tegenslag + met.meerzorg - zonder.meerzorg
      bevindingen.gelijk(met.meerzorg - zonder.meerzorg, deel.waarde * waarde, "deel \(deel.waarde)")
      bevindingen.gelijk(
        met.saldo, zonder.saldo - 1038 - deel.waarde * waarde, "saldo bij deel \(deel.waarde)")
      bevindingen.gelijk(
        met.saldoInclusiefTegenslag, zonder.saldo - 1038 - waarde,
        "saldo inclusief tegenslag bij \(deel.waarde)")
      bevindingen.klopt(waarde > 100, "de tegenslag is niets waard")
    }
  },
  Controle(
    "stop", "Stopt een casus zeker, dan tellen de baten tot die maand; met een kans telt het gewogen midden."
  ) {
    bevindingen throws(Rekenfout) in
    let regel = Proef.vermeden("seh-bezoek", .per(.maand, aantal: 1), toets: .beide, tot: 24)
    bevindingen.gelijk(try Proef.baten(regel), 258 * 24, "zonder stop")
    bevindingen.gelijk(try Proef.baten(regel, Proef.stop(na: 4, kans: 1)), 258 * 4, "zeker, na maand 4")
    bevindingen.gelijk(try Proef.baten(regel, Proef.stop(na: 4, kans: 0)), 258 * 24, "zeker niet")
    bevindingen.gelijk(
      try Proef.baten(regel, Proef.stop(na: 4, kans: 0.25)), 258 * (0.75 * 24 + 0.25 * 4), "kans 0,25")
  },
  Controle("stop-in-terugverdientijd", "Een stop werkt in de maanden net zo door als in het totaal.") {
    bevindingen throws(Rekenfout) in
    var optelling = Optelling(
      tarieven: Tarieven(Proef.kostenkaart, basis: .integraal, peil: 2022), regels: Proef.regels())
    for casus in try Proef.casussen() { try optelling.tel(casus) }
    let totaal = optelling.uitkomsten.last?.totaal ?? Geldstroom()
    bevindingen.gelijk(optelling.maandsaldo.reduce(0, +), totaal.saldo, "som van de maanden")
  },
]

extension Zorgregel {
  fileprivate mutating func halveerToerekening() {
    guard case .vermeden(var claim) = soort else { return }
    claim.toerekening = Fractie(claim.toerekening.waarde / 2) ?? .nul
    soort = .vermeden(claim)
  }
}
