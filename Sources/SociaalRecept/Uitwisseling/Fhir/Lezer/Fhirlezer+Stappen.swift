import Bestandsvorm
import Taal

/// Small steps through the tree. What is asked for here counts as read, and is not named as left.
extension Fhirlezer {
  mutating func fout(
    _ element: Fhirelement, _ gevonden: String, verwacht: String = "", bedoeld: String? = nil
  ) {
    waarden.boek.noteer(element.knoop.plek, element.pad, gevonden, verwacht: verwacht, bedoeld: bedoeld)
  }

  /// Nothing of this value is lost.
  mutating func merk(_ element: Fhirelement) { merk(element.knoop) }

  private mutating func merk(_ knoop: Knoop) {
    switch knoop.waarde {
    case .lijst(let leden): for lid in leden { merk(lid) }
    case .object(let velden): for veld in velden { merk(veld.waarde) }
    default: gelezen.insert(knoop.plek.sleutel)
    }
  }

  /// A list that may be missing; an error when something else stands there.
  mutating func lijst(_ element: Fhirelement?) -> [Fhirelement] {
    guard let element else { return [] }
    if case .lijst = element.knoop.waarde { return element.leden }
    fout(element, "hier staat \(element.knoop.omschrijving)", verwacht: "een lijst")
    return []
  }

  /// A text that may be kept; an error when something else stands there.
  mutating func tekst(_ element: Fhirelement?, hoogstens: Int = Tekstkeuring.hoogstens) -> String? {
    guard let element else { return nil }
    merk(element)
    guard let tekst = element.tekst else {
      fout(element, "hier staat \(element.knoop.omschrijving)", verwacht: "een tekst")
      return nil
    }
    return waarden.tekst(tekst, element.knoop.plek, element.pad, hoogstens: hoogstens)
  }

  /// One of a few words.
  mutating func woord<Waarde>(_ element: Fhirelement?, uit lijst: Woordenlijst<Waarde>) -> Waarde? {
    guard let element else { return nil }
    merk(element)
    return waarden.woord(element.tekst ?? "", element.knoop.plek, element.pad, uit: lijst)
  }

  /// The day of a date or dateTime, as it was written where it was written.
  mutating func datum(_ element: Fhirelement?) -> Datum? {
    guard let element, let tekst = dagtekst(element) else { return nil }
    guard case .dag = Dagtekst(tekst), tekst.isIso else {
      fout(element, "\"\(tekst.ingekort)\" is geen hele dag", verwacht: "een datum als \"2022-02-05\"")
      return nil
    }
    return waarden.datum(tekst, element.knoop.plek, element.pad)
  }

  /// The day of birth, or the year of one that is given without its day.
  mutating func geboorte(_ element: Fhirelement?) -> Geboorte? {
    guard let element, let tekst = dagtekst(element) else { return nil }
    let delen = tekst.split(separator: "-", omittingEmptySubsequences: false)
    if delen.count == 2, tekst.utf8.count == 7, let maand = Int(delen[1]), 1...12 ~= maand {
      waarden.boek.laatWeg("Patient.birthDate: de maand bij een jaar zonder dag")
      return waarden.geboorte(String(delen[0]), element.knoop.plek, element.pad)
    }
    guard tekst.isIso || delen.count == 1 && tekst.utf8.count == 4 else {
      fout(
        element, "\"\(tekst.ingekort)\" is geen datum", verwacht: "een datum als \"1950-02-05\", of een jaar")
      return nil
    }
    return waarden.geboorte(tekst, element.knoop.plek, element.pad)
  }

  private mutating func dagtekst(_ element: Fhirelement) -> String? {
    merk(element)
    if let tekst = element.tekst { return tekst }
    fout(element, "hier staat \(element.knoop.omschrijving)", verwacht: "een datum als \"2022-02-05\"")
    return nil
  }

  /// What a Reference leads to within the file.
  ///
  /// - Parameters:
  ///   - verplicht: it is an error when it leads nowhere.
  ///   - soort: of what kind it is when the Reference does not say.
  mutating func gezocht(
    _ verwijzing: Fhirelement, in bron: Fhirbron, verplicht: Bool, soort: String? = nil
  ) -> Fhirbron? {
    switch bundel.doel(verwijzing, in: bron, soort: soort) {
    case .bron(let gevonden):
      for naam in ["reference", "type"] { if let deel = verwijzing[naam] { merk(deel) } }
      return gevonden
    case .onduidelijk(let zin):
      fout(
        verwijzing["reference"] ?? verwijzing, zin,
        verwacht: "een verwijzing naar één resource in dit bestand")
    case .buiten where verplicht:
      // A resident is not to be looked up by a number that may not be kept.
      if verwijzing["reference"] == nil, verwijzing["identifier"]?.isBsn ?? true { return nil }
      let doel = verwijzing["reference"] ?? verwijzing
      fout(
        doel, "\(doel.tekst.map { "\"\($0.ingekort)\"" } ?? "deze verwijzing") staat niet in dit bestand",
        verwacht: "een verwijzing naar een resource in dit bestand")
    case .buiten: break
    }
    return nil
  }
}

extension String {
  /// `2022-02-05`, with or without a time behind a T.
  fileprivate var isIso: Bool {
    let dag = prefix { $0 != "T" }
    return dag.utf8.count == 10 && dag.utf8.dropFirst(4).first == UInt8(ascii: "-")
  }
}

extension Plek {
  /// One number for a place in a file.
  var sleutel: UInt64 { UInt64(regel) << 32 | UInt64(kolom) }
}
