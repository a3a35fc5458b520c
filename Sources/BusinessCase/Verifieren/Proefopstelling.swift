/// A small world of its own, so that checks do not depend on files: the prices of the worked example and
/// casussen drawn from a fixed seed.
enum Proef {
  static let index = Prijsindex(basisjaar: 2021, stijgingen: [0.1, 0.038, 0.033], bron: "CBS 83131NED")

  static let kostenkaart = Kostenkaart(
    index: index,
    posten: [
      post("huisarts-consult-kort", 28_74, .zorgverzekeraar),
      post("poh-ggz-consult", 20_85, .zorgverzekeraar),
      post("wmo-begeleiding-uur", 64_00, .gemeente), post("seh-bezoek", 258_00, .zorgverzekeraar),
      post("huishoudelijke-hulp-uur", 32_76, .gemeente),
    ])

  static let correctie = Optimismecorrectie(
    beide: .nul, een: Fractie(0.15) ?? .nul, geen: Fractie(0.4) ?? .nul)

  static let traject = Trajectprijs(prijs: Bedrag(centen: 1038_00), jaar: 2022, betaler: .gemeente)

  static func regels(peil: Int = 2022, r: Double = 0.0225, lang: Int = 24) -> Rekenregels {
    Rekenregels(
      prijspeil: peil, prijsbasis: .integraal, discontovoet: r,
      horizonnen: Horizonnen(kort: min(3, lang), middellang: min(6, lang), lang: lang),
      optimismecorrectie: correctie)
  }

  static func scenario(
    _ casussen: [Beoordeling], regels: Rekenregels = regels(), programma: Programma? = nil
  ) -> Scenario {
    Scenario(
      naam: "proef", regels: regels, traject: traject, kostenkaart: kostenkaart, methode: .casussen(casussen),
      programma: programma)
  }

  /// Sixty casussen of up to six lines each; every one in three has a setback that stops its benefits.
  static func casussen() throws(Rekenfout) -> [Beoordeling] {
    var casussen: [Beoordeling] = []
    for nummer in 0..<60 {
      var toeval = Toeval(zaad: 2022, nummer: nummer)
      var regels: [Zorgregel] = []
      for _ in 0..<Int.random(in: 1...6, using: &toeval) { regels.append(zorgregel(&toeval)) }
      if nummer.isMultiple(of: 3) { regels.append(stop(na: 4, kans: 0.3)) }
      casussen.append(
        try Beoordeling(
          casus: .init("proef-\(nummer)"), route: Route.allCases[nummer % 6],
          stadsdeel: Stadsdeel.allCases[nummer % 3], leeftijd: 10 + nummer, zorgregels: regels))
    }
    return casussen
  }

  /// The casus of the worked example.
  static func voorbeeld() throws(Rekenfout) -> Beoordeling {
    try Beoordeling(
      casus: .init("uitgewerkt-voorbeeld"), route: .combinatie,
      zorgregels: [
        vermeden("huisarts-consult-kort", .per(.maand, aantal: 1.5), duur: 12, kans: 0.8, toets: .beide),
        vermeden(
          "poh-ggz-consult", .per(.jaar, aantal: 8), vanaf: 1, kans: 0.6, toerekening: 0.5, toets: .een,
          uitdoving: 0.3),
        vermeden(
          "wmo-begeleiding-uur", .per(.week, aantal: 3), vanaf: 3, duur: 9, kans: 0.4, toets: .geen,
          uitval: 0.01),
        vermeden("seh-bezoek", .eenmalig(1), vanaf: 4, kans: 0.25, toets: .beide),
        Zorgregel(
          soort: .meer, post: .init("huishoudelijke-hulp-uur"), hoeveelheid: .per(.week, aantal: 1),
          periode: Periode(vanaf: 2, duur: 6), kans: Kans(0.5) ?? .nul),
      ])
  }

  /// The undiscounted benefits of one casus with these lines, at the long horizon.
  static func baten(_ regels: Zorgregel...) throws(Rekenfout) -> Double {
    try scenario([try proefcasus(regels)], regels: Proef.regels(r: 0)).bereken()[.lang].totaal.baten
  }

