import BusinessCase
import Testing

extension Wachtproef {
  /// The same scenario with nearly every number uncertain.
  static func onzeker(_ scenario: Scenario) -> Scenario {
    var scenario = scenario
    scenario.onzekerheid.gewoonlijk.kans = Waarnemingental(10)
    scenario.onzekerheid.gewoonlijk.aantal = Variatie(0.3)
    scenario.onzekerheid.gewoonlijk.prijs = Variatie(0.1)
    scenario.onzekerheid.gedeeld = [
      .beoordelaarsfout: .lognormaal(gemiddelde: 1, cv: 0.2),
      .trajectprijs: .gamma(gemiddelde: 1038, cv: 0.05),
      .instroom(kanaal: "overig"): .gamma(gemiddelde: 203, cv: 0.1),
    ]
    return scenario
  }
}

@Suite("Wachten in de trekkingen")
struct WachttrekkingTests {
  @Test("Trekking i neemt nabootsing i mod R, en is zonder andere onzekerheid haar uitkomst")
  func perNabootsing() throws {
    let alle = Wachtproef.doorstromen(5)
    let scenario = Wachtproef.scenario(doorstromen: alle)
    let los = try alle.map { try Wachtproef.scenario(doorstromen: [$0]).bereken() }
    let trekkingen = try Trekkingsmodel(scenario, alleen: [.nabootsing]).trek(1100, zaad: 1)
    for horizon in Horizon.allCases {
      let (saldi, meerzorg) = (trekkingen.saldo(horizon), trekkingen.meerzorg(horizon))
      let totalen = los.map { $0.perTraject(horizon).totaal }
      for t in saldi.indices {
        #expect(vrijwelGelijk(saldi[t], totalen[t % 5].saldo))
        #expect(vrijwelGelijk(trekkingen.trajecten[t], los[t % 5].telling.contanteTrajecten))
        #expect(vrijwelGelijk(meerzorg[t], totalen[t % 5].meerzorg))
      }
    }
  }

  @Test("Wat niet wordt getrokken, staat op het gemiddelde van de nabootsingen")
  func gemiddeld() throws {
    let scenario = Wachtproef.scenario(doorstromen: Wachtproef.doorstromen(5))
    let uitkomst = try scenario.bereken()
    for saldo in try Trekkingsmodel(scenario, alleen: []).trek(3, zaad: 1).saldo(.lang) {
      #expect(vrijwelGelijk(saldo, uitkomst.perTraject(.lang).totaal.saldo))
    }
  }

  @Test(
    "Na bijstellen is het gemiddelde van de trekkingen de uitkomst",
    arguments: ["casussen", "factor", "totaal"])
  func bijgesteld(methode: String) throws {
    let gekozen: Methode =
      switch methode {
      case "factor": .factor(1.6)
      case "totaal": .totaal(Bedrag(centen: 45_000_00), jaar: 2022, casussen: 13)
      default: .casussen(Wachtproef.casussen)
      }
    let scenario = Wachtproef.onzeker(
      Wachtproef.scenario(doorstromen: Wachtproef.doorstromen(20), methode: gekozen))
    let uitkomst = try scenario.bereken()
    let trekkingen = try Trekkingsmodel(scenario).trek(4000, zaad: 5).gecentreerd(op: uitkomst)
    let perTraject = Kansbeeld(trekkingen.saldo(.lang))
    #expect(vrijwelGelijk(perTraject.gemiddelde, uitkomst.perTraject(.lang).totaal.saldo, relatief: 1e-6))
    let alles = Kansbeeld(zip(trekkingen.saldo(.lang), trekkingen.trajecten).map { $0 * $1 })
    #expect(abs(alles.gemiddelde - uitkomst[.lang].totaal.saldo) < 4 * alles.sd / 4000.0.squareRoot())
  }

