/// One-way sensitivity: each uncertain number at the ends of its 95% interval, the others at their mean.
public struct Tornado: Sendable {
  public struct Balk: Sendable {
    public let parameter: Parameter
    let regel: Regelplaats?
    /// The 2.5% and 97.5% point of the number.
    public let interval: ClosedRange<Double>
    /// Saldo at each end.
    public let bijLaag: Double
    public let bijHoog: Double

    /// How far the saldo swings.
    public var uitslag: Double { abs(bijHoog - bijLaag) }
  }

  /// Saldo of all trajecten with every number at its mean.
  public let midden: Double
  private let namen: Parameternamen
  /// Which amounts are nothing.
  private let grens: Nulgrens
  /// One per uncertain number, the largest swing first.
  public let balken: [Balk]

  /// What a number is called; no two bars are called the same.
  public func naam(_ balk: Balk) -> String { namen.naam(balk.parameter, balk.regel) }

  /// Whether any uncertain number moves the saldo.
  public var heeftInvloed: Bool { balken.contains { grens.isPlus($0.uitslag) } }

  /// - Complexity: O(shared numbers x zorgregels + numbers of lines).
  public init(_ scenario: Scenario, _ horizon: Horizon = .lang) throws(Rekenfout) {
    let proef = try Proefdraai(scenario, horizon)
    var balken: [Balk] = []
    for parameter in try scenario.parameters() {
      let verdeling = scenario.verdeling(parameter, van: proef.regel(van: parameter))
      guard let verdeling, !verdeling.isVast else { continue }
      let interval = verdeling.interval95
      balken.append(
        Balk(
          parameter: parameter, regel: proef.regelplaats(van: parameter), interval: interval,
          bijLaag: try proef.saldo(parameter, interval.lowerBound),
          bijHoog: try proef.saldo(parameter, interval.upperBound)))
    }
    (midden, grens) = (proef.nu, proef.grens)
    namen = Parameternamen(balken.lazy.map { ($0.parameter, $0.regel) })
    // Equal swings stay in the order of the scenario.
    self.balken = balken.enumerated().sorted {
      ($1.element.uitslag, $0.offset) < ($0.element.uitslag, $1.offset)
    }.map(\.element)
  }
}
