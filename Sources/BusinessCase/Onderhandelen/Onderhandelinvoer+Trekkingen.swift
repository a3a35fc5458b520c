extension Onderhandelinvoer {
  /// The draws of a scenario at one horizon.
  ///
  /// - Throws: when a draw is no amount that people can talk about.
  public init(_ trekkingen: Trekkingen, _ horizon: Horizon) throws(Onderhandelfout) {
    try self.init(
      partijen: trekkingen.betalers.map { betaler in
        Partijtrekkingen(
          betaler: betaler, saldoZonderTraject: trekkingen.saldoZonderTraject(horizon, betaler),
          bevestigd: trekkingen.getoetst(horizon, betaler))
      },
      trajectprijs: trekkingen.trajectprijs, ongedeeld: trekkingen.ongedeeld,
      huidig: trekkingen.scenario.traject.betaler, spreiding: trekkingen.spreiding,
      omvang: trekkingen.omvang(horizon), korrel: trekkingen.scenario.korrel)
  }
}
