/// What one zorgregel comes to in each month.
struct Maandstroom {
  let post: Kostenpost.ID
  let tarief: Tarief
  let soort: Zorgregel.Soort
  /// Units of the post, from the first month on: expected, after all that brings a claim down, and discounted as the
  /// scenario does.
  let perMaand: [Double]
}

extension Scenario {
  /// The same with money of every year counted the same.
  var zonderDisconto: Scenario {
    var scenario = self
    scenario.regels.discontovoet = 0
    return scenario
  }

  /// One per zorgregel.
  func maandstromen(_ beoordeling: Beoordeling) throws(Rekenfout) -> [Maandstroom] {
    let (tarieven, einde) = (tarieven, regels.horizonnen.lang)
    return try beoordeling.zorgregels.map { regel throws(Rekenfout) in
      let tarief = try tarieven.tarief(regel.post)
      let rekening = Regelrekening(
        regel, tarief: Tarief(euro: 1, betaler: tarief.betaler), stop: beoordeling.stop, regels: regels)
      let vakken = rekening.tijdvakken(tot: einde)
      let maanden = vakken.binnenToets.maanden.lowerBound..<vakken.daarna.maanden.upperBound
      return Maandstroom(
        post: regel.post, tarief: tarief, soort: regel.soort,
        perMaand: (1..<einde + 1).map {
          maanden.contains($0) ? rekening.contant(inMaand: $0, vakken: vakken) : 0
        })
    }
  }
}
