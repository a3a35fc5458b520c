import BusinessCase
import Testing

@testable import SociaalRecept

@Suite("Vernietigen")
struct VernietigenTests {
  private let naam = "Mevrouw Zonderlingnaam"
  private let zin = "kanarie in de keukenkast"

  /// A closed casus with a name, a question, a long note that fills pages of its own, and changes of the name.
  private func begin(_ proef: borrowing Proefregister) throws -> Casusnummer {
    for nummer in 0..<40 { _ = try proef.meldAan("De heer Test \(nummer)", vraag: "eenzaam \(nummer)") }
    let nummer = try proef.meldAan(naam, vraag: zin)
    for nummer in 0..<40 { _ = try proef.meldAan("De heer Voorbeeld \(nummer)", vraag: "somber \(nummer)") }
    try proef.register.doe(handeling) { zitting throws(Registerfout) in
      let bewoner = try zitting.casus(nummer).verwijzing.bewoner
      let lang = Array(repeating: zin, count: 300).joined(separator: " / ")
      let tekst: Tekstnummer = try zitting.bewaar(lang, van: bewoner, veld: "notitie")
      try zitting.voeg(.genoteerd(Notitie(tekst: tekst, op: dag(1))), bij: nummer)
      try zitting.wijzig(Persoon(naam: naam + " de Tweede", adres: "Kanariestraat 1"), van: nummer)
    }
    try proef.register.doe(handeling) { zitting throws(Registerfout) in
      try zitting.wijzig(Persoon(naam: naam + " de Derde", telefoon: "078-6314251"), van: nummer)
    }
    try proef.doe(.dicht(.nietPassend, .zwaardereZorg, op: 3), bij: nummer)
    return nummer
  }

  @Test("Geen byte van naam of tekst blijft over, in geen bestand en in geen nieuwe kopie")
  func bytes() throws {
    let proef = try Proefregister()
    let nummer = try begin(proef)
    let kopie = "\(proef.map.pad)/kopie.register"
    #expect(try proef.staat("Zonderlingnaam") && proef.staat("keukenkast"))
    try proef.register.vernietig(nummer, handeling)
    _ = try proef.register.bewaar(als: kopie, handeling)
    for woord in ["Zonderlingnaam", "zonderlingnaam", "keukenkast", "anariestraat", "6314251"] {
      #expect(try !proef.staat(woord), "\(woord)")
    }
    #expect(try proef.staat("De heer Test 7") && proef.staat("somber 39"))
    #expect(try proef.register.gebreken() == [])
    #expect(try Register(kopie).gebreken() == [])
  }

  @Test("Houdt een ander het register open, dan zegt recept dat; nog eens doen maakt het af")
  func ander() throws {
    let proef = try Proefregister()
    let nummer = try begin(proef)
    try proef.register.database.voer("PRAGMA busy_timeout = 50")
    do {
      let ander = try Register(proef.pad)
      try ander.database.voer("BEGIN")
      _ = try ander.aantalGebeurtenissen()
      #expect(throws: Registerfout.nietGewist(.bezet)) { try proef.register.vernietig(nummer, handeling) }
      #expect(try proef.casus(nummer).isVernietigd)
      try ander.database.voer("COMMIT")
      // Open, but not reading: that is no hindrance.
      try proef.register.vernietig(nummer, handeling)
      #expect(try !proef.staat("Zonderlingnaam") && !proef.staat("keukenkast"))
    }
    #expect(Registerfout.nietGewist(.bezet).zin.contains("Herhaal deze opdracht"))
  }

  @Test("Elke casus van de bewoner gaat mee, en één die openstaat houdt alles tegen")
  func alleCasussen() throws {
    let proef = try Proefregister()
    let eerste = try begin(proef)
    let bewoner = try proef.casus(eerste).verwijzing.bewoner
    let tweede = try proef.register.doe(handeling) { zitting throws(Registerfout) in
      try zitting.meldAan(Verwijzing(bewoner: bewoner, op: dag(50), vorige: eerste))
    }
    #expect(throws: Registerfout.nogOpen(tweede)) { try proef.register.vernietig(eerste, handeling) }
    #expect(try proef.staat("keukenkast"))
    try proef.doe(.dicht(.ingetrokken, .verhuisd, op: 60), bij: tweede)
    try proef.register.vernietig(eerste, handeling)
    #expect(try proef.casus(tweede).isVernietigd)
    #expect(throws: Registerfout.weigering(tweede, .vernietigd)) {
      try proef.register.doe(handeling) { zitting throws(Registerfout) in
        _ = try zitting.meldAan(Verwijzing(bewoner: bewoner, op: dag(70), vorige: tweede))
      }
    }
  }

  @Test("Van wat werd geweigerd blijft geen woord, ook niet als het werk daarna doorgaat")
  func geweigerd() throws {
    let proef = try Proefregister()
    let nummer = try proef.meldAan()
    func sluit(_ zitting: Zitting) throws(Registerfout) {
      _ = try zitting.sluitActie(7, gedaan: false, tekst: zin, op: dag(1), bij: nummer)
    }
    #expect(throws: Registerfout.self) {
      try proef.register.doe(handeling) { zitting throws(Registerfout) in try sluit(zitting) }
    }
    try proef.register.doe(handeling) { zitting throws(Registerfout) in
      do throws(Registerfout) { try sluit(zitting) } catch {}
      _ = try zitting.noteer("dit blijft staan", minuten: nil, op: dag(1), bij: nummer)
    }
    #expect(try !proef.staat("keukenkast") && proef.staat("dit blijft staan"))
    #expect(try proef.register.gebreken() == [])
  }
}
