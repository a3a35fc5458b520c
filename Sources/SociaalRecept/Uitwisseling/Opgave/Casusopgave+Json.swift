import Bestandsvorm

/// The opgaven as JSON with everything that happened but what was counted for the study of its effect; texts only as far as the opgaven hold them.
///
/// - Parameter stand: of the register that they come from.
package func casussenAlsJson(
  _ overdrachten: some Sequence<Overdracht>, metNamen: Bool, op moment: Tijdstip, stand: Stand = .leeg
) -> Json {
  [
    "soort": "casussen", "versie": .geheel(1), "gemaakt": .tekst(moment.description),
    "stand": .tekst(stand.description),
    "casussen": .lijst(overdrachten.map { $0.json(metNamen: metNamen) }),
  ]
}

/// A casus with all that happened to it, for handing over.
package struct Overdracht: Sendable {
  package let opgave: Casusopgave
  package let bewoner: Bewonernummer
  package let gebeurtenissen: [Gebeurtenis]
  let casus: Casus
  /// None without names.
  let teksten: [Tekstnummer: String]
  /// What the casus was brought to.
  let aanbod: [Aanbod]

  fileprivate func json(metNamen: Bool) -> Json {
    let kolommen = Kolom.uitvoer(metNamen: metNamen).filter { $0.rubriek != .bewonernummer }
    let gevuld = kolommen.compactMap { kolom in
      opgave[kolom].json.map { (sleutel: kolom.naam, waarde: $0) }
    }
    let gebeurd = gebeurtenissen.filter { !$0.feit.isEffectmeting }.map { gebeurtenis in
      Json.object([
        (sleutel: "nummer", waarde: .geheel(gebeurtenis.nummer)),
        (sleutel: "tijdstip", waarde: .tekst(gebeurtenis.tijdstip.description)),
        (sleutel: "wie", waarde: .tekst(gebeurtenis.wie)),
        (sleutel: "soort", waarde: .tekst(gebeurtenis.feit.soort.rawValue)),
        (sleutel: "inhoud", waarde: gebeurtenis.feit.json),
      ])
    }
    return Json.object([(sleutel: "bewoner", waarde: .tekst(bewoner.description))] + gevuld)
      .met([(sleutel: "gebeurtenissen", waarde: .lijst(gebeurd))])
  }
}

extension Csvwaarde {
  fileprivate var json: Json? {
    switch self {
    case .leeg: nil
    case .tekst(let tekst): .tekst(tekst)
    case .geheel(let geheel): .geheel(geheel)
    case .getal(let getal): .getal(getal)
    }
  }
}
