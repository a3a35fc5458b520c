import Bestandsvorm

/// The move from the log of an earlier program to one journal of everything: what the last row of the journal that it
/// makes says of it.
struct Overgang: Sendable, Hashable {
  /// The fingerprint of the last gebeurtenis, as the earlier program had it.
  var vorige: String
  /// The first gebeurtenis of the old log that did not follow from those before it; nil when it was whole. The journal
  /// goes on saying so.
  var breuk: Int?
  /// The highest number that a text had, erased ones included.
  var hoogsteTekst: Int

  var json: Json {
    .object(
      [
        ("vorige", .tekst(vorige)), ("breuk", .misschien(breuk) { .geheel($0) }),
        ("tekst", .geheel(hoogsteTekst)),
      ].ingevuld)
  }

  init(vorige: String, breuk: Int?, hoogsteTekst: Int) {
    self.vorige = vorige
    self.breuk = breuk
    self.hoogsteTekst = hoogsteTekst
  }

  init?(_ knoop: Knoop) {
    guard let vorige = knoop["vorige"]?.alsTekst, let tekst = knoop["tekst"]?.alsGeheel else { return nil }
    self.init(vorige: vorige, breuk: knoop["breuk"]?.alsGeheel, hoogsteTekst: tekst)
  }
}

extension Overgang {
  /// The step itself. Feiten keep their numbers; behind them come who looked and what was set; what sources gave leaves
  /// the log; and of every person and text is written down what they are.
  @Sendable static func maak(_ database: Database) throws(Opslagfout) {
    let log = try Oudlog(database)
    try database.voer(vorm)
    let logboek = Logboek(database: database)
    var stand = Stand.leeg
    for rij in log.feiten + log.overige { stand = try logboek.voegToe(rij, na: stand) }
    guard let laatste = log.laatste else { return }
    let dan = Handeling(wie: "recept", laatste)
    var toeval = SystemRandomNumberGenerator()
    let boek = Vastlegboek(toeval)
    for (casus, herkomst) in log.herkomsten { try neemOver(herkomst, casus, boek, database) }
    try bezout(boek, &toeval, database)
    try boek.schrijf(in: logboek, dan)
    try logboek.schrijf(.overgang(log.overgang), dan)
  }

  private static func neemOver(
    _ herkomst: String, _ casus: Int, _ boek: Vastlegboek, _ database: Database
  ) throws(Opslagfout) {
    try database.voer(
      """
      INSERT INTO bron (bewoner, casus, herkomst, zout)
      SELECT bewoner, nummer, ?, ? FROM casus WHERE nummer = ? AND vernietigd = 0
      """, [.tekst(herkomst), .tekst(boek.zout()), .geheel(casus)])
  }

  /// Gives every row that holds something a salt, and takes it up in the journal.
  private static func bezout(
    _ boek: Vastlegboek, _ toeval: inout some RandomNumberGenerator, _ database: Database
  ) throws(Opslagfout) {
    for plaats in Bewaarplaats.allCases {
      let waar =
        plaats == .persoon ? "WHERE bewoner NOT IN (SELECT bewoner FROM casus WHERE vernietigd = 1)" : ""
      let sleutels = try database.alle(
        "SELECT \(plaats.sleutel) FROM \(plaats.rawValue) \(waar) ORDER BY 1"
      ) { $0.geheel(0) }
      for sleutel in sleutels where plaats != .bron {
        try database.voer(
          "UPDATE \(plaats.rawValue) SET zout = ? WHERE \(plaats.sleutel) = ?",
          [.tekst(Vastlegboek.zout(&toeval)), .geheel(sleutel)])
      }
      for sleutel in try database.alle(
        "SELECT \(plaats.sleutel) FROM \(plaats.rawValue) ORDER BY 1", [], { $0.geheel(0) })
      {
        boek.noteer(plaats, sleutel)
      }
    }
  }
}

extension Handeling {
  /// What the program itself does, at the moment of the last row that it found: the file is moved, whatever the day.
  fileprivate init(wie: String, _ tijdstip: Tijdstip) {
    self.init(wie: wie, tijdstip: tijdstip, vandaag: tijdstip.datum)
  }
}

/// The log, the reads and the settings as the earlier program kept them.
private struct Oudlog {
  var feiten: [Journaalrij] = []
  /// Who looked, and then what was set.
  var overige: [Journaalrij] = []
  /// What sources gave, by casus.
  var herkomsten: [(casus: Int, herkomst: String)] = []
  var overgang: Overgang
  /// The moment of the last thing that was written; nil when there is nothing.
  var laatste: Tijdstip?

  init(_ database: Database) throws(Opslagfout) {
    overgang = Overgang(
      vorige: "", breuk: nil,
      hoogsteTekst: try database.getal("SELECT seq FROM sqlite_sequence WHERE name = 'tekst'"))
    try leesFeiten(database)
    try leesInzagen(database)
    try leesInstellingen(database)
  }

  private mutating func leesFeiten(_ database: Database) throws(Opslagfout) {
    var rijen: [Journaalrij] = []
    try Logboek(database: database).rijen { rijen.append($0) }
    for (plaats, rij) in rijen.enumerated() {
      let klopt = rij.nummer == plaats + 1 && rij.vingerafdruk == rij.oudeVingerafdruk(na: overgang.vorige)
      if !klopt, overgang.breuk == nil { overgang.breuk = min(rij.nummer, plaats + 1) }
      overgang.vorige = rij.vingerafdruk
      let (zonder, herkomst) = rij.zonderHerkomst
      feiten.append(zonder)
      if let herkomst, let casus = rij.casus { herkomsten.append((casus, herkomst)) }
      neem(rij.tijdstip)
    }
  }

