import Testing

@testable import BusinessCase

@Suite("Verdelingen aan hun randen")
struct VerdelingrandTests {
  private static let aandelen = [1.1e-9, 1e-6, 0.01, 0.5, 1 - 1e-6, 1 - 1.1e-9]

  /// What can be read and drawn: finite, and higher for a higher share.
  private func keur(_ verdeling: Verdeling) {
    #expect(verdeling.isTrekbaar, "\(verdeling)")
    let trekker = Trekker(verdeling)
    let punten = (1..<400).map { trekker.kwantiel(Double($0) / 400) }
    #expect(punten.allSatisfy { $0.isFinite }, "\(verdeling)")
    #expect(zip(punten, punten.dropFirst()).allSatisfy { $0 <= $1 }, "\(verdeling)")
  }

  @Test(
    "Elke kans met elk aantal waarnemingen dat een bestand mag noemen, is te trekken", arguments: aandelen)
  func beta(kans: Double) throws {
    let fractie = try #require(Fractie(kans))
    for n in [0.1, 1e9] {
      var regel = vermeden("seh-bezoek", .eenmalig(1), kans: fractie)
      regel.spreiding = Regelspreiding()
      var onzekerheid = Onzekerheid()
      onzekerheid.gewoonlijk.kans = Waarnemingental(n)
      keur(try #require(onzekerheid.verdeling(.kans, van: regel)))
    }
  }

  @Test(
    "Elke hoeveelheid en prijs met elke variatie die een bestand mag noemen, is te trekken",
    arguments: [1e-300, 1, 1e10])
  func gamma(gemiddelde: Double) {
    for cv in [0.001, 5] {
      keur(.gamma(gemiddelde: gemiddelde, cv: cv))
      keur(.lognormaal(gemiddelde: gemiddelde, cv: cv))
    }
  }

  @Test("Een kans of deel binnen een miljardste van 0 of 1 is 0 of 1")
  func fractie() {
    for waarde in [Double.leastNonzeroMagnitude, 1e-300, 1e-12, 1e-9] {
      #expect(Fractie(waarde) == .nul)
      #expect(Fractie(1 - waarde) == .een)
    }
    for waarde in [1.1e-9, 0.5, 1 - 1.1e-9] { #expect(Fractie(waarde)?.waarde == waarde) }
    for waarde in [-1e-12, 1.0000000000000002, .nan] { #expect(Fractie(waarde) == nil) }
  }

  @Test("Een interval dat bij geen enkele bèta hoort, geeft er geen; het loopt niet vast")
  func geenBeta() {
    for (laag, hoog) in [
      (0.99999999999, 1.0), (0, 1e-11), (0, 1), (0.5, 0.5 + 1e-12), (0, 0.5), (0.3, 1), (1e-300, 1e-299),
    ] {
      #expect(Verdeling.beta(laag: laag, hoog: hoog) == nil, "\(laag) \(hoog)")
    }
    #expect(Verdeling.beta(laag: 0, hoog: 1, gemiddelde: .leastNonzeroMagnitude) == nil)
    #expect(Verdeling.beta(laag: 0.2, hoog: 0.8) != nil)
  }

  @Test("Een lognormaal tussen twee getallen die ver uit elkaar liggen, raakt ze allebei")
  func lognormaal() {
    for (laag, hoog) in [(1e-300, 1e-290), (1e-160, 1e-150), (0.001, 1000.0)] {
      let interval = Verdeling.lognormaal(laag: laag, hoog: hoog).interval95
      #expect(vrijwelGelijk(interval.lowerBound / laag, 1) && vrijwelGelijk(interval.upperBound / hoog, 1))
    }
  }
}
