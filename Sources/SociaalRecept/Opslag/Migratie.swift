/// A numbered, one-way step in the form of the file.
struct Migratie: Sendable {
  let nummer: Int
  let naam: String
  let werk: @Sendable (Database) throws(Opslagfout) -> Void
  /// What the projection holds must be made anew from the journal, after the last step: a projection is always that of
  /// this program.
  var vraagtHerbouw = false

  /// All steps, oldest first. A step that was ever released is never changed; a new form is a new step.
  static let alle = [
    Migratie(nummer: 1, naam: "begin", sql: begin),
    Migratie(nummer: 2, naam: "te doen", sql: teDoen, vraagtHerbouw: true),
    Migratie(
      nummer: 3, naam: "geboortejaar", sql: "ALTER TABLE persoon ADD COLUMN geboortejaar INTEGER;"),
    Migratie(nummer: 4, naam: "journaal", werk: Overgang.maak, vraagtHerbouw: true),
    Migratie(nummer: 5, naam: "wie is wie", werk: WieIsWie.maak),
    Migratie(
      nummer: 6, naam: "opnieuw verwezen",
      sql: "ALTER TABLE casus ADD COLUMN verwezen INTEGER NOT NULL DEFAULT 0;", vraagtHerbouw: true),
    Migratie(nummer: 7, naam: "gebruikers", sql: Gebruikerrij.begin),
    Migratie(
      nummer: 8, naam: "zorggebruik", sql: "ALTER TABLE casus ADD COLUMN gemeten INTEGER NOT NULL DEFAULT 0;",
      vraagtHerbouw: true),
    Migratie(nummer: 9, naam: "dossier", sql: dossier, vraagtHerbouw: true),
    Migratie(
      nummer: 10, naam: "verwijzer", sql: "ALTER TABLE casus ADD COLUMN verwijzer INTEGER;",
      vraagtHerbouw: true),
  ]

  static var laatste: Int { alle.last?.nummer ?? 0 }

  /// "SRec", so that other programs and people see whose file it is.
  static let kenmerk = 0x5352_6563
}

extension Migratie {
  /// A step that SQL alone can say.
  init(nummer: Int, naam: String, sql: String, vraagtHerbouw: Bool = false) {
    self.init(
      nummer: nummer, naam: naam, werk: { database throws(Opslagfout) in try database.voer(sql) },
      vraagtHerbouw: vraagtHerbouw)
  }
}

extension Database {
  /// Brings the file to the form that this program knows, all steps in one transaction.
  ///
  /// - Returns: whether there was something to do.
  /// - Throws: `Opslagfout.nieuwer` for a file of a later program, which is left as it is.
  @discardableResult
  func migreer(_ stappen: [Migratie] = Migratie.alle) throws(Opslagfout) -> Bool {
    let programma = stappen.last?.nummer ?? 0
    let versie = try getal("PRAGMA user_version")
    if versie > programma { throw .nieuwer(bestand: versie, programma: programma) }
    guard versie < programma else { return false }
    func neemStappen() throws(Opslagfout) {
      // Another process may have done it while this one waited.
      let nu = try getal("PRAGMA user_version")
      let nieuw = stappen.filter { $0.nummer > nu }
      for stap in nieuw {
        try stap.werk(self)
        try voer("PRAGMA user_version = \(stap.nummer)")
      }
      if nieuw.contains(where: \.vraagtHerbouw) { try herbouw() }
    }
    try inTransactie(als: .schrijven, fout: { $0 }, neemStappen)
    return true
  }

  private func herbouw() throws(Opslagfout) {
    do throws(Registerfout) { try Projectie(database: self).herbouw() } catch {
      switch error {
      case .opslag(let fout): throw fout
      default: throw .beschadigd(error.zin)
      }
    }
  }
}

