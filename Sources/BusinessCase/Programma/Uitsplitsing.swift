/// The outcome of a scenario divided over the casussen that it is of: by route, stadsdeel or age class.
public struct Uitsplitsing: Sendable {
  public enum Kenmerk: String, Sendable, Hashable, CaseIterable {
    case route, stadsdeel, leeftijd
  }

  public struct Deel: Sendable {
    /// A word of the kenmerk; nil for casussen of which it is not known.
    public let naam: String?
    /// Beoordelingen that it rests on.
    public let casussen: Int
    public let uitkomst: Uitkomst
  }

  public let kenmerk: Kenmerk
  public let horizon: Horizon
  /// In the order of the words.
  public let delen: [Deel]
  /// Groups that are too small to be shown by themselves, together; nil when there are none.
  public let diverse: Deel?
  /// Care while waiting, which is of nobody's route yet; nil when there is none.
  public let wachten: Uitkomst?

  /// - Returns: nil where the benefits do not come from casussen.
  /// - Throws: what keeps the scenario from being computed.
  public init?(
    _ uitkomst: Scenariouitkomst, naar kenmerk: Kenmerk, _ horizon: Horizon = .lang
  ) throws(Rekenfout) {
    let scenario = uitkomst.scenario
    guard scenario.methode.kentMaanden else { return nil }
    self.kenmerk = kenmerk
    self.horizon = horizon
    let betaald = scenario.betaaldeTrajecten(uitkomst.telling)
    func deel(_ naam: String?, _ plaatsen: [Int]) throws(Rekenfout) -> Deel {
      var optelling = Optelling(tarieven: scenario.tarieven, regels: scenario.regels)
      optelling.telTrajecten(plaatsen.reduce(0) { $0 + betaald[$1] }, tarief: try scenario.trajecttarief())
      for plaats in plaatsen {
        let post = uitkomst.telling.posten[plaats]
        try optelling.tel(post.beoordeling, gewicht: post.gewicht)
      }
      return Deel(naam: naam, casussen: plaatsen.count, uitkomst: optelling.uitkomsten[horizon.nummer])
    }
    let groepen = Self.groepen(uitkomst.telling.posten.map(\.beoordeling), kenmerk)
    let (open, samen) = scenario.register?.isAfgeschermd == true ? Self.afgeschermd(groepen) : (groepen, [])
    delen = try open.map { groep throws(Rekenfout) in try deel(groep.naam, groep.plaatsen) }
    diverse = samen.isEmpty ? nil : try deel(nil, samen)
    wachten = try uitkomst.telling.wachten.map { post throws(Rekenfout) in
      var optelling = Optelling(tarieven: scenario.tarieven, regels: scenario.regels)
      try optelling.tel(post.beoordeling, gewicht: post.gewicht)
      return optelling.uitkomsten[horizon.nummer]
    }
  }

  private typealias Groep = (naam: String?, plaatsen: [Int])

  private static func groepen(_ beoordelingen: [Beoordeling], _ kenmerk: Kenmerk) -> [Groep] {
    let woorden: [String]
    let woord: (Beoordeling) -> String?
    switch kenmerk {
    case .route: (woorden, woord) = (Route.allCases.map(\.rawValue), { $0.route?.rawValue })
    case .stadsdeel: (woorden, woord) = (Stadsdeel.allCases.map(\.rawValue), { $0.stadsdeel?.rawValue })
    case .leeftijd:
      (woorden, woord) = (Leeftijdsklasse.allCases.map(\.rawValue), { $0.leeftijdsklasse?.rawValue })
    }
    let perWoord = Dictionary(grouping: beoordelingen.indices) { woord(beoordelingen[$0]) }
    return (woorden.map(Optional.some) + [nil]).compactMap { naam in perWoord[naam].map { (naam, $0) } }
  }

  /// Groups under the limit go together, with the smallest of the others while they are too few by themselves: what is shown
  /// must not be taken off the whole to find a few.
  private static func afgeschermd(_ groepen: [Groep]) -> (open: [Groep], samen: [Int]) {
    var open = groepen.filter { $0.plaatsen.count >= Afscherming.ondergrens }
    var samen = groepen.filter { $0.plaatsen.count < Afscherming.ondergrens }.flatMap(\.plaatsen)
    while !samen.isEmpty, samen.count < Afscherming.ondergrens,
      let kleinste = open.indices.min(by: { open[$0].plaatsen.count < open[$1].plaatsen.count })
    {
      samen += open.remove(at: kleinste).plaatsen
    }
    return (open, samen)
  }
}

extension Scenario {
  /// For each casus of the telling how many trajecten are paid for what it stands for, those of later years discounted.
  fileprivate func betaaldeTrajecten(_ telling: Telling) -> [Double] {
    guard let programma,
      let doorstroom = Programmaverloop(
        programma, discontovoet: regels.discontovoet
      ).doorstroom(in: telling.jaren)
    else { return telling.posten.map(\.gewicht) }
    return telling.posten.map { post in
      let zelfde = telling.posten.filter { $0.beoordeling.route == post.beoordeling.route }
      let som = zelfde.reduce(0) { $0 + $1.gewicht }
      let aandeel = som > 0 ? post.gewicht / som : 1 / Double(zelfde.count)
      return aandeel * (post.beoordeling.route.map { doorstroom[$0].gesproken } ?? 0)
    }
  }
}
