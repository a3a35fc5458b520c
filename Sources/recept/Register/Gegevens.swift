import SociaalRecept

extension Opdracht {
  static let gegevens = opRegister(
    "gegevens", "CASUS", aantal: 1...1,
    samenvatting: "Verbetert wat er over de bewoner of de verwijzing is vastgelegd.",
    voorbeeld: "gegevens 17 --telefoon 078-1234567 --wijk Dubbeldam",
    opties: [
      Optie("--naam", .tekst(naam: "NAAM"), "de naam van de bewoner"),
      Optie("--geboren", .tekst(naam: "DATUM"), "geboortedatum"),
      Optie("--adres", .tekst(naam: "TEKST"), "straat, huisnummer en plaats"),
      Optie("--telefoon", .tekst(naam: "NUMMER"), "telefoonnummer"),
      Optie("--wijk", .tekst(naam: "WIJK"), "waar de bewoner woont"),
      Optie("--prioriteit", .tekst(naam: "WOORD"), "gewoon, voorrang of spoed"),
      Optie("--vraagtype", .tekst(naam: "WOORD"), "waar de vraag over gaat, om te tellen"),
      Optie("--makelaar", .tekst(naam: "NAAM"), "wie de casus overneemt"),
      Optie("--op-de-hoogte", .tekst(naam: "JA/NEE"), "of de bewoner van de verwijzing weet"),
    ]
  ) { invoer, uitvoer throws(Afbreking) in
    let persoon = Persoon(
      naam: invoer.tekst("--naam"), geboortedatum: try invoer.datum("--geboren"),
      adres: invoer.tekst("--adres"),
      telefoon: invoer.tekst("--telefoon"))
    let nummer = try invoer.casus()
    let aanvulling = try invoer.aanvulling()
    guard persoon != Persoon() || aanvulling != Aanvulling(op: aanvulling.op) else {
      throw Afbreking(
        .verkeerdGebruik,
        ["Noem wat er verandert – bijvoorbeeld: recept register gegevens 17 --telefoon 078-1234567"])
    }
    if let geboren = persoon.geboortedatum {
      let aanmelding = try invoer.inRegister { zitting throws(Registerfout) in
        try zitting.casus(nummer).verwijzing.op
      }
      if let bezwaar = geboren.bezwaar(alsGeboortedatumOp: aanmelding) {
        throw Afbreking(.verkeerdGebruik, ["--geboren \(geboren): \(bezwaar)."])
      }
    }
    try invoer.inRegister { zitting throws(Registerfout) in
      var aanvulling = aanvulling
      if let makelaar = aanvulling.makelaar {
        aanvulling.makelaar = try Tekstkeuring.keur(makelaar, veld: "makelaar")
      }
      let op = try zitting.casus(nummer).verwijzing.op
      aanvulling.leeftijd = persoon.geboortedatum.map { op.jaren(sinds: $0) }
      if persoon != Persoon() { try zitting.wijzig(persoon, van: nummer) }
      if aanvulling != Aanvulling(op: aanvulling.op) {
        try zitting.voeg(.aangevuld(aanvulling), bij: nummer)
      }
    }
    uitvoer.bevestig("De gegevens bij casus \(nummer) zijn bijgewerkt.\n")
  }
}

extension Invoer {
  fileprivate func aanvulling() throws(Afbreking) -> Aanvulling {
    Aanvulling(
      wijk: try wijk(), prioriteit: try keuze("--prioriteit"), vraagtype: try keuze("--vraagtype"),
      makelaar: tekst("--makelaar"), isClientOpDeHoogte: try jaNee("--op-de-hoogte"), op: Kalender.vandaag)
  }
}
