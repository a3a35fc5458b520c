import SociaalRecept
import Taal
import Testing

@testable import Loket

@Suite("Binnenkomen en buiten staan")
struct ToegangTests {
  private let wachtwoord = "paard batterij niet kram"

  private func proef(openbaar: Bool = false) throws -> Proefloket {
    let proef = try Proefloket(openbaar: openbaar, proef: false)
    try proef.gebruiker("noor", .makelaar, wachtwoord: wachtwoord)
    return proef
  }

  private func logIn(_ browser: Proefbrowser, _ naam: String = "noor", _ wachtwoord: String? = nil)
    -> Antwoord
  {
    browser.vul("/inloggen", ["naam": naam, "wachtwoord": wachtwoord ?? self.wachtwoord])
  }

  @Test("Wie de naam en het wachtwoord weet, is binnen met een nieuw koekje, en na uitloggen niet meer")
  func inEnUit() throws {
    let browser = Proefbrowser(try proef())
    _ = browser.vraag("/inloggen")
    let voor = browser.koekje
    #expect(logIn(browser, "NOOR").kop("Location") == "/")
    let binnen = browser.koekje
    #expect(voor != binnen && browser.vraag("/vandaag").status == 200)
    let gestolen = Proefbrowser(browser.proef)
    gestolen.koekje = binnen
    #expect(gestolen.vraag("/vandaag").status == 200)
    #expect(browser.vul("/uitloggen", [:]).status == 303)
    #expect(gestolen.vraag("/vandaag").status == 303 && browser.vraag("/vandaag").status == 303)
    // Somebody who planted a cookie has nothing when its owner signs in.
    let geplant = Proefbrowser(browser.proef)
    geplant.koekje = voor
    #expect(geplant.vraag("/vandaag").status == 303)
  }

  @Test("Een onbekende naam krijgt hetzelfde antwoord als een verkeerd wachtwoord")
  func onbekend() throws {
    let proef = try proef()
    let (een, twee) = (
      logIn(Proefbrowser(proef), "noor", "verkeerd verkeerd"), logIn(Proefbrowser(proef), "niemand", "x")
    )
    #expect(een.status == 422 && twee.status == 422)
    let zin = "de naam of het wachtwoord klopt niet".alsZin
    #expect(een.tekst.contains(zin) && twee.tekst.contains(zin))
  }

