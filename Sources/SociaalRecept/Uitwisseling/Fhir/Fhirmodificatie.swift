/// The elements that change what stands beside them: who does not understand them may not read the rest.
///
/// Source: FHIR R4 (hl7.org/fhir/R4), the elements with isModifier of what we read; `doNotPerform` of a Task is of R5.
/// Those that are not in this table are read where their meaning is needed: `status` of ServiceRequest and Task,
/// `Patient.deceased`, and `use` of names, addresses, telephone numbers and identifiers.
enum Fhirmodificatie {
  case onbekend
  case alleenWaar(String)
  case alleenOnwaar(String)
  case eenVan([String], String)

  /// In any resource and any part of one.
  static let overal: [String: Fhirmodificatie] = ["implicitRules": .onbekend, "modifierExtension": .onbekend]

  static let perSoort: [String: [String: Fhirmodificatie]] = [
    "Patient": [
      "active": .alleenWaar("de gegevens van deze Patient zijn niet meer in gebruik")
    ],
    "ServiceRequest": [
      "doNotPerform": .alleenOnwaar("deze ServiceRequest vraagt om iets niet te doen"),
      "intent": .eenVan(opdrachten, "deze ServiceRequest is (nog) geen opdracht"),
    ],
    "Task": [
      "doNotPerform": .alleenOnwaar("deze Task vraagt om iets niet te doen"),
      "intent": .eenVan(opdrachten, "deze Task is (nog) geen opdracht"),
    ],
  ]

  private static let opdrachten = [
    "order", "original-order", "reflex-order", "filler-order", "instance-order",
  ]

  /// Why an element may not be there, and what would be right; nil when it may.
  func bezwaar(_ element: Fhirelement) -> (gevonden: String, verwacht: String)? {
    switch self {
    case .onbekend:
      ("dit verandert wat de rest betekent, en dat kan hier niet worden begrepen", "een bestand zonder dit")
    case .alleenWaar(let zin): element.waarheid == true ? nil : (zin, "true")
    case .alleenOnwaar(let zin): element.waarheid == false ? nil : (zin, "false")
    case .eenVan(let woorden, let zin):
      element.tekst.map(woorden.contains) ?? false
        ? nil : (zin, "een van: \(woorden.joined(separator: ", "))")
    }
  }
}

extension Fhirlezer {
  /// Must be asked of every resource before it is read.
  mutating func keurModificatoren(_ bron: Fhirbron) {
    guard gekeurd.insert(bron.nummer).inserted else { return }
    for (naam, modificatie) in Fhirmodificatie.perSoort[bron.soort] ?? [:] {
      guard let element = bron[naam] else { continue }
      merk(element)
      if let (gevonden, verwacht) = modificatie.bezwaar(element) {
        fout(element, gevonden, verwacht: verwacht)
      }
    }
    weigerOnbekende(bron.element, isTop: true)
    if bron.soort == "Patient" { keurKoppelingen(bron) }
  }

  /// Contained resources are resources of their own.
  private mutating func weigerOnbekende(_ element: Fhirelement, isTop: Bool) {
    switch element.knoop.waarde {
    case .object(let velden):
      for veld in velden where !(isTop && veld.naam == "contained") {
        guard let lid = element[veld.naam] else { continue }
        if let (gevonden, verwacht) = Fhirmodificatie.overal[veld.naam]?.bezwaar(lid) {
          fout(lid, gevonden, verwacht: verwacht)
        } else {
          weigerOnbekende(lid, isTop: false)
        }
      }
    case .lijst: for lid in element.leden { weigerOnbekende(lid, isTop: false) }
    default: break
    }
  }

  /// Another Patient may have come in the place of this one; other links leave it as it is.
  private mutating func keurKoppelingen(_ patient: Fhirbron) {
    for koppeling in patient["link"].leden {
      guard let soort = koppeling["type"] else { continue }
      if soort.tekst == "replaced-by" {
        fout(
          soort, "deze Patient is vervangen door een andere",
          verwacht: "de Patient die ervoor in de plaats kwam")
      }
    }
  }
}
