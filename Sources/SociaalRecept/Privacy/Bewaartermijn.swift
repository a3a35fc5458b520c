/// What should be kept no longer.
package struct Vervallen: Sendable, Hashable {
  /// Of a resident: the last casus.
  package let casus: Casusnummer
  package let gesloten: Datum
}

extension Register {
  /// Residents whose casussen are all closed, the last one longer ago than the retention period; oldest first.
  package func teVernietigen(_ vandaag: Datum) throws(Registerfout) -> [Vervallen] {
    try vervallen(
      """
      SELECT max(nummer), max(gesloten) FROM casus WHERE vernietigd = 0
      GROUP BY bewoner HAVING count(*) = count(gesloten) AND max(gesloten) <= ? ORDER BY 2, 1
      """, op: vandaag.plus(maanden: -(try instellingen().bewaarPersoon)))
  }

  /// Casussen whose facts without a name are kept longer than was agreed; oldest first. The log never changes, so
  /// what happens to them is decided outside the program.
  package func feitenVervallen(_ vandaag: Datum) throws(Registerfout) -> [Vervallen] {
    try vervallen(
      "SELECT nummer, gesloten FROM casus WHERE gesloten <= ? ORDER BY 2, 1",
      op: vandaag.plus(maanden: -(try instellingen().bewaarFeiten)))
  }

  private func vervallen(_ vraag: String, op grens: Datum) throws(Registerfout) -> [Vervallen] {
    try opgeslagen { () throws(Opslagfout) in
      try database.alle(vraag, [.init(grens)]) {
        Vervallen(casus: Casusnummer($0.geheel(0)), gesloten: $0.datum(1) ?? grens)
      }
    }
  }
}
