import Testing

@testable import BusinessCase

@Suite("Van de kant van één betaler, en per groep")
struct KantTests {
  private var scenario: Scenario {
    var scenario = Wachtproef.scenario(doorstromen: Wachtproef.doorstromen(2))
    scenario.onzekerheid.gewoonlijk.kans = Waarnemingental(10)
    scenario.onzekerheid.gewoonlijk.prijs = Variatie(0.2)
    return scenario
  }

  @Test("Het saldo is dat van de betaler", arguments: Betaler.allCases)
  func saldo(betaler: Betaler) throws {
    let geheel = try scenario.bereken()
    let kant = try scenario.gezien(door: betaler).bereken()
    for horizon in Horizon.allCases {
      #expect(vrijwelGelijk(kant[horizon].totaal.saldo, geheel[horizon].betalers[betaler].saldo))
    }
  }

  @Test("De trekkingen zijn die van het geheel", arguments: [Betaler.gemeente, .zorgverzekeraar])
  func trekkingen(betaler: Betaler) throws {
    let geheel = try Trekkingsmodel(scenario).trek(500, zaad: 1)
    let kant = try Trekkingsmodel(scenario.gezien(door: betaler)).trek(500, zaad: 1)
    #expect(
      zip(kant.saldo(.lang), geheel.saldo(.lang, betaler)).allSatisfy {
        vrijwelGelijk($0, $1, relatief: 1e-7)
      })
  }

  @Test("Een getal dat geld van een ander is, staat er niet bij")
  func getallen() throws {
    let sleutels = try scenario.gezien(door: .zorgverzekeraar).parameters().map(\.sleutel)
    #expect(sleutels.contains("prijs.seh-bezoek"))
    #expect(!sleutels.contains("prijs.wmo-begeleiding-uur"))
    #expect(!sleutels.contains("traject.prijs"))
  }

  @Test("Baten die niemand kan verdelen, zijn van geen betaler")
  func ongedeeld() throws {
    let factor = Wachtproef.scenario(methode: .factor(1.6)).gezien(door: .gemeente)
    #expect(try factor.bereken()[.lang].totaal.baten == 0)
  }

  @Test("De delen zijn samen het geheel", arguments: Uitsplitsing.Kenmerk.allCases)
  func uitsplitsing(kenmerk: Uitsplitsing.Kenmerk) throws {
    for scenario in [scenario, Wachtproef.scenario()] {
      let uitkomst = try scenario.bereken()
      let deel = try #require(try Uitsplitsing(uitkomst, naar: kenmerk))
      let som =
        deel.delen.reduce(Geldstroom()) { $0 + $1.uitkomst.totaal } + (deel.wachten?.totaal ?? Geldstroom())
      #expect(vrijwelGelijk(som.saldo, uitkomst[.lang].totaal.saldo))
      #expect(vrijwelGelijk(som.kosten, uitkomst[.lang].totaal.kosten))
    }
  }

  @Test("Is maar 70% van de claims waar, dan zijn de baten 70%", arguments: [0, 0.7, 1.0])
  func claims(deel: Double) throws {
    for scenario in [
      scenario, Wachtproef.scenario(methode: .totaal(Bedrag(centen: 45_000_00), jaar: 2022, casussen: 13)),
    ] {
      let anders = scenario.met(.gedeeld(.claims), deel)
      let (voor, na) = (try scenario.bereken()[.lang].totaal, try anders.bereken()[.lang].totaal)
      #expect(vrijwelGelijk(na.baten, deel * voor.baten))
      #expect(vrijwelGelijk(na.meerzorg, voor.meerzorg))
      let (eerst, nu) = (
        try Trekkingsmodel(scenario).trek(200, zaad: 1), try Trekkingsmodel(anders).trek(200, zaad: 1)
      )
      #expect(
        zip(eerst.baten(.lang), nu.baten(.lang)).allSatisfy { vrijwelGelijk($1, deel * $0, relatief: 1e-7) })
    }
  }

  @Test("Een onzeker deel van de claims heeft het verwachte deel als gemiddelde")
  func onzekereClaims() throws {
    var anders = scenario.met(.gedeeld(.claims), 0.6)
    anders.onzekerheid.gedeeld[.claims] = .beta(gemiddelde: 0.6, n: 20)
    let trekkingen = try Trekkingsmodel(anders).trek(4000, zaad: 1)
    let uitkomst = try anders.bereken()
    let beeld = Kansbeeld(trekkingen.alles(trekkingen.baten(.lang)))
    #expect(abs(beeld.gemiddelde - uitkomst[.lang].totaal.baten) <= 4 * beeld.toevalsfout)
  }
}
