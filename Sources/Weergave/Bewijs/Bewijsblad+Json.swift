import Bestandsvorm
import BusinessCase

extension Bewijsblad {
  /// Numbers unrounded; what may not be shown, or cannot be given, is null.
  package var json: Json {
    [
      "versie": .tekst(versie), "scenario": .tekst(scenario), "register": bron.standJson, "gemeten": gemeten,
      "voorNa": .misschien(voorNa) { voorNa in
        let niets = mag(voorNa.wachtend) ? voorNa.bijGeenEffect : nil
        return [
          "bewoners": .geheel(voorNa.bewoners), "voor": .getal(voorNa.voor), "na": .getal(voorNa.na),
          "verschil": .getal(voorNa.verschil.waarde), "laag": grens(voorNa.verschil.interval?.lowerBound),
          "hoog": grens(voorNa.verschil.interval?.upperBound), "bijGeenEffect": grens(niets?.waarde),
          "terugzakken": .misschien(terugzakken) {
            .getal(hele($0.teruggang.verwacht(gemiddelde: voorNa.voor, metingen: $0.metingen)))
          },
        ]
      },
      "primair": .misschien(primair) { primair in
        [
          "maanden": .lijst(primair.maanden.map { .geheel($0) }), "euro": marge(primair.euro.rd, "rd"),
          "contacten": marge(primair.contacten.rr, "rr"),
          "zonderVergelijking": .lijst(primair.zonderVergelijking.map { .geheel($0) }),
          "geholpen": .geheel(primair.geholpen), "wachtend": .geheel(primair.wachtend),
          "gewichtEersteDrieMaanden": .getal(primair.gewichtEersteDrie),
          "controles": [
            "poisson": marge(primair.poisson.map { Schattingsmarge($0.irr.waarde, $0.perPersoon) }, "irr"),
            "verschilscore": grens(primair.verschilscore), "ancova": grens(primair.ancova),
          ],
        ]
      },
      "verhouding": .misschien(verhouding) { verhouding in
        let interval = verhouding.breuk.fieller.interval
        return [
          "b": .getal(verhouding.breuk.waarde), "laag": grens(interval?.lowerBound),
          "hoog": grens(interval?.upperBound), "onbegrensd": .waarheid(verhouding.breuk.fieller.isOnbegrensd),
          "claim": .getal(verhouding.claim), "s": grens(verhouding.s),
          "bewoners": .geheel(verhouding.personen),
          "posten": .lijst(verhouding.posten.map { .tekst($0.tekst) }),
        ]
      },
      "beoordelaarsfout": .misschien(bijstelling) { $0.json },
      "evsi": evsi?.json ?? .lijst([]),
      "per": [
        "post": .lijst(bewijs.perPost.filter { mag($0.personen) }.map { deel($0.sleutel.tekst, $0) }),
        "betaler": .lijst(
          bewijs.perBetaler.filter { mag($0.personen) }.map { deel($0.sleutel.rawValue, $0) }),
      ],
    ]
  }

  private var gemeten: Json {
    let gegevens = bewijs.aanwezig
    let toont = mag(gegevens.bewoners)
    return [
      "bewoners": toont ? .geheel(gegevens.bewoners) : .niets,
      "bronnen": .object(
        gegevens.perBron.sorted { $0.key < $1.key }.filter { mag($0.value) }.map {
          ($0.key, .geheel($0.value))
        }),
      "vensters": .lijst(
        gegevens.vensters.map { venster in
          let toont = mag(venster.gemeten)
          return [
            "venster": .tekst(venster.naam),
            "mogelijk": mag(venster.mogelijk) ? .geheel(venster.mogelijk) : .niets,
            "gemeten": toont ? .geheel(venster.gemeten) : .niets,
            "respons": toont && venster.mogelijk > 0
              ? .getal(Double(venster.gemeten) / Double(venster.mogelijk)) : .niets,
          ]
        }),
      "persoonsmaanden": toont ? .getal(gegevens.persoonsmaanden) : .niets,
      "respons": .misschien(
        gegevens.vensters.dropFirst().first.flatMap { $0.mogelijk > 0 && mag($0.gemeten) ? $0 : nil }
      ) {
        .getal(Double($0.gemeten) / Double($0.mogelijk))
      },
      "doorgesneden": toont ? .geheel(gegevens.doorgesneden) : .niets,
    ]
  }

  private func grens(_ getal: Double?) -> Json { .misschien(getal) { .getal($0) } }

  private func marge(_ marge: Schattingsmarge?, _ naam: String) -> Json {
    .object([
      (naam, grens(marge?.waarde)), ("laag", grens(marge?.interval?.lowerBound)),
      ("hoog", grens(marge?.interval?.upperBound)),
    ])
  }

  private func deel<Sleutel>(_ naam: String, _ deel: Bewijs.Deel<Sleutel>) -> Json {
    [
      "naam": .tekst(naam), "bewoners": .geheel(deel.personen), "euro": marge(deel.euro, "rd"),
      "contacten": marge(deel.contacten, "rr"), "samengetrokken": grens(deel.samengetrokken),
    ]
  }
}

extension Bijstelling {
  /// What it was, what it is, and how far the two are apart.
  package var json: Json {
    [
      "voor": voor.json, "na": na.json, "naVerruimd": .misschien(naVerruimd) { $0.json },
      "conflict": .misschien(conflict) { .getal($0) }, "tau": tau.isFinite ? .getal(tau) : .niets,
    ]
  }
}

extension Bijstelling.Stand {
  fileprivate var json: Json { ["gemiddelde": .getal(gemiddelde), "sd": .getal(sd)] }
}
