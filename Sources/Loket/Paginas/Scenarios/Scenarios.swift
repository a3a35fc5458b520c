import BusinessCase
import SociaalRecept
import Weergave

extension Plaats {
  /// Who looks at what the programme yields. There are no residents on these pages, not even counted.
  private static let metCijfers: Set<Rol> = [.projectleider, .onderhandelaar]

  static let scenarios =
    [
      pagina("/scenarios", voor: metCijfers, menu: "Scenario's") { bezoek in
        bezoek.open.instellingen.scenarios.lijstblad
      },
      pagina("/scenarios/:naam", voor: metCijfers, baan: .rekenen) { bezoek throws(Paginafout) in
        try bezoek.open.scenarioblad.blad
      },
    ]
    + Scenarioblad.Bestandssoort.allCases.map { soort in
      bestand(
        Padvorm(stringLiteral: "/scenarios/:naam/\(soort.rawValue)"), voor: metCijfers, baan: .rekenen
      ) { bezoek throws(Paginafout) in
        guard let antwoord = try bezoek.open.scenarioblad.bestand(soort) else { throw .nietGevonden }
        return antwoord
      }
    }
}

extension Scenariokast {
  fileprivate var lijstblad: Blad {
    let punten = kaften.map { kaft -> Html in
      .element(
        "li", [:],
        [
          .element("p", [:], [.link(Scenarioblad.pad(kaft.naam), kaft.titel)]),
          kaft.omschrijving.map { .klein($0) } ?? .leeg,
        ])
    }
    let uitleg: Html =
      kaften.isEmpty
      ? .alinea(
        "Er zijn geen scenario's gevonden toen het loket begon. Vraag de beheerder om dat na te kijken.")
      : .alinea("Kies een scenario. U kunt er daarna getallen in veranderen; er wordt niets bewaard.")
    return Blad("Scenario's", [uitleg, .element("ul", ["class": "lk-lijst"], punten)])
  }
}

extension Openbezoek {
  fileprivate var scenarioblad: Scenarioblad {
    get throws(Paginafout) {
      let naam = delen["naam"] ?? ""
      guard let blad = Scenarioblad(naam: naam, vraag: vraag, kast: instellingen.scenarios) else {
        throw .nietGevonden
      }
      return blad
    }
  }
}
