import BusinessCase
import Testing

@testable import SociaalRecept

@Suite("Beoordelen en toetsen")
struct ToetsTests {
  /// A finished casus with one claim of 4 a month and a chance of a half, and one line of input.
  private func beoordeeld() throws -> Casus {
    try casus(
      .aangenomen(op: 1), .gesprek(op: 2), .route(.motivatietraject, op: 3),
      .dicht(.gestopt, .verhuisd, op: 4),
      .beoordeeld([regel(1, .vermeden(.init())), regel(2, .inzet)], op: dag(10)))
  }

  private func regel(_ nummer: Int, _ soort: Zorgregel.Soort, aantal: Double = 4) -> Beoordeelderegel {
    Beoordeelderegel(
      nummer: nummer,
      regel: Zorgregel(
        soort: soort, post: .init("huisarts-consult-kort"), hoeveelheid: .per(.maand, aantal: aantal),
        kans: Kans(0.5)!))
  }

  private func toets(
    _ oordeel: Toetsoordeel, regel: Int = 1, door: Toetser = .huisarts, reden: Tekstnummer? = nil,
    op: Int = 11
  ) -> Feit {
    .getoetst(regel: regel, Toetsing(door: door, oordeel: oordeel, reden: reden, op: dag(op)))
  }

  @Test("Een toetser bevestigt, verlaagt of verwerpt; hoger dan de claim kan niet")
  func nooitHoger() throws {
    let casus = try beoordeeld()
    for (aantal, kans) in [(4.0, 0.5), (0.1, nil), (nil, 0.1), (3, 0.4)] as [(Double?, Double?)] {
      let feit = toets(.bijgesteld(aantal: aantal, kans: kans.map { Kans($0)! }))
      #expect(weigering(feit, van: casus) == nil, "\(feit)")
    }
    for (aantal, kans) in [(4.1, nil), (0, nil), (-1, nil), (.nan, nil), (nil, 0.6), (nil, 0)]
      as [(Double?, Double?)]
    {
      let feit = toets(.bijgesteld(aantal: aantal, kans: kans.map { Kans($0)! }))
      #expect(weigering(feit, van: casus) == .bijstellingPastNiet(regel: 1), "\(feit)")
    }
    #expect(weigering(toets(.bijgesteld(aantal: nil, kans: nil)), van: casus) == .bijstellingOntbreekt)
  }

  @Test("Verwerpen vraagt een reden, en alleen een besparing wordt getoetst")
  func reden() throws {
    let casus = try beoordeeld()
    #expect(weigering(toets(.verworpen), van: casus) == .redenBijVerwerpen)
    #expect(weigering(toets(.verworpen, reden: Tekstnummer(1)), van: casus) == nil)
    #expect(weigering(toets(.bevestigd, regel: 2), van: casus) == .nietTeToetsen(2))
    #expect(weigering(toets(.bevestigd, regel: 3), van: casus) == .regelOntbreekt(3, aantal: 2))
    #expect(weigering(toets(.bevestigd, op: 9), van: casus) == .voorGesteld(dag(9), sinds: dag(10)))
  }

  @Test("Nummers van zorgregels sluiten aan en worden nooit opnieuw gebruikt")
  func nummers() throws {
    let vervallen = try casus(.regelVervallen(nummer: 2, op: dag(11)), vanaf: beoordeeld())
    #expect(
      weigering(.beoordeeld([regel(2, .inzet)], op: dag(12)), van: vervallen) == .volgnummer(2, verwacht: 3))
    #expect(weigering(.beoordeeld([regel(3, .inzet)], op: dag(12)), van: vervallen) == nil)
    #expect(weigering(.regelVervallen(nummer: 2, op: dag(12)), van: vervallen) == .regelVervallen(2))
  }

  @Test(
    "Een hoeveelheid is een getal van 0 tot en met 1 miljoen", arguments: [-1, .nan, .infinity, 1_000_001])
  func hoeveelheid(_ aantal: Double) throws {
    let feit = Feit.beoordeeld([regel(3, .meer, aantal: aantal)], op: dag(12))
    #expect(try weigering(feit, van: beoordeeld()) == .hoeveelheid(regel: 3))
  }

  @Test("Wat beide toetsers bijstelden telt met het laagste getal; verworpen telt niet")
  func laagste() throws {
    let bijgesteld = try casus(
      toets(.bijgesteld(aantal: 3, kans: nil)),
      toets(.bijgesteld(aantal: 2, kans: Kans(0.25)), door: .wijkteam), vanaf: beoordeeld())
    let regel = try #require(bijgesteld.regels[0].getoetst)
    #expect(regel.hoeveelheid == .per(.maand, aantal: 2))
    #expect(regel.kans == Kans(0.25)!)
    guard case .vermeden(let claim) = regel.soort else { return #expect(Bool(false)) }
    #expect(claim.toets == .beide)
    let verworpen = try casus(toets(.verworpen, reden: Tekstnummer(1)), vanaf: bijgesteld)
    #expect(verworpen.regels[0].getoetst == nil)
  }
}
