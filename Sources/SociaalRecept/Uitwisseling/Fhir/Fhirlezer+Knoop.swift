import Bestandsvorm
import Taal

/// Small steps through the tree.
extension Fhirlezer {
  mutating func fout(
    _ knoop: Knoop, _ pad: String, _ gevonden: String, verwacht: String = "", bedoeld: String? = nil
  ) {
    waarden.boek.noteer(knoop.plek, pad, gevonden, verwacht: verwacht, bedoeld: bedoeld)
  }

  func tekst(_ knoop: Knoop?) -> String? {
    if case .tekst(let tekst) = knoop?.waarde { tekst } else { nil }
  }

  /// A list that may be missing; an error when something else stands there.
  mutating func lijst(_ knoop: Knoop?, _ pad: String) -> [Knoop]? {
    guard let knoop else { return nil }
    if case .lijst(let leden) = knoop.waarde { return leden }
    fout(knoop, pad, "hier staat \(knoop.omschrijving)", verwacht: "een lijst")
    return nil
  }

  /// A text that may be kept; an error when something else stands there.
  mutating func gekeurd(_ knoop: Knoop?, _ pad: String) -> String? {
    guard let knoop else { return nil }
    guard let tekst = tekst(knoop) else {
      fout(knoop, pad, "hier staat \(knoop.omschrijving)", verwacht: "een tekst")
      return nil
    }
    return waarden.tekst(tekst, knoop.plek, pad)
  }

  /// The same for a text that goes into the log.
  mutating func kort(_ knoop: Knoop?, _ pad: String) -> String? {
    guard let knoop, let tekst = gekeurd(knoop, pad) else { return nil }
    return waarden.tekst(tekst, knoop.plek, pad, hoogstens: 100)
  }

  /// The day of a date or dateTime, as it was written where it was written.
  mutating func datum(_ knoop: Knoop?, _ pad: String) -> Datum? {
    guard let knoop else { return nil }
    guard let tekst = tekst(knoop) else {
      fout(knoop, pad, "hier staat \(knoop.omschrijving)", verwacht: "een datum als \"2022-02-05\"")
      return nil
    }
    let delen = tekst.split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
    let dag = String(delen[0])
    guard dag.utf8.count == 10, dag.utf8.dropFirst(4).first == UInt8(ascii: "-") else {
      fout(knoop, pad, "\"\(tekst.ingekort)\" is geen hele dag", verwacht: "een datum als \"2022-02-05\"")
      return nil
    }
    return waarden.datum(dag, knoop.plek, pad)
  }

  /// What a Reference points at: in the Bundle, or contained in the resource itself.
  func bron(_ verwijzing: Knoop?, in bron: Bron? = nil) -> Bron? {
    guard let doel = tekst(verwijzing?["reference"]) else { return nil }
    guard doel.hasPrefix("#"), let bron else { return bijVerwijzing[doel] }
    guard case .lijst(let leden) = bron.knoop["contained"]?.waarde,
      let nummer = leden.firstIndex(where: { tekst($0["id"]) == String(doel.dropFirst()) })
    else { return nil }
    return Bron(
      knoop: leden[nummer], pad: "\(bron.pad).contained[\(nummer)]",
      soort: tekst(leden[nummer]["resourceType"]) ?? "",
      namen: [])
  }
}

extension Fhirlezer {
  /// The code within a CodeableConcept that is of this system.
  func code(_ begrip: Knoop?, _ stelsel: String) -> Knoop? {
    guard case .lijst(let codes) = begrip?["coding"]?.waarde else { return nil }
    return codes.first { tekst($0["system"]) == stelsel }?["code"]
  }

  func eersteCode(_ begrip: Knoop?) -> Knoop? {
    guard case .lijst(let codes) = begrip?["coding"]?.waarde else { return nil }
    return codes.first
  }
}
