import BusinessCase
import Testing

@testable import SociaalRecept

@Suite("Personen, taken en bestanden in FHIR zoals de wereld het schrijft")
struct FhirInhoudAlsInDeWereldTests {
  @Test("Wie alleen nog namen van vroeger heeft, wordt niet zonder naam ingelezen")
  func alleenOudeNamen() {
    let zinnen = Wereldbundel(patient: #""name": [{"use": "old", "text": "Vroeger"}]"#).zinnen
    #expect(zinnen.contains("entry[0].resource.name[0]: geen van deze namen gold op 1-3-2024"), "\(zinnen)")
  }

  @Test("Adres en telefoon zijn die van waar de bewoner toen woonde; wat niet gekozen is, staat in de lijst")
  func adresEnTelefoon() throws {
    let gelezen = try Wereldbundel(
      patient: #"""
        "address": [{"use": "old", "text": "Oud 1"}, {"use": "work", "text": "Werk 2"}, {"type": "postal", "text": "Postbus 3"},
          {"use": "home", "period": {"end": "2023-12-31"}, "text": "Weg 4"}, {"line": ["Straat 5"], "city": "Dordrecht", "district": "Wielwijk"}],
        "telecom": [{"system": "phone", "use": "work", "value": "078-1111111"}, {"system": "email", "value": "x@proef.example"},
          {"system": "phone", "use": "old", "value": "078-2222222"}, {"system": "phone", "use": "home", "value": "078-3333333"}]
        """#
    ).gelezen()
    let opgave = gelezen.casussen[0].opgave
    #expect(
      (opgave.persoon.adres, opgave.wijk, opgave.persoon.telefoon) == (
        "Straat 5, Dordrecht", .wielwijk, "078-3333333"
      ))
    #expect(
      gelezen.opmerkingen == [
        "proef.json: niet overgenomen: Patient.address (4 keer), Patient.telecom (3 keer)."
      ])
  }

  @Test("Een gemeente als district is geen wijk en geen fout", arguments: ["Dordrecht", "Zwijndrecht"])
  func gemeente(district: String) throws {
    let gelezen = try Wereldbundel(
      patient: #""address": [{"line": ["Straat 1"], "district": "\#(district)"}]"#
    )
    .gelezen()
    #expect(gelezen.casussen[0].opgave.wijk == nil)
    #expect(gelezen.opmerkingen == ["proef.json: niet overgenomen: Patient.address.district (1 keer)."])
  }

  @Test(
    "Wie de casus aannam en wie verwees, staat in de Reference of in de resource",
    arguments: [
      (#"{"reference": "Practitioner/m1"}"#, "Noor Makelaar"),
      (#"{"reference": "PractitionerRole/r1"}"#, "Noor Makelaar, Proefhuis"),
      (#"{"reference": "Organization/o1"}"#, "Proefhuis"),
      (#"{"display": "Noor", "reference": "Practitioner/m9"}"#, "Noor"),
    ])
  func partijen(partij: String, naam: String) throws {
    let opgave = try Wereldbundel(
      order: #""requester": \#(partij)"#, taak: #""status": "accepted", "owner": \#(partij)"#,
      erbij: [
        Wereldbundel.los("Practitioner", "m1", #""name": [{"text": "Noor Makelaar"}]"#),
        Wereldbundel.los("Organization", "o1", #""name": "Proefhuis""#),
        Wereldbundel.los(
          "PractitionerRole", "r1",
          #""practitioner": {"reference": "Practitioner/m1"}, "organization": {"reference": "Organization/o1"}"#
        ),
      ]
    ).opgave()
    #expect((opgave.makelaar, opgave.verwijzer) == (naam, naam))
  }

  @Test("Een naaste mag verwijzen; wie zichzelf verwijst, heeft geen verwijzer")
  func verwijzers() throws {
    let naaste = Wereldbundel.los("RelatedPerson", "n1", #""name": [{"text": "Proef Naaste"}]"#)
    #expect(
      try Wereldbundel(order: #""requester": {"reference": "RelatedPerson/n1"}"#, erbij: [naaste]).opgave()
        .verwijzer == "Proef Naaste")
    let zelf = try Wereldbundel(order: #""requester": {"reference": "Patient/p1", "display": "Proef Een"}"#)
      .opgave()
    #expect((zelf.verwijzer, zelf.kanaal) == (nil, .zelf))
  }

  @Test(
    "De bewoner of een naaste is geen makelaar: hun naam komt niet in het logboek",
    arguments: [
      #"{"reference": "Patient/p1", "display": "Proef Zonderling"}"#,
      #"{"type": "Patient", "display": "Proef Zonderling"}"#,
      #"{"display": "Proef Zonderling"}"#, #"{"display": "zonderling, proef"}"#, #"{"display": "P. Oud"}"#,
      #"{"reference": "RelatedPerson/n1"}"#,
    ])
  func eigenaarIsBewoner(eigenaar: String) throws {
    var bundel = Wereldbundel(
      patient: #""name": [{"text": "Proef Zonderling"}, {"use": "old", "text": "P. Oud"}]"#,
      taak: #""status": "accepted", "owner": \#(eigenaar)"#,
      erbij: [Wereldbundel.los("RelatedPerson", "n1", #""name": [{"text": "Proef Naaste"}]"#)])
    #expect(bundel.zinnen.contains("niemand nam de casus aan"), "\(bundel.zinnen)")
    bundel.taak = #""status": "requested", "owner": \#(eigenaar)"#
    let gelezen = try bundel.gelezen()
    #expect(gelezen.casussen[0].opgave.makelaar == nil)
    #expect(gelezen.opmerkingen.joined().contains("Task.owner die de bewoner of een naaste is (1 keer)"))
  }

  @Test(
    "Redenen worden gelezen als tekst en als code, in R4 en in R5",
    arguments: [
      (#""reason": [{"concept": {"text": "eenzaam na verhuizing"}}]"#, "eenzaam na verhuizing"),
      (
        #""reasonCode": [{"coding": [{"code": "1", "display": "rouw"}]}, {"text": "schulden"}]"#,
        "rouw; schulden"
      ),
      (#""reasonReference": [{"reference": "Condition/c1"}]"#, "somber"),
      (#""reason": [{"reference": {"display": "moe"}}]"#, "moe"),
    ])
  func redenen(reden: String, vraag: String) throws {
    let gelezen = try Wereldbundel(
      order: reden, erbij: [Wereldbundel.los("Condition", "c1", #""code": {"text": "somber"}"#)]
    ).gelezen()
    #expect(gelezen.casussen[0].opgave.vraag == vraag)
  }

  @Test("Een Task zonder onze velden wordt gelezen met de dagen die FHIR heeft")
  func zonderEigenVelden() throws {
    let periode =
      #""owner": {"display": "Noor"}, "executionPeriod": {"start": "2024-03-02", "end": "2024-05-01"}"#
    let af = try Wereldbundel(order: #""status": "completed""#, taak: #""status": "completed", \#(periode)"#)
      .gelezen()
    let opgave = af.casussen[0].opgave
    #expect(
      (opgave.verloop.status, opgave.verloop.geslotenOp, opgave.verloop.reden) == (
        .afgerond, Datum("1-5-2024"), .anders
      ))
    #expect((opgave.verloop.aangenomenOp, opgave.terugkoppeling) == (Datum("2-3-2024"), Datum("1-5-2024")))
    #expect(
      af.opmerkingen == [
        "proef.json: 1 keer is een Task \"completed\" zonder terugkoppeling; die is op de dag van het einde gezet."
      ])
    let loopt = try Wereldbundel(
      taak:
        #""status": "in-progress", "owner": {"display": "Noor"}, "executionPeriod": {"start": "2024-03-02"}"#
    ).opgave()
    #expect((loopt.verloop.aangenomenOp, loopt.gesprek) == (Datum("2-3-2024"), Datum("2-3-2024")))
    let wacht = try Wereldbundel(taak: #""status": "on-hold", "statusReason": {"text": "vol"}, \#(periode)"#)
      .opgave()
    #expect((wacht.verloop.wachtSinds, wacht.toelichting) == (Datum("3-3-2024"), "vol"))
  }

  @Test(
    "Wat dan nog ontbreekt, wordt in de woorden van FHIR gezegd",
    arguments: [
      (#""status": "completed""#, "maar executionPeriod.start is leeg"),
      (
        #""status": "failed", "owner": {"display": "Noor"}, "executionPeriod": {"start": "2024-03-02"}"#,
        "maar statusReason is leeg"
      ),
      (#""status": "completed", "executionPeriod": {"start": "2024-03-02"}"#, "verwacht owner"),
      (#""status": "cancelled""#, "maar statusReason is leeg"),
    ])
  func woordenVanFhir(taak: String, zin: String) {
    let zinnen = Wereldbundel(taak: taak).zinnen
    #expect(zinnen.contains(zin), "\(zinnen)")
    for woord in ["redenAfsluiting", "datumEinde", "clientbegeleider", "datumAangenomen"] {
      #expect(!zinnen.contains(woord))
    }
  }

  @Test(
    "Een BSN onder een kenmerk blijft weg, en dat staat erbij; het houdt niets tegen",
    arguments: [
      #"{"system": "http://fhir.nl/fhir/NamingSystem/bsn", "value": "111222333"}"#,
      #"{"system": "urn:oid:2.16.840.1.113883.2.4.6.3", "value": "1"}"#,
      #"{"value": "111222333"}"#,
      #"{"use": "official", "system": "http://fhir.nl/fhir/NamingSystem/bsn", "value": "111222333"}"#,
    ])
  func bsn(kenmerk: String) throws {
    let gelezen = try Wereldbundel(patient: #""identifier": [\#(kenmerk)]"#).gelezen()
    #expect(
      gelezen.opmerkingen == [
        "proef.json: niet overgenomen: Patient.identifier met een burgerservicenummer (1 keer)."
      ])
    let proef = try Proefregister()
    _ = try proef.register.importeer(gelezen.casussen, handeling).get()
    #expect(try !proef.staat("111222333"))
  }

  @Test("Ook van een Task of een verwijzing naar de bewoner komt een BSN niet binnen")
  func bsnElders() throws {
    let bsn = #"{"system": "http://fhir.nl/fhir/NamingSystem/bsn", "value": "111222333"}"#
    let gelezen = try Wereldbundel(
      order: #""subject": {"identifier": \#(bsn), "display": "Proef Een"}"#,
      taak: #""status": "requested", "for": {"identifier": \#(bsn)}, "identifier": [\#(bsn)]"#
    ).gelezen()
    #expect(
      (gelezen.casussen[0].herkomst, gelezen.casussen[0].opgave.persoon.naam) == (
        "fhir:\(Wereldbundel.basis)/Task/t1", "Proef Een"
      ))
    #expect(!gelezen.opmerkingen.joined().contains("111222333"))
  }

  @Test("Alles wat niet is overgenomen staat er met zijn weg en hoe vaak")
  func resten() throws {
    let gelezen = try Wereldbundel(
      patient:
        #""gender": "female", "maritalStatus": {"text": "weduwe"}, "contact": [{"name": {"text": "x"}}, {"name": {"text": "y"}}]"#,
      order: #""note": [{"text": "let op"}], "code": {"text": "sociaal recept"}"#,
      erbij: [Wereldbundel.los("Observation", "o1", #""valueString": "x""#)]
    ).gelezen()
    #expect(
      gelezen.opmerkingen == [
        "proef.json: niet overgenomen: Patient.gender (1 keer), Patient.maritalStatus (1 keer), Patient.contact (2 keer), ServiceRequest.note (1 keer), ServiceRequest.code (1 keer), Observation (1 keer)."
      ])
  }

  @Test(
    "Een bladzijde van een zoekuitslag is niet alles",
    arguments: [#""total": 57"#, #""link": [{"relation": "next", "url": "http://x"}]"#])
  func bladzijde(rond: String) throws {
    #expect(
      try Wereldbundel(rond: #""type": "searchset", \#(rond)"#).gelezen().opmerkingen.joined().contains(
        "dit is niet alles"))
    #expect(
      try Wereldbundel(rond: #""type": "searchset", "total": 2, "link": [{"relation": "self", "url": "x"}]"#)
        .gelezen().opmerkingen == [])
  }

  @Test("NDJSON wordt gelezen, een resource per regel, met de regel bij een fout")
  func ndjson() throws {
    let regels = [
      #"{"resourceType": "Patient", "id": "p1", "name": [{"text": "Proef Een"}]}"#, "",
      #"{"resourceType": "ServiceRequest", "id": "s1", "status": "active", "authoredOn": "2024-03-01", "subject": {"reference": "Patient/p1"}}"#,
    ]
    let tekst = regels.joined(separator: "\r\n") + "\n"
    #expect(try inlezing(tekst, "proef.ndjson").casussen[0].opgave.persoon.naam == "Proef Een")
    #expect(
      try inlezing(regels.filter { !$0.isEmpty }.joined(separator: "\n"), "proef.txt").casussen.count == 1)
    let fouten = zinnen(tekst.replacing("2024-03-01", with: "2024-02-30"), "proef.ndjson")
    #expect(fouten.count == 1 && fouten[0].hasPrefix("proef.ndjson:3:"), "\(fouten)")
    #expect(zinnen("{}\n{\n", "proef.ndjson").joined().contains("proef.ndjson:2:"))
  }

  @Test("Van een geboortedatum mag alleen het jaar bekend zijn; een maand zonder dag wordt genoemd")
  func geboortejaar() throws {
    #expect(try Wereldbundel(patient: #""birthDate": "1950""#).opgave().persoon.geboren == .jaar(1950))
    let maand = try Wereldbundel(patient: #""birthDate": "1950-05""#).gelezen()
    #expect(maand.casussen[0].opgave.persoon.geboren == .jaar(1950))
    #expect(maand.opmerkingen.joined().contains("de maand bij een jaar zonder dag"))
  }

  @Test("Onze eigen uitvoer komt binnen zonder dat er iets wegblijft", arguments: [true, false])
  func eigenUitvoer(metNamen: Bool) throws {
    let overdrachten = try Proefregister.gespeeld(60).overdrachten(metNamen: metNamen)
    let fhir = casussenAlsFhir(overdrachten, metNamen: metNamen, op: handeling.tijdstip).document
    #expect(try inlezing(fhir, "uit.json").opmerkingen == [])
    #expect(
      try inlezing(casussenAlsCsv(overdrachten.map(\.opgave), metNamen: metNamen), "uit.csv").get()
        .opmerkingen == [])
  }
}