  static func vermeden(
    _ post: String, _ hoeveelheid: Hoeveelheid, vanaf: Int = 0, duur: Int? = nil, kans: Double = 1,
    toerekening: Double = 1, toets: Toets, tot: Int = 6, uitdoving: Double = 0, uitval: Double = 0
  ) -> Zorgregel {
    Zorgregel(
      soort: .vermeden(
        .init(
          toerekening: Fractie(toerekening) ?? .nul, toets: toets, getoetstTot: tot,
          uitdoving: Fractie(uitdoving) ?? .nul)),
      post: .init(post), hoeveelheid: hoeveelheid, periode: Periode(vanaf: vanaf, duur: duur),
      kans: Kans(kans) ?? .nul, uitval: Fractie(uitval) ?? .nul)
  }

  static func stop(na maand: Int, kans: Double, toerekening: Fractie = .nul) -> Zorgregel {
    Zorgregel(
      soort: .tegenslag(toerekening: toerekening, stopt: true), post: .init("seh-bezoek"),
      hoeveelheid: .eenmalig(1), periode: Periode(vanaf: maand), kans: Kans(kans) ?? .nul)
  }

  private static func post(_ id: String, _ centen: Int64, _ betaler: Betaler) -> Kostenpost {
    Kostenpost(
      id: .init(id), naam: id, eenheid: "keer", betaler: betaler,
      prijzen: [
        Prijs(
          bedrag: Bedrag(centen: centen), jaar: 2022, basis: .integraal, bron: "Kostenhandleiding 2024",
          status: .data)
      ])
  }

  private static func zorgregel(_ toeval: inout Toeval) -> Zorgregel {
    let aantal = toeval.rond(0.5...8, stap: 0.5)
    let eenheid = Tijdseenheid.allCases.randomElement(using: &toeval) ?? .maand
    let soort: Zorgregel.Soort =
      switch Int.random(in: 0..<6, using: &toeval) {
      case 0: .meer
      case 1: .inzet
      case 2: .tegenslag(toerekening: toeval.fractie(0...1), stopt: false)
      default:
        .vermeden(
          .init(
            toerekening: toeval.fractie(0.2...1),
            toets: Toets.allCases.randomElement(using: &toeval) ?? .geen,
            getoetstTot: Int.random(in: 0...12, using: &toeval), uitdoving: toeval.fractie(0...0.5)))
      }
    return Zorgregel(
      soort: soort, post: kostenkaart.posten.randomElement(using: &toeval)?.id ?? .init("seh-bezoek"),
      hoeveelheid: Bool.random(using: &toeval) ? .per(eenheid, aantal: aantal) : .eenmalig(aantal),
      periode: Periode(
        vanaf: Int.random(in: 0...9, using: &toeval),
        duur: Bool.random(using: &toeval) ? Int.random(in: 1...18, using: &toeval) : nil),
      kans: toeval.fractie(0.1...1), uitval: toeval.fractie(0...0.1))
  }
}

extension Scenario {
  /// A variant of the scenario with every zorgregel rewritten.
  func elkeRegel(_ wijzig: (Zorgregel) -> Zorgregel) throws(Rekenfout) -> Scenario {
    guard case .casussen(let casussen) = methode else { return self }
    var gewijzigd: [Beoordeling] = []
    for casus in casussen {
      gewijzigd.append(
        try Beoordeling(
          casus: casus.casus, route: casus.route, stadsdeel: casus.stadsdeel, leeftijd: casus.leeftijd,
          zorgregels: casus.zorgregels.map(wijzig)))
    }
    return met { $0.methode = .casussen(gewijzigd) }
  }

  func met(_ wijzig: (inout Scenario) -> Void) -> Scenario {
    var kopie = self
    wijzig(&kopie)
    return kopie
  }
}

/// One casus with these lines.
func proefcasus(_ regels: [Zorgregel]) throws(Rekenfout) -> Beoordeling {
  try Beoordeling(casus: .init("proef"), route: .buurtwerk, zorgregels: regels)
}
