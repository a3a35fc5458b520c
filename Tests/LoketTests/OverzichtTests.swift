import SociaalRecept
import Testing

@testable import Loket

@Suite("Overzichten en wat een bewoner mag vragen")
struct OverzichtTests {
  @Test(
    "Wachten en caseload zijn er zonder namen van bewoners",
    arguments: [Rol.makelaar, .wijkteam, .projectleider])
  func overzichten(rol: Rol) throws {
    let proef = try Proefloket()
    try proef.casusMetClaim()
    for indeling in [
      "", "?indeling=wijk", "?indeling=route", "?indeling=<b>", "?sinds=1-1-2025&tot=31-12-2025",
    ] {
      let antwoord = proef.als(rol).vraag("/wachten\(indeling)")
      #expect(antwoord.status == 200 && !antwoord.tekst.contains("Vries"))
    }
    #expect(proef.als(rol).vraag("/wachten?sinds=gek").status == 400)
    #expect(proef.als(rol).vraag("/caseload").tekst.contains("Caseload per makelaar"))
  }

  @Test("Zonder casussen zeggen de overzichten dat")
  func leeg() throws {
    let proef = try Proefloket()
    #expect(proef.als(.makelaar).vraag("/wachten").tekst.contains("niemand aangemeld"))
    #expect(proef.als(.makelaar).vraag("/caseload").status == 200)
    #expect(proef.als(.makelaar).vraag("/beoordelen").status == 200)
    #expect(proef.als(.wijkteam).vraag("/toetsen").tekst.contains("niets meer te toetsen"))
  }

  @Test("Een bewoner krijgt alles te zien; dat iemand het vroeg staat erbij")
  func inzage() throws {
    let proef = try Proefloket()
    let nummer = try proef.casusMetClaim()
    _ = proef.als(.makelaar).vraag("/casus/\(nummer)/inzage")
    let tekst = proef.als(.makelaar).vraag("/casus/\(nummer)/inzage").tekst
    #expect(tekst.contains("Naam: Jan de Vries") && tekst.contains("inzage voor de bewoner"))
    #expect(!tekst.contains("<script>ja"))
  }

  @Test("Wissen vraagt een makelaar; een beheerder doet het door het nummer over te typen")
  func wissen() throws {
    let proef = try Proefloket()
    let nummer = try proef.casusMetClaim()
    let beheerder = proef.als(.beheerder)
    #expect(beheerder.vraag("/wissen/\(nummer)").status == 404)
    #expect(proef.als(.makelaar).vul("/casus/\(nummer)/wissen", [:]).status == 303)
    let lijst = beheerder.vraag("/wissen").tekst
    #expect(lijst.contains("Casus \(nummer)") && !lijst.contains("Vries"))
    #expect(beheerder.vul("/wissen/\(nummer)", ["nummer-casus": "999"]).status == 422)
    #expect(try !proef.casus(nummer).isVernietigd)
    #expect(beheerder.vul("/wissen/\(nummer)", ["nummer-casus": "\(nummer)"]).status == 303)
    #expect(try proef.casus(nummer).isVernietigd)
    #expect(beheerder.vraag("/wissen").tekst.contains("Er is niets gevraagd"))
    #expect(!proef.als(.makelaar).vraag("/casus/\(nummer)").tekst.contains("Vries"))
  }

  @Test("Een casus die nog loopt wordt niet gewist, en de vraag blijft staan")
  func looptNog() throws {
    let proef = try Proefloket()
    let makelaar = proef.als(.makelaar)
    #expect(makelaar.vul("/verwijzing", ["naam": "Mevrouw Voorbeeld", "vraag": "eenzaam"]).status == 303)
    #expect(makelaar.vul("/casus/1/wissen", [:]).status == 303)
    let antwoord = proef.als(.beheerder).vul("/wissen/1", ["nummer-casus": "1"])
    #expect(antwoord.status == 422 && antwoord.tekst.contains("nog open"))
    #expect(proef.als(.beheerder).vraag("/wissen").tekst.contains("Casus 1"))
  }
}
