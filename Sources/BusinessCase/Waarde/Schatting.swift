/// A number found from draws, and how far it may be off because the draws are few.
public struct Schatting: Sendable, Hashable {
  public let waarde: Double
  /// Monte-Carlo standard error, in the unit of `waarde`. Infinite when there are fewer than two draws.
  public let fout: Double

  package init(waarde: Double, fout: Double) {
    self.waarde = waarde
    self.fout = fout
  }

  /// The mean of `aantal` terms, one per draw, with error s/√N where s is their standard deviation.
  ///
  /// For a function of several means the terms are its influence values: what each draw adds to it, to first order
  /// (the delta method). Source: Van der Vaart, "Asymptotic Statistics" (1998), chapters 3 and 20.
  ///
  /// - Complexity: O(N), two rounds of the terms and no storage.
  init(aantal: Int, _ term: (Int) -> Double) {
    guard aantal > 0 else {
      self.init(waarde: 0, fout: .infinity)
      return
    }
    var som = 0.0
    for t in 0..<aantal { som += term(t) }
    let gemiddelde = som / Double(aantal)
    var kwadraten = 0.0
    for t in 0..<aantal {
      let afwijking = term(t) - gemiddelde
      kwadraten += afwijking * afwijking
    }
    self.init(
      waarde: gemiddelde,
      fout: aantal > 1 ? (kwadraten / Double(aantal - 1) / Double(aantal)).squareRoot() : .infinity)
  }

  /// The mean of draws.
  package init(gemiddeldeVan trekkingen: [Double]) {
    self.init(aantal: trekkingen.count) { trekkingen[$0] }
  }

  public static func * (schatting: Schatting, factor: Double) -> Schatting {
    Schatting(waarde: schatting.waarde * factor, fout: schatting.fout * abs(factor))
  }
}
