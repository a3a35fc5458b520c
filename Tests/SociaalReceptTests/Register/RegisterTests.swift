import BusinessCase
import Testing

@testable import SociaalRecept

@Suite("Het register")
struct RegisterTests {
  @Test("Wat is opgeschreven staat er na opnieuw openen nog")
  func opnieuwOpenen() throws {
    let proef = try Proefregister()
    let nummer = try proef.meldAan()
    let casus = try proef.doe(.aangenomen(op: 1), .gesprek(op: 5), bij: nummer)
    let weer = try Register(proef.pad)
    #expect(try weer.doe(handeling) { zitting throws(Registerfout) in try zitting.casus(nummer) } == casus)
    #expect(try weer.gebreken() == [])
  }

  @Test("Een geweigerd feit laat het register zoals het was")
  func geweigerd() throws {
    let proef = try Proefregister()
    let nummer = try proef.meldAan()
    #expect(throws: Registerfout.weigering(nummer, .nogNietAangenomen)) {
      try proef.doe(.gesprek(op: 1), bij: nummer)
    }
    #expect(try proef.register.aantalGebeurtenissen() == 1)
  }

  @Test("Het logboek verandert nooit, ook niet van buiten")
  func vast() throws {
    let proef = try Proefregister()
    _ = try proef.meldAan()
    for opdracht in ["UPDATE gebeurtenis SET wie = 'x'", "DELETE FROM gebeurtenis"] {
      #expect(throws: Opslagfout.logboekVast) { try proef.register.database.voer(opdracht) }
    }
  }

  @Test("Wie het logboek toch verandert, wordt betrapt")
  func betrapt() throws {
    let proef = try Proefregister()
    let nummer = try proef.meldAan()
    try proef.doe(.aangenomen(op: 1), bij: nummer)
    try proef.achterom("UPDATE gebeurtenis SET wie = 'een-ander' WHERE nummer = 3")
    #expect(try proef.register.gebreken() == [.logboek(3)])
  }

  @Test("Herbouwen uit het logboek geeft dezelfde stand")
  func herbouw() throws {
    let proef = try Proefregister()
    let nummer = try proef.meldAan()
    try proef.doe(.aangenomen(op: 1), .gesprek(op: 5), .route(.combinatie, op: 6), bij: nummer)
    let eerder = try (proef.register.rijen("casus"), proef.register.rijen("deeltraject"))
    try proef.register.database.voer("UPDATE casus SET status = 'completed'; DELETE FROM deeltraject")
    #expect(try proef.register.gebreken() == [.projectie(nummer)])
    try proef.register.herbouw()
    #expect(try proef.register.rijen("casus") == eerder.0)
    #expect(try proef.register.rijen("deeltraject") == eerder.1)
    #expect(try proef.register.gebreken() == [])
  }

  @Test("Een bewaarde kopie is een heel register")
  func kopie() throws {
    let proef = try Proefregister()
    let nummer = try proef.meldAan()
    let doel = "\(proef.map.pad)/kopie.register"
    let stand = try proef.register.bewaar(als: doel, handeling)
    #expect(throws: Registerfout.opslag(.bestaatAl(doel))) {
      _ = try proef.register.bewaar(als: doel, handeling)
    }
    #expect(try Register(doel).stand() == stand)
    let kopie = try Register(doel)
    #expect(
      try kopie.doe(handeling) { zitting throws(Registerfout) in try zitting.casus(nummer) }.nummer == nummer)
  }

  @Test("Vernietigen haalt naam en teksten weg en laat de feiten staan")
  func vernietigen() throws {
    let proef = try Proefregister()
    let nummer = try proef.meldAan("Mevrouw Zonderling", vraag: "kanarie in de keukenkast")
    try proef.doe(.dicht(.nietPassend, .zwaardereZorg, op: 3), bij: nummer)
    try proef.register.vernietig(nummer, handeling)
    let casus = try proef.casus(nummer)
    #expect(casus.isVernietigd)
    let (persoon, teksten) = try proef.register.doe(handeling) { zitting throws(Registerfout) in
      (try zitting.persoon(casus.verwijzing.bewoner), try zitting.teksten(casus.verwijzing.bewoner))
    }
    #expect(persoon == Persoon())
    #expect(teksten.isEmpty)
    #expect(try proef.register.gebreken() == [])
  }
}
