import Testing

@testable import BusinessCase

@Suite("Gevoeligheid en omslagpunt")
struct GevoeligheidTests {
  let scenario = Onzeker.scenario()

  @Test("Elk onzeker getal staat in de tornado, en het midden is de gewone uitkomst")
  func volledig() throws {
    let tornado = try Tornado(scenario)
    let onzeker = try scenario.parameters().filter { scenario.verdeling($0) != nil }
    #expect(Set(tornado.balken.map(\.parameter)) == Set(onzeker))
    #expect(tornado.midden == (try scenario.bereken()[.lang].totaal.saldo))
    #expect(zip(tornado.balken, tornado.balken.dropFirst()).allSatisfy { $0.uitslag >= $1.uitslag })
    for balk in tornado.balken {
      let nu = try #require(scenario.waarde(balk.parameter))
      #expect(balk.interval.contains(nu), "\(balk.parameter.sleutel)")
      #expect(min(balk.bijLaag, balk.bijHoog) <= tornado.midden + 1e-6)
      #expect(max(balk.bijLaag, balk.bijHoog) >= tornado.midden - 1e-6)
    }
  }

  @Test("Een getal van een zorgregel snel instellen geeft hetzelfde als het hele scenario opnieuw rekenen")
  func perRegel() throws {
    let proef = try Proefdraai(scenario, .lang)
    for getal in Regelgetal.allCases {
      for nummer in 0..<5 {
        let parameter = Parameter.regel(casus: "c3", nummer: nummer, getal)
        let heel = try scenario.met(parameter, 0.3).bereken()[.lang].totaal.saldo
        #expect(try proef.saldo(parameter, 0.3).isNabij(heel))
      }
    }
  }

  @Test("Op het omslagpunt is het saldo nul")
  func nul() throws {
    let ruim = scenario.met(.gedeeld(.trajectprijs), 100)
    var gevonden = 0
    for punt in try Omslagpunt.alle(van: ruim) {
      guard case .bij(let waarden) = punt.uitkomst else { continue }
      gevonden += 1
      for waarde in waarden {
        let (saldo, nu) = (
          try ruim.met(punt.parameter, waarde).bereken()[.lang].totaal.saldo,
          try ruim.bereken()[.lang].totaal.saldo
        )
        // Prices are whole cents, so they come near it.
        #expect(abs(saldo) < 1e-3 * abs(nu) + 50, "\(punt.parameter.sleutel): \(saldo)")
      }
    }
    #expect(gevonden > 2)
  }

  @Test("De prijs waarbij een traject quitte speelt, komt uit de som zelf")
  func trajectprijs() throws {
    let uitkomst = try scenario.bereken().perTraject(.lang).totaal
    let punt = try #require(try Omslagpunt(.gedeeld(.trajectprijs), van: scenario))
    let prijs = try #require(punt.verloop.nulpunten.first)
    #expect(punt.verloop.nulpunten.count == 1)
    #expect(prijs.isNabij(1038 + uitkomst.saldo))
  }

  @Test("Uitdoving is geen rechte lijn, en toch wordt het omslagpunt gevonden")
  func gezocht() throws {
    let regel = vermeden("wmo-begeleiding-uur", .per(.week, aantal: 1), toets: .beide, tot: 24)
    let een = Scenario(
      naam: "een", regels: rekenregels(), traject: f1, kostenkaart: kostenkaart,
      methode: .casussen([try Beoordeling(casus: "c", route: .buurtwerk, zorgregels: [regel])]))
    let parameter = Parameter.regel(casus: "c", nummer: 0, .uitdoving)
    let punt = try #require(try Omslagpunt(parameter, van: een))
    let uitdoving = try #require(punt.verloop.nulpunten.first)
    #expect(abs(try een.met(parameter, uitdoving).bereken()[.lang].totaal.saldo) < 1e-6)
  }

  @Test("Een getal dat niets doet heeft geen invloed; een getal zonder omslag geen omslagpunt")
  func geen() throws {
    #expect(try Omslagpunt(.gedeeld(.groei), van: scenario)?.uitkomst == .geen)
    #expect(try Omslagpunt(.gedeeld(.prijs("verpleeghuis-dag")), van: scenario)?.uitkomst == .geenInvloed)
    #expect(try Omslagpunt(.gedeeld(.factor), van: scenario) == nil)
    #expect(try Omslagpunt(.regel(casus: "onbekend", nummer: 0, .kans), van: scenario) == nil)
  }

  @Test("Acceptatiecurven liggen tussen 0 en 1: dalend in de prijs, stijgend in wat waar is")
  func acceptatie() throws {
    let trekkingen = try Trekkingsmodel(scenario).trek(600, zaad: 2)
    for horizon in Horizon.allCases {
      let prijs = Acceptatiecurve.naarTrajectprijs(trekkingen, horizon).punten.map(\.kans)
      let geloof = Acceptatiecurve.naarGeloof(trekkingen, horizon).punten.map(\.kans)
      #expect((prijs + geloof).allSatisfy { (0...1).contains($0) })
      #expect(zip(prijs, prijs.dropFirst()).allSatisfy { $0 >= $1 })
      #expect(zip(geloof, geloof.dropFirst()).allSatisfy { $0 <= $1 })
    }
  }

  @Test("Weten wat al zeker is, is niets waard; alles weten is het meest waard")
  func waarde() throws {
    let waarde = try Informatiewaarde(
      scenario.met(.gedeeld(.trajectprijs), 250), trekkingen: 2000, zaad: 4, draden: 2)
    let evpi = try #require(waarde.evpi)
    #expect(evpi.waarde >= 0)
    for deel in waarde.delen {
      #expect(deel.waarde.waarde <= evpi.waarde + 4 * (deel.waarde.fout + evpi.fout))
    }
    let punten = try #require(waarde.onderzoek).punten
    #expect(punten[0].evsi.waarde == 0)
    #expect(zip(punten, punten.dropFirst()).allSatisfy { $0.evsi.waarde <= $1.evsi.waarde + 1e-9 })
    let steekproef = try #require(waarde.delen.first { $0.onderwerp == .steekproef })
    let laatste = try #require(punten.last)
    #expect(
      laatste.evsi.waarde <= steekproef.waarde.waarde + 4 * (laatste.evsi.fout + steekproef.waarde.fout))
  }
}
