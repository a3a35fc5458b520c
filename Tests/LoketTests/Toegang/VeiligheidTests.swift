import SociaalRecept
import Testing

@testable import Loket

@Suite("Wat het loket niet doet")
struct VeiligheidTests {
  private let kop = [
    "Content-Security-Policy", "X-Content-Type-Options", "X-Frame-Options", "Referrer-Policy",
    "Cache-Control",
    "Cross-Origin-Opener-Policy", "Cross-Origin-Resource-Policy", "Permissions-Policy",
  ]

  @Test("Elk antwoord beschermt wie het leest, ook een weigering")
  func koppen() throws {
    let proef = try Proefloket()
    let browser = proef.als(.makelaar)
    let antwoorden = [
      browser.vraag("/vandaag"), browser.vraag("/"), browser.vraag("/gebruikers"), browser.vraag("/niets"),
      browser.antwoord(Verzoek(methode: .anders, doel: "/vandaag")), browser.vul("/verwijzing", [:]),
      browser.antwoord(Verzoek(methode: .get, doel: "/", koppen: [.init("Host", "kwaad.nl")])),
      browser.stuur("/verwijzing", [:]), browser.vraag("/%zz"),
      proef.loket.instellingen.vol(.init(methode: .get, doel: "/")),
      browser.antwoord(
        Verzoek(methode: .post, doel: "/verwijzing", lichaam: [UInt8](repeating: 65, count: 65 * 1024))),
    ]
    #expect(antwoorden.map(\.status) == [200, 303, 403, 404, 405, 422, 421, 403, 400, 503, 413])
    for antwoord in antwoorden {
      for naam in kop { #expect(antwoord.kop(naam) != nil, "\(antwoord.status): \(naam)") }
      #expect(antwoord.kop("Strict-Transport-Security") == nil)
    }
    let achterTls = Proefbrowser(try Proefloket(openbaar: true)).vraag("/inloggen")
    #expect(achterTls.kop("Strict-Transport-Security") != nil)
    let koekje = achterTls.kop("Set-Cookie") ?? ""
    for deel in ["__Host-loket=", "Path=/", "HttpOnly", "SameSite=Lax", "Secure"] {
      #expect(koekje.contains(deel))
    }
  }

  @Test(
    "Alleen op de eigen naam komt er antwoord",
    arguments: [
      ("127.0.0.1:8080", 200), ("localhost", 200), ("[::1]:8080", 200), ("LOCALHOST:1", 200),
      ("kwaad.nl", 421),
      ("127.0.0.1.kwaad.nl", 421), ("localhost:8080.kwaad.nl", 421), ("kwaad.nl:127.0.0.1", 421), ("", 421),
      ("[::1].kwaad.nl", 421), ("localhost@kwaad.nl", 421),
    ])
  func host(naam: String, status: Int) throws {
    let browser = Proefbrowser(try Proefloket())
    #expect(
      browser.antwoord(Verzoek(methode: .get, doel: "/inloggen", koppen: [.init("Host", naam)])).status
        == status)
  }

  @Test(
    "Een pad met trucs is geen pad",
    arguments: [
      "/../etc/passwd", "/vandaag/..", "/%2e%2e/x", "/vandaag%2f", "/vandaag%5c..", "/%00",
      "/%0d%0aSet-Cookie:x",
      "/%", "/%4", "/%ff", "http://kwaad.nl/", "//kwaad.nl", "", "vandaag", "/vandaag?x=%zz", "/vandaag#x",
    ])
  func pad(doel: String) throws {
    let status = try Proefloket().als(.makelaar).vraag(doel).status
    #expect(status == 400)
  }

