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
        "\(vragen.count == 1 ? "Een zorgregel wacht" : "\(vragen.count) zorgregels wachten") op het oordeel van \(toetser.naam). Was deze zorg zonder het traject echt gebruikt?"
      ),
      tabel.tekst(),
      alinea(
        "Oordelen: recept register toetsen CASUS REGEL bevestigd, bijgesteld of verworpen, met --door \(toetser.rawValue)."
      ),
    ])
  }

  private var tabel: Tabel {
    let voorbehouden = vragen.map(\.voorbehouden)
    // A column that says "alles" on every line says nothing.
    let metVoorbehoud = voorbehouden.contains { !$0.isEmpty }
    return Tabel(
      titel: "",
      kop: [
        Kolom("Casus", .rechts), Kolom("Regel", .rechts), Kolom("Leeftijd"), Kolom("Hoeveel"),
        Kolom("Kans", .rechts),
      ] + (metVoorbehoud ? [Kolom("Daarvan telt")] : []) + [Kolom("Zorg die niet nodig was")],
      rijen: zip(vragen, voorbehouden).map { vraag, voorbehouden in
        let regel = vraag.regel.regel
        return [
          vraag.casus.description, String(vraag.regel.nummer), vraag.leeftijdsklasse?.rawValue ?? "–",
          regel.omvang, getalTekst(regel.kans.waarde),
        ] + (metVoorbehoud ? [voorbehouden.opsomming] : []) + [
          regel.post.tekst + (vraag.omschrijving.map { ": \($0)" } ?? "")
        ]
      })
  }
}

extension Toetsvraag {
  /// What the line itself takes off, and that all benefits of the casus may end.
  fileprivate var voorbehouden: [String] {
    regel.regel.voorbehouden
      + (stop.map {
        ["kans \(getalTekst($0.kans.waarde)) dat het stopt na \(maandenTekst($0.periode.vanaf))"]
      } ?? [])
  }
}

extension [String] {
  /// "50% door het traject, 30% eraf per jaar"; "alles" when nothing is taken off.
  var opsomming: String { isEmpty ? "alles" : joined(separator: ", ") }
}
