/// What was set last under a key.
struct Instellingrij {
  var sleutel: String
  var waarde: String
}

extension Instellingrij: Tabelrij {
  static let tabel = Tabel<Instellingrij>("instelling")

  enum Kolom: String, Tabelkolom {
    case sleutel, waarde
  }

  mutating func kolom(_ kolom: Kolom, _ werk: inout some Kolomwerk) {
    switch kolom {
    case .sleutel: werk.neem(&sleutel)
    case .waarde: werk.neem(&waarde)
    }
  }

  static let leeg = Instellingrij(sleutel: "", waarde: "")
}
