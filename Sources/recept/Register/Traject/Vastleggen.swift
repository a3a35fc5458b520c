import BusinessCase
import SociaalRecept
import Weergave

extension Opdracht {
  static let notitie = opRegister(
    "notitie", "CASUS TEKST", aantal: 2...2, samenvatting: "Bewaart een notitie bij een casus.",
    voorbeeld: "notitie 17 \"buurvrouw gaat mee naar de koffie\" --minuten 10", opties: [.minuten, .op]
  ) { invoer, uitvoer throws(Afbreking) in
    let (nummer, op) = (try invoer.casus(), try invoer.op())
    let casus = try invoer.inRegister { zitting throws(Registerfout) in
      try zitting.noteer(
        invoer.argumenten[1], minuten: invoer.getal("--minuten"), op: op, bij: nummer)
    }
    uitvoer.bevestig("De notitie bij casus \(casus.nummer) is bewaard.\n")
  }

  static let meting = opRegister(
    "meting", "CASUS", aantal: 1...1,
    samenvatting: "Legt een eigen doel met een cijfer vast, of de eenzaamheidsschaal.",
    voorbeeld: "meting 17 --doel \"weer onder de mensen\" --cijfer 3",
    opties: [
      Optie(
        "--doel", .tekst(naam: "TEKST/NUMMER"), "een nieuw doel in eigen woorden, of het nummer van een doel"),
      Optie("--cijfer", .getal(naam: "CIJFER", 0...10), "hoe het nu gaat met dat doel"),
      Optie(
        "--eenzaamheid", .tekst(naam: "ANTWOORDEN"),
        "zes antwoorden op De Jong Gierveld, zoals ja,nee,min-of-meer,ja,ja,nee"),
      Optie("--moment", .tekst(naam: "WOORD"), "start (gewoonlijk), 3-maanden of 6-maanden"), .op,
    ]
  ) { invoer, uitvoer throws(Afbreking) in
    if let antwoorden = invoer.tekst("--eenzaamheid") {
      guard invoer.tekst("--doel") == nil, invoer.getal("--cijfer") == nil else {
        throw Afbreking(
          .verkeerdGebruik,
          ["Leg een doel en de eenzaamheidsschaal een voor een vast; er is niets veranderd."])
      }
      return try meetEenzaamheid(antwoorden, invoer, uitvoer)
    }
    guard let doel = invoer.tekst("--doel"), let cijfer = invoer.getal("--cijfer") else {
      throw Afbreking(
        .verkeerdGebruik,
        [
          "Verwacht --doel met --cijfer, of --eenzaamheid – bijvoorbeeld: recept register meting 17 --doel 1 --cijfer 7"
        ])
    }
    guard invoer.tekst("--moment") == nil else {
      throw Afbreking(
        .verkeerdGebruik, ["--moment hoort bij --eenzaamheid; bij een doel telt de dag (--op)."])
    }
    try meetDoel(doel, cijfer, invoer, uitvoer)
  }

  static let terugkoppelen = opRegister(
    "terugkoppelen", "CASUS [TEKST]", aantal: 1...2,
    samenvatting: "Legt vast dat de verwijzer hoorde wat er is gedaan, of maakt een tekst om te plakken.",
    voorbeeld: "terugkoppelen 17 \"gaat elke week naar de koffieochtend\"",
    opties: [voorstel, metVoorstel, .op]
  ) { invoer, uitvoer throws(Afbreking) in
    let (nummer, op) = (try invoer.casus(), try invoer.op())
    let eigen = invoer.argumenten.dropFirst().first
    guard [eigen != nil, invoer.heeft(voorstel), invoer.heeft(metVoorstel)].filter(\.self).count < 2 else {
      throw Afbreking(.verkeerdGebruik, ["TEKST, --voorstel en --met-voorstel gaan niet samen; kies er een."])
    }
    if invoer.heeft(voorstel) {
      let voorstellen = try invoer.inRegister { zitting throws(Registerfout) in
        try zitting.terugkoppelvoorstellen(nummer)
      }
      return try uitvoer.toon(voorstellen.map(\.opScherm).joined(separator: "\n"))
    }
    let (casus, voorstellen) = try invoer.inRegister { zitting throws(Registerfout) in
      let voorstellen = invoer.heeft(metVoorstel) ? try zitting.terugkoppelvoorstellen(nummer) : []
      let tekst = eigen ?? voorstellen.last?.tekst
      return (try zitting.koppelTerug(tekst, op: op, bij: nummer), voorstellen)
    }
    if !voorstellen.isEmpty { try uitvoer.toon(voorstellen.map(\.opScherm).joined(separator: "\n")) }
    uitvoer.bevestig("De terugkoppeling bij casus \(casus.nummer) is vastgelegd.\n")
  }

