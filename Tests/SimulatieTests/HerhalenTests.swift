import BusinessCase
import Testing

@testable import Simulatie

@Suite("Herhalingen van een simulatie")
struct HerhalenTests {
  @Test("Elke herhaling telt een keer mee, op volgorde, op hoeveel draden ook", arguments: [1, 2, 5])
  func opVolgorde(draden: Int) {
    for aantal in [0, 1, 63, 64, 65, 200] {
      var gezien: [Int] = []
      herhaal(aantal, draden: draden, in: &gezien) {
        $0
      } tel: {
        $0.append($1)
      }
      #expect(gezien == Array(0..<aantal))
    }
  }

  @Test("De som van veel runs is op een en op twee draden tot op de bit gelijk")
  func draden() {
    let opgave = Loketopgave(
      tussenpoos: 1, bediening: .erlang(vorm: 2, gemiddelde: 1.8), loketten: 2, einde: 60)
    func som(_ draden: Int) -> Double {
      var som = 0.0
      herhaal(40, draden: draden, in: &som) {
        Loketmodel.meting(opgave, zaad: 1, herhaling: $0).gemiddeldInRij
      } tel: {
        $0 += $1
      }
      return som
    }
    #expect(som(1) == som(2))
  }

  @Test("Een marge van 99% is ruimer dan een van 95%, en die is de gewone")
  func marge() throws {
    let steekproef = Steekproef([3, 5, 4, 8, 6])
    let (ruim, gewoon) = (
      try #require(steekproef.marge(zekerheid: 0.99)), try #require(steekproef.marge(zekerheid: 0.95))
    )
    #expect(gewoon == steekproef.marge)
    #expect(ruim.lowerBound < gewoon.lowerBound && ruim.upperBound > gewoon.upperBound)
    #expect(Steekproef([1]).marge(zekerheid: 0.99) == nil)
  }
}
