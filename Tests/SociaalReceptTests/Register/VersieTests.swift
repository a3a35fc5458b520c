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
      INSERT INTO gebeurtenis SELECT 5, tijdstip, wie, casus, 'gedroomd', \(Opwaardering.huidig + 1), '{}', ''
      FROM gebeurtenis WHERE nummer = 1
      """)
    #expect(throws: Registerfout.nieuwereGebeurtenis(5)) { try proef.doe(.aangenomen(op: 1), bij: eerste) }
    #expect(try proef.doe(.aangenomen(op: 1), bij: tweede).status == .aangenomen)
    #expect(Registerfout.nieuwereGebeurtenis(5).zin.contains("gebruik een nieuwere versie van recept"))
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
