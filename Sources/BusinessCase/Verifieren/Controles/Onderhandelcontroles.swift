/// The talk about who pays: splits, contributions and agreements.
let onderhandelcontroles: [Controle] = [
  Controle(
    "shapley-leerboek", "Twee bekende spelen uit de leerboeken krijgen de verdeling die daarvoor is gevonden."
  ) { bevindingen throws(Rekenfout) in
    // The glove game: players 0 and 1 own a left glove, player 2 the right one; only a pair has a value of 1.
    let handschoenen = shapleywaarden(spelers: 3) { $0 & 4 != 0 && $0 & 3 != 0 ? 1 : 0 }
    for (gevonden, verwacht) in zip(handschoenen, [1.0 / 6, 1.0 / 6, 4.0 / 6]) {
      bevindingen.gelijk(gevonden, verwacht, "handschoenen")
    }
    // The airport game: a runway costs what the longest aircraft on it needs. Littlechild & Owen, "A simple
    // expression for the Shapley value in a special case", Management Science 1973: who needs a piece shares it.
    let banen = [8.0, 11, 13, 18]
    let luchthaven = shapleywaarden(spelers: 4) { groep in
      banen.indices.reduce(0) { groep & (1 << $1) == 0 ? $0 : max($0, banen[$1]) }
    }
    for (gevonden, verwacht) in zip(luchthaven, [2.0, 3, 4, 9]) {
      bevindingen.gelijk(gevonden, verwacht, "luchthaven")
    }
  },
  Controle("shapley-alles-verdeeld", "De Shapleywaarden verdelen precies wat allen samen waard zijn.") {
    bevindingen throws(Rekenfout) in
    for spelers in 1...7 {
      let waarden = Proef.spel(spelers)
      let samen = shapleywaarden(spelers: spelers) { waarden[$0] }.reduce(0, +)
      bevindingen.gelijk(samen, waarden[waarden.count - 1], "\(spelers) spelers")
    }
  },
  Controle(
    "shapley-gelijke-spelers",
    "Wie in elke groep hetzelfde toevoegt, krijgt hetzelfde, in welke volgorde zij ook zitten."
  ) { bevindingen throws(Rekenfout) in
    // Players 0 and 3 are each other's equal; the value depends on how many of them take part.
    let waarden = shapleywaarden(spelers: 4) { groep in
      let eender = Double((groep & 1) + (groep >> 3 & 1))
      return eender * eender * 5 + Double(groep >> 1 & 3) * (7 + eender)
    }
    bevindingen.gelijk(waarden[0], waarden[3], "gelijke spelers")
    bevindingen.klopt(waarden[1] < waarden[2], "ongelijke spelers krijgen hetzelfde")
  },
  Controle("shapley-nulspeler", "Wie aan geen enkele groep iets toevoegt, krijgt niets.") {
    bevindingen throws(Rekenfout) in
    for nulspeler in 0..<4 {
      let spel = Proef.spel(4)
      let waarden = shapleywaarden(spelers: 4) { spel[$0 & ~(1 << nulspeler)] }
      bevindingen.gelijk(waarden[nulspeler], 0, "speler \(nulspeler)")
    }
  },
  Controle("gelijke-winst", "Bij gelijke winst houdt elke partij evenveel over van wat er te verdelen is.") {
    bevindingen throws(Rekenfout) in
    let tafel = Tafel(Proef.onderhandelinvoer)
    let betalingen = tafel.gelijkeWinst() ?? []
    for (plaats, betaling) in zip(tafel.plaatsen, betalingen) {
      bevindingen.gelijk(plaats.opbrengst - betaling, tafel.winst / 3, "winst van \(plaats.betaler)")
    }
    bevindingen.klopt(betalingen.count == 3, "er zitten geen drie partijen aan tafel")
  },
  Controle(
    "naar-opbrengst",
    "Wie naar opbrengst betaalt, betaalt voor elke euro opbrengst hetzelfde; samen de prijs."
  ) { bevindingen throws(Rekenfout) in
    let tafel = Tafel(Proef.onderhandelinvoer)
    let betalingen = tafel.naarOpbrengst() ?? []
    let opbrengst = tafel.plaatsen.reduce(0) { $0 + $1.opbrengst }
    for (plaats, betaling) in zip(tafel.plaatsen, betalingen) {
      bevindingen.gelijk(betaling / plaats.opbrengst, tafel.prijs / opbrengst, "\(plaats.betaler)")
    }
    bevindingen.gelijk(betalingen.reduce(0, +), tafel.prijs, "samen")
  },
  Controle(
    "prijs-gedekt", "Hoe de prijs ook wordt verdeeld: in elke trekking is samen precies de prijs betaald."
  ) {
    bevindingen throws(Rekenfout) in
    let invoer = Proef.onderhandelinvoer
    let onderhandeling = Onderhandeling(invoer)
    for sleutel in onderhandeling.verdelingen.map(\.sleutel) {
      let betalingen = invoer.betalingen(sleutel, tafel: onderhandeling.tafel) ?? []
      for nummer in 0..<invoer.aantal {
        let samen = betalingen.reduce(0) { $0 + $1.betaling[nummer] }
        bevindingen.gelijk(samen, invoer.trajectprijs[nummer], "\(sleutel), trekking \(nummer)")
      }
    }
    bevindingen.klopt(onderhandeling.verdelingen.count == 5, "er ontbreekt een verdeling")
  },
  Controle("bijdrage-verschuift", "Een bijdrage verschuift geld tussen partijen en maakt er geen bij.") {
    bevindingen throws(Rekenfout) in
    let bijdrage = Onderhandeling(Proef.onderhandelinvoer).bijdrage
    let zonder = bijdrage.lijnen.reduce(0) { $0 + $1.punt(bij: 0).saldo }
    for euro in [-250.0, 1, 400, 1038] {
      let met = bijdrage.lijnen.reduce(0) { $0 + $1.punt(bij: euro).saldo }
      bevindingen.gelijk(met, zonder, "samen bij \(euro)")
    }
    for lijn in bijdrage.lijnen where lijn.rol != .geenVanBeide {
      let omslag = lijn.omslagpunt?.gemiddelde ?? .infinity
      bevindingen.gelijk(lijn.punt(bij: omslag).saldo, 0, "omslagpunt van \(lijn.betaler)")
    }
  },
  Controle(
    "ruimte-bij-winst", "Er is ruimte voor een afspraak als de twee samen niets tekortkomen, en anders niet."
  ) { bevindingen throws(Rekenfout) in
    for (gemeente, verzekeraar) in [
      (400.0, 900.0), (400, 638), (400, 500), (-300, 900), (2000, -500), (0, 0),
    ] {
      let uitkomst = try Proef.bijdrage(gemeente, verzekeraar)
      let samen = gemeente + verzekeraar - 1038
      bevindingen.klopt(
        (uitkomst.overeenkomst.zone != nil) == (samen >= 0), "ruimte bij \(gemeente) en \(verzekeraar)")
      bevindingen.gelijk(
        uitkomst.kansOpZone ?? .nan, samen >= 0 ? 1 : 0, "kans bij \(gemeente) en \(verzekeraar)")
      if let zone = uitkomst.overeenkomst.zone {
        bevindingen.gelijk(zone.upperBound - zone.lowerBound, samen, "breedte")
      }
    }
  },
  Controle(
    "voorwaarden-openen-ruimte", "Wat waar moet zijn als er geen ruimte is, opent precies een ruimte."
  ) { bevindingen throws(Rekenfout) in
    guard case .geen(let voorwaarden) = try Proef.bijdrage(400, 500, zorgkantoor: 300).overeenkomst else {
      return bevindingen.klopt(false, "er is al ruimte")
    }
    let prijs = voorwaarden.prijs ?? .infinity
    let factor = voorwaarden.factor ?? .infinity
    let extra = voorwaarden.anderen.reduce(0) { $0 + $1.bijdrage }
    for (naam, uitkomst) in [
      ("prijs", try Proef.bijdrage(400, 500, prijs: prijs)),
      ("factor", try Proef.bijdrage(400 * factor, 500 * factor)),
      ("anderen", try Proef.bijdrage(400 + extra, 500)),
    ] {
      let zone = uitkomst.overeenkomst.zone
      bevindingen.klopt(zone != nil, "geen ruimte met \(naam)")
      bevindingen.gelijk((zone?.upperBound ?? 0) - (zone?.lowerBound ?? 1), 0, "breedte met \(naam)")
    }
  },
  Controle(
    "kansen-geteld",
    "Een kans is een geteld deel van de trekkingen: nooit onder 0 of boven 1, en samen winnen kan alleen waar ruimte is."
  ) { bevindingen throws(Rekenfout) in
    let invoer = Proef.onderhandelinvoer
    let bijdrage = Onderhandeling(invoer).bijdrage
    for punt in bijdrage.samenwinst {
      let geteld = (0..<invoer.aantal).count { nummer in
        let over = invoer.partijen.map { $0.saldoZonderTraject[nummer] }
        return over[0] - invoer.trajectprijs[nummer] + punt.bijdrage > 0 && over[1] - punt.bijdrage > 0
      }
      let samen = punt.kans ?? .nan
      bevindingen.gelijk(samen, Double(geteld) / Double(invoer.aantal), "samen bij \(punt.bijdrage)")
      bevindingen.klopt(
        samen <= bijdrage.kansOpZone ?? .nan, "samen winnen zonder ruimte bij \(punt.bijdrage)")
      for lijn in bijdrage.lijnen {
        let kans = lijn.punt(bij: punt.bijdrage).kansOpWinst ?? .nan
        bevindingen.klopt((0...1).contains(kans), "kans \(kans) van \(lijn.betaler)")
        if lijn.rol != .geenVanBeide { bevindingen.klopt(kans >= samen, "alleen minder dan samen") }
      }
    }
  },
  Controle(
    "bodem-en-plafond",
    "Wie voor resultaat betaalt, betaalt nooit minder dan de bodem of meer dan het plafond."
  ) {
    bevindingen throws(Rekenfout) in
    let afspraak = try? Resultaatafspraak(
      .perBevestigdeEuro(0.5), bodem: Bedrag(centen: 100_00), plafond: Bedrag(centen: 400_00))
    for (bevestigd, verwacht) in [(-50.0, 100.0), (0, 100), (200, 100), (300, 150), (800, 400), (9000, 400)] {
      bevindingen.gelijk(
        afspraak?.betaling(bevestigd: bevestigd) ?? -1, verwacht, "bevestigd \(bevestigd)")
    }
    let kaal = try? Resultaatafspraak(.perBevestigdeEuro(0.5))
    bevindingen.gelijk(kaal?.betaling(bevestigd: -50) ?? -1, 0, "zonder bodem")
    let omgekeerd = try? Resultaatafspraak(
      .perBevestigdeEuro(1), bodem: Bedrag(centen: 2), plafond: Bedrag(centen: 1))
    bevindingen.klopt(omgekeerd == nil, "een bodem boven het plafond is toegestaan")
  },
  Controle(
    "bodem-is-plafond", "Zijn bodem en plafond gelijk, dan is betalen voor resultaat een vaste bijdrage."
  ) {
    bevindingen throws(Rekenfout) in
    let invoer = Proef.onderhandelinvoer
    let bedrag = Bedrag(centen: 345_00)
    guard
      let afspraak = try? Resultaatafspraak(.perBevestigdeEuro(0.7), bodem: bedrag, plafond: bedrag)
    else { return bevindingen.klopt(false, "bodem en plafond mogen niet gelijk zijn") }
    let voorstel = Resultaatvoorstel(naam: "vast", delen: [.init(.zorgverzekeraar, afspraak)])
    let onderhandeling = Onderhandeling(invoer, voorstellen: [voorstel])
    let delen = onderhandeling.verdelingen.last?.delen ?? []
    for deel in delen {
      guard let punt = onderhandeling.bijdrage.lijn(deel.betaler)?.punt(bij: bedrag.euro) else { continue }
      bevindingen.gelijk(deel.saldo.gemiddelde, punt.saldo, "saldo van \(deel.betaler)")
      bevindingen.gelijk(deel.saldo.interval95.lowerBound, punt.laag, "laag van \(deel.betaler)")
      bevindingen.gelijk(deel.saldo.interval95.upperBound, punt.hoog, "hoog van \(deel.betaler)")
    }
    bevindingen.klopt(delen.count == 3, "er zitten geen drie partijen aan tafel")
  },
]

