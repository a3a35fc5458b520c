import Testing

@testable import SociaalRecept

@Suite("De bewaartermijn")
struct BewaartermijnTests {
  /// A resident whose only casus was closed three days after the aanmelding.
  private func gesloten(_ proef: Proefregister, _ naam: String, op: Int = 0) throws -> Casusnummer {
    let nummer = try proef.meldAan(naam, op: op)
    try proef.doe(.dicht(.nietPassend, .zwaardereZorg, op: op + 3), bij: nummer)
    return nummer
  }

  @Test("Wie aan de beurt is, is dat vanaf de dag dat de termijn voorbij is")
  func grens() throws {
    let proef = try Proefregister()
    let nummer = try gesloten(proef, "Mevrouw Test")
    let dagen = dag(3).plus(maanden: 24)
    #expect(try proef.register.teVernietigen(dagen + -1) == [])
    #expect(try proef.register.teVernietigen(dagen) == [Vervallen(casus: nummer, gesloten: dag(3))])
    try proef.register.stel("bewaar-persoon", op: "25", handeling)
    #expect(try proef.register.teVernietigen(dagen) == [])
  }

  @Test("Een bewoner met een casus die nog loopt, is niet aan de beurt")
  func loopt() throws {
    let proef = try Proefregister()
    let eerste = try gesloten(proef, "Mevrouw Test")
    let bewoner = try proef.casus(eerste).verwijzing.bewoner
    _ = try proef.register.doe(handeling) { zitting throws(Registerfout) in
      try zitting.meldAan(Verwijzing(bewoner: bewoner, op: dag(9), vorige: eerste))
    }
    #expect(try proef.register.teVernietigen(vandaag) == [])
  }

  @Test("De oudste komt eerst, en wie vernietigd is komt niet meer terug")
  func volgorde() throws {
    let proef = try Proefregister()
    let laat = try gesloten(proef, "De heer Test", op: 20)
    let vroeg = try gesloten(proef, "Mevrouw Test")
    #expect(try proef.register.teVernietigen(vandaag).map(\.casus) == [vroeg, laat])
    try proef.register.vernietig(vroeg, handeling)
    #expect(try proef.register.teVernietigen(vandaag).map(\.casus) == [laat])
  }

  @Test("Feiten zonder naam hebben een eigen termijn, ook na het vernietigen")
  func feiten() throws {
    let proef = try Proefregister()
    let nummer = try gesloten(proef, "Mevrouw Test")
    try proef.register.vernietig(nummer, handeling)
    let dagen = dag(3).plus(maanden: 60)
    #expect(try proef.register.feitenVervallen(dagen + -1) == [])
    #expect(try proef.register.feitenVervallen(dagen) == [Vervallen(casus: nummer, gesloten: dag(3))])
  }
}
