import Bestandsvorm
import Taal

/// Who asks and who does it: by name in the Reference, or in the resource that it leads to.
extension Fhirlezer {
  struct Partij {
    var tekst: String?
    /// A resident, or somebody of a resident's own: no one of an organisation. Such a name may only stand where it can
    /// be erased.
    var isBewoner = false
    var isNaaste = false
  }

  mutating func partij(_ verwijzing: Fhirelement, _ bron: Fhirbron, hoogstens: Int = Tekstkeuring.hoogstens)
    -> Partij
  {
    let genoemd = verwijzing["display"]
    let doel = gezocht(verwijzing, in: bron, verplicht: genoemd == nil)
    let soort = doel?.soort ?? Fhirbundel.soort(volgens: verwijzing) ?? ""
    var partij = Partij(isBewoner: soort == "Patient", isNaaste: soort == "RelatedPerson")
    if partij.isBewoner { return partij }
    if let doel { keurModificatoren(doel) }
    partij.tekst =
      genoemd == nil ? doel.flatMap { naam(van: $0, diepte: 0) } : tekst(genoemd, hoogstens: hoogstens)
    if genoemd == nil, let naam = partij.tekst {
      partij.tekst = waarden.tekst(naam, verwijzing.knoop.plek, verwijzing.pad, hoogstens: hoogstens)
    }
    return partij
  }

  /// The name of a person or an organisation; of a role, those of both.
  private mutating func naam(van bron: Fhirbron, diepte: Int) -> String? {
    guard diepte < 3 else { return nil }
    switch bron.soort {
    case "PractitionerRole":
      let delen = ["practitioner", "organization"].compactMap { sleutel -> String? in
        guard let verwijzing = bron[sleutel] else { return nil }
        if let doel = gezocht(verwijzing, in: bron, verplicht: false) {
          return naam(van: doel, diepte: diepte + 1)
        }
        return tekst(verwijzing["display"])
      }
      return delen.isEmpty ? nil : delen.joined(separator: ", ")
    case "Practitioner", "RelatedPerson": return naam(bron, op: waarden.vandaag)
    default:
      // Organization, CareTeam, HealthcareService and the like have one name, in words.
      guard bron["name"]?.tekst != nil else { return nil }
      return tekst(bron["name"])
    }
  }
}
