import BusinessCase

/// What a scenario file itself says; the files it names are read by `Scenariobibliotheek`.
extension Objectlezer {
  mutating func rekenregels() -> (regels: Rekenregels, gegevens: [Gegeven])? {
    let peil = geheelGetal("prijspeil", .verplicht, 1900...2100)
    let basis = keuze("prijsbasis", .verplicht, als: Prijsbasis.self)
    let disconto = getal("discontovoet", .optioneel, 0...1)
    let horizonnen = horizonnen()
    let correctie = optimismecorrectie()
    guard let peil, let basis else { return nil }
    let gegevens =
      [
        Gegeven(
          sleutel: "prijspeil", naam: "Prijspeil", waarde: .tekst(String(peil.geheel)),
          herkomst: .aanname("gekozen door de maker van dit scenario")),
        Gegeven(
          sleutel: "prijsbasis", naam: "Prijsbasis", waarde: .tekst(basis.rawValue),
          herkomst: .aanname("gekozen door de maker van dit scenario")),
        Gegeven(
          sleutel: "discontovoet", naam: "Discontovoet per jaar",
          waarde: .procent(disconto?.waarde ?? Ontwerp.discontovoet),
          herkomst: disconto?.herkomst ?? Ontwerp.bronDiscontovoet),
      ] + horizonnen.gegevens + correctie.gegevens
    let regels = Rekenregels(
      prijspeil: peil.geheel, prijsbasis: basis, discontovoet: disconto?.waarde ?? Ontwerp.discontovoet,
      horizonnen: horizonnen.horizonnen, optimismecorrectie: correctie.correctie)
    return (regels, gegevens)
  }

  mutating func trajectprijs() -> (traject: Trajectprijs, gegevens: [Gegeven]) {
    var (traject, herkomst) = (Ontwerp.traject, Ontwerp.bronTraject)
    if var lezer = object("traject") {
      let prijs = lezer.bedrag("prijs", .optioneel)
      let jaar = lezer.geheel("jaar", .optioneel, 1900...2100)
      let betaler = lezer.keuze("betaler", .optioneel, als: Betaler.self)
      herkomst = lezer.herkomst()
      if let prijs, prijs.getal.herkomst != .ongenoemd { herkomst = prijs.getal.herkomst }
      lezer.sluitAf()
      traject = Trajectprijs(
        prijs: prijs?.bedrag ?? traject.prijs, jaar: jaar ?? traject.jaar, betaler: betaler ?? traject.betaler
      )
    }
    return (
      traject,
      [
        Gegeven(
          sleutel: "traject.prijs", naam: "Prijs van een traject, in euro's van \(traject.jaar)",
          waarde: .bedrag(traject.prijs), herkomst: herkomst),
        Gegeven(
          sleutel: "traject.betaler", naam: "Wie het traject betaalt",
          waarde: .tekst(traject.betaler.rawValue),
          herkomst: herkomst),
      ]
    )
  }

  private mutating func horizonnen() -> (horizonnen: Horizonnen, gegevens: [Gegeven]) {
    var (horizonnen, herkomst) = (Horizonnen.gewoonlijk, Ontwerp.bronHorizonnen)
    if var lezer = object("horizonnen") {
      let bereik = 0...Grens.maanden
      horizonnen = Horizonnen(
        kort: lezer.geheel(Horizon.kort.rawValue, .optioneel, bereik) ?? horizonnen.kort,
        middellang: lezer.geheel(Horizon.middellang.rawValue, .optioneel, bereik) ?? horizonnen.middellang,
        lang: lezer.geheel(Horizon.lang.rawValue, .optioneel, bereik) ?? horizonnen.lang)
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
    if var lezer = object("optimismecorrectie") {
      let soort = "deel van de claim"
      correctie = Optimismecorrectie(
        beide: lezer.fractie(Toets.beide.rawValue, .optioneel, soort) ?? correctie.beide,
        een: lezer.fractie(Toets.een.rawValue, .optioneel, soort) ?? correctie.een,
        geen: lezer.fractie(Toets.geen.rawValue, .optioneel, soort) ?? correctie.geen)
      herkomst = lezer.herkomst()
      lezer.sluitAf()
    }
    return (
      correctie,
      Toets.allCases.map {
        Gegeven(
          sleutel: "optimismecorrectie.\($0.rawValue)",
          naam: "Optimismecorrectie, getoetst door \($0.rawValue)",
          waarde: .procent(correctie[$0].waarde), herkomst: herkomst)
      }
    )
  }
}

/// The road to the benefits, before the casussen are known.
enum GelezenMethode {
  case casussen
  case anders(Methode, [Gegeven])
}

extension Objectlezer {
  mutating func methode() -> GelezenMethode? {
    let woord = keuze("methode", .optioneel, uit: ["casussen", "factor", "totaal"])
    let factor = getal("factor", woord == "factor" ? .verplicht : .optioneel, 0...1000)
    let totaal = totaal(woord == "totaal" ? .verplicht : .optioneel)
    switch woord {
    case "factor":
      return factor.map {
        .anders(
          .factor($0.waarde),
          [
            Gegeven(
              sleutel: "factor", naam: "Baten per euro kosten", waarde: .getal($0.waarde),
              herkomst: $0.herkomst)
          ])
      }
    case "totaal": return totaal
    default: return .casussen
    }
  }

  private mutating func totaal(_ plicht: Plicht) -> GelezenMethode? {
    guard var lezer = object("totaal", plicht) else { return nil }
    let bedrag = lezer.bedrag("bedrag", .verplicht)?.bedrag
    let jaar = lezer.geheel("jaar", .verplicht, 1900...2100)
    let casussen = lezer.geheel("casussen", .verplicht, 1...1_000_000)
    let herkomst = lezer.herkomst()
    lezer.sluitAf()
    guard let bedrag, let jaar, let casussen else { return nil }
    return .anders(
      .totaal(bedrag, jaar: jaar, casussen: casussen),
      [
        Gegeven(
          sleutel: "totaal.bedrag", naam: "Baten van alle casussen samen, in euro's van \(jaar)",
          waarde: .bedrag(bedrag), herkomst: herkomst),
        Gegeven(
          sleutel: "totaal.casussen", naam: "Aantal casussen", waarde: .getal(Double(casussen)),
          herkomst: herkomst),
      ])
  }
}

/// What holds when a scenario says nothing, with where it comes from.
enum Ontwerp {
  static let discontovoet = 0.0225
  static let bronDiscontovoet = Gegeven.Herkomst.bron(
    "Werkgroep discontovoet 2020, reëel, vanaf 1-1-2021; rwseconomie.nl/discontovoet")
  static let traject = Trajectprijs(prijs: Bedrag(centen: 1038_00), jaar: 2022, betaler: .gemeente)
  static let bronTraject = Gegeven.Herkomst.bron(
    "Gemeente Dordrecht, commissie Sociale Leefomgeving, verslag van 15-2-2022")
  static let bronHorizonnen = Gegeven.Herkomst.bron(
    "drie maanden of een half jaar: commissie Sociale Leefomgeving, 15-2-2022; lang is de looptijd van twee jaar"
  )
  static let optimismecorrectie = Optimismecorrectie(
    beide: .nul, een: Fractie(0.15) ?? .een, geen: Fractie(0.4) ?? .een)
  static let bronOptimisme = Gegeven.Herkomst.aanname("er is geen gepubliceerde tabel gevonden")
}
