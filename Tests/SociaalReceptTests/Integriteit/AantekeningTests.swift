import Testing

@testable import SociaalRecept

@Suite("Wat in het journaal komt naast wat er met casussen gebeurt")
struct AantekeningTests {
  @Test("Of alles verzonnen is ligt vast zodra er een casus is")
  func fictief() throws {
    let proef = try Proefregister()
    try proef.register.stel("fictief", op: "ja", handeling)
    try proef.register.stel("fictief", op: "nee", handeling)
    _ = try proef.meldAan()
    #expect(throws: Registerfout.fictiefStaatVast) { try proef.register.stel("fictief", op: "ja", handeling) }
    #expect(try !proef.register.instellingen().fictief)
    #expect(try proef.aantekeningen(.geweigerd).count == 1)
  }

  @Test("Een instelling volgt uit het journaal en komt met herbouwen terug")
  func herbouw() throws {
    let proef = try Proefregister()
    try proef.register.stel("norm-hulp", op: "30", handeling)
    try proef.register.stel("norm-hulp", op: "31", handeling)
    try proef.achterom("UPDATE instelling SET waarde = '99'")
    try proef.register.herbouw()
    #expect(try proef.register.instellingen()[.hulp] == 31)
  }

  @Test("Een kopie, en wie vraagt naar wat er niet is of niet mag, staat in het journaal")
  func kijken() throws {
    let proef = try Proefregister()
    let nummer = try proef.meldAan()
    _ = try proef.register.bewaar(als: "\(proef.map.pad)/kopie.register", handeling)
    #expect(
      try proef.aantekeningen(.ingezien) == [
        .ingezien(Inzagewoorden(casus: nil, wat: "bewaar: een kopie van alles", aantal: 1))
      ])
    #expect(throws: Registerfout.self) { try proef.casus(Casusnummer(9)) }
    #expect(throws: Registerfout.nogOpen(nummer)) { try proef.register.vernietig(nummer, handeling) }
    #expect(
      try proef.aantekeningen(.geweigerd) == [
        .geweigerd(wat: "casus 9, die niet bestaat"),
        .geweigerd(wat: "vernietigen, terwijl casus \(nummer) nog open is"),
      ])
    #expect(try proef.register.gebreken() == [])
  }

  @Test("Veel kijken maakt een casus niet langer om te lezen")
  func index() throws {
    let proef = try Proefregister()
    let plan = try proef.register.database.alle(
      "EXPLAIN QUERY PLAN SELECT * FROM gebeurtenis WHERE casus = ? ORDER BY nummer", [.geheel(1)]
    ) { $0.tekst(3) ?? "" }
    #expect(plan.count == 1 && plan[0].contains("gebeurtenis_casus"), "\(plan)")
  }
}

extension Proefregister {
  func aantekeningen(_ soort: Aantekening.Soort) throws -> [Aantekening] {
    var gevonden: [Aantekening] = []
    try Logboek(database: register.database).aantekeningen(soort) { aantekening, _ in
      gevonden.append(aantekening)
    }
    return gevonden
  }
}
