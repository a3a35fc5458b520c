/// A free text of or about a resident.
struct Tekstrij {
  /// Nil for a text that has no number yet.
  var nummer: Tekstnummer?
  var bewoner: Bewonernummer
  var tekst: String
  var zout: String?
}

extension Tekstrij: Tabelrij {
  static let tabel = Tabel<Tekstrij>("tekst")

  enum Kolom: String, Tabelkolom {
    case nummer, bewoner, tekst, zout
  }

  mutating func kolom(_ kolom: Kolom, _ werk: inout some Kolomwerk) {
    switch kolom {
    case .nummer: werk.neem(&nummer)
    case .bewoner: werk.neem(&bewoner)
    case .tekst: werk.neem(&tekst)
    case .zout: werk.neem(&zout)
    }
  }

  static let leeg = Tekstrij(bewoner: Bewonernummer(0), tekst: "")
}
