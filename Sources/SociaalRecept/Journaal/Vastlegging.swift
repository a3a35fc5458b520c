import Bestandsvorm

/// A table beside the journal, of whose rows the journal says what they were when they were written.
enum Bewaarplaats: String, Sendable, Hashable, CaseIterable {
  case persoon, tekst, bron
  case gebruiker
  case aanbod

  /// Those whose rows are about a resident, and go when that resident is erased.
  static let vanBewoner: [Bewaarplaats] = [.persoon, .tekst, .bron]

  /// Its name in the file, which a journal row goes by as well.
  var tabel: String { rawValue }

  /// The column that names a row.
  var sleutel: String {
    switch self {
    case .persoon: Persoonrij.Kolom.bewoner.rawValue
    case .tekst: Tekstrij.Kolom.nummer.rawValue
    case .bron: Bronrij.Kolom.nummer.rawValue
    case .gebruiker: Gebruikerrij.Kolom.nummer.rawValue
    case .aanbod: Aanbodrij.Kolom.nummer.rawValue
    }
  }

  /// The column that says of which resident a row is; the same word in all of those.
  static let bewoner = Persoonrij.Kolom.bewoner.rawValue
  static let zout = Persoonrij.Kolom.zout.rawValue
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
    .object(
      [
        ("tabel", .tekst(plaats.rawValue)), ("sleutel", .geheel(sleutel)),
        ("afdruk", .misschien(afdruk) { .tekst($0) }),
      ].ingevuld)
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
