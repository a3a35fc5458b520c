/// What it is worth to know more before deciding to go on with a scenario, all trajecten together.
public struct Informatiewaarde: Sendable {
  /// What could be known.
  public enum Onderwerp: Sendable, Hashable {
    case gedeeld(Gedeeld)
    /// What each casus really saved: every kans, toerekening and quantity of the lines.
    case oordeel
    /// What all residents bring, and not only those who happened to be assessed.
    case steekproef
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
  /// What makes the draws differ; where that says nothing, nothing is known of the worth of knowing more.
  public let spreiding: Spreiding
  public let beslissing: Beslissing
  /// Expected trajecten, those of later years discounted.
  public let trajecten: Double
  /// What the numbers of `delen` are called.
  package let namen: Parameternamen
  /// Nil where no spread was given.
  public let evpi: Schatting?
  /// EVPPI of every uncertain number, the largest first.
  public let delen: [Deel]
  /// Nil when nothing is known of how casussen differ.
  public let onderzoek: Uitbreiding?

  /// - Throws: what keeps the scenario from being computed.
  /// - Complexity: O(draws x (zorgregels + shared numbers)).
  public init(
    _ scenario: Scenario, trekkingen aantal: Int, zaad: UInt64, draden: Int, _ horizon: Horizon = .lang,
    voortgang: @escaping @Sendable (Double) -> Void = { _ in }
  ) throws(Rekenfout) {
    let telling = try Telling(scenario)
    let trekkingen = try Trekkingsmodel(scenario).trek(aantal, zaad: zaad, draden: draden) {
      voortgang($0 / 2)
    }.gecentreerd(op: try scenario.bereken())
    let saldi = zip(trekkingen.saldo(horizon), trekkingen.trajecten).map { $0 * $1 }
    let trajecten = trekkingen.trajecten.gemiddelde
    let grens = Nulgrens(trajecten: trajecten, omvang: trekkingen.omvang(horizon) * trajecten)
    let beslissing = Beslissing(saldi: saldi, grens: grens)
    self.horizon = horizon
    self.beslissing = beslissing
    self.trajecten = trajecten
    spreiding = trekkingen.spreiding
    namen = Parameternamen(trekkingen.gedeeld.keys.map { (.gedeeld($0), nil) })
    guard spreiding.zegtIets else {
      (evpi, delen, onderzoek) = (nil, [], nil)
      return
    }
    evpi = beslissing.evpi
    let diverse = scenario.diversePosten
    var bronnen: [(Onderwerp, [Double])] = trekkingen.gedeeld.filter {
      !scenario.isVerborgen(.gedeeld($0.key), diverse)
    }.sorted { $0.key.sleutel < $1.key.sleutel }.map { (.gedeeld($0.key), $0.value) }
    let naarSteekproef = trekkingen.naarSteekproef(horizon)
    if !telling.posten.isEmpty {
      // The draws of the lines are the same ones; all else at its mean leaves what they do.
      let oordeel = try Trekkingsmodel(scenario, alleen: [.oordeel]).trek(aantal, zaad: zaad, draden: draden)
      {
        voortgang(0.5 + $0 / 2)
      }
      bronnen += [(.oordeel, oordeel.saldo(horizon)), (.steekproef, naarSteekproef)]
    }
    delen = evenwijdig(bronnen.count, draden: draden) { [bronnen] nummer in
      Deel(onderwerp: bronnen[nummer].0, waarde: beslissing.evppi(bronnen[nummer].1))
    }.enumerated().sorted {
      ($1.element.waarde.waarde, $0.offset) < ($0.element.waarde.waarde, $1.offset)
    }.map(\.element)
    let prijs = trekkingen.trajectprijs.gemiddelde
    onderzoek = Self.onderzoek(
      telling, scenario, verwachtingen: naarSteekproef.map { ($0 - prijs) * trajecten }, grens)
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
    return Uitbreiding(casussen: casussen, effectief: effectief, punten: vervolg.kromme(omvangen))
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
