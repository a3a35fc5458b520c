/// Which beoordelingen count, and how often: the one place where a scenario becomes a weighted list.
public struct Telling: Sendable {
  public struct Post: Sendable {
    public let beoordeling: Beoordeling
    public let gewicht: Double
  }

  public let posten: [Post]
  /// Trajecten that start, over all years.
  public let trajecten: Double
  /// The same, those of later years discounted to the first.
  public let contanteTrajecten: Double
  public let jaren: [Programmajaar]
  public let geleend: [Stratum]
  /// Who stands for which share of the trajecten; together 1, and empty when benefits do not come from casussen.
  public let groepen: [Poststratificatie.Groep]

  public init(_ scenario: Scenario) throws(Rekenfout) {
    let beoordelingen = try scenario.tellendeBeoordelingen()
    jaren = scenario.programma?.jaarlijks(discontovoet: scenario.regels.discontovoet) ?? []
    let aantal = scenario.aantalCasussen
    let zonderProgramma = scenario.programma == nil
    trajecten = zonderProgramma ? aantal : jaren.reduce(0) { $0 + $1.trajecten }
    let contant = zonderProgramma ? aantal : jaren.reduce(0) { $0 + $1.trajecten * $1.disconto }
    contanteTrajecten = contant
    guard case .casussen = scenario.methode else {
      (posten, geleend, groepen) = ([], [], [])
      return
    }
    let weging = try scenario.weging(van: beoordelingen)
    geleend = weging.geleend
    groepen = weging.groepen
    // Without programme and population every casus counts for exactly one.
    let tellen = zonderProgramma && scenario.verdeling.isEmpty
    posten = zip(beoordelingen, weging.gewichten).map {
      Post(beoordeling: $0, gewicht: tellen ? 1 : contant * $1)
    }
  }
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
