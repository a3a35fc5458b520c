/// How sure the amounts of a begroting are: its saldo per payer and calendar year, draw by draw.
///
/// In every draw the trajecten start over the years as they are expected to; how many there are, varies.
public struct Begrotingskansen: Sendable {
  /// For each year of the begroting what the draws show of every payer of it.
  public let perJaar: [[(betaler: Betaler, saldo: Kansbeeld)]]
  /// All years together.
  public let samen: [(betaler: Betaler, saldo: Kansbeeld)]
  public let spreiding: Spreiding

  /// - Complexity: that of drawing the scenario once for every three years.
  public init(
    _ begroting: Begroting, _ scenario: Scenario, trekkingen aantal: Int, zaad: UInt64, draden: Int,
    voortgang: @escaping @Sendable (Double) -> Void = { _ in }
  ) throws(Rekenfout) {
    let scenario = scenario.zonderDisconto
    let betalers = begroting.betalers
    var saldi = betalers.map { _ in [Double](repeating: 0, count: aantal) }
    var perJaar: [[(betaler: Betaler, saldo: Kansbeeld)]] = []
    var spreiding = Spreiding.geen
    for eerste in stride(from: 0, to: begroting.jaren.count, by: Horizon.allCases.count) {
      let weging = Maandweging(begroting.aanvang, vanaf: eerste)
      let trekkingen = try Trekkingsmodel(scenario, weging: weging).trek(aantal, zaad: zaad, draden: draden) {
        voortgang((Double(eerste) + 3 * $0) / Double(begroting.jaren.count + 2))
      }
      if eerste == 0 { spreiding = trekkingen.spreiding(.kort) }
      for horizon in Horizon.allCases where eerste + horizon.nummer < begroting.jaren.count {
        let jaar = eerste + horizon.nummer
        var beelden: [(betaler: Betaler, saldo: Kansbeeld)] = []
        for (nummer, betaler) in betalers.enumerated() {
          let prijs = betaler == scenario.traject.betaler ? begroting.aanvang.starts[jaar] : 0
          let saldo = trekkingen.alles(
            zip(trekkingen.saldoZonderTraject(horizon, betaler), trekkingen.trajectprijs).map {
              $0 - prijs * $1
            })
          for t in saldo.indices { saldi[nummer][t] += saldo[t] }
          beelden.append((betaler, Kansbeeld(saldo, grens: begroting.grens, spreiding: spreiding)))
        }
        perJaar.append(beelden)
      }
    }
    self.perJaar = perJaar
    self.spreiding = spreiding
    let zeker = spreiding
    samen = zip(betalers, saldi).map { ($0, Kansbeeld($1, grens: begroting.grens, spreiding: zeker)) }
  }
}

/// How much the months of a line count in each of three calendar years, which stand in the place of the horizons.
struct Maandweging: Sendable {
  private let aanvang: Aanvang
  private let eerste: Int

  init(_ aanvang: Aanvang, vanaf eerste: Int) {
    (self.aanvang, self.eerste) = (aanvang, eerste)
  }

  /// For each column the weight of month 1, 2, …; none where there is no such year.
  func gewichten(_ beoordeling: Beoordeling) -> PerHorizon<[Double]> {
    let aandelen = aanvang.aandelen(beoordeling)
    return PerHorizon { horizon in
      let jaar = eerste + horizon.nummer
      return aandelen.indices.contains(jaar) ? aandelen[jaar] : []
    }
  }
}
