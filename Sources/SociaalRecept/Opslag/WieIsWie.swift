/// The move to who is who: what a source calls a resident and told of them last, and the name as people look for it.
enum WieIsWie {
  @Sendable static func maak(_ database: Database) throws(Opslagfout) {
    try database.voer(vorm)
    let logboek = Logboek(database: database)
    let laatste = try database.rijen(
      Journaalrij.self, "ORDER BY \(Journaalrij.Kolom.nummer) DESC LIMIT 1")
    guard let dan = laatste.first.flatMap({ Tijdstip($0.tijdstip) }) else { return }
    let boek = Vastlegboek(SystemRandomNumberGenerator())
    try vernieuwZoeknamen(boek, database)
    // What the program itself does, at the moment of the last row that it found.
    try boek.schrijf(in: logboek, Handeling(wie: "recept", tijdstip: dan, vandaag: dan.datum))
  }

  /// A row that changes is taken up in the journal as it is then.
  private static func vernieuwZoeknamen(
    _ boek: Vastlegboek, _ database: Database
  ) throws(Opslagfout) {
    let namen = try database.alle(
      "SELECT bewoner, naam, zoeknaam FROM persoon WHERE naam IS NOT NULL ORDER BY bewoner"
    ) { (bewoner: $0.geheel(0), naam: $0.tekst(1), zoeknaam: $0.tekst(2)) }
    for rij in namen {
      let zoeknaam = Persoon(naam: rij.naam).zoeknaam
      guard zoeknaam != rij.zoeknaam else { continue }
      try database.voer(
        "UPDATE persoon SET zoeknaam = ? WHERE bewoner = ?", [.init(zoeknaam), .geheel(rij.bewoner)])
      boek.noteer(.persoon, rij.bewoner)
    }
  }

  private static let vorm = """
    ALTER TABLE persoon ADD COLUMN kenmerk TEXT;
    ALTER TABLE persoon ADD COLUMN bron_adres TEXT;
    ALTER TABLE persoon ADD COLUMN bron_telefoon TEXT;
    CREATE INDEX persoon_kenmerk ON persoon (kenmerk) WHERE kenmerk IS NOT NULL;
    """
}
