import Testing

@testable import SociaalRecept

@Suite("Een kopie terugzetten")
struct HerstelTests {
  private let later = Handeling(
    wie: "beheer", tijdstip: Tijdstip(seconden: handeling.tijdstip.seconden + 60), vandaag: vandaag)

  /// A register with one casus, a copy of it, and a second casus since.
  private func begin() throws -> (proef: Proefregister, kopie: String) {
    let proef = try Proefregister()
    _ = try proef.meldAan()
    let kopie = "\(proef.map.pad)/kopie.register"
    _ = try proef.register.bewaar(als: kopie, handeling)
    _ = try proef.meldAan("De heer Test")
    return (proef, kopie)
  }

  @Test("De stand van de kopie komt terug, die van daarvoor blijft ernaast staan")
  func terug() throws {
    let (proef, kopie) = try begin()
    let herstel = try Register.herstel(proef.pad, uit: kopie, later)
    #expect(herstel.gebeurtenissen == 1)
    #expect(try proef.register.aantalGebeurtenissen() == 1, "wie het open had ziet de herstelde stand")
    #expect(try Register(#require(herstel.eerder)).aantalGebeurtenissen() == 2)
  }

  @Test("Waar nog niets stond komt een nieuw register")
  func nieuw() throws {
    let (proef, kopie) = try begin()
    let herstel = try Register.herstel("\(proef.map.pad)/nieuw.register", uit: kopie, later)
    #expect(herstel.eerder == nil)
    #expect(try Register("\(proef.map.pad)/nieuw.register").gebreken() == [])
  }

  @Test("Een beschadigd register wordt vervangen en blijft bewaard zoals het was")
  func beschadigd() throws {
    let (proef, kopie) = try begin()
    let pad = "\(proef.map.pad)/stuk.register"
    var bytes = try inhoud(kopie)
    // Past the page with the form of the file, so that it opens and then turns out to be broken.
    for plaats in 200..<bytes.count { bytes[plaats] = 0x58 }
    schrijf(bytes, naar: pad)
    let herstel = try Register.herstel(pad, uit: kopie, later)
    #expect(try inhoud(#require(herstel.eerder)) == bytes)
    #expect(try Register(pad).gebreken() == [])
  }

  @Test("Over een brief of een nieuwer register gaat niets heen")
  func nietVervangen() throws {
    let (proef, kopie) = try begin()
    let brief = "\(proef.map.pad)/brief.txt"
    schrijf(Array("Beste mevrouw Voorbeeld,".utf8), naar: brief)
    #expect(throws: Registerfout.opslag(.geenRegister(brief))) {
      _ = try Register.herstel(brief, uit: kopie, later)
    }
    #expect(try inhoud(brief) == Array("Beste mevrouw Voorbeeld,".utf8))
    try proef.register.database.voer("PRAGMA user_version = 99")
    #expect(throws: Registerfout.opslag(.nieuwer(bestand: 99, programma: Migratie.laatste))) {
      _ = try Register.herstel(proef.pad, uit: kopie, later)
    }
    #expect(try proef.register.aantalGebeurtenissen() == 2)
  }

  @Test("Wie vernietigd was wordt na het herstel opnieuw vernietigd")
  func opnieuwVernietigd() throws {
    let proef = try Proefregister()
    let nummer = try proef.meldAan("Mevrouw Zonderlingnaam")
    try proef.doe(.dicht(.nietPassend, .zwaardereZorg, op: 3), bij: nummer)
    let kopie = "\(proef.map.pad)/kopie.register"
    _ = try proef.register.bewaar(als: kopie, handeling)
    try proef.register.vernietig(nummer, handeling)
    _ = try Register.herstel(proef.pad, uit: kopie, later)
    #expect(try proef.casus(nummer).isVernietigd)
    #expect(String(decoding: try inhoud(proef.pad), as: UTF8.self).contains("Zonderlingnaam") == false)
  }
}
