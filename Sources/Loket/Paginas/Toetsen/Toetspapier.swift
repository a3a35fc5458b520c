import SociaalRecept
import Taal
import Weergave

extension Plaats {
  /// The judgement of a practice on paper, or in a file that it fills in and sends back.
  static let toetspapier: [Plaats] =
    [
      pagina("/toetsen/formulier", voor: [.makelaar]) { bezoek throws(Paginafout) in
        let (naam, vragen) = try bezoek.praktijkformulier
        let blad = Toetsformulierblad(vragen, praktijk: naam)
        return Blad(
          blad.titel,
          blad.html + [
            .knoppen([
              .knop(
                "/toetsen/formulier/bestand?praktijk=\(Webtekst.gecijferd(naam))",
                "Hetzelfde als bestand (CSV), om in te vullen")
            ])
          ])
      },
      bestand("/toetsen/formulier/bestand", voor: [.makelaar]) { bezoek throws(Paginafout) in
        .bestand("toets.csv", "text/csv; charset=utf-8", try bezoek.praktijkformulier.vragen.alsCsv)
      },
    ] + leesAntwoorden

  private static let leesAntwoorden = formulier(
    "/toetsen/antwoorden", voor: [.makelaar], baan: .rekenen, hoogstens: metBestand,
    toon: { bezoek throws(Paginafout) in
      Formulier(
        "Ingevulde formulieren inlezen",
        inleiding: [
          .alinea(
            "Een toetsformulier (CSV) dat een praktijk heeft ingevuld. Bij elk oordeel komt in het logboek wie het gaf. Bij één fout verandert er niets."
          )
        ],
        velden: [
          Veld("bestand", "Welk bestand?", .bestand, verplicht: "kies een bestand"),
          .op(bezoek.open.moment.vandaag, "Op welke dag is er geoordeeld?"),
        ], knop: "Lees het in", terug: "/toetsen")
    },
    doe: { bezoek, invulling throws(Weerwoord) in
      guard let bestand = invulling.bestand("bestand") else { throw .fout("bestand", "kies een bestand") }
      let regels = try inleesgewijs { () throws(Inleesfouten) in
        try leesToetsantwoorden(bestand.bytes, bestand: bestand.naam)
      }
      let verslag = try formuliergewijs(
        try bezoek.doe { zitting throws(Registerfout) in try zitting.neemOver(regels, op: invulling.op) })
      return Gedaan(naar: "/toetsen", melding: "Ingelezen: \(verslag.zin)")
    })
}

extension Bezoek {
  /// What one practice may judge, with what it needs to know its patients by; that somebody took it out is written down.
  fileprivate var praktijkformulier: (naam: String, vragen: [Praktijkvraag]) {
    get throws(Paginafout) {
      let praktijk = try praktijk
      let vragen = try praktijkvragen.van(praktijk.naam)
      try bladgewijs(
        try open.register.legInzageVast(
          "loket: toetsformulier", aantal: Set(vragen.map(\.vraag.casus)).count, handeling))
      return (praktijk.naam, vragen)
    }
  }
}
