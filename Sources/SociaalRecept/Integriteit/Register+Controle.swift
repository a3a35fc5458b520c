extension Register {
  /// What is wrong with the register; empty when nothing is. Nothing is written, and everything is of one moment.
  ///
  /// - Parameter verwacht: a stand that somebody kept; the journal must still have it.
  /// - Complexity: O(size of the file).
  package func gebreken(verwacht: Stand? = nil) throws(Registerfout) -> [Gebrek] {
    do throws(Registerfout) {
      return try database.inMomentopname(
        { () throws(Registerfout) in try Controle(database: database).gebreken(verwacht: verwacht) },
        fout: { .opslag($0) })
    } catch {
      // What SQLite stumbles over is what was asked for.
      switch error {
      case .opslag(.beschadigd(let melding)), .opslag(.anders(let melding)): return [.bestand(melding)]
      default: throw error
      }
    }
  }
}

/// Holds everything in the file against the journal, and the journal against itself.
struct Controle {
  let database: Database

  /// The first kind of fault hides the next: what does not hold cannot be measured by.
  func gebreken(verwacht: Stand?) throws(Registerfout) -> [Gebrek] {
    let bestand = try opgeslagen { () throws(Opslagfout) in try database.gebreken().map { Gebrek.bestand($0) }
    }
    guard bestand.isEmpty else { return bestand }
    let vorm = try opgeslagen { () throws(Opslagfout) in try vormgebreken() }
    guard vorm.isEmpty else { return vorm }
    let journaal = try opgeslagen { () throws(Opslagfout) in try journaalgebreken(verwacht) }
    guard journaal.isEmpty else { return journaal }
    return try inhoudsgebreken()
  }

  /// Everything that has a name in the file is what the program makes, word for word.
  private func vormgebreken() throws(Opslagfout) -> [Gebrek] {
    let eigen = try Database()
    try eigen.migreer()
    let (hoort, is_) = (try eigen.vorm(), try database.vorm())
    return hoort.symmetricDifference(is_).map(\.naam).sorted().map { .vorm($0) }
  }

  /// Every row follows from the one before.
  private func journaalgebreken(_ verwacht: Stand?) throws(Opslagfout) -> [Gebrek] {
    var (gebreken, vorige): ([Gebrek], Stand) = ([], .leeg)
    var isGevonden = verwacht == nil || verwacht == .leeg
    try database.vraag("SELECT \(Journaalrij.kolommen), vingerafdruk FROM gebeurtenis ORDER BY nummer") {
      rij in
      let journaalrij = Journaalrij(rij)
      let stand = Stand(nummer: journaalrij.nummer, vingerafdruk: rij.tekst(7) ?? "")
      let klopt = stand.vingerafdruk == journaalrij.vingerafdruk(na: vorige.vingerafdruk)
      if !klopt || stand.nummer != vorige.nummer + 1 { gebreken.append(.logboek(stand.nummer)) }
      if stand == verwacht { isGevonden = true }
      vorige = stand
    }
    if let verwacht, !isGevonden { gebreken.append(.stand(verwacht)) }
    return gebreken
  }

  private func inhoudsgebreken() throws(Registerfout) -> [Gebrek] {
    do throws(Registerfout) {
      return try vastleggebreken() + standgebreken()
    } catch {
      switch error {
      case .onleesbaar(let nummer): return [.onleesbaar(nummer)]
      default: throw error
      }
    }
  }

  /// Rows beside the journal are what it says of them, and there are no others.
  private func vastleggebreken() throws(Registerfout) -> [Gebrek] {
    var laatste: [Vastlegging.Plek: String?] = [:]
    var (gebreken, hoogsteTekst): ([Gebrek], Int) = ([], 0)
    let logboek = Logboek(database: database)
    try logboek.aantekeningen(.vastgelegd) { aantekening, _ in
      guard case .vastgelegd(let rijen) = aantekening else { return }
      for rij in rijen {
        laatste.updateValue(rij.afdruk, forKey: rij.plek)
        if rij.plaats == .tekst { hoogsteTekst = max(hoogsteTekst, rij.sleutel) }
      }
    }
    try logboek.aantekeningen(.overgang) { aantekening, _ in
      guard case .overgang(let overgang) = aantekening else { return }
      hoogsteTekst = max(hoogsteTekst, overgang.hoogsteTekst)
      if let breuk = overgang.breuk { gebreken.append(.voorOvergang(breuk)) }
    }
    return try opgeslagen { () throws(Opslagfout) in
      gebreken += try afwijkend(van: laatste).map {
        .naastLogboek(tabel: $0.plaats.rawValue, sleutel: $0.sleutel)
      }
      let teller = try database.getal("SELECT seq FROM sqlite_sequence WHERE name = 'tekst'")
      return teller == hoogsteTekst ? gebreken : gebreken + [.volgnummer]
    }
  }

  private func afwijkend(
    van hoort: [Vastlegging.Plek: String?]
  ) throws(Opslagfout) -> [Vastlegging.Plek] {
    var (rest, afwijkend): ([Vastlegging.Plek: String?], [Vastlegging.Plek]) = (hoort, [])
    let vastlegger = try Vastlegger(database)
    for plaats in Bewaarplaats.allCases {
      try vastlegger.alle(plaats) { sleutel, afdruk in
        let plek = Vastlegging.Plek(plaats: plaats, sleutel: sleutel)
        guard let hoort = rest.removeValue(forKey: plek), hoort == afdruk else {
          return afwijkend.append(plek)
        }
      }
    }
    // What was not met is gone, which is right only of what was erased.
    afwijkend += rest.filter { $0.value != nil }.keys
    return afwijkend.sorted { ($0.plaats.rawValue, $0.sleutel) < ($1.plaats.rawValue, $1.sleutel) }
  }

