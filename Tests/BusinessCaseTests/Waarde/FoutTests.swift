import Testing

@testable import BusinessCase

/// Repeats an estimate with fresh draws: about 95 of 100 must lie within 1.96 errors of the truth.
@Suite("De Monte-Carlofout")
struct FoutTests {
  private static let herhalingen = 200

  /// How many of the repeats lie within 1.96 errors of the truth.
  private func raak(_ waarheid: Double, _ schat: (Int) -> Schatting) -> Int {
    (0..<Self.herhalingen).count { blok in
      let schatting = schat(blok)
      return abs(schatting.waarde - waarheid) <= 1.96 * schatting.fout
    }
  }

  /// 190 expected; binomial limits far beyond chance, and below 200 because an error must not be too wide either.
  private let goed = 176...198

  @Test("van een EVPI", arguments: [-0.6, 0.2])
  func evpi(gemiddelde: Double) {
    let aantal = raak(Normaal.evpi(gemiddelde: gemiddelde, sd: 1)) { blok in
      Beslissing(saldi: trek(300, "d", gemiddelde: gemiddelde, blok: blok)).evpi
    }
    #expect(goed.contains(aantal), "\(aantal)")
  }

  @Test("van een EVPPI", arguments: [-0.4, 0.2])
  func evppi(gemiddelde: Double) {
    let aantal = raak(Normaal.evpi(gemiddelde: gemiddelde, sd: 0.7)) { blok in
      let x = trek(400, "x", blok: blok)
      let d = zip(x, trek(400, "ruis", blok: blok)).map { gemiddelde + 0.7 * $0 + 0.7 * $1 }
      return Beslissing(saldi: d).evppi(x)
    }
    #expect(goed.contains(aantal), "\(aantal)")
  }

  @Test("van een EVPPI zonder betekenis: naar boven nooit vaker dan toevallig", arguments: [0, 0.05, 0.5])
  func onbelangrijk(gemiddelde: Double) {
    let teHoog = (0..<Self.herhalingen).count { blok in
      let evppi = Beslissing(saldi: trek(300, "d", gemiddelde: gemiddelde, blok: blok))
        .evppi(trek(300, "x", blok: blok))
      return evppi.waarde > 1.96 * evppi.fout
    }
    #expect(teHoog <= 10, "\(teHoog)")
  }

  @Test("van een EVSI", arguments: [4, 87])
  func evsi(extra: Int) throws {
    let deel = (Double(extra) / Double(13 + extra)).squareRoot()
    let aantal = raak(Normaal.evpi(gemiddelde: -0.3, sd: deel)) { blok in
      Vervolgonderzoek(verwachtingen: trek(300, "phi", gemiddelde: -0.3, blok: blok), eerdere: 13)?
        .evsi(extra: extra) ?? Schatting(waarde: 0, fout: 0)
    }
    #expect(goed.contains(aantal), "\(aantal)")
  }

  @Test("van een gemiddelde is die van het leerboek")
  func gemiddelde() {
    let schatting = Schatting(gemiddeldeVan: [2, 4, 4, 4, 5, 5, 7, 9])
    #expect(schatting.waarde == 5)
    #expect(bijna(schatting.fout, (32.0 / 7 / 8).squareRoot(), 1e-15))
    #expect(Schatting(gemiddeldeVan: [3]) == Schatting(waarde: 3, fout: .infinity))
    #expect(schatting * -2 == Schatting(waarde: -10, fout: 2 * schatting.fout))
  }
}
