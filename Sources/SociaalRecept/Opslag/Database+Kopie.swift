import CSQLite

extension Database {
  /// Copies the whole database into an empty one while others go on working in it.
  ///
  /// Source: sqlite.org/backup.html.
  func kopieer(naar doel: Database) throws(Opslagfout) {
    guard let kopie = sqlite3_backup_init(doel.handvat, "main", handvat, "main") else {
      throw doel.laatsteFout
    }
    var code = sqlite3_backup_step(kopie, -1)
    while code == SQLITE_BUSY || code == SQLITE_LOCKED {
      sqlite3_sleep(50)
      code = sqlite3_backup_step(kopie, -1)
    }
    let slot = sqlite3_backup_finish(kopie)
    guard code == SQLITE_DONE, slot == SQLITE_OK else { throw doel.laatsteFout }
  }

  /// What SQLite itself finds wrong with the file; empty when nothing is.
  func gebreken() throws(Opslagfout) -> [String] {
    try alle("PRAGMA integrity_check") { $0.tekst(0) ?? "" }.filter { $0 != "ok" }
      + (try alle("PRAGMA foreign_key_check") {
        "\($0.tekst(0) ?? ""): regel \($0.geheel(1)) wijst nergens naar"
      })
  }
}
