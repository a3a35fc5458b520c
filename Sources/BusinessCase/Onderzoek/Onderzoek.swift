/// The action research: what the assessed casussen prove so far.
public enum Onderzoek: Sendable {
  case casussen(Casusonderzoek)
  /// Only a total is known.
  case totaal(Totaalonderzoek)

  /// A hundred casussen (F3).
  public static let gewoonlijkDoel = 100
}

extension Scenario {
  /// What its casussen say; nil when it has none, because it computes with a factor.
  ///
  /// - Parameters:
  ///   - doel: how many casussen the research wants.
  ///   - zaad: where the chance of the bootstrap begins.
  public func onderzoek(
    doel: Int = Onderzoek.gewoonlijkDoel, zaad: UInt64
  ) throws(Rekenfout) -> Onderzoek? {
    switch methode {
    case .casussen(let casussen):
      .casussen(try Casusonderzoek(self, casussen: casussen, doel: doel, zaad: zaad))
    case .totaal(let bedrag, let jaar, let casussen):
      .totaal(try Totaalonderzoek(self, bedrag: bedrag, jaar: jaar, casussen: casussen, doel: doel))
    case .factor: nil
    }
  }
}

/// The research on casussen of which everything is known.
///
/// Every casus counts once and stands by itself: its own traject, from its own start. Profiles are no casussen.
public struct Casusonderzoek: Sendable {
  public let doel: Int
  public let zaad: UInt64
  /// Resamples per interval.
  public let trekkingen: Int
  /// n.
  public let aantal: Int
  /// How many of them are invented.
  public let fictief: Int
  /// Whether any number behind the casussen has a spread; without one the margins are of differences between casussen
  /// and of nothing else.
  public let heeftOnzekerGetal: Bool
  /// One per horizon, in their order.
  public let termijnen: [Termijnmeting]
  /// The uitgave that what became of the claims stands in, when the rest is of a later one.
  public let toetsuitgave: Int?
  /// One per way of grouping, in their order.
  public let groepstabellen: [Groepstabel]
  /// Where the casussen come from; nil for a file.
  public let register: Registerbron?
  /// Nil when the scenario does not say what its population looks like; a failure when it cannot be weighted to it.
  public let selectie: Result<Selectie, Rekenfout>?

  public subscript(horizon: Horizon) -> Termijnmeting { termijnen[horizon.nummer] }

  /// - Complexity: O(resamples x casussen).
  public init(_ scenario: Scenario, casussen: [Beoordeling], doel: Int, zaad: UInt64) throws(Rekenfout) {
    let eerder = scenario.register?.toets
    let waarden = try scenario.waardeer(casussen).casussen
    let balansen = try scenario.waardeer(eerder?.beoordelingen ?? casussen).balansen
    self.doel = doel
    self.zaad = zaad
    aantal = casussen.count
    fictief = casussen.count(where: \.fictief)
    heeftOnzekerGetal = scenario.heeftOnzekerGetal
    trekkingen = Herbemonstering.trekkingen(aantal: casussen.count)
    termijnen = Self.termijnen(
      waarden, balansen, try scenario.toetsverlopen(), horizonnen: scenario.regels.horizonnen,
      trekkingen: trekkingen, zaad: zaad)
    register = scenario.register
    toetsuitgave = eerder?.uitgave
    var tabellen: [Groepstabel] = []
    for indeling in Indeling.allCases {
      let eerder = scenario.register?.indelingen[indeling]
      let eigen = try eerder.map { eerder throws(Rekenfout) in
        try scenario.waardeer(eerder.beoordelingen).casussen
      }
      tabellen.append(Groepstabel(indeling, eigen ?? waarden, uitgave: eerder?.uitgave))
    }
    groepstabellen = tabellen
    let verdeling = scenario.verdeling
    let isGeteld = scenario.register != nil
    selectie =
      verdeling.isEmpty
      ? nil
      : Result(
        van: try Selectie(
          waarden, naar: verdeling, isGeteld: isGeteld, tabellen: tabellen,
          eerder: scenario.register?.indelingen ?? [:]))
  }

  private static func termijnen(
    _ waarden: [Casuswaarde], _ balansen: [Toetsbalans], _ verlopen: [Toetsverloop]?,
    horizonnen: Horizonnen, trekkingen: Int, zaad: UInt64
  ) -> [Termijnmeting] {
    let opbrengsten = Horizon.allCases.map { h in waarden.map { $0[h].baten - $0[h].meerzorg } }
    let kosten = Horizon.allCases.map { h in waarden.map { $0[h].kosten } }
    let sommen = Herbemonstering(
      opbrengsten + kosten, trekkingen: trekkingen, zaad: zaad, naam: "actie-onderzoek"
    ).sommen
    let kwantielen = kwantielen(totEnMet: waarden.count)
    return Horizon.allCases.map { horizon in
      let nummer = horizon.nummer
      let (opbrengst, kost) = (opbrengsten[nummer], kosten[nummer])
      let (opbrengstsommen, kostensommen) = (sommen[nummer], sommen[nummer + opbrengsten.count])
      let (saldi, grens) = (waarden.map { $0[horizon].saldo }, waarden.grens(horizon))
      let saldo = Meting(saldi, sommen: zip(opbrengstsommen, kostensommen).map { $0 - $1 }, grens: grens)
      return Termijnmeting(
        horizon: horizon, maanden: horizonnen[horizon], saldo: saldo,
        opbrengst: Meting(opbrengst, sommen: opbrengstsommen, grens: grens),
        verhouding: Verhouding(
          opbrengst: opbrengst, kosten: kost, opbrengstsommen: opbrengstsommen, kostensommen: kostensommen,
          grens: grens),
        verloop: lopendGemiddelde(saldi, kwantielen: kwantielen, grens: grens),
        nodig: Precisie.alle(saldo.steekproef),
        aantoningen: Aantoning.alle(opbrengst: opbrengst, kosten: kost, grens), toets: balansen[nummer],
        toetsverloop: verlopen?[nummer])
    }
  }
}
