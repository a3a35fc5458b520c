import BusinessCase
import SociaalRecept
import Testing

@testable import Loket

@Suite("Beoordelen in het loket")
struct BeoordelenTests {
  private let regel = [
    "soort": "vermeden", "post": "consult", "aantal": "2", "per": "maand", "duur": "12", "kans": "0,5",
  ]

  @Test(
    "Op de lijst staat wat af is en nog niet is beoordeeld, zonder naam",
    arguments: [Rol.makelaar, .projectleider])
  func lijst(rol: Rol) throws {
    let proef = try Proefloket()
    let (een, twee) = (try proef.afgerondeCasus(), try proef.casusMetClaim(naam: "Klaas Vaak"))
    let tekst = proef.als(rol).vraag("/beoordelen").tekst
    #expect(tekst.contains("/beoordelen/\(een)\"") && !tekst.contains("/beoordelen/\(twee)\""))
    #expect(!tekst.contains("Vries") && !tekst.contains("Vaak"))
    let pagina = proef.als(rol).vraag("/beoordelen/\(een)")
    #expect(pagina.status == 200 && !pagina.tekst.contains("Vries") && !pagina.tekst.contains("Praktijk A"))
  }

  @Test("Een zorgregel staat pas in het register als de euro's zijn gezien")
  func eerstDeEuros() throws {
    let proef = try Proefloket()
    let nummer = try proef.afgerondeCasus()
    let makelaar = proef.als(.makelaar)
    let voorproef = makelaar.vul("/beoordelen/\(nummer)", regel)
    // 2 x 28,74 x 0,5 x 3 months, of which 60% counts while nobody tested it.
    #expect(voorproef.status == 422 && voorproef.tekst.contains("51,73"))
    #expect(try proef.casus(nummer).regels.isEmpty)
    let velden = voorproef.formuliervelden.merging(regel) { $1 }
    for _ in 0..<2 {
      #expect(makelaar.stuur("/beoordelen/\(nummer)", velden).kop("Location") == "/beoordelen/\(nummer)")
    }
    let casus = try proef.casus(nummer)
    #expect(casus.regels.count == 1)
    #expect(casus.regels.first?.beoordeeld.regel.kans == Kans(0.5))
    #expect(makelaar.vraag("/beoordelen/\(nummer)").tekst.contains("51,73"))
  }

  @Test("Wie na het rekenen iets anders typt, krijgt eerst de nieuwe euro's")
  func anders() throws {
    let proef = try Proefloket()
    let nummer = try proef.afgerondeCasus()
    let makelaar = proef.als(.makelaar)
    var velden = makelaar.vul("/beoordelen/\(nummer)", regel).formuliervelden.merging(regel) { $1 }
    velden["kans"] = "1"
    let antwoord = makelaar.stuur("/beoordelen/\(nummer)", velden)
    #expect(antwoord.status == 422 && antwoord.tekst.contains("103,46"))
    #expect(try proef.casus(nummer).regels.isEmpty)
  }

  @Test("Alles wat niet klopt staat er tegelijk, met wat er getypt is")
  func fouten() throws {
    let proef = try Proefloket()
    let nummer = try proef.afgerondeCasus()
    let antwoord = proef.als(.makelaar).vul(
      "/beoordelen/\(nummer)",
      ["soort": "inzet", "post": "consult", "aantal": "<b>veel", "kans": "2", "uitdoving": "0,1"])
    #expect(antwoord.status == 422)
    for veld in ["aantal", "kans", "uitdoving"] { #expect(antwoord.tekst.contains("veld-\(veld)-fout")) }
    #expect(antwoord.formuliervelden["aantal"] == "<b>veel" && !antwoord.tekst.contains("<b>veel"))
    #expect(try proef.casus(nummer).regels.isEmpty)
  }

  @Test("Een post die niet op de kostenkaart staat, wordt niet aangenomen")
  func onbekendePost() throws {
    let proef = try Proefloket()
    let nummer = try proef.afgerondeCasus()
    let antwoord = proef.als(.makelaar).vul("/beoordelen/\(nummer)", regel.merging(["post": "taart"]) { $1 })
    #expect(antwoord.status == 422 && antwoord.tekst.contains("veld-post-fout"))
  }

  @Test("Geen zorg, of een regel die vervalt: hetzelfde feit als aan de terminal")
  func geenEnVervalt() throws {
    let proef = try Proefloket()
    let (een, twee) = (try proef.afgerondeCasus(), try proef.casusMetClaim(naam: "Klaas Vaak"))
    let leider = proef.als(.projectleider)
    #expect(leider.vul("/beoordelen/\(een)/geen", [:]).status == 303)
    #expect(try proef.casus(een).isBeoordeeld)
    #expect(leider.vul("/beoordelen/\(twee)/vervalt/1", [:]).status == 303)
    #expect(try proef.casus(twee).geldigeRegels.isEmpty)
    #expect(leider.vraag("/beoordelen/\(twee)/vervalt/1").status == 404)
  }

  @Test("Wat nog loopt is niet te beoordelen")
  func looptNog() throws {
    let proef = try Proefloket()
    let makelaar = proef.als(.makelaar)
    #expect(makelaar.vul("/verwijzing", ["naam": "Mevrouw Voorbeeld", "vraag": "eenzaam"]).status == 303)
    let antwoord = makelaar.vraag("/beoordelen/1")
    #expect(antwoord.status == 422 && antwoord.tekst.contains("te beoordelen is een traject"))
  }

  @Test("Wat iemand als toelichting typte, wordt nergens opmaak")
  func opmaak() throws {
    let proef = try Proefloket()
    let nummer = try proef.casusMetClaim()
    for pad in ["/beoordelen/\(nummer)", "/toetsen"] {
      #expect(!proef.als(.makelaar).vraag(pad).tekst.contains("<script>ja"))
    }
    #expect(proef.als(.makelaar).vraag("/beoordelen/\(nummer)").tekst.contains("Consult &lt;kort&gt;"))
  }
}
