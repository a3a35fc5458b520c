extension Register {
  /// What a restore did.
  package struct Herstel: Sendable, Hashable {
    package let gebeurtenissen: Int
    package let stand: Stand
    /// Where the state from before stands; nil when there was none.
    package let eerder: String?
    /// Casussen that were erased before the restore and are back, but cannot be erased because they are open.
    package let nogTeVernietigen: [Casusnummer]
    /// Uitgaven that left after the copy was made, and that the register no longer knows.
    package let vergetenUitgaven: Int
  }

  /// Puts a copy in the place of the register, after checking it. Others may have the register open: they see the
  /// restored state from their next transaction on.
  ///
  /// The copy is left as it is, and need not be writable. What stood in the place is kept beside it. Residents who were
  /// erased since the copy was made are erased again, before anything takes its place.
  ///
  /// - Throws: when the copy is damaged; then nothing changed.
  package static func herstel(
    _ pad: String, uit kopie: String, _ handeling: Handeling
  ) throws(Registerfout) -> Herstel {
    let bron = try teLezen(kopie)
    if let gebrek = try bron.gebreken().first { throw .opslag(.beschadigd(gebrek.zin)) }
    let nieuw = try bron.inGeheugen()
    let huidig = try Huidig(pad)
    let bekend = Set(try Logboek(database: nieuw.database).uitgaven().map(\.stand))
    let vergeten = try huidig.uitgaven().count { !bekend.contains($0.stand) }
    let open = try nieuw.vernietigOpnieuw(try huidig.vernietigd(), handeling)
    if let gebrek = try nieuw.gebreken().first { throw .opslag(.beschadigd(gebrek.zin)) }
    let eerder = try huidig.bewaarErnaast(handeling)
    try huidig.vervang(door: nieuw)
    return Herstel(
      gebeurtenissen: try nieuw.aantalGebeurtenissen(), stand: try nieuw.stand(), eerder: eerder,
      nogTeVernietigen: open, vergetenUitgaven: vergeten)
  }

  /// The same register in memory, where it can be changed.
  private func inGeheugen() throws(Registerfout) -> Register {
    let kopie = try opgeslagen(try Database())
    try opgeslagen(try database.kopieer(naar: kopie))
    try opgeslagen(try kopie.stelIn())
    return Register(kopie, pad: pad)
  }

  fileprivate func vernietigd() throws(Registerfout) -> [Casusnummer] {
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

/// What stands in the place of a register that is restored.
private enum Huidig {
  case niets(String)
  case register(Register)
  /// Such that SQLite cannot work with it.
  case beschadigd(String)

  /// - Throws: for a file that is no register or that of a later program; that is never replaced.
  init(_ pad: String) throws(Registerfout) {
    guard Bestand.bestaat(pad) else {
      self = .niets(pad)
      return
    }
    do throws(Registerfout) {
      let register = try Register(pad)
      _ = try register.vernietigd()
      self = .register(register)
    } catch .opslag(.beschadigd) {
      self = .beschadigd(pad)
    }
  }

  func vernietigd() throws(Registerfout) -> [Casusnummer] {
    if case .register(let register) = self { try register.vernietigd() } else { [] }
  }

  func uitgaven() throws(Registerfout) -> [Uitgave] {
    if case .register(let register) = self { try Logboek(database: register.database).uitgaven() } else { [] }
  }

  /// Keeps it under another name: a register as a copy, a damaged one as it is.
  func bewaarErnaast(_ handeling: Handeling) throws(Registerfout) -> String? {
    switch self {
    case .niets: return nil
    case .register(let register):
      // An earlier run may have been broken off at another second, and so beside another name.
      Bestand.ruimOp(register.pad)
      let naam = Self.vrijeNaam(register.pad, handeling)
      try register.kopieer(naar: naam)
      return naam
    case .beschadigd(let pad):
      let naam = Self.vrijeNaam(pad, handeling)
      try opgeslagen(try Bestand.hernoem(pad, naam))
      return naam
    }
  }

  /// More than one in a second has a number behind it.
  private static func vrijeNaam(_ pad: String, _ handeling: Handeling) -> String {
    let naam = "\(pad).voor-herstel-\(handeling.tijdstip.seconden)"
    guard Bestand.bestaat(naam) else { return naam }
    let nummer = (2...).first { !Bestand.bestaat("\(naam)-\($0)") } ?? 2
    return "\(naam)-\(nummer)"
  }

  /// In one transaction, or as a file that appears when it is whole.
  func vervang(door nieuw: Register) throws(Registerfout) {
    switch self {
    case .register(let register):
      try opgeslagen(try register.database.vervang(door: nieuw.database))
    case .niets(let pad), .beschadigd(let pad):
      try Bestand.maak(pad) { naast throws(Registerfout) in
        let database = try opgeslagen(try Database(naast, .schrijven))
        try opgeslagen(try database.vervang(door: nieuw.database))
        try opgeslagen(try database.neemLogboekOp())
      }
    }
  }
}

extension Database {
  /// Takes over all that stands in another database, in one transaction.
  fileprivate func vervang(door bron: Database) throws(Opslagfout) {
    try bron.kopieer(naar: self)
    try voer("PRAGMA journal_mode = WAL")
  }
}
