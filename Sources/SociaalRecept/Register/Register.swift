/// The register: an append-only journal of what happened, with everything else derived from it or kept beside it.
///
/// A class because it owns the connection to the file. It is used by one thread at a time; other processes may
/// work in the same file.
package final class Register {
  let database: Database
  package let pad: String

  init(_ database: Database, pad: String) {
    self.database = database
    self.pad = pad
  }

  /// Opens a register.
  package convenience init(_ pad: String) throws(Registerfout) {
    self.init(try opgeslagen(try Self.open(pad)), pad: pad)
  }

  /// Makes a new register; a file that is there already is left alone.
  package static func begin(_ pad: String) throws(Registerfout) -> Register {
    try maak(pad) { _ in }
    return try Register(pad)
  }

  /// Makes a new register that appears when it is filled.
  static func maak(_ pad: String, _ vul: (Register) throws(Registerfout) -> Void) throws(Registerfout) {
    try Bestand.maak(pad) { naast throws(Registerfout) in
      let database = try opgeslagen(try Self.nieuw(naast))
      try vul(Register(database, pad: pad))
      try opgeslagen(try database.neemLogboekOp())
    }
  }

  private static func nieuw(_ pad: String) throws(Opslagfout) -> Database {
    let database = try Database(pad, .schrijven)
    try database.voer("PRAGMA page_size = 4096; PRAGMA journal_mode = WAL")
    try database.stelIn()
    try database.migreer()
    return database
  }

  /// A register that is in no file and is gone with its last reference.
  static func inGeheugen() throws(Registerfout) -> Register {
    let database = try opgeslagen(try Database())
    try opgeslagen(try database.stelIn())
    _ = try opgeslagen(try database.migreer())
    return Register(database, pad: "het geheugen")
  }

  /// Opens a register to look at it and nothing else: the file stays as it is, also when it is of an earlier program, and
  /// nobody needs to be allowed to write.
  package static func teLezen(_ pad: String) throws(Registerfout) -> Register {
    Register(try opgeslagen(try alleenLezen(pad)), pad: pad)
  }

  private static func open(_ pad: String) throws(Opslagfout) -> Database {
    let database = try Database(pad, .schrijven)
    try database.isRegister(pad)
    try database.stelIn()
    if try database.migreer() {
      // What the earlier form had goes from the disk as well.
      try? database.neemLogboekOp()
    }
    return database
  }

  private static func alleenLezen(_ pad: String) throws(Opslagfout) -> Database {
    var database =
      Bestand.isAlleenTeLezen(pad) ? try Database.inGeheugen(kopieVan: pad) : try Database(pad, .schrijven)
    try database.isRegister(pad)
    try database.stelIn()
    if try database.getal("PRAGMA user_version") != Migratie.laatste {
      let kopie = try Database()
      try database.kopieer(naar: kopie)
      try kopie.stelIn()
      try kopie.migreer()
      database = kopie
    }
    try database.voer("PRAGMA query_only = ON")
    return database
  }

  /// Runs `werk` as one transaction: it happens whole or not at all. The journal says what it wrote beside the journal,
  /// and an attempt at what is not there or may not be done is written down as well.
  ///
  /// - Parameter toeval: where salts come from; only an invented register has another source, so that it can be made again.
  /// - Throws: what `werk` throws, or what the file has against it.
  package func doe<Uitkomst>(
    _ handeling: Handeling, toeval: any RandomNumberGenerator = SystemRandomNumberGenerator(),
    _ werk: (Zitting) throws(Registerfout) -> Uitkomst
  ) throws(Registerfout) -> Uitkomst {
    _ = try Tekstkeuring.keurNaam(handeling.wie, veld: "wie")
    let zitting = Zitting(database: database, handeling: handeling, vastlegboek: Vastlegboek(toeval))
    do throws(Registerfout) {
      return try database.inTransactie(try zitting.rond(werk))
    } catch {
      if let poging = error.poging { legVast(poging, zitting) }
      throw error
    }
  }

  /// Runs `werk`, which writes nothing: all that it reads is of one moment, and nobody has to wait with writing for it,
  /// however long it takes.
  func bekijk<Uitkomst>(
    _ handeling: Handeling, _ werk: (Zitting) throws(Registerfout) -> Uitkomst
  ) throws(Registerfout) -> Uitkomst {
    let zitting = Zitting(
      database: database, handeling: handeling, vastlegboek: Vastlegboek(SystemRandomNumberGenerator()))
    return try database.inTransactie(als: .lezen, try werk(zitting))
  }

  /// What was tried. That it cannot be written down, on a full disk, is no reason to say something else.
  private func legVast(_ poging: String, _ zitting: Zitting) {
    try? database.inTransactie(try zitting.schrijf(.geweigerd(wat: poging)))
  }

  /// How many things happened to casussen; what else the journal holds is not counted.
  package func aantalGebeurtenissen() throws(Registerfout) -> Int {
    try opgeslagen(
      try database.getal(
        "SELECT count(*) FROM \(Journaalrij.tabel) WHERE \(Journaalrij.Kolom.casus) IS NOT NULL"))
  }
}

extension Registerfout {
  /// What was tried, when that is worth knowing later: somebody asked for what is not there, or to do what may not be.
  fileprivate var poging: String? {
    switch self {
    case .onbekendeCasus(let casus, _): "casus \(casus), die niet bestaat"
    case .nogOpen(let casus): "vernietigen, terwijl casus \(casus) nog open is"
    case .geenUitgave(let deel): "cijfers over \(deel.rawValue), terwijl er te weinig \(deel.telt) zijn"
    case .sleutelGebruikt(let uitgave): "pseudoniemen met de sleutel van uitgave \(uitgave)"
    case .fictiefStaatVast: "instellen of de casussen verzonnen zijn, terwijl er al zijn"
    default: nil
    }
  }
}

extension Database {
  fileprivate func isRegister(_ pad: String) throws(Opslagfout) {
    guard try getal("PRAGMA application_id") == Migratie.kenmerk else { throw .geenRegister(pad) }
  }

  /// Takes the write-ahead log into the file.
  ///
  /// - Throws: `bezet` when another program keeps old pages alive.
  func neemLogboekOp() throws(Opslagfout) {
    let bezet = try eerste("PRAGMA wal_checkpoint(TRUNCATE)") { $0.geheel(0) }
    guard bezet == 0 else { throw .bezet }
  }

  /// What holds for every connection. Deleted bytes are overwritten, and no copy of them goes to a temporary file.
  func stelIn() throws(Opslagfout) {
    try voer(
      """
      PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON;
      PRAGMA temp_store = MEMORY; PRAGMA trusted_schema = OFF
      """)
  }
}
