/// What draws say about an amount: its mean, and the interval that holds 95 of 100 draws.
public struct Verwachting: Sendable, Hashable {
  /// Euros per traject.
  public let gemiddelde: Double
  public let interval95: ClosedRange<Double>

  /// The same amount with the other sign.
  static prefix func - (verwachting: Verwachting) -> Verwachting {
    Verwachting(
      gemiddelde: -verwachting.gemiddelde,
      interval95: -verwachting.interval95.upperBound ... -verwachting.interval95.lowerBound)
  }

  static func + (verwachting: Verwachting, euro: Double) -> Verwachting {
    let interval = verwachting.interval95
    return Verwachting(
      gemiddelde: verwachting.gemiddelde + euro,
      interval95: interval.lowerBound + euro...interval.upperBound + euro)
  }
}

/// Draws in order, so that shares and quantiles cost a search.
struct Rangorde: Sendable, Hashable {
  let trekkingen: [Double]
  let gemiddelde: Double

  /// - Parameter trekkingen: at least one, none of them NaN.
  /// - Complexity: O(n log n).
  init(_ trekkingen: [Double]) {
    gemiddelde = trekkingen.reduce(0, +) / Double(trekkingen.count)
    self.trekkingen = trekkingen.sorted()
  }

  var verwachting: Verwachting {
    Verwachting(
      gemiddelde: gemiddelde,
      interval95: trekkingen.kwantielOpVolgorde(0.025)...trekkingen.kwantielOpVolgorde(0.975))
  }

  /// The share of the draws that are a gain when `erbij` is added to each.
  func aandeelWinst(erbij: Double = 0, _ grens: Nulgrens) -> Double {
    Double(trekkingen.count - trekkingen.aantalVooraan { !grens.isPlus($0 + erbij) })
      / Double(trekkingen.count)
  }

  /// The share of the draws that are a loss.
  func aandeelVerlies(_ grens: Nulgrens) -> Double {
    Double(trekkingen.aantalVooraan { grens.isMin($0) }) / Double(trekkingen.count)
  }
}

extension [Double] {
  /// How many elements at the front meet a condition that no element after them meets.
  ///
  /// - Complexity: O(log n).
  func aantalVooraan(waarvoor voldoet: (Double) -> Bool) -> Int {
    var (laag, hoog) = (0, count)
    while laag < hoog {
      let midden = (laag + hoog) / 2
      if voldoet(self[midden]) { laag = midden + 1 } else { hoog = midden }
    }
    return laag
  }
}
