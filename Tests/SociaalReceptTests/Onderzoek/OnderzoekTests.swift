import BusinessCase
import Testing

@testable import SociaalRecept

@Suite("Van register naar rekenen")
struct OnderzoekTests {
  @Test("Alleen wat is afgerond of gestopt en beoordeeld is, telt; de rest telt in de populatie")
  func welke() throws {
    let proef = try Proefregister()
    let beoordeeld = try proef.afgerond(.geenVervolg)
    try proef.doe(.beoordeeld([], op: dag(30)), bij: beoordeeld)
    _ = try proef.afgerond(.geenVervolg)
    _ = try proef.afgerond(.terugNaarHuisarts)
    _ = try proef.meldAan()
    let casussen = try proef.register.onderzoekscasussen()
    #expect(casussen.beoordelingen.map(\.casus.tekst) == ["1"])
    #expect(casussen.bron.populatie.aantal == 3 && casussen.bron.nietBeoordeeld == 2)
    #expect(
      casussen.bron.populatie.strata == [
        Stratum(route: .terugNaarHuisarts, aandeel: 1), Stratum(route: .geenVervolg, aandeel: 2),
      ])
  }

  @Test(
    "De beoordeling weet waar de vraag over ging en wie verwees, zodat het onderzoek daarnaar kan groeperen")
  func vraagtypeEnKanaal() throws {
    let begin = Casus(
      Casusnummer(1),
      Verwijzing(bewoner: Bewonernummer(1), op: dag(0), kanaal: .poh, vraagtype: .rouw, wijk: .krispijn))
    let casus = try casus(
      .aangenomen(op: 1), .gesprek(op: 2), .route(.geenVervolg, op: 3), .teruggekoppeld(op: 4),
      .afgerond(op: 5), .beoordeeld([], op: dag(30)), vanaf: begin)
    let beoordeling = try #require(try casus.beoordeling(fictief: false))
    #expect(
      Indeling.allCases.map { $0.groep(van: beoordeling) }
        == ["geen-vervolg", "West", "onbekend", "rouw", "poh"])
  }

  @Test("Een casus die achteraf een vergissing was, telt nergens meer")
  func vergissing() throws {
    let proef = try Proefregister()
    let nummer = try proef.afgerond(.geenVervolg)
    try proef.doe(
      .beoordeeld([claim(1)], op: dag(30)), .dicht(.foutieveInvoer, .dubbel, op: 31), bij: nummer)
    let casussen = try proef.register.onderzoekscasussen()
    #expect(casussen.beoordelingen.isEmpty && casussen.bron.claims.isEmpty)
    #expect(casussen.bron.populatie.aantal == 0)
  }

  @Test("Bevestigd, bijgesteld, verworpen en niet getoetst: elk telt voor en na de toets zoals het hoort")
  func toets() throws {
    let proef = try Proefregister()
    let nummer = try proef.afgerond(.geenVervolg)
    try proef.doe(
      .beoordeeld((1...5).map(claim), op: dag(30)), .regelVervallen(nummer: 5, op: dag(30)),
      toetsing(1, .bevestigd), toetsing(2, .bijgesteld(aantal: 1, kans: nil)),
      toetsing(3, .verworpen, door: .wijkteam), bij: nummer)
    let casussen = try proef.register.onderzoekscasussen()
    #expect(
      casussen.bron.claims.map(\.oordeel) == [.bevestigd, .bijgesteld, .verworpen, .nietGetoetst])
    #expect(casussen.bron.claims.map { $0.na?.hoeveelheid.aantal } == [4, 1, nil, 4])
    #expect(casussen.bron.claims.map(\.voor.hoeveelheid.aantal) == [4, 4, 4, 4])
    #expect(casussen.beoordelingen[0].zorgregels.count == 3)
    // Line 4 waits for both, lines 1 and 2 for the wijkteam; what was rejected waits for nobody.
    #expect(casussen.bron.achterstand.map(\.toetser) == ["huisarts", "wijkteam"])
    #expect(casussen.bron.achterstand.map(\.zorgregels) == [1, 3])

    guard case .casussen(let onderzoek) = try proefscenario.met(casussen).onderzoek(zaad: 1) else { return }
    let verloop = try #require(onderzoek[.lang].toetsverloop)
    #expect(verloop[.verworpen].voor.claim == 400 && verloop[.verworpen].na.claim == 0)
    #expect(verloop[.bijgesteld].voor.claim == 400 && verloop[.bijgesteld].na.claim == 100)
    #expect(verloop.samen.voor.claim == 1600 && verloop.samen.na.claim == 900)
    #expect(onderzoek[.lang].toets.stappen.claim == verloop.samen.na.claim)
    #expect(onderzoek[.lang].overgebleven == onderzoek[.lang].toets.geteld / 1600)
  }

  @Test("Gewogen wordt naar alle afgeronde casussen, met en zonder programma")
  func weging() throws {
    let proef = try Proefregister()
    for (route, aantal) in [(Route.geenVervolg, 1), (.terugNaarHuisarts, 2)] {
      let nummer = try proef.afgerond(route)
      try proef.doe(.beoordeeld([claim(1, aantal: Double(aantal))], op: dag(30)), bij: nummer)
    }
    for _ in 0..<2 { _ = try proef.afgerond(.terugNaarHuisarts) }
    let casussen = try proef.register.onderzoekscasussen()
    var scenario = proefscenario.met(casussen)
    let telling = try Telling(scenario)
    #expect(telling.trajecten == 2)
    #expect(telling.posten.map(\.gewicht) == [0.5, 1.5])
    let uitkomst = try scenario.bereken()
    // 100 a unit, untested: α·k = 1, a correction of 0.4.
    #expect(abs(uitkomst[.kort].totaal.baten - 60 * (0.5 * 1 + 1.5 * 2)) < 1)
    let ongewogen = try #require(uitkomst.ongewogen)
    #expect(abs(ongewogen[0].totaal.baten - 60 * 3) < 1)
    scenario.programma = Programma(jaren: 1, instroom: [.init(kanaal: "huisarts", perJaar: 8)])
    #expect(try Telling(scenario).posten.map(\.gewicht) == [2, 6])
  }

  @Test(
    "Een post die niet meer op de kostenkaart staat, wordt bij zijn casus genoemd, ook als hij verworpen is")
  func onbekendePost() throws {
    let proef = try Proefregister()
    let nummer = try proef.afgerond(.geenVervolg)
    try proef.doe(
      .beoordeeld([claim(1, post: "zorg-van-toen")], op: dag(30)), toetsing(1, .verworpen), bij: nummer)
    let casussen = try proef.register.onderzoekscasussen()
    #expect(casussen.beoordelingen[0].zorgregels.isEmpty)
    #expect(
      proefscenario.bezwaren(tegen: casussen) == [
        "casus 1: kostenpost \"zorg-van-toen\" staat niet op de kostenkaart"
      ])
  }

  @Test(
    "De stand is het nummer en de vingerafdruk van de laatste regel van het journaal; iets erbij geeft een andere"
  )
  func stand() throws {
    let proef = try Proefregister()
    #expect(try proef.register.onderzoekscasussen().bron.vingerafdruk == Stand.leeg.vingerafdruk)
    let nummer = try proef.meldAan()
    let eerst = try proef.register.onderzoekscasussen().bron
    try proef.doe(.aangenomen(op: 1), bij: nummer)
    let daarna = try proef.register.onderzoekscasussen().bron
    #expect(daarna.gebeurtenissen == eerst.gebeurtenissen + 1)
    #expect(eerst.vingerafdruk.count == 64 && eerst.vingerafdruk != daarna.vingerafdruk)
  }
}

