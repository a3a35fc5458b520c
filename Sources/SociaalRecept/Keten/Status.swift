/// Where a casus or a deeltraject stands. The codes are those of FHIR R4 Task (hl7.org/fhir/R4/valueset-task-status).
package enum Status: String, Sendable, Hashable, CaseIterable {
  case aangemeld = "requested"
  case aangenomen = "accepted"
  case inTraject = "in-progress"
  case wacht = "on-hold"
  case afgerond = "completed"
  case nietPassend = "rejected"
  case ingetrokken = "cancelled"
  case gestopt = "failed"
  case foutieveInvoer = "entered-in-error"

  /// In words, for a reader.
  package var naam: String {
    switch self {
    case .aangemeld: "aangemeld"
    case .aangenomen: "aangenomen, wacht op eerste contact"
    case .inTraject: "in traject"
    case .wacht: "op de wachtlijst of gepauzeerd"
    case .afgerond: "afgerond"
    case .nietPassend: "niet passend"
    case .ingetrokken: "ingetrokken"
    case .gestopt: "voortijdig gestopt"
    case .foutieveInvoer: "foutieve invoer"
    }
  }

  /// One or two words, for a list.
  package var kort: String {
    switch self {
    case .aangenomen: "aangenomen"
    case .wacht: "wacht"
    case .gestopt: "gestopt"
    default: naam
    }
  }

  package var isGesloten: Bool { !Self.open.contains(self) }

  /// States in which nobody may leave somebody without saying why.
  package var vraagtReden: Bool {
    switch self {
    case .wacht, .nietPassend, .ingetrokken, .gestopt, .foutieveInvoer: true
    case .aangemeld, .aangenomen, .inTraject, .afgerond: false
    }
  }

  package static let open: [Status] = [.aangemeld, .aangenomen, .inTraject, .wacht]

  /// The states that may follow this one.
  ///
  /// Source: HL7 SDOH Clinical Care, the states of a referral task.
  package var volgende: [Status] {
    switch self {
    case .aangemeld: [.aangenomen, .nietPassend, .ingetrokken, .foutieveInvoer]
    case .aangenomen: [.inTraject, .wacht, .ingetrokken, .afgerond, .gestopt, .foutieveInvoer]
    case .inTraject: [.wacht, .ingetrokken, .afgerond, .gestopt, .foutieveInvoer]
    case .wacht: [.inTraject, .ingetrokken, .afgerond, .gestopt, .foutieveInvoer]
    case .afgerond, .nietPassend, .ingetrokken, .gestopt: [.foutieveInvoer]
    case .foutieveInvoer: []
    }
  }
}
