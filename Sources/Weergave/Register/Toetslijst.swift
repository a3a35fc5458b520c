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
          "\(regel.hoeveelheid.tekst) \(regel.periode.tekst(regel.hoeveelheid))",
          getalTekst(regel.kans.waarde),
          regel.post.tekst + (vraag.omschrijving.map { ": \($0)" } ?? ""),
        ]
      })
  }
}

extension Periode {
  /// "vanaf maand 1, 12 maanden".
  fileprivate func tekst(_ hoeveelheid: Hoeveelheid) -> String {
    let begin = "vanaf maand \(vanaf + 1)"
    guard case .per = hoeveelheid else { return "in maand \(vanaf + 1)" }
    return duur.map { "\(begin), \($0) \($0 == 1 ? "maand" : "maanden")" } ?? begin
  }
}
