@testable import SociaalRecept

/// A Bundle with a Patient p1, an order s1 and, where it is given, a Task t1; each as it is, with what is added.
struct Wereldbundel {
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
