import Testing

@testable import Simulatie

@Suite("Roosters en werkweken van een simulatie")
struct RoosterTests {
  @Test("Verschillen over perioden tellen op, in welke volgorde ook, en nooit onder nul")
  func verschillen() {
    let perioden: [(Int, Double, Double)] = [
      (-2, 3, 9), (1, 5, 7), (-1, 6, .infinity), (4, 20, 21), (1, 8, 8),
    ]
    var (heen, terug) = (Rooster(vast: 2), Rooster(vast: 2))
    for (verschil, van, tot) in perioden { heen.wijzig(verschil, van: van, tot: tot) }
    for (verschil, van, tot) in perioden.reversed() { terug.wijzig(verschil, van: van, tot: tot) }
    for tijd in stride(from: 0.0, to: 25, by: 0.5) {
      let som = perioden.filter { $0.1 <= tijd && tijd < $0.2 }.reduce(2) { $0 + $1.0 }
      #expect(heen.capaciteit(op: tijd) == max(0, som))
      #expect(terug.capaciteit(op: tijd) == max(0, som))
    }
  }

  @Test("De volgende wijziging is de eerste waarop het aantal echt verandert")
  func wijzigingen() {
    var rooster = Rooster(vast: 1)
    rooster.wijzig(-1, van: 3, tot: 9)
    rooster.wijzig(-1, van: 4, tot: 5)
    var (tijd, momenten) = (0.0, [Double]())
    while let volgende = rooster.wijziging(na: tijd) {
      momenten.append(volgende)
      tijd = volgende
    }
    #expect(momenten == [3, 9])
    #expect(Rooster(vast: 3).wijziging(na: 0) == nil)
    #expect(rooster.gemiddelde(van: 0, tot: 12) == 0.5)
  }

  @Test("Een verschil zonder begin geldt vanaf het begin")
  func zonderBegin() {
    var rooster = Rooster(vast: 1)
    rooster.wijzig(2, tot: 4)
    #expect(rooster.capaciteit(op: 0) == 3)
    #expect(rooster.capaciteit(op: 4) == 1)
  }

  @Test("Werkuren gaan heen en terug: klaar na zoveel werkuren is zoveel werkuren later")
  func heenEnTerug() throws {
    let week = try #require(Werkweek(openingen: [8...12, 13...17, 30...34, 100...101]))
    for begin in stride(from: 0.0, to: 340, by: 7.3) {
      for werk in [0.25, 3, 4, 13, 40] {
        let klaar = week.klaar(begin: begin, werk: werk)
        #expect(abs(week.werkuren(tot: klaar) - week.werkuren(tot: begin) - werk) < 1e-6)
        #expect(klaar >= begin)
      }
    }
  }

  @Test("Een werkweek zonder uren, of met perioden door elkaar, bestaat niet")
  func geweigerd() {
    #expect(Werkweek(openingen: []) == nil)
    #expect(Werkweek(openingen: [8...12, 11...17]) == nil)
    #expect(Werkweek(openingen: [160...170]) == nil)
    #expect(Werkweek(openingen: [3...3]) == nil)
    #expect(Werkweek.kantoor(van: 17, tot: 9) == nil)
  }
}
