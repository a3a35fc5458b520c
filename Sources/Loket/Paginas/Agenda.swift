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
            blad.isLeeg ? .alinea("Er staat niets in de agenda.") : blad.html,
            blad.laatzin.map { .klein($0) } ?? .leeg,
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

extension Agendablad {
  /// The table, with the day in one piece and a way to each casus.
  fileprivate var html: Html {
    tabel.html { rij, kolom, tekst in
      switch tabel.kop[kolom].naam {
      case "Dag": .element("span", ["class": "lk-heel"], [.tekst(tekst)])
      case "Casus", "Naam": .link("/casus/\(punten[rij].casus.nummer)", tekst)
      default: .tekst(tekst)
      }
    }
  }
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
