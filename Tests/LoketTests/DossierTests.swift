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

  @Test("Wat elkaar tegenspreekt in een formulier, staat bij zijn veld en wordt niet bewaard")
  func tegenspraak() throws {
    let proef = try proef()
    let makelaar = proef.als(.makelaar)
    #expect(makelaar.vul("/kaart/nieuw", ["naam": "Koffieochtend"]).status == 303)
    #expect(makelaar.vul("/casus/1/koppelen", ["aanbod": "1", "wijze": "warm"]).status == 303)
    let navraag = ["koppeling": "1", "moment": "aankomst"]
    for (stap, antwoorden, veld, zin) in [
      ("navragen", ["erbij": "ja", "reden": "wil-niet"], "reden", "Een reden hoort bij nee"),
      ("navragen", ["erbij": "nee"], "reden", "Verwacht een van: wil niet"),
      (
        "actie", ["actie": "bellen", "wie": "bewoner", "door": "J. Proef"], "door", "De bewoner doet het zelf"
      ),
    ] {
      let antwoord = makelaar.vul("/casus/1/\(stap)", antwoorden.merging(navraag) { eigen, _ in eigen })
      #expect(antwoord.status == 422 && antwoord.tekst.contains("veld-\(veld)-fout"), "\(stap) \(veld)")
      #expect(antwoord.tekst.contains(zin), "\(zin)")
    }
    let vraag = makelaar.vraag("/casus/1/navragen").tekst
    #expect(vraag.contains("er is geen plek") && vraag.contains("Alleen bij nee, en dan moet het."))
    #expect(!vraag.contains("Waarom niet?<span class=\"lk-mag\">"))
    let nee = navraag.merging(["erbij": "nee", "reden": "geen-plek"]) { $1 }
    #expect(makelaar.vul("/casus/1/navragen", nee).status == 303)
    let pagina = makelaar.vraag("/casus/1").tekst
    #expect(pagina.contains("(er is geen plek)") && !pagina.contains("geen-plek"))
  }

  @Test("Een afspraak afzeggen: de keuze is wat nog staat, en daarna staat zij niet meer in de agenda")
  func afzeggen() throws {
    let proef = try proef()
    let makelaar = proef.als(.makelaar)
    let dag = (Tijdstip(seconden: proef.nu).datum + 7).description
    #expect(!makelaar.vraag("/casus/1").tekst.contains("/casus/1/afzeggen"))
    #expect(makelaar.vraag("/casus/1/afzeggen").tekst.contains("niets om uit te kiezen"))
    #expect(!makelaar.vraag("/casus/1/afspraak").tekst.contains("voor een afspraak die er al is"))
    #expect(makelaar.vul("/casus/1/afzeggen", ["welke": "1"]).status == 422)
    for (tijd, wijze) in [("14:30", "bezoek"), ("9:15", "telefoon")] {
      #expect(makelaar.vul("/casus/1/afspraak", ["dag": dag, "tijd": tijd, "wijze": wijze]).status == 303)
    }
    #expect(makelaar.vraag("/casus/1").tekst.contains("/casus/1/afzeggen"))
    #expect(makelaar.vraag("/casus/1/afspraak").tekst.contains("voor een afspraak die er al is"))
    #expect(makelaar.vraag("/casus/1/afzeggen").tekst.contains("telefoongesprek op \(dag) om 09:15"))
    #expect(makelaar.vul("/casus/1/afzeggen", ["welke": "1"]).status == 303)
    let agenda = makelaar.vraag("/agenda").tekst
    #expect(!agenda.contains("14:30") && agenda.contains("09:15"))
    let stand = try proef.register.aantalGebeurtenissen()
    for verkeerd in ["1", "9", ""] {
      #expect(makelaar.vul("/casus/1/afzeggen", ["welke": verkeerd]).status == 422, "\(verkeerd)")
    }
    #expect(try proef.register.aantalGebeurtenissen() == stand)
    #expect(proef.als(.projectleider).vraag("/casus/1/afzeggen").status == 403)
  }

  @Test("Eén bezoek bij een huishouden staat in elk dossier, met wie de regie heeft")
  func huishouden() throws {
    let proef = try proef()
    let makelaar = proef.als(.makelaar)
    #expect(makelaar.vul("/casus/2/huishouden", ["ander": "1", "relatie": "kind"]).status == 303)
    #expect(makelaar.vraag("/casus/1/bezoek").tekst.contains("Ook bij casus 2: De heer Zoon"))
    for (stap, antwoorden) in [
      ("contact", ["gelukt": "ja", "tekst": "belde terug"]), ("bezoek", ["tekst": "aan de keukentafel"]),
      ("regie", ["naam": "W. Proef"]),
    ] {
      #expect(
        makelaar.vul("/casus/1/\(stap)", antwoorden.merging(["ook-2": "ja"]) { $1 }).status == 303, "\(stap)")
    }
    let zoon = makelaar.vraag("/casus/2").tekst
    for woord in ["belde terug", "aan de keukentafel", "W. Proef"] { #expect(zoon.contains(woord)) }
    // A number that somebody made up is of nobody in the household.
    #expect(makelaar.vul("/casus/1/bezoek", ["ook-3": "ja"]).status == 303)
    let inzage = makelaar.vraag("/casus/2/inzage").tekst
    #expect(inzage.contains("aan de keukentafel") && !inzage.contains("Mevrouw Voorbeeld"))
  }

  @Test("Of het zorggebruik geteld mag worden is een andere vraag dan of er gedeeld mag worden")
  func effectmeting() throws {
    let proef = try proef()
    let makelaar = proef.als(.makelaar)
    #expect(makelaar.vul("/casus/1/effectmeting", ["besluit": "ja"]).status == 303)
    #expect(makelaar.vraag("/casus/1").tekst.contains("/casus/1/zorggebruik"))
    let geteld = makelaar.vul(
      "/casus/1/zorggebruik",
      ["telling": "his", "van": "1-3-2025", "tot": "1-6-2025", "huisarts-consult-gemiddeld": "4"])
    #expect(geteld.status == 303)
    #expect(makelaar.vul("/casus/1/effectmeting", ["besluit": "nee"]).status == 303)
    #expect(!makelaar.vraag("/casus/1").tekst.contains("/casus/1/zorggebruik"))
  }

  @Test("Overdragen: alle casussen naar een ander, of tot een dag; aan wie niemand kent gaat niets")
  func overdragen() throws {
    let proef = try proef()
    let makelaar = proef.als(.makelaar)
    #expect(makelaar.vraag("/caseload").tekst.contains("/overdragen"))
    #expect(makelaar.vul("/overdragen", ["van": "makelaar", "aan": "makelaar"]).status == 422)
    #expect(makelaar.vul("/overdragen", ["van": "makelaar", "aan": "noor"]).status == 303)
    #expect(makelaar.vraag("/caseload").tekst.contains("noor heeft nu 2 casussen van makelaar."))
    #expect(makelaar.vraag("/casus/1").tekst.contains("noor"))
  }

  @Test("De kaart: een aanbod erbij, nakijken, een fout bij het veld, en een bestand inlezen")
  func kaart() throws {
    let proef = try proef()
    let makelaar = proef.als(.makelaar)
    let nieuw = [
      "naam": "Koffieochtend", "vraagtypes": "eenzaamheid", "wijken": "Krispijn", "tot-leeftijd": "80",
    ]
    #expect(makelaar.vul("/kaart/nieuw", nieuw).status == 303)
    #expect(makelaar.vul("/kaart/nieuw", ["naam": "Iets", "wijken": "Rotterdam"]).status == 422)
    #expect(makelaar.vul("/kaart/nieuw", ["naam": "Iets", "contact": "111222333"]).status == 422)
    let gevonden = makelaar.vul("/kaart", ["zoek": "eenzaam, Krispijn, 71"]).tekst
    #expect(gevonden.contains("Koffieochtend") && gevonden.contains("/kaart/aanbod/1"))
    #expect(makelaar.velden("/kaart/aanbod/1")["tot-leeftijd"] == "80")
    #expect(makelaar.vul("/kaart/aanbod/1", ["wanneer": "dinsdag"]).status == 303)
    let aanbod = try #require(try proef.register.aanbod().first)
    #expect(aanbod.wanneer == "dinsdag" && aanbod.vraagtypes == [.eenzaamheid])
    #expect(makelaar.vraag("/kaart/aanbod/9").status == 404)
    let ingelezen = makelaar.stuurBestand(
      "/kaart/inlezen", "naam;organisatie;vraagtypes\nKoffieochtend;;schulden\nMaaltijd;Buurt;\n")
    #expect(ingelezen.tekst.contains("1 nieuw, 1 gewijzigd, 0 hetzelfde."))
    let fout = makelaar.stuurBestand("/kaart/inlezen", "naam;wijken\nIets;Rotterdam\n")
    #expect(fout.status == 422 && fout.tekst.contains("Rotterdam"))
    #expect(try proef.register.aanbod().count == 2)
  }

  @Test("Terugkoppelen begint met een voorstel, en elke verwijzer krijgt een eigen bericht")
  func terugkoppelen() throws {
    let proef = try proef()
    let makelaar = proef.als(.makelaar)
    #expect(makelaar.velden("/casus/1/terugkoppelen")["terugkoppeling"]?.contains("verwezen op") == true)
    #expect(!makelaar.vraag("/casus/1/terugkoppelen").tekst.contains("Een bericht voor elke verwijzer"))
    #expect(
      makelaar.vul("/casus/1/verwijzing", ["kanaal": "poh", "verwijzer": "Praktijk West"]).status == 303)
    #expect(makelaar.vraag("/casus/1/terugkoppelen").tekst.contains("Aan Praktijk West"))
  }

  @Test("Wat niet kan staat bij het veld, en er verandert niets")
  func fout() throws {
    let proef = try proef()
    let makelaar = proef.als(.makelaar)
    let stand = try proef.register.aantalGebeurtenissen()
    #expect(makelaar.vul("/casus/1/afspraak", ["dag": "morgen", "wijze": "bezoek"]).status == 422)
    let laat = makelaar.vul("/casus/1/afspraak", ["dag": "1-1-2027", "tijd": "half drie", "wijze": "bezoek"])
    #expect(laat.status == 422 && laat.tekst.contains("is geen tijd; verwacht een tijd als 14:30"))
    #expect(
      makelaar.vul("/casus/1/tevredenheid", ["cijfer": "8", "moment": "3-maanden", "vrager": "makelaar"])
        .status == 422)
    #expect(makelaar.vul("/casus/1/huishouden", ["ander": "99", "relatie": "kind"]).status != 303)
    #expect(try proef.register.aantalGebeurtenissen() == stand)
  }
}
