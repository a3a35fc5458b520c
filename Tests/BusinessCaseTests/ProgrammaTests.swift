import BusinessCase
import Testing

@Suite("Een programma over jaren")
struct ProgrammaTests {
  let instroom = [
    Programma.Instroom(kanaal: "huisarts", perJaar: 87), Programma.Instroom(kanaal: "overig", perJaar: 203),
  ]
  let duur = casus(id: "duur", route: .combinatie, vermeden("seh-bezoek", .per(.maand, aantal: 1)))
  let goedkoop = casus(id: "goedkoop", vermeden("huisarts-consult-kort", .per(.maand, aantal: 1)))

  @Test("De jaren tellen op tot het geheel, per betaler")
  func jarenTellenOp() throws {
    let uitkomst = try scenario(
      duur, goedkoop, programma: Programma(jaren: 3, instroom: instroom, groei: 0.1)
    ).bereken()
    for betaler in Betaler.allCases {
      let som = uitkomst.telling.jaren.reduce(0) { $0 + uitkomst.inJaar($1, .lang).betalers[betaler].saldo }
      #expect(vrijwelGelijk(som, uitkomst[.lang].betalers[betaler].saldo))
    }
    #expect(vrijwelGelijk(uitkomst.telling.trajecten, 290 * (1 + 1.1 + 1.21)))
  }

  @Test("Een profiel staat in de plaats van de casussen van zijn route")
  func profiel() throws {
    let profiel = casus(id: "profiel", vermeden("poh-ggz-consult", .per(.maand, aantal: 1)))
    let verdeling = [Stratum(route: .buurtwerk, aandeel: 0.75), Stratum(route: .combinatie, aandeel: 0.25)]
    let programma = Programma(jaren: 1, instroom: instroom, verdeling: verdeling, profielen: [profiel])
    let uitkomst = try scenario(duur, goedkoop, programma: programma).bereken()
    #expect(Set(uitkomst.telling.posten.map(\.beoordeling.casus)) == ["duur", "profiel"])
    #expect(vrijwelGelijk(uitkomst.telling.posten.reduce(0) { $0 + $1.gewicht }, 290))
  }

  @Test("Gewogen is niet ongewogen als de casussen niet lijken op de bevolking")
  func weging() throws {
    let verdeling = [Stratum(route: .buurtwerk, aandeel: 0.9), Stratum(route: .combinatie, aandeel: 0.1)]
    let programma = Programma(jaren: 1, instroom: instroom, verdeling: verdeling)
    let uitkomst = try scenario(duur, goedkoop, programma: programma).bereken()
    let ongewogen = try #require(uitkomst.ongewogen?.last)
    let duurAlleen = try scenario(duur).bereken()[.lang].totaal.baten
    let goedkoopAlleen = try scenario(goedkoop).bereken()[.lang].totaal.baten
    #expect(vrijwelGelijk(uitkomst[.lang].totaal.baten, 290 * (0.1 * duurAlleen + 0.9 * goedkoopAlleen)))
    #expect(vrijwelGelijk(ongewogen.totaal.baten, 290 * (duurAlleen + goedkoopAlleen) / 2))
  }

  @Test("Een route zonder casus en zonder profiel is een fout")
  func routeZonderCasus() {
    let programma = Programma(
      jaren: 1, instroom: instroom, verdeling: [Stratum(route: .wijkteam, aandeel: 1)])
    #expect(throws: Rekenfout.routeZonderCasus(.wijkteam)) {
      try scenario(duur, programma: programma).bereken()
    }
  }

  @Test("Een casus zonder route telt mee, ook per jaar, zolang het programma geen routes kent")
  func zonderRoute() throws {
    let regel = vermeden("seh-bezoek", .per(.maand, aantal: 1))
    let programma = Programma(jaren: 2, instroom: instroom)
    let met = scenario(casus(route: .wijkteam, regel), programma: programma)
    let zonder = scenario(casus(route: nil, regel), programma: programma)
    #expect(try zonder.bereken()[.lang].totaal == met.bereken()[.lang].totaal)
    #expect(try Begroting(zonder).bedragen == Begroting(met).bedragen)
    #expect(try Uitsplitsing(zonder.bereken(), naar: .route)?.delen.map(\.naam) == [nil])
    let verdeeld = Programma(
      jaren: 1, instroom: instroom, verdeling: [Stratum(route: .combinatie, aandeel: 1)])
    #expect(throws: Rekenfout.casusZonderRoute("c1")) {
      try scenario(duur, casus(route: nil, regel), programma: verdeeld).bereken()
    }
  }

  @Test("Zonder casussen valt er niets te berekenen")
  func geenCasussen() {
    #expect(throws: Rekenfout.geenCasussen) { try scenario().bereken() }
  }

  @Test("Wie geen meerzorg opschrijft, krijgt te lezen dat de uitkomst te gunstig is")
  func geenMeerzorg() throws {
    #expect(try scenario(duur).bereken().meldingen.contains(.geenMeerzorg))
    let metMeer = casus(regel(.meer, "seh-bezoek", .eenmalig(1)))
    #expect(try !scenario(metMeer).bereken().meldingen.contains(.geenMeerzorg))
  }

  @Test("Twee regels met stopt in een casus worden geweigerd")
  func tweedeStop() {
    let stop = regel(.tegenslag(toerekening: 0, stopt: true), "seh-bezoek", .eenmalig(1), kans: 0.1)
    #expect(throws: Rekenfout.tweedeStop("c")) {
      try Beoordeling(casus: "c", route: .buurtwerk, zorgregels: [stop, stop])
    }
  }

  @Test("Een miljoen keer dezelfde casus is een miljoen keer de uitkomst, zonder merkbare afronding")
  func optellingBlijftPrecies() throws {
    var optelling = Optelling(
      tarieven: Tarieven(kostenkaart, basis: .integraal, peil: 2022), regels: rekenregels())
    for _ in 0..<100_000 { try optelling.tel(goedkoop) }
    let een = try scenario(goedkoop).bereken()[.lang].totaal.baten
    #expect(vrijwelGelijk(optelling.uitkomsten[2].totaal.baten, 100_000 * een))
  }
}
