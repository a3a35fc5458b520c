extension Register {
  /// What is wrong with the register; empty when nothing is. Nothing is written, and everything is of one moment.
  ///
  /// - Parameter verwacht: a stand that somebody kept; the journal must still have it.
  /// - Complexity: O(size of the file).
  package func gebreken(verwacht: Stand? = nil) throws(Registerfout) -> [Gebrek] {
    do throws(Registerfout) {
      let controle = Controle(database: database)
      return try database.inTransactie(als: .lezen, try controle.gebreken(verwacht: verwacht))
    } catch {
      // What SQLite stumbles over is what was asked for.
      switch error {
      case .opslag(.beschadigd(let melding)), .opslag(.anders(let melding)): return [.bestand(melding)]
      default: throw error
      }
    }
  }

  /// Makes all projections again from the journal.
  ///
  /// - Parameters:
  ///   - verwacht: a stand that somebody kept; without it the journal is not to be built on.
  ///   - ookVerder: also when the tables know more than the journal, which is then lost.
  package func herbouw(verwacht: Stand? = nil, ookVerder: Bool = false) throws(Registerfout) {
    try database.inTransactie(try herbouwNu(verwacht, ookVerder))
  }

  private func herbouwNu(_ verwacht: Stand?, _ ookVerder: Bool) throws(Registerfout) {
    if !ookVerder {
      if let verwacht, try !Logboek(database: database).heeft(verwacht) { throw .standOntbreekt(verwacht) }
      if let eerste = try Standcontrole(database: database).casussenVooruit().min() {
        throw .verderDanLogboek(eerste)
      }
    }
    try Projectie(database: database).herbouw()
  }

  /// Every row of a table as text, by casus; for comparing.
  package func rijen(_ tabel: String) throws(Registerfout) -> [Casusnummer: [String]] {
    try opgeslagen(try database.tekstrijen(tabel))
  }
}

extension Logboek {
  fileprivate func heeft(_ stand: Stand) throws(Registerfout) -> Bool {
    let rijen = try opgeslagen(
      try database.rijen(
        Journaalrij.self, "WHERE \(Journaalrij.Kolom.nummer) = ?", [.init(stand.nummer)]))
    return stand == .leeg || rijen.contains { $0.stand == stand }
  }
}

/// Holds everything in the file against the journal, and the journal against itself.
private struct Controle {
  let database: Database

  /// The first kind of fault hides the next: what does not hold cannot be measured by.
  func gebreken(verwacht: Stand?) throws(Registerfout) -> [Gebrek] {
    let bestand = try opgeslagen(try database.gebreken())
    guard bestand.isEmpty else { return bestand.map { .bestand($0) } }
    let vorm = try opgeslagen(try vormgebreken())
    guard vorm.isEmpty else { return vorm }
    let journaal = try opgeslagen(try journaalgebreken(verwacht))
    guard journaal.isEmpty else { return journaal }
    do throws(Registerfout) {
      return try Vastlegcontrole(database: database).gebreken() + Standcontrole(database: database).gebreken()
    } catch {
      switch error {
      case .onleesbaar(let nummer), .nieuwereGebeurtenis(let nummer): return [.onleesbaar(nummer)]
      default: throw error
      }
    }
  }

  /// Everything that has a name in the file is what the program makes, word for word.
  private func vormgebreken() throws(Opslagfout) -> [Gebrek] {
    let eigen = try Database()
    try eigen.migreer()
    let (hoort, is_) = (try eigen.vorm(), try database.vorm())
    return Set(hoort.symmetricDifference(is_).map(\.naam)).sorted().map { .vorm($0) }
  }

  /// Every row follows from the one before.
  private func journaalgebreken(_ verwacht: Stand?) throws(Opslagfout) -> [Gebrek] {
    var (gebreken, vorige): ([Gebrek], Stand) = ([], .leeg)
    var isGevonden = verwacht == nil || verwacht == .leeg
    try Logboek(database: database).rijen { rij in
      let klopt = rij.vingerafdruk == rij.verwachteVingerafdruk(na: vorige.vingerafdruk)
      if !klopt || rij.nummer != vorige.nummer + 1 { gebreken.append(.logboek(rij.nummer)) }
      if rij.stand == verwacht { isGevonden = true }
      vorige = rij.stand
    }
    if let verwacht, !isGevonden { gebreken.append(.stand(verwacht)) }
    return gebreken
  }
}

extension Database {
  /// The name and the words of everything in the file.
  fileprivate func vorm() throws(Opslagfout) -> Set<Vormdeel> {
    Set(
      try alle("SELECT type, name, tbl_name, sql FROM sqlite_schema") {
        Vormdeel(soort: $0.tekst(0), naam: $0.tekst(1) ?? "", tabel: $0.tekst(2), sql: $0.tekst(3))
      })
  }

  /// Every row of a table as text, by casus.
  func tekstrijen(_ tabel: String) throws(Opslagfout) -> [Casusnummer: [String]] {
    let kolommen = try alle("SELECT name FROM pragma_table_info(?)", [.tekst(tabel)]) { $0.tekst(0) ?? "" }
    // As bytes, because as texts they would end at the first NUL.
    let regel = kolommen.map { "typeof(\"\($0)\") || quote(CAST(\"\($0)\" AS BLOB))" }.joined(
      separator: " || '|' || ")
    let rijen = try alle("SELECT \(kolommen[0]), \(regel) FROM \(tabel) ORDER BY 2") {
      (Casusnummer($0.geheel(0)), $0.tekst(1) ?? "")
    }
    return Dictionary(grouping: rijen, by: \.0).mapValues { $0.map(\.1) }
  }
}

private struct Vormdeel: Hashable {
  let soort: String?
  let naam: String
  let tabel: String?
  let sql: String?
}