extension Proef {
  /// A game of random worths, nothing for nobody.
  fileprivate static func spel(_ spelers: Int) -> [Double] {
    var toeval = Toeval(zaad: 1953, nummer: spelers)
    return [0] + (1..<(1 << spelers)).map { _ in toeval.rond(0...100, stap: 1) }
  }

  /// Three payers that gain, in 101 draws; the two who talk gain together in some of them only.
  fileprivate static let onderhandelinvoer: Onderhandelinvoer = {
    var toeval = Toeval(zaad: 1038)
    func trek(_ bereik: ClosedRange<Double>) -> [Double] {
      (0..<101).map { _ in toeval.rond(bereik, stap: 0.25) }
    }
    let partijen = [
      (Betaler.gemeente, 100.0...700.0), (.zorgverzekeraar, 300...1100), (.zorgkantoor, 0...500),
    ]
    .map { betaler, bereik in
      Partijtrekkingen(
        betaler: betaler, saldoZonderTraject: trek(bereik), bevestigd: trek(0...bereik.upperBound))
    }
    let prijs = trek(900...1176)
    guard
      let invoer = try? Onderhandelinvoer(
        partijen: partijen, trajectprijs: prijs, ongedeeld: prijs.map { _ in 0 }, huidig: .gemeente)
    else { preconditionFailure("de proef klopt niet") }
    return invoer
  }()

  /// The contribution between two payers of whom everything is known, at a price of 1038.
  fileprivate static func bijdrage(
    _ gemeente: Double, _ verzekeraar: Double, zorgkantoor: Double = 0, prijs: Double = 1038
  ) throws(Rekenfout) -> Bijdrageonderzoek {
    let partijen = [
      (Betaler.gemeente, gemeente), (.zorgverzekeraar, verzekeraar), (.zorgkantoor, zorgkantoor),
    ]
    guard
      let invoer = try? Onderhandelinvoer(
        partijen: partijen.map {
          Partijtrekkingen(betaler: $0, saldoZonderTraject: [$1], bevestigd: [0])
        }, trajectprijs: [prijs], ongedeeld: [0], huidig: .gemeente)
    else { preconditionFailure("de proef klopt niet") }
    return Bijdrageonderzoek(invoer)
  }
}
