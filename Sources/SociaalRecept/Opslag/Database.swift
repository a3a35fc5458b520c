import CSQLite

/// A connection to one SQLite file. Source of every rule about it: sqlite.org/docs.html.
///
/// A class because the connection must be closed exactly once. It is used by one thread at a time.
package final class Database {
  let handvat: OpaquePointer
  private let pad: String
  /// Statements that were asked for before; preparing one costs more than running it.
  private var bekend: [String: Vraag] = [:]

  enum Wijze {
    case schrijven, lezen
  }

  convenience init(_ pad: String, _ wijze: Wijze) throws(Opslagfout) {
    let vlaggen =
      switch wijze {
      case .schrijven: SQLITE_OPEN_READWRITE
      case .lezen: SQLITE_OPEN_READONLY
      }
    try self.init(adres: Bestand.adres(pad), vlaggen, pad: pad)
  }

  /// A database that is in no file and is gone with the connection.
  convenience init() throws(Opslagfout) {
    try self.init(adres: ":memory:", SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, pad: "het geheugen")
  }

  private init(adres: String, _ vlaggen: Int32, pad: String) throws(Opslagfout) {
    var verbinding: OpaquePointer?
    let code = sqlite3_open_v2(adres, &verbinding, vlaggen | SQLITE_OPEN_NOMUTEX, nil)
    guard let verbinding, code == SQLITE_OK else {
      sqlite3_close_v2(verbinding)
      throw Opslagfout(code, "", bestand: pad)
    }
    handvat = verbinding
    self.pad = pad
    sqlite3_extended_result_codes(verbinding, 1)
    sqlite3_busy_timeout(verbinding, Self.geduld)
  }

  deinit {
    bekend.removeAll()
    sqlite3_close_v2(handvat)
  }

  /// How long to wait for others, in milliseconds.
  private static let geduld: Int32 = 20_000

  /// Runs statements that take nothing and give nothing.
  package func voer(_ sql: String) throws(Opslagfout) {
    try controleer(sqlite3_exec(handvat, sql, nil, nil, nil))
  }

  /// Runs one statement to its end.
  package func voer(_ sql: String, _ waarden: [Waarde]) throws(Opslagfout) {
    try vraag(sql, waarden) { (_: borrowing Rij) throws(Opslagfout) in }
  }

  /// Runs a query and hands over its rows one by one.
  package func vraag(
    _ sql: String, _ waarden: [Waarde] = [], _ neem: (borrowing Rij) throws(Opslagfout) -> Void
  ) throws(Opslagfout) {
    let vraag = try voorbereid(sql)
    defer { sqlite3_reset(vraag.handvat) }
    try vraag.vul(waarden, bij: self)
    while true {
      let code = sqlite3_step(vraag.handvat)
      if code == SQLITE_DONE { return }
      guard code == SQLITE_ROW else { throw fout(code) }
      try neem(Rij(vraag.handvat))
    }
  }

  /// All rows at once, each made into a value.
  package func alle<Uitkomst>(
    _ sql: String, _ waarden: [Waarde] = [], _ maak: (borrowing Rij) -> Uitkomst
  ) throws(Opslagfout) -> [Uitkomst] {
    var uit: [Uitkomst] = []
    try vraag(sql, waarden) { (rij: borrowing Rij) throws(Opslagfout) in uit.append(maak(rij)) }
    return uit
  }

  /// The first row, if any.
  package func eerste<Uitkomst>(
    _ sql: String, _ waarden: [Waarde] = [], _ maak: (borrowing Rij) -> Uitkomst
  ) throws(Opslagfout) -> Uitkomst? {
    try alle(sql, waarden, maak).first
  }

  /// A number that is always there, such as a count.
  package func getal(_ sql: String, _ waarden: [Waarde] = []) throws(Opslagfout) -> Int {
    try eerste(sql, waarden) { $0.geheel(0) } ?? 0
  }

  var laatsteNummer: Int { Int(sqlite3_last_insert_rowid(handvat)) }

  private func voorbereid(_ sql: String) throws(Opslagfout) -> Vraag {
    if let vraag = bekend[sql] { return vraag }
    var voorbereid: OpaquePointer?
    try controleer(sqlite3_prepare_v2(handvat, sql, -1, &voorbereid, nil))
    guard let voorbereid else { throw .anders("lege opdracht") }
    let vraag = Vraag(voorbereid)
    bekend[sql] = vraag
    return vraag
  }

  fileprivate func controleer(_ code: Int32) throws(Opslagfout) {
    if code != SQLITE_OK { throw fout(code) }
  }

  private func fout(_ code: Int32) -> Opslagfout {
    Opslagfout(code, String(cString: sqlite3_errmsg(handvat)), bestand: pad)
  }

  var laatsteFout: Opslagfout { fout(sqlite3_extended_errcode(handvat)) }

  /// What is bound to a place in a statement.
  package enum Waarde: ExpressibleByIntegerLiteral, ExpressibleByStringLiteral, ExpressibleByNilLiteral {
    case niets
    case geheel(Int)
    case tekst(String)

    package init(integerLiteral geheel: Int) { self = .geheel(geheel) }
    package init(stringLiteral tekst: String) { self = .tekst(tekst) }
    package init(nilLiteral: ()) { self = .niets }
    init(_ waarde: some Kolomwaarde) { self = waarde.kolomwaarde }
  }
}

/// A prepared statement. A class because it must be finalized exactly once.
private final class Vraag {
  let handvat: OpaquePointer

  init(_ handvat: OpaquePointer) { self.handvat = handvat }

  deinit { sqlite3_finalize(handvat) }

  func vul(_ waarden: [Database.Waarde], bij database: Database) throws(Opslagfout) {
    for (plaats, waarde) in zip(Int32(1)..., waarden) {
      let code =
        switch waarde {
        case .niets: sqlite3_bind_null(handvat, plaats)
        case .geheel(let geheel): sqlite3_bind_int64(handvat, plaats, Int64(geheel))
        case .tekst(let tekst): sqlite3_bind_text(handvat, plaats, tekst, -1, Self.kopieer)
        }
      try database.controleer(code)
    }
  }

  /// Tells SQLite to make its own copy of a text: SQLITE_TRANSIENT, a macro that Swift does not see.
  private static let kopieer = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
}

/// The row that a query stands at. Columns count from 0.
package struct Rij: ~Copyable {
  let handvat: OpaquePointer

  init(_ handvat: OpaquePointer) { self.handvat = handvat }

  /// No number in a register comes near the bounds; a damaged one must not overflow what adds it up.
  package func geheel(_ kolom: Int32) -> Int {
    min(max(Int(sqlite3_column_int64(handvat, kolom)), -Self.grootste), Self.grootste)
  }

  private static let grootste = 1 << 48

  package func misschien(_ kolom: Int32) -> Int? {
    sqlite3_column_type(handvat, kolom) == SQLITE_NULL ? nil : geheel(kolom)
  }

  /// Nil for NULL.
  package func tekst(_ kolom: Int32) -> String? { geleend(kolom).map { String(decoding: $0, as: UTF8.self) } }

  /// A value as the bytes of its text, whatever they are; nil for NULL.
  package func bytes(_ kolom: Int32) -> [UInt8]? { geleend(kolom).map { Array($0) } }

  /// The bytes where SQLite has them, until the query goes on.
  private func geleend(_ kolom: Int32) -> UnsafeBufferPointer<UInt8>? {
    guard let begin = sqlite3_column_text(handvat, kolom) else { return nil }
    return UnsafeBufferPointer(start: begin, count: Int(sqlite3_column_bytes(handvat, kolom)))
  }
}