  @Test("Een formulier van een andere site, of zonder bewijs, doet niets")
  func vreemd() throws {
    let proef = try Proefloket()
    let browser = proef.als(.makelaar)
    let velden = browser.velden("/verwijzing").merging(["naam": "Mevrouw Voorbeeld"]) { $1 }
    let stand = try proef.register.stand()
    let vreemd: [[Verzoek.Kop]] = [
      [], [.init("Origin", "null")], [.init("Origin", "http://kwaad.nl")],
      [.init("Origin", "https://127.0.0.1:8080")],
      [.init("Origin", proef.herkomst), .init("Sec-Fetch-Site", "cross-site")],
      [.init("Sec-Fetch-Site", "same-site")], [.init("Sec-Fetch-Site", "none")],
      [.init("Origin", "http://kwaad.nl"), .init("Sec-Fetch-Site", "same-origin")],
    ]
    for koppen in vreemd { #expect(browser.stuur("/verwijzing", velden, koppen: koppen).status == 403) }
    let ander = proef.als(.makelaar).velden("/verwijzing")[Behandeling.bewijsveld] ?? ""
    for bewijs in ["", "0", ander, String(repeating: "0", count: 64)] {
      #expect(
        browser.stuur("/verwijzing", velden.merging([Behandeling.bewijsveld: bewijs]) { $1 }).status == 403)
    }
    for soort in ["text/plain", "application/json", "multipart/form-data; boundary=x", ""] {
      #expect(browser.stuur("/verwijzing", velden, soort: soort).status == 415)
    }
    #expect(try proef.register.stand() == stand)
    #expect(
      browser.stuur(
        "/verwijzing", velden, koppen: [.init("Sec-Fetch-Site", "same-origin"), .init("Origin", "null")]
      ).status == 303)
  }

  @Test("Twee keer klikken is één feit")
  func dubbel() throws {
    let proef = try Proefloket()
    let browser = proef.als(.makelaar)
    let velden = browser.velden("/verwijzing").merging(["naam": "Mevrouw Voorbeeld"]) { $1 }
    for _ in 1...3 { #expect(browser.stuur("/verwijzing", velden).kop("Location") == "/casus/1") }
    #expect(try proef.register.aantalGebeurtenissen() == 1)
  }

  @Test("Wie op oude kennis iets opschrijft, ziet eerst wat er intussen gebeurde")
  func intussen() throws {
    let proef = try Proefloket()
    let (een, twee) = (proef.als(.makelaar), proef.als(.makelaar))
    _ = een.vul("/verwijzing", ["naam": "Mevrouw Voorbeeld"])
    let oud = twee.velden("/casus/1/notitie").merging(["notitie": "belt morgen"]) { $1 }
    #expect(een.vul("/casus/1/aannemen", ["makelaar": "makelaar"]).status == 303)
    let weerwoord = twee.stuur("/casus/1/notitie", oud)
    #expect(weerwoord.status == 422 && weerwoord.tekst.contains("aangenomen door makelaar"))
    let opnieuw = weerwoord.formuliervelden
    #expect(opnieuw["notitie"] == "belt morgen")
    #expect(twee.stuur("/casus/1/notitie", opnieuw).status == 303)
  }

  @Test(
    "Wat iemand typt, wordt nooit opmaak",
    arguments: [
      "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onfocus='alert(1)",
      "</textarea><script>",
      "&lt;script&gt;", "{{7*7}}", "'; DROP TABLE casus; --", "%00%0d%0a", "\u{202E}gro",
      "javascript:alert(1)",
    ])
  func vijandig(tekst: String) throws {
    let browser = try Proefloket().als(.makelaar)
    let velden = ["naam", "vraag", "adres", "telefoon", "verwijzer", "notitie", "reden", "zoek", "tekst"]
    let antwoorden = Dictionary(uniqueKeysWithValues: velden.map { ($0, tekst) })
    var paginas = [
      browser.vul("/verwijzing", antwoorden),
      browser.vul("/verwijzing", antwoorden.merging(["geboren": tekst]) { $1 }),
      browser.vraag("/vandaag"), browser.vul("/zoeken", antwoorden), browser.vraag("/casus/1"),
    ]
    _ = browser.vul("/casus/1/aannemen", ["makelaar": "makelaar"])
    paginas.append(browser.vul("/casus/1/notitie", antwoorden))
    paginas += [
      browser.vraag("/casus/1"), browser.vraag("/casus/1/gegevens"),
      browser.vraag("/inloggen?naar=\(Webtekst.gecijferd(tekst))"),
    ]
    for pagina in paginas {
      #expect(pagina.status < 500)
      for teken in ["<script>", "<img", "onfocus='", "</textarea><"] where tekst.contains(teken) {
        #expect(!pagina.tekst.contains(teken))
      }
    }
  }

  @Test("Terug na inloggen gaat nooit naar een andere site")
  func doorsturen() throws {
    let browser = Proefbrowser(try Proefloket())
    for naar in [
      "//kwaad.nl", "https://kwaad.nl", "/\\kwaad.nl", "javascript:alert(1)", "/x\r\nSet-Cookie: a=b",
    ] {
      let antwoord = browser.vul("/inloggen?naar=\(Webtekst.gecijferd(naar))", ["rol": "makelaar"])
      #expect(antwoord.status == 303 && antwoord.kop("Location") == "/")
    }
    #expect(browser.vul("/inloggen?naar=%2Fzoeken", ["rol": "makelaar"]).kop("Location") == "/zoeken")
  }
}
