extension Register {
  /// What a restore did.
  public struct Herstel: Sendable, Hashable {
    public let gebeurtenissen: Int
    /// Where the state from before stands; nil when there was none.
    public let eerder: String?
    /// Casussen that were erased before the restore and are back, but cannot be erased because they are open.
    public let nogTeVernietigen: [Casusnummer]
  }

  /// Puts a copy in the place of the register, after checking it. Others may have the register open: they see the
  /// restored state from their next transaction on.
  ///
  /// What stood there is kept beside it. Residents who were erased since the copy was made are erased again.
  ///
  /// - Throws: when the copy is damaged; then nothing changed.
  public static func herstel(
    _ pad: String, uit kopie: String, _ handeling: Handeling
  ) throws(Registerfout) -> Herstel {
    let bron = try Register(kopie)
    if let gebrek = try bron.gebreken().first { throw .opslag(.beschadigd(gebrek.zin)) }
    let huidig = try? Register(pad)
    let vernietigd = try huidig?.vernietigd() ?? []
    let eerder = try huidig.map { huidig throws(Registerfout) in
      let eerder = "\(pad).voor-herstel-\(handeling.tijdstip.seconden)"
      try huidig.bewaar(als: eerder)
      return eerder
    }
    try opgeslagen { () throws(Opslagfout) in
      let doel = if let huidig { huidig.database } else { try Database(pad, .maken) }
      try bron.database.kopieer(naar: doel)
      try doel.voer("PRAGMA journal_mode = WAL")
    }
    let hersteld = try Register(pad)
    if let gebrek = try hersteld.gebreken().first { throw .opslag(.beschadigd(gebrek.zin)) }
    let open = try hersteld.vernietigOpnieuw(vernietigd, handeling)
    return Herstel(
      gebeurtenissen: try hersteld.aantalGebeurtenissen(), eerder: eerder, nogTeVernietigen: open)
  }

  private func vernietigd() throws(Registerfout) -> [Casusnummer] {
    try opgeslagen { () throws(Opslagfout) in
      try database.alle("SELECT nummer FROM casus WHERE vernietigd = 1") { Casusnummer($0.geheel(0)) }
    }
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
