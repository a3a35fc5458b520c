/// What measuring more residents is worth, beside claiming more casussen.
package struct Meetwaarde: Sendable {
  package struct Punt: Sendable, Hashable {
    /// More residents measured, or casussen assessed.
    package let extra: Int
    /// EVSI in euros; nil where nothing is known of it.
    package let gemeten: Schatting?
    package let geclaimd: Schatting?
  }

  package let punten: [Punt]

  /// - Parameters:
  ///   - s: how persons differ in what was measured of their claim; nil when that is not known.
  ///   - tau: bias of the design.
  /// - Throws: what keeps the scenario from being computed.
  package init(
    _ scenario: Scenario, s: Double?, tau: Double, trekkingen aantal: Int, zaad: UInt64, draden: Int,
    voortgang: @escaping @Sendable (Double) -> Void = { _ in }
  ) throws(Rekenfout) {
    let trekkingen = try Trekkingsmodel(scenario).trek(
      aantal, zaad: zaad, draden: draden, voortgang: voortgang
    )
    .gecentreerd(op: try scenario.bereken())
    let saldi = zip(trekkingen.saldo(.lang), trekkingen.trajecten).map { $0 * $1 }
    let trajecten = trekkingen.trajecten.gemiddelde
    let grens = Nulgrens(trajecten: trajecten, omvang: trekkingen.omvang(.lang) * trajecten)
    let fout = trekkingen.gedeeld[.beoordelaarsfout]
    let meten = fout.flatMap {
      Vervolgonderzoek(
        verwachtingen: Beslissing(saldi: saldi, grens: grens).verwachtingen(bij: $0), eerdere: 1, grens: grens
      )
    }
    let prijs = trekkingen.trajectprijs.gemiddelde
    let claimen = try Informatiewaarde.onderzoek(
      Telling(scenario), scenario,
      verwachtingen: trekkingen.naarSteekproef(.lang).map { ($0 - prijs) * trajecten }, grens)
    let v0 = scenario.verdeling(.beoordelaarsfout)?.variantie ?? 0
    punten = (claimen?.punten.map(\.extra) ?? [0, 10, 25, 50, 100, 200, 1000]).map { n in
      Punt(
        extra: n,
        gemeten: s.flatMap { s in
          meten?.evsi(aandeel: Bijstelling.aandeel(voorvariantie: v0, tau: tau, s: s, n: n))
        },
        geclaimd: claimen?.punten.first { $0.extra == n }?.evsi)
    }
  }
}
