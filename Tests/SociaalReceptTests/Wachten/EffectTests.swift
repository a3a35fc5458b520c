import BusinessCase
import Testing

@testable import SociaalRecept

@Suite("Het effect, alleen in paren")
struct EffectTests {
  private func effect(_ paren: [(Double, Double?)]) -> Effect { Effect(.doelen, paren.map { ($0, $1) }) }

  private let twaalf: [(Double, Double?)] = (0..<12).map { nummer in (nummer % 2 == 0 ? 4 : 5, 7) }

  @Test("Wie maar een keer is gemeten, telt alleen als ontbrekend")
  func ontbreekt() {
    let zonder = effect(twaalf)
    let met = effect(twaalf + [(10, nil), (0, nil)])
    #expect(met.ontbreekt == 2)
    #expect(met.paren == 12)
    #expect(met.cijfers == zonder.cijfers)
  }

  @Test("Het verschil is het gemiddelde van de verschillen per casus, met de marge van Student")
  func verschil() throws {
    // Differences 2 and 3, six of each: mean 2,5, sd 0,5222, t(0,975; 11) = 2,2010, margin 0,3318.
    let cijfers = try #require(effect(twaalf).cijfers)
    #expect(cijfers.voor == 4.5)
    #expect(cijfers.na == 7)
    #expect(cijfers.verschil.gemiddelde == 2.5)
    let marge = try #require(cijfers.verschil.marge)
    #expect(abs(marge.lowerBound - (2.5 - 0.3318)) < 0.0001)
    #expect(abs(marge.upperBound - (2.5 + 0.3318)) < 0.0001)
  }

  @Test("Met minder dan tien paren blijft het gemiddelde weg")
  func klein() {
    #expect(effect(Array(twaalf.prefix(9))).cijfers == nil)
    #expect(effect(Array(twaalf.prefix(10))).cijfers != nil)
  }

  @Test("Doelen van een casus tellen samen een keer, over de doelen met twee cijfers")
  func eenCasus() throws {
    func doel(_ nummer: Int, _ cijfer: Int) -> Feit {
      .doelGesteld(nummer: nummer, tekst: Tekstnummer(nummer), cijfer: cijfer, op: dag(5))
    }
    let casus = try casus(
      .aangenomen(op: 1), .gesprek(op: 5), doel(1, 2), doel(2, 5), doel(3, 9),
      .doelGemeten(nummer: 1, cijfer: 6, op: dag(60)), .doelGemeten(nummer: 2, cijfer: 7, op: dag(60)))
    let meting = try #require(Effect.Maat.doelen.meting(casus))
    #expect(meting.voor == 3.5)
    #expect(meting.na == 6.5)
  }

  @Test("Het register geeft de paren uit het logboek")
  func uitRegister() throws {
    let proef = try Proefregister()
    let eenzaam = try #require(Eenzaamheidsschaal(Array(repeating: .minOfMeer, count: 6)))
    for nummer in 1...3 {
      let casus = try proef.meldAan()
      try proef.doe(
        .aangenomen(op: 1), .gesprek(op: 5), .eenzaamheidGemeten(eenzaam, moment: .start, op: dag(5)),
        bij: casus)
      if nummer == 1 {
        try proef.doe(.eenzaamheidGemeten(eenzaam, moment: .drieMaanden, op: dag(95)), bij: casus)
      }
    }
    let effecten = try proef.register.effecten()
    #expect(effecten.map(\.maat) == Effect.Maat.allCases)
    #expect(effecten.map(\.paren) == [0, 1, 0])
    #expect(effecten.map(\.ontbreekt) == [0, 2, 3])
  }
}
