/// What it is worth to know more before deciding: to go on with a scenario or to stop, or which of some scenarios to
/// choose; all trajecten together.
public struct Informatiewaarde: Sendable {
  /// What could be known.
  public enum Onderwerp: Sendable, Hashable {
    case gedeeld(Gedeeld)
    /// What each casus really saved: every kans, toerekening and quantity of the lines.
    case oordeel
    /// What all residents bring, and not only those who happened to be assessed.
    case steekproef
    /// Numbers that somebody named together.
    case samen([Getalgroep])
  }

  public struct Deel: Sendable, Hashable {
    public let onderwerp: Onderwerp
    /// EVPPI, in euros.
    public let waarde: Schatting
  }

  /// What assessing more casussen is worth.
  public struct Uitbreiding: Sendable, Hashable {
    /// Casussen assessed so far.
    public let casussen: Int
    /// As many equally weighed casussen would say as much (Kish): 1 / Σ w².
    public let effectief: Double
    /// EVSI, in euros, in order of size.
    public let punten: [Vervolgonderzoek.Punt]
  }

  public let horizon: Horizon
  /// The names of the alternatives; stopping is not among them.
  public let alternatieven: [String]
  /// What makes the draws differ, of each alternative.
  public let spreidingen: [Spreiding]
  public let beslissing: Beslissing
  /// Expected trajecten of each alternative, those of later years discounted.
  public let trajecten: [Double]
  /// What the numbers of `delen` are called.
  package let namen: Parameternamen
  /// Nil where no spread was given.
  public let evpi: Schatting?
  /// EVPPI of every uncertain number, and of those named together, the largest first.
  public let delen: [Deel]
  /// Nil when nothing is known of how casussen differ, or when there is more than one alternative.
  public let onderzoek: Uitbreiding?

  /// What makes the draws differ; where that says nothing, nothing is known of the worth of knowing more.
  public var spreiding: Spreiding { spreidingen.first { $0.zegtIets } ?? spreidingen[0] }

  /// - Throws: what keeps the scenario from being computed.
  public init(
    _ scenario: Scenario, trekkingen aantal: Int, zaad: UInt64, draden: Int, _ horizon: Horizon = .lang,
    samen: [Getalgroep] = [], voortgang: @escaping @Sendable (Double) -> Void = { _ in }
  ) throws(Rekenfout) {
    try self.init(
      van: [scenario], trekkingen: aantal, zaad: zaad, draden: draden, horizon, samen: samen,
      voortgang: voortgang)
  }

  /// - Parameters:
  ///   - scenarios: the alternatives beside stopping; at least one.
  ///   - samen: numbers whose worth is asked of all together.
  /// - Throws: what keeps any of them from being computed.
  /// - Complexity: O(alternatives x draws x (zorgregels + shared numbers)).
  public init(
    van scenarios: [Scenario], trekkingen aantal: Int, zaad: UInt64, draden: Int, _ horizon: Horizon = .lang,
    samen: [Getalgroep] = [], voortgang: @escaping @Sendable (Double) -> Void = { _ in }
  ) throws(Rekenfout) {
    let wijze = Wijze(aantal: aantal, zaad: zaad, draden: draden, horizon: horizon)
    var trekkingen: [Trekkingen] = []
    for (nummer, scenario) in scenarios.enumerated() {
      let getrokken = try wijze.trek(scenario) {
        voortgang((Double(nummer) + $0 / 2) / Double(scenarios.count))
      }
      trekkingen.append(try getrokken.gecentreerd(op: scenario.bereken()))
    }
    self.horizon = horizon
    alternatieven = scenarios.map(\.naam)
    trajecten = trekkingen.map(\.trajecten.gemiddelde)
    spreidingen = trekkingen.map(\.spreiding)
    let grens = Nulgrens(
      trajecten: trajecten.max() ?? 0,
      omvang: zip(trekkingen, trajecten).map { $0.omvang(horizon) * $1 }.max() ?? 0)
    beslissing = Beslissing(
      alternatieven: trekkingen.map { $0.alles($0.saldo(horizon)) }, grens: grens, korrel: scenarios.korrel)
    let gedeeld = Set(trekkingen.flatMap(\.gedeeld.keys)).sorted { $0.sleutel < $1.sleutel }
    namen = Parameternamen(gedeeld.map { (.gedeeld($0), nil) })
    guard spreidingen.contains(where: \.zegtIets) else {
      (evpi, delen, onderzoek) = (nil, [], nil)
      return
    }
    evpi = beslissing.evpi
    let verborgen = scenarios.map { ($0, $0.diversePosten) }
    var bronnen: [(Onderwerp, [[Double]?])] = gedeeld.filter { getal in
      !verborgen.contains { $0.0.isVerborgen(.gedeeld(getal), $0.1) }
    }.map { getal in (.gedeeld(getal), trekkingen.map { $0.gedeeld[getal] }) }
    let tellingen = try scenarios.map { scenario throws(Rekenfout) in try Telling(scenario) }
    if tellingen.contains(where: { !$0.posten.isEmpty }) {
      // The draws of the lines are the same ones; all else at its mean leaves what they do.
      bronnen.append((.oordeel, try wijze.saldi(scenarios) { _ in [.oordeel] }))
      bronnen.append(
        (.steekproef, zip(trekkingen, tellingen).map { $1.posten.isEmpty ? nil : $0.naarSteekproef(horizon) })
      )
    }
    if !samen.isEmpty {
      let groep = try wijze.saldi(scenarios) { scenario throws(Rekenfout) in
        var bronnen: Set<Trekkingsmodel.Bron> = []
        for groep in samen { bronnen.formUnion(try scenario.onzekereGetallen(groep).map { .getal($0) }) }
        return bronnen
      }
      bronnen.append((.samen(samen), groep))
    }
    delen = evenwijdig(bronnen.count, draden: draden) { [bronnen, beslissing] nummer in
      Deel(onderwerp: bronnen[nummer].0, waarde: beslissing.evppi(perAlternatief: bronnen[nummer].1))
    }.enumerated().sorted {
      ($1.element.waarde.waarde, $0.offset) < ($0.element.waarde.waarde, $1.offset)
    }.map(\.element)
    guard scenarios.count == 1 else {
      onderzoek = nil
      return
    }
    let prijs = trekkingen[0].trajectprijs.gemiddelde
    let maal = trajecten[0]
    onderzoek = Self.onderzoek(
      tellingen[0], scenarios[0],
      verwachtingen: trekkingen[0].naarSteekproef(horizon).map { ($0 - prijs) * maal }, grens)
  }

