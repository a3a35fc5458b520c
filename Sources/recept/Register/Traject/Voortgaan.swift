import BusinessCase
import SociaalRecept
import Taal

extension Opdracht {
  static let aannemen = opRegister(
    "aannemen", "CASUS", aantal: 1...1, samenvatting: "Neemt een aangemelde casus aan, of een deel ervan.",
    voorbeeld: "aannemen 17",
    opties: [Optie("--makelaar", .tekst(naam: "NAAM"), "wie de casus doet (gewoonlijk uzelf)"), .deel, .op]
  ) { invoer, uitvoer throws(Afbreking) in
    let (deel, op) = (try invoer.deel(), try invoer.op())
    let nummer = try invoer.casus()
    let casus = try invoer.inRegister { zitting throws(Registerfout) in
      try zitting.neemAan(nummer, deel, door: invoer.tekst("--makelaar"), op: op)
    }
    uitvoer.bevestig(
      deel.map { "Het deel \($0.rawValue) van casus \(casus.nummer) is aangenomen.\n" }
        ?? "Casus \(casus.nummer) is aangenomen door \(casus.makelaar ?? ""). Daarna: recept register contact \(casus.nummer)\n"
    )
  }

  static let contact = opRegister(
    "contact", "CASUS", aantal: 1...1, samenvatting: "Legt vast dat u belde, schreef of aanbelde.",
    voorbeeld: "contact 17 --geen-gehoor",
    opties: [
      geenGehoor,
      Optie("--wijze", .tekst(naam: "WOORD"), "telefoon (gewoonlijk), bericht, brief of deur"),
      Optie("--tekst", kort: "-t", .tekst(naam: "TEKST"), "wat er gezegd is, in het kort"), .ook, .minuten,
      .op,
    ]
  ) { invoer, uitvoer throws(Afbreking) in
    let wijze: Contactpoging.Wijze = try invoer.keuze("--wijze") ?? .telefoon
    let (op, gelukt) = (try invoer.op(), !invoer.heeft(geenGehoor))
    let nummers = [try invoer.casus()] + (try invoer.ook())
    let casussen = try invoer.inRegister { zitting throws(Registerfout) in
      try zitting.zoekContact(
        wijze, gelukt: gelukt, minuten: invoer.getal("--minuten"), tekst: invoer.tekst("--tekst"), op: op,
        bij: nummers)
    }
    let zinnen = casussen.map { casus in
      gelukt
        ? "Het contact bij casus \(casus.nummer) is vastgelegd. Daarna: recept register bezoek \(casus.nummer)\n"
        : "Poging \(casus.contactpogingen) bij casus \(casus.nummer) is vastgelegd: geen gehoor.\n"
    }
    uitvoer.bevestig(zinnen.joined())
  }

  static let bezoek = opRegister(
    "bezoek", "CASUS", aantal: 1...1, samenvatting: "Legt een gesprek met de bewoner vast, meestal thuis.",
    voorbeeld: "bezoek 17 --minuten 60 --tekst \"wil weer onder de mensen\"",
    opties: [
      metWijkteam, Optie("--tekst", kort: "-t", .tekst(naam: "TEKST"), "wat u hoorde en zag, in het kort"),
      Optie(
        "--contact", .tekst(naam: "DATUM"), "de dag waarop u elkaar eerst sprak, als dat nog niet vastligt"),
      Optie("--route", kort: "-r", .tekst(naam: "ROUTE"), "de route die u meteen koos"), .ook, .minuten, .op,
    ]
  ) { invoer, uitvoer throws(Afbreking) in
    var gesprek = Gesprek(op: try invoer.op())
    gesprek.metWijkteam = invoer.heeft(metWijkteam)
    (gesprek.minuten, gesprek.tekst) = (invoer.getal("--minuten"), invoer.tekst("--tekst"))
    (gesprek.contactOp, gesprek.route) = (try invoer.datum("--contact"), try invoer.keuze("--route"))
    let nummers = [try invoer.casus()] + (try invoer.ook())
    let vast = gesprek
    let casussen = try invoer.inRegister { zitting throws(Registerfout) in
      try zitting.bezoek(vast, bij: nummers)
    }
    let zinnen = casussen.map { casus in
      let verder = casus.route == nil ? " Daarna: recept register route \(casus.nummer) ROUTE" : ""
      let route = vast.route.map { " De route is \($0.naam)." } ?? ""
      return "Het bezoek bij casus \(casus.nummer) is vastgelegd.\(route)\(verder)\n"
    }
    uitvoer.bevestig(zinnen.joined())
  }

  static let route = opRegister(
    "route", "CASUS ROUTE", aantal: 2...2,
    samenvatting: "Kiest de route: \(Route.allCases.map(\.rawValue).joined(separator: ", ")).",
    voorbeeld: "route 17 combinatie", opties: [.op]
  ) { invoer, uitvoer throws(Afbreking) in
    let route: Route = try recept.keuze(invoer.argumenten[1], bij: "route")
    let op = try invoer.op()
    let casus = try invoer.voeg { _ in .routeGekozen(route, op: op) }
    let delen = route.delen.map { "recept register aannemen \(casus.nummer) --deel \($0.rawValue)" }
    let verder =
      delen.isEmpty ? "recept register terugkoppelen \(casus.nummer)" : delen.joined(separator: "; ")
    uitvoer.bevestig("Casus \(casus.nummer) krijgt de route \(route.naam). Daarna: \(verder)\n")
  }

