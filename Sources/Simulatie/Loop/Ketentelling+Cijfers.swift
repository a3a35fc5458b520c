import BusinessCase

/// The row of all figures of which a replication has one value, in the order of `Kengetal.plaats`.
extension Ketentelling {
  var cijfers: [Double] {
    var rij: [Double] = []
    rij.reserveCapacity(Kengetal.aantal(jaren: jaren))
    for groep in Kengetal.Groep.allemaal {
      for stap in Kengetal.Stap.allCases {
        let geholpen = wacht.stand(stap, wijken: groep.wijken).geholpen
        rij.append(geholpen.aantal > 0 ? geholpen.grootste : .nan)
      }
    }
    for (uren, eersteDeel) in [(makelaarsuren, 1), (wijkteamuren, 1 + Stadsdeel.allCases.count)] {
      rij += perGroep(uren, eersteDeel, \.benutting) + perGroep(uren, eersteDeel, \.overwerkaandeel)
    }
    rij += alleTotalen
    rij.append(wijkverhouding)
    return rij + maanden
  }

  /// That of all together first, then that of each part where parts have their own people.
  private func perGroep(
    _ uren: [Personeelsuren], _ eersteDeel: Int, _ cijfer: (Personeelsuren) -> Double
  ) -> [Double] {
    var rij = Array(repeating: Double.nan, count: Kengetal.Groep.allemaal.count)
    rij[0] = cijfer(uren.reduce(Personeelsuren(), +))
    if uren.count > 1 {
      for (nummer, deel) in uren.enumerated() { rij[eersteDeel + nummer] = cijfer(deel) }
    }
    return rij
  }

  private var alleTotalen: [Double] {
    var alle = totalen
    func zet(_ totaal: Kengetal.Totaal, _ aantal: Double) { alle[totaal.rawValue] = aantal }
    let stroom = stroom.samen
    zet(.ingestroomd, stroom.ingestroomd)
    zet(.gesproken, stroom.gesproken)
    zet(.geholpen, stroom.geholpen)
    zet(.wachtweken, stroom.wachtweken)
    zet(.makelaarsuren, makelaarsuren.reduce(0) { $0 + $1.gewerkt })
    return alle
  }

  private var wijkverhouding: Double {
    let verhoudingen = (0..<jaren).compactMap { jaar -> Double? in
      let gemiddelden = Wijk.allCases.indices.compactMap { wijk in
        wacht.stand(.wachtlijst, wijken: [wijk], jaar: jaar).geholpen.gemiddelde
      }
      guard let laagste = gemiddelden.min(), let hoogste = gemiddelden.max(), laagste > 0 else { return nil }
      return hoogste / laagste
    }
    return verhoudingen.isEmpty ? .nan : verhoudingen.reduce(0, +) / Double(verhoudingen.count)
  }
}
