extension Database {
  /// Opens a file beside a register for what is no part of it, and makes it when it is not there. Only its owner may
  /// read it.
  package static func naast(_ pad: String) throws(Opslagfout) -> Database {
    try Bestand.maakLeeg(pad)
    let database = try Database(pad, .schrijven)
    try database.voer("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA secure_delete = ON")
    try database.voer("PRAGMA temp_store = MEMORY; PRAGMA trusted_schema = OFF")
    return database
  }
}
