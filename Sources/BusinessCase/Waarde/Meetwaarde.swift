/// What measuring more residents is worth, beside claiming more casussen.
package struct Meetwaarde: Sendable {
  package struct Punt: Sendable, Hashable {
    /// More residents measured, or casussen assessed.
    package let extra: Int
    /// EVSI in euros; nil where nothing is known of it.
    package let gemeten: Schatting?
    package let geclaimd: Schatting?
  }

  /// Nil when it is not known how residents would be measured.
  package let opzet: Meetopzet?
  /// What going on is expected to bring, in euros: the further from 0, the less there is to decide.
  package let saldo: Double
  package let punten: [Punt]
  /// What is worth less than this is € 0 here; 0 where nothing was rounded.
  package let afgerondOnder: Double

  /// - Throws: what keeps the scenario from being computed.
  package init(
    _ scenario: Scenario, _ opzet: Meetopzet?, trekkingen aantal: Int, zaad: UInt64, draden: Int
  ) throws(Rekenfout) {
    let uitkomst = try scenario.bereken()
    let trekkingen = try Trekkingsmodel(scenario).trek(aantal, zaad: zaad, draden: draden)
      .gecentreerd(op: uitkomst)
    let trajecten = trekkingen.trajecten.gemiddelde
    let grens = Nulgrens(trajecten: trajecten, omvang: trekkingen.omvang(.lang) * trajecten)
    let prijs = trekkingen.trajectprijs.gemiddelde
    let claimen = try Informatiewaarde.onderzoek(
      Telling(scenario), scenario,
      verwachtingen: trekkingen.naarSteekproef(.lang).map { ($0 - prijs) * trajecten }, grens)
    let meten = try Self.naarFout(trekkingen, uitkomst, zaad: zaad, draden: draden).flatMap {
      Vervolgonderzoek(verwachtingen: $0, eerdere: 1, grens: grens)
    }
    let v0 =
      scenario.meting?.bijstelling.voorvariantie ?? scenario.verdeling(.beoordelaarsfout)?.variantie ?? 0
    self.opzet = opzet
    let korrel = scenario.korrel(uitkomst.telling).alles
    afgerondOnder = korrel / 2
    saldo = uitkomst[.lang].totaal.saldo.afgerond(korrel)
    punten = (claimen?.punten.map(\.extra) ?? [0, 10, 25, 50, 100, 200, 1000]).map { n in
      Punt(
        extra: n,
        gemeten: opzet.flatMap { opzet in
          meten?.evsi(aandeel: opzet.aandeel(voorvariantie: v0, extra: n)).afgerond(korrel)
        },
        geclaimd: claimen?.punten.first { $0.extra == n }?.evsi)
    }
  }

  /// What one expects of the saldo who knows the beoordelaarsfout; nil where nobody said how uncertain that is.
  ///
  /// A saldo is a sum of products of independent numbers, so drawing this one alone is exact. Where numbers go together
  /// the others tell of it too, and a regression has to say how.
  private static func naarFout(
    _ trekkingen: Trekkingen, _ uitkomst: Scenariouitkomst, zaad: UInt64, draden: Int
  ) throws(Rekenfout) -> [Double]? {
    guard let fout = trekkingen.gedeeld[.beoordelaarsfout] else { return nil }
    let scenario = trekkingen.scenario
    guard scenario.samenhang.isEmpty else {
      return Beslissing(saldi: trekkingen.alles(trekkingen.saldo(.lang))).verwachtingen(bij: fout)
    }
    let alleen = try Trekkingsmodel(scenario, alleen: [.gedeeld(.beoordelaarsfout)])
      .trek(trekkingen.aantal, zaad: zaad, draden: draden).gecentreerd(op: uitkomst)
    return alleen.alles(alleen.saldo(.lang))
  }
}
