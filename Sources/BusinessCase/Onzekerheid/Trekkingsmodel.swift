/// A scenario made ready for drawing (probabilistic sensitivity analysis).
///
/// Everything is per traject; how many trajecten there are is drawn apart. Because the value of a scenario is a sum
/// of products of independent numbers, the mean of the draws is the outcome at the means, up to chance.
public struct Trekkingsmodel: Sendable {
  /// What may vary. What may not stands at its mean.
  public enum Bron: Sendable, Hashable {
    case gedeeld(Gedeeld)
    /// Which casussen happened to be assessed (Bayesian bootstrap).
    case steekproef
    /// What was filled in per zorgregel.
    case oordeel
  }

  struct Casusmodel: Sendable {
    /// How heavy it weighs in a draw; exponential, so that shares of a group are Dirichlet.
    let gewicht: Getrokken
    let regels: [Regelmodel]
    /// How likely the casus stops, when that is uncertain or certain.
    let stop: Stopkans?
    /// Expected value of the casus at each horizon, without the price of the traject.
    let verwacht: [Double]
  }

  enum Stopkans: Sendable {
    case vast(Double)
    case getrokken(Getrokken)
  }

  /// Uncertain numbers that all casussen share, in a fixed order.
  public let gedeeld: [Gedeeld]
  public let scenario: Scenario
  /// The sampler of each shared number.
  let getrokken: [Getrokken]
  let vormen: [Kwantielvorm]
  let casussen: [Casusmodel]
  let groepen: [Poststratificatie.Groep]
  /// Per casus the groups it stands for.
  let lidmaatschap: [[Int]]
  /// Expected present trajecten, and what published amounts are multiplied by to get to the price level.
  let trajecten: Double
  let trajectindex: Double
  let totaalindex: Double
  let rijen: Rijen
  /// Whether the casussen are weighed anew in every draw.
  let weegtOpnieuw: Bool

  /// - Parameter alleen: what is drawn, when not everything.
  /// - Throws: what keeps the scenario from being computed.
  /// - Complexity: linear in the zorgregels.
  public init(_ scenario: Scenario, alleen: Set<Bron>? = nil) throws(Rekenfout) {
    let telling = try Telling(scenario)
    var bouw = Modelbouw(scenario, alleen: alleen)
    var casussen: [Casusmodel] = []
    for post in telling.posten { casussen.append(try bouw.casus(post.beoordeling)) }
    bouw.neemScenariogetallenOp()
    self.scenario = scenario
    self.casussen = casussen
    gedeeld = bouw.gedeeld.map(\.getal)
    getrokken = bouw.gedeeld.map(\.getrokken)
    vormen = bouw.vormen
    rijen = bouw.rijen
    groepen = telling.groepen
    var lidmaatschap = Array(repeating: [Int](), count: telling.posten.count)
    for (nummer, groep) in telling.groepen.enumerated() {
      for lid in groep.leden { lidmaatschap[lid].append(nummer) }
    }
    self.lidmaatschap = lidmaatschap
    trajecten = telling.contanteTrajecten
    let (index, peil) = (scenario.kostenkaart.index, scenario.regels.prijspeil)
    trajectindex = try index.factor(van: scenario.traject.jaar, naar: peil)
    totaalindex =
      if case .totaal(_, let jaar, _) = scenario.methode { try index.factor(van: jaar, naar: peil) } else {
        1
      }
    weegtOpnieuw = alleen?.contains(.steekproef) ?? true
  }

  func plaats(_ getal: Gedeeld) -> Int? { gedeeld.firstIndex(of: getal) }
}

/// An uncertain number: the name of its stream, how it is drawn, and the number of the table of its shape.
struct Getrokken: Sendable {
  let naam: String
  let trekker: Trekker
  let tabel: Int
}
