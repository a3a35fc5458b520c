/// A resident in the table of persons.
struct Persoonrij {
  /// Nil for a resident who has no number yet.
  var bewoner: Bewonernummer?
  var persoon = Persoon()
  var bron = Persoonsbron()
  /// Nil once the resident was erased.
  var zout: String?
}

/// What the source of a resident calls and told of them, so that what changed there can be told from what changed here.
struct Persoonsbron: Hashable {
  var kenmerk: String?
  var adres: String?
  var telefoon: String?
}

extension Persoonrij: Tabelrij {
  static let tabel = Tabel<Persoonrij>("persoon")

  enum Kolom: String, Tabelkolom {
    case bewoner, naam, zoeknaam, geboortedatum, adres, telefoon, zout
    /// Of who is known by the year alone.
    case geboortejaar
    case kenmerk
    case bronadres = "bron_adres"
    case brontelefoon = "bron_telefoon"
  }

  mutating func kolom(_ kolom: Kolom, _ werk: inout some Kolomwerk) {
    switch kolom {
    case .bewoner: werk.neem(&bewoner)
    case .naam: werk.neem(&persoon.naam)
    case .zoeknaam: werk.leidAf(persoon.zoeknaam)
    case .geboortedatum:
      var dag = persoon.geboortedatum
      werk.neem(&dag)
      if let dag { persoon.geboren = .dag(dag) }
    case .geboortejaar:
      var jaar = persoon.geboortejaar
      werk.neem(&jaar)
      if let jaar { persoon.geboren = .jaar(jaar) }
    case .adres: werk.neem(&persoon.adres)
    case .telefoon: werk.neem(&persoon.telefoon)
    case .kenmerk: werk.neem(&bron.kenmerk)
    case .bronadres: werk.neem(&bron.adres)
    case .brontelefoon: werk.neem(&bron.telefoon)
    case .zout: werk.neem(&zout)
    }
  }

  static let leeg = Persoonrij()
}
