import Testing

@testable import BusinessCase

@Suite("Het actie-onderzoek")
struct OnderzoekTests {
  private func beoordelingen(_ aantal: Int, zaad: UInt64 = 5) -> [Beoordeling] {
    var dobbelsteen = Dobbelsteen(stand: zaad)
    return (0..<aantal).map { dobbelsteen.beoordeling($0) }
  }

  private func onderzoek(_ casussen: [Beoordeling], _ scenario: Scenario = scenario()) throws
    -> Casusonderzoek
  {
    try Casusonderzoek(scenario, casussen: casussen, doel: 100, zaad: 2022)
  }

  private func programma(_ verdeling: [Stratum]) -> Programma {
    Programma(jaren: 1, instroom: [.init(kanaal: "huisarts", perJaar: 87)], verdeling: verdeling)
  }

  @Test("De casussen zijn samen wat het scenario zonder programma uitrekent")
  func zoalsHetScenario() throws {
    let casussen = beoordelingen(30)
    var geheel = scenario()
    geheel.methode = .casussen(casussen)
    let uitkomst = try geheel.bereken()
    let onderzoek = try onderzoek(casussen)
    for horizon in Horizon.allCases {
      let totaal = uitkomst[horizon].totaal
      #expect(vrijwelGelijk(onderzoek[horizon].saldo.steekproef.totaal, totaal.saldo))
      #expect(vrijwelGelijk(onderzoek[horizon].opbrengst.steekproef.totaal, totaal.baten - totaal.meerzorg))
      #expect(vrijwelGelijk(onderzoek[horizon].verhouding?.waarde ?? 0, uitkomst[horizon].verhouding ?? 1))
      #expect(vrijwelGelijk(onderzoek[horizon].toets.stappen.claim, uitkomst[horizon].claim.claim))
      #expect(vrijwelGelijk(onderzoek[horizon].toets.geteld, totaal.baten))
    }
  }

  @Test("Een andere volgorde van casussen laat gemiddelde, totaal en spreiding gelijk; een ander zaad ook")
  func volgorde() throws {
    let casussen = beoordelingen(25)
    let (heen, terug) = (try onderzoek(casussen)[.lang], try onderzoek(casussen.reversed())[.lang])
    #expect(vrijwelGelijk(heen.saldo.gemiddelde ?? 0, terug.saldo.gemiddelde ?? 1))
    #expect(vrijwelGelijk(heen.saldo.steekproef.sd ?? 0, terug.saldo.steekproef.sd ?? 1))
    let ander = try Casusonderzoek(scenario(), casussen: casussen, doel: 100, zaad: 7)[.lang]
    #expect(ander.saldo.steekproef == heen.saldo.steekproef)
    #expect(ander.saldo.bca != heen.saldo.bca)
    #expect(try onderzoek(casussen)[.lang].saldo == heen.saldo)
  }

  @Test("Een duurder traject schuift het saldo op en laat de spreiding gelijk")
  func verschuiving() throws {
    let casussen = beoordelingen(25)
    var duurder = scenario()
    duurder.traject.prijs = Bedrag(centen: 1138_00)
    let (voor, na) = (try onderzoek(casussen)[.lang].saldo, try onderzoek(casussen, duurder)[.lang].saldo)
    #expect(vrijwelGelijk((voor.gemiddelde ?? 0) - 100, na.gemiddelde ?? 0))
    #expect(vrijwelGelijk(voor.steekproef.sd ?? 0, na.steekproef.sd ?? 1))
  }

  @Test("Met nul, een of twee casussen komt er uit wat er is, en geen marge uit het niets")
  func weinig() throws {
    let geen = try onderzoek([])
    #expect(geen.aantal == 0)
    #expect(geen[.lang].saldo.gemiddelde == nil && geen[.lang].verhouding == nil)
    #expect(geen[.lang].verloop.isEmpty && geen[.lang].nodig.isEmpty)
    let een = try onderzoek(beoordelingen(1))
    #expect(een[.lang].saldo.gemiddelde != nil)
    #expect(een[.lang].saldo.t == nil && een[.lang].saldo.bca == nil)
    #expect(een[.lang].verloop.count == 1 && een[.lang].verloop[0].band == nil)
    let twee = try onderzoek(beoordelingen(2))
    #expect(twee[.lang].saldo.t != nil && twee[.lang].verloop[1].band != nil)
  }

  @Test("Allemaal hetzelfde: geen spreiding, geen marge, niets aangetoond")
  func gelijk() throws {
    let casussen = Array(repeating: casus(vermeden("seh-bezoek", .eenmalig(9))), count: 30)
    let lang = try onderzoek(casussen)[.lang]
    #expect(lang.saldo.steekproef.sd == 0)
    #expect(lang.saldo.t == nil && lang.saldo.bca == nil && lang.verhouding?.bca == nil)
    #expect(lang.nodig.isEmpty)
    #expect(lang.aantoningen.allSatisfy { $0.stand == .onbekend })
  }

