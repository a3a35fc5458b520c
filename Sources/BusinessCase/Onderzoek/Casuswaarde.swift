/// One assessed casus on its own, the price of its traject included, in present euros.
public struct Casuswaarde: Sendable {
  public let beoordeling: Beoordeling
  private let stromen: [Geldstroom]

  public subscript(horizon: Horizon) -> Geldstroom { stromen[horizon.nummer] }

  init(_ beoordeling: Beoordeling, stromen: [Geldstroom]) {
    self.beoordeling = beoordeling
    self.stromen = stromen
  }
}

extension [Casuswaarde] {
  /// Which amounts per casus are nothing.
  func grens(_ horizon: Horizon) -> Nulgrens {
    isEmpty ? Nulgrens() : Nulgrens(omvang: map { $0[horizon].omvang }.gemiddelde)
  }
}

extension Scenario {
  /// Every casus valued by itself, and what became of all claims together; one balance per horizon.
  ///
  /// - Complexity: linear in the zorgregels.
  func waardeer(
    _ beoordelingen: [Beoordeling]
  ) throws(Rekenfout) -> (casussen: [Casuswaarde], balansen: [Toetsbalans]) {
    let (tarieven, traject) = (tarieven, try trajecttarief())
    var balansen = Horizon.allCases.map { _ in Toetsbalans() }
    var casussen: [Casuswaarde] = []
    for beoordeling in beoordelingen {
      var stromen = Horizon.allCases.map { _ in Geldstroom(kosten: traject.euro) }
      for regel in beoordeling.opRekenvolgorde {
        let rekening = Regelrekening(
          regel, tarief: try tarieven.tarief(regel.post), stop: beoordeling.stop, regels: regels)
        for horizon in Horizon.allCases {
          let waarde = rekening.waarde(tot: regels.horizonnen[horizon])
          stromen[horizon.nummer] += regel.soort.geldstroom(waarde.contant)
          balansen[horizon.nummer].tel(regel, waarde)
        }
      }
      casussen.append(Casuswaarde(beoordeling, stromen: stromen))
    }
    return (casussen, balansen)
  }
}
