import SociaalRecept
import Taal

/// The form on which a practice judges its claims, on paper.
package struct Toetsformulierblad: Sendable {
  let vragen: [Praktijkvraag]
  let praktijk: String

  package init(_ vragen: [Praktijkvraag], praktijk: String) {
    (self.vragen, self.praktijk) = (vragen, praktijk)
  }

  private static let uitleg =
    "Sociaal Recept hielp patiënten die u verwees. De makelaar schreef op welke zorg daardoor niet nodig was. Klopt dat volgens u? Kruis één antwoord aan. Kunt u het niet beoordelen, dan blijft de regel ongetoetst."

  package var tekst: String {
    let blokken = vragen.map { vraag in
      """
      Casus \(vraag.vraag.casus), regel \(vraag.vraag.regel.nummer): \(vraag.herkenning)
      \(alinea(vraag.claim, inspringing: 2, eersteOok: true))
        \(Toetsantwoord.allCases.map { "[ ] \($0.naam)" }.joined(separator: "   "))
      """
    }
    return
      ([titel, alinea(Self.uitleg)] + blokken + [
        "Naam van wie oordeelt: ____________________"
      ])
      .joined(separator: "\n\n") + "\n"
  }

  /// One page that needs nothing else, for a printer.
  package var pagina: String { Pagina(titel: titel, samenvatting: html, secties: []).document }

  package var titel: String { "Toetsformulier voor \(praktijk)" }

  package var html: [Html] {
    let blokken = vragen.map { vraag in
      Html.element(
        "section", [:],
        [
          .element("h2", [:], [.tekst("Casus \(vraag.vraag.casus), regel \(vraag.vraag.regel.nummer)")]),
          .alinea(.tekst(vraag.herkenning)), .alinea(.sterk(vraag.claim)),
          .lijst(Toetsantwoord.allCases.map { .tekst("☐ \($0.naam)") }),
          .alinea(
            .tekst(
              "Bij klopt deels: hoeveel was het? ________   Bij klopt niet: waarom? ______________________")),
        ])
    }
    let slot = Html.alinea(.tekst("Naam van wie oordeelt: ______________________   Datum: ______________"))
    return [.alinea(.tekst(Self.uitleg))] + blokken + [slot]
  }
}

extension Toetsverslag {
  package var zin: String {
    "\(getoetst) getoetst, \(onthouden) niet te beoordelen, \(bekend) al bekend."
  }
}