  @Test("De weging is die van Poststratificatie, met de spreiding per laag")
  func weging() throws {
    let casussen = beoordelingen(60)
    let strata = Route.allCases.enumerated().map { Stratum(route: $1, aandeel: Double($0 + 1)) }
    var metProgramma = scenario(programma: programma(strata))
    metProgramma.methode = .casussen(casussen)
    let selectie = try #require(try onderzoek(casussen, metProgramma).selectie?.get())
    let uitkomst = try metProgramma.bereken()
    #expect(vrijwelGelijk(selectie[.lang].gemiddelde, uitkomst.perTraject(.lang).totaal.saldo))
    let gewichten = try Poststratificatie(casussen, naar: strata).gewichten
    #expect(vrijwelGelijk(selectie.effectiefAantal, 1 / gewichten.reduce(0) { $0 + $1 * $1 }))
    let waarden = try metProgramma.waardeer(casussen).casussen
    let variantie = zip(strata, Indeling.route.verdeel(waarden)).reduce(0.0) { som, laag in
      let sd = Steekproef(laag.1.map { $0[.lang].saldo }).sd ?? 0
      return som + laag.0.aandeel * laag.0.aandeel / 441 * sd * sd / Double(laag.1.count)
    }
    #expect(vrijwelGelijk(selectie[.lang].standaardfout, variantie.squareRoot()))
    #expect(selectie.groepen.map(\.indeling) == [.route])
  }

  @Test("Een laag met een casus wordt gemeld en krijgt de spreiding van allen; lenen mag geen fout geven")
  func kleineLagen() throws {
    let casussen = [
      casus(id: "a", route: .wijkteam, vermeden("seh-bezoek", .eenmalig(1))),
      casus(id: "b", vermeden("seh-bezoek", .eenmalig(2))),
      casus(id: "c", vermeden("seh-bezoek", .eenmalig(5))),
    ]
    let strata = [
      Stratum(route: .wijkteam, aandeel: 0.5), Stratum(route: .buurtwerk, stadsdeel: .west, aandeel: 0.25),
      Stratum(route: .buurtwerk, stadsdeel: .oost, aandeel: 0.25),
    ]
    let onderzoek = try onderzoek(casussen, scenario(programma: programma(strata)))
    let selectie = try #require(try onderzoek.selectie?.get())
    #expect(selectie.strataMetEenCasus == 1)
    let sd = onderzoek[.lang].saldo.steekproef.sd ?? 0
    let saldi = try scenario().waardeer(casussen).casussen.map { $0[.lang].saldo }
    let buurtwerk = (saldi[2] - saldi[1]) / 2.0.squareRoot()
    #expect(
      vrijwelGelijk(
        selectie[.lang].standaardfout, (0.25 * sd * sd + 0.25 * buurtwerk * buurtwerk / 2).squareRoot()))
    let nodig = try self.onderzoek(
      casussen, scenario(programma: programma([Stratum(route: .combinatie, aandeel: 1)])))
    #expect(throws: Rekenfout.routeZonderCasus(.combinatie)) { try nodig.selectie?.get() }
  }

  @Test("Van een totaal is er een gemiddelde en geen marge; elke marge is een aanname")
  func totaal() throws {
    var proef = scenario()
    proef.methode = .totaal(Bedrag(centen: 45_000_00), jaar: 2022, casussen: 13)
    guard case .totaal(let totaal) = try proef.onderzoek(zaad: 1) else { throw Mislukt() }
    #expect(abs(totaal.gemiddelde - 3461.538) < 0.001)
    #expect(abs((totaal.keerTrajectprijs ?? 0) - 3.3348) < 0.0001)
    #expect(totaal.aannames.map(\.variatiecoefficient) == [0.5, 1, 2])
    // t(0.975; 12) = 2.178813, t(0.975; 99) = 1.984217.
    let marges = totaal.aannames[1].marges
    #expect(marges.map(\.casussen) == [13, 100])
    #expect(abs((marges[0].interval?.upperBound ?? 0) - 3461.538 * (1 + 2.178813 / 13.0.squareRoot())) < 0.01)
    #expect(abs((marges[1].interval?.lowerBound ?? 0) - 3461.538 * (1 - 0.1984217)) < 0.01)
    proef.methode = .factor(1.6)
    #expect(try proef.onderzoek(zaad: 1) == nil)
  }

  private struct Mislukt: Error {}
}