/// Four units of € 100 unless said otherwise.
private func claim(_ nummer: Int) -> Beoordeelderegel { claim(nummer, aantal: 4) }

private func claim(_ nummer: Int, aantal: Double = 4, post: String = "zorg") -> Beoordeelderegel {
  Beoordeelderegel(
    nummer: nummer,
    regel: Zorgregel(
      soort: .vermeden(.init()), post: .init(post), hoeveelheid: .eenmalig(aantal), kans: .een))
}

private func toetsing(_ regel: Int, _ oordeel: Toetsoordeel, door: Toetser = .huisarts) -> Feit {
  .getoetst(regel: regel, Toetsing(door: door, oordeel: oordeel, reden: Tekstnummer(1), op: dag(40)))
}

private let proefscenario = Scenario(
  naam: "proef",
  regels: Rekenregels(
    prijspeil: 2022, prijsbasis: .integraal, discontovoet: 0,
    optimismecorrectie: Optimismecorrectie(
      beide: .nul, een: Fractie(0.15) ?? .nul, geen: Fractie(0.4) ?? .nul)),
  traject: Trajectprijs(prijs: Bedrag(centen: 1038_00), jaar: 2022, betaler: .gemeente),
  kostenkaart: Kostenkaart(
    index: Prijsindex(basisjaar: 2022, stijgingen: [0.03], bron: "test"),
    posten: [
      Kostenpost(
        id: .init("zorg"), naam: "zorg", eenheid: "keer", betaler: .zorgverzekeraar,
        prijzen: [
          Prijs(
            bedrag: Bedrag(centen: 100_00), jaar: 2022, basis: .integraal, bron: "test", status: .data)
        ])
    ]), methode: .casussen([]))

extension Proefregister {
  /// A casus that ended along a route that needs no help.
  func afgerond(_ route: Route) throws -> Casusnummer {
    let nummer = try meldAan()
    try doe(
      .aangenomen(op: 1), .gesprek(op: 5), .route(route, op: 6), .teruggekoppeld(op: 8), .afgerond(op: 9),
      bij: nummer)
    return nummer
  }
}
