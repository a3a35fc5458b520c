import BusinessCase
import Testing

@testable import SociaalRecept

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
    let bundel = Wereldbundel(
      patient: #""meta": {"versionId": "2"}, "identifier": [{"system": "urn:proef", "value": "P-1"}]"#,
      order: #""subject": \#(subject)"#)
    #expect(try bundel.opgave().persoon.naam == "Proef Een")
  }

  @Test("Ook naar een UUID, en naar wat in de resource zelf zit")
  func uuidEnIngesloten() throws {
    let uuid = "urn:uuid:0b1f3c5e-1111-4222-8333-444455556666"
    let ander = Wereldbundel.los("Patient", "x", #""name": [{"text": "Proef Twee"}]"#, adres: uuid)
    #expect(
      try Wereldbundel(order: #""subject": {"reference": "\#(uuid)"}"#, erbij: [ander]).opgave().persoon.naam
        == "Proef Twee")
    let ingesloten =
      ##""contained": [{"resourceType": "Patient", "id": "x", "name": [{"text": "Proef Drie"}]}], "subject": {"reference": "#x"}"##
    #expect(try Wereldbundel(order: ingesloten).opgave().persoon.naam == "Proef Drie")
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
    let zinnen = Wereldbundel(patient: #""meta": {"versionId": "2"}"#, order: order, taak: taak).zinnen
    #expect(zinnen.contains(zin), "\(zinnen)")
  }

  @Test("Een verwijzing naar twee dingen is onduidelijk, ook die van Task en order naar twee bewoners")
  func onduidelijk() {
    let tweede = Wereldbundel.los(
      "Patient", "p2", #""identifier": [{"system": "urn:proef", "value": "P-1"}], "name": [{"text": "B"}]"#)
    let kenmerk = Wereldbundel(
      patient: #""identifier": [{"system": "urn:proef", "value": "P-1"}]"#,
      order: #""subject": {"identifier": {"system": "urn:proef", "value": "P-1"}}"#, erbij: [tweede])
    #expect(kenmerk.zinnen.contains("dit kenmerk hebben 2 resources"))
    let twee = Wereldbundel(
      taak: #""status": "requested", "for": {"reference": "Patient/p2"}"#, erbij: [tweede])
    #expect(twee.zinnen.contains("gaan over twee bewoners"))
  }

  @Test("Binnen een server is een naam van die server; dezelfde naam van een andere is een ander")
  func tweeServers() throws {
    let ander = Wereldbundel.los(
      "Patient", "p1", #""name": [{"text": "Proef Ander"}]"#, adres: "http://ander.example/fhir/Patient/p1")
    let gelezen = try Wereldbundel(erbij: [ander]).gelezen()
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
    let zinnen = Wereldbundel(patient: patient, order: order, taak: taak).zinnen
    #expect(zinnen.contains(zin), "\(zinnen)")
  }

  @Test("Een modificator die niets verandert, houdt niets tegen")
  func zonderGevolg() throws {
    let bundel = Wereldbundel(
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
    #expect(try Wereldbundel(patient: #""name": \#(namen)"#).opgave().persoon.naam == naam)
  }
}
