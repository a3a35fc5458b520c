/// Money per draw, per traject.
extension Trekkingen {
  /// Payers that anything happens to.
  public var betalers: [Betaler] {
    let geraakt = Set(rijen.keys.map(\.betaler)).union([scenario.traject.betaler])
    return Betaler.allCases.filter(geraakt.contains)
  }

  /// What is left of the benefits of one payer after meerzorg, the price of the traject and its extra input.
  public func saldo(_ horizon: Horizon, _ betaler: Betaler) -> [Double] {
    var saldo = saldoZonderTraject(horizon, betaler)
    if betaler == scenario.traject.betaler { saldo.trekAf(trajectprijs) }
    return saldo
  }

  /// The same without the price of the traject.
  public func saldoZonderTraject(_ horizon: Horizon, _ betaler: Betaler) -> [Double] {
    var saldo = nullen
    for soort in [Rij.Soort.getoetst, .ongetoetst] { saldo.telOp(rij(horizon, betaler, soort)) }
    for soort in [Rij.Soort.meerzorg, .inzet] { saldo.trekAf(rij(horizon, betaler, soort)) }
    return saldo
  }

  /// All payers together, and benefits that no source divides.
  public func saldo(_ horizon: Horizon) -> [Double] {
    var saldo = ongedeeld
    for betaler in betalers { saldo.telOp(saldoZonderTraject(horizon, betaler)) }
    saldo.trekAf(trajectprijs)
    return saldo
  }

  /// Benefits of all payers.
  public func baten(_ horizon: Horizon) -> [Double] {
    var baten = ongedeeld
    for betaler in betalers {
      for soort in [Rij.Soort.getoetst, .ongetoetst] { baten.telOp(rij(horizon, betaler, soort)) }
    }
    return baten
  }

  /// Benefits of a payer that somebody tested, in the months the toets covers.
  public func getoetst(_ horizon: Horizon, _ betaler: Betaler) -> [Double] {
    Array(rij(horizon, betaler, .getoetst) ?? nullen[...])
  }

  /// The traject and its extra input.
  public func kosten(_ horizon: Horizon) -> [Double] {
    var kosten = trajectprijs
    for betaler in betalers { kosten.telOp(rij(horizon, betaler, .inzet)) }
    return kosten
  }

  /// Care that surfaced, and the share of setbacks that counts as such.
  public func meerzorg(_ horizon: Horizon) -> [Double] {
    var meerzorg = nullen
    for betaler in betalers { meerzorg.telOp(rij(horizon, betaler, .meerzorg)) }
    return meerzorg
  }

  /// Everything that comes in or goes out in a draw, on average: what decides how small an amount must be to be nothing.
  public func omvang(_ horizon: Horizon) -> Double {
    betalers.reduce(gemiddeldeOmvang(ongedeeld)) { $0 + omvang(horizon, $1) }
  }

  /// The same for one payer.
  public func omvang(_ horizon: Horizon, _ betaler: Betaler) -> Double {
    let prijs = betaler == scenario.traject.betaler ? gemiddeldeOmvang(trajectprijs) : 0
    return Rij.Soort.allCases.reduce(prijs) { som, soort in
      som + (rij(horizon, betaler, soort).map { gemiddeldeOmvang($0) } ?? 0)
    }
  }

  private func gemiddeldeOmvang(_ bedragen: some Collection<Double>) -> Double {
    bedragen.reduce(0) { $0 + abs($1) } / Double(aantal)
  }

  private var nullen: [Double] { Array(repeating: 0, count: aantal) }

  private func rij(_ horizon: Horizon, _ betaler: Betaler, _ soort: Rij.Soort) -> ArraySlice<Double>? {
    rijen[Rij(horizon: horizon, betaler: betaler, soort: soort)]
  }
}

extension [Double] {
  fileprivate mutating func telOp(_ ander: some Collection<Double>) {
    for (plaats, waarde) in zip(indices, ander) { self[plaats] += waarde }
  }

  fileprivate mutating func telOp(_ ander: ArraySlice<Double>?) {
    if let ander { telOp(ander) }
  }

  fileprivate mutating func trekAf(_ ander: some Collection<Double>) {
    for (plaats, waarde) in zip(indices, ander) { self[plaats] -= waarde }
  }

  fileprivate mutating func trekAf(_ ander: ArraySlice<Double>?) {
    if let ander { trekAf(ander) }
  }
}
