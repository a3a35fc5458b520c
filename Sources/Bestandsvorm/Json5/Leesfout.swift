/// What is wrong in a file: where, what was found, and what would be right.
package struct Leesfout: Error, Sendable, Hashable {
  /// Nil when the whole file is meant.
  package let plek: Plek?
  package let bestand: String
  /// The way to the value, such as `zorgregels[2].kans`; empty for the file itself and for its syntax.
  package let pad: String
  package let gevonden: String
  package let verwacht: String
  /// The nearest right word, where there is one.
  package let bedoeld: String?

  package init(
    plek: Plek?, bestand: String, pad: String, gevonden: String, verwacht: String, bedoeld: String? = nil
  ) {
    self.plek = plek
    self.bestand = bestand
    self.pad = pad
    self.gevonden = gevonden
    self.verwacht = verwacht
    self.bedoeld = bedoeld
  }

  /// `scenarios/eigen.json5:14:22  zorgregels[2].kans: 1,4 is geen kans; verwacht een getal van 0 tot en met 1`
  package var zin: String {
    "\(plek?.description ?? bestand)  \(inhoud)"
  }

  /// The same for who knows which file it is: `regel 14, kolom 22: ...`
  package var zinZonderBestand: String {
    plek.map { "regel \($0.regel), kolom \($0.kolom): \(inhoud)" } ?? inhoud
  }

  private var inhoud: String {
    var zin = pad.isEmpty ? gevonden : "\(pad): \(gevonden)"
    if !verwacht.isEmpty { zin += "; verwacht \(verwacht)" }
    if let bedoeld { zin += ". Bedoelde u \"\(bedoeld)\"?" }
    return zin
  }
}
