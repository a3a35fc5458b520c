import BusinessCase
import Testing

@testable import SociaalRecept

@Suite("Afronden en terugkomen")
struct AfrondenTests {
  private func bezig(_ route: Route) throws -> Casus {
    try casus(.aangenomen(op: 1), .gesprek(op: 5), .route(route, op: 6))
  }

  @Test("Afronden kan pas na een terugkoppeling")
  func terugkoppeling() throws {
    let zonder = try bezig(.geenVervolg)
    #expect(weigering(.afgerond(op: 9), van: zonder) == .geenTerugkoppeling)
    #expect(try weigering(.afgerond(op: 9), van: casus(.teruggekoppeld(op: 8), vanaf: zonder)) == nil)
  }

  @Test("Na een gesprek kan afronden niet zonder route; een vraag die al beantwoord was heeft er geen nodig")
  func route() throws {
    let gesproken = try casus(.aangenomen(op: 1), .gesprek(op: 5), .teruggekoppeld(op: 6))
    #expect(weigering(.afgerond(op: 9), van: gesproken) == .geenRoute)
    #expect(try weigering(.afgerond(op: 9), van: casus(.aangenomen(op: 1), .teruggekoppeld(op: 6))) == nil)
  }

  @Test("Een deel dat anders eindigde houdt afronden tegen, tot de route zonder dat deel is")
  func deelGestopt() throws {
    let half = try casus(
      .teruggekoppeld(op: 7), .aangenomen(.buurtwerk, op: 7), .hulp(.buurtwerk, op: 8),
      .aangenomen(.wijkteam, op: 8), .afgerond(.buurtwerk, op: 40),
      .dicht(.gestopt, .bewonerWilNiet, deel: .wijkteam, op: 50), vanaf: bezig(.combinatie))
    let geweigerd = weigering(.afgerond(op: 51), van: half)
    #expect(geweigerd == .deelAndersGeeindigd(.wijkteam, .gestopt))
    #expect(try weigering(.afgerond(op: 51), van: casus(.route(.buurtwerk, op: 51), vanaf: half)) == nil)
    #expect(weigering(.dicht(.gestopt, .bewonerWilNiet, op: 51), van: half) == nil)
  }

  @Test("Een casus gaat niet dicht vóór de dag waarop een deel dicht ging")
  func volgordeVanDelen() throws {
    let klaar = try casus(
      .teruggekoppeld(op: 7), .aangenomen(.buurtwerk, op: 7), .hulp(.buurtwerk, op: 8),
      .afgerond(.buurtwerk, op: 40),
      vanaf: bezig(.buurtwerk))
    #expect(
      weigering(.afgerond(op: 39), van: klaar)
        == .voorStap(dag(39), .init(.buurtwerk), .afgerond, sinds: dag(40)))
    #expect(weigering(.afgerond(op: 40), van: klaar) == nil)
  }

  @Test("Een deel dat gesloten is begint niet opnieuw, een vergissing wel")
  func deelOpnieuw() throws {
    let gestopt = try casus(
      .dicht(.ingetrokken, .bewonerWilNiet, deel: .buurtwerk, op: 7), .route(.wijkteam, op: 8),
      vanaf: bezig(.buurtwerk))
    #expect(weigering(.route(.combinatie, op: 9), van: gestopt) == .deelWasGesloten(.buurtwerk, .ingetrokken))
    let vergist = try casus(
      .dicht(.foutieveInvoer, .dubbel, deel: .buurtwerk, op: 7), .route(.wijkteam, op: 8),
      .route(.combinatie, op: 9), vanaf: bezig(.buurtwerk))
    #expect(vergist.delen[.buurtwerk]?.status == .aangemeld)
    #expect(vergist.delen[.buurtwerk]?.aangemeldOp == dag(9))
  }

  @Test("Een foutieve casus neemt zijn delen mee, zodat niets ervan meetelt")
  func foutief() throws {
    let fout = try casus(
      .aangenomen(.wijkteam, op: 7), .wacht(.wijkteam, op: 8), .dicht(.foutieveInvoer, .dubbel, op: 9),
      vanaf: bezig(.combinatie))
    #expect(fout.delen.values.allSatisfy { $0.status == .foutieveInvoer })
    #expect(
      weigering(.hervat(.wijkteam, op: dag(10)), van: fout) == .wachtNiet(.init(.wijkteam), .foutieveInvoer))
  }

  @Test(
    "Aan een gesloten casus verandert geen stap, route of contact meer",
    arguments: Status.allCases.filter(\.isGesloten))
  func gesloten(_ einde: Status) throws {
    let open =
      einde == .nietPassend ? aangemeld() : try casus(.teruggekoppeld(op: 7), vanaf: bezig(.geenVervolg))
    let dicht = try casus(.dicht(einde, .anders, op: 9), vanaf: open)
    let feiten: [Feit] = [
      .aangenomen(op: 10), .gesprek(op: 10), .route(.buurtwerk, op: 10), .hulp(op: 10), .wacht(op: 10),
      .hervat(nil, op: dag(10)), .contactGezocht(Contactpoging(gelukt: true, op: dag(10))), .afgerond(op: 10),
    ]
    for feit in feiten { #expect(weigering(feit, van: dicht) != nil, "\(feit)") }
    let nieuw = try #require(weigering(.gesprek(op: 10), van: dicht))
    #expect(nieuw.zin.contains("wie terugkomt krijgt een nieuwe casus"))
  }

  @Test("De terugkoppeling kan ook na het einde, want wie verwees hoort altijd iets")
  func naHetEinde() throws {
    let gestopt = try casus(.dicht(.gestopt, .verhuisd, op: 9), vanaf: bezig(.buurtwerkloos))
    #expect(weigering(.teruggekoppeld(op: 12), van: gestopt) == nil)
  }
}

extension Route {
  /// A route without parts, so that a casus can end at once.
  fileprivate static let buurtwerkloos = Route.motivatietraject
}
