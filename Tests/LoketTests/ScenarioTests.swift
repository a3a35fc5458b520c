import BusinessCase
import SociaalRecept
import Testing

@testable import Loket

@Suite("Scenario's in het loket")
struct ScenarioTests {
  private func vraag(_ vraag: String = "", _ rol: Rol = .onderhandelaar) throws -> Antwoord {
    try Proefloket().als(rol).vraag("/scenarios/proef\(vraag)")
  }

  @Test(
    "Een scenario is er zoals het is, per termijn en per betaler",
    arguments: [Rol.projectleider, .onderhandelaar])
  func zoalsHetIs(rol: Rol) throws {
    #expect(try Proefloket().als(rol).vraag("/scenarios").tekst.contains("href=\"/scenarios/proef\""))
    let antwoord = try vraag("", rol)
    #expect(antwoord.status == 200)
    // 1038 times 0.6.
    #expect(antwoord.tekst.contains("622,80") && antwoord.tekst.contains("Per betaler"))
  }

  @Test("Een ander getal staat in het adres, met de uitkomst naast die van nu")
  func anders() throws {
    let tekst = try vraag("?traject.prijs=1200&factor=1%2C5").tekst
    #expect(tekst.contains("Met uw getallen") && tekst.contains("600,00") && tekst.contains("622,80"))
    #expect(tekst.contains("value=\"1200\"") && tekst.contains("value=\"1,5\""))
  }

  @Test("Wat er al stond is geen verandering, hoe vaak het ook wordt verstuurd")
  func hetzelfde() throws {
    let antwoord = try vraag("?traject.prijs=1038&factor=1%2C6&discontovoet=0&naast=")
    #expect(antwoord.status == 200 && !antwoord.tekst.contains("Met uw getallen"))
  }

  @Test("Twee scenario's staan naast elkaar")
  func naast() throws {
    let tekst = try vraag("?naast=ander").tekst
    #expect(tekst.contains("Factor twee") && tekst.contains("1.038,00") && tekst.contains("622,80"))
  }

  @Test(
    "Wat geen getal is of niet kan, staat bij zijn veld, en wat getypt was staat er nog",
    arguments: ["abc", "-1", "1.200", "<b>", "99999999999", "1e3"])
  func fout(getypt: String) throws {
    let antwoord = try vraag("?traject.prijs=\(Webtekst.gecijferd(getypt))")
    #expect(antwoord.status == 422)
    #expect(
      antwoord.tekst.contains("Fout: Proef") && antwoord.tekst.contains("Verwacht een getal van 0 tot en met")
    )
    #expect(antwoord.tekst.contains(getypt == "<b>" ? "value=\"&lt;b&gt;\"" : "value=\"\(getypt)\""))
  }

  @Test(
    "Een naam uit het adres wordt nooit een pad",
    arguments: ["..%2Fkostenkaart", "is-er-niet", "%2Fetc%2Fpasswd"])
  func pad(naam: String) throws {
    #expect(try Proefloket().als(.projectleider).vraag("/scenarios/\(naam)").status >= 400)
  }

  @Test("Een deel is een percentage, ook als het er drie cijfers achter de komma heeft")
  func procent() throws {
    let tekst = try vraag("?discontovoet=2%2C125").tekst
    #expect(tekst.contains("Discontovoet per jaar (in procenten)") && tekst.contains("value=\"2,125\""))
  }
}

extension Scenariokast {
  /// Two scenarios that pay back a factor.
  static var proef: Scenariokast {
    let namen = [("proef", "Proef", 1.6), ("ander", "Factor twee", 2.0)]
    return Scenariokast(namen.map { Kaft(naam: $0.0, titel: $0.1, omschrijving: nil) }) { naam in
      namen.first { $0.0 == naam }.map { _, titel, factor in
        var scenario = Scenario.proef
        (scenario.naam, scenario.methode) = (titel, .factor(factor))
        return scenario
      }
    }
  }
}
