/// The saldo of a scenario as a function of one number, the others as they are.
///
/// For a number of a single line only its casus is computed anew, so that going through all of them stays linear.
struct Proefdraai {
  let scenario: Scenario
  let horizon: Horizon
  private let tarieven: Tarieven
  private let posten: [Beoordeling.ID: Telling.Post]
  /// The scenario as it is.
  let uitkomst: Scenariouitkomst
  /// Saldo of all trajecten as the scenario is.
  let nu: Double
  /// Which amounts of all trajecten are nothing.
  let grens: Nulgrens

  init(_ scenario: Scenario, _ horizon: Horizon) throws(Rekenfout) {
    self.scenario = scenario
    self.horizon = horizon
    tarieven = scenario.tarieven
    uitkomst = try scenario.bereken()
    posten = Dictionary(
      uitkomst.telling.allePosten.map { ($0.beoordeling.casus, $0) },
      uniquingKeysWith: { eerste, _ in eerste })
    (nu, grens) = (uitkomst[horizon].totaal.saldo, uitkomst[horizon].grens)
  }

  /// The line that a number belongs to; nil for a number that casussen share.
  func regel(van parameter: Parameter) -> Zorgregel? {
    guard case .regel(let casus, let nummer, _) = parameter else { return nil }
    return posten[casus]?.beoordeling.zorgregels[nummer]
  }

  func regelplaats(van parameter: Parameter) -> Regelplaats? {
    guard case .regel(let casus, let nummer, _) = parameter else { return nil }
    return posten[casus].flatMap { Regelplaats(nummer, in: $0.beoordeling) }
  }

  /// Saldo of all trajecten with another value.
  func saldo(_ parameter: Parameter, _ waarde: Double) throws(Rekenfout) -> Double {
    guard case .regel(let casus, let nummer, let getal) = parameter, let post = posten[casus] else {
      return try scenario.met(parameter, waarde).bereken()[horizon].totaal.saldo
    }
    let anders = post.beoordeling.met(nummer, getal, waarde)
    return nu + post.gewicht * (try saldo(anders) - saldo(post.beoordeling))
  }

  private func saldo(_ beoordeling: Beoordeling) throws(Rekenfout) -> Double {
    var optelling = Optelling(tarieven: tarieven, regels: scenario.regels)
    try optelling.tel(beoordeling)
    return optelling.uitkomsten[horizon.nummer].totaal.saldo
  }
}
