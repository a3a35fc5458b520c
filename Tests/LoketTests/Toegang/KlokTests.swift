import SociaalRecept
import Testing

@testable import Loket

@Suite("Een klok die verspringt terwijl het loket open is")
struct KlokTests {
  private static let (uur, dag, jaar) = (3600, 86_400, 365 * 86_400)
  private let wachtwoord = "paard batterij niet kram"

  private func proef() throws -> (Proefloket, Proefbrowser) {
    let proef = try Proefloket(proef: false)
    try proef.gebruiker("noor", .makelaar, wachtwoord: wachtwoord)
    let browser = Proefbrowser(proef)
    logIn(browser)
    #expect(browser.vul("/verwijzing", ["naam": "Mevrouw Eerst"]).kop("Location") == "/casus/1")
    return (proef, browser)
  }

  private func logIn(_ browser: Proefbrowser, naar: String = "/inloggen") {
    #expect(browser.vul(naar, ["naam": "noor", "wachtwoord": wachtwoord]).status == 303)
  }

  private let getypt = "belt <morgen> & overmorgen"

  @Test(
    "Wat er getypt was, staat na elke sprong in het formulier, met waarom; en verder doet het niets",
    arguments: [
      (uur, 303, nil), (dag, 303, nil), (jaar, 303, nil),
      (2 * jaar, 503, "klok van het loket staat verkeerd"),
      (-uur, 303, nil), (-dag, 422, "vóór"), (-jaar, 422, "vóór"),
    ] as [(Int, Int, String?)])
  func sprong(seconden: Int, status: Int, waarom: String?) throws {
    let (proef, browser) = try proef()
    let velden = browser.velden("/casus/1/notitie").merging(["notitie": getypt]) { $1 }
    proef.verder(seconden)
    // The session is over, and says so with the form.
    #expect(browser.stuur("/casus/1/notitie", velden).kop("Location") == "/inloggen?naar=%2Fconcept")
    logIn(browser, naar: "/inloggen?naar=%2Fconcept")
    let terug = browser.vraag("/concept")
    #expect(terug.tekst.contains("Uw sessie was voorbij") && terug.formuliervelden["notitie"] == getypt)
    let stand = try proef.register.aantalGebeurtenissen()
    #expect(stand == 1)
    let antwoord = browser.stuur("/casus/1/notitie", terug.formuliervelden)
    #expect(antwoord.status == status)
    if let waarom {
      #expect(antwoord.formuliervelden["notitie"] == getypt && antwoord.tekst.contains(waarom))
      #expect(try proef.register.aantalGebeurtenissen() == stand)
      // Once the clock is right again, the same form does what it says.
      proef.verder(-seconden)
      logIn(browser)
      #expect(browser.vul("/casus/1/notitie", ["notitie": getypt]).status == 303)
    }
    #expect(try proef.register.aantalGebeurtenissen() == stand + 1)
  }

  @Test("Een klok die achterloopt op het register, staat boven elke pagina; een klok die klopt niet")
  func achter() throws {
    let (proef, browser) = try proef()
    #expect(!browser.vraag("/vandaag").tekst.contains("Let op: de klok"))
    proef.verder(-Self.dag)
    logIn(browser)
    for pad in ["/vandaag", "/verwijzing", "/casus/1"] {
      #expect(browser.vraag(pad).tekst.contains("vóór de laatste gebeurtenis in dit register"), "\(pad)")
    }
  }

  @Test(
    "Geen sprong laat een sessie langer leven dan twaalf uur na de sprong, en een korte maakt er geen eind aan"
  )
  func sessie() throws {
    let (proef, browser) = try proef()
    for kort in [-200, 400, -200] {
      proef.verder(kort)
      #expect(browser.vraag("/vandaag").status == 200)
    }
    proef.verder(-Self.uur)
    #expect(browser.vraag("/vandaag").status == 303)
    // One that was begun on a clock of next year is not there when that day comes.
    proef.verder(Self.jaar)
    logIn(browser)
    let vooruit = browser.koekje
    proef.verder(-Self.jaar)
    #expect(browser.vraag("/vandaag").status == 303)
    proef.verder(Self.jaar)
    let later = Proefbrowser(proef)
    later.koekje = vooruit
    #expect(later.vraag("/vandaag").status == 303)
    // Back to before somebody's last page: from there on the same half hour.
    logIn(browser)
    proef.verder(20 * 60)
    #expect(browser.vraag("/vandaag").status == 200)
    proef.verder(-15 * 60)
    #expect(browser.vraag("/vandaag").status == 200)
    proef.verder(30 * 60)
    #expect(browser.vraag("/vandaag").status == 303)
  }

  @Test("Wie moest wachten op een klok die voorliep, wacht daarna hooguit nog een kwartier")
  func wachten() throws {
    let (proef, _) = try proef()
    proef.verder(Self.jaar)
    for _ in 1...5 {
      #expect(
        Proefbrowser(proef).vul("/inloggen", ["naam": "noor", "wachtwoord": "mis"]).status == 422)
    }
    proef.verder(-Self.jaar)
    let antwoord = Proefbrowser(proef).vul("/inloggen", ["naam": "noor", "wachtwoord": wachtwoord])
    #expect(antwoord.status == 429)
    proef.verder(15 * 60)
    logIn(Proefbrowser(proef))
  }

  @Test("Een link die werd gemaakt op een klok die voorliep, geldt niet langer dan anders")
  func links() throws {
    let (proef, browser) = try proef()
    let bestand = proef.loket.bestand
    let nu = proef.nu
    let uitnodiging = try bestand.maakLink(.uitnodiging, voor: "noor", nu: nu + Self.jaar)
    let toets = try bestand.maakToetslink("Praktijk", door: "noor", nu: nu + Self.jaar)
    proef.verder(Self.uur)
    _ = browser.vraag("/inloggen")
    #expect(try bestand.link(uitnodiging, nu: proef.nu) != nil)
    #expect(try bestand.toetslink(toets, nu: proef.nu) != nil)
    #expect(try bestand.link(uitnodiging, nu: proef.nu + 7 * Self.dag) == nil)
    #expect(try bestand.toetslink(toets, nu: proef.nu + 60 * Self.dag) == nil)
  }

  @Test(
    "Wat getypt was, blijft niet langer dan een kwartier in het bestand, hoe de klok ook stond",
    arguments: [0, jaar, -jaar])
  func opruimen(sprong: Int) throws {
    let (proef, browser) = try proef()
    let velden = browser.velden("/verwijzing").merging(["naam": getypt]) { $1 }
    proef.verder(31 * 60 + sprong)
    #expect(browser.stuur("/verwijzing", velden).kop("Location") == "/inloggen?naar=%2Fconcept")
    let aantal = { try proef.loket.bestand.database.getal("SELECT count(*) FROM concept") }
    #expect(try aantal() == 1)
    proef.verder(20 * 60 - sprong)
    _ = Proefbrowser(proef).vraag("/inloggen")
    #expect(try aantal() == 0)
  }

  @Test("Een formulier dat een nacht open stond, komt na inloggen terug")
  func nacht() throws {
    let (proef, browser) = try proef()
    let velden = browser.velden("/verwijzing").merging(["naam": getypt]) { $1 }
    proef.verder(16 * Self.uur)
    _ = Proefbrowser(proef).vraag("/inloggen")
    #expect(browser.stuur("/verwijzing", velden).kop("Location") == "/inloggen?naar=%2Fconcept")
  }
}
