import SociaalRecept

extension Opdracht {
  static let tevredenheid = opRegister(
    "tevredenheid", "CASUS CIJFER", aantal: 2...2,
    samenvatting: "Legt vast hoe tevreden de bewoner is, van 0 tot en met 10, of dat die niets wil zeggen.",
    voorbeeld: "tevredenheid 17 8 --tekst \"fijn dat er iemand kwam\"",
    opties: [
      Optie("--tekst", .tekst(naam: "TEKST"), "het antwoord op: wat ging goed, en wat kan beter?"),
      Optie("--moment", .tekst(naam: "WOORD"), "einde (gewoonlijk) of 3-maanden"),
      Optie("--door", .tekst(naam: "WOORD"), "wie vroeg het: \(woorden(Tevredenheid.Vrager.self))"), .op,
    ]
  ) { invoer, uitvoer throws(Afbreking) in
    let (nummer, op) = (try invoer.casus(), try invoer.op())
    let woord = invoer.argumenten[1]
    guard woord == geweigerd || Int(woord).map({ 0...10 ~= $0 }) ?? false else {
      throw Afbreking(
        .verkeerdGebruik, ["\"\(woord.ingekort)\": verwacht een cijfer van 0 tot en met 10, of \(geweigerd)."]
      )
    }
    let (moment, vrager): (Tevredenheid.Moment?, Tevredenheid.Vrager?) = (
      try invoer.keuze("--moment"), try invoer.keuze("--door")
    )
    _ = try invoer.inRegister { zitting throws(Registerfout) in
      try zitting.vraagTevredenheid(
        Int(woord), moment ?? .einde, door: vrager ?? .makelaar, tekst: invoer.tekst("--tekst"), op: op,
        bij: nummer)
    }
    uitvoer.bevestig("De tevredenheid bij casus \(nummer) is vastgelegd.\n")
  }

  static let klacht = opRegister(
    "klacht", "CASUS [TEKST]", aantal: 1...2, samenvatting: "Legt een klacht vast, of het antwoord erop.",
    voorbeeld: "klacht 17 \"niemand belde terug\"",
    opties: [
      Optie(
        "--beantwoord", .getal(naam: "NUMMER", 1...10_000), "op deze klacht is geantwoord; TEKST zegt wat"),
      .op,
    ]
  ) { invoer, uitvoer throws(Afbreking) in
    let (nummer, op) = (try invoer.casus(), try invoer.op())
    let tekst = invoer.argumenten.dropFirst().first
    if let klacht = invoer.getal("--beantwoord") {
      _ = try invoer.inRegister { zitting throws(Registerfout) in
        try zitting.beantwoord(klacht, tekst: tekst, op: op, bij: nummer)
      }
      return uitvoer.bevestig("Klacht \(klacht) bij casus \(nummer) is beantwoord.\n")
    }
    guard let tekst else {
      throw Afbreking(
        .verkeerdGebruik, ["Wat is de klacht? Verwacht CASUS TEKST, of --beantwoord met een nummer."])
    }
    let casus = try invoer.inRegister { zitting throws(Registerfout) in
      try zitting.klaag(tekst, op: op, bij: nummer)
    }
    uitvoer.bevestig(
      "Klacht \(casus.hoogste(.klacht)) bij casus \(nummer) is vastgelegd. Antwoorden: recept register klacht \(nummer) --beantwoord \(casus.hoogste(.klacht))\n"
    )
  }
}

private let geweigerd = "geweigerd"