  /// The tables of the present follow from the journal, which is folded anew beside the file.
  private func standgebreken() throws(Registerfout) -> [Gebrek] {
    let anders = try Database.nieuweProjectie(uit: database)
    var gebreken: [Gebrek] = []
    let vooruit = try casussenVooruit()
    var casussen: Set<Casusnummer> = []
    for tabel in ["casus", "deeltraject"] {
      let (is_, hoort) = try opgeslagen { () throws(Opslagfout) in
        (try database.rijen(tabel), try anders.rijen(tabel))
      }
      for nummer in Set(is_.keys).union(hoort.keys) where is_[nummer] != hoort[nummer] {
        casussen.insert(nummer)
      }
    }
    gebreken += casussen.union(vooruit).sorted().map { vooruit.contains($0) ? .vooruit($0) : .projectie($0) }
    let (is_, hoort) = try opgeslagen { () throws(Opslagfout) in
      (try database.instellingsrijen(), try anders.instellingsrijen())
    }
    gebreken += Set(is_.keys).union(hoort.keys).filter { is_[$0] != hoort[$0] }.sorted().map {
      .instelling($0)
    }
    return gebreken
  }

  /// Casussen of which the tables know a later gebeurtenis than the journal.
  func casussenVooruit() throws(Registerfout) -> Set<Casusnummer> {
    try opgeslagen { () throws(Opslagfout) in
      Set(
        try database.alle(
          """
          SELECT nummer FROM casus c WHERE c.gebeurtenis >
            coalesce((SELECT max(g.nummer) FROM gebeurtenis g WHERE g.casus = c.nummer), -1)
          """
        ) { Casusnummer($0.geheel(0)) })
    }
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

  /// A database in memory whose projections are made anew from the journal of another.
  fileprivate static func nieuweProjectie(uit database: Database) throws(Registerfout) -> Database {
    let geheugen = try opgeslagen { () throws(Opslagfout) in
      let geheugen = try Database()
      try geheugen.migreer()
      return geheugen
    }
    try geheugen.inTransactie(
      { () throws(Registerfout) in
        try Projectie(database: geheugen).herbouw(Logboek(database: database))
      }, fout: { .opslag($0) })
    return geheugen
  }

  /// Every row of a table as text, by casus; for comparing.
  func rijen(_ tabel: String) throws(Opslagfout) -> [Casusnummer: [String]] {
    let kolommen = try alle("SELECT name FROM pragma_table_info(?)", [.tekst(tabel)]) { $0.tekst(0) ?? "" }
    // As bytes, because as texts they would end at the first NUL.
    let regel = kolommen.map { "typeof(\"\($0)\") || quote(CAST(\"\($0)\" AS BLOB))" }.joined(
      separator: " || '|' || ")
    let rijen = try alle("SELECT \(kolommen[0]), \(regel) FROM \(tabel) ORDER BY 2") {
      (Casusnummer($0.geheel(0)), $0.tekst(1) ?? "")
    }
    return Dictionary(grouping: rijen, by: \.0).mapValues { $0.map(\.1) }
  }

  fileprivate func instellingsrijen() throws(Opslagfout) -> [String: [UInt8]] {
    let rijen = try alle("SELECT sleutel, waarde FROM instelling") {
      ($0.tekst(0) ?? "", $0.bytes(1) ?? [])
    }
    return Dictionary(rijen, uniquingKeysWith: { eerste, _ in eerste })
  }
}

private struct Vormdeel: Hashable {
  let soort: String?
  let naam: String
  let tabel: String?
  let sql: String?
}

extension Register {
  /// Every row of a table as text, by casus; for comparing.
  package func rijen(_ tabel: String) throws(Registerfout) -> [Casusnummer: [String]] {
    try opgeslagen { () throws(Opslagfout) in try database.rijen(tabel) }
  }

  /// Makes all projections again from the journal.
  ///
  /// - Parameters:
  ///   - verwacht: a stand that somebody kept; without it the journal is not to be built on.
  ///   - ookVerder: also when the tables know more than the journal, which is then lost.
  package func herbouw(verwacht: Stand? = nil, ookVerder: Bool = false) throws(Registerfout) {
    try database.inTransactie(
      { () throws(Registerfout) in
        let controle = Controle(database: database)
        if !ookVerder {
          if let verwacht, try !controle.heeft(verwacht) { throw .standOntbreekt(verwacht) }
          if let eerste = try controle.casussenVooruit().min() { throw .verderDanLogboek(eerste) }
        }
        try Projectie(database: database).herbouw(Logboek(database: database))
      },
      fout: { .opslag($0) })
  }
}

extension Controle {
  fileprivate func heeft(_ stand: Stand) throws(Registerfout) -> Bool {
    try opgeslagen { () throws(Opslagfout) in
      try database.getal(
        "SELECT count(*) FROM gebeurtenis WHERE nummer = ? AND vingerafdruk = ?",
        [.geheel(stand.nummer), .tekst(stand.vingerafdruk)]) > 0
    }
  }
}
