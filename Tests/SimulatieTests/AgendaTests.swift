import BusinessCase
import Testing

@testable import Simulatie

@Suite("De agenda van een simulatie")
struct AgendaTests {
  @Test(
    "Wat erin ging komt er op volgorde uit, als uit een gesorteerde lijst",
    arguments: [0, 1, 7, 32, 33, 34, 1000])
  func gesorteerd(aantal: Int) {
    var toeval = Toeval(zaad: 7, nummer: aantal)
    let tijden = (0..<aantal).map { _ in toeval.deel() }
    var agenda = Agenda<Int>()
    for (nummer, tijd) in tijden.enumerated() { agenda.plan(nummer, op: tijd) }
    let voorvallen = leeg(&agenda)
    #expect(voorvallen.map { tijden[$0] } == tijden.sorted())
  }

  @Test("Gelijktijdige voorvallen komen in de volgorde van plannen", arguments: [5, 32, 33, 500])
  func gelijktijdig(aantal: Int) {
    var agenda = Agenda<Int>()
    for nummer in 0..<aantal { agenda.plan(nummer, op: Double(nummer % 3)) }
    let verwacht = (0..<3).flatMap { rest in (0..<aantal).filter { $0 % 3 == rest } }
    let voorvallen = leeg(&agenda)
    #expect(voorvallen == verwacht)
  }

  @Test("Een voorval na het einde blijft staan, op het einde niet")
  func einde() {
    var agenda = Agenda<Int>()
    agenda.plan(1, op: 2)
    agenda.plan(2, op: 2.5)
    let eerder = agenda.neem(totEnMet: 1.9)?.voorval
    let op = agenda.neem(totEnMet: 2)?.voorval
    let nogmaals = agenda.neem(totEnMet: 2)?.voorval
    #expect([eerder, op, nogmaals] == [nil, 1, nil])
    let (nu, over) = (agenda.nu, agenda.aantal)
    #expect(nu == 2)
    #expect(over == 1)
    let later = agenda.neem()?.voorval
    #expect(later == 2)
  }

  @Test("Hetzelfde zaad en nummer geeft dezelfde run, een ander een andere")
  func zaad() {
    let opgave = Loketopgave(
      tussenpoos: 0.25, bediening: .exponentieel(gemiddelde: 1), loketten: 5, geduld: 2, einde: 50)
    let heel = Loketmodel.meting(opgave, zaad: 3, herhaling: 1)
    #expect(heel == Loketmodel.meting(opgave, zaad: 3, herhaling: 1))
    #expect(heel != Loketmodel.meting(opgave, zaad: 3, herhaling: 2))
    #expect(heel != Loketmodel.meting(opgave, zaad: 4, herhaling: 1))
    #expect(heel.voorvallen > 200)
  }

  private func leeg(_ agenda: inout Agenda<Int>) -> [Int] {
    var voorvallen: [Int] = []
    while let (_, voorval) = agenda.neem() { voorvallen.append(voorval) }
    return voorvallen
  }
}
