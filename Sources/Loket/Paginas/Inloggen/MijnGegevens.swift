import SociaalRecept
import Weergave

extension Plaats {
  /// One's own password and second step.
  static let mijnGegevens: [Plaats] =
    [
      pagina("/mijn-gegevens", voor: allen) { bezoek in
        let (gebruiker, isProef) = (bezoek.gebruiker, bezoek.open.instellingen.isProef)
        let factor = gebruiker.geheimen.factor == nil ? "niet ingesteld" : "ingesteld"
        let codes = gebruiker.geheimen.herstelcodes.count
        return Blad(
          "Mijn gegevens",
          [
            .kenmerken(
              [
                Kenmerk("Naam", gebruiker.naam), Kenmerk("Rol", gebruiker.rol.uitleg),
                Kenmerk("Tweede stap bij inloggen", factor),
              ] + (codes > 0 ? [Kenmerk("Herstelcodes over", String(codes))] : [])),
            isProef
              ? .alinea("Bij het oefenen is er geen wachtwoord.")
              : .knoppen([
                .knop("/mijn-gegevens/wachtwoord", "Wachtwoord wijzigen"),
                .knop(
                  "/mijn-gegevens/factor",
                  gebruiker.geheimen.factor == nil ? "Tweede stap instellen" : "Andere telefoon instellen"),
              ]),
          ])
      }
    ]
    + formulier(
      "/mijn-gegevens/wachtwoord", voor: allen, baan: .wachtwoord,
      toon: { bezoek throws(Paginafout) in
        try bezoek.nietBijOefenen()
        return Formulier(
          "Wachtwoord wijzigen", inleiding: [.alinea("Daarna bent u overal elders uitgelogd.")],
          velden: [.huidigWachtwoord] + Veld.nieuwWachtwoord, knop: "Wijzigen", terug: "/mijn-gegevens")
      },
      doe: { bezoek, invulling throws(Weerwoord) in try bezoek.wijzigWachtwoord(invulling) })
    + formulier(
      "/mijn-gegevens/factor", voor: allen, baan: .wachtwoord,
      toon: { bezoek throws(Paginafout) in
        try bezoek.nietBijOefenen()
        var formulier = Factorformulier(
          bezoek.open.geheimVoorFactor(bezoek.sessie), bezoek.gebruiker.naam
        ).formulier
        formulier.velden.insert(.huidigWachtwoord, at: 0)
        formulier.terug = "/mijn-gegevens"
        return formulier
      },
      doe: { bezoek, invulling throws(Weerwoord) in
        try bezoek.toonWachtwoord(invulling)
        let codes = try bezoek.open.nieuweFactor(
          bezoek.open.geheimVoorFactor(bezoek.sessie), bezoek.gebruiker, invulling)
        // Whoever is in by the old phone is not in by the new one.
        try formulieropslag(
          try bezoek.open.bestand.eindigAlle(van: bezoek.gebruiker.naam, behalve: bezoek.sessie.afdruk))
        return Gedaan(
          naar: "/mijn-gegevens", blad: Herstelcodeblad(codes: codes, verder: "/mijn-gegevens").blad)
      })
}

extension Veld {
  fileprivate static let huidigWachtwoord = Veld(
    "huidig", "Uw wachtwoord van nu", .wachtwoord(nieuw: false), verplicht: "vul uw wachtwoord in")
}

extension Bezoek {
  fileprivate func nietBijOefenen() throws(Paginafout) {
    if open.instellingen.isProef { throw .elders("/mijn-gegevens") }
  }

  /// Who sits down behind somebody's screen does not know this; and guessing here is no quicker than at the door.
  fileprivate func toonWachtwoord(_ invulling: Invulling) throws(Weerwoord) {
    let raders = try open.telVoorlopig(gebruiker.naam)
    guard Wachtwoord.klopt(invulling.wachtwoord("huidig"), gebruiker.geheimen.wachtwoord) else {
      throw .fout("huidig", "dit wachtwoord klopt niet")
    }
    try formulieropslag(try open.bestand.vergeetMislukt(raders))
  }

  fileprivate func wijzigWachtwoord(_ invulling: Invulling) throws(Weerwoord) -> Gedaan {
    try toonWachtwoord(invulling)
    let nieuw = try invulling.nieuwWachtwoord(van: gebruiker.naam)
    try formuliergewijs(
      try doe { zitting throws(Registerfout) in
        var geheimen = try zitting.gebruiker(gebruiker.naam).geheimen
        geheimen.wachtwoord = nieuw
        try zitting.bewaar(geheimen, van: gebruiker.naam, "wachtwoord gewijzigd")
      })
    try formulieropslag(try open.bestand.eindigAlle(van: gebruiker.naam))
    return try open.laatBinnen(
      gebruiker.naam, .binnen, naar: "/mijn-gegevens", melding: "Uw wachtwoord is gewijzigd.")
  }
}
