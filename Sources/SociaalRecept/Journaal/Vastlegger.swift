/// Makes the digests of rows as they stand in the file now.
struct Vastlegger {
  private let database: Database
  private var kolommen: [Bewaarplaats: [String]] = [:]

  init(_ database: Database) throws(Opslagfout) {
    self.database = database
    for plaats in Bewaarplaats.allCases { kolommen[plaats] = try Self.velden(plaats, database) }
  }

  /// The columns that a digest covers: all but the key and the salt, so that a new one is covered as well. By name,
  /// because a later program may have them in another order.
  static func velden(_ plaats: Bewaarplaats, _ database: Database) throws(Opslagfout) -> [String] {
    try database.alle("SELECT name FROM pragma_table_info(?)", [.tekst(plaats.tabel)]) {
      $0.tekst(0) ?? ""
    }
    .filter { $0 != plaats.sleutel && $0 != Bewaarplaats.zout }.sorted()
  }

  /// Nil when there is no such row, or nothing in it.
  func afdruk(_ plek: Vastlegging.Plek) throws(Opslagfout) -> String? {
    try database.eerste(
      "\(vraag(plek.plaats)) WHERE \(plek.plaats.sleutel) = ?", [.geheel(plek.sleutel)]
    ) { afdruk($0, plek.plaats) } ?? nil
  }

  /// Every row of a table with its digest, by key.
  func alle(
    _ plaats: Bewaarplaats, _ neem: (_ sleutel: Int, _ afdruk: String?) -> Void
  ) throws(Opslagfout) {
    try database.vraag(vraag(plaats)) { rij in neem(rij.geheel(0), afdruk(rij, plaats)) }
  }

  private func vraag(_ plaats: Bewaarplaats) -> String {
    let namen = [plaats.sleutel, Bewaarplaats.zout] + (kolommen[plaats] ?? [])
    return "SELECT \(namen.joined(separator: ", ")) FROM \(plaats.tabel)"
  }

  /// A column without a value is left out, so that a column that comes later changes nothing for the rows before it.
  private func afdruk(_ rij: borrowing Rij, _ plaats: Bewaarplaats) -> String? {
    let zout = rij.bytes(1)
    var (afdruk, isLeeg) = (Veldafdruk(vooraf: zout ?? []), zout == nil)
    for (nummer, naam) in (kolommen[plaats] ?? []).enumerated() {
      guard let waarde = rij.bytes(Int32(nummer + 2)) else { continue }
      afdruk.neemOp(naam)
      afdruk.neemOp(waarde)
      isLeeg = false
    }
    return isLeeg ? nil : afdruk.hex()
  }
}
