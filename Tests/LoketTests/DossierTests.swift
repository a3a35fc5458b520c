import SociaalRecept
import Testing

@testable import Loket

@Suite("Het dossier in het loket")
struct DossierTests {
  /// A casus in traject, and somebody of the same household.
  private func proef() throws -> Proefloket {
    let proef = try Proefloket()
    let makelaar = proef.als(.makelaar)
    for naam in ["Mevrouw Voorbeeld", "De heer Zoon"] {
      #expect(makelaar.vul("/verwijzing", ["naam": naam, "vraag": "eenzaam"]).status == 303)
    }
    for casus in [1, 2] {
      for (stap, antwoorden) in [("aannemen", ["makelaar": "makelaar"]), ("bezoek", [:])] {
        #expect(makelaar.vul("/casus/\(casus)/\(stap)", antwoorden).status == 303)
      }
    }
    return proef
  }

  @Test("Van afspraak tot tevredenheid, met wat elk formulier opschreef op de pagina van de casus")
  func heel() throws {
    let proef = try proef()
    let makelaar = proef.als(.makelaar)
    try proef.register.doe(
      Handeling(
        wie: "makelaar", tijdstip: Tijdstip(seconden: proef.nu), vandaag: Tijdstip(seconden: proef.nu).datum)
    ) { zitting throws(Registerfout) in
      var aanbod = Aanbod()
      aanbod.naam = "Koffieochtend"
      try zitting.bewaar(aanbod)
    }
    let dag = (Tijdstip(seconden: proef.nu).datum + 7).description
    for (stap, antwoorden) in [
      ("doel", ["welk": "nieuw", "doel": "weer naar buiten", "cijfer": "3"]),
      ("afspraak", ["dag": dag, "tijd": "14:30", "wijze": "bezoek"]),
      ("actie", ["actie": "belt zelf", "wie": "bewoner", "voor": dag, "doel": "1"]),
      ("actieslot", ["welke": "1", "gedaan": "ja"]),
      (
        "betrokkene",
        ["naam": "J. Proef", "organisatie": "Proefschool", "rol": "school", "toestemming": "ja"]
      ),
      ("toestemming", ["waarvoor": "1", "gegeven": "nee"]),
      ("huishouden", ["ander": "2", "relatie": "ouder"]),
      ("regie", ["naam": "W. Proef", "organisatie": "wijkteam", "vorm": "casusregie"]),
      ("koppelen", ["aanbod": "1", "wijze": "warm"]),
      ("navragen", ["koppeling": "1", "moment": "aankomst", "erbij": "nee", "reden": "vervoer"]),
      ("ontbreekt", ["vraagtype": "eenzaamheid", "gat": "kinderwerk"]),
      ("overbrugging", ["vorm": "vrijwilliger"]),
      ("tevredenheid", ["cijfer": "8", "moment": "einde", "vrager": "makelaar"]),
      ("klacht", ["klacht": "duurde lang"]), ("klachtantwoord", ["welke": "1", "antwoord": "gebeld"]),
    ] {
      let antwoord = makelaar.vul("/casus/1/\(stap)", antwoorden)
      #expect(antwoord.status == 303, "\(stap): \(antwoord.tekst)")
    }
    let pagina = makelaar.vraag("/casus/1").tekst
    for woord in [
      "14:30", "belt zelf", "Proefschool", "De heer Zoon", "W. Proef", "Koffieochtend", "duurde lang",
    ] {
      #expect(pagina.contains(woord), "\(woord)")
    }
    #expect(makelaar.vraag("/agenda").tekst.contains("14:30"))
    let bestand = makelaar.vraag("/agenda/bestand").tekst
    #expect(bestand.contains("BEGIN:VEVENT") && !bestand.contains("Voorbeeld"))
    #expect(makelaar.vul("/kaart", ["zoek": "koffie"]).tekst.contains("Koffieochtend"))
    #expect(proef.als(.projectleider).vraag("/afloop?deel=ontbreekt").tekst.contains("kinderwerk"))
  }

  @Test("Wat niet kan staat bij het veld, en er verandert niets")
  func fout() throws {
    let proef = try proef()
    let makelaar = proef.als(.makelaar)
    let stand = try proef.register.aantalGebeurtenissen()
    #expect(makelaar.vul("/casus/1/afspraak", ["dag": "morgen", "wijze": "bezoek"]).status == 422)
    #expect(
      makelaar.vul("/casus/1/tevredenheid", ["cijfer": "8", "moment": "3-maanden", "vrager": "makelaar"])
        .status == 422)
    #expect(makelaar.vul("/casus/1/huishouden", ["ander": "99", "relatie": "kind"]).status != 303)
    #expect(try proef.register.aantalGebeurtenissen() == stand)
  }
}
