import Bestandsvorm
import BusinessCase

/// The casussen as a FHIR R4 Bundle (hl7.org/fhir/R4): of each resident a Patient, of each casus a ServiceRequest and
/// a Task, of each deeltraject a Task that is part of it, and what its dossier holds beside those.
///
/// - Parameters:
///   - metNamen: with personal data and texts; else a Patient is no more than a number.
///   - stand: of the register that they come from; a tag of the Bundle.
/// - Returns: a Bundle that `leesUitwisseling` reads back.
package func casussenAlsFhir(
  _ overdrachten: some Sequence<Overdracht>, metNamen: Bool, op moment: Tijdstip, stand: Stand = .leeg
) -> Json {
  var ingangen: [Json] = []
  var bewoners: Set<Bewonernummer> = []
  var kaart: Set<Int> = []
  for overdracht in overdrachten {
    let schrijver = Fhirschrijver(overdracht: overdracht, metNamen: metNamen)
    if bewoners.insert(overdracht.bewoner).inserted { ingangen.append(schrijver.patient) }
    ingangen += [schrijver.order, schrijver.taak] + schrijver.deeltaken
    for (nummer, ingang) in schrijver.aanbod where kaart.insert(nummer).inserted { ingangen.append(ingang) }
    ingangen += schrijver.dossier
  }
  return .gevuld([
    ("resourceType", "Bundle"),
    (
      "meta",
      .gevuld([
        ("tag", [.gevuld([("system", .tekst(Fhirwoorden.stand)), ("code", .tekst(stand.description))])])
      ])
    ),
    ("type", "collection"), ("timestamp", .tekst(moment.description)),
    ("entry", ingangen.isEmpty ? nil : .lijst(ingangen)),
  ])
}

struct Fhirschrijver {
  let overdracht: Overdracht
  let metNamen: Bool

  private var opgave: Casusopgave { overdracht.opgave }
  private var nummer: String { opgave.id ?? "" }
  var patientId: String { "bewoner-\(overdracht.bewoner.nummer)" }
  var taakId: String { "casus-\(nummer)" }
  var orderId: String { "verwijzing-\(nummer)" }

  var patient: Json {
    let persoon = metNamen ? opgave.persoon : Persoon()
    return ingang(
      "Patient", patientId,
      [
        ("name", persoon.naam.map { [.gevuld([("text", .tekst($0))])] }),
        ("telecom", persoon.telefoon.map { [.gevuld([("system", "phone"), ("value", .tekst($0))])] }),
        ("birthDate", persoon.geboren.map { .tekst($0.iso) }),
        ("address", persoon.adres.map { [.gevuld([("text", .tekst($0))])] }),
      ])
  }

  var order: Json {
    let vraag = metNamen ? opgave.vraag : nil
    let redenen =
      [
        opgave.vraagtype.map { begrip(Fhirwoorden.vraagtype, $0.rawValue, nil) },
        vraag.map { .gevuld([("text", .tekst($0))]) },
      ]
      .compactMap { $0 }
    return ingang(
      "ServiceRequest", orderId,
      [
        ("status", .tekst(Fhirwoorden.orderstatus(opgave.verloop.status))), ("intent", "order"),
        ("priority", .tekst(Fhirwoorden.prioriteit(opgave.prioriteit))),
        ("subject", verwijzing("Patient", patientId)), ("authoredOn", .tekst(opgave.op.iso)),
        ("requester", verwijzer), ("reasonCode", redenen.isEmpty ? nil : .lijst(redenen)),
      ])
  }

  var taak: Json {
    let stap = Fhirwoorden.stap(opgave).map { begrip(Fhirwoorden.stap, $0.code, $0.naam) }
    return ingang(
      "Task", taakId,
      [
        ("identifier", [.gevuld([("system", .tekst(Fhirwoorden.casus)), ("value", .tekst(nummer))])]),
        ("basedOn", [verwijzing("ServiceRequest", orderId)]),
      ] + kern(opgave.verloop, stap: stap, metNamen ? opgave.toelichting : nil) + [
        ("requester", verwijzer), ("owner", opgave.makelaar.map { .gevuld([("display", .tekst($0))]) }),
        ("input", invoer), ("output", uitvoer(Rubriek.allCases.map { Kolom($0) })),
      ])
  }

  var deeltaken: [Json] {
    Deel.allCases.compactMap { deel in
      guard let verloop = opgave.delen[deel] else { return nil }
      return ingang(
        "Task", "\(taakId)-\(deel.rawValue)",
        [("partOf", [verwijzing("Task", taakId)])] + kern(verloop, stap: nil, nil) + [
          ("requester", opgave.makelaar.map { .gevuld([("display", .tekst($0))]) }),
          ("owner", .gevuld([("display", .tekst(deel.rawValue))])),
          ("output", uitvoer(Rubriek.vanDeel.map { Kolom($0, deel) })),
        ])
    }
  }

