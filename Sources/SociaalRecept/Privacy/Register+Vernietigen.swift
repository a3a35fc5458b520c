extension Register {
  /// Erases the personal data and all free texts of the resident of a casus, and truly removes the bytes.
  ///
  /// The pseudonymous facts stay, and the log says that it was done. All casussen of the resident must be closed.
  ///
  /// - Throws: `nietGewist` when the data are out of the tables but another program keeps the old pages alive; doing it
  ///   again finishes the work.
  /// - Complexity: O(size of the file): it is written anew.
  package func vernietig(_ nummer: Casusnummer, _ handeling: Handeling) throws(Registerfout) {
    try doe(handeling) { zitting throws(Registerfout) in
      let casus = try zitting.casus(nummer)
      guard !casus.isVernietigd else { return }
      for eigen in try zitting.casussen(van: casus.verwijzing.bewoner) {
        let een = try zitting.casus(eigen)
        if !een.status.isGesloten { throw .nogOpen(eigen) }
        if !een.isVernietigd { try zitting.voeg(.vernietigd(op: handeling.vandaag), bij: eigen) }
      }
      try zitting.wis(casus.verwijzing.bewoner)
    }
    try wisBytes()
  }

  /// Writes the file anew without what was deleted, and empties the write-ahead log.
  private func wisBytes() throws(Registerfout) {
    do throws(Opslagfout) {
      try database.voer("VACUUM")
      let bezet = try database.eerste("PRAGMA wal_checkpoint(TRUNCATE)") { $0.geheel(0) }
      guard bezet == 0 else { throw .bezet }
    } catch {
      throw error == .bezet ? .nietGewist : .opslag(error)
    }
  }
}

extension Zitting {
  fileprivate func wis(_ bewoner: Bewonernummer) throws(Registerfout) {
    try opgeslagen(
      try database.voer(
        "DELETE FROM \(Tekstrij.tabel) WHERE \(Tekstrij.Kolom.bewoner) = ?", [.init(bewoner)]))
    try opgeslagen(try database.werkBij(Persoonrij(bewoner: bewoner)))
  }
}