  @Test("De trekkingen zijn op twee draden dezelfde als op een")
  func draden() throws {
    let scenario = Wachtproef.onzeker(Wachtproef.scenario(doorstromen: Wachtproef.doorstromen(7)))
    let model = try Trekkingsmodel(scenario)
    #expect(
      model.trek(3000, zaad: 2, draden: 1).saldo(.lang) == model.trek(3000, zaad: 2, draden: 2).saldo(.lang))
  }

  @Test("Wat wachten kost, is per betaler samen het geheel, en gemiddeld het verschil van de uitkomsten")
  func wachtgeld() throws {
    let scenario = Wachtproef.onzeker(Wachtproef.scenario(doorstromen: Wachtproef.doorstromen(10)))
    let geld = try #require(try Wachtgeld(scenario, trekkingen: 2000, zaad: 4))
    let uitkomst = try scenario.bereken()
    let delen = geld.perBetaler.reduce(0) { $0 + $1.saldo.gemiddelde }
    #expect(vrijwelGelijk(delen, geld.samen.gemiddelde))
    let verwacht = try #require(uitkomst.wachteffect(.lang)).saldo
    #expect(abs(geld.samen.gemiddelde - verwacht) < 4 * geld.samen.sd / 2000.0.squareRoot())
    #expect(geld.samen.interval.contains(verwacht))
    #expect(try Wachtgeld(Wachtproef.scenario(), trekkingen: 10, zaad: 1) == nil)
  }

  @Test("Scenario's met dezelfde nabootsingen delen hun toeval: het verschil is veel smaller")
  func gedeeldToeval() throws {
    let een = Wachtproef.onzeker(Wachtproef.scenario(doorstromen: Wachtproef.doorstromen(50)))
    var ander = een
    ander.programma?.doorstromen = Wachtproef.doorstromen(50).met { $0.geholpen *= 0.97 }
    let links = try Trekkingsmodel(een).trek(1000, zaad: 1).saldo(.lang)
    func breedte(_ zaad: UInt64) throws -> Double {
      let rechts = try Trekkingsmodel(ander).trek(1000, zaad: zaad).saldo(.lang)
      let interval = Kansbeeld(zip(links, rechts).map { $0 - $1 }).interval
      return interval.upperBound - interval.lowerBound
    }
    #expect(try breedte(2) > 5 * breedte(1))
  }

  private static let niemand = Wachtproef.allenMeteen().met { deel in
    deel.gesproken = 0
    deel.geholpen = 0
  }

  @Test("Een nabootsing waarin niemand wordt gesproken is nul trajecten; per traject geldt het gemiddelde")
  func herhalingZonderTraject() throws {
    let scenario = Wachtproef.scenario(doorstromen: [Wachtproef.allenMeteen(), Self.niemand])
    let trekkingen = try Trekkingsmodel(scenario).trek(4, zaad: 1)
    #expect(trekkingen.trajecten[1] == 0 && trekkingen.trajecten[0] > 0)
    #expect(trekkingen.saldo(.lang).allSatisfy { $0.isFinite })
    #expect(vrijwelGelijk(trekkingen.trajecten[0] / 2, try scenario.bereken().telling.contanteTrajecten))
  }

  @Test("Wordt in geen enkele nabootsing iemand gesproken, dan is alles nul en staat dat erbij")
  func niemandGesproken() throws {
    let scenario = Wachtproef.scenario(doorstromen: [Self.niemand], wachtzorg: [])
    let uitkomst = try scenario.bereken()
    #expect(uitkomst.meldingen.contains(.niemandGesproken))
    #expect(uitkomst.perTraject(.lang).totaal == Geldstroom() && uitkomst.terugverdientijd == nil)
    let trekkingen = try Trekkingsmodel(scenario).trek(10, zaad: 1).gecentreerd(op: uitkomst)
    #expect(trekkingen.saldo(.lang).allSatisfy { $0 == 0 })
    #expect(!trekkingen.spreiding.zegtIets)
    let waarde = try Informatiewaarde(scenario, trekkingen: 10, zaad: 1, draden: 1)
    #expect(waarde.evpi == nil && !waarde.beslissing.gaatDoor)
  }
}