  private mutating func leesInzagen(_ database: Database) throws(Opslagfout) {
    let inzagen = try database.alle("SELECT tijdstip, wie, casus, wat FROM inzage ORDER BY nummer") {
      (
        tijdstip: $0.tekst(0) ?? "", wie: $0.tekst(1) ?? "",
        woorden: Inzagewoorden(casus: $0.misschien(2).map { Casusnummer($0) }, wat: $0.tekst(3) ?? "")
      )
    }
    for inzage in inzagen {
      voegToe(.ingezien(inzage.woorden), tijdstip: inzage.tijdstip, wie: inzage.wie)
      neem(inzage.tijdstip)
    }
  }

  private mutating func leesInstellingen(_ database: Database) throws(Opslagfout) {
    let paren = try database.alle("SELECT sleutel, waarde FROM instelling ORDER BY sleutel") {
      ($0.tekst(0) ?? "", $0.tekst(1) ?? "")
    }
    guard !paren.isEmpty else { return }
    let dan = laatste ?? Tijdstip(seconden: 0)
    laatste = dan
    for (sleutel, waarde) in paren {
      voegToe(.ingesteld(sleutel: sleutel, waarde: waarde), tijdstip: dan.description, wie: "recept")
    }
  }

  private mutating func neem(_ tijdstip: String) {
    if let tijdstip = Tijdstip(tijdstip) { laatste = max(laatste ?? tijdstip, tijdstip) }
  }

  private mutating func voegToe(_ aantekening: Aantekening, tijdstip: String, wie: String) {
    let hoogste = (overige.last ?? feiten.last)?.nummer ?? 0
    overige.append(
      Journaalrij(
        nummer: hoogste + 1, tijdstip: tijdstip, wie: wie, casus: nil, soort: aantekening.soort.rawValue,
        versie: Aantekening.versie, inhoud: aantekening.json.regel))
  }
}

extension Journaalrij {
  /// As the earlier program made it: the fields on lines of their own.
  fileprivate func oudeVingerafdruk(na vorige: String) -> String {
    var afdruk = Sha256()
    let delen = [vorige, String(nummer), tijdstip, wie, String(casus ?? 0), soort, String(versie), inhoud]
    afdruk.neemOp(Array(delen.joined(separator: "\n").utf8))
    return afdruk.hex()
  }

  /// The same without what a source called the casus, and that.
  fileprivate var zonderHerkomst: (rij: Journaalrij, herkomst: String?) {
    guard soort == Feit.Soort.aangemeld.rawValue,
      case .object(let velden)? = leesJson5(Array(inhoud.utf8), bestand: "").knoop?.waarde,
      let herkomst = velden.first(where: { $0.naam == "herkomst" })?.waarde.alsTekst
    else { return (self, nil) }
    let rest = velden.filter { $0.naam != "herkomst" }.compactMap { veld in
      veld.waarde.alsJson.map { (sleutel: veld.naam, waarde: $0) }
    }
    let rij = Journaalrij(
      nummer: nummer, tijdstip: tijdstip, wie: wie, casus: casus, soort: soort, versie: versie,
      inhoud: Json.object(rest).regel)
    return (rij, herkomst)
  }
}

extension Knoop {
  /// Of the plain values that an aanmelding holds.
  fileprivate var alsJson: Json? {
    switch waarde {
    case .waarheid(let waarheid): .waarheid(waarheid)
    case .getal(let getal, _): .getal(getal)
    case .tekst(let tekst): .tekst(tekst)
    case .niets, .lijst, .object, .afgekeurd: nil
    }
  }
}

/// The journal in the place of the log. Columns for a salt beside what it covers; of a casus, the feit that its row
/// follows from.
private let vorm = """
  DROP TABLE gebeurtenis;
  DROP TABLE inzage;
  CREATE TABLE gebeurtenis (
    nummer INTEGER PRIMARY KEY,
    tijdstip TEXT NOT NULL,
    wie TEXT NOT NULL,
    casus INTEGER,
    soort TEXT NOT NULL,
    versie INTEGER NOT NULL,
    inhoud TEXT NOT NULL,
    vingerafdruk TEXT NOT NULL
  ) STRICT;
  CREATE INDEX gebeurtenis_casus ON gebeurtenis (casus, nummer) WHERE casus IS NOT NULL;
  CREATE INDEX gebeurtenis_feit ON gebeurtenis (nummer) WHERE casus IS NOT NULL;
  CREATE TRIGGER gebeurtenis_vast BEFORE UPDATE ON gebeurtenis
    BEGIN SELECT RAISE(ABORT, '\(Opslagfout.logboekbericht)'); END;
  CREATE TRIGGER gebeurtenis_blijft BEFORE DELETE ON gebeurtenis
    BEGIN SELECT RAISE(ABORT, '\(Opslagfout.logboekbericht)'); END;

  ALTER TABLE persoon ADD COLUMN zout TEXT;
  ALTER TABLE tekst ADD COLUMN zout TEXT;
  CREATE TABLE bron (
    nummer INTEGER PRIMARY KEY,
    bewoner INTEGER NOT NULL REFERENCES persoon (bewoner),
    casus INTEGER NOT NULL,
    herkomst TEXT NOT NULL,
    zout TEXT
  ) STRICT;
  CREATE INDEX bron_herkomst ON bron (herkomst);
  CREATE INDEX bron_bewoner ON bron (bewoner);

  DROP INDEX casus_herkomst;
  ALTER TABLE casus DROP COLUMN herkomst;
  ALTER TABLE casus ADD COLUMN gebeurtenis INTEGER NOT NULL DEFAULT 0;

  """
