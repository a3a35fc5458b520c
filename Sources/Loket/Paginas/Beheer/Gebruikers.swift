import SociaalRecept
import Weergave

extension Plaats {
  /// Who works with the register.
  static let gebruikers: [Plaats] =
    [
      pagina("/gebruikers", voor: [.beheerder], menu: "Gebruikers") { bezoek throws(Paginafout) in
        let gebruikers = try bladgewijs(try bezoek.open.register.gebruikers())
        return Blad(
          "Gebruikers",
          [
            .knoppen([.knop("/gebruikers/nieuw", "Nieuwe gebruiker", eerste: true)]),
            .element("ul", ["class": "lk-lijst"], gebruikers.map(\.regel)),
          ])
      }
    ]
    + formulier(
      "/gebruikers/nieuw", voor: [.beheerder],
      toon: { _ in
        Formulier(
          "Nieuwe gebruiker",
          velden: [
            Veld(
              "naam", "Naam", uitleg: "Zo staat iemand bij alles wat die doet, zoals noor.",
              verplicht: "vul een naam in"), .rol,
          ], knop: "Toevoegen en uitnodigen", terug: "/gebruikers")
      },
      doe: { bezoek, invulling throws(Weerwoord) in
        let (naam, rol) = (invulling.tekst("naam") ?? "", invulling.keuze("rol", Rol.self) ?? .onderhandelaar)
        let gebruiker = try formuliergewijs(
          try bezoek.doe { zitting throws(Registerfout) in try zitting.maakGebruiker(naam, rol) })
        return try bezoek.nodigUit(gebruiker.naam)
      })
    + formulier(
      "/gebruikers/:naam", voor: [.beheerder],
      toon: { bezoek throws(Paginafout) in
        let gebruiker = try bezoek.genoemde
        return Formulier(
          gebruiker.naam,
          velden: [
            Veld.rol.met(gebruiker.rol.rawValue),
            Veld(
              "geblokkeerd", "Geblokkeerd: kan niet inloggen", .vink,
              waarde: gebruiker.isGeblokkeerd ? "ja" : ""),
          ], knop: "Opslaan",
          naslag: [
            .kop2("Wachtwoord of telefoon kwijt"),
            .alinea(
              "Met een nieuwe uitnodiging kiest \(gebruiker.naam) een nieuw wachtwoord. De tweede stap wordt daarbij gewist."
            ),
            .knoppen([.knop("/gebruikers/\(Webtekst.gecijferd(gebruiker.naam))/uitnodigen", "Uitnodigen")]),
          ], terug: "/gebruikers")
      },
      doe: { bezoek, invulling throws(Weerwoord) in
        let gebruiker: Gebruiker
        do throws(Paginafout) { gebruiker = try bezoek.genoemde } catch { throw .pagina(error) }
        let (rol, isGeblokkeerd) = (invulling.keuze("rol", Rol.self), invulling.vink("geblokkeerd"))
        try formuliergewijs(
          try bezoek.doe { zitting throws(Registerfout) in
            if let rol { try zitting.geef(gebruiker.naam, rol: rol) }
            try zitting.blokkeer(gebruiker.naam, isGeblokkeerd)
          })
        // A role that is gone is gone at once: it is read anew with every request.
        if isGeblokkeerd { try formulieropslag(try bezoek.open.bestand.eindigAlle(van: gebruiker.naam)) }
        return Gedaan(naar: "/gebruikers", melding: "\(gebruiker.naam) is bijgewerkt.")
      })
    + formulier(
      "/gebruikers/:naam/uitnodigen", voor: [.beheerder],
      toon: { bezoek throws(Paginafout) in
        let gebruiker = try bezoek.genoemde
        return Formulier(
          "\(gebruiker.naam) uitnodigen",
          inleiding: [.alinea("U krijgt een link die een week geldt. Een eerdere link geldt dan niet meer.")],
          velden: [], knop: "Maak een link", terug: "/gebruikers")
      },
      doe: { bezoek, _ throws(Weerwoord) in
        let gebruiker: Gebruiker
        do throws(Paginafout) { gebruiker = try bezoek.genoemde } catch { throw .pagina(error) }
        return try bezoek.nodigUit(gebruiker.naam)
      })
}

extension Veld {
  fileprivate static let rol = Veld(
    "rol", "Rol", .keuze(keuzes(Rol.self, \.uitleg)), verplicht: "kies een rol")
}

extension Gebruiker {
  fileprivate var regel: Html {
    let stand =
      isGeblokkeerd
      ? "geblokkeerd"
      : geheimen.wachtwoord == nil
        ? "nog geen wachtwoord gekozen"
        : geheimen.factor == nil
          ? "zonder tweede stap" : "met tweede stap"
    return .element(
      "li", [:],
      [
        .element("p", [:], [.link("/gebruikers/\(Webtekst.gecijferd(naam))", naam)]),
        .klein("\(rol.rawValue); \(stand)"),
      ])
  }
}

extension Bezoek {
  fileprivate var genoemde: Gebruiker {
    get throws(Paginafout) {
      guard let gebruiker = try bladgewijs(try open.register.gebruiker(open.delen["naam"] ?? "")) else {
        throw .nietGevonden
      }
      return gebruiker
    }
  }

  /// A link that is shown this once, to be handed over by the beheerder.
  fileprivate func nodigUit(_ naam: String) throws(Weerwoord) -> Gedaan {
    try formuliergewijs(
      try doe { zitting throws(Registerfout) in try zitting.noteerGebruiker(naam, "uitgenodigd") })
    let geheim = try formulieropslag(
      try open.bestand.maakLink(.uitnodiging, voor: naam, nu: open.moment.seconden))
    let basis = open.instellingen.openbaar?.tekst ?? "http://\(open.verzoek.kop("host") ?? "127.0.0.1")"
    return Gedaan(
      naar: "/gebruikers",
      blad: Blad(
        "\(naam) is uitgenodigd",
        [
          .alinea(
            "Geef deze link aan \(naam), en aan niemand anders. De link geldt een week, werkt één keer en staat hier maar één keer:"
          ),
          .element("p", [:], [.element("code", ["id": "link"], [.tekst("\(basis)/welkom/\(geheim)")])]),
          .knoppen([
            .element(
              "button", ["type": "button", "class": "lk-knop", "data-kopieer": "link", "hidden": ""],
              ["Kopiëren"]),
            .knop("/gebruikers", "Terug naar gebruikers", eerste: true),
          ]),
        ]))
  }
}
