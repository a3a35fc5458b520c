import BusinessCase
import Testing

@testable import Scenariobestand
@testable import Simulatie

/// Where a number may be uncertain, and what kind of number it is.
enum Getalplaats: String, CaseIterable {
  /// A share, an amount of euros, a number of at least 0, and one that may be negative.
  case correctie, prijs, factor, groei

  /// A scenario with something in this place.
  func bestanden(_ getal: String) -> [String: String] {
    switch self {
    case .correctie: kleinScenario("optimismecorrectie: { een: \(getal) }")
    case .prijs: kleinScenario("traject: { prijs: \(getal) }")
    case .factor: kleinScenario("methode: 'factor', factor: \(getal)")
    case .groei:
      kleinScenario(
        "programma: { jaren: 2, instroom: [ { kanaal: 'a', perJaar: 9 } ], groei: \(getal) }")
    }
  }

  var gedeeld: Gedeeld {
    switch self {
    case .correctie: .correctie(.een)
    case .prijs: .trajectprijs
    case .factor: .factor
    case .groei: .groei
    }
  }

  func waarde(in scenario: Scenario) -> Double? {
    switch self {
    case .correctie: return scenario.regels.optimismecorrectie[.een].waarde
    case .prijs: return scenario.traject.prijs.euro
    case .factor:
      guard case .factor(let factor) = scenario.methode else { return nil }
      return factor
    case .groei: return scenario.programma?.groei
    }
  }

  func verdeling(_ getal: String) throws -> Verdeling? {
    try scenario(bestanden(getal)).verdeling(gedeeld)
  }
}

@Suite("Hoe zeker een getal is")
struct OnzekergetalTests {
  @Test(
    "Elke schrijfwijze geeft haar eigen verdeling",
    arguments: [
      (Getalplaats.correctie, "{ waarde: 0.4, n: 10 }", Verdeling.beta(a: 4, b: 6)),
      (.correctie, "{ waarde: 0.4, n: 10, verdeling: 'beta' }", .beta(a: 4, b: 6)),
      (.correctie, "{ laag: 0.1, hoog: 0.3, verdeling: 'uniform' }", .uniform(laag: 0.1, hoog: 0.3)),
      (.correctie, "{ waarde: 0.1, laag: 0, hoog: 1, verdeling: 'pert' }", .pert(laag: 0, top: 0.1, hoog: 1)),
      (.correctie, "{ waarde: 1, verdeling: 'vast' }", .vast(1)),
      (.prijs, "{ waarde: 1000, sd: 50 }", .normaal(gemiddelde: 1000, sd: 50)),
      (.prijs, "{ waarde: 1000, cv: 0.1 }", .gamma(gemiddelde: 1000, cv: 0.1)),
      (.prijs, "{ waarde: 1000, sd: 100, verdeling: 'gamma' }", .gamma(gemiddelde: 1000, cv: 0.1)),
      (.prijs, "{ waarde: 1000, cv: 0.1, verdeling: 'lognormaal' }", .lognormaal(gemiddelde: 1000, cv: 0.1)),
      (.prijs, "{ waarde: 1000, cv: 0.1, verdeling: 'normaal' }", .normaal(gemiddelde: 1000, sd: 100)),
      (
        .prijs, "{ waarde: 900, laag: 800, hoog: 1300, verdeling: 'driehoek' }",
        .driehoek(laag: 800, top: 900, hoog: 1300)
      ),
      (.factor, "{ laag: 0, hoog: 2, verdeling: 'uniform', cv: null }", .uniform(laag: 0, hoog: 2)),
      (.groei, "{ waarde: -0.1, sd: 0.05 }", .normaal(gemiddelde: -0.1, sd: 0.05)),
      (.groei, "{ waarde: 0.1, cv: 0.3 }", .gamma(gemiddelde: 0.1, cv: 0.3)),
      (
        .groei, "{ waarde: -0.1, laag: -0.2, hoog: 0, verdeling: 'pert' }",
        .pert(laag: -0.2, top: -0.1, hoog: 0)
      ),
    ] as [(Getalplaats, String, Verdeling)])
  func vormen(plaats: Getalplaats, getal: String, verdeling: Verdeling) throws {
    #expect(try plaats.verdeling(getal) == verdeling)
  }

