import SociaalRecept
import Weergave

extension Plaats {
  /// What is planned.
  static let agenda: [Plaats] =
    [
      pagina("/agenda", voor: [.makelaar], menu: "Agenda") { bezoek throws(Paginafout) in
        let instellingen = try bladgewijs(try bezoek.open.register.instellingen())
        let blad = Agendablad(try bezoek.agenda, instellingen, peildatum: bezoek.open.moment.vandaag)
        return Blad(
          "Agenda",
          [
            blad.isLeeg ? .alinea("Er staat niets in de agenda.") : blad.tabel.html,
            .alinea(
              bezoek.vanAllen
                ? .link("/agenda", "Alleen van mij") : .link("/agenda?van=allen", "Van iedereen")),
            .alinea(.link("/agenda/bestand", "De afspraken als agendabestand, zonder namen")),
          ], isBreed: true)
      },
      bestand("/agenda/bestand", voor: [.makelaar]) { bezoek throws(Paginafout) in
        let tekst = alsKalender(try bezoek.agenda, op: bezoek.handeling.tijdstip)
        return .bestand("agenda.ics", "text/calendar; charset=utf-8", Array(tekst.utf8))
      },
    ]
}

extension Bezoek {
  fileprivate var vanAllen: Bool { open.vraag["van"] == "allen" }

  /// From a month back, because what was due then may still be.
  fileprivate var agenda: [Agendapunt] {
    get throws(Paginafout) {
      let vandaag = open.moment.vandaag
      return try bladgewijs(
        try open.register.agenda(
          (vandaag + -31)...(vandaag + 28), makelaar: vanAllen ? nil : gebruiker.naam, handeling))
    }
  }
}
