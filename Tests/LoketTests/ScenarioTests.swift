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

  @Test(
    "Een bedrag mag met een punt tussen de duizenden, zoals de pagina het zelf schrijft",
    arguments: [("1.200", "600,00"), ("1.200,50", "600,25"), ("1200,5", "600,25")])
  func duizenden(getypt: String, saldo: String) throws {
    let antwoord = try vraag("?traject.prijs=\(Webtekst.gecijferd(getypt))&factor=1%2C5")
    #expect(antwoord.status == 200 && antwoord.tekst.contains(saldo))
    #expect(try !vraag("?traject.prijs=1.038").tekst.contains("Met uw getallen"))
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
    arguments: ["abc", "-1", "1.20.0", "1,200.50", "<b>", "99999999999", "1e3"])
  func fout(getypt: String) throws {
    let antwoord = try vraag("?traject.prijs=\(Webtekst.gecijferd(getypt))")
    #expect(antwoord.status == 422)
    #expect(
      antwoord.tekst.contains("Fout: Proef")
        && antwoord.tekst.contains("Verwacht een getal van 0 tot en met 10.000.000.000, zoals")
    )
    #expect(antwoord.tekst.contains(getypt == "<b>" ? "value=\"&lt;b&gt;\"" : "value=\"\(getypt)\""))
  }

  @Test(
    "Een naam uit het adres wordt nooit een pad",
    arguments: ["..%2Fkostenkaart", "is-er-niet", "%2Fetc%2Fpasswd"])
  func pad(naam: String) throws {
    #expect(try Proefloket().als(.projectleider).vraag("/scenarios/\(naam)").status >= 400)
  }

  @Test("Wat een bestand kan zeggen, kan hier getypt worden, een op elke regel")
  func gesteld() throws {
    let antwoord = try vraag("?stel=traject.prijs%3D500%0D%0A")
    // 500 times 0.6, beside 1038 times 0.6.
    #expect(antwoord.status == 200 && antwoord.tekst.contains("300,00") && antwoord.tekst.contains("622,80"))
    let fout = try vraag("?stel=trajct.prijs%3D5")
    #expect(
      fout.status == 422 && fout.tekst.contains("Onbekende sleutel") && fout.tekst.contains("trajct.prijs=5"))
  }

  @Test("De tabellen en het korte verslag zijn te bewaren, met de getallen uit het adres")
  func bewaren() throws {
    let blad = try vraag("?traject.prijs=1200").tekst
    #expect(blad.contains("href=\"/scenarios/proef/tabellen?traject.prijs=1200\""))
    let tabellen = try vraag("/tabellen?traject.prijs=1200")
    #expect(tabellen.status == 200 && tabellen.kop("Content-Type") == "text/csv; charset=utf-8")
    #expect(tabellen.kop("Content-Disposition") == "attachment; filename=\"scenario.csv\"")
    #expect(tabellen.tekst.contains(";622,8;") && tabellen.tekst.contains(";720;"))
    let verslag = try vraag("/verslag")
    #expect(verslag.status == 200 && verslag.tekst.contains("Wat levert Proef op?"))
    #expect(verslag.kop("Content-Disposition") == "attachment; filename=\"verslag.html\"")
    #expect(try vraag("/tabellen?traject.prijs=abc").status == 404)
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
    return Scenariokast(namen.map { Kaft(naam: $0.0, titel: $0.1, omschrijving: nil) }) { naam, getypt in
      guard let (_, titel, factor) = namen.first(where: { $0.0 == naam }) else { return .geen }
      var scenario = Scenario.proef
      (scenario.naam, scenario.methode) = (titel, .factor(factor))
      if getypt == ["traject.prijs=500"] {
        scenario.traject.prijs = Bedrag(centen: 50_000)
      } else if !getypt.isEmpty {
        return .fout("onbekende sleutel \"\(getypt[0])\"")
      }
      return .scenario(scenario)
    }
  }
}
