/// A place in a file. Lines and columns count from 1; a column is one Unicode scalar.
package struct Plek: Sendable, Hashable, CustomStringConvertible {
  package let bestand: String
  package let regel: Int
  package let kolom: Int

  package init(bestand: String, regel: Int, kolom: Int) {
    self.bestand = bestand
    self.regel = regel
    self.kolom = kolom
  }

  /// `scenarios/eigen.json5:14:22`, the form that editors and terminals make clickable.
  package var description: String { "\(bestand):\(regel):\(kolom)" }
}
