import BusinessCase
import Testing

@testable import SociaalRecept

@Suite("Wat het eerst moet gebeuren")
struct HerinneringTests {
  private func soorten(_ casus: Casusregel, op peildatum: Int = 100) -> [Herinnering.Soort] {
    casus.herinneringen(Instellingen(), peildatum: dag(peildatum)).map(\.soort)
  }

  static let stappen: [(Casusregel, [Herinnering.Soort])] = [
    (regel(1, .aangemeld), [.aannemen]),
    (regel(1, .aangenomen), [.contact]),
    (regel(1, .aangenomen, contact: 3), [.gesprek]),
    (regel(1, .inTraject, gesprek: 9), [.route]),
    (regel(1, .inTraject, route: .buurtwerk, routeOp: 10), [.terugkoppeling, .hulp]),
    (regel(1, .inTraject, route: .buurtwerk, routeOp: 10, terugkoppeling: 11), [.hulp]),
    (regel(1, .inTraject, route: .geenVervolg, routeOp: 10, terugkoppeling: 11), [.afronden]),
    (regel(1, .inTraject, route: .buurtwerk, routeOp: 10, hulp: 20, terugkoppeling: 11), [.loopt]),
    (
      regel(
        1, .inTraject, route: .combinatie, routeOp: 10, hulp: 20, terugkoppeling: 11, wachtEenDeel: true),
      [.hulp]
    ),
    (regel(1, .wacht, wachtSinds: 30), [.wachtlijst]),
    (regel(1, .ingetrokken, gesloten: 30), [.terugkoppeling]),
    (regel(1, .ingetrokken, gesloten: 30, terugkoppeling: 31), []),
    (
      regel(
        1, .afgerond, route: .buurtwerk, routeOp: 10, gesloten: 30, terugkoppeling: 11, isTeBeoordelen: true),
      [.beoordelen]
    ),
    (
      regel(
        1, .gestopt, route: .buurtwerk, routeOp: 10, gesloten: 30, terugkoppeling: 11, teToetsen: 2),
      [.toetsen]
    ),
    (regel(1, .foutieveInvoer), []),
  ]

  @Test("Elke stand vraagt om zijn eigen volgende stap", arguments: stappen)
  func volgendeStap(casus: Casusregel, verwacht: [Herinnering.Soort]) {
    #expect(soorten(casus) == verwacht)
  }

  @Test("Op de dag van de norm is niemand te laat, een dag later wel")
  func norm() throws {
    let casus = regel(1, .aangenomen)
    let norm = Instellingen()[.contact]
    let opTijd = try #require(casus.herinneringen(Instellingen(), peildatum: dag(norm)).first)
    let later = try #require(casus.herinneringen(Instellingen(), peildatum: dag(norm + 1)).first)
    #expect(opTijd.teLaat == nil)
    #expect(!opTijd.isNu)
    #expect(later.teLaat == 1)
    #expect(later.isNu)
  }

  @Test("Een eigen norm gaat voor de aanname")
  func eigenNorm() {
    let casus = regel(1, .aangenomen)
    let streng = Instellingen(normen: [.contact: 1])
    #expect(casus.herinneringen(streng, peildatum: dag(4)).first?.teLaat == 3)
  }

  @Test(
    "Spoed gaat voor voorrang, dan wat het meest te laat is; wat alleen de business case raakt komt later")
  func volgorde() {
    let casussen = [
      regel(
        1, .afgerond, route: .buurtwerk, routeOp: 1, gesloten: 2, terugkoppeling: 2, prioriteit: .spoed,
        isTeBeoordelen: true),
      regel(2, .inTraject, route: .buurtwerk, routeOp: 10, hulp: 20, terugkoppeling: 11),
      regel(3, .aangenomen, op: 60), regel(4, .aangenomen, op: 50), regel(5, .aangenomen, op: 50),
      regel(6, .aangenomen, op: 99, prioriteit: .voorrang), regel(7, .aangenomen, op: 99, prioriteit: .spoed),
      regel(8, .aangemeld, op: 99),
    ]
    let lijst = Herinnering.lijst(casussen.shuffled(), Instellingen(), peildatum: dag(100))
    #expect(lijst.map(\.casus.nummer.nummer) == [7, 6, 4, 5, 3, 8, 1, 2])
  }

  @Test("De volgorde hangt niet af van hoe de casussen binnenkomen", arguments: [1, 2, 3] as [UInt64])
  func vast(zaad: UInt64) {
    let casussen = reeks(150, zaad: zaad)
    let lijst = Herinnering.lijst(casussen, Instellingen(), peildatum: dag(350))
    #expect(Herinnering.lijst(casussen.reversed(), Instellingen(), peildatum: dag(350)) == lijst)
    #expect(Set(lijst.map(\.casus.nummer)).count == lijst.count)
  }
}

@Suite("De caseload")
struct CaseloadTests {
  private let instellingen = Instellingen(makelaars: ["Anna": .west, "Bram": .west, "Cor": .oost])

  @Test("Een makelaar zonder casussen staat er ook, en een onbekende makelaar achteraan")
  func makelaars() {
    let caseload = Caseload(
      [
        regel(1, hulp: 5, makelaar: "Bram"), regel(2, .wacht, makelaar: "Bram"), regel(3, makelaar: "Zus"),
        regel(4, gesloten: 9, makelaar: "Anna"), regel(5, .aangemeld, wijk: .wielwijk), regel(6, .aangemeld),
      ], instellingen)
    #expect(caseload.makelaars.map(\.naam) == ["Anna", "Bram", "Cor", "Zus"])
    #expect(caseload.makelaars.map(\.actief) == [0, 2, 0, 1])
    #expect(caseload.makelaars.map(\.opWachtlijst) == [0, 1, 0, 0])
    #expect(caseload.makelaars.map(\.zonderHulp) == [0, 1, 0, 1])
    #expect(caseload.paren.map(\.makelaars) == [2, 0, 1])
    #expect(caseload.paren.map(\.actief) == [2, 0, 0])
    #expect(caseload.paren.map(\.nieuw) == [1, 0, 0])
    #expect(caseload.nieuwZonderStadsdeel == 1)
  }
}
