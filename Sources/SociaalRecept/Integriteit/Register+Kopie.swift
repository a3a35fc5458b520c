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
    try kopieer(naar: doel) { kopie throws(Registerfout) in
      if let gebrek = try kopie.gebreken().first { throw .opslag(.beschadigd(gebrek.zin)) }
      stand = try kopie.stand()
    }
    return stand
  }

  /// A copy as it is, with its faults; see `bewaar` for one to keep.
  package func kopieer(naar doel: String) throws(Registerfout) { try kopieer(naar: doel) { _ in } }

  private func kopieer(
    naar doel: String, _ keur: (Register) throws(Registerfout) -> Void
  ) throws(Registerfout) {
    try Bestand.maak(doel) { naast throws(Registerfout) in
      let kopie = try opgeslagen { () throws(Opslagfout) in
        let kopie = try Database(naast, .schrijven)
        try database.kopieer(naar: kopie)
        // One file, without the write-ahead log beside it.
        try kopie.voer("PRAGMA journal_mode = DELETE")
        return kopie
      }
      try keur(Register(kopie, pad: doel))
    }
  }
}
