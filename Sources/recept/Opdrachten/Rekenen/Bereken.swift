import Bestandsvorm
import BusinessCase
import Weergave

extension Opdracht {
  static let bereken = Opdracht(
    "bereken", "SCENARIO…", aantal: 1...1000,
    samenvatting: "Berekent de uitkomst van een scenario, per termijn en per betaler.",
    voorbeeld: "recept bereken dordrecht-2022 --stel traject.prijs=1200",
    opties: Optie.vormen + Optie.watAls + [.betaler, .per] + Optie.metRegister + [.herhalingen]
      + Trekwijze.opties(trekkingen: "voeg toe hoe zeker de uitkomst is, met zo veel trekkingen")
  ) { invoer, uitvoer throws(Afbreking) in
    let vraag = try Scenariovraag(invoer, uitvoer, voor: "bereken")
    let naspelen = Nabootswijze(invoer, uitvoer)
    let berekend = try recept.bereken(invoer.argumenten, vraag, naspelen)
    let zonder =
      vraag.stellingen.isEmpty ? nil : try recept.bereken(invoer.argumenten, vraag.zonderStellingen, naspelen)
    let voortgang = Voortgang(stil: uitvoer.stil)
    var bladen: [Uitkomstblad] = []
    for (nummer, een) in berekend.enumerated() {
      var blad = Uitkomstblad(berekend: een, zonder: zonder?[nummer].uitkomst)
      blad.uitsplitsingen = try uitsplitsingen(een, invoer)
      if Trekwijze.isGevraagd(invoer) {
        let wijze = Trekwijze(invoer)
        let trekkingen = try wijze.trek(een, voortgang)
        blad.kansen = (wijze, trekkingen.uitkomsten(draden: wijze.draden))
      }
      bladen.append(blad)
    }
    let alle = bladen
    try uitvoer.geef(
      Uitslag(
        Array(alle.map(\.delen).joined(separator: [.regels("")])),
        invoer: berekend.flatMap(\.gelezen.bestanden),
        json: alle.count == 1 ? alle[0].json : .lijst(alle.map(\.json))),
      invoer)
  }
}

extension Optie {
  static let per = Optie(
    "--per", .lijst(naam: "KENMERK"),
    "splits de uitkomst uit naar \(kenmerken); vaker mag")

  fileprivate static let kenmerken = Uitsplitsing.Kenmerk.allCases.map(\.rawValue).joined(separator: ", ")
}

/// What was asked to be divided; only what rests on casussen can be.
private func uitsplitsingen(_ berekend: Berekend, _ invoer: Invoer) throws(Afbreking) -> [Uitsplitsing] {
  if !invoer.lijst(.per).isEmpty { try berekend.isOpenVoor(Optie.per.naam) }
  return try invoer.lijst(.per).map { woord throws(Afbreking) in
    guard let kenmerk = Uitsplitsing.Kenmerk(rawValue: woord) else {
      throw Afbreking(.verkeerdGebruik, ["\(Optie.per.naam) \(woord): verwacht een van: \(Optie.kenmerken)."])
    }
    guard let deel = try rekenend(berekend, try Uitsplitsing(berekend.uitkomst, naar: kenmerk)) else {
      throw Afbreking(
        .verkeerdeGegevens,
        [
          "\(berekend.scenario.naam): van dit scenario is alleen een totaal bekend; uitsplitsen kan alleen met casussen."
        ])
    }
    return deel
  }
}

/// The outcome of one scenario, with what was asked beside it.
private struct Uitkomstblad {
  let berekend: Berekend
  /// The same scenario with nothing set otherwise.
  let zonder: Scenariouitkomst?
  var uitsplitsingen: [Uitsplitsing] = []
  var kansen: (wijze: Trekwijze, uitkomsten: [Kansuitkomst])?

  init(berekend: Berekend, zonder: Scenariouitkomst?) { (self.berekend, self.zonder) = (berekend, zonder) }

  var json: Json {
    var velden: [(String, Json)] = []
    if let zonder {
      velden += [
        ("gesteld", .lijst(berekend.gelezen.stellingen.map { .tekst($0.tekst) })),
        ("saldoZonder", .object(Horizon.allCases.map { ($0.rawValue, .getal(zonder[$0].totaal.saldo)) })),
      ]
    }
    if !uitsplitsingen.isEmpty { velden.append(("uitsplitsingen", .lijst(uitsplitsingen.map(\.json)))) }
    if let (wijze, uitkomsten) = kansen {
      velden += [
        ("trekwijze", wijze.json), ("spreiding", uitkomsten[0].spreiding.json),
        ("trekkingen", .lijst(uitkomsten.map(\.json))),
      ]
    }
    return berekend.uitkomst.json(hash: berekend.gelezen.hash).met(velden)
  }

  var delen: [Uitslag.Deel?] {
    let uitkomst = berekend.uitkomst
    let gesteld: [Uitslag.Deel?] = zonder.map { [.tabel(uitkomst.tabel(tegenover: $0))] } ?? []
    let uitsplitsing = uitsplitsingen.map { Uitslag.Deel.tabel($0.tabel(uitkomst[$0.horizon])) }
    guard let (wijze, uitkomsten) = kansen else { return uitkomst.delen(gesteld + uitsplitsing) }
    let tabellen = Kanstabellen(uitkomsten)
    let onzeker: [Uitslag.Deel?] = [
      uitkomsten[0].spreiding.zin.map { .zin($0) }, .tabel(tabellen.perTermijn),
      tabellen.perBetaler(.lang).map { .tabel($0) }, tabellen.uitleg.isEmpty ? nil : .zin(tabellen.uitleg),
      .zin(wijze.zin),
    ]
    return uitkomst.delen(gesteld + uitsplitsing) + onzeker
  }
}

extension Scenariouitkomst {
  /// What a reader must know, as a list.
  var letOp: Uitslag.Deel? { meldingen.isEmpty ? nil : .lijst("Let op", korteMeldingen) }

  /// The outcome on one or two screens of 80 columns; `voorop` stands before the details.
  fileprivate func delen(_ voorop: [Uitslag.Deel?]) -> [Uitslag.Deel?] {
    let aannames = scenario.gegevens.count { $0.herkomst.isAanname }
    let kop: [Uitslag.Deel?] = [
      .zin(scenario.naam + (scenario.omschrijving.map { ": \($0)" } ?? "")), .zin(kenmerken),
      scenario.register.map { .zin("Casussen uit \($0.zin).") },
    ]
    let maanden: [Uitslag.Deel?] =
      scenario.methode.kentMaanden
      ? [.tabel(watervaltabel(.lang)), .tabel(zekerheidstabel), .zin(terugverdienzin)] : []
    return kop + voorop + [.tabel(termijntabel), .tabel(betalertabel(.lang))] + maanden
      + [wachttabel(.lang), doorstroomtabel, jarentabel, wegingtabel].map { $0.map { .tabel($0) } }
      + [
        meetzin.map { .zin($0) }, letOp,
        .zin(
          "Van de \(scenario.gegevens.count) uitgangspunten zijn er \(aannames) een aanname. Alle uitgangspunten met hun bron: recept rapport. Waar een bedrag vandaan komt: recept leg-uit."
        ),
      ]
  }
}
