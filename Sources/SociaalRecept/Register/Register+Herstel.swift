extension Register {
  /// What a restore did.
  package struct Herstel: Sendable, Hashable {
    package let gebeurtenissen: Int
    /// Where the state from before stands; nil when there was none.
    package let eerder: String?
    /// Casussen that were erased before the restore and are back, but cannot be erased because they are open.
    package let nogTeVernietigen: [Casusnummer]
  }

  /// Puts a copy in the place of the register, after checking it. Others may have the register open: they see the
  /// restored state from their next transaction on.
  ///
  /// What stood there is kept beside it. Residents who were erased since the copy was made are erased again.
  ///
  /// - Throws: when the copy is damaged; then nothing changed.
  package static func herstel(
    _ pad: String, uit kopie: String, _ handeling: Handeling
  ) throws(Registerfout) -> Herstel {
    let bron = try Register(kopie)
    if let gebrek = try bron.gebreken().first { throw .opslag(.beschadigd(gebrek.zin)) }
    let (huidig, eerder) = try zetOpzij(pad, handeling)
    let vernietigd = try huidig?.vernietigd() ?? []
    try opgeslagen(try zet(bron.database, op: pad, in: huidig?.database))
    let hersteld = try Register(pad)
    if let gebrek = try hersteld.gebreken().first { throw .opslag(.beschadigd(gebrek.zin)) }
    let open = try hersteld.vernietigOpnieuw(vernietigd, handeling)
    return Herstel(
      gebeurtenissen: try hersteld.aantalGebeurtenissen(), eerder: eerder, nogTeVernietigen: open)
  }

  private static func zet(
    _ bron: Database, op pad: String, in huidig: Database?
  ) throws(Opslagfout) {
    if let huidig { return try huidig.vervang(door: bron) }
    try Bestand.maak(pad, try Database(pad, .schrijven).vervang(door: bron))
  }

  /// Keeps what stands at this path under another name: a register as a copy, a damaged one as it is.
  ///
  /// - Throws: for a file that is no register or that of a later program; that is never replaced.
  private static func zetOpzij(
    _ pad: String, _ handeling: Handeling
  ) throws(Registerfout) -> (Register?, eerder: String?) {
    let eerder = "\(pad).voor-herstel-\(handeling.tijdstip.seconden)"
    guard Bestand.bestaat(pad) else { return (nil, nil) }
    do throws(Registerfout) {
      let huidig = try Register(pad)
      try huidig.bewaar(als: eerder)
      return (huidig, eerder)
    } catch .opslag(.beschadigd) {
      try opgeslagen(try Bestand.hernoem(pad, eerder))
      return (nil, eerder)
    }
  }

  private func vernietigd() throws(Registerfout) -> [Casusnummer] {
    try opgeslagen(
      try database.rijen(Casusregel.self, "WHERE \(Casusregel.Kolom.vernietigd) = 1")
    ).map(\.nummer)
  }

  private func vernietigOpnieuw(
    _ casussen: [Casusnummer], _ handeling: Handeling
  ) throws(Registerfout) -> [Casusnummer] {
    var open: [Casusnummer] = []
    for casus in casussen {
      do throws(Registerfout) {
        try vernietig(casus, handeling)
      } catch .nogOpen {
        open.append(casus)
      } catch .onbekendeCasus {
        // The copy is older than this casus.
        continue
      }
    }
    return open
  }
}

extension Database {
  /// Takes over all that stands in another database, in one transaction.
  fileprivate func vervang(door bron: Database) throws(Opslagfout) {
    try bron.kopieer(naar: self)
    try voer("PRAGMA journal_mode = WAL")
  }
}
