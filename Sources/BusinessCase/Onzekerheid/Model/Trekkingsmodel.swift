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
    /// One number of a zorgregel, by its key.
    case regelgetal(String)
    /// Which replication of the simulated waiting it is.
    case nabootsing

    static func getal(_ parameter: Parameter) -> Bron {
      if case .gedeeld(let getal) = parameter { .gedeeld(getal) } else { .regelgetal(parameter.sleutel) }
    }
  }

  /// A casus by its places in the lists of the model.
  struct Casusmodel: Sendable {
    /// How heavy it weighs in a draw; exponential, so that shares of a group are Dirichlet.
    let gewicht: Getrokken
    /// Its weight when casussen are not weighed anew.
    var vastGewicht = 0.0
    /// Its lines in `regels`.
    let regels: Range<Int>
    /// The groups it stands for, in `lidmaatschap`.
    var groepen = 0..<0
    /// How likely the casus stops, when it may.
    let stop: Stopkans?
    /// Expected value of the casus, without the price of the traject.
    var verwacht: PerHorizon<Double>
    /// What waiting leaves of it: a column of `Doorstroommodel`; nil when nobody waits.
    var doorstroom: Int?
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
  let regels: [Regelmodel]
  let wisselend: [Wisselend]
  let groepen: [Poststratificatie.Groep]
  /// Numbers of groups, those of one casus after those of the casus before.
  let lidmaatschap: [Int]
  /// Expected present trajecten, and what published amounts are multiplied by to get to the price level.
  let trajecten: Double
  let trajectindex: Double
  let totaalindex: Double
  /// The share of all claims that is true, as far as it is exact.
  let vasteClaims: Double
  let rijen: Rijen
  /// Whether the casussen are weighed anew in every draw.
  let weegtOpnieuw: Bool
  /// Nil when nothing is known of waiting.
  let doorstroom: Doorstroommodel?
  /// Nil when all numbers go by themselves.
  let samenhang: Samenhangmodel?

  /// - Parameter alleen: what is drawn, when not everything.
  /// - Throws: what keeps the scenario from being computed.
  /// - Complexity: linear in the zorgregels.
  public init(_ scenario: Scenario, alleen: Set<Bron>? = nil) throws(Rekenfout) {
    try self.init(scenario, alleen: alleen, weging: nil)
  }

  /// - Parameter weging: what counts of each month, in the place of the horizons.
  init(_ scenario: Scenario, alleen: Set<Bron>? = nil, weging: Maandweging?) throws(Rekenfout) {
    let telling = try Telling(scenario)
    var bouw = Modelbouw(scenario, alleen: alleen, weging)
    var casussen: [Casusmodel] = []
    for post in telling.allePosten { casussen.append(try bouw.casus(post.beoordeling)) }
    bouw.neemScenariogetallenOp()
    samenhang = bouw.samenhang
    self.scenario = scenario
    gedeeld = bouw.gedeeld.map(\.getal)
    getrokken = bouw.gedeeld.map(\.getrokken)
    vormen = bouw.vormen
    rijen = bouw.rijen
    vasteClaims = bouw.vasteClaims
    groepen = telling.groepen
    regels = bouw.regels
    wisselend = bouw.wisselend
    var groepenPerCasus = Array(repeating: [Int](), count: casussen.count)
    for (nummer, groep) in telling.groepen.enumerated() {
      for lid in groep.leden { groepenPerCasus[lid].append(nummer) }
    }
    var lidmaatschap: [Int] = []
    for (plaats, nummers) in groepenPerCasus.enumerated() {
      casussen[plaats].groepen = lidmaatschap.count..<lidmaatschap.count + nummers.count
      casussen[plaats].vastGewicht = nummers.reduce(0) {
        $0 + telling.groepen[$1].aandeel / Double(telling.groepen[$1].leden.count)
      }
      lidmaatschap += nummers
    }
    self.lidmaatschap = lidmaatschap
    let aandelen = Routeaandelen(telling.posten.map(\.beoordeling), casussen.map(\.vastGewicht))
    doorstroom = Doorstroommodel(
      scenario, aandelen, gemiddeld: alleen?.contains(.nabootsing) == false)
    if let doorstroom { casussen.wacht(telling, doorstroom) }
    self.casussen = casussen
    trajecten = telling.contanteTrajecten
    let (index, peil) = (scenario.kostenkaart.index, scenario.regels.prijspeil)
    // Where nobody comes to a traject in any replication, nothing is paid.
    trajectindex = telling.heeftTrajecten ? try index.factor(van: scenario.traject.jaar, naar: peil) : 0
    totaalindex =
      if case .totaal(_, let jaar, _) = scenario.methode { try index.factor(van: jaar, naar: peil) } else {
        1
      }
    weegtOpnieuw = alleen?.contains(.steekproef) ?? true
  }

  /// Columns that a block needs for what waiting leaves.
  var doorstroomkolommen: Int { doorstroom == nil ? 0 : Doorstroommodel.Kolom.aantal }

  func plaats(_ getal: Gedeeld) -> Int? { gedeeld.firstIndex(of: getal) }
}

/// An uncertain number: the key of its stream, how it is drawn, and the number of the table of its shape.
struct Getrokken: Sendable {
  let sleutel: UInt64
  let trekker: Trekker
  let tabel: Int
  /// Its place among the numbers that go together with others; nil for a number that goes by itself.
  var samen: Int?
}
