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

  package var description: String { "\(bestand):\(regel):\(kolom)" }
}
