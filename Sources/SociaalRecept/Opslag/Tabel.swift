/// A row of a table of the register as a value.
///
/// Its columns are said once, in `Kolom`, and bound to their values once, in `kolom`. What is read, what is written and
/// the text of every statement follow from these, by name.
protocol Tabelrij {
  associatedtype Kolom: Tabelkolom
  static var tabel: Tabel<Self> { get }
  /// What a row is read into; where a column holds nothing that its value can be, this stays.
  static var leeg: Self { get }
  /// Lends the value of a column to who reads or writes it.
  mutating func kolom(_ kolom: Kolom, _ werk: inout some Kolomwerk)
}

/// The columns of a table by the names that they have in the file. The first is the key.
protocol Tabelkolom: RawRepresentable<String>, CaseIterable, Hashable, Sendable, CustomStringConvertible
where AllCases == [Self] {}

extension Tabelkolom {
  var description: String { rawValue }
}

/// Something that passes along the columns of a row.
protocol Kolomwerk {
  mutating func neem<Waarde: Kolomwaarde>(_ waarde: inout Waarde)
  /// The same for a column that follows from others: it is written, and not read.
  mutating func leidAf<Waarde: Kolomwaarde>(_ waarde: @autoclosure () -> Waarde)
}

/// A table with the statements that its columns make.
struct Tabel<Regel: Tabelrij>: Sendable, CustomStringConvertible {
  let naam: String
  let kolommen: [Regel.Kolom]
  /// All columns with commas between them.
  let lijst: String
  let toevoeging: String
  let vervanging: String
  let bijwerking: String

  init(_ naam: String) {
    self.naam = naam
    kolommen = Regel.Kolom.allCases
    lijst = Self.lijst(kolommen)
    let plaatsen = kolommen.indices.map { "?\($0 + 1)" }
    let waarden = "INTO \(naam) (\(lijst)) VALUES (\(plaatsen.joined(separator: ", ")))"
    toevoeging = "INSERT \(waarden)"
    vervanging = "INSERT OR REPLACE \(waarden)"
    let stellen = zip(kolommen, plaatsen).map { "\($0) = \($1)" }
    bijwerking =
      "UPDATE \(naam) SET \(stellen.dropFirst().joined(separator: ", ")) WHERE \(stellen.first ?? "")"
  }

  var description: String { naam }

  /// Some columns with commas between them.
  static func lijst(_ kolommen: [Regel.Kolom]) -> String {
    kolommen.map(\.rawValue).joined(separator: ", ")
  }
}

extension Tabelrij {
  /// - Parameters:
  ///   - rij: of a query that asks for these columns first, as `Tabel.lijst` does for all.
  ///   - kolommen: what others hold stays as it is in `leeg`.
  init(_ rij: borrowing Rij, _ kolommen: [Kolom] = Self.tabel.kolommen) {
    self = .leeg
    var lezer = Kolomlezer(rij)
    for kolom in kolommen { self.kolom(kolom, &lezer) }
  }

  /// In the order of the columns.
  fileprivate var waarden: [Database.Waarde] {
    var (rij, schrijver) = (self, Kolomschrijver())
    schrijver.waarden.reserveCapacity(Self.tabel.kolommen.count)
    for kolom in Self.tabel.kolommen { rij.kolom(kolom, &schrijver) }
    return schrijver.waarden
  }
}

extension Database {
  /// - Parameter deel: which rows, in which order: what follows on the name of the table.
  func rijen<Regel: Tabelrij>(
    _: Regel.Type = Regel.self, _ deel: String = "", _ waarden: [Waarde] = []
  ) throws(Opslagfout) -> [Regel] {
    try alle("SELECT \(Regel.tabel.lijst) FROM \(Regel.tabel) \(deel)", waarden) { Regel($0) }
  }

  func voegToe<Regel: Tabelrij>(_ rij: Regel) throws(Opslagfout) {
    try voer(Regel.tabel.toevoeging, rij.waarden)
  }

  /// Writes a row, in the place of the one with the same key when there is one.
  func vervang<Regel: Tabelrij>(_ rij: Regel) throws(Opslagfout) {
    try voer(Regel.tabel.vervanging, rij.waarden)
  }

  /// Writes all columns of the row that has the same key.
  func werkBij<Regel: Tabelrij>(_ rij: Regel) throws(Opslagfout) {
    try voer(Regel.tabel.bijwerking, rij.waarden)
  }
}

private struct Kolomlezer: Kolomwerk {
  private let handvat: OpaquePointer
  private var plaats: Int32 = 0

  init(_ rij: borrowing Rij) { handvat = rij.handvat }

  mutating func neem<Waarde: Kolomwaarde>(_ waarde: inout Waarde) {
    if let gelezen = Waarde(Rij(handvat), plaats) { waarde = gelezen }
    plaats += 1
  }

  mutating func leidAf<Waarde: Kolomwaarde>(_: @autoclosure () -> Waarde) { plaats += 1 }
}

private struct Kolomschrijver: Kolomwerk {
  var waarden: [Database.Waarde] = []

  mutating func neem<Waarde: Kolomwaarde>(_ waarde: inout Waarde) { waarden.append(waarde.kolomwaarde) }

  mutating func leidAf<Waarde: Kolomwaarde>(_ waarde: @autoclosure () -> Waarde) {
    waarden.append(waarde().kolomwaarde)
  }
}
