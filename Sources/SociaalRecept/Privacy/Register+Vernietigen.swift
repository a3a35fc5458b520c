extension Register {
  /// Erases the personal data and all free texts of the resident of a casus, and truly removes the bytes.
  ///
  /// The pseudonymous facts stay, and the log says that it was done. All casussen of the resident must be closed.
  ///
  /// - Throws: `nietGewist` when the data are out of the tables but the file could not be written
  ///   anew, because another program keeps old pages alive or the disk is full; doing it again finishes the work.
  /// - Complexity: O(size of the file): it is written anew.
  package func vernietig(_ nummer: Casusnummer, _ handeling: Handeling) throws(Registerfout) {
    try doe(handeling) { zitting throws(Registerfout) in try zitting.vernietig(nummer) }
    try wisBytes()
  }

  /// Writes the file anew without what was deleted, and empties the write-ahead log.
  func wisBytes() throws(Registerfout) {
    do throws(Opslagfout) {
      try database.voer("VACUUM")
      try database.neemLogboekOp()
    } catch {
      throw .nietGewist(error)
    }
  }
}

extension Zitting {
  /// The same in the tables; the bytes go with `wisBytes`.
  func vernietig(_ nummer: Casusnummer) throws(Registerfout) {
    let casus = try casus(nummer)
    guard !casus.isVernietigd else { return }
    var rijen: Set<Bewonernummer> = [casus.bewoner]
    for eigen in try casussen(van: casus.bewoner) {
      let een = try self.casus(eigen)
      rijen.insert(een.verwijzing.bewoner)
      if !een.status.isGesloten { throw .nogOpen(eigen) }
      if !een.isVernietigd { try voeg(.vernietigd(op: handeling.vandaag), bij: eigen) }
    }
    for rij in rijen.sorted() { try wis(rij) }
  }

  /// Everything of a resident goes, with the salts: what the journal says of it can then be guessed by nobody.
  fileprivate func wis(_ bewoner: Bewonernummer) throws(Registerfout) {
    for plaats in Bewaarplaats.vanBewoner { try opgeslagen(try wis(plaats, van: bewoner)) }
  }

  /// The row of the resident itself stays, without anything in it: casussen speak of its number.
  private func wis(_ plaats: Bewaarplaats, van bewoner: Bewonernummer) throws(Opslagfout) {
    let deel = "FROM \(plaats.tabel) WHERE \(Bewaarplaats.bewoner) = ?"
    let sleutels = try database.alle("SELECT \(plaats.sleutel) \(deel)", [.init(bewoner)]) { $0.geheel(0) }
    for sleutel in sleutels { vastlegboek.noteer(plaats, sleutel) }
    if plaats == .persoon { return try database.werkBij(Persoonrij(bewoner: bewoner)) }
    try database.voer("DELETE \(deel)", [.init(bewoner)])
  }
}
