import Taal
import Testing

@testable import SociaalRecept

@Suite("Oudere en nieuwere registers")
struct VersieTests {
  @Test("Een nieuwer register wordt geweigerd en blijft byte voor byte zoals het was")
  func nieuwer() throws {
    let map = Proefmap()
    let pad = "\(map.pad)/proef.register"
    do {
      let register = try Register.begin(pad)
      try register.database.voer("PRAGMA user_version = \(Migratie.laatste + 1)")
    }
    let voor = try inhoud(pad)
    let fout = Registerfout.opslag(.nieuwer(bestand: Migratie.laatste + 1, programma: Migratie.laatste))
    #expect(throws: fout) { _ = try Register(pad) }
    #expect(try inhoud(pad) == voor)
    #expect(map.bestanden == ["proef.register"])
    #expect(fout.zin.contains("gebruik een nieuwere versie van recept"))
  }

  @Test("Wat geen register is wordt geweigerd en blijft zoals het was")
  func geenRegister() throws {
    let map = Proefmap()
    let pad = "\(map.pad)/brief.txt"
    for tekst in ["", "Beste mevrouw Voorbeeld,", String(repeating: "SQLite format 3\u{0}", count: 300)] {
      schrijf(Array(tekst.utf8), naar: pad)
      #expect(throws: Registerfout.opslag(.geenRegister(pad))) { _ = try Register(pad) }
      #expect(throws: Registerfout.opslag(.bestaatAl(pad))) { _ = try Register.begin(pad) }
      #expect(try inhoud(pad) == Array(tekst.utf8))
    }
    #expect(throws: Registerfout.opslag(.nietTeOpenen("\(map.pad)/weg"))) {
      _ = try Register("\(map.pad)/weg")
    }
    #expect(throws: Registerfout.opslag(.nietTeOpenen("\(map.pad)/weg/x"))) {
      _ = try Register.begin("\(map.pad)/weg/x")
    }
    #expect(map.bestanden == ["brief.txt"])
  }

  @Test("Een register is alleen voor wie het begon te lezen")
  func rechten() throws {
    let proef = try Proefregister()
    _ = try proef.meldAan()
    for naam in proef.map.bestanden {
      var gegevens = stat()
      stat("\(proef.map.pad)/\(naam)", &gegevens)
      #expect(gegevens.st_mode & 0o077 == 0, "\(naam)")
    }
    #expect(proef.map.bestanden.count == 3)
  }

  @Test("Een gebeurtenis van een nieuwere versie wordt geweigerd, de andere casussen gaan door")
  func nieuwereGebeurtenis() throws {
    let proef = try Proefregister()
    let (eerste, tweede) = try (proef.meldAan(), proef.meldAan())
    try proef.register.database.voer(
      """
      INSERT INTO gebeurtenis SELECT 3, tijdstip, wie, casus, 'gedroomd', \(Opwaardering.huidig + 1), '{}', ''
      FROM gebeurtenis WHERE nummer = 1
      """)
    #expect(throws: Registerfout.nieuwereGebeurtenis(3)) { try proef.doe(.aangenomen(op: 1), bij: eerste) }
    #expect(try proef.doe(.aangenomen(op: 1), bij: tweede).status == .aangenomen)
    #expect(Registerfout.nieuwereGebeurtenis(3).zin.contains("gebruik een nieuwere versie van recept"))
  }

  @Test("Een ouder register wordt precies één keer bijgewerkt, ook als twee het tegelijk openen")
  func eenKeer() async throws {
    let map = Proefmap()
    for ronde in 0..<20 {
      let pad = "\(map.pad)/\(ronde).register"
      _ = try Register.begin(pad)
      let stap = Migratie(
        nummer: Migratie.laatste + 1, naam: "proef",
        sql: "CREATE TABLE IF NOT EXISTS keer (x INTEGER) STRICT; INSERT INTO keer VALUES (1)")
      try await withThrowingTaskGroup(of: Void.self) { groep in
        for _ in 0..<2 {
          groep.addTask { try Database(pad, .schrijven).migreer(Migratie.alle + [stap]) }
        }
        try await groep.waitForAll()
      }
      let database = try Database(pad, .schrijven)
      #expect(try database.getal("SELECT count(*) FROM keer") == 1)
      #expect(try database.getal("PRAGMA user_version") == stap.nummer)
    }
  }

  @Test("Een register van de eerste vorm gaat open zoals het was, met een stand die uit het logboek volgt")
  func eersteVorm() throws {
    let proef = try Proefregister()
    let (open, dicht) = (try proef.meldAan(), try proef.afgerond(.geenVervolg))
    let verwacht = try (proef.register.rijen("casus"), proef.register.instellingen())
    let oud = "\(proef.map.pad)/oud.register"
    try eersteVorm(van: proef, naar: oud)
    let register = try Register(oud)
    #expect(try register.gebreken() == [])
    #expect(try register.rijen("casus") == verwacht.0 && register.instellingen() == verwacht.1)
    #expect(try register.lopend().map(\.nummer) == [open, dicht])
    #expect(try register.database.getal("PRAGMA user_version") == Migratie.laatste)
  }

  @Test("Een register van de eerste vorm met een onleesbare gebeurtenis zegt dat het beschadigd is")
  func eersteVormBeschadigd() throws {
    let proef = try Proefregister()
    _ = try proef.meldAan()
    let oud = "\(proef.map.pad)/oud.register"
    try eersteVorm(van: proef, naar: oud)
    try Database(oud, .schrijven).voer("DROP TRIGGER gebeurtenis_vast; UPDATE gebeurtenis SET inhoud = 'x'")
    let fout = Registerfout.opslag(.beschadigd(Registerfout.onleesbaar(gebeurtenis: 1).zin))
    #expect(throws: fout) { _ = try Register(oud) }
    #expect(try Database(oud, .lezen).getal("PRAGMA user_version") == 1)
  }

  /// The same register as the first program wrote it: its log, persons and texts, and a projection of its own form.
  private func eersteVorm(van proef: Proefregister, naar pad: String) throws {
    schrijf([], naar: pad)
    let oud = try Database(pad, .schrijven)
    try oud.voer("PRAGMA journal_mode = WAL")
    try oud.migreer([Migratie.alle[0]])
    try oud.voer("ATTACH '\(proef.pad)' AS nieuw")
    for tabel in ["gebeurtenis", "inzage", "persoon", "tekst", "instelling"] {
      let kolommen = try oud.alle("SELECT name FROM pragma_table_info('\(tabel)')") { $0.tekst(0) ?? "" }
        .joined(separator: ", ")
      try oud.voer("INSERT INTO \(tabel) (\(kolommen)) SELECT \(kolommen) FROM nieuw.\(tabel)")
    }
    try oud.voer(
      """
      INSERT INTO casus (nummer, bewoner, status, kanaal, prioriteit, aangemeld, pogingen, laatste, beoordeeld,
        te_toetsen, vernietigd)
      SELECT nummer, bewoner, status, kanaal, prioriteit, aangemeld, pogingen, laatste, beoordeeld, te_toetsen,
        vernietigd FROM nieuw.casus
      """)
    try oud.voer("DETACH nieuw")
  }

  @Test("Een stap die mislukt laat het register zoals het was")
  func mislukt() throws {
    let proef = try Proefregister()
    let stap = Migratie(
      nummer: Migratie.laatste + 1, naam: "proef", sql: "CREATE TABLE nieuw (x INTEGER) STRICT; SELECT onzin")
    #expect(throws: Opslagfout.self) { try proef.register.database.migreer(Migratie.alle + [stap]) }
    #expect(try proef.register.database.getal("PRAGMA user_version") == Migratie.laatste)
    #expect(try proef.register.database.getal("SELECT count(*) FROM sqlite_schema WHERE name = 'nieuw'") == 0)
  }

  @Test("De stappen zijn genummerd van 1 af")
  func nummers() {
    #expect(Migratie.alle.map(\.nummer) == Array(1...Migratie.laatste))
  }

  @Test("Wie opnieuw een register wil beginnen krijgt het oude niet weg")
  func bestaatAl() throws {
    let proef = try Proefregister()
    let nummer = try proef.meldAan()
    #expect(throws: Registerfout.opslag(.bestaatAl(proef.pad))) { _ = try Register.begin(proef.pad) }
    #expect(try proef.casus(nummer).status == .aangemeld)
  }
}
