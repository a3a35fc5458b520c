import SociaalRecept
import Weergave

extension Plaats {
  /// What a resident may ask: to see everything, and to be erased.
  static let bewoner: [Plaats] =
    [
      pagina("/casus/:casus/inzage", voor: [.makelaar]) { bezoek throws(Paginafout) in
        let nummer = try bezoek.casus
        let dossier = try bladgewijs(
          try bezoek.doe { zitting throws(Registerfout) in try zitting.inzagedossier(nummer) })
        return Blad(
          "Inzage: casus \(nummer)",
          [
            .element(
              "div", ["class": "lk-knoppen"],
              [
                .knop("/casus/\(nummer)", "Terug naar de casus"),
                .knop("/casus/\(nummer)/wissen", "De bewoner wil gewist worden"),
              ]),
            .element(
              "p", ["class": "lk-knoppen"],
              [
                "Print deze pagina met uw browser en geef hem alleen aan de bewoner zelf. De knoppen komen niet mee."
              ]),
          ] + dossier.alineas.map(\.html))
      }
    ] + vraagWissen
    + [
      pagina("/wissen", voor: [.beheerder], menu: "Wissen") { bezoek throws(Paginafout) in
        try bezoek.wislijst
      }
    ] + wis

  private static let vraagWissen = formulier(
    "/casus/:casus/wissen", voor: [.makelaar],
    toon: { bezoek throws(Paginafout) in
      let dossier = try bezoek.dossier("loket: wissen")
      return Formulier(
        "Vragen om te wissen",
        inleiding: [
          .alinea(
            .tekst("Casus \(dossier.casus.nummer): "), .sterk(dossier.persoon.naam ?? "naam onbekend")),
          .alinea(
            "Naam, adres en alle teksten van deze bewoner verdwijnen dan voorgoed, uit al zijn of haar casussen. Een beheerder doet het; u geeft het alleen door. Alle casussen van de bewoner moeten gesloten zijn."
          ),
        ], knop: "Doorgeven aan de beheerder", terug: "/casus/\(dossier.casus.nummer)")
    },
    doe: { bezoek, _ throws(Weerwoord) in
      let nummer = try bezoek.genoemdeCasus
      let casus = try formuliergewijs(
        try bezoek.doe { zitting throws(Registerfout) in try zitting.casus(nummer) })
      if casus.isVernietigd { throw .register(.weigering(nummer, .vernietigd)) }
      try formulieropslag(
        try bezoek.open.bestand.vraagWissen(
          nummer, door: bezoek.gebruiker.naam, nu: bezoek.open.moment.seconden))
      return Gedaan(
        naar: "/casus/\(nummer)", melding: "Doorgegeven. Een beheerder wist de gegevens van de bewoner.")
    })

  private static let wis = formulier(
    "/wissen/:casus", voor: [.beheerder], baan: .rekenen,
    toon: { bezoek throws(Paginafout) in
      let nummer = try bezoek.wiscasus
      return Formulier(
        "De bewoner van casus \(nummer) wissen",
        inleiding: [
          .melding(
            .letOp,
            .alinea(
              "Dit is niet terug te draaien. Naam, adres en alle teksten van de bewoner verdwijnen voorgoed, uit al zijn of haar casussen. Wat er gebeurde blijft staan, zonder naam."
            ))
        ],
        velden: [
          Veld(
            "nummer-casus", "Typ het nummer van de casus over", uitleg: "Zo wist u nooit een ander.",
            verplicht: "typ het nummer van de casus over")
        ], knop: "Voorgoed wissen", terug: "/wissen")
    },
    doe: { bezoek, invulling throws(Weerwoord) in
      let nummer: Casusnummer
      do throws(Paginafout) { nummer = try bezoek.wiscasus } catch { throw .pagina(error) }
      guard invulling.getal("nummer-casus") == nummer.nummer else {
        throw .fout("nummer-casus", "dit is niet het nummer van deze casus, \(nummer)")
      }
      try formuliergewijs(try bezoek.open.register.vernietig(nummer, bezoek.handeling))
      try formulieropslag(try bezoek.open.bestand.isGewist(nummer))
      return Gedaan(
        naar: "/wissen",
        melding:
          "De gegevens van de bewoner van casus \(nummer) zijn gewist. Kopieën van eerder hebben ze nog: vervang of wis die."
      )
    })
}

extension Bezoek {
  /// Only who asked, or whose time is over, can be erased here.
  fileprivate var wiscasus: Casusnummer {
    get throws(Paginafout) {
      let nummer = try casus
      let gevraagd = try opgeslagen(try open.bestand.wisverzoeken()).contains { $0.casus == nummer }
      if gevraagd { return nummer }
      let vervallen = try bladgewijs(try open.register.teVernietigen(open.moment.vandaag))
      guard vervallen.contains(where: { $0.casus == nummer }) else { throw .nietGevonden }
      return nummer
    }
  }

  fileprivate var wislijst: Blad {
    get throws(Paginafout) {
      let gevraagd = try opgeslagen(try open.bestand.wisverzoeken())
      let vervallen = try bladgewijs(try open.register.teVernietigen(open.moment.vandaag))
      let termijn = try bladgewijs(try open.register.instellingen()).bewaarPersoon
      return Blad(
        "Wissen",
        [
          .kop2("Gevraagd door een bewoner"),
          .wislijst(
            gevraagd.map { ($0.casus, "doorgegeven door \($0.door) op \($0.op.datum)") },
            leeg: "Er is niets gevraagd."),
          .kop2("De bewaartermijn is voorbij"),
          .alinea("Namen en teksten blijven \(termijn) maanden na het sluiten bewaard."),
          .wislijst(
            vervallen.map { ($0.casus, "gesloten op \($0.gesloten)") },
            leeg: "Van niemand is de bewaartermijn voorbij."),
        ])
    }
  }
}

extension Html {
  fileprivate static func wislijst(_ casussen: [(Casusnummer, String)], leeg: String) -> Html {
    guard !casussen.isEmpty else { return .alinea(.tekst(leeg)) }
    return .element(
      "ul", ["class": "lk-lijst"],
      casussen.map { casus, wat in
        .element(
          "li", [:],
          [.element("p", [:], [.link("/wissen/\(casus)", "Casus \(casus)")]), .klein(wat)])
      })
  }
}

extension Inzagealinea {
  fileprivate var html: Html {
    switch self {
    case .kop(let tekst): .kop2(tekst)
    case .tekst(let tekst), .regel(let tekst): .alinea(.tekst(tekst))
    case .citaat(let tekst): .element("blockquote", ["class": "lk-tekst"], [.tekst(tekst)])
    }
  }
}
