import SociaalRecept
import Weergave

extension Plaats {
  /// The front door leads to the first page of the role.
  static let begin = [
    Plaats.bestand("/", voor: allen) { bezoek in
      .naar(alle.first { $0.menu != nil && $0.isVoor(bezoek.gebruiker.rol) }?.pad.tekst ?? "/mijn-gegevens")
    }
  ]

  /// What was typed before a session was over.
  static let concept = [
    Plaats.bestand("/concept", voor: allen) { bezoek throws(Paginafout) in
      guard
        let concept = try opgeslagen(
          try bezoek.open.bestand.neemConcept(
            bezoek.sessie, bezoek.open.instellingen.kluis, nu: bezoek.open.moment.seconden)),
        let invoer = Invoer(concept.inhoud)
      else { throw .elders("/") }
      return try bezoek.toon(concept, invoer)
    }
  ]

  static let uitloggen = Plaats.formulier(
    "/uitloggen", voor: allen,
    toon: { _ in
      Formulier("Uitloggen", velden: [], knop: "Uitloggen", isEenmalig: false, terug: "/")
    },
    doe: { bezoek, _ throws(Weerwoord) in
      try formulieropslag(try bezoek.open.bestand.eindig(bezoek.sessie))
      return Gedaan(naar: "/inloggen", koppen: [bezoek.open.koekje(Natrium.toevalswoord())])
    })
}

extension Bezoek {
  /// The form that a concept was typed in, as if it was asked for, with what was typed.
  fileprivate func toon(_ concept: Concept, _ invoer: Invoer) throws(Paginafout) -> Antwoord {
    let verzoek = Verzoek(methode: .get, doel: concept.doel)
    guard let pad = verzoek.pad, let vraag = verzoek.vraag else { throw .elders("/") }
    for plaats in Plaats.alle where plaats.methode == .post && plaats.isVoor(gebruiker.rol) {
      guard case .formulier(let werk) = plaats.werk, let delen = plaats.pad.past(pad) else { continue }
      let open = Openbezoek(
        loket: self.open.loket, verzoek: verzoek, delen: delen, vraag: vraag, moment: self.open.moment,
        geheim: self.open.geheim)
      let bezoek = Bezoek(open: open, gebruiker: gebruiker, sessie: sessie)
      return try Formulierdienst(bezoek, werk, open).toon(concept: invoer, doel: concept.doel)
    }
    throw .elders("/")
  }
}
