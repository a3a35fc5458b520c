/// The outcome of a scenario.
public struct Scenariouitkomst: Sendable {
  public let scenario: Scenario
  public let telling: Telling
  /// One per horizon, in their order, over all trajecten, discounted to the first year.
  public let uitkomsten: [Uitkomst]
  /// Months until a traject has paid for itself; nil when it does not within the longest horizon, or when
  /// no months are known.
  public let terugverdientijd: Int?
  /// Saldo of each month over all trajecten, as if all started together; index 0 is the start.
  public let maandsaldo: [Double]
  /// The same trajecten with every casus counted the same; nil without weighting.
  public let ongewogen: [Uitkomst]?
  /// The same residents if nobody had to wait and nobody left; nil when nothing is known of waiting.
  public let zonderWachten: [Uitkomst]?
  /// One list per year of the programme where years differ by more than their size; empty otherwise.
  let jaaruitkomsten: [[Uitkomst]]
  public let prijzen: [GeldendePrijs]
  public let meldingen: [Melding]

  public subscript(horizon: Horizon) -> Uitkomst {
    uitkomsten[horizon.nummer]
  }

  /// The outcome of one average traject.
  public func perTraject(_ horizon: Horizon) -> Uitkomst {
    self[horizon] * (telling.heeftTrajecten ? 1 / telling.contanteTrajecten : 0)
  }

  /// The part of the outcome that one year of the programme brings.
  public func inJaar(_ jaar: Programmajaar, _ horizon: Horizon) -> Uitkomst {
    guard jaaruitkomsten.indices.contains(jaar.nummer - 1) else {
      return perTraject(horizon) * (jaar.trajecten * jaar.disconto)
    }
    return jaaruitkomsten[jaar.nummer - 1][horizon.nummer]
  }

  /// From the claim to what is left; where waiting is known it is the last step.
  public func waterval(_ horizon: Horizon) -> Waterval {
    Waterval(self[horizon], zonderWachten: zonderWachten?[horizon.nummer])
  }

  /// What waiting changes for one payer; nil when nothing is known of waiting.
  public func wachteffect(_ horizon: Horizon, _ betaler: Betaler) -> Geldstroom? {
    zonderWachten.map { self[horizon].betalers[betaler] + $0[horizon.nummer].betalers[betaler] * -1 }
  }

  /// What waiting changes for all payers together, and for benefits that no source divides.
  public func wachteffect(_ horizon: Horizon) -> Geldstroom? {
    zonderWachten.map { self[horizon].totaal + $0[horizon.nummer].totaal * -1 }
  }
}

extension Scenario {
  /// Computes the scenario.
  ///
  /// - Throws: what is missing, such as a price or a year of the index.
  /// - Complexity: linear in the zorgregels.
  public func bereken() throws(Rekenfout) -> Scenariouitkomst {
    let telling = try Telling(self)
    let optelling = try tel(telling)
    let prijzen = try gebruiktePrijzen(telling)
    return Scenariouitkomst(
      scenario: self, telling: telling, uitkomsten: optelling.uitkomsten,
      terugverdientijd: methode.kentMaanden && telling.heeftTrajecten ? optelling.terugverdientijd : nil,
      maandsaldo: optelling.maandsaldo,
      ongewogen: try ongewogen(telling)?.uitkomsten,
      zonderWachten: kentWachten ? try zonderWachten.tel(Telling(zonderWachten)).uitkomsten : nil,
      jaaruitkomsten: kentWachten ? try perJaar(telling) : [], prijzen: prijzen,
      meldingen: meldingen
        + (try bevindingen(
          telling, prijzen: prijzen, lang: optelling.uitkomsten[Horizon.lang.nummer])))
  }

  private func tel(_ telling: Telling) throws(Rekenfout) -> Optelling {
    try tel(telling.allePosten, telling)
  }

  private func tel(_ posten: [Telling.Post], _ telling: Telling) throws(Rekenfout) -> Optelling {
    var optelling = Optelling(tarieven: tarieven, regels: regels)
    let tarief = try trajecttarief()
    optelling.telTrajecten(telling.contanteTrajecten, tarief: tarief)
    for post in posten { try optelling.tel(post.beoordeling, gewicht: post.gewicht) }
    let trajecten = telling.contantGeholpen
    switch methode {
    case .casussen: break
    case .factor(let factor):
      optelling.telOngedeeld(baten: factor * trajecten * tarief.euro)
    case .totaal(let bedrag, let jaar, let casussen):
      let index = try kostenkaart.index.factor(van: jaar, naar: regels.prijspeil)
      optelling.telOngedeeld(baten: bedrag.euro * regels.claims.waarde * index * trajecten / Double(casussen))
    }
    return optelling
  }

  private func ongewogen(_ telling: Telling) throws(Rekenfout) -> Optelling? {
    guard !verdeling.isEmpty, !telling.posten.isEmpty else { return nil }
    return try tel(telling.gelijkePosten, telling)
  }

  /// Every year with its own waiting.
  private func perJaar(_ telling: Telling) throws(Rekenfout) -> [[Uitkomst]] {
    let verloop = programma.map { Programmaverloop($0, discontovoet: regels.discontovoet) }
    var uitkomsten: [[Uitkomst]] = []
    for jaar in telling.jaren {
      uitkomsten.append(try tel(Telling(self, alleenJaar: jaar.nummer, van: verloop)).uitkomsten)
    }
    return uitkomsten
  }

  /// The price of every post that some zorgregel uses, by id.
  private func gebruiktePrijzen(_ telling: Telling) throws(Rekenfout) -> [GeldendePrijs] {
    let ids = Set(telling.allePosten.flatMap { $0.beoordeling.zorgregels.map(\.post) }).sorted()
    var prijzen: [GeldendePrijs] = []
    for id in ids {
      prijzen.append(try kostenkaart.prijs(id, basis: regels.prijsbasis, peil: regels.prijspeil))
    }
    return prijzen
  }
}

extension Methode {
  public var kentMaanden: Bool {
    if case .casussen = self { true } else { false }
  }
}