/// Times are texts in universal time; days are whole days since 1 January 1970.
private let begin = """
  PRAGMA application_id = \(Migratie.kenmerk);
  CREATE TABLE gebeurtenis (
    nummer INTEGER PRIMARY KEY,
    tijdstip TEXT NOT NULL,
    wie TEXT NOT NULL,
    casus INTEGER NOT NULL,
    soort TEXT NOT NULL,
    versie INTEGER NOT NULL,
    inhoud TEXT NOT NULL,
    vingerafdruk TEXT NOT NULL
  ) STRICT;
  CREATE INDEX gebeurtenis_casus ON gebeurtenis (casus, nummer);
  CREATE TRIGGER gebeurtenis_vast BEFORE UPDATE ON gebeurtenis
    BEGIN SELECT RAISE(ABORT, '\(Opslagfout.logboekbericht)'); END;
  CREATE TRIGGER gebeurtenis_blijft BEFORE DELETE ON gebeurtenis
    BEGIN SELECT RAISE(ABORT, '\(Opslagfout.logboekbericht)'); END;

  CREATE TABLE inzage (
    nummer INTEGER PRIMARY KEY,
    tijdstip TEXT NOT NULL,
    wie TEXT NOT NULL,
    casus INTEGER,
    wat TEXT NOT NULL
  ) STRICT;
  CREATE INDEX inzage_casus ON inzage (casus, nummer);
  CREATE TRIGGER inzage_vast BEFORE UPDATE ON inzage
    BEGIN SELECT RAISE(ABORT, '\(Opslagfout.logboekbericht)'); END;
  CREATE TRIGGER inzage_blijft BEFORE DELETE ON inzage
    BEGIN SELECT RAISE(ABORT, '\(Opslagfout.logboekbericht)'); END;

  CREATE TABLE persoon (
    bewoner INTEGER PRIMARY KEY,
    naam TEXT,
    zoeknaam TEXT,
    geboortedatum INTEGER,
    adres TEXT,
    telefoon TEXT
  ) STRICT;
  CREATE INDEX persoon_zoeknaam ON persoon (zoeknaam);

  CREATE TABLE tekst (
    nummer INTEGER PRIMARY KEY AUTOINCREMENT,
    bewoner INTEGER NOT NULL REFERENCES persoon (bewoner),
    tekst TEXT NOT NULL
  ) STRICT;
  CREATE INDEX tekst_bewoner ON tekst (bewoner);

  CREATE TABLE instelling (
    sleutel TEXT PRIMARY KEY,
    waarde TEXT NOT NULL
  ) STRICT;

  CREATE TABLE casus (
    nummer INTEGER PRIMARY KEY,
    bewoner INTEGER NOT NULL,
    status TEXT NOT NULL,
    kanaal TEXT NOT NULL,
    prioriteit TEXT NOT NULL,
    vraag INTEGER,
    vraagtype TEXT,
    wijk TEXT,
    leeftijd INTEGER,
    makelaar TEXT,
    route TEXT,
    reden TEXT,
    aangemeld INTEGER NOT NULL,
    aangenomen INTEGER,
    contact INTEGER,
    pogingen INTEGER NOT NULL,
    gesprek INTEGER,
    route_op INTEGER,
    hulp INTEGER,
    gesloten INTEGER,
    terugkoppeling INTEGER,
    wacht_sinds INTEGER,
    laatste INTEGER NOT NULL,
    herkomst TEXT,
    beoordeeld INTEGER NOT NULL,
    te_toetsen INTEGER NOT NULL,
    vernietigd INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX casus_bewoner ON casus (bewoner);
  CREATE INDEX casus_open ON casus (status) WHERE gesloten IS NULL;
  CREATE INDEX casus_gesloten ON casus (gesloten) WHERE gesloten IS NOT NULL;
  CREATE INDEX casus_herkomst ON casus (herkomst) WHERE herkomst IS NOT NULL;

  CREATE TABLE deeltraject (
    casus INTEGER NOT NULL,
    deel TEXT NOT NULL,
    status TEXT NOT NULL,
    reden TEXT,
    aangemeld INTEGER NOT NULL,
    aangenomen INTEGER,
    hulp INTEGER,
    gesloten INTEGER,
    PRIMARY KEY (casus, deel)
  ) STRICT, WITHOUT ROWID;

  """

/// What is planned, who belongs together, who stands in, and the sociale kaart.
private let dossier = """
  ALTER TABLE casus ADD COLUMN huishouden INTEGER;
  ALTER TABLE casus ADD COLUMN waarnemer TEXT;
  ALTER TABLE casus ADD COLUMN waarneming_tot INTEGER;
  CREATE INDEX casus_huishouden ON casus (huishouden) WHERE huishouden IS NOT NULL;
  \(Agendaregel.begin)
  \(Aanbodrij.begin)
  """

/// What has to be done about a casus, so that no query says it again. Nothing ever read the number of the question.
private let teDoen = """
  ALTER TABLE casus DROP COLUMN vraag;
  ALTER TABLE casus ADD COLUMN lopend INTEGER NOT NULL DEFAULT 0;
  ALTER TABLE casus ADD COLUMN beoordeelbaar INTEGER NOT NULL DEFAULT 0;
  ALTER TABLE casus ADD COLUMN te_beoordelen INTEGER NOT NULL DEFAULT 0;
  ALTER TABLE casus ADD COLUMN wacht_een_deel INTEGER NOT NULL DEFAULT 0;
  """
