import BusinessCase
import Testing

@testable import SociaalRecept

@Suite("Een klok die niet goed staat")
struct KlokTests {
  private func op(_ datum: String, klopt: Bool = false) throws -> Handeling {
    let dag = try #require(Datum(datum))
    return Handeling(
      wie: "noor", tijdstip: Tijdstip(seconden: dag.dagnummer * 86_400), vandaag: dag, klokKlopt: klopt)
  }

  private func aanmelden(_ register: Register, _ handeling: Handeling) throws -> Casusnummer {
    try register.doe(handeling) { zitting throws(Registerfout) in
      let bewoner = try zitting.nieuweBewoner(Persoon(naam: "Proef Een"))
      return try zitting.meldAan(Verwijzing(bewoner: bewoner, op: handeling.vandaag))
    }
  }

  @Test(
    "Meer dan 400 dagen na het laatste wat er gebeurde wordt niets opgeschreven, tot iemand zegt dat de klok klopt"
  )
  func vooruit() throws {
    let proef = try Proefregister()
    _ = try aanmelden(proef.register, op("1-3-2026"))
    #expect(throws: Registerfout.self) { try aanmelden(proef.register, op("6-4-2027")) }
    _ = try aanmelden(proef.register, op("5-4-2027"))
    #expect(throws: Registerfout.self) { try proef.register.stel("norm-hulp", op: "3", op("1-3-2031")) }
    // Looking is always possible, and does not make the clock right.
    _ = try proef.register.doe(op("1-3-2031")) { zitting throws(Registerfout) in
      try zitting.dossier(Casusnummer(1), inzage: "toon")
    }
    #expect(throws: Registerfout.self) { try aanmelden(proef.register, op("1-3-2031")) }
    _ = try aanmelden(proef.register, op("1-3-2031", klopt: true))
    #expect(try proef.register.aantalGebeurtenissen() == 3)
    let melding = try proef.register.klokmelding(op("1-3-2027"))
    #expect(melding?.contains("vóór de laatste gebeurtenis") == true)
    #expect(try proef.register.klokmelding(op("1-3-2031")) == nil)
  }

  @Test(
    "Een jaar dat niet kan wordt geweigerd, ook in een leeg of verzonnen register",
    arguments: ["1-1-1899", "1-1-1850"])
  func jaar(datum: String) throws {
    let proef = try Proefregister()
    #expect(throws: Registerfout.self) { try proef.register.stel("fictief", op: "ja", op(datum)) }
  }

  @Test("Verzonnen casussen hebben geen klok nodig")
  func verzonnen() throws {
    let proef = try Proefregister()
    try proef.register.stel("fictief", op: "ja", op("1-3-2020"))
    _ = try aanmelden(proef.register, op("1-3-2020"))
    _ = try aanmelden(proef.register, op("1-3-2026"))
  }

  @Test("Wat met een klok die voorliep is opgeschreven, kan vandaag worden teruggenomen en vernietigd")
  func terug() throws {
    let proef = try Proefregister()
    let nummer = try aanmelden(proef.register, op("27-2-2031"))
    let nu = try op("28-11-2026")
    _ = try proef.register.doe(nu) { zitting throws(Registerfout) in
      try zitting.voeg(
        .gesloten(nil, Sluiting(als: .foutieveInvoer, reden: .dubbel, op: nu.vandaag)), bij: nummer)
    }
    try proef.register.vernietig(nummer, nu)
    #expect(try proef.casus(nummer).isVernietigd)
    #expect(try proef.register.gebreken() == [])
  }

  @Test(
    "Ook met een klok die geen jaar van ons aanwijst, blijft leesbaar wat dan mag worden opgeschreven",
    arguments: [7_289_654_400, 8_000_000_000, 1_000_000_000_000, -70_000_000_000])
  func buitenDeJaren(seconden: Int) throws {
    let proef = try Proefregister()
    let nummer = try aanmelden(proef.register, op("1-3-2026"))
    let tijdstip = Tijdstip(seconden: seconden)
    var klok = Handeling(wie: "noor", tijdstip: tijdstip, vandaag: tijdstip.datum)
    #expect(throws: Registerfout.self) { try aanmelden(proef.register, klok) }
    klok = Handeling(wie: "noor", tijdstip: tijdstip, vandaag: tijdstip.datum, klokKlopt: true)
    try proef.register.stel("norm-hulp", op: "3", klok)
    let slot = klok.vandaag
    _ = try proef.register.doe(klok) { zitting throws(Registerfout) in
      try zitting.voeg(.gesloten(nil, Sluiting(als: .foutieveInvoer, reden: .dubbel, op: slot)), bij: nummer)
    }
    #expect(try proef.register.gebreken() == [])
    try proef.register.vernietig(nummer, op("28-11-2026"))
    #expect(try proef.casus(nummer).isVernietigd)
    #expect(try proef.register.gebreken() == [])
  }
}
