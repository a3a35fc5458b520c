import BusinessCase
import SociaalRecept
import Testing

@testable import Loket

@Suite("Toetsen in het loket")
struct ToetsenTests {
  /// The path in a link that a makelaar makes for a practice.
  private func link(_ proef: Proefloket, _ praktijk: String = "Praktijk A") throws -> String {
    let tekst = proef.als(.makelaar).vul("/toetsen/link?praktijk=\(Webtekst.gecijferd(praktijk))", [:]).tekst
    let geheim = tekst.split(separator: "/toets/").last?.prefix { $0 != "<" } ?? ""
    try #require(geheim.count == 64)
    return "/toets/\(geheim)"
  }

  @Test("Een praktijk toetst met haar link de regels van haar eigen patiënten")
  func praktijk() throws {
    let proef = try Proefloket()
    let nummer = try proef.casusMetClaim()
    let ander = try proef.casusMetClaim(praktijk: "Praktijk B", naam: "Klaas Vaak")
    let link = try link(proef)
    let huisarts = Proefbrowser(proef)
    let lijst = huisarts.vraag(link).tekst
    #expect(lijst.contains("\(link)/\(nummer)/1") && !lijst.contains("/\(ander)/1"))
    #expect(lijst.contains("J.V., geboren in 1950") && !lijst.contains("Vries"))
    let pagina = huisarts.vraag("\(link)/\(nummer)/1").tekst
    #expect(!pagina.contains("Vries") && !pagina.contains("<script>ja"))
    #expect(huisarts.vul("\(link)/\(nummer)/1", ["oordeel": "bevestigd"]).status == 200)
    let toetsing = try proef.casus(nummer).regels.first?.toetsingen[.huisarts]
    #expect(toetsing?.oordeel == .bevestigd)
  }

  @Test("Op papier: een formulier per praktijk, en het ingevulde bestand in één keer terug")
  func papier() throws {
    let proef = try Proefloket()
    let nummer = try proef.casusMetClaim()
    _ = try proef.casusMetClaim(praktijk: "Praktijk B", naam: "Klaas Vaak")
    let makelaar = proef.als(.makelaar)
    #expect(makelaar.vraag("/toetsen").tekst.contains("/toetsen/formulier?praktijk=Praktijk%20A"))
    let formulier = makelaar.vraag("/toetsen/formulier?praktijk=Praktijk%20A").tekst
    for woord in ["J.V., geboren in 1950", "kan ik niet beoordelen", "Naam van wie oordeelt"] {
      #expect(formulier.contains(woord))
    }
    #expect(!formulier.contains("Vries") && !formulier.contains("K.V."))
    let leeg = makelaar.vraag("/toetsen/formulier/bestand?praktijk=Praktijk%20A").tekst
    #expect(leeg.contains(";;;;;\r\n"))
    let kapot = leeg.vervang(";;;;;", ";misschien;;;;H. Arts")
    #expect(makelaar.stuurBestand("/toetsen/antwoorden", kapot).status == 422)
    #expect(try proef.casus(nummer).regels.first?.toetsingen.isEmpty == true)
    let ingevuld = leeg.vervang(";;;;;", ";klopt;;;;H. Arts")
    #expect(makelaar.stuurBestand("/toetsen/antwoorden", ingevuld).status == 303)
    #expect(makelaar.vraag("/toetsen").tekst.contains("1 getoetst, 0 niet te beoordelen, 0 al bekend"))
    #expect(try proef.casus(nummer).regels.first?.toetsingen[.huisarts]?.oordeel == .bevestigd)
    #expect(makelaar.vraag("/casus/\(nummer)").tekst.contains("H. Arts"))
    // Everything was judged, so there is no form.
    #expect(makelaar.vraag("/toetsen/formulier?praktijk=Praktijk%20A").status == 404)
  }

  @Test("Openen verbruikt niets: een mailscanner mag kijken, hoe vaak ook")
  func mailscanner() throws {
    let proef = try Proefloket()
    let nummer = try proef.casusMetClaim()
    let link = try link(proef)
    for methode in [Verzoek.Methode.get, .head, .get] {
      #expect(Proefbrowser(proef).vraag(link, methode).status == 200)
      #expect(Proefbrowser(proef).vraag("\(link)/\(nummer)/1", methode).status == 200)
    }
    #expect(try proef.casus(nummer).regels.first?.toetsingen.isEmpty == true)
    #expect(Proefbrowser(proef).vul("\(link)/\(nummer)/1", ["oordeel": "bevestigd"]).status == 200)
  }

  @Test("Een regel wordt één keer getoetst; een tweede keer wordt in woorden geweigerd")
  func eenKeer() throws {
    let proef = try Proefloket()
    let nummer = try proef.casusMetClaim()
    let link = try link(proef)
    let (een, twee) = (Proefbrowser(proef), Proefbrowser(proef))
    let velden = twee.velden("\(link)/\(nummer)/1").merging(["oordeel": "verworpen", "reden": "nee"]) { $1 }
    #expect(een.vul("\(link)/\(nummer)/1", ["oordeel": "bevestigd"]).status == 200)
    let tweede = twee.stuur("\(link)/\(nummer)/1", velden)
    #expect(tweede.status == 422 && tweede.tekst.contains("al getoetst door de huisarts"))
    #expect(een.vraag("\(link)/\(nummer)/1").tekst.contains("al getoetst door de huisarts"))
    let stand = try proef.casus(nummer).regels.first
    #expect(stand?.toetsingen.count == 1 && stand?.isVerworpen == false)
  }

