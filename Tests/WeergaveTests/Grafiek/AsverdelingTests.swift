import BusinessCase
import Testing

@testable import Simulatie
@testable import Weergave

@Suite("Ronde getallen langs een as")
struct AsverdelingTests {
  @Test(
    "Stappen zijn 1, 2 of 5 maal een macht van tien",
    arguments: [
      (-999.06, 624.8, [-1000, -500, 0, 500, 1000]), (0, 2086.2, [0, 1000, 2000, 3000]), (0, 9, [0, 5, 10]),
      (0, 0.25, [0, 0.1, 0.2, 0.3]), (0, 1, [0, 0.5, 1]), (0, 8, [0, 2, 4, 6, 8]),
      (-45_000, 0, [-60_000, -40_000, -20_000, 0]), (0.1, 0.9, [0, 0.2, 0.4, 0.6, 0.8, 1]),
    ] as [(Double, Double, [Double])])
  func stappen(_ van: Double, _ tot: Double, _ verwacht: [Double]) {
    #expect(asverdeling(van: van, tot: tot, hoogstens: 4) == verwacht)
  }

  @Test("Als alles nul is, of er is niets, loopt de as van nul tot een")
  func nul() {
    #expect(asverdeling(van: 0, tot: 0, hoogstens: 4) == [0, 1])
    #expect(asverdeling(van: .nan, tot: 3, hoogstens: 4) == [0, 1])
  }

  @Test("Eén waarde krijgt een as vanaf nul")
  func eenWaarde() {
    #expect(asverdeling(van: 7, tot: 7, hoogstens: 4) == [0, 2, 4, 6, 8])
    #expect(asverdeling(van: -7, tot: -7, hoogstens: 4) == [-8, -6, -4, -2, 0])
  }

  @Test(
    "Wet: oplopend, alles erbinnen, en niet te veel stappen",
    arguments: [1e-300, 1e-9, 0.3, 1, 47, 1e6, 1e15, 1e200, 1.7e308])
  func wet(_ grootte: Double) {
    var toeval = Toeval(zaad: 3)
    for _ in 0..<200 {
      let een = Double.random(in: -1...1, using: &toeval) * grootte
      let twee = Double.random(in: -1...1, using: &toeval) * grootte
      let verdeling = asverdeling(van: min(een, twee), tot: max(een, twee), hoogstens: 4)
      #expect(verdeling.allSatisfy { $0.isFinite })
      #expect(zip(verdeling, verdeling.dropFirst()).allSatisfy { $0 < $1 })
      #expect((2...7).contains(verdeling.count))
      guard grootte < 1e300 else { continue }
      #expect((verdeling.first ?? 0) <= min(een, twee) && max(een, twee) <= (verdeling.last ?? 0))
    }
  }

  @Test("Grote bedragen worden kort geschreven")
  func opschriften() {
    #expect(asTekst(0, as: [0, 5]) == "€ 0")
    #expect(asTekst(45_000, as: [0, 45_000]) == "€ 45.000")
    #expect(asTekst(1_500_000, as: [0, 500_000, 1_000_000, 1_500_000]) == "€ 1,5 mln")
    #expect(asTekst(-2e9, as: [-2e9, 0]) == "€ -2 mld")
    #expect(asTekst(0.5, as: [0, 0.5, 1]) == "€ 0,50")
    #expect(asTekst(0.002, as: [0, 0.002, 0.004]) == "€ 0,002")
  }
}
