extension Trekkingen {
  /// The same draws, moved so that their means are exactly the outcome at the means.
  ///
  /// A saldo is a sum of products of independent numbers, so its mean is known: that of the draws only differs by
  /// chance. Moving every series by that difference (a control variate with coefficient 1) takes this chance out of
  /// the means, so that a report has one figure for one thing. Where fading or drop-out is uncertain the mean is not
  /// known beforehand, and the draws stay as they are.
  ///
  /// - Parameter uitkomst: of the same scenario.
  public func gecentreerd(op uitkomst: Scenariouitkomst) -> Trekkingen {
    guard isLineair else { return self }
    var schuif: [Rij: Double] = [:]
    for horizon in Horizon.allCases {
      let exact = uitkomst.perTraject(horizon).betalers
      for betaler in betalers {
        for (soorten, waarde) in exact[betaler].perSoort(traject: trajectkosten(betaler, uitkomst)) {
          let plaatsen = soorten.map { Rij(horizon: horizon, betaler: betaler, soort: $0) }
            .filter { rijen[$0] != nil }
          guard let plaats = plaatsen.last else { continue }
          schuif[plaats] = waarde - plaatsen.reduce(0) { $0 + gemiddelde(rijen[$1] ?? []) }
        }
      }
    }
    return Trekkingen(
      scenario: scenario, aantal: aantal,
      trajectprijs: verschoven(trajectprijs, naar: uitkomst.trajectprijs),
      trajecten: trajecten,
      ongedeeld: verschoven(ongedeeld, naar: uitkomst.perTraject(.lang).nietToegedeeld.baten),
      gedeeld: gedeeld,
      rijen: Dictionary(
        uniqueKeysWithValues: rijen.map { rij, waarden in
          let verschil = schuif[rij] ?? 0
          return (rij, ArraySlice(waarden.map { $0 + verschil }))
        }), claims: claims, steekproef: steekproef, isLineair: isLineair)
  }

  private func trajectkosten(_ betaler: Betaler, _ uitkomst: Scenariouitkomst) -> Double {
    betaler == scenario.traject.betaler ? uitkomst.trajectprijs : 0
  }

  private func gemiddelde(_ waarden: ArraySlice<Double>) -> Double {
    waarden.reduce(0, +) / Double(max(1, waarden.count))
  }

  private func verschoven(_ waarden: [Double], naar doel: Double) -> [Double] {
    let verschil = doel - gemiddelde(waarden[...])
    return waarden.map { $0 + verschil }
  }
}

extension Scenariouitkomst {
  /// What a traject costs at the price level.
  fileprivate var trajectprijs: Double { (try? scenario.trajecttarief().euro) ?? 0 }
}

extension Geldstroom {
  /// Each kind of money with the series that hold it.
  fileprivate func perSoort(traject: Double) -> [([Rij.Soort], Double)] {
    [
      ([.getoetst, .ongetoetst], baten), ([.meerzorg], meerzorg), ([.inzet], kosten - traject),
      ([.tegenslag], tegenslag),
    ]
  }
}
