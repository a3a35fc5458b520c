import Testing

@testable import BusinessCase

@Suite("Elk getal een eigen naam")
struct NamenTests {
  private func tornado(_ casussen: Beoordeling..., posten: [Kostenpost] = [], kanalen: [String] = []) throws
    -> Tornado
  {
    var scenario = Scenario(
      naam: "namen", regels: rekenregels(), traject: f1,
      kostenkaart: Kostenkaart(index: cpi, posten: kostenkaart.posten + posten), methode: .casussen(casussen),
      programma: kanalen.isEmpty
        ? nil : Programma(jaren: 1, instroom: kanalen.map { .init(kanaal: $0, perJaar: 10) }))
    scenario.onzekerheid.gewoonlijk.kans = Waarnemingental(10)
    scenario.onzekerheid.gewoonlijk.aantal = Variatie(0.3)
    scenario.onzekerheid.gewoonlijk.prijs = Variatie(0.1)
    scenario.onzekerheid.gedeeld[.trajectprijs] = .gamma(gemiddelde: 1038, cv: 0.1)
    for kanaal in kanalen {
      scenario.onzekerheid.gedeeld[.instroom(kanaal: kanaal)] = .gamma(gemiddelde: 10, cv: 0.1)
    }
    return try Tornado(scenario)
  }

  /// As a reader sees them.
  private func namen(_ tornado: Tornado) -> [String] {
    tornado.balken.map { tornado.naam($0).lowercased().split(separator: " ").joined(separator: " ") }
  }

  @Test("Twee regels op een post in een casus hebben hun plaats in de naam; een enkele niet")
  func plaats() throws {
    let tornado = try tornado(
      casus(
        id: "een", vermeden("seh-bezoek", .eenmalig(5), kans: 0.5),
        vermeden("seh-bezoek", .eenmalig(2), vanaf: 12, kans: 0.2),
        vermeden("poh-ggz-consult", .eenmalig(2), kans: 0.2)))
    let namen = namen(tornado)
    #expect(Set(namen).count == namen.count)
    #expect(namen.contains("kans op seh-bezoek, casus een, zorgregel 2"))
    #expect(namen.contains("kans op poh-ggz-consult, casus een"))
  }

  @Test("Ook casussen, posten en kanalen die bijna gelijk heten, geven elk hun eigen naam")
  func lijkenOpElkaar() throws {
    let zorg = { (id: Kostenpost.ID) in vermeden(id, .eenmalig(2), kans: 0.4) }
    let tornado = try tornado(
      casus(id: "een", zorg("seh-bezoek"), zorg("zorg, casus een")), casus(id: "Een", zorg("seh-bezoek")),
      casus(id: "een ", zorg("seh-bezoek")), casus(id: "een, casus een", zorg("zorg")),
      posten: [
        post("zorg", 100, .rijk), post("zorg, casus een", 100, .rijk), post("een traject", 100, .rijk),
      ],
      kanalen: ["huisarts", "Huisarts", "huisarts "])
    let namen = namen(tornado)
    #expect(Set(namen).count == namen.count, "\(namen.filter { naam in namen.count { $0 == naam } > 1 })")
  }

  @Test("In de lijst van omslagpunten heeft elk getal een eigen naam")
  func omslagpunten() throws {
    let scenario = Scenario(
      naam: "namen", regels: rekenregels(), traject: f1,
      kostenkaart: Kostenkaart(index: cpi, posten: [post("een traject", 100, .rijk)]),
      methode: .casussen([casus(vermeden("een traject", .eenmalig(2)))]))
    let namen = try Omslagpunt.alle(van: scenario).map(\.naam)
    #expect(Set(namen).count == namen.count, "\(namen)")
  }
}
