import BusinessCase
import Testing

@testable import SociaalRecept

@Suite("Wetten van de wachttijd")
struct WachtwettenTests {
  private static let zaden: [UInt64] = [1, 2, 3, 5, 8, 13]

  private func overzicht(
    _ casussen: [Casusregel], op peildatum: Int = 350, per indeling: Wachtoverzicht.Indeling? = nil
  ) -> Wachtoverzicht {
    Wachtoverzicht(casussen, Instellingen(), peildatum: dag(peildatum), per: indeling)
  }

  @Test("Iemand erbij die nog wacht, maakt het deel binnen de norm nooit beter", arguments: zaden)
  func nogEenWachtende(zaad: UInt64) {
    let casussen = reeks(60, zaad: zaad)
    for norm in Instellingen.Norm.allCases {
      let eerst = overzicht(casussen).totaal[norm].aandeelBinnen ?? 0
      for begin in stride(from: 0, through: 350, by: 7) {
        let later = overzicht(casussen + [regel(99, op: begin)]).totaal[norm].aandeelBinnen ?? 0
        #expect(later <= eerst)
      }
    }
  }

  @Test("Een wachtende casus sluiten maakt het deel binnen de norm nooit beter", arguments: zaden)
  func sluiten(zaad: UInt64) {
    let casussen = reeks(60, zaad: zaad)
    for begin in stride(from: 0, through: 350, by: 7) {
      let open = overzicht(casussen + [regel(99, op: begin)]).totaal[.hulp].aandeelBinnen ?? 0
      let dicht = overzicht(casussen + [regel(99, op: begin, gesloten: 350)]).totaal[.hulp].aandeelBinnen ?? 0
      #expect(dicht <= open)
    }
  }

  @Test(
    "Alle groepen samen zijn het geheel",
    arguments: zaden, Wachtoverzicht.Indeling.allCases)
  func optellen(zaad: UInt64, indeling: Wachtoverzicht.Indeling) {
    let overzicht = overzicht(reeks(200, zaad: zaad), per: indeling)
    #expect(overzicht.groepen.map(\.aantal).reduce(0, +) == overzicht.totaal.aantal)
    for norm in Instellingen.Norm.allCases {
      for telling: KeyPath<Wachtcijfers, Int> in [\.geholpen, \.wachtend, \.vervallen, \.binnen, \.buiten] {
        let som = overzicht.groepen.reduce(0) { som, groep in som + groep[norm][keyPath: telling] }
        #expect(som == overzicht.totaal[norm][keyPath: telling])
      }
    }
  }

  @Test(
    "Op een latere dag heeft wie wachtte nooit korter gewacht, en wie nog wacht even veel langer",
    arguments: zaden)
  func laterePeildatum(zaad: UInt64) {
    for casus in reeks(100, zaad: zaad) {
      for norm in Instellingen.Norm.allCases {
        guard let nu = casus.wacht(op: norm, peildatum: dag(350)), nu.loopt,
          let later = casus.wacht(op: norm, peildatum: dag(360))
        else { continue }
        #expect(later.dagen >= nu.dagen)
        if later.loopt { #expect(later.dagen == nu.dagen + 10) }
      }
    }
  }

  @Test("Wie al iets had, had het op elke latere dag na even lang wachten", arguments: zaden)
  func blijft(zaad: UInt64) {
    for casus in reeks(100, zaad: zaad) {
      guard let eerder = casus.wacht(op: .hulp, peildatum: dag(200)), eerder.isVoorbij else { continue }
      #expect(casus.wacht(op: .hulp, peildatum: dag(500)) == eerder)
    }
  }

  @Test("Wie nog wacht meetellen maakt mediaan en p80 nooit korter", arguments: zaden)
  func wachtendenMeetellen(zaad: UInt64) {
    let cijfers = overzicht(reeks(80, zaad: zaad)).totaal[.hulp]
    let (alleen, samen) = (cijfers.alleenGeholpen, cijfers.allen)
    for kwantiel: KeyPath<Wachtkwantielen, Int?> in [\.mediaan, \.p80, \.p90] {
      let (eerst, later) = (alleen[keyPath: kwantiel] ?? 0, samen[keyPath: kwantiel] ?? Int.max)
      #expect(later >= eerst)
    }
  }

  @Test("Wacht niemand meer, dan is p80 het kleinste getal dat vier van de vijf niet overschrijden")
  func zonderWachtenden() {
    for aantal in 1...60 {
      let kwantielen = Wachtkwantielen((1...aantal).map { .voorbij(dagen: $0) })
      #expect(kwantielen.mediaan == (aantal + 1) / 2)
      #expect(kwantielen.p80 == (aantal * 8 + 9) / 10)
      #expect(kwantielen.p90 == (aantal * 9 + 9) / 10)
    }
  }

  @Test("Zonder casussen is er niets te zeggen")
  func leeg() {
    let cijfers = overzicht([]).totaal[.hulp]
    #expect(cijfers.aandeelBinnen == nil)
    #expect(cijfers.allen.mediaan == nil)
    #expect(cijfers.oudste == nil)
  }
}

@Suite("Wat een wacht is")
struct WachtTests {
  private func wacht(_ casus: Casusregel, _ norm: Instellingen.Norm, op peildatum: Int = 100) -> Wacht? {
    casus.wacht(op: norm, peildatum: dag(peildatum))
  }

  @Test("Wat na de peildatum gebeurde, is dan nog niet gebeurd")
  func terugInDeTijd() {
    let casus = regel(1, op: 10, hulp: 50, gesloten: 90)
    #expect(wacht(casus, .hulp, op: 9) == nil)
    #expect(wacht(casus, .hulp, op: 30) == .loopt(dagen: 20))
    #expect(wacht(casus, .hulp, op: 95) == .voorbij(dagen: 40))
  }

  @Test("Bij een route zonder hulp wacht niemand meer op hulp")
  func zonderHulp() {
    let casus = regel(1, .inTraject, op: 10, gesprek: 20, route: .geenVervolg, routeOp: 20)
    #expect(wacht(casus, .hulp) == .vervallen(dagen: 10))
  }

  @Test("De terugkoppeling telt vanaf de keuze van de route, of anders vanaf het einde")
  func terugkoppeling() {
    #expect(wacht(regel(1, op: 0), .terugkoppeling) == nil)
    #expect(
      wacht(regel(1, op: 0, route: .buurtwerk, routeOp: 30, gesloten: 80), .terugkoppeling)
        == .loopt(dagen: 70))
    #expect(wacht(regel(1, op: 0, gesloten: 80, terugkoppeling: 85), .terugkoppeling) == .voorbij(dagen: 5))
  }

  @Test("Wie al hulp heeft, wacht niet meer op een eerste gesprek")
  func alGeholpen() {
    #expect(wacht(regel(1, op: 0, hulp: 20), .gesprek) == .vervallen(dagen: 20))
  }

  @Test("De periode gaat over de dag van aanmelding, de eerste en de laatste dag tellen mee")
  func periode() {
    let casussen = [regel(1, op: 9), regel(2, op: 10), regel(3, op: 20), regel(4, op: 21)]
    let overzicht = Wachtoverzicht(
      casussen, Instellingen(), peildatum: dag(50), vanaf: dag(10), tot: dag(20))
    #expect(overzicht.totaal.aantal == 2)
  }
}