  /// What a Task of a casus and one of a part share, in the order of the standard.
  private func kern(_ verloop: Verloop, stap: Json?, _ toelichting: String?) -> [Json.Misschien] {
    let reden = verloop.reden.map { begrip(Fhirwoorden.reden, $0.rawValue, $0.naam, tekst: toelichting) }
    let periode = Json.gevuld([
      ("start", verloop.aangenomenOp.map { .tekst($0.iso) }),
      ("end", verloop.geslotenOp.map { .tekst($0.iso) }),
    ])
    let laatste = verloop.geslotenOp ?? overdracht.laatsteOp
    return [
      ("status", .tekst(verloop.status.rawValue)), ("statusReason", reden), ("businessStatus", stap),
      ("intent", "order"), ("priority", .tekst(Fhirwoorden.prioriteit(opgave.prioriteit))),
      ("code", begrip(Fhirwoorden.taakcode, "fulfill", nil)), ("for", verwijzing("Patient", patientId)),
      ("executionPeriod", verloop.aangenomenOp == nil && verloop.geslotenOp == nil ? nil : periode),
      ("authoredOn", .tekst(verloop.aangemeldOp.iso)),
      ("lastModified", .tekst(max(laatste, verloop.aangemeldOp).iso)),
    ]
  }

  /// Who referred by name, or only what kind of referrer it was.
  var verwijzer: Json {
    .gevuld([("display", .tekst((metNamen ? opgave.verwijzer : nil) ?? opgave.kanaal.naam))])
  }

  private var invoer: Json? {
    let leden = Fhirwoorden.invoer.compactMap { rubriek -> Json? in
      if rubriek == .isClientOpDeHoogte {
        return opgave.isClientOpDeHoogte.map { gegeven(rubriek, "valueBoolean", .waarheid($0)) }
      }
      switch opgave[Kolom(rubriek)] {
      case .tekst(let tekst): return gegeven(rubriek, "valueString", .tekst(tekst))
      case .geheel(let geheel): return gegeven(rubriek, "valueInteger", .geheel(geheel))
      default: return nil
      }
    }
    return leden.isEmpty ? nil : .lijst(leden)
  }

  private func uitvoer(_ kolommen: [Kolom]) -> Json? {
    let leden = kolommen.compactMap { kolom -> Json? in
      guard Fhirwoorden.uitvoer.contains(kolom.rubriek), case .tekst(let tekst) = opgave[kolom] else {
        return nil
      }
      return gegeven(kolom.rubriek, kolom.rubriek == .route ? "valueString" : "valueDate", .tekst(tekst))
    }
    return leden.isEmpty ? nil : .lijst(leden)
  }

  private func gegeven(_ rubriek: Rubriek, _ sleutel: String, _ waarde: Json) -> Json {
    .gevuld([("type", begrip(Fhirwoorden.gegeven, rubriek.rawValue, nil)), (sleutel, waarde)])
  }

  func begrip(_ stelsel: String, _ code: String, _ naam: String?, tekst: String? = nil) -> Json {
    let codering = Json.gevuld([
      ("system", .tekst(stelsel)), ("code", .tekst(code)), ("display", naam.map { .tekst($0) }),
    ])
    return .gevuld([("coding", [codering]), ("text", tekst.map { .tekst($0) })])
  }

  func verwijzing(_ soort: String, _ id: String) -> Json {
    .gevuld([("reference", .tekst(adres(soort, id)))])
  }

  func ingang(_ soort: String, _ id: String, _ velden: [Json.Misschien]) -> Json {
    let resource = Json.gevuld([("resourceType", .tekst(soort)), ("id", .tekst(id))] + velden)
    return .gevuld([("fullUrl", .tekst(adres(soort, id))), ("resource", resource)])
  }

  /// A UUID of version 8 (RFC 9562 §5.8) out of the SHA-256 of the name, so that a later Bundle uses the same.
  private func adres(_ soort: String, _ id: String) -> String {
    var afdruk = Sha256()
    afdruk.neemOp(Array("\(Fhirwoorden.casus)/\(soort)/\(id)".utf8))
    var bytes = Array(afdruk.bytes().prefix(16))
    bytes[6] = bytes[6] & 0x0F | 0x80
    bytes[8] = bytes[8] & 0x3F | 0x80
    let hex = Array(bytes.hex)
    let groepen = [0..<8, 8..<12, 12..<16, 16..<20, 20..<32].map { String(hex[$0]) }
    return "urn:uuid:\(groepen.joined(separator: "-"))"
  }
}

extension Overdracht {
  /// The last day that something happened.
  fileprivate var laatsteOp: Datum { gebeurtenissen.compactMap(\.feit.op).max() ?? opgave.op }
}

extension Json {
  typealias Misschien = (sleutel: String, waarde: Json?)

  /// An object without the keys that have no value: FHIR knows no null.
  static func gevuld(_ velden: [Misschien]) -> Json {
    .object(velden.compactMap { veld in veld.waarde.map { (sleutel: veld.sleutel, waarde: $0) } })
  }
}