  @Test(
    "Het scenario rekent met het gemiddelde, ook als waarde het meest waarschijnlijke getal is",
    arguments: [
      (Getalplaats.correctie, "{ waarde: 0.15, laag: 0.05, hoog: 0.3 }", 0.15),
      (.correctie, "{ waarde: 0.15, cv: 0.7 }", 0.15),
      (.correctie, "{ waarde: 0.1, laag: 0, hoog: 0.8, verdeling: 'pert' }", 0.2),
      (.correctie, "{ waarde: 0.1, laag: 0, hoog: 0.8, verdeling: 'driehoek' }", 0.3),
      (.prijs, "{ waarde: 1038.25, laag: 900, hoog: 1300 }", 1038.25),
      (.prijs, "{ laag: 1000, hoog: 1000.51, verdeling: 'uniform' }", 1000.26),
      (.factor, "{ waarde: 1.6, laag: 1, hoog: 2.5 }", 1.6),
      (.factor, "{ waarde: 1.6, sd: 0.2, verdeling: 'lognormaal' }", 1.6),
      (.groei, "{ laag: -0.1, hoog: 0.3 }", 0.1),
    ] as [(Getalplaats, String, Double)])
  func gemiddelde(plaats: Getalplaats, getal: String, verwacht: Double) throws {
    let gelezen = try scenario(plaats.bestanden(getal))
    let waarde = try #require(plaats.waarde(in: gelezen))
    #expect(abs(waarde - verwacht) < 1e-12)
    // An amount is rounded to a cent, its distribution is not.
    let gemiddelde = try #require(gelezen.verdeling(plaats.gedeeld)).gemiddelde
    #expect(abs(gemiddelde - waarde) < (plaats == .prijs ? 0.0051 : 1e-12))
  }

  @Test(
    "Zonder waarde ligt het getal in 95 van de 100 gevallen tussen laag en hoog",
    arguments: [
      (Getalplaats.correctie, 0.05, 0.3), (.correctie, 0.45, 0.55), (.correctie, 0.001, 0.02),
      (.correctie, 0.9, 0.97), (.prijs, 800, 1300), (.factor, 0.01, 900), (.groei, -0.1, 0.2),
    ] as [(Getalplaats, Double, Double)])
  func interval(plaats: Getalplaats, laag: Double, hoog: Double) throws {
    let verdeling = try #require(try plaats.verdeling("{ laag: \(laag), hoog: \(hoog) }"))
    #expect(abs(verdeling.interval95.lowerBound - laag) < 1e-6 * (hoog - laag))
    #expect(abs(verdeling.interval95.upperBound - hoog) < 1e-6 * (hoog - laag))
  }

  @Test(
    "Met waarde erbij is die het gemiddelde, en blijft het interval even breed",
    arguments: [
      (Getalplaats.correctie, "waarde: 0.15, laag: 0.05, hoog: 0.3", 0.25),
      (.correctie, "waarde: 0.5, laag: 0.3, hoog: 0.6", 0.3),
      (.prijs, "waarde: 1000, laag: 850, hoog: 1100, verdeling: 'normaal'", 250),
      (.groei, "waarde: 0.1, laag: -0.1, hoog: 0.2", 0.3),
    ] as [(Getalplaats, String, Double)])
  func breedte(plaats: Getalplaats, getal: String, breedte: Double) throws {
    let interval = try #require(try plaats.verdeling("{ \(getal) }")).interval95
    #expect(abs(interval.upperBound - interval.lowerBound - breedte) < 1e-6 * breedte)
  }

  @Test("Een lognormaal met waarde erbij houdt de verhouding tussen laag en hoog")
  func verhouding() throws {
    let interval = try #require(try Getalplaats.prijs.verdeling("{ waarde: 1000, laag: 800, hoog: 1400 }"))
      .interval95
    #expect(abs(interval.upperBound / interval.lowerBound - 1400.0 / 800) < 1e-6)
  }

