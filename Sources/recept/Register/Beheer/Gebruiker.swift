import Loket
import SociaalRecept

extension Opdracht {
  static let gebruiker = opRegister(
    "gebruiker", "[NAAM]", aantal: 0...1,
    samenvatting: "Toont wie er in het loket werken, of voegt iemand toe, nodigt uit of blokkeert.",
    voorbeeld: "gebruiker noor --rol makelaar --uitnodigen",
    opties: [
      Optie("--rol", .tekst(naam: "ROL"), Rol.allCases.map(\.rawValue).joined(separator: ", ")),
      uitnodigen, blokkeer,
      Optie(
        "--openbaar", .tekst(naam: "ADRES"),
        "het adres van het loket in de uitnodiging (gewoonlijk http://127.0.0.1:8080)"),
    ]
  ) { invoer, uitvoer throws(Afbreking) in
    let register = try invoer.openRegister()
    let pad = invoer.registerpad
    guard let naam = invoer.argumenten.first else {
      return try uitvoer.toon(lijst(try metRegister(pad, try register.gebruikers())))
    }
    let (rol, handeling) = (try invoer.keuze("--rol", Rol.self), try invoer.handeling())
    let (nodigt, blokkeert) = (invoer.heeft(uitnodigen), invoer.heeft(blokkeer))
    guard rol != nil || nodigt != blokkeert else {
      throw Afbreking(
        .verkeerdGebruik,
        [
          "Zeg wat er moet gebeuren – bijvoorbeeld: recept register gebruiker noor --rol makelaar --uitnodigen"
        ])
    }
    if nodigt, blokkeert {
      throw Afbreking(.verkeerdGebruik, ["Kies --uitnodigen of --blokkeer; samen gaan ze niet."])
    }
    guard Natrium.begin() else {
      throw Afbreking(.kanNietMaken, ["Deze computer geeft geen toeval; een uitnodiging is dan niet veilig."])
    }
    let wie = try metRegister(
      pad,
      try register.doe(handeling) { zitting throws(Registerfout) in
        try zitting.zorg(voor: naam, rol, nodigt: nodigt, blokkeert: blokkeert)
      })
    if blokkeert {
      try metLoketbestand(pad) { bestand throws(Opslagfout) in try bestand.eindigAlle(van: wie.naam) }
      return uitvoer.bevestig("\(wie.naam) is geblokkeerd en overal uitgelogd.\n")
    }
    uitvoer.bevestig("\(wie.naam) is \(wie.rol.rawValue).\n")
    guard nodigt else { return }
    let link = try metLoketbestand(pad) { bestand throws(Opslagfout) in
      try bestand.maakLink(.uitnodiging, voor: wie.naam, nu: handeling.tijdstip.seconden)
    }
    let basis = invoer.tekst("--openbaar") ?? "http://127.0.0.1:8080"
    uitvoer.bevestig(
      "Uitnodiging, een week geldig; geef die aan \(wie.naam) en aan niemand anders: \(basis)/welkom/\(link)\n"
    )
  }
}

private let uitnodigen = Optie(
  "--uitnodigen", .vlag, "maak een link waarmee deze gebruiker een nieuw wachtwoord kiest")
private let blokkeer = Optie("--blokkeer", .vlag, "deze gebruiker kan niet meer inloggen")

extension Zitting {
  /// Somebody with this role, who may come in or not.
  fileprivate func zorg(
    voor naam: String, _ rol: Rol?, nodigt: Bool, blokkeert: Bool
  ) throws(Registerfout) -> Gebruiker {
    if let rol {
      do throws(Registerfout) { try geef(naam, rol: rol) } catch .onbekendeGebruiker {
        try maakGebruiker(naam, rol)
      }
    }
    if blokkeert || nodigt { try blokkeer(naam, blokkeert) }
    if nodigt { try noteerGebruiker(naam, "uitgenodigd") }
    return try gebruiker(naam)
  }
}

private func lijst(_ gebruikers: [Gebruiker]) -> String {
  guard !gebruikers.isEmpty else {
    return
      "Er zijn nog geen gebruikers. De eerste beheerder komt binnen met de link die recept loket toont.\n"
  }
  return gebruikers.map { gebruiker in
    let stand =
      gebruiker.isGeblokkeerd
      ? "geblokkeerd" : gebruiker.geheimen.wachtwoord == nil ? "nog geen wachtwoord gekozen" : "kan inloggen"
    return "\(gebruiker.naam): \(gebruiker.rol.rawValue), \(stand)\n"
  }.joined()
}
