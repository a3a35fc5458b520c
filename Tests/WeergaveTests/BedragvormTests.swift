import Testing
import Weergave

@Suite("Hoe nauwkeurig een grafiek bedragen toont")
struct BedragvormTests {
  @Test("Een grafiek toont geen bedragen waarin geen centen meer bestaan")
  func teGroot() {
    #expect(Bedragvorm.centen.tekst(1e15) == "te groot")
    #expect(Bedragvorm.centen.tekst(-.infinity) == "onbepaald")
    #expect(Bedragvorm.heleEuros.tekst(-999_999_999_999) == "€ -999.999.999.999")
  }
}
