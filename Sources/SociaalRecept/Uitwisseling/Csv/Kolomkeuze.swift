import Taal

/// What a file calls a column that we know under another name: `naam=Patiënt`.
package struct Kolomkeuze: Sendable, Hashable {
  let kolom: Kolom
  /// The name in the file.
  let kop: String
  /// Chosen for an earlier file of this source: one without the column is as good.
  var isBewaard = false

  /// Our name of the column.
  package var onze: String { kolom.naam }
  package var naam: String { kop }

  /// - Throws: a sentence that says what is wrong and what would be right.
  package init(_ tekst: String) throws(Kolomkeuzefout) {
    let delen = tekst.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    guard delen.count == 2, !delen[1].zonderRand.isEmpty else {
      throw Kolomkeuzefout(
        zin:
          "\"\(tekst.ingekort)\" is geen keuze; verwacht onze naam, een = en de naam in het bestand, zoals naam=Patiënt"
      )
    }
    guard let kolom = Kolom.bijNaam[Kolom.vereenvoudigd(delen[0])] else {
      let bedoeld = dichtstbijzijnde(delen[0], in: Kolom.namen).map { " Bedoelde u \"\($0)\"?" } ?? ""
      throw Kolomkeuzefout(
        zin: "\"\(delen[0].ingekort)\" is geen kolom; verwacht een van: \(Rubriek.woorden).\(bedoeld)")
    }
    (self.kolom, kop) = (kolom, delen[1].zonderRand.nfc)
  }
}

/// Why a choice of columns cannot be.
package struct Kolomkeuzefout: Error, Sendable {
  package let zin: String
}
