extension Register {
  /// What is wrong with the file; empty when nothing is.
  ///
  /// - Complexity: O(size of the file).
  package func gebreken() throws(Registerfout) -> [Gebrek] {
    let bestand = try opgeslagen(try database.gebreken())
    guard bestand.isEmpty else { return bestand.map { .bestand($0) } }
    if let nummer = try opgeslagen(try Logboek(database: database).eersteBreuk()) {
      return [.logboek(nummer)]
    }
    return try verschillen().map { .projectie($0) }
  }

  /// A copy made while others may be working. The copy is checked; one that fails is taken away again.
  ///
  /// - Throws: `Opslagfout.bestaatAl` when there is a file of that name.
  package func bewaar(als doel: String) throws(Registerfout) {
    try opgeslagen(try Bestand.maak(doel, try bewaar(in: doel)))
  }

  private func bewaar(in doel: String) throws(Opslagfout) {
    let kopie = try Database(doel, .schrijven)
    try database.kopieer(naar: kopie)
    // One file, without the write-ahead log beside it.
    try kopie.voer("PRAGMA journal_mode = DELETE")
    if let gebrek = try kopie.gebreken().first { throw .beschadigd(gebrek) }
  }

  /// A copy to try things in, unchecked; see `bewaar` for one to keep. It works as the register itself does.
  package func kopieer(naar doel: String) throws(Registerfout) {
    try opgeslagen(
      try Bestand.maak(doel, try database.kopieer(naar: try Database(doel, .schrijven))))
  }

  /// Casussen whose row is not what the log says.
  private func verschillen() throws(Registerfout) -> [Casusnummer] {
    try database.inTransactie(proef: true, try verschillenNaHerbouw())
  }

  /// The rows before and after making them again, in one transaction that is then taken back: others who go on writing
  /// make no difference.
  private func verschillenNaHerbouw() throws(Registerfout) -> [Casusnummer] {
    let eerder = try projectie()
    try Projectie(database: database).herbouw()
    let later = try projectie()
    var verschillen: Set<Casusnummer> = []
    for (eerder, later) in zip(eerder, later) {
      for nummer in Set(eerder.keys).union(later.keys) where eerder[nummer] != later[nummer] {
        verschillen.insert(nummer)
      }
    }
    return verschillen.sorted()
  }

  private func projectie() throws(Registerfout) -> [[Casusnummer: [String]]] {
    try Projectie.tabellen.map { tabel throws(Registerfout) in try rijen(tabel) }
  }

  /// Every row of a table as text, by casus; for comparing.
  package func rijen(_ tabel: String) throws(Registerfout) -> [Casusnummer: [String]] {
    let kolommen = try opgeslagen(
      try database.alle("SELECT name FROM pragma_table_info(?)", [.tekst(tabel)]) { $0.tekst(0) ?? "" })
    let regel = kolommen.map { "quote(\"\($0)\")" }.joined(separator: " || '|' || ")
    let rijen = try opgeslagen(
      try database.alle("SELECT \(kolommen[0]), \(regel) FROM \(tabel) ORDER BY 2") {
        (Casusnummer($0.geheel(0)), $0.tekst(1) ?? "")
      })
    return Dictionary(grouping: rijen, by: \.0).mapValues { $0.map(\.1) }
  }
}

/// What is wrong with a register.
package enum Gebrek: Sendable, Hashable {
  case bestand(String)
  /// The log was changed outside the program, from this gebeurtenis on.
  case logboek(Int)
  /// What the tables say of this casus does not follow from the log.
  case projectie(Casusnummer)

  package var zin: String {
    switch self {
    case .bestand(let melding): "het bestand is beschadigd: \(melding)"
    case .logboek(let nummer):
      "het logboek klopt niet meer vanaf gebeurtenis \(nummer); er is buiten recept om iets veranderd"
    case .projectie(let casus):
      "de stand van casus \(casus) volgt niet uit het logboek; herstel met: recept register herbouw"
    }
  }
}
