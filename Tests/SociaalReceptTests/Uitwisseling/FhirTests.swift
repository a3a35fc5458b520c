import BusinessCase
import Testing

@testable import SociaalRecept

@Suite("Casussen uit FHIR")
struct FhirTests {
  private func bundel(_ resources: String...) -> String {
    "{\"resourceType\": \"Bundle\", \"type\": \"collection\", \"entry\": ["
      + resources.map { "\n{\"resource\": \($0)}" }.joined(separator: ",") + "\n]}"
  }

  private func taak(_ status: String, _ meer: String = "") -> String {
    "{\"resourceType\": \"Task\", \"id\": \"t1\", \"intent\": \"order\", \"status\": \"\(status)\", \"authoredOn\": \"2022-02-05T23:30:00+01:00\"\(meer.isEmpty ? "" : ", " + meer)}"
  }

  private func opgave(_ bundel: String) throws -> Casusopgave {
    try lees(bundel, "proef.json").get()[0].opgave
  }

  @Test("Een ServiceRequest met een Patient is een aanmelding")
  func order() throws {
    let opgave = try opgave(
      bundel(
        #"{"resourceType": "Patient", "id": "p", "name": [{"given": ["Mevrouw"], "family": "Test"}], "birthDate": "1950-02-06", "telecom": [{"system": "email", "value": "x@y"}, {"system": "phone", "value": "078"}], "address": [{"line": ["Straat 1"], "city": "Dordrecht", "district": "Wielwijk"}], "onbekendElement": 3}"#,
        #"{"resourceType": "ServiceRequest", "id": "s", "status": "active", "intent": "order", "priority": "asap", "subject": {"reference": "Patient/p"}, "authoredOn": "2022-02-05", "requester": {"display": "Praktijk Noord"}, "reasonCode": [{"coding": [{"system": "http://snomed.info/sct", "code": "1", "display": "eenzaam"}]}]}"#
      ))
    #expect(
      opgave.persoon
        == Persoon(
          naam: "Mevrouw Test", geboortedatum: Datum("1950-02-06"), adres: "Straat 1, Dordrecht",
          telefoon: "078"))
    #expect(
      (opgave.op, opgave.prioriteit, opgave.wijk, opgave.leeftijd) == (
        Datum("5-2-2022"), .spoed, .wielwijk, 71
      ))
    #expect((opgave.vraag, opgave.verwijzer) == ("eenzaam", "Praktijk Noord"))
  }

  @Test("Een Task met een Patient erin is ook een aanmelding; de dag is die waar hij geschreven is")
  func taakMetPatient() throws {
    let opgave = try opgave(
      bundel(
        taak(
          "requested",
          ##""contained": [{"resourceType": "Patient", "id": "x", "name": [{"text": "De heer Test"}]}], "for": {"reference": "#x"}, "description": "rouw""##
        )))
    #expect((opgave.persoon.naam, opgave.vraag, opgave.op) == ("De heer Test", "rouw", Datum("5-2-2022")))
  }

  @Test("Een Task en de ServiceRequest waarop hij rust zijn één casus")
  func eenCasus() throws {
    let gelezen = try lees(
      bundel(
        taak("received", #""basedOn": [{"reference": "ServiceRequest/s"}]"#),
        #"{"resourceType": "ServiceRequest", "id": "s", "status": "active", "authoredOn": "2022-02-01"}"#),
      "proef.json"
    ).get()
    #expect(gelezen.count == 1)
    #expect(gelezen[0].opgave.op == Datum("1-2-2022"))
    #expect(gelezen[0].herkomst == "fhir:Task/t1")
  }

  @Test("Wat van een ander komt telt mee waar het geen twijfel laat")
  func eenduidig() throws {
    let aangenomen = try opgave(
      bundel(taak("accepted", #""lastModified": "2022-02-07", "owner": {"display": "noor"}"#)))
    #expect(aangenomen.verloop.aangenomenOp == Datum("7-2-2022"))
    let afgewezen = try opgave(
      bundel(taak("rejected", #""lastModified": "2022-02-07", "statusReason": {"text": "te druk"}"#)))
    #expect((afgewezen.verloop.status, afgewezen.verloop.reden) == (.nietPassend, .anders))
    #expect((afgewezen.toelichting, afgewezen.verloop.geslotenOp) == ("te druk", Datum("7-2-2022")))
  }

  @Test("Een Task die fout was ingevoerd, telt niet")
  func foutief() throws {
    #expect(
      try lees(bundel(taak("entered-in-error"), taak("requested").replacing("t1", with: "t2")), "p.json")
        .get().count == 1)
  }

  @Test(
    "Waar twijfel is, staat wat er ontbreekt",
    arguments: [
      ("ready", "", "\"ready\" zegt niet waar de casus staat"),
      ("draft", "", "\"draft\" zegt niet waar de casus staat"),
      ("in-progress", #""owner": {"display": "noor"}"#, "maar executionPeriod.start is leeg"),
      (
        "completed", #""lastModified": "2022-03-01", "statusReason": {"text": "x"}"#,
        "maar executionPeriod.start is leeg"
      ),
      ("accepted", #""lastModified": "2022-02-07""#, "er staat niet door wie"),
      (
        "on-hold",
        #""lastModified": "2022-02-07", "owner": {"display": "noor"}, "executionPeriod": {"start": "2022-02-06"}"#,
        "maar statusReason is leeg"
      ),
      ("requested", #""priority": "hoog""#, "\"hoog\" is hier geen bekend woord"),
      ("requested", #""input": 4"#, "hier staat het getal 4; verwacht een lijst"),
    ])
  func twijfel(status: String, meer: String, zin: String) {
    let zinnen = zinnen(bundel(taak(status, meer)), "proef.json")
    #expect(zinnen.contains { $0.contains(zin) && $0.hasPrefix("proef.json:2:") }, "\(zinnen)")
  }

  @Test(
    "Wat geen Bundle met verwijzingen is, wordt geweigerd met regel en kolom",
    arguments: [
      (
        "{\"resourceType\": \"Task\"}",
        "p.json:1:18  resourceType: hier staat de tekst \"Task\"; verwacht \"Bundle\""
      ),
      ("[1]", "p.json:1:1  dit is een lijst; verwacht een FHIR Bundle"),
      ("{}", "p.json:1:1  resourceType: resourceType ontbreekt"),
      (
        "{\"resourceType\": \"Bundle\", \"entry\": []}",
        "p.json:1:37  entry: in deze Bundle staat geen verwijzing"
      ),
      (
        "{\"resourceType\": \"Bundle\", \"entry\": [{\"resource\": 3}]}",
        "entry[0].resource: hier staat geen resource"
      ),
      ("{\"resourceType\": \"Bundle\", \"entry\"", "p.json:1:"),
    ])
  func geenBundel(tekst: String, zin: String) {
    let zinnen = zinnen(tekst, "p.json")
    #expect(zinnen.contains { $0.contains(zin) }, "\(zinnen)")
  }
}
