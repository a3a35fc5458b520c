extension Trekkingen {
  /// The same draws, scaled so that the mean of every kind of money is exactly the outcome at the means.
  ///
  /// A saldo is a sum of products of independent numbers, so the mean of every part of it is known: that of the
  /// draws only differs by chance. Multiplying a series by the ratio (a ratio estimator) takes this chance out of
  /// the means, so that a report has one figure for one thing, and leaves every sign as it is. Where fading or
  /// drop-out is uncertain the means are not known beforehand, and the draws stay as they are; so does a series whose
  /// mean in the draws is off by more than a tenth, because its draws say little about their mean.
  ///
  /// - Parameter uitkomst: of the same scenario.
  public func gecentreerd(op uitkomst: Scenariouitkomst) -> Trekkingen {
    guard isLineair, aantal > 0 else { return self }
    var nieuw: [Rij: ArraySlice<Double>] = [:]
    for rij in rijen.keys {
      let samen = rij.soort.isBaten ? Rij.Soort.baten : [rij.soort]
      let delen = samen.compactMap { rijen[Rij(horizon: rij.horizon, betaler: rij.betaler, soort: $0)] }
      let gemiddelde = delen.reduce(0) { $0 + $1.reduce(0, +) } / Double(aantal)
      let factor = bijstelling(van: gemiddelde, naar: uitkomst.verwacht(rij))
      nieuw[rij] = rijen[rij].map { ArraySlice($0.map { $0 * factor }) }
    }
    let prijs = (try? scenario.trajecttarief().euro) ?? 0
    return Trekkingen(
      scenario: scenario, aantal: aantal, trajectprijs: bijgesteld(trajectprijs, naar: prijs),
      trajecten: scenario.verdeling(.groei) == nil
        ? bijgesteld(trajecten, naar: uitkomst.telling.contanteTrajecten) : trajecten,
      ongedeeld: bijgesteld(ongedeeld, naar: uitkomst.perTraject(.lang).nietToegedeeld.baten),
      gedeeld: gedeeld, rijen: nieuw, claims: claims, steekproef: steekproef, isLineair: isLineair)
  }

  private func bijgesteld(_ waarden: [Double], naar doel: Double) -> [Double] {
    let factor = bijstelling(van: waarden.reduce(0, +) / Double(aantal), naar: doel)
    return waarden.map { $0 * factor }
  }

  private func bijstelling(van gemiddelde: Double, naar doel: Double) -> Double {
    let factor = doel / gemiddelde
    return factor > 0.9 && factor < 1.1 ? factor : 1
  }
}

extension Rij.Soort {
  fileprivate static let baten: [Rij.Soort] = [.getoetst, .ongetoetst]

  fileprivate var isBaten: Bool { Self.baten.contains(self) }
}

extension Scenariouitkomst {
  /// The expected value of a row per traject; of both rows of benefits that of all benefits.
  fileprivate func verwacht(_ rij: Rij) -> Double {
    let stroom = perTraject(rij.horizon).betalers[rij.betaler]
    switch rij.soort {
    case .getoetst, .ongetoetst: return stroom.baten
    case .meerzorg: return stroom.meerzorg
    case .inzet:
      let traject = rij.betaler == scenario.traject.betaler ? (try? scenario.trajecttarief().euro) ?? 0 : 0
      return stroom.kosten - traject
    case .tegenslag: return stroom.tegenslag
    }
  }
}
