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
  public let prijzen: [GeldendePrijs]
  public let meldingen: [Melding]

  public subscript(horizon: Horizon) -> Uitkomst {
    uitkomsten[horizon.nummer]
  }

  /// The outcome of one average traject.
  public func perTraject(_ horizon: Horizon) -> Uitkomst {
    telling.contanteTrajecten == 0 ? self[horizon] : self[horizon] * (1 / telling.contanteTrajecten)
  }

  /// The part of the outcome that one year of the programme brings.
  public func inJaar(_ jaar: Programmajaar, _ horizon: Horizon) -> Uitkomst {
    perTraject(horizon) * (jaar.trajecten * jaar.disconto)
  }
}

extension Scenario {
  /// Computes the scenario.
  ///
  /// - Throws: what is missing, such as a price or a year of the index.
  /// - Complexity: linear in the zorgregels.
  public func bereken() throws(Rekenfout) -> Scenariouitkomst {
    let telling = try Telling(self)
    let optelling = try tel(telling.posten, trajecten: telling.contanteTrajecten)
    let prijzen = try gebruiktePrijzen(telling)
    return Scenariouitkomst(
      scenario: self, telling: telling, uitkomsten: optelling.uitkomsten,
      terugverdientijd: methode.kentMaanden ? optelling.terugverdientijd : nil,
      maandsaldo: optelling.maandsaldo,
      ongewogen: try ongewogen(telling)?.uitkomsten, prijzen: prijzen,
      meldingen: meldingen
        + bevindingen(
          telling, prijzen: prijzen, meerzorg: optelling.uitkomsten[Horizon.lang.nummer].totaal.meerzorg))
  }

  private func tel(_ posten: [Telling.Post], trajecten: Double) throws(Rekenfout) -> Optelling {
    var optelling = Optelling(tarieven: tarieven, regels: regels)
    let tarief = try trajecttarief()
    optelling.telTrajecten(trajecten, tarief: tarief)
    switch methode {
    case .casussen:
      for post in posten { try optelling.tel(post.beoordeling, gewicht: post.gewicht) }
    case .factor(let factor):
      optelling.telOngedeeld(baten: factor * trajecten * tarief.euro)
    case .totaal(let bedrag, let jaar, let casussen):
      let index = try kostenkaart.index.factor(van: jaar, naar: regels.prijspeil)
      optelling.telOngedeeld(baten: bedrag.euro * index * trajecten / Double(casussen))
    }
    return optelling
  }

  private func ongewogen(_ telling: Telling) throws(Rekenfout) -> Optelling? {
    guard !verdeling.isEmpty, !telling.posten.isEmpty else { return nil }
    let gewicht = telling.contanteTrajecten / Double(telling.posten.count)
    let gelijk = telling.posten.map { Telling.Post(beoordeling: $0.beoordeling, gewicht: gewicht) }
    return try tel(gelijk, trajecten: telling.contanteTrajecten)
  }

  /// The price of every post that some zorgregel uses, by id.
  private func gebruiktePrijzen(_ telling: Telling) throws(Rekenfout) -> [GeldendePrijs] {
    let ids = Set(telling.posten.flatMap { $0.beoordeling.zorgregels.map(\.post) }).sorted()
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
