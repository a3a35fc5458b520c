import Testing

@testable import BusinessCase

@Suite("De waarde van meer casussen")
struct VervolgonderzoekTests {
  let verwachtingen: [Double]
  let onderzoek: Vervolgonderzoek

  init() throws {
    verwachtingen = trek(5000, "phi", gemiddelde: -20, sd: 100)
    onderzoek = try #require(Vervolgonderzoek(verwachtingen: verwachtingen, eerdere: 13))
  }

  @Test("Nul extra is precies niets waard", arguments: [0, -5])
  func nul(extra: Int) {
    #expect(onderzoek.evsi(extra: extra) == Schatting(waarde: 0, fout: 0))
  }

  @Test("Meer is nooit minder waard, en nooit meer dan het antwoord weten")
  func stijgt() {
    let kromme = onderzoek.kromme(Array(0...200))
    #expect(zip(kromme, kromme.dropFirst()).allSatisfy { $0.evsi.waarde <= $1.evsi.waarde })
    #expect(kromme.allSatisfy { $0.evsi.waarde <= Beslissing(saldi: verwachtingen).evpi.waarde })
    #expect(kromme.map(\.extra) == Array(0...200))
  }

  @Test("Van 13 naar 100 casussen: de formule voor een normale verwachting", arguments: [1, 13, 87, 1000])
  func normaal(extra: Int) {
    let deel = (Double(extra) / Double(13 + extra)).squareRoot()
    let schatting = onderzoek.evsi(extra: extra)
    #expect(
      abs(schatting.waarde - Normaal.evpi(gemiddelde: -20, sd: 100 * deel)) <= 3 * schatting.fout)
  }

  @Test("Zonder einde is het de waarde van het antwoord, met dezelfde fout")
  func oneindig() {
    let (evsi, evpi) = (onderzoek.evsi(extra: .max), Beslissing(saldi: verwachtingen).evpi)
    #expect(bijna(evsi.waarde, evpi.waarde, 1e-12))
    #expect(bijna(evsi.fout, evpi.fout, 1e-12))
  }

  @Test("Zonder eerdere waarnemingen is er niets om op voort te bouwen", arguments: [0, -1, .nan, .infinity])
  func zonderEerdere(eerdere: Double) {
    #expect(Vervolgonderzoek(verwachtingen: [1, 2], eerdere: eerdere) == nil)
  }

  @Test("Met weinig of gelijke trekkingen blijft alles heel", arguments: [[], [4], [4, -4], [4, 4, 4]])
  func weinig(verwachtingen: [Double]) throws {
    let onderzoek = try #require(Vervolgonderzoek(verwachtingen: verwachtingen, eerdere: 1))
    let evsi = onderzoek.evsi(extra: 3)
    #expect(evsi.waarde >= 0 && evsi.waarde.isFinite)
    if verwachtingen.count == 3 { #expect(evsi == Schatting(waarde: 0, fout: 0)) }
  }
}