  @Test("Raden kost steeds meer tijd, tot een kwartier, ook na een herstart")
  func raden() throws {
    let proef = try proef()
    for _ in 1...5 { #expect(logIn(Proefbrowser(proef), "noor", "mis").status == 422) }
    #expect(logIn(Proefbrowser(proef)).status == 429)
    try proef.herstart()
    #expect(logIn(Proefbrowser(proef)).status == 429)
    for _ in 1...14 {
      proef.verder(15 * 60)
      #expect(logIn(Proefbrowser(proef), "noor", "mis").status == 422)
    }
    proef.verder(15 * 60 - 1)
    let wacht = logIn(Proefbrowser(proef))
    #expect(wacht.status == 429 && wacht.kop("Retry-After") == "1")
    proef.verder(1)
    #expect(logIn(Proefbrowser(proef)).status == 303)
    // Whoever is in begins anew.
    #expect(logIn(Proefbrowser(proef), "noor", "mis").status == 422)
  }

  @Test("Een half uur stil of twaalf uur bezig is voorbij")
  func voorbij() throws {
    let browser = Proefbrowser(try proef())
    _ = logIn(browser)
    browser.proef.verder(29 * 60)
    #expect(browser.vraag("/vandaag").status == 200)
    browser.proef.verder(29 * 60)
    #expect(browser.vraag("/vandaag").status == 200)
    browser.proef.verder(30 * 60)
    #expect(browser.vraag("/vandaag").status == 303)
    _ = logIn(browser)
    for _ in 1...35 {
      browser.proef.verder(20 * 60)
      #expect(browser.vraag("/vandaag").status == 200)
    }
    browser.proef.verder(20 * 60)
    #expect(browser.vraag("/vandaag").status == 303)
  }

  @Test("Wat er getypt was toen de sessie voorbij ging, staat er na inloggen nog, en is niet uitgevoerd")
  func concept() throws {
    let proef = try proef()
    let browser = Proefbrowser(proef)
    _ = logIn(browser)
    let velden = browser.velden("/verwijzing").merging(["naam": "Mevrouw Voorbeeld", "vraag": "eenzaam"]) {
      $1
    }
    proef.verder(31 * 60)
    let weg = browser.stuur("/verwijzing", velden)
    #expect(weg.kop("Location") == "/inloggen?naar=%2Fconcept")
    let terug = browser.vul("/inloggen?naar=%2Fconcept", ["naam": "noor", "wachtwoord": wachtwoord])
    #expect(terug.kop("Location") == "/concept")
    let pagina = browser.vraag("/concept")
    #expect(pagina.formuliervelden["naam"] == "Mevrouw Voorbeeld")
    #expect(try proef.register.aantalGebeurtenissen() == 0)
    #expect(browser.stuur("/verwijzing", pagina.formuliervelden).kop("Location") == "/casus/1")
    #expect(browser.vraag("/concept").status == 303)
  }

  @Test("Een ander, een ander venster, of wie uitlogde, krijgt dat niet te zien")
  func andermansConcept() throws {
    let proef = try proef()
    try proef.gebruiker("sam", .makelaar, wachtwoord: wachtwoord)
    let browser = Proefbrowser(proef)
    _ = logIn(browser)
    let velden = browser.velden("/verwijzing").merging(["naam": "Mevrouw Voorbeeld"]) { $1 }
    proef.verder(31 * 60)
    _ = browser.stuur("/verwijzing", velden)
    let ander = Proefbrowser(proef)
    _ = logIn(ander)
    #expect(ander.vraag("/concept").status == 303)
    _ = logIn(browser, "sam")
    #expect(browser.vraag("/concept").status == 303)
    let uit = Proefbrowser(proef)
    _ = logIn(uit)
    let meer = uit.velden("/verwijzing").merging(["naam": "De heer Test"]) { $1 }
    let koekje = uit.koekje
    _ = uit.vul("/uitloggen", [:])
    uit.koekje = koekje
    #expect(uit.stuur("/verwijzing", meer).kop("Location") == "/inloggen")
    _ = logIn(uit)
    #expect(uit.vraag("/concept").status == 303)
  }

  @Test("Achter een openbaar adres is de tweede stap verplicht; een code en een herstelcode tellen één keer")
  func tweedeStap() throws {
    let proef = try proef(openbaar: true)
    let browser = Proefbrowser(proef)
    #expect(logIn(browser).kop("Location") == "/inloggen/factor")
    #expect(browser.vraag("/vandaag").status == 303)
    let sessie = try #require(
      try proef.loket.bestand.sessie(String(browser.koekje?.split(separator: "=").last ?? "")))
    let open = Openbezoek(
      loket: Loketwerk(loket: proef.loket), verzoek: Verzoek(methode: .get, doel: "/"), delen: [:],
      vraag: Invoer(),
      moment: proef.loket.instellingen.klok(), geheim: "")
    let geheim = open.geheimVoorFactor(sessie)
    func code(_ later: Int = 0) -> String {
      Eenmaalcode.code(geheim, stap: Eenmaalcode.stap(proef.nu) + later)
    }
    #expect(browser.vul("/inloggen/factor", ["code": "000000"]).status == 422)
    let eerste = code()
    let codes = browser.vul("/inloggen/factor", ["code": eerste])
    #expect(codes.status == 200 && browser.vraag("/vandaag").status == 200)
    let herstel = try #require(
      codes.tekst.split(separator: "<code>").dropFirst().first?.split(separator: "<").first.map(String.init))
    let tweede = Proefbrowser(proef)
    #expect(logIn(tweede).kop("Location") == "/inloggen/code")
    #expect(tweede.vraag("/vandaag").status == 303)
    #expect(tweede.vul("/inloggen/code", ["code": eerste]).status == 422)
    proef.verder(30)
    #expect(tweede.vul("/inloggen/code", ["code": code()]).kop("Location") == "/")
    #expect(tweede.vraag("/vandaag").status == 200)
    for status in [303, 422] {
      let derde = Proefbrowser(proef)
      _ = logIn(derde)
      #expect(derde.vul("/inloggen/code", ["code": herstel.uppercased()]).status == status)
    }
  }

  @Test("Een ander wachtwoord logt overal elders uit")
  func wijzigen() throws {
    let proef = try proef()
    let (hier, daar) = (Proefbrowser(proef), Proefbrowser(proef))
    _ = (logIn(hier), logIn(daar))
    let nieuw = "fiets regenboog kelder mus"
    let kort = hier.vul(
      "/mijn-gegevens/wachtwoord", ["huidig": wachtwoord, "wachtwoord": "kort", "nogmaals": "kort"])
    #expect(kort.status == 422 && kort.tekst.contains("ten minste 12"))
    #expect(
      hier.vul("/mijn-gegevens/wachtwoord", ["huidig": "mis", "wachtwoord": nieuw, "nogmaals": nieuw]).status
        == 422)
    #expect(
      hier.vul("/mijn-gegevens/wachtwoord", ["huidig": wachtwoord, "wachtwoord": nieuw, "nogmaals": nieuw])
        .status == 303)
    #expect(hier.vraag("/vandaag").status == 200 && daar.vraag("/vandaag").status == 303)
    #expect(
      logIn(Proefbrowser(proef)).status == 422 && logIn(Proefbrowser(proef), "noor", nieuw).status == 303)
  }

  @Test("De eerste beheerder komt met een link die kijken niet opmaakt, en die één keer werkt")
  func eersteBeheerder() throws {
    let proef = try Proefloket(proef: false)
    let link = try proef.loket.bestand.maakLink(.opzetten, voor: nil, nu: proef.nu)
    let browser = Proefbrowser(proef)
    for _ in 1...3 { #expect(Proefbrowser(proef).vraag("/welkom/\(link)").status == 200) }
    let keuze = ["naam": "bea", "wachtwoord": wachtwoord, "nogmaals": wachtwoord]
    #expect(browser.vul("/welkom/\(link)", keuze).status == 303)
    #expect(browser.vraag("/gebruikers").status == 200)
    let gebruikt = Proefbrowser(proef).vraag("/welkom/\(link)")
    #expect(gebruikt.status == 404 && gebruikt.tekst.contains("De link is al gebruikt, verlopen"))
    // Whether a link ever was one is told to nobody.
    #expect(Proefbrowser(proef).vraag("/welkom/\(String(link.reversed()))").tekst == gebruikt.tekst)
    let uitgenodigd = browser.vul("/gebruikers/nieuw", ["naam": "noor", "rol": "makelaar"])
    let pad = try #require(
      uitgenodigd.tekst.split(separator: "127.0.0.1:8080").last.map { String($0.prefix { $0 != "<" }) })
    #expect(pad.hasPrefix("/welkom/"))
    let noor = Proefbrowser(proef)
    #expect(noor.vul(pad, ["wachtwoord": wachtwoord, "nogmaals": wachtwoord]).status == 303)
    #expect(noor.vraag("/vandaag").status == 200 && noor.vraag("/gebruikers").status == 403)
    // Blocked is out at once; the only beheerder cannot be.
    #expect(browser.vul("/gebruikers/noor", ["geblokkeerd": "ja"]).status == 303)
    #expect(noor.vraag("/vandaag").status == 303 && logIn(noor).status == 422)
    #expect(browser.vul("/gebruikers/bea", ["geblokkeerd": "ja"]).status == 422)
    #expect(browser.vul("/gebruikers/bea", ["rol": "makelaar"]).status == 422)
    proef.verder(8 * 24 * 3600)
    let laat = try proef.loket.bestand.maakLink(.uitnodiging, voor: "noor", nu: proef.nu - 8 * 24 * 3600)
    #expect(Proefbrowser(proef).vraag("/welkom/\(laat)").status == 404)
    #expect(try proef.register.gebreken().isEmpty)
  }

  @Test("In het bestand naast het register staat niets waarmee iemand binnenkomt")
  func bestanden() throws {
    let proef = try proef()
    let browser = Proefbrowser(proef)
    _ = logIn(browser)
    let geheim = Array((browser.koekje ?? "").split(separator: "=").last.map(String.init)?.utf8 ?? "".utf8)
    for bestand in [proef.pad, "\(proef.pad)-wal", "\(proef.pad).loket", "\(proef.pad).loket-wal"] {
      guard let handvat = fopen(bestand, "r") else { continue }
      defer { fclose(handvat) }
      var bytes = [UInt8](repeating: 0, count: 4 << 20)
      let aantal = fread(&bytes, 1, bytes.count, handvat)
      for zoek in [geheim, Array(wachtwoord.utf8)] {
        #expect(!bytes.indices.prefix(aantal).contains { bytes[$0...].starts(with: zoek) })
      }
      var kenmerken = stat()
      #expect(stat(bestand, &kenmerken) == 0 && kenmerken.st_mode & 0o077 == 0)
    }
  }
}
