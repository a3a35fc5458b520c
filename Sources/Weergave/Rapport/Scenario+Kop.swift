import BusinessCase

/// How a report calls what it is about.
extension Scenario {
  /// "Sociaal Recept".
  var onderwerp: String { kop.organisatie ?? naam }

  /// "Sociaal Recept Dordrecht".
  var merk: String { [onderwerp, kop.gemeente].compactMap(\.self).joined(separator: " ") }

  /// "getoetst door …".
  var toetsers: String { kop.toetsers ?? "een deskundige" }

  /// Who made it, where that is said.
  var kopkenmerken: [Kenmerk] { kop.opsteller.map { [Kenmerk("Opsteller", $0)] } ?? [] }
}
