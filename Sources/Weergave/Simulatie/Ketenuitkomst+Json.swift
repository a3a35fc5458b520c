import Bestandsvorm
import BusinessCase
import Simulatie
import SociaalRecept
import Taal

extension Schatting95 {
  package var json: Json {
    [
      "gemiddelde": .getal(gemiddelde), "marge": .misschien(marge, Json.getal),
      "herhalingen": .geheel(herhalingen),
    ]
  }
}

extension Ketenuitkomst {
  /// The keys of `simuleer --json`.
  ///
  /// - Parameter eerste: a chain that was played in the same world, to give the differences with.
  package func json(naam: String, hash: String, tegenover eerste: Ketenuitkomst? = nil) -> Json {
    let json: Json = [
      "versie": .tekst(versie), "scenario": .tekst(naam), "hash": .tekst(hash),
      "simulatie": [
        "jaren": .geheel(plan.jaren), "herhalingen": .geheel(wijze.herhalingen),
        "zaad": .geheel(Int(truncatingIfNeeded: wijze.zaad)), "voorvallen": .geheel(voorvallen),
        "klopt": .waarheid(klopt),
        "jarenGespeeld": .getal(jarenGespeeld),
      ],
      "wachten": wachten(of: { self[$0] }), "benutting": benutting(of: { self[$0] }),
      "overwerk": overwerk(of: { self[$0] }),
      "totalen": totalen(of: { self[$0] }),
      "wijkverhouding": .misschien(self[.wijkverhouding], \.json), "jaren": jaren, "maanden": maanden,
      "belasting": .lijst(plan.belastingen.map(\.json)),
    ]
    guard let eerste else { return json }
    func verschil(_ kengetal: Kengetal) -> Schatting95? { self.verschil(kengetal, met: eerste) }
    return json.met([
      (
        "verschil",
        [
          "wachten": wachten(of: verschil), "benutting": benutting(of: verschil),
          "overwerk": overwerk(of: verschil), "totalen": totalen(of: verschil),
        ]
      )
    ])
  }

  private func wachten(of schatting: (Kengetal) -> Schatting95?) -> Json {
    .lijst(
      Kengetal.Groep.allemaal.flatMap { groep in
        Kengetal.Stap.allCases.map { stap in
          Json.object(
            [("waar", .tekst(groep.naam)), ("stap", .tekst(stap.woord))]
              + Kengetal.Maat.allCases.map { maat in
                ("\(maat)", .misschien(schatting(.wacht(groep, stap, maat)), \.json))
              })
        }
      })
  }

  private func benutting(of schatting: (Kengetal) -> Schatting95?) -> Json {
    [
      "makelaars": perGroep(schatting) { .benuttingMakelaars($0) },
      "wijkteam": perGroep(schatting) { .benuttingWijkteam($0) },
    ]
  }

  private func overwerk(of schatting: (Kengetal) -> Schatting95?) -> Json {
    [
      "makelaars": perGroep(schatting) { .overwerkMakelaars($0) },
      "wijkteam": perGroep(schatting) { .overwerkWijkteam($0) },
    ]
  }

  private func perGroep(
    _ schatting: (Kengetal) -> Schatting95?, _ kengetal: (Kengetal.Groep) -> Kengetal
  ) -> Json {
    .object(
      Kengetal.Groep.allemaal.compactMap { groep in
        schatting(kengetal(groep)).map { (groep.naam, $0.json) }
      })
  }

  private func totalen(of schatting: (Kengetal) -> Schatting95?) -> Json {
    .object(
      Kengetal.Totaal.allCases.map { ("\($0)", .misschien(schatting(.totaal($0)), \.json)) })
  }

  private var jaren: Json {
    .lijst(
      (0..<plan.jaren).map { jaar in
        .object(
          Kengetal.Jaarmaat.allCases.map { ("\($0)", .misschien(self[.jaar(jaar, $0)], \.json)) })
      })
  }

  private var maanden: Json {
    .lijst(
      (0..<plan.jaren * 12).map { maand in
        func deel(_ maten: [(String, Kengetal.Maandmaat)]) -> Json {
          .object(
            maten.map { naam, maat in (naam, .misschien(self[.maand(maand, maat)], { .getal($0.gemiddelde) }))
            })
        }
        return [
          "wachtend": deel(Stadsdeel.allCases.map { ($0.rawValue, .wachtend($0)) }),
          "open": deel(Stadsdeel.allCases.map { ($0.rawValue, .open($0)) }),
          "lijst": deel(Wijk.allCases.map { ($0.rawValue, .lijst($0)) }),
        ]
      })
  }
}

extension Ketenbelasting {
  package var json: Json {
    [
      "wie": .tekst(wie), "werk": .getal(werk), "capaciteit": .getal(capaciteit),
      "bezetting": .getal(bezetting),
    ]
  }
}

extension Capaciteitslijn {
  /// The keys of `omslagpunt SCENARIO makelaars --json`.
  package var json: Json {
    [
      "stap": .tekst(vraag.stap.woord), "binnen": .geheel(vraag.binnen), "norm": .getal(vraag.norm.waarde),
      "nodig": .misschien(nodig, Json.geheel), "nodigMinstens": .misschien(nodigMinstens, Json.geheel),
      "nodigHoogstens": .misschien(nodigHoogstens, Json.geheel),
      "nodigVoorZekerheid": .misschien(nodigVoorZekerheid, Json.geheel),
      "punten": .lijst(
        punten.map { punt in
          [
            "makelaars": .geheel(punt.makelaars), "aandeel": .misschien(punt.aandeel, \.json),
            "mediaan": .misschien(punt.mediaan, \.json),
            "benutting": .misschien(punt.uitkomst[.benuttingMakelaars(.alles)], \.json),
            "gehaald": .getal(punt.kans),
          ]
        }),
    ]
  }
}

extension Spoor {
  /// Casus by casus, day by day.
  package var tekst: String {
    perCasus.map { regels in
      let kop = "Casus \(regels.first?.casus ?? 0)"
      let dagen = regels.map { regel in
        alinea("  dag \(getalTekst(regel.dag, decimalen: 1)): \(regel.zin)", inspringing: 4)
      }
      return ([kop] + dagen).joined(separator: "\n")
    }.joined(separator: "\n\n")
  }

  package var json: Json {
    .lijst(
      perCasus.map { regels in
        [
          "casus": .geheel(regels.first?.casus ?? 0),
          "regels": .lijst(regels.map { ["dag": .getal($0.dag), "wat": .tekst($0.zin)] }),
        ]
      })
  }
}
