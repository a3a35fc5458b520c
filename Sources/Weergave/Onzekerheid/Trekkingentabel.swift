import BusinessCase

/// The draws of some scenarios as a file that packages for value of information read: a row per draw, commas, decimal points.
///
/// Stopping is the first alternative. `kosten` and `effect` of each are in euros of all trajecten together, so that the net
/// benefit is effect less kosten, at one euro per unit of effect; the columns behind them are the uncertain numbers.
package struct Trekkingentabel {
  private let trekkingen: [Trekkingen]
  private let horizon: Horizon

  /// - Precondition: as many draws of each, with one seed.
  package init(_ trekkingen: [Trekkingen], _ horizon: Horizon = .lang) {
    (self.trekkingen, self.horizon) = (trekkingen, horizon)
  }

  package var csv: String {
    let kolommen = self.kolommen
    var tekst = kolommen.map { Self.kop($0.naam) }.joined(separator: ",") + "\n"
    for t in 0..<(trekkingen.first?.aantal ?? 0) {
      tekst += kolommen.map { $0.waarden.map { "\($0[t])" } ?? "0.0" }.joined(separator: ",") + "\n"
    }
    return tekst
  }

  /// Nil is nothing in every draw.
  private var kolommen: [(naam: String, waarden: [Double]?)] {
    var kolommen: [(naam: String, waarden: [Double]?)] = [("kosten.stoppen", nil), ("effect.stoppen", nil)]
    for een in trekkingen {
      let kosten = zip(een.kosten(horizon), een.meerzorg(horizon)).map { $0 + $1 }
      let effect = zip(een.saldo(horizon), kosten).map { $0 + $1 }
      kolommen.append(("kosten.\(een.scenario.naam)", een.alles(kosten)))
      kolommen.append(("effect.\(een.scenario.naam)", een.alles(effect)))
    }
    var bekend: Set<String> = []
    for een in trekkingen {
      for getal in een.gedeeld.keys.sorted(by: { $0.sleutel < $1.sleutel })
      where bekend.insert(getal.sleutel).inserted {
        kolommen.append((getal.sleutel, een.gedeeld[getal]))
      }
    }
    return kolommen
  }

  private static func kop(_ naam: String) -> String {
    let vraagtAanhaling = naam.contains { $0 == "," || $0 == "\"" || $0.isNewline }
    guard vraagtAanhaling else { return naam }
    return "\"\(naam.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\""))\""
  }
}
