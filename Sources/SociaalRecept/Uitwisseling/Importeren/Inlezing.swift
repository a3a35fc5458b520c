import Bestandsvorm

/// A casus read from a file and found in order, not yet in the register.
package struct Ingelezen: Sendable {
  package var opgave: Casusopgave
  /// The name under which the casus is known where it comes from, so that it is not read in twice.
  package var herkomst: String
  /// Where it stands in the file.
  package var plek: Plek
  /// What the file calls the resident, if it does: casussen with the same word are of one resident.
  package var bewoner: String? = nil
}

/// Everything that is wrong with a file, in the order of the file.
package struct Inleesfouten: Error, Sendable {
  package let fouten: [Leesfout]

  /// - Parameter fouten: at least one. None of them will quote a BSN, and all name a line and a column.
  init(_ fouten: [Leesfout], bestand: String) {
    self.fouten = fouten.map { $0.zonderBsn.metPlek(bestand) }
  }

  package var zinnen: [String] { fouten.map(\.zin) }
}

/// Reads casussen from the bytes of a file: a FHIR R4 Bundle when it holds JSON, else CSV.
///
/// - Parameter vandaag: nothing in the file may have happened after it.
/// - Throws: all errors at once, at most 200 and one that says that there are more.
/// - Complexity: O(bytes).
package func leesUitwisseling(
  _ bytes: [UInt8], bestand: String, vandaag: Datum
) throws(Inleesfouten) -> [Ingelezen] {
  isJson(bytes, bestand)
    ? try leesFhir(bytes, bestand: bestand, vandaag: vandaag)
    : try leesAanmeldingen(bytes, bestand: bestand, vandaag: vandaag)
}

private func isJson(_ bytes: [UInt8], _ bestand: String) -> Bool {
  if bestand.lowercased().hasSuffix(".json") { return true }
  let zonderBom = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
  let eerste = zonderBom.first { !(0x09...0x0D ~= $0) && $0 != 0x20 }
  return eerste == UInt8(ascii: "{") || eerste == UInt8(ascii: "[")
}

/// The errors of one file while it is read, in any order.
struct Inleesboek {
  let bestand: String
  private(set) var fouten: [Leesfout]
  private var isVol = false

  init(_ bestand: String, _ fouten: [Leesfout] = []) {
    self.bestand = bestand
    self.fouten = fouten
  }

  static let hoogstens = 200

  mutating func noteer(
    _ plek: Plek, _ pad: String, _ gevonden: String, verwacht: String = "", bedoeld: String? = nil
  ) {
    guard fouten.count < Self.hoogstens else {
      if !isVol { fouten.append(teVeel(plek)) }
      isVol = true
      return
    }
    fouten.append(
      Leesfout(
        plek: plek, bestand: bestand, pad: pad, gevonden: gevonden, verwacht: verwacht, bedoeld: bedoeld))
  }

  private func teVeel(_ plek: Plek) -> Leesfout {
    Leesfout(
      plek: plek, bestand: bestand, pad: "",
      gevonden: "er zijn meer dan \(Self.hoogstens) fouten; verbeter eerst deze", verwacht: "")
  }

  func sluit() throws(Inleesfouten) {
    if !fouten.isEmpty { throw Inleesfouten(fouten.sorted(by: eerder), bestand: bestand) }
  }

  private func eerder(_ links: Leesfout, _ rechts: Leesfout) -> Bool {
    (links.plek?.regel ?? 0, links.plek?.kolom ?? 0) < (rechts.plek?.regel ?? 0, rechts.plek?.kolom ?? 0)
  }

  static let bsn =
    "hier lijkt een burgerservicenummer te staan; dat mag hier niet bewaard worden. Haal het weg"
}

extension Leesfout {
  /// A message that would show a BSN says only that it is one.
  fileprivate var zonderBsn: Leesfout {
    let delen = [pad, gevonden, verwacht, bedoeld ?? ""]
    guard delen.contains(where: Burgerservicenummer.komtVoor) else { return self }
    return Leesfout(plek: plek, bestand: bestand, pad: "", gevonden: Inleesboek.bsn, verwacht: "")
  }

  /// What is wrong with a whole file is wrong from its first character on.
  fileprivate func metPlek(_ bestand: String) -> Leesfout {
    plek != nil
      ? self
      : Leesfout(
        plek: Plek(bestand: bestand, regel: 1, kolom: 1), bestand: bestand, pad: pad, gevonden: gevonden,
        verwacht: verwacht, bedoeld: bedoeld)
  }
}
