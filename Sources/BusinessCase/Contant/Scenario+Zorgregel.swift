extension Scenario {
  /// What one zorgregel does to the account, in present euros, one for each of `Horizon.allCases`; without the price of
  /// the traject.
  ///
  /// - Throws: when its post has no usable price.
  package func geldstromen(
    _ regel: Zorgregel, stop: Beoordeling.Stop?
  ) throws(Rekenfout) -> [Geldstroom] {
    let rekening = Regelrekening(
      regel, tarief: try tarieven.tarief(regel.post), stop: stop, regels: regels)
    return Horizon.allCases.map {
      regel.soort.geldstroom(rekening.waarde(tot: regels.horizonnen[$0]).contant)
    }
  }
}
