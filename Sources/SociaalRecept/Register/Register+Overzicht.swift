extension Register {
  /// The casussen that somebody may have to do something about; see `Casus.isLopend`. Without names.
  ///
  /// - Complexity: O(casussen); one pass, because in a register where much is to be done an index only adds work.
  package func lopend() throws(Registerfout) -> [Casusregel] { try lopend(metNamen: false) }

  /// The same with the names of the residents; that somebody looked, and at how many, is written down.
  package func lopend(metNamenVoor handeling: Handeling) throws(Registerfout) -> [Casusregel] {
    try doe(handeling) { zitting throws(Registerfout) in
      let regels = try lopend(metNamen: true)
      try zitting.legInzageVast("lijst", aantal: regels.count)
      return regels
    }
  }

  func lopend(metNamen: Bool) throws(Registerfout) -> [Casusregel] {
    try opgeslagen(try database.casusregels("WHERE \(Casusregel.Kolom.lopend) = 1", metNamen: metNamen))
  }

  /// All casussen but those that were a mistake, in order of number; without names.
  package func alleCasussen() throws(Registerfout) -> [Casusregel] {
    try opgeslagen(
      try database.casusregels(
        "WHERE \(Casusregel.Kolom.status) <> ? ORDER BY \(Casusregel.Kolom.nummer)",
        [.init(Status.foutieveInvoer)], metNamen: false))
  }
}

extension Zitting {
  /// The line of one casus, with its name.
  package func casusregel(_ nummer: Casusnummer) throws(Registerfout) -> Casusregel {
    let regels = try opgeslagen(
      try database.casusregels(
        "WHERE \(Casusregel.Kolom.nummer) = ?", [.init(nummer)], metNamen: true))
    guard let regel = regels.first else { throw .onbekendeCasus(nummer, hoogste: try hoogste()) }
    return regel
  }
}

extension Database {
  fileprivate func casusregels(
    _ deel: String, _ waarden: [Waarde] = [], metNamen: Bool
  ) throws(Opslagfout) -> [Casusregel] {
    guard metNamen else { return try rijen(Casusregel.self, deel, waarden) }
    let tabel = Casusregel.tabel
    let naam = """
      SELECT \(Persoonrij.Kolom.naam) FROM \(Persoonrij.tabel) p
      WHERE p.\(Persoonrij.Kolom.bewoner) = \(tabel).\(Casusregel.Kolom.bewoner)
      """
    return try alle("SELECT \(tabel.lijst), (\(naam)) FROM \(tabel) \(deel)", waarden) { rij in
      var regel = Casusregel(rij)
      regel.naam = rij.tekst(Int32(tabel.kolommen.count))
      return regel
    }
  }
}
