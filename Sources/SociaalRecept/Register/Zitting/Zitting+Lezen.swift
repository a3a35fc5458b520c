extension Zitting {
  package func persoon(_ bewoner: Bewonernummer) throws(Registerfout) -> Persoon {
    try persoonrij(bewoner).persoon
  }

  func persoonrij(_ bewoner: Bewonernummer) throws(Registerfout) -> Persoonrij {
    try personen("WHERE \(Persoonrij.Kolom.bewoner) = ?", [.init(bewoner)]).first
      ?? Persoonrij(bewoner: bewoner)
  }

  /// - Parameter deel: which residents, in which order.
  func personen(_ deel: String, _ waarden: [Database.Waarde] = []) throws(Registerfout) -> [Persoonrij] {
    try opgeslagen(try database.rijen(Persoonrij.self, deel, waarden))
  }

  /// The resident that a source calls so.
  func persoonrij(kenmerk: String) throws(Registerfout) -> Persoonrij? {
    try personen("WHERE \(Persoonrij.Kolom.kenmerk) = ?", [.init(kenmerk)]).first
  }

  /// The free texts of a resident; those that were erased are not there.
  package func teksten(_ bewoner: Bewonernummer) throws(Registerfout) -> [Tekstnummer: String] {
    let rijen = try opgeslagen(
      try database.rijen(Tekstrij.self, "WHERE \(Tekstrij.Kolom.bewoner) = ?", [.init(bewoner)]))
    return Dictionary(
      rijen.compactMap { rij in rij.nummer.map { ($0, rij.tekst) } },
      uniquingKeysWith: { eerste, _ in eerste })
  }

  /// The casussen of a resident, oldest first.
  package func casussen(van bewoner: Bewonernummer) throws(Registerfout) -> [Casusnummer] {
    typealias Kolom = Casusregel.Kolom
    return try opgeslagen(
      try database.alle(
        "SELECT \(Kolom.nummer) FROM \(Casusregel.tabel) WHERE \(Kolom.bewoner) = ? ORDER BY \(Kolom.nummer)",
        [.init(bewoner)]
      ) { Casusnummer($0.geheel(0)) })
  }

  /// Residents with this name, and with this birth where both are known: maybe the same person.
  package func bekend(_ persoon: Persoon) throws(Registerfout) -> [Bewonernummer] {
    guard let zoeknaam = persoon.zoeknaam else { return [] }
    typealias Kolom = Persoonrij.Kolom
    return try personen("WHERE \(Kolom.zoeknaam) = ? ORDER BY \(Kolom.bewoner)", [.init(zoeknaam)])
      .filter { !$0.persoon.weerspreekt(persoon) }.compactMap(\.bewoner)
  }
}