  @Test("Een cv of sd van een kans is die van een beta", arguments: ["cv: 0.2", "sd: 0.1"])
  func kans(spreiding: String) throws {
    let verdeling = try #require(try Getalplaats.correctie.verdeling("{ waarde: 0.5, \(spreiding) }"))
    guard case .beta = verdeling else { throw Onverwacht() }
    #expect(abs(verdeling.gemiddelde - 0.5) < 1e-12)
    #expect(abs(verdeling.variantie - 0.01) < 1e-12)
  }

  @Test(
    "Zonder spreiding is een getal precies", arguments: ["0.15", "{ waarde: 0.15, bron: 'b', cv: null }"])
  func precies(getal: String) throws {
    #expect(try Getalplaats.correctie.verdeling(getal) == nil)
  }

  @Test("Elk getal van een zorgregel kan onzeker zijn")
  func zorgregel() throws {
    let regel = """
      { soort: "vermeden", post: "consult", per: "maand", aantal: { waarde: 2, cv: 0.3 },
        kans: { waarde: 0.5, n: 8 }, toerekening: { waarde: 0.4, n: 5 }, uitdoving: { waarde: 0.3, n: 10 },
        uitval: { laag: 0, hoog: 0.02, verdeling: "uniform" } }
      """
    let casus = #"[ { id: "a", route: "buurtwerk", zorgregels: [ \#(regel) ] } ]"#
    guard case .casussen(let casussen) = try scenario(kleinScenario(casussen: casus)).methode else {
      throw Onverwacht()
    }
    let gelezen = try #require(casussen.first?.zorgregels.first)
    #expect(
      Regelgetal.allCases.map { gelezen.spreiding[$0] } == [
        .gamma(gemiddelde: 2, cv: 0.3), .beta(a: 4, b: 4), .beta(a: 2, b: 3), .beta(a: 3, b: 7),
        .uniform(laag: 0, hoog: 0.02),
      ])
    #expect(gelezen.uitval.waarde == 0.01)
  }

  @Test("Ook instroom, een totaal en een prijs op de kostenkaart kunnen onzeker zijn")
  func elders() throws {
    let instroom =
      "instroom: [ { kanaal: 'a', perJaar: { waarde: 87, cv: 0.1 } }, { kanaal: 'b', perJaar: 5 } ]"
    let totaal = "totaal: { bedrag: { waarde: 45000, cv: 0.2 }, jaar: 2022, casussen: 16, variatie: 0.8 }"
    var bestanden = kleinScenario(
      "methode: 'totaal', \(totaal), programma: { jaren: 1, \(instroom) }")
    bestanden["kostenkaart.json5"] = kleineKaart.replacing("28.74", with: "{ waarde: 28.74, cv: 0.1 }")
    let gelezen = try scenario(bestanden)
    #expect(gelezen.verdeling(.instroom(kanaal: "a")) == .gamma(gemiddelde: 87, cv: 0.1))
    #expect(gelezen.verdeling(.instroom(kanaal: "b")) == nil)
    #expect(gelezen.verdeling(.totaal) == .gamma(gemiddelde: 45000, cv: 0.2))
    #expect(gelezen.verdeling(.steekproef) == .lognormaal(gemiddelde: 1, cv: 0.2))
    #expect(gelezen.verdeling(.prijs(.init("consult"))) == .gamma(gemiddelde: 28.74, cv: 0.1))
  }

  @Test("Het stuk onzekerheid geldt voor alle getallen van een soort")
  func soorten() throws {
    let gelezen = try scenario(
      kleinScenario(
        """
        onzekerheid: { beoordelaarsfout: { laag: 0.6, hoog: 1.5 }, kans: { n: 10 },
          toerekening: { n: { waarde: 5, bron: "b" } }, aantal: { cv: 0.3 }, prijs: { cv: 0.1 }, aanname: "ruim" }
        """))
    #expect(gelezen.onzekerheid.gewoonlijk.kans == Waarnemingental(10))
    #expect(gelezen.onzekerheid.gewoonlijk.toerekening == Waarnemingental(5))
    #expect(gelezen.onzekerheid.gewoonlijk.aantal == Variatie(0.3))
    #expect(gelezen.onzekerheid.gewoonlijk.prijs == Variatie(0.1))
    let fout = try #require(gelezen.verdeling(.beoordelaarsfout))
    #expect(abs(fout.gemiddelde - 1) < 1e-12)
    #expect(abs(fout.interval95.upperBound / fout.interval95.lowerBound - 2.5) < 1e-6)
  }

  @Test(
    "Een beoordelaarsfout is gemiddeld 1, in welke vorm ook",
    arguments: [
      ("{ cv: 0.25 }", Verdeling.gamma(gemiddelde: 1, cv: 0.25)),
      ("{ cv: 0.25, verdeling: 'lognormaal' }", .lognormaal(gemiddelde: 1, cv: 0.25)),
      ("{ sd: 0.1 }", .normaal(gemiddelde: 1, sd: 0.1)),
      ("{ laag: 0.5, hoog: 1.5, verdeling: 'uniform' }", .uniform(laag: 0.5, hoog: 1.5)),
      ("{ laag: 0.5, hoog: 1.5, verdeling: 'driehoek' }", .driehoek(laag: 0.5, top: 1, hoog: 1.5)),
      ("{ verdeling: 'vast' }", .vast(1)),
    ])
  func beoordelaarsfout(getal: String, verdeling: Verdeling) throws {
    let gelezen = try scenario(kleinScenario("onzekerheid: { beoordelaarsfout: \(getal) }"))
    #expect(gelezen.verdeling(.beoordelaarsfout) == verdeling)
  }
}

