import Bestandsvorm
import SociaalRecept

/// What is due the coming days, and what was due and still is.
package struct Agendablad: Sendable {
  package let punten: [Agendapunt]
  let instellingen: Instellingen
  let peildatum: Datum

  package init(_ punten: [Agendapunt], _ instellingen: Instellingen, peildatum: Datum) {
    (self.punten, self.instellingen, self.peildatum) = (punten, instellingen, peildatum)
  }

  package var tekst: String {
    instellingen.pagina([
      "Agenda vanaf \(peildatum)", punten.isEmpty ? "Er staat niets in de agenda." : tabel.tekst(),
      laatzin,
    ])
  }

  package var isLeeg: Bool { punten.isEmpty }

  /// What the mark in the table says; nil when nothing has it.
  package var laatzin: String? {
    punten.contains { $0.regel.dag < peildatum } ? "! had al gebeurd moeten zijn." : nil
  }

  package var tabel: Tabel {
    Tabel(
      titel: "", kop: ["Dag", "Tijd", "Wat", "Casus", "Naam", "Wie"].map { Kolom($0) },
      rijen: punten.map { punt in
        [
          "\(punt.regel.dag)\(punt.regel.dag < peildatum ? " !" : "")", punt.regel.tijd?.description ?? "",
          punt.regel.wat, punt.casus.nummer.description, punt.casus.naam ?? "–",
          punt.casus.behandelaar(op: punt.regel.dag) ?? "–",
        ]
      })
  }

  package var json: Json {
    [
      "peildatum": .datum(peildatum), "fictief": .waarheid(instellingen.fictief),
      "agenda": .lijst(
        punten.map { punt in
          [
            "dag": .datum(punt.regel.dag), "tijd": .tekstOfNiets(punt.regel.tijd?.description),
            "soort": .woord(punt.regel.soort), "nummer": .geheel(punt.regel.nummer),
            "wijze": .woord(punt.regel.wijze), "casus": .geheel(punt.casus.nummer.nummer),
            "makelaar": .tekstOfNiets(punt.casus.behandelaar(op: punt.regel.dag)),
          ]
        }),
    ]
  }
}

extension Agendaregel {
  /// In a few words.
  package var wat: String {
    switch soort {
    case .afspraak: wijze?.naam ?? "afspraak"
    case .actie: "actie \(nummer)"
    case .navraag: "navragen, koppeling \(nummer)"
    case .tevredenheid: nummer == 1 ? "vragen naar tevredenheid" : "vragen naar tevredenheid, na 3 maanden"
    case .klacht: "klacht \(nummer) beantwoorden"
    }
  }
}
