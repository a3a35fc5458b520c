/// What should be kept no longer.
package struct Vervallen: Sendable, Hashable {
  /// Of a resident: the last casus.
  package let casus: Casusnummer
  package let gesloten: Datum
}

extension Register {
  /// Residents whose casussen are all closed, the last one longer ago than the retention period; oldest first.
  package func teVernietigen(_ vandaag: Datum) throws(Registerfout) -> [Vervallen] {
    typealias Kolom = Casusregel.Kolom
    return try vervallen(
      """
      SELECT max(\(Kolom.nummer)), max(\(Kolom.gesloten)) FROM \(Casusregel.tabel) WHERE \(Kolom.vernietigd) = 0
      GROUP BY \(Kolom.bewoner)
      HAVING count(*) = count(\(Kolom.gesloten)) AND max(\(Kolom.gesloten)) <= ? ORDER BY 2, 1
      """, op: vandaag.plus(maanden: -(try instellingen().bewaarPersoon)))
  }

  /// Casussen whose facts without a name are kept longer than was agreed; oldest first. The log never changes, so
  /// what happens to them is decided outside the program.
  package func feitenVervallen(_ vandaag: Datum) throws(Registerfout) -> [Vervallen] {
    typealias Kolom = Casusregel.Kolom
    return try vervallen(
      """
      SELECT \(Kolom.nummer), \(Kolom.gesloten) FROM \(Casusregel.tabel) WHERE \(Kolom.gesloten) <= ?
      ORDER BY 2, 1
      """,
      op: vandaag.plus(maanden: -(try instellingen().bewaarFeiten)))
  }

  private func vervallen(_ vraag: String, op grens: Datum) throws(Registerfout) -> [Vervallen] {
    try opgeslagen(
      try database.alle(vraag, [.init(grens)]) {
        Vervallen(casus: Casusnummer($0.geheel(0)), gesloten: Datum($0, 1) ?? grens)
      })
  }
}
