import BusinessCase
import SociaalRecept
import Taal

/// The claimed savings that wait for a huisarts or the wijkteam.
package struct Toetslijst: Sendable {
  private let vragen: [Toetsvraag]
  private let toetser: Toetser
  private let instellingen: Instellingen

  package init(_ vragen: [Toetsvraag], voor toetser: Toetser, _ instellingen: Instellingen) {
    self.vragen = vragen
    self.toetser = toetser
    self.instellingen = instellingen
  }

  package var tekst: String {
    guard !vragen.isEmpty else {
      return instellingen.pagina(["Er wacht geen zorgregel op \(toetser.naam)."])
    }
    return instellingen.pagina([
      alinea(
        "\(vragen.count == 1 ? "Een zorgregel wacht" : "\(vragen.count) zorgregels wachten") op het oordeel van \(toetser.naam). Had deze bewoner deze zorg zonder het traject echt gekregen?"
      ),
      tabel.tekst(), voorbehouden,
      alinea(
        "Oordelen: recept register toetsen CASUS REGEL bevestigd, bijgesteld of verworpen, met --door \(toetser.rawValue)."
      ),
    ])
  }

  private var tabel: Tabel {
    Tabel(
      titel: "",
      kop: [
        Kolom("Casus", .rechts), Kolom("Regel", .rechts), Kolom("Leeftijd"), Kolom("Hoeveel"),
        Kolom("Kans", .rechts), Kolom("Zorg die niet nodig was"),
      ],
      rijen: vragen.map { vraag in
        let regel = vraag.regel.regel
        return [
          vraag.casus.description, String(vraag.regel.nummer), vraag.leeftijdsklasse?.rawValue ?? "–",
          regel.omvang, getalTekst(regel.kans.waarde),
          regel.post.tekst + (vraag.omschrijving.map { ": \($0)" } ?? ""),
        ]
      })
  }

  /// What takes off of a line; nil when every line counts as it stands.
  private var voorbehouden: String? {
    let regels = vragen.filter { !$0.voorbehouden.isEmpty }.map {
      alinea(
        "Casus \($0.casus), regel \($0.regel.nummer): \($0.voorbehouden.joined(separator: ", "))",
        inspringing: 2)
    }
    return regels.isEmpty ? nil : (["Hier gaat iets van af:"] + regels).joined(separator: "\n")
  }
}

extension Toetsvraag {
  /// What the line itself takes off, and that all benefits of the casus may end.
  package var voorbehouden: [String] {
    let stop = stop.map {
      "kans \(getalTekst($0.kans.waarde)) dat de baten stoppen na \(maandenTekst($0.periode.vanaf))"
    }
    return regel.regel.voorbehouden + [stop].compactMap(\.self)
  }
}
