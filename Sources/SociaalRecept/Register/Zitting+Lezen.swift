extension Zitting {
  package func persoon(_ bewoner: Bewonernummer) throws(Registerfout) -> Persoon {
    try opgeslagen(
      try database.rijen(Persoonrij.self, "WHERE \(Persoonrij.Kolom.bewoner) = ?", [.init(bewoner)])
    ).first?.persoon ?? Persoon()
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

  /// Residents with this name, and with this birth date where both are known: maybe the same person.
  package func bekend(_ naam: String, geboren: Datum?) throws(Registerfout) -> [Bewonernummer] {
    typealias Kolom = Persoonrij.Kolom
    return try opgeslagen(
      try database.rijen(
        Persoonrij.self,
        """
        WHERE \(Kolom.zoeknaam) = ?1
          AND (?2 IS NULL OR \(Kolom.geboortedatum) IS NULL OR \(Kolom.geboortedatum) = ?2)
        ORDER BY \(Kolom.bewoner)
        """, [.init(Persoon.zoeknaam(naam)), .init(geboren)])
    ).compactMap(\.bewoner)
  }
}