  @Test("Verlopen, ingetrokken, vervangen, verzonnen of van een ander: dezelfde pagina")
  func dood() throws {
    let proef = try Proefloket()
    let nummer = try proef.casusMetClaim()
    let ander = try proef.casusMetClaim(praktijk: "Praktijk B", naam: "Klaas Vaak")
    let vervangen = try link(proef)
    let link = try link(proef)
    let dood = Proefbrowser(proef).vraag("/toets/" + String(repeating: "0", count: 64))
    #expect(dood.status == 404)
    func isDood(_ pad: String) -> Bool {
      let antwoord = Proefbrowser(proef).vraag(pad)
      return antwoord.status == 404 && antwoord.lichaam == dood.lichaam
    }
    #expect(isDood(vervangen) && isDood("\(vervangen)/\(nummer)/1"))
    #expect(isDood("\(link)/\(ander)/1") && isDood("\(link)/\(nummer)/2") && isDood("\(link)/999/1"))
    #expect(isDood("/toets/x") && isDood("\(link)/-1/1"))
    let makelaar = proef.als(.makelaar)
    let intrekken = makelaar.vraag("/toetsen").tekst.split(separator: "/toetsen/intrekken/").last?.prefix(16)
    #expect(makelaar.vul("/toetsen/intrekken/\(intrekken ?? "")", [:]).status == 303)
    #expect(isDood(link) && isDood("\(link)/\(nummer)/1"))
  }

  @Test("Een link geldt zestig dagen, ook na een herstart")
  func zestigDagen() throws {
    let proef = try Proefloket()
    try proef.casusMetClaim()
    let link = try link(proef)
    proef.verder(Toetslink.dagen * 86_400 - 1)
    try proef.herstart()
    #expect(Proefbrowser(proef).vraag(link).status == 200)
    proef.verder(1)
    #expect(Proefbrowser(proef).vraag(link).status == 404)
  }

  @Test("Een ingevuld formulier van een ingetrokken link doet niets")
  func teLaat() throws {
    let proef = try Proefloket()
    let nummer = try proef.casusMetClaim()
    let link = try link(proef)
    let huisarts = Proefbrowser(proef)
    let velden = huisarts.velden("\(link)/\(nummer)/1").merging(["oordeel": "bevestigd"]) { $1 }
    _ = try self.link(proef)
    #expect(huisarts.stuur("\(link)/\(nummer)/1", velden).status == 404)
    #expect(try proef.casus(nummer).regels.first?.toetsingen.isEmpty == true)
  }

  @Test("De link zelf staat nergens in de bestanden")
  func alleenAfdruk() throws {
    let proef = try Proefloket()
    try proef.casusMetClaim()
    let geheim = String(try link(proef).dropFirst("/toets/".count))
    #expect(try proef.loket.bestand.toetslinks(nu: proef.nu).map(\.afdruk) == [Natrium.afdruk(geheim)])
    #expect(!proef.als(.makelaar).vraag("/toetsen").tekst.contains(geheim))
  }

  @Test("Het wijkteam stelt bij met een nieuw getal, en verwerpt met een reden")
  func wijkteam() throws {
    let proef = try Proefloket()
    let (een, twee) = (try proef.casusMetClaim(), try proef.casusMetClaim(naam: "Klaas Vaak"))
    let wijkteam = proef.als(.wijkteam)
    for velden in [
      [:], ["oordeel": "bijgesteld"], ["oordeel": "verworpen"], ["oordeel": "bevestigd", "kans": "0,1"],
      ["oordeel": "bijgesteld", "kans": "half"], ["oordeel": "bijgesteld", "kans": "0,9"],
    ] {
      #expect(wijkteam.vul("/toetsen/\(een)/1", velden).status == 422, "\(velden)")
    }
    #expect(wijkteam.vul("/toetsen/\(een)/1", ["oordeel": "bijgesteld", "kans": "0,25"]).status == 303)
    #expect(wijkteam.vul("/toetsen/\(twee)/1", ["oordeel": "verworpen", "reden": "nee"]).status == 303)
    #expect(try proef.casus(een).regels.first?.getoetst?.kans == Kans(0.25))
    #expect(try proef.casus(twee).regels.first?.isVerworpen == true)
    let nogEens = wijkteam.vraag("/toetsen/\(een)/1")
    #expect(nogEens.status == 422 && nogEens.tekst.contains("al getoetst door het wijkteam"))
  }
}

extension String {
  /// The first of these words made into others.
  fileprivate func vervang(_ oud: String, _ nieuw: String) -> String {
    guard let plaats = self.ranges(of: oud).first else { return self }
    return self[..<plaats.lowerBound] + nieuw + self[plaats.upperBound...]
  }
}