  /// How draws are made, of everything or of a part.
  private struct Wijze {
    let aantal: Int
    let zaad: UInt64
    let draden: Int
    let horizon: Horizon

    func trek(
      _ scenario: Scenario, alleen: Set<Trekkingsmodel.Bron>? = nil,
      voortgang: @escaping @Sendable (Double) -> Void = { _ in }
    ) throws(Rekenfout) -> Trekkingen {
      try Trekkingsmodel(scenario, alleen: alleen).trek(
        aantal, zaad: zaad, draden: draden, voortgang: voortgang)
    }

    /// The saldo of each scenario when nothing else varies; nil where nothing of it does.
    ///
    /// A saldo is a sum of products of independent numbers, so this is what one expects of it who knows these numbers.
    func saldi(
      _ scenarios: [Scenario], _ bronnen: (Scenario) throws(Rekenfout) -> Set<Trekkingsmodel.Bron>
    ) throws(Rekenfout) -> [[Double]?] {
      try scenarios.map { scenario throws(Rekenfout) in
        let deel = try bronnen(scenario)
        guard !deel.isEmpty else { return nil }
        let trekkingen = try trek(scenario, alleen: deel)
        return trekkingen.alles(trekkingen.saldo(horizon))
      }
    }
  }

  /// More casussen tell only which residents there are, never whether all makelaars are too hopeful together.
  static func onderzoek(
    _ telling: Telling, _ scenario: Scenario, verwachtingen: [Double], _ grens: Nulgrens
  ) -> Uitbreiding? {
    guard let (casussen, effectief) = omvang(telling, scenario),
      let vervolg = Vervolgonderzoek(verwachtingen: verwachtingen, eerdere: effectief, grens: grens)
    else { return nil }
    let doel = Onderzoek.gewoonlijkDoel
    let totDoel = max(0, doel - casussen)
    let omvangen = Set([0, 10, 25, 50, totDoel, 2 * doel, 10 * doel]).sorted()
    let korrel = scenario.korrel(telling).alles
    return Uitbreiding(
      casussen: casussen, effectief: effectief,
      punten: vervolg.kromme(omvangen).map { punt in
        Vervolgonderzoek.Punt(extra: punt.extra, evsi: punt.evsi.afgerond(korrel))
      })
  }

  private static func omvang(_ telling: Telling, _ scenario: Scenario) -> (casussen: Int, effectief: Double)?
  {
    if case .totaal(_, _, let casussen) = scenario.methode {
      guard scenario.verdeling(.steekproef) != nil else { return nil }
      return (casussen, Double(casussen))
    }
    let gewichten = telling.posten.map(\.gewicht).filter { $0 > 0 }
    guard gewichten.count > 1 else { return nil }
    let som = gewichten.reduce(0, +)
    return (gewichten.count, som * som / gewichten.reduce(0) { $0 + $1 * $1 })
  }
}
