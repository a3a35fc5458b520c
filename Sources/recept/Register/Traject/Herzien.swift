import BusinessCase
import SociaalRecept

extension Opdracht {
  static let doorhalen = opRegister(
    "doorhalen", "CASUS NUMMER", aantal: 2...2,
    samenvatting:
      "Haalt door wat verkeerd is opgeschreven; het telt dan niet meer. De nummers staan in toon.",
    voorbeeld: "doorhalen 17 204 --reden \"bij de verkeerde casus\"", opties: [reden, metWatVolgt, wis]
  ) { invoer, uitvoer throws(Afbreking) in
    let (nummer, gebeurtenis, woorden) = (
      try invoer.casus(), try invoer.gebeurtenis(), try invoer.waarom()
    )
    let (register, handeling) = (try invoer.openRegister(), try invoer.handeling())
    let weg = try metRegister(
      invoer.registerpad,
      try register.haalDoor(
        gebeurtenis, van: nummer, reden: woorden, metWatVolgt: invoer.heeft(metWatVolgt),
        wis: invoer.heeft(wis), handeling))
    let nummers = weg.map { "\($0.nummer)" }.joined(separator: ", ")
    let gewist = invoer.heeft(wis) ? "De teksten erbij zijn gewist.\n" : ""
    switch weg.count {
    case 0: uitvoer.bevestig(gewist)
    case 1: uitvoer.bevestig("Gebeurtenis \(nummers) van casus \(nummer) is doorgehaald.\n\(gewist)")
    default:
      uitvoer.bevestig("Gebeurtenissen \(nummers) van casus \(nummer) zijn doorgehaald.\n\(gewist)")
    }
  }

  static let verbeter = opRegister(
    "verbeter", "CASUS NUMMER", aantal: 2...2,
    samenvatting:
      "Schrijft opnieuw op wat er verkeerd staat: een andere dag, reden, verwijzer, vraag of tekst.",
    voorbeeld: "verbeter 17 204 --op 3-9-2025 --reden \"een dag te laat geschreven\"",
    opties: [
      reden, Optie("--op", .tekst(naam: "DATUM"), "de dag waarop het gebeurde"),
      Optie("--kanaal", .tekst(naam: "WOORD"), "langs welke weg de aanmelding kwam"),
      Optie("--verwijzer", .tekst(naam: "TEKST"), "wie verwees"),
      Optie("--vraag", .tekst(naam: "TEKST"), "de vraag van de bewoner"),
      Optie("--makelaar", .tekst(naam: "NAAM"), "wie de casus aannam"),
      Optie("--route", .tekst(naam: "ROUTE"), "welke route er is gekozen"),
      Optie("--wegens", .tekst(naam: "REDEN"), "waarom het wacht of is gesloten"),
      Optie("--tekst", .tekst(naam: "TEKST"), "wat er had moeten staan"), .minuten, metWatVolgt,
    ]
  ) { invoer, uitvoer throws(Afbreking) in
    let (nummer, gebeurtenis, woorden) = (
      try invoer.casus(), try invoer.gebeurtenis(), try invoer.waarom()
    )
    let verbetering = try invoer.verbetering()
    guard verbetering != Verbetering() else {
      throw Afbreking(
        .verkeerdGebruik,
        ["Noem wat er anders moet – bijvoorbeeld: recept register verbeter 17 204 --op 3-9-2025 --reden …"])
    }
    let weg = try invoer.inRegister { zitting throws(Registerfout) in
      try zitting.verbeter(
        gebeurtenis, van: nummer, verbetering, reden: woorden, metWatVolgt: invoer.heeft(metWatVolgt))
    }
    let nummers = weg.map { "\($0.nummer)" }.joined(separator: ", ")
    let ook = weg.isEmpty ? "" : "Doorgehaald, want dat kan zo niet meer gebeurd zijn: \(nummers).\n"
    uitvoer.bevestig("Gebeurtenis \(gebeurtenis) van casus \(nummer) is verbeterd.\n\(ook)")
  }
}

private let reden = Optie("--reden", .tekst(naam: "TEKST"), "wat er verkeerd was; dit blijft erbij staan")
private let metWatVolgt = Optie(
  "--met-wat-volgt", .vlag, "ook wat daarna is opgeschreven en er niet zonder kan")
private let wis = Optie("--wis", .vlag, "wist ook de teksten erbij, voorgoed")

extension Invoer {
  fileprivate func gebeurtenis() throws(Afbreking) -> Int {
    guard let nummer = Int(argumenten[1]), nummer > 0 else {
      throw Afbreking(
        .verkeerdGebruik,
        [
          "\"\(argumenten[1])\" is geen gebeurtenis; verwacht een nummer uit: recept register toon \(argumenten[0])."
        ])
    }
    return nummer
  }

  func waarom() throws(Afbreking) -> String {
    if let reden = tekst("--reden") { return reden }
    throw Afbreking(.verkeerdGebruik, ["Zeg wat er verkeerd was, met --reden TEKST. Er is niets veranderd."])
  }

  fileprivate func verbetering() throws(Afbreking) -> Verbetering {
    var verbetering = Verbetering()
    verbetering.op = try datum("--op")
    verbetering.kanaal = try keuze("--kanaal")
    (verbetering.verwijzer, verbetering.vraag) = (tekst("--verwijzer"), tekst("--vraag"))
    verbetering.makelaar = tekst("--makelaar")
    verbetering.route = try keuze("--route")
    verbetering.wegens = try keuze("--wegens")
    (verbetering.tekst, verbetering.minuten) = (tekst("--tekst"), getal("--minuten"))
    return verbetering
  }
}
