import BusinessCase

/// How much work comes to somebody, against how much they can do.
package struct Ketenbelasting: Sendable, Hashable {
  /// "de makelaars in West", "het wijkteam in Wielwijk".
  package var wie: String
  /// Hours of work a year that come in during the last year.
  package var werk: Double
  /// Hours a year that those who are there can work.
  package var capaciteit: Double

  /// ρ; at 1 or more the queue keeps growing until people leave.
  package var bezetting: Double { capaciteit > 0 ? werk / capaciteit : .infinity }
  package var isTeVeel: Bool { bezetting >= 1 }
}

extension Ketenplan {
  /// The offered load of every team and every list, were nobody to leave while waiting.
  ///
  /// ρ = λ·s / (n·u·a): λ casussen a year in the last year, s hours of work per casus, n people of u hours a year, a
  /// the share of the time that they are there.
  package var belastingen: [Ketenbelasting] { makelaarsbelasting + wijkteambelasting }

  /// Hours of a makelaar for one casus.
  package var urenPerCasus: Double {
    let stappen = keten.stappen
    let mis = 1 - stappen.bereik
    let bereikt = 1 - (0..<Int(stappen.pogingen)).reduce(1.0) { som, _ in som * mis }
    let gesprekken = Route.allCases.filter(\.geeftHulp).reduce(0) { $0 + aandeel($1) }
    return stappen.aannemen + stappen.contact * bereikt / stappen.bereik
      + bereikt
      * (stappen.bezoek + gesprekken * stappen.gesprekken.rounded() * stappen.gesprek + stappen.afronden)
  }

  /// The share of the casussen that the wijkteam has a question of.
  private var naarWijkteam: Double {
    aandeel(.wijkteam) + aandeel(.combinatie)
      + aandeel(.motivatietraject) * (keten.vervolg[.wijkteam] + keten.vervolg[.combinatie])
  }

  /// The share of the casussen that Buurtwerk helps.
  private var naarBuurtwerk: Double {
    aandeel(.buurtwerk) + aandeel(.combinatie)
      + aandeel(.motivatietraject) * (keten.vervolg[.buurtwerk] + keten.vervolg[.combinatie])
  }

  /// Hours of everybody who works in the chain for one casus, were nobody to leave while waiting.
  package var personeel: [Personeel] {
    let trajecten = keten.trajecten
    let uren: [(Beroep, Double)] = [
      (.makelaar, urenPerCasus), (.wijkteam, naarWijkteam * keten.wijkteam.vraagverheldering),
      (.buurtwerk, naarBuurtwerk * trajecten.buurtwerk * trajecten.buurtwerkuren),
    ]
    return uren.filter { $0.1 > 0 }.map {
      Personeel(
        $0.0, uren: $0.1, herkomst: .aanname("volgt uit het werk per stap in de keten van het scenario"))
    }
  }

  /// Casussen in the last year, with those who come back.
  private var casussen: Double {
    (1..<max(1, jaren)).reduce(perJaar) { som, _ in som * (1 + groei) }
      / (1 - min(0.99, keten.afhaken.terugkeer))
  }

  private var makelaarsbelasting: [Ketenbelasting] {
    let makelaars = keten.makelaars
    let uren = makelaars.uren * Ketentijd.jaar / 7 * makelaars.afwezigheid.aanwezig
    if makelaars.indeling == .stad {
      return [
        Ketenbelasting(
          wie: "de makelaars", werk: casussen * urenPerCasus, capaciteit: makelaars.aantal * uren)
      ]
    }
    return Stadsdeel.allCases.map { stadsdeel in
      Ketenbelasting(
        wie: "de makelaars in \(stadsdeel.rawValue)", werk: casussen * urenPerCasus * aandeel(stadsdeel),
        capaciteit: (makelaars.perStadsdeel[stadsdeel] ?? 0) * uren)
    }
  }

  private var wijkteambelasting: [Ketenbelasting] {
    let wijkteam = keten.wijkteam
    func werk(_ wijken: [Wijk]) -> Double {
      wijken.reduce(0) { som, wijk in
        som + wijkteam.meldingen * keten.aandeelMeldingen(wijk)
          + casussen * naarWijkteam * (keten.wijken[wijk] ?? 0)
      } * wijkteam.vraagverheldering
    }
    let uren = wijkteam.uren * Ketentijd.jaar / 7 * wijkteam.afwezigheid.aanwezig
    if wijkteam.lijst == .centraal {
      return [
        Ketenbelasting(wie: "het wijkteam", werk: werk(Wijk.allCases), capaciteit: wijkteam.aantal * uren)
      ]
    }
    return Wijk.allCases.map { wijk in
      Ketenbelasting(
        wie: "het wijkteam in \(wijk.naam)", werk: werk([wijk]),
        capaciteit: (wijkteam.perWijk[wijk] ?? 0) * uren)
    }
  }
}
