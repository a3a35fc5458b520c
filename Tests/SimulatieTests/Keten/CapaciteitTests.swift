import BusinessCase
import Testing

@testable import Simulatie

@Suite("Wat capaciteit met wachten doet")
struct CapaciteitTests {
  private static let gesprek = Kengetal.wacht(.alles, .gesprek, .gemiddeld)

  @Test("Met dezelfde wereld is het verschil tussen twee bezettingen minstens drie keer zo scherp")
  func gedeeldToeval() throws {
    let (weinig, veel) = (ketenplan(), ketenplan().met(makelaars: 7))
    let samen = simuleer([weinig, veel], herhalingen: 12)
    let los = [
      simuleer([weinig], herhalingen: 12, zaad: 11)[0], simuleer([veel], herhalingen: 12, zaad: 12)[0],
    ]
    for kengetal in [Kengetal.wacht(.alles, .hulp, .gemiddeld), .totaal(.geholpen), .totaal(.gesproken)] {
      let marge = try #require(samen[1].verschil(kengetal, met: samen[0])?.marge)
      let losseMarges = try los.map { try #require($0[kengetal]?.marge) }
      let losseMarge = losseMarges.reduce(0) { $0 + $1 * $1 }.squareRoot()
      #expect(marge * 3 <= losseMarge, "\(kengetal): \(losseMarge / marge)")
    }
  }

  @Test("Een makelaar erbij maakt het wachten nooit langer")
  func meerMakelaars() throws {
    let plannen = [5, 6, 7, 9].map { ketenplan().met(makelaars: $0) }
    let uitkomsten = simuleer(plannen, herhalingen: 8)
    for (minder, meer) in zip(uitkomsten, uitkomsten.dropFirst()) {
      let (lang, kort) = (try #require(minder[Self.gesprek]), try #require(meer[Self.gesprek]))
      #expect(kort.gemiddelde <= lang.gemiddelde + (lang.marge ?? 0))
    }
  }

  @Test("Wie er komt, hangt niet af van hoeveel makelaars er zijn")
  func zelfdeWereld() {
    let plannen = [4, 12].map { aantal in ketenplan { $0.afhaken.terugkeer = 0 }.met(makelaars: aantal) }
    let (weinig, veel) = (plannen[0].herhaling(3, zaad: 9), plannen[1].herhaling(3, zaad: 9))
    #expect(weinig.doorstroom.delen.map(\.ingestroomd) == veel.doorstroom.delen.map(\.ingestroomd))
    #expect(weinig.cijfers != veel.cijfers)
  }

  @Test("Lijsten per wijk verschillen meermaals bij gelijke drukte; één lijst trekt ze gelijk")
  func centraleLijst() throws {
    let uitkomsten = simuleer(
      [ketenplan(jaren: 1), ketenplan(jaren: 1) { $0.wijkteam.lijst = .centraal }], herhalingen: 6)
    let belastingen = uitkomsten[0].plan.belastingen.filter { $0.wie.hasPrefix("het wijkteam") }
    for last in belastingen { #expect(abs(last.bezetting - belastingen[0].bezetting) < 1e-9) }
    let perWijk = try #require(uitkomsten[0][.wijkverhouding])
    let centraal = try #require(uitkomsten[1][.wijkverhouding])
    #expect(perWijk.laag > 2)
    #expect(centraal.hoog < 2)
    let verschil = try #require(
      uitkomsten[1].verschil(.wacht(.alles, .wachtlijst, .gemiddeld), met: uitkomsten[0]))
    #expect(verschil.hoog < 0)
  }

  @Test("Veilig Thuis eerst: Veilig Thuis wacht korter, de anderen langer")
  func veiligThuis() throws {
    let uitkomsten = simuleer([ketenplan { $0.wijkteam.voorrang = false }, ketenplan()], herhalingen: 6)
    let anderen = try #require(
      uitkomsten[1].verschil(.wacht(.alles, .wachtlijst, .gemiddeld), met: uitkomsten[0]))
    let veilig = try #require(
      uitkomsten[1].verschil(.wacht(.alles, .veiligThuis, .gemiddeld), met: uitkomsten[0]))
    #expect(anderen.laag > 0)
    #expect(veilig.hoog < 0)
  }

  @Test("Een Wmo-consulent aan tafel verkort het wachten op hulp")
  func consulent() throws {
    let uitkomsten = simuleer([ketenplan(), ketenplan { $0.doorlooptijden.wmo = 14 }], herhalingen: 5)
    let verschil = try #require(uitkomsten[1].verschil(.wacht(.alles, .hulp, .gemiddeld), met: uitkomsten[0]))
    #expect(verschil.hoog < 0)
  }

  @Test("Meer ziekte maakt het wachten langer")
  func ziekte() throws {
    let uitkomsten = simuleer(
      [ketenplan(), ketenplan { $0.makelaars.afwezigheid.ziekte = 0.2 }], herhalingen: 15)
    #expect(try #require(uitkomsten[1].verschil(Self.gesprek, met: uitkomsten[0])).laag > 0)
  }

  @Test("Het zoeken naar genoeg makelaars vindt een aantal, en zegt hoe zeker dat is")
  func nodig() throws {
    let vraag = Capaciteitsvraag(binnen: 14, norm: try #require(Fractie(0.8)))
    let lijn = ketenplan().capaciteit(vraag) { plan, _ in plan.simuleer(Simulatiewijze(herhalingen: 6)) }
    let nodig = try #require(lijn.nodig)
    #expect((4...9).contains(nodig))
    #expect(try #require(lijn.nodigMinstens) <= nodig)
    #expect(lijn.nodigHoogstens.map { $0 >= nodig } ?? true)
  }

  @Test("Wat meer makelaars niet kunnen, wordt niet eindeloos gezocht")
  func onhaalbaar() throws {
    let vraag = Capaciteitsvraag(binnen: 1, norm: try #require(Fractie(0.99)))
    let lijn = ketenplan().capaciteit(vraag) { plan, _ in plan.simuleer(Simulatiewijze(herhalingen: 3)) }
    #expect(lijn.nodig == nil)
    #expect(lijn.punten.count < 30)
  }
}
