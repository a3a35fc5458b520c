/// The register: an append-only log of what happened, with everything else derived from it or kept beside it.
///
/// A class because it owns the connection to the file. It is used by one thread at a time; other processes may
/// work in the same file.
package final class Register {
  let database: Database
  package let pad: String

  private init(_ database: Database, pad: String) {
    self.database = database
    self.pad = pad
  }

  /// Opens a register.
  package convenience init(_ pad: String) throws(Registerfout) {
    self.init(try Self.open(pad), pad: pad)
  }

  /// Makes a new register; a file that is there already is left alone.
  package static func begin(_ pad: String) throws(Registerfout) -> Register {
    Register(try opgeslagen(try Bestand.maak(pad, try Self.nieuw(pad))), pad: pad)
  }

  private static func nieuw(_ pad: String) throws(Opslagfout) -> Database {
    let database = try Database(pad, .schrijven)
    try database.voer("PRAGMA page_size = 4096; PRAGMA journal_mode = WAL")
    try database.stelIn()
    try database.migreer()
    return database
  }

  private static func open(_ pad: String) throws(Registerfout) -> Database {
    let database = try opgeslagen(try Database(pad, .schrijven))
    let kenmerk = try opgeslagen(try database.getal("PRAGMA application_id"))
    guard kenmerk == Migratie.kenmerk else { throw .opslag(.geenRegister(pad)) }
    try opgeslagen(try database.stelIn())
    try opgeslagen(try database.migreer())
    return database
  }

  /// Runs `werk` as one transaction: it happens whole or not at all.
  ///
  /// - Throws: what `werk` throws, or what the file has against it.
  package func doe<Uitkomst>(
    _ handeling: Handeling, _ werk: (Zitting) throws(Registerfout) -> Uitkomst
  ) throws(Registerfout) -> Uitkomst {
    _ = try Tekstkeuring.keur(handeling.wie, veld: "wie")
    let zitting = Zitting(database: database, handeling: handeling)
    return try database.inTransactie(try werk(zitting))
  }

  /// Makes all projections again from the log.
  package func herbouw() throws(Registerfout) {
    try database.inTransactie(try Projectie(database: database).herbouw())
  }

  /// How many gebeurtenissen there are.
  package func aantalGebeurtenissen() throws(Registerfout) -> Int {
    try opgeslagen(try database.getal("SELECT count(*) FROM \(Logrij.tabel)"))
  }
}

extension Database {
  /// What holds for every connection. Deleted bytes are overwritten, and no copy of them goes to a temporary file.
  func stelIn() throws(Opslagfout) {
    try voer(
      """
      PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON;
      PRAGMA temp_store = MEMORY; PRAGMA trusted_schema = OFF
      """)
  }
}
