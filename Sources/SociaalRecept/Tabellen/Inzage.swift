/// Somebody looked at a casus (NEN 7513): who, when, at which, how.
package struct Inzage: Sendable, Hashable {
  /// Nil for one that has no number yet.
  var nummer: Int?
  package var tijdstip: Tijdstip
  package var wie: String
  /// Nil for a list of many.
  var casus: Casusnummer?
  package var wat: String
}

extension Inzage: Tabelrij {
  static let tabel = Tabel<Inzage>("inzage")

  enum Kolom: String, Tabelkolom {
    case nummer, tijdstip, wie, casus, wat
  }

  mutating func kolom(_ kolom: Kolom, _ werk: inout some Kolomwerk) {
    switch kolom {
    case .nummer: werk.neem(&nummer)
    case .tijdstip: werk.neem(&tijdstip)
    case .wie: werk.neem(&wie)
    case .casus: werk.neem(&casus)
    case .wat: werk.neem(&wat)
    }
  }

  static let leeg = Inzage(tijdstip: Tijdstip(seconden: 0), wie: "", wat: "")
}

extension Zitting {
  /// Writes down that somebody looked.
  package func legInzageVast(_ casus: Casusnummer?, _ wat: String) throws(Registerfout) {
    let gekeurd = try Tekstkeuring.keur(wat, veld: "inzage")
    let inzage = Inzage(tijdstip: handeling.tijdstip, wie: handeling.wie, casus: casus, wat: gekeurd)
    try opgeslagen(try database.voegToe(inzage))
  }

  /// Who looked at a casus, oldest first.
  package func inzagen(_ casus: Casusnummer) throws(Registerfout) -> [Inzage] {
    try opgeslagen(
      try database.rijen(
        Inzage.self, "WHERE \(Inzage.Kolom.casus) = ? ORDER BY \(Inzage.Kolom.nummer)", [.init(casus)]))
  }
}
