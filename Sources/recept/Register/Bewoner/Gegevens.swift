import SociaalRecept

extension Opdracht {
  static let gegevens = opRegister(
    "gegevens", "CASUS", aantal: 1...1,
    samenvatting: "Verbetert wat er over de bewoner of de verwijzing is vastgelegd.",
    voorbeeld: "gegevens 17 --telefoon 078-1234567 --wijk Dubbeldam",
    opties: [
      Optie("--naam", .tekst(naam: "NAAM"), "de naam van de bewoner"),
      Optie("--geboren", .tekst(naam: "DATUM"), "geboortedatum, of alleen het jaar"),
      Optie("--adres", .tekst(naam: "TEKST"), "straat, huisnummer en plaats"),
      Optie("--telefoon", .tekst(naam: "NUMMER"), "telefoonnummer"),
      Optie("--wijk", .tekst(naam: "WIJK"), "waar de bewoner woont"),
      Optie("--prioriteit", .tekst(naam: "WOORD"), "gewoon, voorrang of spoed"),
      Optie("--vraagtype", .tekst(naam: "WOORD"), "waar de vraag over gaat, om te tellen"),
      Optie("--makelaar", .tekst(naam: "NAAM"), "wie de casus overneemt"),
      Optie("--op-de-hoogte", .tekst(naam: "JA/NEE"), "of de bewoner van de verwijzing weet"),
    ]
  ) { invoer, uitvoer throws(Afbreking) in
    let wijziging = try invoer.wijziging()
    guard !wijziging.isLeeg else {
      throw Afbreking(
        .verkeerdGebruik,
        ["Noem wat er verandert – bijvoorbeeld: recept register gegevens 17 --telefoon 078-1234567"])
    }
    let (nummer, handeling) = (try invoer.casus(), try invoer.handeling())
    let register = try invoer.openRegister()
    try metRegister(invoer.registerpad, try register.wijzig(nummer, wijziging, handeling))
    uitvoer.bevestig("De gegevens bij casus \(nummer) zijn bijgewerkt.\n")
  }
}

extension Invoer {
  fileprivate func wijziging() throws(Afbreking) -> Wijziging {
    var persoon = Persoon(
      naam: tekst("--naam"), adres: tekst("--adres"), telefoon: tekst("--telefoon"))
    persoon.geboren = try geboren()
    return Wijziging(
      persoon: persoon,
      aanvulling: Aanvulling(
        wijk: try wijk(), prioriteit: try keuze("--prioriteit"), vraagtype: try keuze("--vraagtype"),
        makelaar: tekst("--makelaar"), isClientOpDeHoogte: try jaNee("--op-de-hoogte"),
        op: Kalender.vandaag))
  }
}
