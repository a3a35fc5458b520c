import Testing

@testable import BusinessCase

@Suite("Zonder spreiding is er geen kans te geven")
struct GeenSpreidingTests {
  private let gelijk = [
    casus(id: "a", vermeden("seh-bezoek", .eenmalig(2))),
    casus(id: "b", vermeden("seh-bezoek", .eenmalig(2))),
  ]
  private let verschillend = [
    casus(id: "a", vermeden("seh-bezoek", .eenmalig(2))),
    casus(id: "b", vermeden("seh-bezoek", .eenmalig(9))),
  ]

  private func scenario(_ casussen: [Beoordeling], prijs: Double? = nil) -> Scenario {
    var scenario = Scenario(
      naam: "proef", regels: rekenregels(), traject: f1, kostenkaart: kostenkaart,
      methode: .casussen(casussen))
    if let prijs { scenario.onzekerheid.gedeeld[.trajectprijs] = .gamma(gemiddelde: 1038, cv: prijs) }
    return scenario
  }

  private func trek(_ scenario: Scenario) throws -> Trekkingen {
    try Trekkingsmodel(scenario).trek(200, zaad: 1).gecentreerd(op: scenario.bereken())
  }

  @Test(
    "Geen onzeker getal en geen verschil tussen casussen: geen kans, geen waarde van weten, geen bijdrage als beste"
  )
  func geen() throws {
    let scenario = scenario(gelijk)
    let trekkingen = try trek(scenario)
    #expect(trekkingen.spreiding == .geen)
    for uitkomst in trekkingen.uitkomsten() {
      #expect(uitkomst.perTraject.kansPositief == nil && uitkomst.alles.kansPositief == nil)
      #expect(uitkomst.kansBovenQuitte == nil && uitkomst.kansBovenSociaalWerk == nil)
      #expect(uitkomst.perBetaler.allSatisfy { $0.saldo.kansPositief == nil })
    }
    let waarde = try Informatiewaarde(scenario, trekkingen: 200, zaad: 1, draden: 1)
    #expect(waarde.evpi == nil && waarde.delen.isEmpty && waarde.onderzoek == nil)
    let onderhandeling = Onderhandeling(try Onderhandelinvoer(trekkingen, .lang))
    #expect(onderhandeling.bijdrage.kansOpZone == nil && onderhandeling.bijdrage.beste == nil)
    #expect(onderhandeling.partijen.allSatisfy { $0.kansOpVerlies == nil })
    #expect(onderhandeling.verdelingen.flatMap(\.delen).allSatisfy { $0.kansOpVerlies == nil })
    #expect(onderhandeling.bijdrage.lijnen.allSatisfy { $0.punt(bij: 100).kansOpWinst == nil })
    // What is expected does not depend on any spread.
    #expect(onderhandeling.verdelingen.count > 1)
  }

  @Test("Geen onzeker getal, maar wel andere casussen: de kans gaat over het toeval in wie er is beoordeeld")
  func toeval() throws {
    let trekkingen = try trek(scenario(verschillend))
    #expect(trekkingen.spreiding == .alleenToeval)
    #expect(Kansuitkomst(trekkingen, .lang, trekkingen.spreiding).perTraject.kansPositief != nil)
  }

  @Test("Een onzeker getal dat niets doet, geeft geen kans; een dat iets doet wel")
  func getallen() throws {
    var zonderGevolg = scenario(gelijk)
    zonderGevolg.onzekerheid.gedeeld[.correctie(.geen)] = .beta(gemiddelde: 0.4, n: 20)
    #expect(try trek(zonderGevolg).spreiding == .zonderGevolg)
    #expect(try trek(scenario(gelijk, prijs: 0.1)).spreiding == .onzekereGetallen)
  }

  @Test("Is alleen onzeker hoeveel bewoners er komen, dan is er spreiding")
  func instroom() throws {
    var scenario = scenario(gelijk)
    scenario.programma = Programma(jaren: 1, instroom: [.init(kanaal: "huisarts", perJaar: 100)])
    scenario.onzekerheid.gedeeld[.instroom(kanaal: "huisarts")] = .gamma(gemiddelde: 100, cv: 0.2)
    #expect(try trek(scenario).spreiding == .onzekereGetallen)
  }
}
