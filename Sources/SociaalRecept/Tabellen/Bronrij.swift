/// What a casus was called where it came from, so that it is not read in twice; it goes with the resident.
struct Bronrij {
  /// Nil for one that has no number yet.
  var nummer: Int?
  var bewoner: Bewonernummer
  var casus: Casusnummer
  var herkomst: String
  var zout: String?
}

extension Bronrij: Tabelrij {
  static let tabel = Tabel<Bronrij>("bron")

  enum Kolom: String, Tabelkolom {
    case nummer, bewoner, casus, herkomst, zout
  }

  mutating func kolom(_ kolom: Kolom, _ werk: inout some Kolomwerk) {
    switch kolom {
    case .nummer: werk.neem(&nummer)
    case .bewoner: werk.neem(&bewoner)
    case .casus: werk.neem(&casus)
    case .herkomst: werk.neem(&herkomst)
    case .zout: werk.neem(&zout)
    }
  }

  static let leeg = Bronrij(bewoner: Bewonernummer(0), casus: Casusnummer(0), herkomst: "")
}
