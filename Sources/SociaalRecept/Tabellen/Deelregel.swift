import BusinessCase

/// What the projection knows of one part of a traject.
struct Deelregel: Sendable, Hashable {
  var casus: Casusnummer
  var deel: Deel
  var status: Status
  var reden: Reden?
  var aangemeld: Datum
  var aangenomen: Datum?
  var hulp: Datum?
  var gesloten: Datum?
}

extension Deelregel: Tabelrij {
  static let tabel = Tabel<Deelregel>("deeltraject")

  enum Kolom: String, Tabelkolom {
    case casus, deel, status, reden, aangemeld, aangenomen, hulp, gesloten
  }

  mutating func kolom(_ kolom: Kolom, _ werk: inout some Kolomwerk) {
    switch kolom {
    case .casus: werk.neem(&casus)
    case .deel: werk.neem(&deel)
    case .status: werk.neem(&status)
    case .reden: werk.neem(&reden)
    case .aangemeld: werk.neem(&aangemeld)
    case .aangenomen: werk.neem(&aangenomen)
    case .hulp: werk.neem(&hulp)
    case .gesloten: werk.neem(&gesloten)
    }
  }

  /// A part of which nothing can be read does not count.
  static let leeg = Deelregel(
    casus: Casusnummer(0), deel: .buurtwerk, status: .foutieveInvoer, aangemeld: Datum(dagnummer: 0))
}
