import BusinessCase

/// What a scenario file itself says; the files it names are read by `Scenariobibliotheek`.
extension Objectlezer {
  /// The conventions; `regels` is nil when a part is missing, and the parts serve for further checks.
  mutating func rekenregels() -> (
    regels: Rekenregels?, basis: Prijsbasis?, peil: GelezenJaar?, gegevens: [Gegeven]
  ) {
    let peil = jaartal("prijspeil", .verplicht)
    let basis = keuze("prijsbasis", .verplicht, als: Prijsbasis.self)
    let disconto = getal(.discontovoet, .optioneel)
    let horizonnen = horizonnen()
    let correctie = optimismecorrectie()
    let claims = getal(.claims, .optioneel, onzeker: .fractie)
    guard let peil, let basis else { return (nil, basis, peil, []) }
    let gegevens =
      [
        Gegeven(
          sleutel: "prijspeil", naam: "Prijspeil", waarde: .tekst(String(peil.jaar)),
          herkomst: .aanname("gekozen door de maker van dit scenario")),
        Gegeven(
          sleutel: "prijsbasis", naam: "Prijsbasis", waarde: .tekst(basis.rawValue),
          herkomst: .aanname("gekozen door de maker van dit scenario")),
        Gegeven(
          sleutel: Scenariogetal.discontovoet.sleutel, naam: Scenariogetal.discontovoet.naam,
          waarde: .procent(disconto?.waarde ?? Ontwerp.discontovoet),
          herkomst: disconto?.herkomst ?? Ontwerp.bronDiscontovoet),
      ] + horizonnen.gegevens + correctie.gegevens
      + [claims].compactMap(\.self).map {
        Gegeven(.claims, .procent($0.waarde), herkomst: $0.herkomst, verdeling: $0.verdeling)
      }
    let regels = Rekenregels(
      prijspeil: peil.jaar, prijsbasis: basis, discontovoet: disconto?.waarde ?? Ontwerp.discontovoet,
      horizonnen: horizonnen.horizonnen, optimismecorrectie: correctie.correctie,
      claims: claims.flatMap { Fractie($0.waarde) } ?? .een)
    return (regels, basis, peil, gegevens)
  }

  mutating func trajectprijs() -> (traject: Trajectprijs, jaar: GelezenJaar, gegevens: [Gegeven]) {
    var (traject, herkomst) = (Ontwerp.traject, Ontwerp.bronTraject)
    var betalerherkomst = herkomst
    var plaats = knoop
    var verdeling: Verdeling?
    if var lezer = object("traject") {
      let prijs = lezer.bedrag(Scenariogetal.trajectprijs.laatsteSleutel, .optioneel, onzeker: true)
      verdeling = prijs?.getal.verdeling
      let jaar = lezer.jaartal("jaar", .optioneel)
      plaats = jaar?.knoop ?? lezer.knoop
      let betaler = lezer.keuze("betaler", .optioneel, als: Betaler.self, uit: Betaler.teKiezen)
      herkomst = lezer.herkomst()
      betalerherkomst = herkomst
      if let prijs, prijs.getal.herkomst != .ongenoemd { herkomst = prijs.getal.herkomst }
      if prijs == nil { herkomst = Ontwerp.bronTraject }
      lezer.sluitAf()
      traject = Trajectprijs(
        prijs: prijs?.bedrag ?? traject.prijs, jaar: jaar?.jaar ?? traject.jaar,
        betaler: betaler ?? traject.betaler)
    }
    return (
      traject, GelezenJaar(jaar: traject.jaar, knoop: plaats, pad: pad(naar: "traject.jaar")),
      [
        Gegeven(
          .trajectprijs, .bedrag(traject.prijs), inEurosVan: traject.jaar, herkomst: herkomst,
          verdeling: verdeling),
        Gegeven(
          sleutel: "traject.betaler", naam: "Wie het traject betaalt",
          waarde: .tekst(traject.betaler.rawValue),
          herkomst: betalerherkomst),
      ]
    )
  }

  private mutating func horizonnen() -> (horizonnen: Horizonnen, gegevens: [Gegeven]) {
    var (horizonnen, herkomst) = (Horizonnen.gewoonlijk, Ontwerp.bronHorizonnen)
    if var lezer = object("horizonnen") {
      let bereik = Zorgregelveld.maanden
      horizonnen = Horizonnen(
        kort: lezer.geheel(Horizon.kort.rawValue, .optioneel, bereik) ?? horizonnen.kort,
        middellang: lezer.geheel(Horizon.middellang.rawValue, .optioneel, bereik) ?? horizonnen.middellang,
        lang: lezer.geheel(Horizon.lang.rawValue, .optioneel, bereik) ?? horizonnen.lang)
      if !(horizonnen.kort <= horizonnen.middellang && horizonnen.middellang <= horizonnen.lang) {
        boek.noteer(
          bij: lezer.knoop, pad: lezer.pad,
          gevonden:
            "de termijnen staan niet op volgorde: \(horizonnen.kort), \(horizonnen.middellang) en \(horizonnen.lang) maanden",
          verwacht: "kort hooguit zo lang als middellang, en middellang hooguit zo lang als lang")
      }
      herkomst = lezer.herkomst()
      lezer.sluitAf()
    }
    return (
      horizonnen,
      Horizon.allCases.map {
        Gegeven(
          sleutel: "horizonnen.\($0.rawValue)", naam: "Termijn \($0.rawValue)",
          waarde: .maanden(horizonnen[$0]),
          herkomst: herkomst)
      }
    )
  }

  private mutating func optimismecorrectie() -> (correctie: Optimismecorrectie, gegevens: [Gegeven]) {
    var (correctie, herkomst) = (Ontwerp.optimismecorrectie, Ontwerp.bronOptimisme)
    var spreiding: [Toets: Verdeling] = [:]
    if var lezer = object("optimismecorrectie") {
      for toets in Toets.allCases {
        guard let fractie = lezer.fractie(toets.rawValue, .optioneel) else { continue }
        correctie[toets] = fractie.waarde
        spreiding[toets] = fractie.verdeling
      }
      herkomst = lezer.herkomst()
      lezer.sluitAf()
    }
    return (
      correctie,
      Toets.allCases.map { toets in
        Gegeven(
          .correctie(toets), .procent(correctie[toets].waarde), herkomst: herkomst,
          verdeling: spreiding[toets])
      }
    )
  }
}
