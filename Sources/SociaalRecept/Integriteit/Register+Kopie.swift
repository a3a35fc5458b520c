extension Register {
  /// A copy made while others may be working. It gets its name when it is whole and holds in every way; that it was
  /// made is written down first, because a copy takes every name along.
  ///
  /// - Returns: the stand of the copy.
  /// - Throws: `Opslagfout.bestaatAl` when there is a file of that name.
  package func bewaar(als doel: String, _ handeling: Handeling) throws(Registerfout) -> Stand {
    if Bestand.bestaat(doel) { throw .opslag(.bestaatAl(doel)) }
    try doe(handeling) { zitting throws(Registerfout) in
      try zitting.legInzageVast("bewaar: een kopie van alles", aantal: try zitting.hoogste())
    }
    var stand = Stand.leeg
    try kopieer(naar: doel, isEnkel: true) { kopie throws(Registerfout) in
      if let gebrek = try kopie.gebreken().first { throw .opslag(.beschadigd(gebrek.zin)) }
      stand = try kopie.stand()
    }
    return stand
  }

  /// A copy as it is, with its faults, that works as the register itself does; see `bewaar` for one to keep.
  package func kopieer(naar doel: String) throws(Registerfout) {
    try kopieer(naar: doel, isEnkel: false) { _ in }
  }

  /// - Parameter isEnkel: who reads it needs no write-ahead log beside it.
  private func kopieer(
    naar doel: String, isEnkel: Bool, _ keur: (Register) throws(Registerfout) -> Void
  ) throws(Registerfout) {
    try Bestand.maak(doel) { naast throws(Registerfout) in
      let kopie = try opgeslagen(try Database(naast, .schrijven))
      try opgeslagen(try database.kopieer(naar: kopie))
      try opgeslagen(try kopie.voer("PRAGMA journal_mode = \(isEnkel ? "DELETE" : "WAL")"))
      try opgeslagen(try kopie.neemLogboekOp())
      try keur(Register(kopie, pad: doel))
    }
  }
}
