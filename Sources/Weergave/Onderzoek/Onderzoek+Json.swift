import Bestandsvorm
import BusinessCase

extension Onderzoek {
  /// The research with stable keys; amounts in euros, of real residents as fine as may leave. The keys are described in docs/handleiding/naslag/json.md.
  ///
  /// - Parameters:
  ///   - hash: SHA-256 of the files that were read.
  ///   - volgens: the scenario whose conventions were borrowed; nil when it has its own.
  package func json(_ scenario: Scenario, hash: String, volgens: String?) -> Json {
    let regels = scenario.regels
    let kop: [(sleutel: String, waarde: Json)] = [
      ("versie", .tekst(versie)), ("methode", .tekst(scenario.methode.naam)),
      ("scenario", .tekst(scenario.naam)), ("hash", .tekst(hash)),
      ("register", .misschien(scenario.register) { $0.json }),
      ("volgens", .misschien(volgens) { .tekst($0) }), ("prijspeil", .geheel(regels.prijspeil)),
      ("prijsbasis", .tekst(regels.prijsbasis.rawValue)), ("discontovoet", .getal(regels.discontovoet)),
    ]
    let velden =
      switch self {
      case .casussen(let onderzoek):
        scenario.register?.isAfgeschermd == true
          ? Json.heleEuros(onderzoek.velden, alles: Double(onderzoek.aantal)) : onderzoek.velden
      case .totaal(let onderzoek): onderzoek.velden
      }
    return .object(
      kop + velden + [
        ("samenvatting", .lijst(samenvatting.map { .tekst($0) })),
        ("meldingen", .lijst(meldingen(scenario).map { .tekst($0) })),
      ])
  }
}

extension Casusonderzoek {
  fileprivate var velden: [(sleutel: String, waarde: Json)] {
    [
      ("zaad", .geheel(Int(clamping: zaad))), ("trekkingen", .geheel(trekkingen)), ("doel", .geheel(doel)),
      ("aantal", .geheel(aantal)), ("fictief", .geheel(fictief)),
      ("horizonnen", .lijst(termijnen.map { $0.json(verloop: verloop($0.horizon)) })),
      ("groepen", .object(groepstabellen.map { ($0.indeling.rawValue, $0.json) })),
      ("selectie", selectieJson),
      ("teToetsen", .misschien(register) { $0.isAfgeschermd ? .niets : $0.achterstandJson }),
      ("toetsuitgave", .misschien(toetsuitgave) { .geheel($0) }),
      (
        "groepuitgaven",
        .object(
          groepstabellen.map { tabel in
            (tabel.indeling.rawValue, .misschien(tabel.uitgave) { .geheel($0) })
          })
      ),
    ]
  }

  private var selectieJson: Json {
    guard case .success(let selectie) = selectie else { return .niets }
    return [
      "groepen": .object(
        selectie.groepen.map { indeling, groepen in
          (indeling.rawValue, .lijst(groepen.map(\.json)))
        }),
      "gewogen": .lijst(
        Horizon.allCases.map { horizon in
          let gewogen = selectie[horizon]
          return [
            "naam": .tekst(horizon.rawValue), "gemiddelde": .getal(gewogen.gemiddelde),
            "standaardfout": .getal(gewogen.standaardfout), "t": .interval(gewogen.marge),
          ]
        }),
      "effectiefAantal": .geheel(effectief(selectie)),
      "heeftStrataMetEenCasus": .waarheid(selectie.strataMetEenCasus > 0),
      "heeftGeleendeStrata": .waarheid(selectie.geleendeStrata > 0),
      "heeftBuitenstaanders": .waarheid(selectie.heeftBuitenstaanders),
    ]
  }
}

extension Selectie.Groep {
  fileprivate var json: Json {
    [
      "naam": .tekst(naam), "beoordeeld": .misschien(beoordeeld) { .getal($0) },
      "programma": .misschien(programma) { .getal($0) },
    ]
  }
}

extension Termijnmeting {
  fileprivate func json(verloop: [Verlooppunt]) -> Json {
    [
      "naam": .tekst(horizon.rawValue), "maanden": .geheel(maanden), "saldo": saldo.json,
      "batenMinMeerzorg": opbrengst.json,
      "verhouding": .misschien(verhouding) { ["waarde": .getal($0.waarde), "bca": .interval($0.bca)] },
      "verloop": .lijst(
        verloop.map {
          [
            "aantal": .geheel($0.aantal), "gemiddelde": .getal($0.gemiddelde), "t": .interval($0.band),
          ]
        }),
      "nodig": .lijst(nodig.map(\.json)), "aantonen": .lijst(aantoningen.map(\.json)), "toets": toets.json,
      "toetsverloop": .misschien(toetsverloop) { $0.json },
      "overgebleven": .misschien(overgebleven) { .getal($0) },
    ]
  }
}

extension Meting {
  fileprivate var json: Json { .object(steekproef.velden + [("bca", .interval(bca))]) }
}

extension Steekproef {
  fileprivate var velden: [(sleutel: String, waarde: Json)] {
    [
      ("aantal", .geheel(aantal)), ("gemiddelde", .misschien(gemiddelde) { .getal($0) }),
      ("totaal", .getal(totaal)), ("sd", .misschien(sd) { .getal($0) }),
      ("standaardfout", .misschien(standaardfout) { .getal($0) }), ("t", .interval(marge)),
    ]
  }
}