  static let start = opRegister(
    "start", "CASUS", aantal: 1...1, samenvatting: "Legt vast dat de hulp zelf begint.",
    voorbeeld: "start 17 --deel buurtwerk", opties: [.deel, .op]
  ) { invoer, uitvoer throws(Afbreking) in
    let (genoemd, op) = (try invoer.deel(), try invoer.op())
    let nummer = try invoer.casus()
    let casus = try invoer.inRegister { zitting throws(Registerfout) in
      try zitting.begin(genoemd, op: op, bij: nummer)
    }
    let deel = genoemd ?? casus.enigeDeel
    let begin = (deel.flatMap { casus.delen[$0]?.hulpOp } ?? casus.hulpOp) ?? op
    uitvoer.bevestig(
      "De hulp\(deel.map { " van \($0.rawValue)" } ?? "") bij casus \(casus.nummer) is begonnen, \(begin.dagen(sinds: casus.verwijzing.op)) dagen na de aanmelding.\n"
    )
  }

  static let wacht = opRegister(
    "wacht", "CASUS [REDEN]", aantal: 1...2,
    samenvatting: "Zet een casus of een deel op de wachtlijst, of haalt het eraf met --verder.",
    voorbeeld: "wacht 17 geen-plek --deel wijkteam",
    opties: [
      verder, metOverbrugging, Optie("--toelichting", .tekst(naam: "TEKST"), "waarop het wachten is"), .deel,
      .op,
    ]
  ) { invoer, uitvoer throws(Afbreking) in
    let (deel, op) = (try invoer.deel(), try invoer.op())
    let onderwerp =
      deel.map { "Het deel \($0.rawValue) van casus \(invoer.argumenten[0])" }
      ?? "Casus \(invoer.argumenten[0])"
    if invoer.heeft(verder) {
      guard invoer.argumenten.count == 1, !invoer.heeft(metOverbrugging), invoer.tekst("--toelichting") == nil
      else {
        throw Afbreking(
          .verkeerdGebruik,
          ["Bij --verder hoort geen reden, --toelichting of --overbrugging; er is niets veranderd."])
      }
      _ = try invoer.voeg { _ in .hervat(deel, op: op) }
      return uitvoer.bevestig("\(onderwerp) gaat verder.\n")
    }
    let reden = try invoer.reden(voor: .wacht)
    _ = try invoer.voeg(tekst: "--toelichting") { _, toelichting in
      .gepauzeerd(
        deel, reden: reden, toelichting: toelichting, overbrugging: invoer.heeft(metOverbrugging), op: op)
    }
    uitvoer.bevestig("\(onderwerp) wacht: \(reden.naam). De klok loopt door.\n")
  }
}

private let geenGehoor = Optie("--geen-gehoor", .vlag, "er werd niet opgenomen of opengedaan")
private let metWijkteam = Optie("--met-wijkteam", .vlag, "iemand van het wijkteam ging mee")
private let verder = Optie("--verder", .vlag, "het wachten is voorbij")
private let metOverbrugging = Optie("--overbrugging", .vlag, "er is hulp om het wachten te overbruggen")

extension Invoer {
  /// Adds one feit to the casus that the first word names.
  func voeg(_ feit: (Casus) -> Feit) throws(Afbreking) -> Casus {
    try voeg(tekst: nil, "") { casus, _ in feit(casus) }
  }

  /// The same with the free text that an option gives, if it does.
  func voeg(tekst optie: String, _ feit: (Casus, Tekstnummer?) -> Feit) throws(Afbreking) -> Casus {
    try voeg(tekst: tekst(optie), optie, feit)
  }

  private func voeg(
    tekst: String?, _ veld: String, _ feit: (Casus, Tekstnummer?) -> Feit
  ) throws(Afbreking) -> Casus {
    let nummer = try casus()
    return try inRegister { zitting throws(Registerfout) in
      try zitting.voeg(tekst: tekst, veld, bij: nummer, feit)
    }
  }

  /// The reason in the second word, one that fits the state.
  func reden(voor status: Status) throws(Afbreking) -> Reden {
    let woorden = Reden.bij(status).map(\.rawValue)
    guard argumenten.count > 1 else {
      throw Afbreking(
        .verkeerdGebruik,
        ["Bij \"\(status.kort)\" hoort een reden; verwacht een van: \(woorden.joined(separator: ", "))."])
    }
    guard let reden = Reden(rawValue: argumenten[1]), Reden.bij(status).contains(reden) else {
      let bedoeld = dichtstbijzijnde(argumenten[1], in: woorden).map { " Bedoelde u \"\($0)\"?" } ?? ""
      throw Afbreking(
        .verkeerdGebruik,
        [
          "\"\(argumenten[1])\" is geen reden bij \"\(status.kort)\"; verwacht een van: \(woorden.joined(separator: ", ")).\(bedoeld)"
        ])
    }
    return reden
  }
}
