/// One-way sensitivity: each uncertain number at the ends of its 95% interval, the others at their mean.
public struct Tornado: Sendable {
  public struct Balk: Sendable {
    public let parameter: Parameter
    /// The care it is about, for a number of one zorgregel.
    public let post: Kostenpost.ID?
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
  /// One per uncertain number, the largest swing first.
  public let balken: [Balk]

  /// Whether any uncertain number moves the saldo by a cent.
  public var heeftInvloed: Bool { balken.contains { $0.uitslag >= 0.005 } }

  /// - Complexity: O(shared numbers x zorgregels + numbers of lines).
  public init(_ scenario: Scenario, _ horizon: Horizon = .lang) throws(Rekenfout) {
    let proef = try Proefdraai(scenario, horizon)
    var balken: [Balk] = []
    for parameter in try scenario.parameters() {
      let regel = proef.regel(van: parameter)
      guard let verdeling = scenario.verdeling(parameter, van: regel), !verdeling.isVast else { continue }
      let interval = verdeling.interval95
      balken.append(
        Balk(
          parameter: parameter, post: regel?.post, interval: interval,
          bijLaag: try proef.saldo(parameter, interval.lowerBound),
          bijHoog: try proef.saldo(parameter, interval.upperBound)))
    }
    midden = proef.nu
    // Equal swings stay in the order of the scenario.
    self.balken = balken.enumerated().sorted {
      ($1.element.uitslag, $0.offset) < ($0.element.uitslag, $1.offset)
    }.map(\.element)
  }
}
