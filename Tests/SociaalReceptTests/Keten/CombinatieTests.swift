import BusinessCase
import Testing

@testable import SociaalRecept

@Suite("Een combinatietraject")
struct CombinatieTests {
  private func combinatie() throws -> Casus {
    try casus(
      .aangenomen(op: 1), .gesprek(op: 5), .route(.combinatie, op: 6), .teruggekoppeld(op: 7),
      .aangenomen(.buurtwerk, op: 7), .aangenomen(.wijkteam, op: 8), .hulp(.buurtwerk, op: 10))
  }

  @Test("Een combinatietraject is pas af als beide delen af zijn")
  func beideDelen() throws {
    let half = try casus(.afgerond(.buurtwerk, op: 60), vanaf: combinatie())
    #expect(weigering(.afgerond(op: 61), van: half) == .delenNietAf([.wijkteam]))
    let heel = try casus(.hulp(.wijkteam, op: 30), .afgerond(.wijkteam, op: 90), vanaf: half)
    #expect(weigering(.afgerond(op: 91), van: heel) == nil)
  }

  @Test("De hulp begint met het eerste deel")
  func eersteHulp() throws {
    let beide = try casus(.hulp(.wijkteam, op: 30), vanaf: combinatie())
    #expect(beide.hulpOp == dag(10))
    #expect(beide.delen[.wijkteam]?.hulpOp == dag(30))
  }

  @Test("Elk deel wacht op zijn eigen lijst, terwijl het andere loopt")
  func wachtlijst() throws {
    let wacht = try casus(.wacht(.wijkteam, op: 9), vanaf: combinatie())
    #expect(wacht.status == .inTraject)
    #expect(wacht.delen[.wijkteam]?.status == .wacht)
    #expect(wacht.delen[.buurtwerk]?.status == .inTraject)
  }
}
