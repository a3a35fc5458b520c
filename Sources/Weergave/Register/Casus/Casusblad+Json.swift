import Bestandsvorm
import BusinessCase
import SociaalRecept

extension Casusblad {
  /// The casus with stable keys. The keys are described in docs/handleiding/naslag/json.md.
  package var json: Json {
    .object([
      ("casus", .geheel(casus.nummer.nummer)), ("peildatum", .datum(peildatum)),
      ("fictief", .waarheid(instellingen.fictief)), ("status", .woord(casus.status)),
      ("statusnaam", .tekst(casus.status.naam)), ("reden", .woord(casus.verloop.reden)),
      ("vernietigd", .waarheid(casus.isVernietigd)), ("bewoner", bewoner), ("verwijzing", verwijzing),
      ("makelaar", .tekstOfNiets(casus.makelaar)), ("route", .woord(casus.route)),
      ("routeOp", .datum(casus.routeOp)), ("gesloten", .datum(casus.verloop.geslotenOp)),
      ("contactpogingen", .geheel(casus.contactpogingen)), ("overbrugging", .waarheid(casus.isOverbrugd)),
      ("minuten", .geheel(casus.minuten)), ("wachten", wachten), ("delen", delen), ("doelen", doelen),
      ("eenzaamheid", eenzaamheid), ("beoordeeld", .waarheid(casus.isBeoordeeld)),
      ("zorgregels", .lijst(casus.regels.map(json))), ("herinneringen", herinneringen),
      ("dossier", dossierJson),
      ("gebeurtenissen", .lijst(dossier.gebeurtenissen.map(json))),
      (
        "doorgehaald",
        .lijst(
          dossier.herziening.vervallen.map {
            ["gebeurtenis": json($0.gebeurtenis), "door": json($0.door)]
          })
      ),
    ])
  }

  private var bewoner: Json {
    let persoon = dossier.persoon
    return [
      "nummer": .tekst(casus.verwijzing.bewoner.description), "naam": .tekstOfNiets(persoon.naam),
      "geboortedatum": .tekstOfNiets(persoon.geboren?.iso), "adres": .tekstOfNiets(persoon.adres),
      "telefoon": .tekstOfNiets(persoon.telefoon),
    ]
  }

  private var verwijzing: Json {
    let verwijzing = casus.verwijzing
    return [
      "op": .datum(verwijzing.op), "kanaal": .woord(verwijzing.kanaal),
      "verwijzer": .tekstOfNiets(tekst(verwijzing.verwijzer)),
      "vraag": .tekstOfNiets(tekst(verwijzing.vraag)),
      "vraagtype": .woord(verwijzing.vraagtype), "prioriteit": .woord(verwijzing.prioriteit),
      "isClientOpDeHoogte": .misschien(verwijzing.isClientOpDeHoogte) { .waarheid($0) },
      "wijk": .woord(verwijzing.wijk), "stadsdeel": .woord(verwijzing.wijk?.stadsdeel),
      "leeftijd": .geheelOfNiets(verwijzing.leeftijd),
      "vorige": .geheelOfNiets(verwijzing.vorige?.nummer),
    ]
  }

  private var wachten: Json {
    .object(
      Instellingen.Norm.allCases.map { norm in
        let wacht = dossier.regel.wacht(op: norm, peildatum: peildatum)
        return (
          norm.rawValue,
          [
            "dag": .datum(dossier.regel.dag(norm)), "stand": .misschien(wacht) { .tekst($0.stand) },
            "dagen": .geheelOfNiets(wacht?.dagen), "norm": .geheel(instellingen[norm]),
            "aanname": .waarheid(instellingen.isAanname(norm)),
          ]
        )
      })
  }

  private var delen: Json {
    .lijst(
      Deel.allCases.compactMap { deel in
        casus.delen[deel].map { verloop in
          [
            "deel": .woord(deel), "status": .woord(verloop.status), "reden": .woord(verloop.reden),
            "vanaf": .datum(verloop.aangemeldOp), "aangenomen": .datum(verloop.aangenomenOp),
            "hulp": .datum(verloop.hulpOp), "gesloten": .datum(verloop.geslotenOp),
          ]
        }
      })
  }

  private var doelen: Json {
    .lijst(
      casus.doelen.map {
        [
          "doel": .tekstOfNiets(tekst($0.tekst)), "voor": .geheel($0.voor), "na": .geheelOfNiets($0.na),
        ]
      })
  }

  private var eenzaamheid: Json {
    .lijst(
      Meetmoment.allCases.compactMap { moment in
        casus.eenzaamheid[moment].map {
          ["moment": .woord(moment), "score": .geheel($0.score), "oordeel": .woord($0.oordeel)]
        }
      })
  }

  private func json(_ stand: Casus.Regelstand) -> Json {
    let regel = stand.beoordeeld.regel
    let toetsen = Toetser.allCases.compactMap { toetser in
      stand.toetsingen[toetser].map { json($0, door: toetser) }
    }
    return .object(
      [("nummer", .geheel(stand.beoordeeld.nummer))] + regel.velden(Zorgregel.geclaimd) + [
        ("vervallen", .waarheid(stand.isVervallen)),
        ("omschrijving", .tekstOfNiets(tekst(stand.beoordeeld.omschrijving))),
        ("toetsen", .lijst(toetsen)),
      ])
  }

  private func json(_ toetsing: Toetsing, door toetser: Toetser) -> Json {
    [
      "door": .woord(toetser), "oordeel": .tekst(toetsing.oordeel.naam),
      "reden": .tekstOfNiets(tekst(toetsing.reden)), "op": .datum(toetsing.op),
    ]
  }

  private var herinneringen: Json {
    .lijst(
      dossier.regel.herinneringen(instellingen, peildatum: peildatum).map { .object($0.velden) })
  }

  private func json(_ gebeurtenis: Gebeurtenis) -> Json {
    [
      "nummer": .geheel(gebeurtenis.nummer), "op": .datum(gebeurtenis.feit.op),
      "vastgelegd": .tekst(gebeurtenis.tijdstip.description), "wie": .tekst(gebeurtenis.wie),
      "soort": .woord(gebeurtenis.feit.soort), "zin": .tekst(gebeurtenis.feit.zin(dossier.teksten)),
    ]
  }
}

extension Wacht {
  fileprivate var stand: String {
    switch self {
    case .voorbij: "voorbij"
    case .loopt: "loopt"
    case .vervallen: "vervallen"
    }
  }
}
