import SociaalRecept
import Testing

@testable import Loket

@Suite("Wie mag wat")
struct RolmatrixTests {
  /// A path that a row of the table answers to.
  private func pad(_ plaats: Plaats, gebeurtenis: String = "1", link: String = "1") -> String {
    let isToets = ["/beoordelen", "/toetsen"].contains(where: plaats.pad.tekst.hasPrefix)
    let delen = plaats.pad.tekst.split(separator: "/").map { deel -> String in
      switch deel {
      // The second casus is the one with a claim.
      case ":casus": isToets ? "2" : "1"
      case ":regel": "1"
      case ":link": link
      case ":aanbod": "1"
      case ":gebeurtenis": gebeurtenis
      case ":als": "afgerond"
      case ":naam" where plaats.pad.tekst.hasPrefix("/vast"): String(Loketstijl.blad.pad.dropFirst(6))
      case ":naam" where plaats.pad.tekst.hasPrefix("/scenarios"): "proef"
      case ":naam": "makelaar"
      default: String(deel)
      }
    }
    let pad = "/" + delen.joined(separator: "/")
    let vanPraktijk = ["/toetsen/link", "/toetsen/formulier", "/toetsen/formulier/bestand"]
    return vanPraktijk.contains(pad) ? "\(pad)?praktijk=Praktijk%20A" : pad
  }

  private func proef() throws -> Proefloket {
    let proef = try Proefloket()
    let aangemeld = proef.als(.makelaar).vul(
      "/verwijzing", ["naam": "Mevrouw Voorbeeld", "vraag": "eenzaam"])
    #expect(aangemeld.kop("Location") == "/casus/1")
    try proef.casusMetClaim()
    #expect(proef.als(.makelaar).vul("/kaart/nieuw", ["naam": "Koffieochtend"]).status == 303)
    _ = try proef.loket.bestand.maakToetslink("Praktijk A", door: "makelaar", nu: proef.nu)
    try proef.loket.bestand.vraagWissen(Casusnummer(1), door: "makelaar", nu: proef.nu)
    return proef
  }

  @Test("Op een adres staat één ding")
  func adressen() {
    // A place for a number is any place for a number.
    let adressen = Plaats.alle.map { plaats in
      let delen = plaats.pad.tekst.split(separator: "/").map { $0.hasPrefix(":") ? ":" : $0 }
      return "\(plaats.methode) \(delen.joined(separator: "/"))"
    }
    #expect(adressen.count == Set(adressen).count)
  }

  @Test("Elke pagina is er voor wie de tabel noemt, en voor niemand anders", arguments: Rol.allCases)
  func kijken(rol: Rol) throws {
    let proef = try proef()
    let link = try #require(try proef.loket.bestand.toetslinks(nu: proef.nu).first).kort
    let gebeurtenis = try #require(proef.als(.makelaar).vraag("/casus/1").tekst.na("/herzien/"))
    for plaats in Plaats.alle where plaats.methode == .get {
      guard case .rollen(let rollen) = plaats.voor else { continue }
      let status = proef.als(rol).vraag(pad(plaats, gebeurtenis: gebeurtenis, link: link)).status
      if rollen.contains(rol) {
        // Some casussen are not for the wijkteam, and some pages lead on.
        #expect(
          status == 200 || status == 303 || rol == .wijkteam && status == 403,
          "\(plaats.pad.tekst) voor \(rol): \(status)")
      } else {
        #expect(status == 403, "\(plaats.pad.tekst) voor \(rol): \(status)")
      }
    }
  }

  @Test("Elk formulier wordt alleen aangenomen van wie de tabel noemt", arguments: Rol.allCases)
  func sturen(rol: Rol) throws {
    let proef = try proef()
    for plaats in Plaats.alle where plaats.methode == .post {
      guard case .rollen(let rollen) = plaats.voor, !rollen.contains(rol) else { continue }
      let browser = proef.als(rol)
      let bewijs = browser.velden("/uitloggen")[Behandeling.bewijsveld] ?? ""
      let status = browser.stuur(pad(plaats), [Behandeling.bewijsveld: bewijs]).status
      #expect(status == 403, "\(plaats.pad.tekst) van \(rol): \(status)")
    }
  }

  @Test("Wie niet inlogde, komt bij inloggen uit, en een formulier doet niets")
  func niemand() throws {
    let proef = try proef()
    let stand = try proef.register.stand()
    for plaats in Plaats.alle {
      guard case .rollen = plaats.voor else { continue }
      let browser = Proefbrowser(proef)
      if plaats.methode == .get {
        let antwoord = browser.vraag(pad(plaats))
        #expect(antwoord.status == 303 && antwoord.kop("Location")?.hasPrefix("/inloggen") == true)
      } else {
        #expect(browser.stuur(pad(plaats), [:]).status == 403)
        let bewijs = browser.velden("/inloggen")[Behandeling.bewijsveld] ?? ""
        #expect(browser.stuur(pad(plaats), [Behandeling.bewijsveld: bewijs]).kop("Location") == "/inloggen")
      }
    }
    #expect(try proef.register.stand() == stand)
  }

  @Test("Een andere methode wordt geweigerd, met wat wel kan")
  func methoden() throws {
    let proef = try proef()
    for plaats in Plaats.alle {
      let antwoord = proef.als(.makelaar).antwoord(Verzoek(methode: .anders, doel: pad(plaats)))
      #expect(antwoord.status == 405 && antwoord.kop("Allow")?.contains(plaats.methode.rawValue) == true)
    }
  }

  @Test("Het wijkteam ziet een casus pas als het er een deel in heeft, en merkt niet welke er bestaan")
  func wijkteam() throws {
    let proef = try proef()
    let (makelaar, wijkteam) = (proef.als(.makelaar), proef.als(.wijkteam))
    #expect(wijkteam.vraag("/casus/1").tekst == wijkteam.vraag("/casus/99").tekst)
    #expect(wijkteam.vraag("/casus/1").status == 403)
    #expect(!wijkteam.vul("/zoeken", ["zoek": "voorbeeld"]).tekst.contains("Mevrouw"))
    for (stap, antwoorden) in [
      ("aannemen", ["makelaar": "makelaar"]), ("bezoek", [:]), ("route", ["route": "combinatie"]),
    ] {
      #expect(makelaar.vul("/casus/1/\(stap)", antwoorden).status == 303)
    }
    #expect(wijkteam.vraag("/casus/1").status == 200)
    #expect(wijkteam.vul("/casus/1/aannemen?deel=wijkteam", [:]).status == 303)
    #expect(wijkteam.vraag("/casus/1/aannemen?deel=buurtwerk").status == 403)
    #expect(wijkteam.vraag("/casus/1/sluiten/gestopt").status == 403)
    #expect(wijkteam.vraag("/casus/1/sluiten/gestopt?deel=wijkteam").status == 200)
  }
}

extension String {
  /// The digits after the first of these words.
  fileprivate func na(_ woorden: String) -> String? {
    var rest = self[...]
    while !rest.isEmpty, !rest.hasPrefix(woorden) { rest.removeFirst() }
    return rest.isEmpty ? nil : String(rest.dropFirst(woorden.count).prefix { $0.isNumber })
  }
}