  static let afronden = opRegister(
    "afronden", "CASUS REDEN", aantal: 1...2,
    samenvatting: "Sluit een casus of een deel: afgerond, of met --als op een andere manier.",
    voorbeeld: "afronden 17 doel-bereikt",
    opties: [
      Optie(
        "--als", .tekst(naam: "WOORD"),
        "afgerond (gewoonlijk), niet-passend, ingetrokken, gestopt of foutieve-invoer"),
      Optie("--terugkoppeling", kort: "-t", .tekst(naam: "TEKST"), "koppel meteen terug, met deze woorden"),
      Optie("--toelichting", .tekst(naam: "TEKST"), "meer over de reden"), metDelen, .deel, .op,
    ]
  ) { invoer, uitvoer throws(Afbreking) in
    let (deel, op) = (try invoer.deel(), try invoer.op())
    let als = (try invoer.keuze("--als", Slotwoord.self) ?? .afgerond).status
    let reden = try invoer.reden(voor: als)
    let nummer = try invoer.casus()
    let casus = try invoer.inRegister { zitting throws(Registerfout) in
      try zitting.sluit(
        deel, Sluiting(als: als, reden: reden, op: op), toelichting: invoer.tekst("--toelichting"),
        terugkoppeling: invoer.tekst("--terugkoppeling"), metDelen: invoer.heeft(metDelen), bij: nummer)
    }
    uitvoer.bevestig(slotzin(casus, deel, als))
  }
}

private let voorstel = Optie(
  "--voorstel", .vlag, "toont een tekst om te plakken, per verwijzer; legt niets vast")
private let metVoorstel = Optie("--met-voorstel", .vlag, "toont die tekst, en legt vast dat u hem stuurde")

extension Terugkoppelvoorstel {
  fileprivate var opScherm: String { "Aan \(verwijzer ?? "de verwijzer"):\n\(alinea(tekst))\n" }
}

private let metDelen = Optie("--met-delen", .vlag, "de delen die nog open zijn eindigen mee")

/// How a casus can end, as people type it.
private enum Slotwoord: String, CaseIterable {
  case afgerond
  case nietPassend = "niet-passend"
  case ingetrokken, gestopt
  case foutieveInvoer = "foutieve-invoer"

  var status: Status {
    switch self {
    case .afgerond: .afgerond
    case .nietPassend: .nietPassend
    case .ingetrokken: .ingetrokken
    case .gestopt: .gestopt
    case .foutieveInvoer: .foutieveInvoer
    }
  }
}

private func slotzin(_ casus: Casus, _ deel: Deel?, _ als: Status) -> String {
  let nummer = casus.nummer
  if let deel { return "Het deel \(deel.rawValue) van casus \(nummer) is \(als.naam).\n" }
  let zin = "Casus \(nummer) is \(als.naam)."
  if casus.terugkoppelingen.isEmpty, als != .foutieveInvoer {
    return "\(zin) De verwijzer weet dit nog niet: recept register terugkoppelen \(nummer)\n"
  }
  return casus.isTeBeoordelen ? "\(zin) Daarna: recept register beoordelen \(nummer)\n" : "\(zin)\n"
}

/// A goal by its number gets a later mark; anything else is a new goal in the resident's own words.
private func meetDoel(_ doel: String, _ cijfer: Int, _ invoer: Invoer, _ uitvoer: Uitvoer) throws(Afbreking) {
  let (casusnummer, op) = (try invoer.casus(), try invoer.op())
  let casus = try invoer.inRegister { zitting throws(Registerfout) in
    if let nummer = Int(doel) {
      return try zitting.voeg(.doelGemeten(nummer: nummer, cijfer: cijfer, op: op), bij: casusnummer)
    }
    return try zitting.stelDoel(doel, cijfer: cijfer, op: op, bij: casusnummer)
  }
  let nummer = Int(doel) ?? casus.hoogsteDoel
  uitvoer.bevestig("Doel \(nummer) van casus \(casus.nummer) staat op een \(cijfer).\n")
}

private func meetEenzaamheid(_ tekst: String, _ invoer: Invoer, _ uitvoer: Uitvoer) throws(Afbreking) {
  let (op, moment) = (try invoer.op(), try invoer.keuze("--moment", Meetmoment.self) ?? .start)
  var antwoorden: [Eenzaamheidsschaal.Antwoord] = []
  for woord in tekst.split(separator: ",") {
    antwoorden.append(try recept.keuze(String(woord).zonderRand, bij: "--eenzaamheid"))
  }
  guard let schaal = Eenzaamheidsschaal(antwoorden) else {
    throw Afbreking(
      .verkeerdGebruik,
      [
        "--eenzaamheid \(tekst): dit zijn \(antwoorden.count) antwoorden; verwacht er zes, met komma's ertussen."
      ])
  }
  let casus = try invoer.voeg { _ in .eenzaamheidGemeten(schaal, moment: moment, op: op) }
  uitvoer.bevestig(
    "Casus \(casus.nummer), \(moment.rawValue): \(schaal.score) van de 6 op de schaal van De Jong Gierveld (\(schaal.oordeel.rawValue) eenzaam).\n"
  )
}
