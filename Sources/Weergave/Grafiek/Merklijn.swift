/// A named line across a plot, at one value: "nu: € 1.038", "quitte: € 0".
package struct Merklijn: Sendable, Hashable {
  package let naam: String
  package let waarde: Double

  package init(_ naam: String, _ waarde: Double) {
    self.naam = naam
    self.waarde = waarde
  }

  func afgerond(_ grootheid: Grootheid) -> Merklijn {
    Merklijn(naam, grootheid.afgerond(waarde))
  }

  func tekst(_ grootheid: Grootheid) -> String {
    "\(naam): \(grootheid.tekst(waarde))"
  }
}
