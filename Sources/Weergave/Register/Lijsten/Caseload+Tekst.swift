import Bestandsvorm
import BusinessCase
import Simulatie
import SociaalRecept
import Taal

extension Caseload {
  package func tekst(_ instellingen: Instellingen) -> String {
    instellingen.pagina([
      instellingen.fictief ? nil : nietDelen, makelaartabel.tekst(), paartabel.tekst(),
      leeswijzer.map { alinea($0) }.joined(separator: "\n\n"),
      instellingen.makelaars.isEmpty
        ? alinea("Makelaars met hun stadsdeel: recept register instellen makelaar.NAAM STADSDEEL") : nil,
    ])
  }

  /// What the tables leave out, and how to read them.
  package var leeswijzer: [String] {
    let nieuw = nieuwZonderStadsdeel
    let zonder =
      nieuw == 0
      ? [] : ["Nog \(nieuw) nieuwe \(nieuw == 1 ? "aanmelding" : "aanmeldingen") zonder bekend stadsdeel."]
    return zonder + [
      "Actief: aangenomen en nog niet gesloten. Wacht: op de wachtlijst of gepauzeerd. Zonder hulp: de hulp moet nog beginnen. Nieuw: aangemeld en door niemand aangenomen."
    ]
  }

  package var makelaartabel: Tabel {
    Tabel(
      titel: "Caseload per makelaar",
      kop: [Kolom("Makelaar"), Kolom("Stadsdeel")]
        + ["Actief", "Wacht", "Zonder hulp"].map { Kolom($0, .rechts) },
      rijen: makelaars.map {
        [
          $0.naam, $0.stadsdeel?.rawValue ?? "–", String($0.actief), String($0.opWachtlijst),
          String($0.zonderHulp),
        ]
      })
  }

  package var paartabel: Tabel {
    Tabel(
      titel: "Caseload per paar",
      kop: [Kolom("Stadsdeel")]
        + ["Makelaars", "Actief", "Per makelaar", "Nieuw"].map { Kolom($0, .rechts) },
      rijen: paren.map { paar in
        [
          paar.stadsdeel.rawValue, String(paar.makelaars), String(paar.actief),
          paar.perMakelaar.map { getalTekst($0, decimalen: 1) } ?? "–", String(paar.nieuw),
        ]
      })
  }

  package func json(_ instellingen: Instellingen) -> Json {
    [
      "fictief": .waarheid(instellingen.fictief),
      "makelaars": .lijst(
        makelaars.map {
          [
            "naam": .tekst($0.naam), "stadsdeel": .woord($0.stadsdeel), "actief": .geheel($0.actief),
            "wacht": .geheel($0.opWachtlijst), "zonderHulp": .geheel($0.zonderHulp),
          ]
        }),
      "paren": .lijst(
        paren.map {
          [
            "stadsdeel": .woord($0.stadsdeel), "makelaars": .geheel($0.makelaars),
            "actief": .geheel($0.actief),
            "perMakelaar": .misschien($0.perMakelaar) { .getal($0) }, "nieuw": .geheel($0.nieuw),
          ]
        }),
      "nieuwZonderStadsdeel": .geheel(nieuwZonderStadsdeel), "nietDelen": .waarheid(!instellingen.fictief),
    ]
  }
}

extension Caseload.Paar {
  fileprivate var perMakelaar: Double? { makelaars == 0 ? nil : Double(actief) / Double(makelaars) }
}

extension [Casusnummer] {
  /// What it says when these went from one makelaar to another.
  package func overgedragen(van: String, aan: String, tot: Datum?) -> String {
    let aantal = count == 1 ? "1 casus" : "\(count) casussen"
    return tot.map { "\(aan) neemt \(aantal) van \(van) waar tot en met \($0)." }
      ?? "\(aan) heeft nu \(aantal) van \(van)."
  }
}
