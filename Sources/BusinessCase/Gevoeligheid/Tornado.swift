/// One-way sensitivity: each uncertain number at the ends of its 95% interval, the others at their mean.
public struct Tornado: Sendable {
  public struct Balk: Sendable {
    public let parameter: Parameter
    let regel: Regelplaats?
    /// The 2.5% and 97.5% point of the number.
    public let interval: ClosedRange<Double>
    /// Saldo at each end.
    public fileprivate(set) var bijLaag: Double
    public fileprivate(set) var bijHoog: Double

    /// How far the saldo swings.
    public var uitslag: Double { abs(bijHoog - bijLaag) }
  }

  /// Numbers that are not shown by themselves, because each says something of one resident: those of all lines with one
  /// kind of care together, and what is left as "diverse".
  public struct Groep: Sendable, Hashable {
    public let naam: String
    /// Saldo when they are against it, and when they are with it.
    public let bijLaag: Double
    public let bijHoog: Double

    public var uitslag: Double { abs(bijHoog - bijLaag) }
  }

  /// Saldo of all trajecten with every number at its mean.
  public let midden: Double
  private let namen: Parameternamen
  /// Which amounts are nothing.
  private let grens: Nulgrens
  /// One per uncertain number, the largest swing first.
  public let balken: [Balk]
  /// The largest swing first; empty unless the casussen are real and the figures may leave.
  public let groepen: [Groep]

  /// What a number is called; no two bars are called the same.
  public func naam(_ balk: Balk) -> String { namen.naam(balk.parameter, balk.regel) }

  /// Whether any uncertain number moves the saldo.
  public var heeftInvloed: Bool {
    balken.contains { grens.isPlus($0.uitslag) } || groepen.contains { grens.isPlus($0.uitslag) }
  }

  /// - Complexity: O(shared numbers x zorgregels + numbers of lines).
  public init(_ scenario: Scenario, _ horizon: Horizon = .lang) throws(Rekenfout) {
    let proef = try Proefdraai(scenario, horizon)
    let diverse = scenario.diversePosten
    var balken: [Balk] = []
    var verborgen: [Balk] = []
    for parameter in try scenario.alleParameters() {
      let verdeling = scenario.verdeling(parameter, van: proef.regel(van: parameter))
      guard let verdeling, !verdeling.isVast else { continue }
      let interval = verdeling.interval95
      let balk = Balk(
        parameter: parameter, regel: proef.regelplaats(van: parameter), interval: interval,
        bijLaag: try proef.saldo(parameter, interval.lowerBound),
        bijHoog: try proef.saldo(parameter, interval.upperBound))
      if scenario.isVerborgen(parameter, diverse) { verborgen.append(balk) } else { balken.append(balk) }
    }
    let korrel = scenario.korrel(proef.uitkomst.telling).alles
    (midden, grens) = (proef.nu.afgerond(korrel), proef.grens)
    groepen = Self.groepen(verborgen, midden: proef.nu, diverse: diverse, korrel)
    for plaats in balken.indices {
      balken[plaats].bijLaag = balken[plaats].bijLaag.afgerond(korrel)
      balken[plaats].bijHoog = balken[plaats].bijHoog.afgerond(korrel)
    }
    namen = Parameternamen(balken.lazy.map { ($0.parameter, $0.regel) })
    // Equal swings stay in the order of the scenario.
    self.balken = balken.enumerated().sorted {
      ($1.element.uitslag, $0.offset) < ($0.element.uitslag, $1.offset)
    }.map(\.element)
  }

  /// The numbers of a group are independent, so their swings add up as squares: √Σ(swing²).
  private static func groepen(
    _ balken: [Balk], midden: Double, diverse: Set<Kostenpost.ID>, _ korrel: Double
  ) -> [Groep] {
    let perPost = Dictionary(grouping: balken) { balk in
      balk.regel.flatMap { diverse.contains($0.post) ? nil : $0.post }
    }
    return perPost.map { post, balken in
      func samen(_ verschil: (Double, Double) -> Double) -> Double {
        balken.map { verschil($0.bijLaag - midden, $0.bijHoog - midden) }.reduce(0) { $0 + $1 * $1 }
          .squareRoot()
      }
      return Groep(
        naam: post.map { "Wat is opgeschreven over \($0), alle casussen samen" } ?? "Diverse, samen",
        bijLaag: (midden - samen { min($0, $1, 0) }).afgerond(korrel),
        bijHoog: (midden + samen { max($0, $1, 0) }).afgerond(korrel))
    }.sorted { ($1.uitslag, $0.naam) < ($0.uitslag, $1.naam) }
  }
}
