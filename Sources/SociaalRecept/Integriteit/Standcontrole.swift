/// Holds the tables of the present against the journal, which is folded anew beside the file.
struct Standcontrole {
  let database: Database

  func gebreken() throws(Registerfout) -> [Gebrek] {
    let nieuw = try Database.nieuweProjectie(uit: database)
    let vooruit = try casussenVooruit()
    var anders = vooruit
    for tabel in Projectie.casustabellen {
      let nu = try opgeslagen(try database.tekstrijen(tabel))
      let hoort = try opgeslagen(try nieuw.tekstrijen(tabel))
      for nummer in Set(nu.keys).union(hoort.keys) where nu[nummer] != hoort[nummer] {
        anders.insert(nummer)
      }
    }
    let casussen = anders.sorted().map { vooruit.contains($0) ? Gebrek.vooruit($0) : .projectie($0) }
    return try casussen + instellinggebreken(nieuw)
  }

  private func instellinggebreken(_ nieuw: Database) throws(Registerfout) -> [Gebrek] {
    let nu = try opgeslagen(try database.instellingen())
    let hoort = try opgeslagen(try nieuw.instellingen())
    return Set(nu.keys).union(hoort.keys).filter { nu[$0] != hoort[$0] }.sorted().map { .instelling($0) }
  }

  /// Casussen of which the tables know a later gebeurtenis than the journal.
  func casussenVooruit() throws(Registerfout) -> Set<Casusnummer> {
    typealias Kolom = Casusregel.Kolom
    typealias Journaal = Journaalrij.Kolom
    let vraag = """
      SELECT \(Kolom.nummer) FROM \(Casusregel.tabel) c WHERE c.\(Kolom.gebeurtenis) > coalesce(
        (SELECT max(j.\(Journaal.nummer)) FROM \(Journaalrij.tabel) j WHERE j.\(Journaal.casus) = c.\(Kolom.nummer)), -1)
      """
    return Set(try opgeslagen(try database.alle(vraag) { Casusnummer($0.geheel(0)) }))
  }
}

extension Database {
  /// A database in memory whose projections are made anew from the journal of another.
  fileprivate static func nieuweProjectie(uit database: Database) throws(Registerfout) -> Database {
    let geheugen = try opgeslagen(try Database())
    _ = try opgeslagen(try geheugen.migreer())
    try geheugen.inTransactie(
      try Projectie(database: geheugen).herbouw(uit: Logboek(database: database)))
    return geheugen
  }

  /// What is set, as bytes.
  fileprivate func instellingen() throws(Opslagfout) -> [String: [UInt8]] {
    let rijen = try alle("SELECT \(Instellingrij.tabel.lijst) FROM \(Instellingrij.tabel)") {
      ($0.tekst(0) ?? "", $0.bytes(1) ?? [])
    }
    return Dictionary(rijen, uniquingKeysWith: { eerste, _ in eerste })
  }
}
