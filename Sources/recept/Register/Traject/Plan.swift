import BusinessCase
import SociaalRecept

extension Opdracht {
  static let actie = opRegister(
    "actie", "CASUS [TEKST]", aantal: 1...2,
    samenvatting: "Zet in het plan wie wat doet en wanneer, of sluit een actie af.",
    voorbeeld: "actie 17 \"belt de koffieochtend\" --doel 1 --door bewoner --voor 1-4-2026",
    opties: [
      Optie("--doel", .getal(naam: "NUMMER", 1...10_000), "voor welk doel van de bewoner"),
      Optie(
        "--door", .tekst(naam: "WIE"),
        "bewoner, netwerk of makelaar (gewoonlijk), of de naam en organisatie van een ander"),
      Optie("--voor", .tekst(naam: "DATUM"), "voor welke dag"),
      Optie("--klaar", .getal(naam: "NUMMER", 1...10_000), "deze actie is gedaan"),
      Optie("--vervalt", .getal(naam: "NUMMER", 1...10_000), "deze actie gaat niet door; TEKST zegt waarom"),
      .op,
    ]
  ) { invoer, uitvoer throws(Afbreking) in
    let (nummer, op) = (try invoer.casus(), try invoer.op())
    let tekst = invoer.argumenten.dropFirst().first
    let (klaar, vervalt) = (invoer.getal("--klaar"), invoer.getal("--vervalt"))
    if klaar != nil, vervalt != nil {
      throw Afbreking(.verkeerdGebruik, ["--klaar en --vervalt gaan niet samen; er is niets veranderd."])
    }
    if let actie = klaar ?? vervalt {
      _ = try invoer.inRegister { zitting throws(Registerfout) in
        try zitting.sluitActie(actie, gedaan: klaar != nil, tekst: tekst, op: op, bij: nummer)
      }
      return uitvoer.bevestig(
        "Actie \(actie) van casus \(nummer) is \(klaar != nil ? "gedaan" : "vervallen").\n")
    }
    guard let tekst else {
      throw Afbreking(
        .verkeerdGebruik,
        ["Wat gaat er gebeuren? Verwacht CASUS TEKST, of --klaar of --vervalt met een nummer."])
    }
    let (door, voor) = (invoer.tekst("--door"), try invoer.datum("--voor"))
    let partij = door.map { Actie.Partij(rawValue: $0.lowercased()) ?? .ander } ?? .makelaar
    let casus = try invoer.inRegister { zitting throws(Registerfout) in
      try zitting.neemActie(
        tekst, doel: invoer.getal("--doel"), partij, door: partij == .ander ? door : nil, voor: voor, op: op,
        bij: nummer)
    }
    uitvoer.bevestig("Actie \(casus.hoogste(.actie)) staat in het plan van casus \(nummer).\n")
  }

  static let overbrugging = opRegister(
    "overbrugging", "CASUS VORM", aantal: 2...2,
    samenvatting: "Legt vast welke hulp het wachten overbrugt: \(woorden(Overbrugging.Vorm.self)).",
    voorbeeld: "overbrugging 17 vrijwilliger",
    opties: [Optie("--tekst", .tekst(naam: "TEKST"), "wat het is, in een zin"), .op]
  ) { invoer, uitvoer throws(Afbreking) in
    let (nummer, op) = (try invoer.casus(), try invoer.op())
    let vorm: Overbrugging.Vorm = try recept.keuze(invoer.argumenten[1], bij: "overbrugging")
    _ = try invoer.inRegister { zitting throws(Registerfout) in
      try zitting.overbrug(vorm, tekst: invoer.tekst("--tekst"), op: op, bij: nummer)
    }
    uitvoer.bevestig("De overbrugging bij casus \(nummer) is vastgelegd: \(vorm.naam).\n")
  }
}
