import Bestandsvorm

/// A table beside the journal whose rows are about a resident, and go when that resident is erased.
enum Bewaarplaats: String, Sendable, Hashable, CaseIterable {
  case persoon, tekst, bron

  /// The column that names a row.
  var sleutel: String { self == .persoon ? "bewoner" : "nummer" }

  static let zout = "zout"
}

/// What a row beside the journal was when it was written: SHA-256(salt ‖ its fields). The salt stands in the row itself
/// and is erased with it, so that afterwards nobody can try whose it was.
struct Vastlegging: Sendable, Hashable {
  let plaats: Bewaarplaats
  let sleutel: Int
  /// Nil once the row was erased.
  let afdruk: String?

  /// The place of a row among all of them.
  struct Plek: Hashable {
    let plaats: Bewaarplaats
    let sleutel: Int
  }

  var plek: Plek { Plek(plaats: plaats, sleutel: sleutel) }

  var json: Json {
    .gevuldeVelden([
      ("tabel", .tekst(plaats.rawValue)), ("sleutel", .geheel(sleutel)),
      ("afdruk", .misschien(afdruk) { .tekst($0) }),
    ])
  }
}

extension Vastlegging {
  init?(_ knoop: Knoop) {
    guard let plaats = knoop["tabel"]?.alsTekst.flatMap({ Bewaarplaats(rawValue: $0) }),
      let sleutel = knoop["sleutel"]?.alsGeheel
    else { return nil }
    self.init(plaats: plaats, sleutel: sleutel, afdruk: knoop["afdruk"]?.alsTekst)
  }
}

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
    try database.alle("SELECT name FROM pragma_table_info(?)", [.tekst(plaats.rawValue)]) {
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
    return "SELECT \(namen.joined(separator: ", ")) FROM \(plaats.rawValue)"
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

/// The rows that one transaction wrote beside the journal, which the journal must say before it ends.
///
/// A class because everything that is done in the transaction adds to one list.
final class Vastlegboek {
  private var toeval: any RandomNumberGenerator
  private var plekken: [Vastlegging.Plek] = []
  private var gezien: Set<Vastlegging.Plek> = []
  /// The clock was held against the register in this transaction.
  var isKlokGekeurd = false

  init(_ toeval: any RandomNumberGenerator) { self.toeval = toeval }

  /// Of so many rows one row of the journal speaks.
  private static let bundel = 500

  /// 32 random bytes in hexadecimal.
  func zout() -> String { Self.zout(&toeval) }

  static func zout(_ toeval: inout some RandomNumberGenerator) -> String {
    (0..<4).flatMap { _ in
      let woord = toeval.next()
      return stride(from: 0, to: 64, by: 8).map { UInt8(truncatingIfNeeded: woord >> UInt64($0)) }
    }.hex
  }

  /// A row was written, changed or erased.
  func noteer(_ plaats: Bewaarplaats, _ sleutel: Int) {
    let plek = Vastlegging.Plek(plaats: plaats, sleutel: sleutel)
    if gezien.insert(plek).inserted { plekken.append(plek) }
  }

  /// Writes in the journal what the rows are now.
  func schrijf(in logboek: Logboek, _ handeling: Handeling) throws(Opslagfout) {
    guard !plekken.isEmpty else { return }
    let vastlegger = try Vastlegger(logboek.database)
    var rijen: [Vastlegging] = []
    for plek in plekken {
      rijen.append(
        Vastlegging(plaats: plek.plaats, sleutel: plek.sleutel, afdruk: try vastlegger.afdruk(plek)))
      if rijen.count == Self.bundel {
        try logboek.schrijf(.vastgelegd(rijen), handeling)
        rijen = []
      }
    }
    if !rijen.isEmpty { try logboek.schrijf(.vastgelegd(rijen), handeling) }
  }
}
