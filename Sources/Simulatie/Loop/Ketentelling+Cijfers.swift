import BusinessCase

/// The row of all figures, in the order of `Kengetal`.
extension Ketentelling {
  var cijfers: [Double] {
    var rij: [Double] = []
    rij.reserveCapacity(Kengetal.aantal(jaren: jaren))
    for groep in Kengetal.Groep.allemaal {
      let wijken = groep.wijken
      for stap in Kengetal.Stap.allCases { rij += wacht.cijfers(stap, wijken: wijken) }
    }
    rij += benutting(makelaarsuren, plaatsVanDeel: 1) + benutting(wijkteamuren, plaatsVanDeel: 4)
    var totalen = totalen
    totalen[Kengetal.Totaal.makelaarsuren.rawValue] = makelaarsuren.reduce(0) { $0 + $1.gewerkt }
    rij += totalen
    rij.append(wijkverhouding)
    for jaar in 0..<jaren { rij += cijfers(jaar) }
    return rij + maanden
  }

  /// That of all together first, then that of each part where parts have their own people.
  private func benutting(
    _ uren: [(gewerkt: Double, aanwezig: Double)], plaatsVanDeel: Int
  ) -> [Double] {
    var rij = Array(repeating: Double.nan, count: Kengetal.Groep.allemaal.count)
    let samen = uren.reduce(into: (0.0, 0.0)) { som, deel in
      som.0 += deel.gewerkt
      som.1 += deel.aanwezig
    }
    if samen.1 > 0 { rij[0] = samen.0 / samen.1 }
    if uren.count > 1 {
      for (nummer, deel) in uren.enumerated() where deel.aanwezig > 0 {
        rij[plaatsVanDeel + nummer] = deel.gewerkt / deel.aanwezig
      }
    }
    return rij
  }

  private var wijkverhouding: Double {
    var (som, aantal) = (0.0, 0)
    for jaar in 0..<jaren {
      let gemiddelden = Wijk.allCases.indices.compactMap { wijk -> Double? in
        let (som, aantal) = lijstwacht[jaar * Wijk.allCases.count + wijk]
        return aantal > 0 ? som / Double(aantal) : nil
      }
      guard let laagste = gemiddelden.min(), let hoogste = gemiddelden.max(), laagste > 0 else { continue }
      som += hoogste / laagste
      aantal += 1
    }
    return aantal > 0 ? som / Double(aantal) : .nan
  }

  private func cijfers(_ jaar: Int) -> [Double] {
    let stand = perJaar[jaar]
    let lijst = (0..<Wijk.allCases.count).reduce(into: (som: 0.0, aantal: 0)) { som, wijk in
      som.som += lijstwacht[jaar * Wijk.allCases.count + wijk].som
      som.aantal += lijstwacht[jaar * Wijk.allCases.count + wijk].aantal
    }
    return [
      Double(stand.ingestroomd), gemiddelde(stand.gesprek, stand.gesproken),
      gemiddelde(Double(stand.gesprekBinnen), stand.gesproken), gemiddelde(stand.hulp, stand.geholpen),
      gemiddelde(Double(stand.hulpBinnen), stand.geholpen), gemiddelde(lijst.som, lijst.aantal),
    ]
  }

  private func gemiddelde(_ som: Double, _ aantal: Int) -> Double { aantal > 0 ? som / Double(aantal) : .nan }
}