extension Precisie {
  fileprivate var json: Json {
    let (soort, waarde) =
      switch maat {
      case .aandeel(let aandeel): ("aandeel", aandeel)
      case .euro(let euro): ("euro", euro)
      }
    return [
      "maat": .tekst(soort), "waarde": .getal(waarde), "halveBreedte": .getal(halveBreedte),
      "casussen": .misschien(nodig) { .geheel($0) },
    ]
  }
}

extension Aantoning {
  fileprivate var json: Json {
    let (naam, helft, vierVanVijf): (String, Int?, Int?) =
      switch stand {
      case .onbekend: ("onbekend", nil, nil)
      case .aangetoond: ("aangetoond", nil, nil)
      case .nietMetDitGemiddelde: ("niet-met-dit-gemiddelde", nil, nil)
      case .nodig(let helft, let vierVanVijf): ("nog-niet", helft, vierVanVijf)
      }
    return [
      "verhouding": .getal(grens), "stand": .tekst(naam),
      "casussenKans50": .misschien(helft) { .geheel($0) },
      "casussenKans80": .misschien(vierVanVijf) { .geheel($0) },
    ]
  }
}

extension Toetsbalans {
  fileprivate var json: Json {
    [
      "geclaimd": .getal(stappen.claim), "naKans": .getal(stappen.naKans),
      "naToerekening": .getal(stappen.naToerekening), "naToets": .getal(stappen.naCorrectie),
      "naUitdoving": .getal(stappen.naUitdoving), "baten": .getal(geteld),
      "perToets": .object(
        Toets.allCases.map { toets in
          let deel = self[toets]
          return (
            toets.rawValue,
            [
              "zorgregels": .geheel(deel.zorgregels), "geclaimd": .getal(deel.claim),
              "baten": .getal(deel.geteld), "getoetst": .getal(deel.getoetst),
            ]
          )
        }),
    ]
  }
}

extension Groepstabel {
  fileprivate var json: Json {
    .lijst(
      groepen.map { groep in
        guard let cijfers = groep.cijfers else {
          return ["naam": .tekst(groep.naam), "verborgen": .waarheid(true)]
        }
        return [
          "naam": .tekst(groep.naam), "verborgen": .waarheid(false), "aantal": .geheel(cijfers.aantal),
          "saldo": .object(Horizon.allCases.map { ($0.rawValue, .object(cijfers[$0].velden)) }),
        ]
      })
  }
}

extension Totaalonderzoek {
  fileprivate var velden: [(sleutel: String, waarde: Json)] {
    [
      ("doel", .geheel(doel)), ("aantal", .geheel(casussen)), ("totaal", .getal(bedrag.euro)),
      ("jaar", .geheel(jaar)), ("gemiddelde", .getal(gemiddelde)), ("trajectprijs", .getal(trajectprijs)),
      ("keerTrajectprijs", .misschien(keerTrajectprijs) { .getal($0) }), ("sd", .niets), ("t", .niets),
      (
        "aannames",
        .lijst(
          aannames.map { aanname in
            [
              "aanname": .tekst("de spreiding is gekozen, niet gemeten"),
              "spreidingGedeeldDoorGemiddelde": .getal(aanname.variatiecoefficient),
              "marges": .lijst(
                aanname.marges.map { ["casussen": .geheel($0.casussen), "t": .interval($0.interval)] }),
            ]
          })
      ),
    ]
  }
}

extension Json {
  /// An interval as its two ends, or null.
  fileprivate static func interval(_ interval: ClosedRange<Double>?) -> Json {
    .misschien(interval) { ["laag": .getal($0.lowerBound), "hoog": .getal($0.upperBound)] }
  }
}

extension Json {
  /// What stands under these keys is a ratio or a share.
  private static let delen: Set = ["verhouding", "overgebleven", "beoordeeld", "programma", "waarde"]

  /// Amounts per casus in whole euros, those of many casussen in whole euros per casus; ratios with four decimals.
  ///
  /// - Parameter alles: how many casussen there are.
  fileprivate static func heleEuros(
    _ velden: [(sleutel: String, waarde: Json)], alles: Double
  ) -> [(sleutel: String, waarde: Json)] {
    let eigen = velden.compactMap { veld -> Double? in
      if veld.sleutel == "aantal", case .geheel(let aantal) = veld.waarde { Double(aantal) } else { nil }
    }
    return velden.map { sleutel, waarde in
      switch sleutel {
      case "totaal": (sleutel, waarde.overal { $0.afgerond(eigen.first ?? alles) })
      case "toets", "toetsverloop": (sleutel, waarde.overal { $0.afgerond(alles) })
      case _ where delen.contains(sleutel): (sleutel, waarde.overal { ($0 * 1e4).rounded() / 1e4 })
      default: (sleutel, waarde.heleEuros(alles: alles))
      }
    }
  }

  private func heleEuros(alles: Double) -> Json {
    switch self {
    case .getal(let getal): .getal(getal.rounded())
    case .lijst(let leden): .lijst(leden.map { $0.heleEuros(alles: alles) })
    case .object(let velden): .object(Self.heleEuros(velden, alles: alles))
    default: self
    }
  }

  /// With every number in it rounded.
  private func overal(_ rond: (Double) -> Double) -> Json {
    switch self {
    case .getal(let getal): .getal(rond(getal))
    case .lijst(let leden): .lijst(leden.map { $0.overal(rond) })
    case .object(let velden): .object(velden.map { ($0.sleutel, $0.waarde.overal(rond)) })
    default: self
    }
  }
}
