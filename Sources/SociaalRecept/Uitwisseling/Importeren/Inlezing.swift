import Bestandsvorm

/// A casus read from a file and found in order, not yet in the register.
package struct Ingelezen: Sendable {
  package var opgave: Casusopgave
  /// The name under which the casus is known where it comes from, so that it is not read in twice.
  package var herkomst: String
  /// What an earlier version of this program, or a file read without `--herkomst`, called it: known by that name is
  /// only who is the same in all that is known.
  package var vroeger: String? = nil
  /// Where it stands in the file.
  package var plek: Plek
  /// Which resident it is by the file, if it says.
  package var bewoner: Bewonerskenmerk? = nil
  /// It has no id: its row is its name.
  var isRij: Bool { herkomst.hasPrefix(Self.rij) }
  static let rij = "csv:sha256:"
}

/// What a file calls a resident: casussen with the same word are of one resident.
package struct Bewonerskenmerk: Sendable, Hashable {
  package var tekst: String
  /// The source is known too, so that the word says the same in another file.
  package var isBlijvend: Bool
}

/// What a file holds for us, and what of it is left behind.
package struct Inlezing: Sendable {
  package var casussen: [Ingelezen]
  /// What somebody must know who takes this file for all there is, in whole sentences.
  package var opmerkingen: [String]

  package init(casussen: [Ingelezen], opmerkingen: [String]) {
    self.casussen = casussen
    self.opmerkingen = opmerkingen
  }
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

/// Reads casussen from the bytes of a file: FHIR when it holds JSON, else CSV.
///
/// - Parameters:
///   - vandaag: nothing in the file may have happened after it.
///   - kolommen: how a CSV file calls what we know under another name.
///   - herkomst: the source of the file, within which its ids mean something.
/// - Throws: all errors at once, at most 200 and one that says that there are more.
/// - Complexity: O(bytes).
package func leesUitwisseling(
  _ bytes: [UInt8], bestand: String, vandaag: Datum, kolommen: [Kolomkeuze] = [], herkomst: String? = nil
) throws(Inleesfouten) -> Inlezing {
  let bytes = try zonderUtf16(bytes, bestand: bestand)
  var waarden = Waardelezer(boek: Inleesboek(bestand), vandaag: vandaag, herkomst: herkomst)
  switch Vorm(bytes, bestand) {
  case .fhir(let isNdjson): return try leesFhir(bytes, isNdjson: isNdjson, waarden)
  case .csv: return try leesAanmeldingen(bytes, kolommen, waarden)
  case .xml:
    waarden.boek.noteer(
      Plek(bestand: bestand, regel: 1, kolom: 1), "", "dit is XML; vraag het bestand als JSON of als CSV",
      verwacht: "een FHIR Bundle in JSON, of CSV")
    try waarden.boek.sluit()
    return Inlezing(casussen: [], opmerkingen: [])
  }
}

private func zonderUtf16(_ bytes: [UInt8], bestand: String) throws(Inleesfouten) -> [UInt8] {
  do throws(Leesfout) { return try vanUtf16(bytes, bestand: bestand) ?? bytes } catch {
    throw Inleesfouten([error], bestand: bestand)
  }
}

/// What a file is, by its name and its first sign.
private enum Vorm {
  case fhir(isNdjson: Bool)
  case xml, csv

  init(_ bytes: [UInt8], _ bestand: String) {
    let naam = bestand.lowercased()
    let zonderBom = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    let eerste = zonderBom.first { !(0x09...0x0D ~= $0) && $0 != 0x20 }
    if eerste == UInt8(ascii: "<") {
      self = .xml
    } else if naam.hasSuffix(".ndjson") || naam.hasSuffix(".jsonl") || zonderBom.begintNdjson {
      self = .fhir(isNdjson: true)
    } else if naam.hasSuffix(".json") || eerste == UInt8(ascii: "{") || eerste == UInt8(ascii: "[") {
      self = .fhir(isNdjson: false)
    } else {
      self = .csv
    }
  }
}

extension ArraySlice<UInt8> {
  /// Two lines of which each is an object of its own.
  fileprivate var begintNdjson: Bool {
    var regels = split(maxSplits: 2, whereSeparator: { $0 == 0x0A || $0 == 0x0D }).prefix(2).makeIterator()
    guard let eerste = regels.next(), let tweede = regels.next() else { return false }
    return [eerste, tweede].allSatisfy { $0.first == UInt8(ascii: "{") && $0.last == UInt8(ascii: "}") }
  }
}
