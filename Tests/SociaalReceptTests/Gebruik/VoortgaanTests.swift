import BusinessCase
import Testing

@testable import SociaalRecept

@Suite("Vastleggen wat er gebeurt")
struct VoortgaanTests {
  @Test("Wie een casus aanneemt zonder naam te noemen, doet hem zelf")
  func zelf() throws {
    let proef = try Proefregister()
    let (een, twee) = try (proef.meldAan(), proef.meldAan("De heer Test"))
    let casussen = try proef.register.doe(handeling) { zitting throws(Registerfout) in
      [
        try zitting.neemAan(een, nil, door: nil, op: dag(1)),
        try zitting.neemAan(twee, nil, door: " sam ", op: dag(1)),
      ]
    }
    #expect(casussen.map(\.makelaar) == ["makelaar-1", "sam"])
  }

  @Test("Terugkoppelen en sluiten gebeuren samen of niet")
  func sluiten() throws {
    let proef = try Proefregister()
    let nummer = try proef.meldAan()
    try proef.doe(.aangenomen(op: 1), .gesprek(op: 2), .route(.geenVervolg, op: 3), bij: nummer)
    let eerder = try proef.register.aantalGebeurtenissen()
    func sluit(_ sluiting: Sluiting) throws -> Casus {
      try proef.register.doe(handeling) { zitting throws(Registerfout) in
        try zitting.sluit(
          nil, sluiting, toelichting: "naar de koffieochtend", terugkoppeling: "gaat elke week", bij: nummer)
      }
    }
    #expect(throws: Registerfout.weigering(nummer, .redenPastNiet(.geenPlek, .afgerond))) {
      try sluit(Sluiting(als: .afgerond, reden: .geenPlek, op: dag(9)))
    }
    #expect(try proef.register.aantalGebeurtenissen() == eerder)
    let casus = try sluit(Sluiting(als: .afgerond, reden: .doelBereikt, op: dag(9)))
    #expect(casus.status == .afgerond && casus.terugkoppelingen == [dag(9)])
    #expect(try proef.register.aantalGebeurtenissen() == eerder + 2)
  }

  @Test("Doelen en zorgregels krijgen hun nummer vanzelf")
  func nummers() throws {
    let proef = try Proefregister()
    let nummer = try proef.afgerond(.geenVervolg)
    let regel = Zorgregel(
      soort: .inzet, post: .init("huisarts-consult-kort"), hoeveelheid: .eenmalig(1), kans: .een)
    let casus = try proef.register.doe(handeling) { zitting throws(Registerfout) in
      for woorden in ["onder de mensen", "zelf koken"] {
        _ = try zitting.stelDoel(woorden, cijfer: 3, op: dag(30), bij: nummer)
        _ = try zitting.beoordeel(regel, toelichting: nil, op: dag(30), bij: nummer)
      }
      return try zitting.casus(nummer)
    }
    #expect(casus.doelen.map(\.nummer) == [1, 2])
    #expect(casus.regels.map(\.beoordeeld.nummer) == [1, 2])
  }

  @Test("Alleen bij een route met één deel begint de hulp vanzelf bij dat deel")
  func enigeDeel() throws {
    for route in Route.allCases {
      let gekozen = try casus(.aangenomen(op: 1), .gesprek(op: 2), .route(route, op: 3))
      #expect(gekozen.enigeDeel == (route.delen.count == 1 ? route.delen[0] : nil), "\(route)")
    }
  }
}
