/// A user in the table of users.
struct Gebruikerrij {
  /// Nil for somebody who has no number yet.
  var nummer: Int?
  var naam: String
  var rol: Rol?
  var isGeblokkeerd = false
  var geheimen = Gebruiker.Geheimen()
  var zout: String?

  /// Nil for a row that this program did not write.
  var gebruiker: Gebruiker? {
    rol.map { Gebruiker(naam: naam, rol: $0, isGeblokkeerd: isGeblokkeerd, geheimen: geheimen) }
  }
}

extension Gebruikerrij: Tabelrij {
  static let tabel = Tabel<Gebruikerrij>("gebruiker")

  enum Kolom: String, Tabelkolom {
    case nummer, naam, zoeknaam, rol, geblokkeerd, wachtwoord, factor, herstelcodes, zout
  }

  mutating func kolom(_ kolom: Kolom, _ werk: inout some Kolomwerk) {
    switch kolom {
    case .nummer: werk.neem(&nummer)
    case .naam: werk.neem(&naam)
    case .zoeknaam: werk.leidAf(Gebruiker.sleutel(naam))
    case .rol: werk.neem(&rol)
    case .geblokkeerd: werk.neem(&isGeblokkeerd)
    case .wachtwoord: werk.neem(&geheimen.wachtwoord)
    case .factor: werk.neem(&geheimen.factor)
    case .herstelcodes:
      var codes = geheimen.herstelcodes.joined(separator: " ")
      werk.neem(&codes)
      geheimen.herstelcodes = codes.split(separator: " ").map(String.init)
    case .zout: werk.neem(&zout)
    }
  }

  static let leeg = Gebruikerrij(naam: "", isGeblokkeerd: true)

  /// The step of `Migratie` that makes the table.
  static let begin = """
    CREATE TABLE gebruiker (
      nummer INTEGER PRIMARY KEY,
      naam TEXT NOT NULL,
      zoeknaam TEXT NOT NULL UNIQUE,
      rol TEXT NOT NULL,
      geblokkeerd INTEGER NOT NULL,
      wachtwoord TEXT,
      factor TEXT,
      herstelcodes TEXT NOT NULL,
      zout TEXT NOT NULL
    ) STRICT;
    """
}
