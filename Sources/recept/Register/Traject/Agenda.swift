import BusinessCase
import SociaalRecept
import Taal
import Weergave

extension Opdracht {
  static let afspraak = opRegister(
    "afspraak", "CASUS [DAG [TIJD]]", aantal: 1...3,
    samenvatting: "Plant een bezoek of gesprek, verzet het, of zegt het af.",
    voorbeeld: "afspraak 17 3-3-2026 14:00",
    opties: [
      Optie(
        "--wijze", .tekst(naam: "WOORD"),
        Afspraak.Wijze.allCases.map(\.rawValue).joined(separator: ", ") + " (gewoonlijk bezoek)"),
      Optie("--plaats", .tekst(naam: "TEKST"), "waar, als het niet bij de bewoner thuis is"),
      Optie("--verzet", .getal(naam: "NUMMER", 1...10_000), "deze afspraak gaat naar DAG"),
      Optie("--afgezegd", .getal(naam: "NUMMER", 1...10_000), "deze afspraak gaat niet door"), .op,
    ]
  ) { invoer, uitvoer throws(Afbreking) in
    let (nummer, op) = (try invoer.casus(), try invoer.op())
    if let afgezegd = invoer.getal("--afgezegd") {
      guard invoer.argumenten.count == 1, invoer.getal("--verzet") == nil else {
        throw Afbreking(
          .verkeerdGebruik, ["Bij --afgezegd hoort geen dag en geen --verzet; er is niets veranderd."])
      }
      _ = try invoer.inRegister { zitting throws(Registerfout) in
        try zitting.zegAf(afgezegd, op: op, bij: nummer)
      }
      return uitvoer.bevestig("Afspraak \(afgezegd) bij casus \(nummer) is afgezegd.\n")
    }
    guard invoer.argumenten.count > 1 else {
      throw Afbreking(
        .verkeerdGebruik,
        ["Welke dag? Verwacht CASUS DAG – bijvoorbeeld: recept register afspraak 17 3-3-2026 14:00"])
    }
    let dag = try invoer.dag(1)
    let tijd = try invoer.tijd(2)
    let wijze: Afspraak.Wijze? = try invoer.keuze("--wijze")
    let casus = try invoer.inRegister { zitting throws(Registerfout) in
      try zitting.spreekAf(
        dag, tijd, wijze, plaats: invoer.tekst("--plaats"), verzet: invoer.getal("--verzet"), op: op,
        bij: nummer)
    }
    let afspraak = invoer.getal("--verzet") ?? casus.hoogste(.afspraak)
    uitvoer.bevestig(
      "Afspraak \(afspraak) bij casus \(nummer) is op \(dag)\(tijd.map { " om \($0)" } ?? "").\n")
  }

  static let agenda = opRegister(
    "agenda", samenvatting: "Toont wat er de komende dagen is: afspraken, acties, navragen, tevredenheid.",
    voorbeeld: "agenda --makelaar noor",
    opties: [
      Optie("--makelaar", .tekst(naam: "NAAM"), "alleen van deze makelaar, ook als waarnemer"),
      Optie("--dagen", .getal(naam: "AANTAL", 1...365), "hoeveel dagen vooruit (gewoonlijk 14)"),
      Optie("--ics", .tekst(naam: "BESTAND"), "schrijft de afspraken als agendabestand, zonder namen"),
      .peildatum, .jsonVanRegister,
    ]
  ) { invoer, uitvoer throws(Afbreking) in
    let (peildatum, handeling, pad) = (try invoer.peildatum(), try invoer.handeling(), invoer.registerpad)
    let register = try invoer.openRegister()
    if let bestand = invoer.tekst("--ics") { try uitvoer.magNaar(bestand, invoer: [pad]) }
    let dagen = (peildatum + -achterstand)...(peildatum + (invoer.getal("--dagen") ?? 14))
    let punten = try metRegister(
      pad, try register.agenda(dagen, makelaar: invoer.tekst("--makelaar"), handeling))
    if let bestand = invoer.tekst("--ics") {
      try uitvoer.bewaar(alsKalender(punten, op: handeling.tijdstip), als: bestand, invoer: [pad])
      return uitvoer.meld("\(bestand) is gemaakt.")
    }
    let blad = Agendablad(punten, try metRegister(pad, try register.instellingen()), peildatum: peildatum)
    try uitvoer.toon(invoer.heeft(.jsonVanRegister) ? blad.json.document : blad.tekst)
  }

  static let overdragen = opRegister(
    "overdragen", "VAN AAN", aantal: 2...2,
    samenvatting: "Geeft alle open casussen van een makelaar aan een ander, voorgoed of tot een dag.",
    voorbeeld: "overdragen noor sam --tot 15-8-2026",
    opties: [
      Optie("--tot", .tekst(naam: "DATUM"), "tot en met deze dag; daarna zijn ze vanzelf weer van VAN"), .op,
    ]
  ) { invoer, uitvoer throws(Afbreking) in
    let (van, aan, tot, op) = (
      invoer.argumenten[0], invoer.argumenten[1], try invoer.datum("--tot"), try invoer.op()
    )
    let nummers = try invoer.inRegister { zitting throws(Registerfout) in
      try zitting.draagOver(van: van, aan: aan, tot: tot, op: op)
    }
    uitvoer.bevestig(nummers.overgedragen(van: van, aan: aan, tot: tot) + "\n")
  }

  static let zoeken = opRegister(
    "zoeken", "WOORDEN", aantal: 1...1,
    samenvatting: "Zoekt een casus op naam, geboortedatum, adres, telefoon, verwijzer of nummer.",
    voorbeeld: "zoeken voorbeeld"
  ) { invoer, uitvoer throws(Afbreking) in
    let treffers = try invoer.inRegister { zitting throws(Registerfout) in
      try zitting.zoek(invoer.argumenten[0])
    }
    guard !treffers.isEmpty else {
      return try uitvoer.toon("Er is niets gevonden. Probeer een korter stuk.\n")
    }
    let tabel = Tabel(
      titel: "", kop: ["Casus", "Naam", "Geboren", "Wijk", "Status", "Makelaar"].map { Kolom($0) },
      rijen: treffers.map { treffer in
        [
          treffer.regel.nummer.description, treffer.regel.naam ?? "–", treffer.geboren?.description ?? "–",
          treffer.regel.wijk?.naam ?? "–", treffer.regel.status.kort, treffer.regel.makelaar ?? "–",
        ]
      })
    try uitvoer.toon(tabel.tekst() + "\n")
  }
}

/// What was due this many days ago still shows.
private let achterstand = 31

extension Invoer {
  /// The day that a word names.
  func dag(_ plaats: Int) throws(Afbreking) -> Datum {
    let woord = argumenten[plaats]
    guard let dag = Datum(woord) else {
      throw Afbreking(.verkeerdGebruik, ["\"\(woord.ingekort)\" is geen dag; verwacht \(Datum.verwacht)."])
    }
    return dag
  }

  fileprivate func tijd(_ plaats: Int) throws(Afbreking) -> Kloktijd? {
    guard argumenten.count > plaats else { return nil }
    guard let tijd = Kloktijd(argumenten[plaats]) else {
      throw Afbreking(
        .verkeerdGebruik, ["\"\(argumenten[plaats].ingekort)\" is geen tijd; verwacht \(Kloktijd.verwacht)."])
    }
    return tijd
  }
}
