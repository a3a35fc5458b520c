import Testing

@testable import BusinessCase

@Suite("Verdelingen die bij kennis passen")
struct PassendeVerdelingTests {
  @Test("Gemiddelde en spreiding zijn de gevraagde", arguments: [0.05, 0.3, 1, 2.5])
  func cv(cv: Double) {
    for gemiddelde in [0.02, 1, 9900] {
      for verdeling in [
        Verdeling.lognormaal(gemiddelde: gemiddelde, cv: cv), .gamma(gemiddelde: gemiddelde, cv: cv),
      ] {
        #expect(bijna(verdeling.gemiddelde, gemiddelde, 1e-12))
        #expect(bijna(verdeling.variantie.squareRoot(), cv * gemiddelde, 1e-12))
      }
    }
  }

  @Test("Een beta met n heeft het gemiddelde en de spreiding van n waarnemingen")
  func betaN() {
    let beta = Verdeling.beta(gemiddelde: 0.2, n: 49)
    #expect(bijna(beta.gemiddelde, 0.2, 1e-14))
    #expect(bijna(beta.variantie, 0.2 * 0.8 / 50, 1e-14))
  }

  @Test("Een 95%-interval komt terug", arguments: [(0.5, 2.0), (10, 11), (1, 1000)])
  func interval(laag: Double, hoog: Double) {
    for verdeling in [Verdeling.lognormaal(laag: laag, hoog: hoog), .normaal(laag: laag, hoog: hoog)] {
      #expect(bijna(verdeling.interval95.lowerBound, laag, 1e-12))
      #expect(bijna(verdeling.interval95.upperBound, hoog, 1e-12))
    }
  }

  @Test("Met een gemiddelde blijft de verhouding of de breedte van het interval")
  func gemiddelde() {
    let lognormaal = Verdeling.lognormaal(laag: 2, hoog: 8, gemiddelde: 5)
    #expect(bijna(lognormaal.gemiddelde, 5, 1e-12))
    #expect(bijna(lognormaal.interval95.upperBound / lognormaal.interval95.lowerBound, 4, 1e-12))
    let normaal = Verdeling.normaal(laag: 2, hoog: 8, gemiddelde: 6)
    #expect(bijna(normaal.gemiddelde, 6, 1e-12))
    #expect(bijna(normaal.interval95.upperBound - normaal.interval95.lowerBound, 6, 1e-12))
  }

  @Test(
    "Een beta haalt beide grenzen",
    arguments: [(0.1, 0.3), (0.4, 0.6), (0.01, 0.05), (0.7, 0.99), (0.2, 0.9), (0.3, 0.3001)])
  func beta(laag: Double, hoog: Double) throws {
    let beta = try #require(Verdeling.beta(laag: laag, hoog: hoog))
    #expect(bijna(beta.interval95.lowerBound, laag, 1e-8))
    #expect(bijna(beta.interval95.upperBound, hoog, 1e-8))
  }

  @Test("Een beta met gemiddelde en interval houdt de breedte")
  func betaBreedte() throws {
    let beta = try #require(Verdeling.beta(laag: 0.1, hoog: 0.3, gemiddelde: 0.18))
    #expect(bijna(beta.gemiddelde, 0.18, 1e-12))
    #expect(bijna(beta.interval95.upperBound - beta.interval95.lowerBound, 0.2, 1e-9))
  }

  @Test("Waar geen beta past is er geen", arguments: [(0.0, 1.0), (0.5, 0.5), (-0.2, 0.1)])
  func geenBeta(laag: Double, hoog: Double) {
    #expect(Verdeling.beta(laag: laag, hoog: hoog) == nil)
  }
}
