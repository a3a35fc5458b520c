import Testing

@testable import BusinessCase

@Suite("De begroting per betaler en kalenderjaar")
struct BegrotingTests {
  @Test("Met de hand: één traject per maand, tien euro zorg per maand, een jaar lang")
  func metDeHand() throws {
    var regels = rekenregels(r: 0.05)
    regels.horizonnen = Horizonnen(kort: 3, middellang: 6, lang: 12)
    let kaart = Kostenkaart(index: cpi, posten: [post("zorg", 10_00, .zorgverzekeraar)])
    let scenario = Scenario(
      naam: "hand", regels: regels,
      traject: Trajectprijs(prijs: Bedrag(centen: 100_00), jaar: 2022, betaler: .gemeente),
      kostenkaart: kaart, methode: .casussen([casus(vermeden("zorg", .per(.maand, aantal: 1), tot: 24))]),
      programma: Programma(jaren: 1, instroom: [.init(kanaal: "huisarts", perJaar: 12)]))
    let begroting = try Begroting(scenario)
    #expect(begroting.jaren == [2022, 2023])
    // Who starts in month k of twelve has 13 - k months in the first year: 12 + 11 + … + 1 = 78 of 144 months.
    #expect(vrijwelGelijk(begroting.bedragen[0][.zorgverzekeraar].baten, 780))
    #expect(vrijwelGelijk(begroting.bedragen[1][.zorgverzekeraar].baten, 660))
    #expect(vrijwelGelijk(begroting.bedragen[0][.gemeente].kosten, 1200))
    #expect(begroting.bedragen[1][.gemeente].kosten == 0)
  }

  @Test("Begint alles in één maand, dan valt het kalenderjaar met het programmajaar samen")
  func maandpatroon() throws {
    var scenario = scenario(
      casus(vermeden("huisarts-consult-kort", .per(.maand, aantal: 1), tot: 24)),
      regels: rekenregels(r: 0),
      programma: Programma(jaren: 1, instroom: [.init(kanaal: "huisarts", perJaar: 10)]))
    scenario.programma?.maandpatroon = [0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0]
    scenario.programma?.beginjaar = 2024
    let begroting = try Begroting(scenario)
    #expect(begroting.jaren == [2024, 2025, 2026])
    let perJaar = begroting.bedragen.map { $0[.zorgverzekeraar].baten / 287.4 }
    #expect(zip(perJaar, [6.0, 12, 6]).allSatisfy { vrijwelGelijk($0, $1) })
  }

  @Test(
    "De jaren zijn samen het programma zonder disconto, en contant het programma zelf",
    arguments: [false, true])
  func optellen(metWachten: Bool) throws {
    let scenario = Wachtproef.scenario(doorstromen: metWachten ? Wachtproef.doorstromen(3) : [])
    let begroting = try Begroting(scenario)
    var zonder = scenario
    zonder.regels.discontovoet = 0
    let (verwacht, contant) = (try zonder.bereken()[.lang], try scenario.bereken()[.lang])
    for betaler in Betaler.allCases {
      for deel in [\Geldstroom.baten, \.meerzorg, \.kosten, \.tegenslag] {
        let som = begroting.bedragen.reduce(0) { $0 + $1[betaler][keyPath: deel] }
        #expect(abs(som - verwacht.betalers[betaler][keyPath: deel]) < 0.005)
        #expect(
          abs(begroting.contant[betaler][keyPath: deel] - contant.betalers[betaler][keyPath: deel]) < 0.005)
      }
    }
  }

  @Test("Willekeurige casussen tellen ook op", arguments: 1...20)
  func willekeurig(zaad: Int) throws {
    var steen = Dobbelsteen(stand: UInt64(zaad))
    let casussen = (0..<6).map { steen.beoordeling($0) }
    let scenario = Scenario(
      naam: "w", regels: rekenregels(r: 0), traject: f1, kostenkaart: kostenkaart,
      methode: .casussen(casussen),
      programma: Programma(
        jaren: 1 + zaad % 4, instroom: [.init(kanaal: "huisarts", perJaar: 50)], groei: 0.2))
    let (begroting, lang) = (try Begroting(scenario), try scenario.bereken()[.lang])
    for betaler in Betaler.allCases {
      #expect(vrijwelGelijk(begroting.totaal(betaler).saldo, lang.betalers[betaler].saldo, relatief: 1e-7))
    }
  }

  @Test("De trekkingen liggen om de begroting, en tellen per trekking op")
  func kansen() throws {
    var scenario = Wachtproef.scenario(doorstromen: Wachtproef.doorstromen(3))
    scenario.onzekerheid.gewoonlijk.kans = Waarnemingental(10)
    scenario.onzekerheid.gewoonlijk.prijs = Variatie(0.2)
    let begroting = try Begroting(scenario)
    let kansen = try Begrotingskansen(begroting, scenario, trekkingen: 4000, zaad: 1, draden: 2)
    #expect(kansen.perJaar.count == begroting.jaren.count)
    for (jaar, beelden) in kansen.perJaar.enumerated() {
      for (betaler, beeld) in beelden {
        let verschil = beeld.gemiddelde - begroting.bedragen[jaar][betaler].saldo
        #expect(abs(verschil) <= 5 * beeld.toevalsfout + 1)
      }
    }
    let samen = kansen.perJaar.reduce(0) { $0 + $1.reduce(0) { $0 + $1.saldo.gemiddelde } }
    #expect(vrijwelGelijk(samen, kansen.samen.reduce(0) { $0 + $1.saldo.gemiddelde }, relatief: 1e-6))
  }
}
