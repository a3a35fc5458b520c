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

  /// A copy in memory of a file that need not be writable, nor its folder.
  ///
  /// - Throws: `logboekErnaast` when part of the register stands in a write-ahead log that only a writer can take in.
  static func inGeheugen(kopieVan pad: String) throws(Opslagfout) -> Database {
    let geheugen = try Database()
    do throws(Opslagfout) {
      try Database(pad, .lezen).kopieer(naar: geheugen)
      return geheugen
    } catch {
      // SQLite wants to make files beside one that has a write-ahead log.
      guard error == .alleenLezen || error == .nietTeOpenen(pad) else { throw error }
      if Bestand.heeftLogboekErnaast(pad) { throw .logboekErnaast(pad) }
      return try geheugen.gevuld(met: try Bestand.lees(pad), van: pad)
    }
  }

  /// The same connection on these bytes of a file. The two bytes that ask for a write-ahead log ask for none here.
  ///
  /// Source: sqlite.org/c3ref/deserialize.html; sqlite.org/fileformat.html, 1.3.3.
  private func gevuld(met bytes: [UInt8], van pad: String) throws(Opslagfout) -> Database {
    guard bytes.count >= 512, let geheugen = sqlite3_malloc64(UInt64(bytes.count)) else {
      throw .geenRegister(pad)
    }
    let begin = geheugen.assumingMemoryBound(to: UInt8.self)
    for (plaats, byte) in bytes.enumerated() { begin[plaats] = byte }
    (begin[18], begin[19]) = (1, 1)
    let lengte = sqlite3_int64(bytes.count)
    let vlaggen = UInt32(SQLITE_DESERIALIZE_FREEONCLOSE | SQLITE_DESERIALIZE_RESIZEABLE)
    guard sqlite3_deserialize(handvat, "main", begin, lengte, lengte, vlaggen) == SQLITE_OK else {
      throw laatsteFout
    }
    return self
  }

  /// What SQLite itself finds wrong with the file; empty when nothing is.
  func gebreken() throws(Opslagfout) -> [String] {
    let inhoud = try alle("PRAGMA integrity_check") { $0.tekst(0) ?? "" }.filter { $0 != "ok" }
    let verwijzingen = try alle("PRAGMA foreign_key_check") {
      "\($0.tekst(0) ?? ""): regel \($0.geheel(1)) wijst nergens naar"
    }
    // A file can say of itself that only later programs may write in it.
    let isOpSlot = sqlite3_db_readonly(handvat, "main") == 1
    return inhoud + verwijzingen + (isOpSlot ? ["de kop zegt dat er niet in geschreven mag worden"] : [])
  }
}