@Suite("Een onzeker getal dat op een ander voortbouwt")
struct OnzekerheidErvenTests {
  private static let basis = """
    { naam: "Basis", prijspeil: 2022, prijsbasis: "integraal", methode: "factor",
      factor: { waarde: 2, laag: 1, hoog: 4 }, traject: { prijs: { laag: 900, hoog: 1100 } },
      onzekerheid: { beoordelaarsfout: { cv: 0.25 }, kans: { n: 10 }, aantal: { cv: 0.3 }, aanname: "ruim" } }
    """

  private func gelezen(_ inhoud: String) throws -> Scenario {
    try scenario([
      "x.json5": "{ basis: 'basis', \(inhoud) }", "basis.json5": Self.basis, "kostenkaart.json5": kleineKaart,
    ])
  }

  @Test("Een getal wordt in zijn geheel vervangen: de oude spreiding hoort niet bij het nieuwe getal")
  func geheel() throws {
    #expect(try gelezen("").verdeling(.factor) != nil)
    for getal in ["3", "{ waarde: 3 }", "{ waarde: 3, bron: 'b' }"] {
      #expect(try gelezen("factor: \(getal)").verdeling(.factor) == nil)
    }
    #expect(
      try gelezen("factor: { waarde: 3, cv: 0.5 }").verdeling(.factor) == .gamma(gemiddelde: 3, cv: 0.5))
    // Wider than the basis, so `waarde: 2` would be in between.
    #expect(
      try gelezen("factor: { laag: 1, hoog: 8 }").verdeling(.factor) == .lognormaal(laag: 1, hoog: 8))
    #expect(
      try gelezen("traject: { prijs: { waarde: 500, cv: 0.1 } }").verdeling(.trajectprijs)
        == .gamma(gemiddelde: 500, cv: 0.1))
  }

  @Test("Met null valt een geërfde spreiding weg")
  func niets() throws {
    #expect(try gelezen("traject: { prijs: null }").verdeling(.trajectprijs) == nil)
    #expect(try gelezen("traject: { prijs: null }").traject.prijs.euro == 1038)
    let zonder = try gelezen("onzekerheid: null")
    #expect(zonder.verdeling(.beoordelaarsfout) == nil)
    #expect(zonder.onzekerheid.gewoonlijk == .init())
    let deels = try gelezen("onzekerheid: { beoordelaarsfout: null, kans: null }")
    #expect(deels.verdeling(.beoordelaarsfout) == nil)
    #expect(deels.onzekerheid.gewoonlijk.kans == nil)
    #expect(deels.onzekerheid.gewoonlijk.aantal == Variatie(0.3))
  }
}
