import SociaalRecept
import Testing

@testable import Loket

@Suite("De pagina van een casus, en lijsten ervan, zoals een vreemde ze leest")
struct CasuspaginaTests {
  private func makelaar(naam: String = "Mevrouw Voorbeeld") throws -> Proefbrowser {
    let makelaar = try Proefloket().als(.makelaar)
    doe(makelaar, "/verwijzing", ["naam": naam, "vraag": "eenzaam"])
    doe(makelaar, "/casus/1/aannemen", ["makelaar": "makelaar"])
    return makelaar
  }

  private func doe(_ browser: Proefbrowser, _ pad: String, _ antwoorden: [String: String]) {
    let antwoord = browser.vul(pad, antwoorden)
    #expect(antwoord.status == 303, "\(pad): \(antwoord.tekst)")
  }

  @Test(
    "Zijn alle delen dicht, dan vraagt de casus zelf om een einde",
    arguments: [
      ("afgerond", "doel-bereikt", "afgerond"), ("gestopt", "anders", "gestopt"),
    ])
  func uitgewerkt(deel: String, reden: String, casus: String) throws {
    let makelaar = try makelaar()
    doe(makelaar, "/casus/1/bezoek", [:])
    doe(makelaar, "/casus/1/route", ["route": "combinatie"])
    for naam in ["buurtwerk", "wijkteam"] {
      doe(makelaar, "/casus/1/aannemen?deel=\(naam)", ["makelaar": "makelaar"])
      doe(makelaar, "/casus/1/start?deel=\(naam)", [:])
    }
    #expect(makelaar.vul("/casus/1/terugkoppelen", ["tekst": "gaat goed"]).status == 200)
    #expect(makelaar.vraag("/casus/1").tekst.contains("Nu is er niets te doen."))
    for naam in ["buurtwerk", "wijkteam"] {
      doe(makelaar, "/casus/1/sluiten/\(deel)?deel=\(naam)", ["reden": reden])
    }
    let pagina = makelaar.vraag("/casus/1").tekst
    #expect(!pagina.contains("Nu is er niets te doen."))
    #expect(pagina.contains("<a href=\"/casus/1/sluiten/\(casus)\" class=\"lk-knop lk-eerste\">"))
    doe(makelaar, "/casus/1/sluiten/\(casus)", ["reden": reden])
  }

  @Test("In de agenda leidt elk nummer en elke naam naar de casus, en wat te laat is heeft een teken")
  func agenda() throws {
    let makelaar = try makelaar()
    let dag = Tijdstip(seconden: makelaar.proef.nu).datum + 3
    doe(makelaar, "/casus/1/afspraak", ["dag": "\(dag)", "wijze": "bezoek"])
    let agenda = makelaar.vraag("/agenda").tekst
    #expect(agenda.contains("<a href=\"/casus/1\">1</a>"))
    #expect(agenda.contains("<a href=\"/casus/1\">Mevrouw Voorbeeld</a>"))
    #expect(agenda.contains("<span class=\"lk-heel\">\(dag)</span>"))
    #expect(!agenda.contains("had al gebeurd moeten zijn"))
    makelaar.proef.verder(5 * 86_400)
    let later = makelaar.proef.als(.makelaar).vraag("/agenda").tekst
    #expect(later.contains("\(dag) !</span>") && later.contains("! had al gebeurd moeten zijn."))
  }

  @Test("Wat niet kan, zegt wat in het loket wel kan, en in goed Nederlands")
  func woorden() throws {
    let makelaar = try makelaar()
    let stukken = makelaar.vraag("/casus/1").tekst.split(separator: "/casus/1/herzien/").dropFirst()
    let verwijzing = try #require(stukken.compactMap { Int($0.prefix { $0.isNumber }) }.min())
    let doorhalen = makelaar.vul("/casus/1/doorhalen/\(verwijzing)", ["reden": "vergissing"])
    #expect(doorhalen.status == 422, "\(verwijzing)")
    #expect(doorhalen.tekst.contains("Foutieve invoer"), "\(doorhalen.tekst.suffix(3000))")
    #expect(!doorhalen.tekst.contains("recept register"))
    doe(makelaar, "/casus/1/wacht", ["reden": "anders"])
    #expect(
      makelaar.vraag("/casus/1").tekst.contains("De casus staat op de wachtlijst (reden: anders). De klok"))
    let nogeens = makelaar.vul("/casus/1/wacht", ["reden": "anders"])
    #expect(nogeens.status == 422 && nogeens.tekst.contains("De casus staat al op de wachtlijst;"))
    let naam = Registerfout.laatsteBeheerder("anna").loketzin.alsZin
    #expect(naam == "De gebruiker anna is de enige beheerder; maak eerst iemand anders beheerder.")
  }

  @Test("Wie intussen opnieuw inlogde, krijgt een lange tekst terug om te kopiëren; bewaard wordt er niets")
  func verlopen() throws {
    let makelaar = try makelaar()
    let notitie = "Mevrouw vertelde aan de <keukentafel> over vroeger."
    let velden = makelaar.velden("/casus/1/notitie").merging(["notitie": notitie]) { $1 }
    let stand = try makelaar.proef.register.aantalGebeurtenissen()
    let later = makelaar.proef.als(.makelaar)
    let antwoord = later.stuur("/casus/1/notitie", velden)
    #expect(antwoord.status == 403 && antwoord.tekst.contains("aan de &lt;keukentafel&gt; over vroeger."))
    #expect(!antwoord.tekst.contains(velden["bewijs"] ?? "-"))
    let elders = later.stuur("/casus/1/notitie", velden, koppen: [.init("Origin", "https://kwaad.nl")])
    #expect(elders.status == 403 && !elders.tekst.contains("keukentafel"))
    #expect(try makelaar.proef.register.aantalGebeurtenissen() == stand)
  }

  @Test("Een naam zonder spaties breekt af in een lijst, en maakt een cel niet breder dan een telefoon")
  func breed() throws {
    let stijl = try Proefloket().als(.makelaar).vraag(Loketstijl.blad.pad).tekst
    let lijst = try #require(stijl.split(separator: "\n").first { $0.contains(".lk-lijst {") })
    #expect(lijst.contains("overflow-wrap: anywhere"))
    #expect(stijl.contains("td, tbody th { max-width: 22rem; }"))
  }
}
