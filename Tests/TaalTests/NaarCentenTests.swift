import BusinessCase
import Taal
import Testing

@Suite("Delen in hele centen tellen op tot hun totaal")
struct NaarCentenTests {
  @Test("De cent die over is, gaat naar de grootste rest")
  func grootsteRest() {
    #expect(naarCenten(delen: [0.333, 0.333, 0.334], totaal: 1) == [33, 33, 34])
    #expect(naarCenten(delen: [10.004, 10.006], totaal: 20.01) == [1000, 1001])
  }

  @Test("Bij gelijke resten gaat de cent naar het eerste deel")
  func gelijkeResten() {
    #expect(naarCenten(delen: [1.0 / 3, 1.0 / 3, 1.0 / 3], totaal: 1) == [34, 33, 33])
    #expect(naarCenten(delen: [0.005, 0.005, 0.005, 0.005], totaal: 0.02) == [1, 1, 0, 0])
  }

  @Test("Negatieve delen tellen mee")
  func negatief() {
    #expect(naarCenten(delen: [2086.2, -423.4, -1038], totaal: 624.8) == [208_620, -42_340, -103_800])
    #expect(naarCenten(delen: [-0.333, -0.333, -0.334], totaal: -1).reduce(0, +) == -100)
  }

  @Test("Zonder delen zijn er geen centen; één deel is het totaal")
  func klein() {
    #expect(naarCenten(delen: [], totaal: 5).isEmpty)
    #expect(naarCenten(delen: [1.239], totaal: 1.239) == [124])
  }

  @Test("Wet: de som is precies het afgeronde totaal, en elk deel is hooguit een cent anders")
  func somEnAfstand() {
    var toeval = Toeval(zaad: 20_220_215)
    for _ in 0..<5_000 {
      let aantal = Int.random(in: 1...12, using: &toeval)
      let schaal = [0.01, 1.0, 1e3, 1e6][Int.random(in: 0..<4, using: &toeval)]
      let delen = (0..<aantal).map { _ in Double.random(in: -schaal...schaal, using: &toeval) }
      let totaal = delen.reduce(0, +)
      let centen = naarCenten(delen: delen, totaal: totaal)
      #expect(centen.reduce(0, +) == Int64((totaal * 100).rounded(.toNearestOrAwayFromZero)))
      for (cent, deel) in zip(centen, delen) {
        #expect(abs(Double(cent) - deel * 100) <= 1 + 1e-6)
      }
    }
  }

  @Test("Wet: als de delen niet optellen tot het totaal, wordt het verschil eerlijk verdeeld")
  func anderTotaal() {
    var toeval = Toeval(zaad: 7)
    for _ in 0..<3_000 {
      let delen = (0..<5).map { _ in Double.random(in: -50...50, using: &toeval) }
      let totaal = Double.random(in: -500...500, using: &toeval)
      let centen = naarCenten(delen: delen, totaal: totaal)
      #expect(centen.reduce(0, +) == Int64((totaal * 100).rounded(.toNearestOrAwayFromZero)))
      let verschillen = zip(centen, delen).map { Double($0) - $1 * 100 }
      #expect((verschillen.max() ?? 0) - (verschillen.min() ?? 0) <= 2 + 1e-6)
    }
  }
}
