import BusinessCase
import Testing

@testable import SociaalRecept

/// A Bundle with a Patient p1, an order s1 and, where it is given, a Task t1; each as it is, with what is added.
private struct Bundel {
  var patient = ""
  var order = ""
  var taak: String?
  var erbij: [String] = []
  var rond = #""type": "collection""#
  var zonder: [String] = []

  static let basis = "http://proef.example/fhir"

  var tekst: String {
    let patient =
      (patient.contains("\"name\"") ? [] : [#""name": [{"text": "Proef Een"}]"#])
      + (patient.contains("birthDate") ? [] : [#""birthDate": "1960-05-04""#])
    let subject = order.contains("\"subject\"") ? [] : [#""subject": {"reference": "Patient/p1"}"#]
    let reden = order.contains("reason") ? [] : [#""reasonCode": [{"text": "eenzaam"}]"#]
    let status = order.contains("\"status\"") ? [] : [#""status": "active""#]
    let intent = order.contains("\"intent\"") ? [] : [#""intent": "order""#]
    var bronnen = [
      bron("Patient", "p1", patient + [self.patient]),
      bron(
        "ServiceRequest", "s1", status + intent + [#""authoredOn": "2024-03-01""#] + subject + reden + [order]
      ),
    ]
    if let taak {
      let voor = taak.contains("\"for\"") ? [] : [#""for": {"reference": "Patient/p1"}"#]
      let basis = taak.contains("basedOn") ? [] : [#""basedOn": [{"reference": "ServiceRequest/s1"}]"#]
      let intent = taak.contains("\"intent\"") ? [] : [#""intent": "order""#]
      bronnen.append(
        bron(
          "Task", "t1",
          intent + [#""authoredOn": "2024-03-01", "lastModified": "2024-03-03""#] + voor + basis + [taak]))
    }
    return "{\"resourceType\": \"Bundle\", \(rond), \"entry\": [\n"
      + (bronnen + erbij).joined(separator: ",\n") + "\n]}"
  }

  private func bron(_ soort: String, _ id: String, _ velden: [String]) -> String {
    let velden = velden.filter { !$0.isEmpty }.joined(separator: ", ")
    return
      #"{"fullUrl": "\#(Self.basis)/\#(soort)/\#(id)", "resource": {"resourceType": "\#(soort)", "id": "\#(id)", \#(velden)}}"#
  }

  static func los(_ soort: String, _ id: String, _ velden: String, adres: String? = nil) -> String {
    #"{"fullUrl": "\#(adres ?? "\(basis)/\(soort)/\(id)")", "resource": {"resourceType": "\#(soort)", "id": "\#(id)", \#(velden)}}"#
  }

  func gelezen() throws -> Inlezing { try inlezing(tekst, "proef.json") }
  func opgave() throws -> Casusopgave { try gelezen().casussen[0].opgave }
  var zinnen: String { SociaalReceptTests.zinnen(tekst, "proef.json").joined(separator: "\n") }
}

@Suite("FHIR zoals de wereld het schrijft")
struct FhirAlsInDeWereldTests {
  @Test(
    "Een verwijzing wordt gevolgd, hoe zij ook geschreven is",
    arguments: [
      #"{"reference": "Patient/p1"}"#, #"{"reference": "http://proef.example/fhir/Patient/p1"}"#,
      #"{"reference": "Patient/p1/_history/2"}"#,
      #"{"reference": "http://proef.example/fhir/Patient/p1/_history/2"}"#,
      #"{"identifier": {"system": "urn:proef", "value": "P-1"}}"#,
      #"{"type": "Patient", "identifier": {"system": "urn:proef", "value": "P-1"}}"#,
    ])
  func verwijzing(subject: String) throws {
    let bundel = Bundel(
      patient: #""meta": {"versionId": "2"}, "identifier": [{"system": "urn:proef", "value": "P-1"}]"#,
      order: #""subject": \#(subject)"#)
    #expect(try bundel.opgave().persoon.naam == "Proef Een")
  }

  @Test("Ook naar een UUID, en naar wat in de resource zelf zit")
  func uuidEnIngesloten() throws {
    let uuid = "urn:uuid:0b1f3c5e-1111-4222-8333-444455556666"
    let ander = Bundel.los("Patient", "x", #""name": [{"text": "Proef Twee"}]"#, adres: uuid)
    #expect(
      try Bundel(order: #""subject": {"reference": "\#(uuid)"}"#, erbij: [ander]).opgave().persoon.naam
        == "Proef Twee")
    let ingesloten =
      ##""contained": [{"resourceType": "Patient", "id": "x", "name": [{"text": "Proef Drie"}]}], "subject": {"reference": "#x"}"##
    #expect(try Bundel(order: ingesloten).opgave().persoon.naam == "Proef Drie")
  }

  @Test(
    "Een verwijzing die nergens heen gaat wordt geweigerd met haar plaats",
    arguments: [
      (
        #""subject": {"reference": "Patient/p9"}"#, nil,
        "entry[1].resource.subject.reference: \"Patient/p9\" staat niet in dit bestand"
      ),
      (
        #""subject": {"reference": "Patient/p1/_history/3"}"#, nil,
        "versie 3 van Patient/p1 staat niet in dit bestand"
      ),
      (
        #""subject": {"reference": "http://ander.example/fhir/Patient/p1"}"#, nil, "staat niet in dit bestand"
      ),
      (##""subject": {"reference": "#weg"}"##, nil, "\"#weg\" staat niet in dit bestand"),
      (
        #""subject": {"identifier": {"system": "urn:proef", "value": "P-9"}}"#, nil,
        "deze verwijzing staat niet in dit bestand"
      ),
      (
        #""requester": {"reference": "Practitioner/m9"}"#, nil,
        "\"Practitioner/m9\" staat niet in dit bestand"
      ),
      ("", #""status": "requested", "for": {"reference": "Patient/p9"}"#, "\"Patient/p9\" staat niet"),
      (
        "", #""status": "requested", "basedOn": [{"reference": "ServiceRequest/s9"}]"#,
        "\"ServiceRequest/s9\" staat niet"
      ),
      (
        "", #""status": "accepted", "owner": {"reference": "Practitioner/m9"}"#,
        "\"Practitioner/m9\" staat niet"
      ),
    ] as [(String, String?, String)])
  func nergensHeen(order: String, taak: String?, zin: String) {
    let zinnen = Bundel(patient: #""meta": {"versionId": "2"}"#, order: order, taak: taak).zinnen
    #expect(zinnen.contains(zin), "\(zinnen)")
  }

  @Test("Een verwijzing naar twee dingen is onduidelijk, ook die van Task en order naar twee bewoners")
  func onduidelijk() {
    let tweede = Bundel.los(
      "Patient", "p2", #""identifier": [{"system": "urn:proef", "value": "P-1"}], "name": [{"text": "B"}]"#)
    let kenmerk = Bundel(
      patient: #""identifier": [{"system": "urn:proef", "value": "P-1"}]"#,
      order: #""subject": {"identifier": {"system": "urn:proef", "value": "P-1"}}"#, erbij: [tweede])
    #expect(kenmerk.zinnen.contains("dit kenmerk hebben 2 resources"))
    let twee = Bundel(taak: #""status": "requested", "for": {"reference": "Patient/p2"}"#, erbij: [tweede])
    #expect(twee.zinnen.contains("gaan over twee bewoners"))
  }

  @Test("Binnen een server is een naam van die server; dezelfde naam van een andere is een ander")
  func tweeServers() throws {
    let ander = Bundel.los(
      "Patient", "p1", #""name": [{"text": "Proef Ander"}]"#, adres: "http://ander.example/fhir/Patient/p1")
    let gelezen = try Bundel(erbij: [ander]).gelezen()
    #expect(gelezen.casussen.map(\.opgave.persoon.naam) == ["Proef Een"])
    #expect(gelezen.opmerkingen == ["proef.json: niet overgenomen: Patient (1 keer)."])
  }

  @Test(
    "Wat de betekenis van de rest verandert, wordt begrepen of geweigerd",
    arguments: [
      ("", #""doNotPerform": true"#, nil, "om iets niet te doen"),
      ("", #""implicitRules": "http://x""#, nil, "verandert wat de rest betekent"),
      ("", #""modifierExtension": [{"url": "x"}]"#, nil, "verandert wat de rest betekent"),
      ("", #""intent": "proposal""#, nil, "geen opdracht"),
      ("", #""status": "draft""#, nil, "zegt niet waar de casus staat"),
      ("", #""status": "revoked""#, nil, "zegt niet waar de casus staat"),
      (#""active": false"#, "", nil, "niet meer in gebruik"),
      (#""implicitRules": "x""#, "", nil, "verandert wat de rest betekent"),
      (
        #""link": [{"other": {"reference": "Patient/p2"}, "type": "replaced-by"}]"#, "", nil,
        "vervangen door een andere"
      ),
      (#""deceasedBoolean": true"#, "", nil, "is overleden"),
      (#""deceasedDateTime": "2024-01-01""#, "", #""status": "requested""#, "is overleden"),
      ("", "", #""status": "requested", "intent": "plan""#, "geen opdracht"),
      ("", "", #""status": "requested", "doNotPerform": true"#, "om iets niet te doen"),
      (
        "", "", #""status": "requested", "input": [{"modifierExtension": [{"url": "x"}]}]"#,
        "verandert wat de rest betekent"
      ),
      (
        "", "",
        #""status": "requested", "code": {"coding": [{"system": "http://hl7.org/fhir/CodeSystem/task-code", "code": "abort"}]}"#,
        "vraagt om \"abort\""
      ),
      (
        "", #""status": "revoked""#, #""status": "requested""#,
        "de ServiceRequest is \"revoked\", en de Task \"requested\""
      ),
      (
        "", #""status": "entered-in-error""#, #""status": "requested""#,
        "de ServiceRequest is \"entered-in-error\""
      ),
    ] as [(String, String, String?, String)])
  func modificatoren(patient: String, order: String, taak: String?, zin: String) {
    let zinnen = Bundel(patient: patient, order: order, taak: taak).zinnen
    #expect(zinnen.contains(zin), "\(zinnen)")
  }

  @Test("Een modificator die niets verandert, houdt niets tegen")
  func zonderGevolg() throws {
    let bundel = Bundel(
      patient:
        #""active": true, "deceasedBoolean": false, "link": [{"other": {"display": "x"}, "type": "replaces"}]"#,
      order: #""doNotPerform": false, "intent": "original-order""#)
    #expect(try bundel.opgave().persoon.naam == "Proef Een")
  }

  @Test(
    "Een naam wordt gekozen naar gebruik en tijd, op de dag van de verwijzing",
    arguments: [
      (
        #"[{"use": "old", "text": "Vroeger", "period": {"end": "2020-01-01"}}, {"use": "official", "text": "Nu"}]"#,
        "Nu"
      ),
      (#"[{"use": "usual", "text": "Roepnaam"}, {"use": "official", "text": "Nu"}]"#, "Nu"),
      (
        #"[{"use": "official", "text": "Toen", "period": {"end": "2024-02"}}, {"use": "usual", "text": "Nu"}]"#,
        "Nu"
      ),
      (
        #"[{"use": "official", "text": "Later", "period": {"start": "2025"}}, {"use": "usual", "text": "Nu"}]"#,
        "Nu"
      ),
      (#"[{"use": "maiden", "text": "Vroeger"}, {"given": ["Proef"], "family": "Nu"}]"#, "Proef Nu"),
      (#"[{"use": "official", "text": "Later", "period": {"start": "2025"}}]"#, "Later"),
      (
        #"[{"family": "van Nu", "given": ["Proef", "P.", "Pip"], "_given": [{"extension": [{"url": "http://hl7.org/fhir/StructureDefinition/iso21090-EN-qualifier", "valueCode": "BR"}]}, {"extension": [{"url": "http://hl7.org/fhir/StructureDefinition/iso21090-EN-qualifier", "valueCode": "IN"}]}, {"extension": [{"url": "http://hl7.org/fhir/StructureDefinition/iso21090-EN-qualifier", "valueCode": "CL"}]}]}]"#,
        "Proef van Nu"
      ),
    ])
  func naam(namen: String, naam: String) throws {
    #expect(try Bundel(patient: #""name": \#(namen)"#).opgave().persoon.naam == naam)
  }

  @Test("Wie alleen nog namen van vroeger heeft, wordt niet zonder naam ingelezen")
  func alleenOudeNamen() {
    let zinnen = Bundel(patient: #""name": [{"use": "old", "text": "Vroeger"}]"#).zinnen
    #expect(zinnen.contains("entry[0].resource.name[0]: geen van deze namen gold op 1-3-2024"), "\(zinnen)")
  }

  @Test("Adres en telefoon zijn die van waar de bewoner toen woonde; wat niet gekozen is, staat in de lijst")
  func adresEnTelefoon() throws {
    let gelezen = try Bundel(
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
    let gelezen = try Bundel(patient: #""address": [{"line": ["Straat 1"], "district": "\#(district)"}]"#)
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
    let opgave = try Bundel(
      order: #""requester": \#(partij)"#, taak: #""status": "accepted", "owner": \#(partij)"#,
      erbij: [
        Bundel.los("Practitioner", "m1", #""name": [{"text": "Noor Makelaar"}]"#),
        Bundel.los("Organization", "o1", #""name": "Proefhuis""#),
        Bundel.los(
          "PractitionerRole", "r1",
          #""practitioner": {"reference": "Practitioner/m1"}, "organization": {"reference": "Organization/o1"}"#
        ),
      ]
    ).opgave()
    #expect((opgave.makelaar, opgave.verwijzer) == (naam, naam))
  }

  @Test("Een naaste mag verwijzen; wie zichzelf verwijst, heeft geen verwijzer")
  func verwijzers() throws {
    let naaste = Bundel.los("RelatedPerson", "n1", #""name": [{"text": "Proef Naaste"}]"#)
    #expect(
      try Bundel(order: #""requester": {"reference": "RelatedPerson/n1"}"#, erbij: [naaste]).opgave()
        .verwijzer == "Proef Naaste")
    let zelf = try Bundel(order: #""requester": {"reference": "Patient/p1", "display": "Proef Een"}"#)
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
    var bundel = Bundel(
      patient: #""name": [{"text": "Proef Zonderling"}, {"use": "old", "text": "P. Oud"}]"#,
      taak: #""status": "accepted", "owner": \#(eigenaar)"#,
      erbij: [Bundel.los("RelatedPerson", "n1", #""name": [{"text": "Proef Naaste"}]"#)])
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
    let gelezen = try Bundel(
      order: reden, erbij: [Bundel.los("Condition", "c1", #""code": {"text": "somber"}"#)]
    ).gelezen()
    #expect(gelezen.casussen[0].opgave.vraag == vraag)
  }

  @Test("Een Task zonder onze velden wordt gelezen met de dagen die FHIR heeft")
  func zonderEigenVelden() throws {
    let periode =
      #""owner": {"display": "Noor"}, "executionPeriod": {"start": "2024-03-02", "end": "2024-05-01"}"#
    let af = try Bundel(order: #""status": "completed""#, taak: #""status": "completed", \#(periode)"#)
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
    let loopt = try Bundel(
      taak:
        #""status": "in-progress", "owner": {"display": "Noor"}, "executionPeriod": {"start": "2024-03-02"}"#
    ).opgave()
    #expect((loopt.verloop.aangenomenOp, loopt.gesprek) == (Datum("2-3-2024"), Datum("2-3-2024")))
    let wacht = try Bundel(taak: #""status": "on-hold", "statusReason": {"text": "vol"}, \#(periode)"#)
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
    let zinnen = Bundel(taak: taak).zinnen
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
    let gelezen = try Bundel(patient: #""identifier": [\#(kenmerk)]"#).gelezen()
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
    let gelezen = try Bundel(
      order: #""subject": {"identifier": \#(bsn), "display": "Proef Een"}"#,
      taak: #""status": "requested", "for": {"identifier": \#(bsn)}, "identifier": [\#(bsn)]"#
    ).gelezen()
    #expect(
      (gelezen.casussen[0].herkomst, gelezen.casussen[0].opgave.persoon.naam) == (
        "fhir:\(Bundel.basis)/Task/t1", "Proef Een"
      ))
    #expect(!gelezen.opmerkingen.joined().contains("111222333"))
  }

  @Test("Alles wat niet is overgenomen staat er met zijn weg en hoe vaak")
  func resten() throws {
    let gelezen = try Bundel(
      patient:
        #""gender": "female", "maritalStatus": {"text": "weduwe"}, "contact": [{"name": {"text": "x"}}, {"name": {"text": "y"}}]"#,
      order: #""note": [{"text": "let op"}], "code": {"text": "sociaal recept"}"#,
      erbij: [Bundel.los("Observation", "o1", #""valueString": "x""#)]
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
      try Bundel(rond: #""type": "searchset", \#(rond)"#).gelezen().opmerkingen.joined().contains(
        "dit is niet alles"))
    #expect(
      try Bundel(rond: #""type": "searchset", "total": 2, "link": [{"relation": "self", "url": "x"}]"#)
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
    #expect(try Bundel(patient: #""birthDate": "1950""#).opgave().persoon.geboren == .jaar(1950))
    let maand = try Bundel(patient: #""birthDate": "1950-05""#).gelezen()
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
