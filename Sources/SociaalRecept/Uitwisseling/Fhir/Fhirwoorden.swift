import BusinessCase

/// The codes and addresses of FHIR R4 (hl7.org/fhir/R4) that we write and understand.
enum Fhirwoorden {
  static let taakcode = "http://hl7.org/fhir/CodeSystem/task-code"
  /// Under these a BSN is sent; neither may come in.
  static let bsn = ["http://fhir.nl/fhir/NamingSystem/bsn", "urn:oid:2.16.840.1.113883.2.4.6.3"]
  /// Our own lists of words. No address of the web, since nobody publishes them there.
  static let gegeven = "urn:sociaal-recept:gegeven"
  static let reden = "urn:sociaal-recept:reden"
  static let vraagtype = "urn:sociaal-recept:vraagtype"
  static let stap = "urn:sociaal-recept:stap"
  static let casus = "urn:sociaal-recept:casus"
  static let stand = "urn:sociaal-recept:stand"

  /// What a Communication is that tells who referred.
  static let bericht = Rubriek.datumTerugkoppeling.rawValue

  /// Task.status codes that say the same as one of ours. The others (draft, ready) leave open where a casus stands.
  static let status: [String: Status] = {
    var woorden = Dictionary(uniqueKeysWithValues: Status.allCases.map { ($0.rawValue, $0) })
    woorden["received"] = .aangemeld
    return woorden
  }()

  static func prioriteit(_ prioriteit: Prioriteit) -> String {
    switch prioriteit {
    case .gewoon: "routine"
    case .voorrang: "urgent"
    case .spoed: "asap"
    }
  }

  /// The order belongs to who referred: it ends when the work is done or taken back, not when the receiver stops.
  static func orderstatus(_ status: Status) -> String {
    switch status {
    case .afgerond: "completed"
    case .ingetrokken: "revoked"
    case .foutieveInvoer: "entered-in-error"
    default: "active"
    }
  }

  /// The states of an order that go with a state of the Task: the one that we write, `active` for who does not keep it,
  /// and `on-hold` where both wait.
  static func orderstatussen(_ status: Status) -> [String] {
    let eigen = orderstatus(status)
    let gesloten = status.isGesloten ? ["completed", "revoked"].filter { $0 != eigen } : []
    return [eigen] + (eigen == "active" ? [] : ["active"]) + gesloten + (status == .wacht ? ["on-hold"] : [])
  }

  /// What FHIR calls what we read from it, for a message.
  static func element(_ rubriek: Rubriek) -> String {
    switch rubriek {
    case .clientbegeleider: "owner"
    case .datum: "authoredOn"
    case .datumAangenomen: "executionPeriod.start"
    case .datumEinde: "executionPeriod.end of lastModified"
    case .datumWachtlijst: "lastModified"
    case .redenAfsluiting: "statusReason"
    case .toelichting: "statusReason.text"
    default: "output \(rubriek.rawValue)"
    }
  }

  /// The last step that was taken, for Task.businessStatus.
  static func stap(_ opgave: Casusopgave) -> (code: String, naam: String)? {
    if opgave.verloop.status.isGesloten { return nil }
    if opgave.verloop.hulpOp != nil || opgave.delen.values.contains(where: { $0.hulpOp != nil }) {
      return ("hulp-begonnen", "de hulp is begonnen")
    }
    if opgave.route != nil { return ("plan-gemaakt", "de route is gekozen") }
    if opgave.gesprek != nil { return ("vraagverheldering", "er is een gesprek geweest") }
    if opgave.eersteContact != nil { return ("contact", "er is contact geweest") }
    return nil
  }

  /// What FHIR has no place for, and is sent as input or output of the Task, under the name of the column.
  static let invoer: [Rubriek] = [.aanmeldwijze, .vraagtype, .wijk, .leeftijd, .isClientOpDeHoogte]
  static let uitvoer: [Rubriek] = [
    .datumAangenomen, .datumEersteContact, .datumEersteAfspraak, .route, .datumPlanVastgesteld, .datumStart,
    .datumWachtlijst, .datumTerugkoppeling, .datumEinde,
  ]
}
