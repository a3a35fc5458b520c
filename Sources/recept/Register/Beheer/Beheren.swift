import SociaalRecept

extension Opdracht {
  static let vernietig = opRegister(
    "vernietig", "[CASUS]", aantal: 0...1,
    samenvatting: "Wist naam en teksten van een bewoner voorgoed. Zonder casus: wie aan de beurt is.",
    voorbeeld: "vernietig 17 --zeker", opties: [zeker]
  ) { invoer, uitvoer throws(Afbreking) in
    guard !invoer.argumenten.isEmpty else { return try uitvoer.toon(try aanDeBeurt(invoer)) }
    let (nummer, handeling) = (try invoer.casus(), try invoer.handeling())
    let register = try invoer.openRegister()
    guard invoer.heeft(zeker) else {
      throw Afbreking(
        .verkeerdGebruik,
        [
          "Vernietigen is niet terug te draaien: naam, adres en alle teksten van de bewoner van casus \(nummer) verdwijnen voorgoed. Weet u het zeker: --zeker"
        ])
    }
    try metRegister(invoer.registerpad, try register.vernietig(nummer, handeling))
    uitvoer.bevestig(
      "De gegevens van de bewoner van casus \(nummer) zijn vernietigd. Kopieën van eerder hebben ze nog, ook een stand die bij een herstel opzij is gezet: vervang of wis die.\n"
    )
  }

  static let registercontrole = opRegister(
    "controleer", samenvatting: "Controleert of het register heel is en of alles erin uit het logboek volgt.",
    voorbeeld: "controleer", opties: [verwacht]
  ) { invoer, uitvoer throws(Afbreking) in
    let (pad, stand) = (invoer.registerpad, try invoer.verwacht())
    let register = try geopend(pad)
    let gebreken = try metRegister(pad, try register.gebreken(verwacht: stand))
    guard gebreken.isEmpty else {
      throw Afbreking(.controleMislukt, gebreken.map { "\(pad): \($0.zin)." })
    }
    let aantal = try metRegister(pad, try register.aantalGebeurtenissen())
    let nu = try metRegister(pad, try register.stand())
    try uitvoer.toon("\(pad) is in orde: \(aantal) gebeurtenissen.\nStand: \(nu)\n")
  }

  static let bewaar = opRegister(
    "bewaar", "KOPIE", aantal: 1...1,
    samenvatting: "Maakt een kopie van het register, ook als anderen erin werken.",
    voorbeeld: "bewaar kopie-2026-11-21.register"
  ) { invoer, uitvoer throws(Afbreking) in
    let (register, doel) = (try invoer.openRegister(), invoer.argumenten[0])
    let handeling = try invoer.handeling()
    let stand = try metRegister(invoer.registerpad, try register.bewaar(als: doel, handeling))
    uitvoer.bevestig(
      "\(doel) is gemaakt en gecontroleerd. Er staan namen in: bewaar deze kopie veilig.\nStand: \(stand)\n")
  }

  static let herstel = opRegister(
    "herstel", "KOPIE", aantal: 1...1,
    samenvatting: "Zet een bewaarde kopie terug; de huidige stand blijft ernaast staan.",
    voorbeeld: "herstel kopie-2026-11-21.register"
  ) { invoer, uitvoer throws(Afbreking) in
    let (kopie, handeling) = (invoer.argumenten[0], try invoer.handeling())
    let uitkomst = try metRegister(kopie, try Register.herstel(invoer.registerpad, uit: kopie, handeling))
    uitvoer.bevestig(
      "\(invoer.registerpad) is hersteld uit \(kopie) en gecontroleerd: \(uitkomst.gebeurtenissen) gebeurtenissen.\nStand: \(uitkomst.stand)\n"
    )
    if let eerder = uitkomst.eerder {
      uitvoer.meld(
        "De stand van hiervoor staat in \(eerder). Er staan namen in: bewaar dat bestand veilig, en wis het als u het niet meer nodig hebt."
      )
    }
    if uitkomst.vergetenUitgaven > 0 {
      uitvoer.meld(
        "Let op: na deze kopie \(uitkomst.vergetenUitgaven == 1 ? "is er nog 1 uitgave" : "zijn er nog \(uitkomst.vergetenUitgaven) uitgaven") gemaakt, die dit register niet meer kent. Deel geen nieuwe cijfers van geld of wachttijd naast die van toen voordat er ten minste tien casussen bij zijn gekomen: het verschil kan over één bewoner gaan."
      )
    }
    for casus in uitkomst.nogTeVernietigen {
      uitvoer.meld(
        "De gegevens van casus \(casus) waren vernietigd en zijn door het herstel terug. Sluit die casus en vernietig opnieuw."
      )
    }
  }

  static let herbouw = opRegister(
    "herbouw", samenvatting: "Maakt de stand van alle casussen opnieuw uit het logboek.",
    voorbeeld: "herbouw",
    opties: [verwacht, ikWeetHet]
  ) { invoer, uitvoer throws(Afbreking) in
    let (register, stand) = (try invoer.openRegister(), try invoer.verwacht())
    try metRegister(
      invoer.registerpad, try register.herbouw(verwacht: stand, ookVerder: invoer.heeft(ikWeetHet)))
    uitvoer.bevestig("De stand is opnieuw gemaakt uit het logboek.\n")
  }
}

/// What SQLite cannot make anything of does not pass the check that was asked for.
private func geopend(_ pad: String) throws(Afbreking) -> Register {
  do throws(Afbreking) { return try registerTeLezen(pad) } catch {
    throw error.uitgang == .kanNietSchrijven ? Afbreking(.controleMislukt, error.zinnen) : error
  }
}

private let verwacht = Optie(
  "--verwacht", .tekst(naam: "STAND"), "een stand die u bewaarde; het logboek moet die nog hebben")
private let ikWeetHet = Optie(
  "--ik-weet-het", .vlag, "ook als de stand verder is dan het logboek; dat meerdere gaat dan verloren")
private let zeker = Optie("--zeker", .vlag, "ja, voorgoed")

/// Whose retention period is over.
private func aanDeBeurt(_ invoer: Invoer) throws(Afbreking) -> String {
  let register = try invoer.openRegister()
  let handeling = try invoer.handeling()
  let vandaag = handeling.vandaag
  let (personen, feiten, instellingen) = try metRegister(
    invoer.registerpad,
    (try register.teVernietigen(vandaag), try register.feitenVervallen(vandaag), try register.instellingen()))
  try metRegister(
    invoer.registerpad,
    try register.legInzageVast("bewaartermijn", aantal: personen.count + feiten.count, handeling))
  let termijn =
    "Bewaartermijn: \(instellingen.bewaarPersoon) maanden na het sluiten (recept register instellen bewaar-persoon).\n"
  let lijst =
    personen.isEmpty
    ? "Van niemand is de bewaartermijn voorbij.\n\(termijn)"
    : "Van deze bewoners is de bewaartermijn voorbij:\n\(regels(personen))\(termijn)Vernietigen: recept register vernietig CASUS --zeker\n"
  guard !feiten.isEmpty else { return lijst }
  return """
    \(lijst)
    Ook de feiten zonder naam zijn hier langer dan \(instellingen.bewaarFeiten) maanden bewaard (bewaar-feiten):
    \(regels(feiten))Het logboek verandert nooit. Wat er met deze feiten gebeurt, beslist uw organisatie.

    """
}

private func regels(_ vervallen: [Vervallen]) -> String {
  vervallen.map { "  casus \($0.casus), gesloten op \($0.gesloten)\n" }.joined()
}
