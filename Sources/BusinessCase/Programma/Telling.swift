/// Which beoordelingen count, and how often: the one place where a scenario becomes a weighted list.
public struct Telling: Sendable {
  public struct Post: Sendable {
    public let beoordeling: Beoordeling
    public let gewicht: Double
    /// What waiting leaves of `gewicht`: who was helped, less for who was helped later; nil when nobody waits.
    public var deelGeholpen: Double?
  }

  public let posten: [Post]
  /// The weeks of waiting, with a week of waiting for a beoordeling; nil when waiting uses no care.
  public let wachten: Post?
  /// Trajecten that start, over all years.
  public let trajecten: Double
  /// The same, those of later years discounted to the first.
  public let contanteTrajecten: Double
  /// Trajecten that bring something, discounted also for how much later their help started.
  public let contantGeholpen: Double
  public let jaren: [Programmajaar]
  public let geleend: [Stratum]
  /// Who stands for which share of the trajecten; together 1, and empty when benefits do not come from casussen.
  public let groepen: [Poststratificatie.Groep]

  /// Whether it is known what waiting does.
  public let kentWachten: Bool

  /// Whether anybody has a traject at all; in a simulated chain that few people enter, nobody need to.
  public var heeftTrajecten: Bool { contanteTrajecten > 0 }

  /// The casussen and the waiting.
  public var allePosten: [Post] { posten + [wachten].compactMap { $0 } }

  /// The same with every casus counted the same.
  var gelijkePosten: [Post] {
    let gewicht = posten.isEmpty ? 0 : contantGeholpen / Double(posten.count)
    return posten.map { Post(beoordeling: $0.beoordeling, gewicht: gewicht) } + [wachten].compactMap { $0 }
  }

  public init(_ scenario: Scenario) throws(Rekenfout) {
    try self.init(scenario, alleenJaar: nil)
  }

  /// - Parameters:
  ///   - nummer: the only year that counts, from 1; nil counts all.
  ///   - verloop: the years of the programme, for who has them at hand.
  init(
    _ scenario: Scenario, alleenJaar nummer: Int?, van verloop: Programmaverloop? = nil
  ) throws(Rekenfout) {
    let beoordelingen = try scenario.tellendeBeoordelingen()
    let verloop = scenario.programma.map { programma in
      verloop ?? Programmaverloop(programma, discontovoet: scenario.regels.discontovoet)
    }
    let jaren = (verloop?.jaren ?? []).filter { nummer == nil || $0.nummer == nummer }
    let doorstroom = verloop?.doorstroom(in: jaren)
    let aantal = scenario.aantalCasussen
    let zonderProgramma = scenario.programma == nil
    trajecten = zonderProgramma ? aantal : jaren.reduce(0) { $0 + $1.trajecten }
    let zonderWachten = zonderProgramma ? aantal : jaren.reduce(0) { $0 + $1.trajecten * $1.disconto }
    let contant = doorstroom?.samen.gesproken ?? zonderWachten
    self.jaren = jaren
    contanteTrajecten = contant
    contantGeholpen = doorstroom?.samen.geholpen ?? contant
    kentWachten = doorstroom != nil
    wachten = try scenario.wachtpost(weken: doorstroom?.samen.wachtweken)
    guard case .casussen = scenario.methode else {
      (posten, geleend, groepen) = ([], [], [])
      return
    }
    let weging = try scenario.weging(van: beoordelingen)
    geleend = weging.geleend
    groepen = weging.groepen
    if let doorstroom {
      posten = try doorstroom.posten(beoordelingen, weging.gewichten)
      return
    }
    // Without programme and population every casus counts for exactly one.
    let tellen = zonderProgramma && scenario.verdeling.isEmpty
    posten = zip(beoordelingen, weging.gewichten).map {
      Post(beoordeling: $0, gewicht: tellen ? 1 : contant * $1)
    }
  }
}

extension Scenario {
  /// Nil when nothing is known of waiting, or waiting uses no care.
  fileprivate func wachtpost(weken: Double?) throws(Rekenfout) -> Telling.Post? {
    guard let weken, let wachtzorg = programma?.wachtzorg, !wachtzorg.isEmpty else { return nil }
    return Telling.Post(beoordeling: try Beoordeling(eenWeekWachten: wachtzorg), gewicht: weken)
  }
}

extension Routedoorstroom {
  /// The residents of a route, divided over its casussen as these weigh among each other.
  fileprivate func posten(
    _ beoordelingen: [Beoordeling], _ gewichten: [Double]
  ) throws(Rekenfout) -> [Telling.Post] {
    let aandelen = Routeaandelen(beoordelingen, gewichten)
    for route in Route.allCases where self[route].ingestroomd > 0 && aandelen[route] == 0 {
      throw .routeZonderCasus(route)
    }
    return try zip(beoordelingen, gewichten).map { beoordeling, gewicht throws(Rekenfout) in
      guard let route = beoordeling.route else { throw .casusZonderRoute(beoordeling.casus) }
      let doorstroom = self[route]
      let aandeel = gewicht == 0 ? 0 : gewicht / aandelen[route]
      return Telling.Post(
        beoordeling: beoordeling, gewicht: aandeel * doorstroom.geholpen,
        deelGeholpen: doorstroom.ingestroomd == 0
          ? 1 : doorstroom.geholpen / doorstroom.ingestroomd)
    }
  }
}

/// The share of the residents that the casussen of each route stand for.
struct Routeaandelen {
  private var aandelen = Array(repeating: 0.0, count: Route.allCases.count)

  /// - Parameter gewichten: one per beoordeling; together 1.
  init(_ beoordelingen: [Beoordeling], _ gewichten: [Double]) {
    for (beoordeling, gewicht) in zip(beoordelingen, gewichten) {
      if let route = beoordeling.route { aandelen[route.nummer] += gewicht }
    }
  }

  subscript(route: Route) -> Double { aandelen[route.nummer] }
}

extension Scenario {
  fileprivate func weging(van beoordelingen: [Beoordeling]) throws(Rekenfout) -> Poststratificatie {
    try Poststratificatie(beoordelingen, naar: verdeling.isEmpty ? [Stratum(aandeel: 1)] : verdeling)
  }
}

extension Scenario {
  /// The casussen, or the profile of their route where the programme has one.
  fileprivate func tellendeBeoordelingen() throws(Rekenfout) -> [Beoordeling] {
    guard case .casussen(let casussen) = methode else { return [] }
    guard let profielen = programma?.profielen else {
      if casussen.isEmpty { throw .geenCasussen }
      return casussen
    }
    let metProfiel = Set(profielen.map(\.route))
    return casussen.filter { !metProfiel.contains($0.route) } + profielen
  }

  fileprivate var aantalCasussen: Double {
    switch methode {
    case .casussen(let casussen): Double(casussen.count)
    case .factor: 1
    case .totaal(_, _, let casussen): Double(casussen)
    }
  }
}
