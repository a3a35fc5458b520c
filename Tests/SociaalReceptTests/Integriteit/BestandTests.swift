import Testing

@testable import SociaalRecept

@Suite("Een bestand heeft zijn naam pas als het heel is")
struct BestandTests {
  @Test("Mislukt het, dan is er niets; wat een gestopte keer liet liggen wordt opgeruimd")
  func half() throws {
    let map = Proefmap()
    let pad = "\(map.pad)/nieuw.register"
    // No process has this number: it is higher than any system gives.
    for achter in ["", "-wal", "-journal"] { schrijf([1, 2, 3], naar: "\(pad).999999999.half\(achter)") }
    schrijf([1], naar: "\(map.pad)/ander.register.999999999.half")
    schrijf([1], naar: "\(pad).voor-herstel-1795873572.999999999.half")
    #expect(throws: Registerfout.leeg(veld: "proef")) {
      try Register.maak(pad) { _ throws(Registerfout) in throw .leeg(veld: "proef") }
    }
    #expect(map.bestanden == ["ander.register.999999999.half"])
    _ = try Register.begin(pad)
    #expect(map.bestanden.filter { $0.hasSuffix(".half") } == ["ander.register.999999999.half"])
  }

  @Test(
    "Een adres dat geen bestand is, wordt geen register",
    arguments: ["", ":memory:", "file:x?mode=memory", "FILE:x", "x-wal", "x-shm", "x-journal"])
  func adres(pad: String) throws {
    #expect(throws: Registerfout.opslag(.geenBestand(pad))) { _ = try Register.begin(pad) }
  }

  @Test(
    "Wat van een verdwenen register bleef liggen, wordt geen deel van een nieuw",
    arguments: ["-wal", "-journal", "-shm"])
  func rest(achter: String) throws {
    let map = Proefmap()
    let pad = "\(map.pad)/nieuw.register"
    schrijf([1, 2, 3], naar: pad + achter)
    #expect(throws: Registerfout.opslag(.bestaatAl(pad + achter))) { _ = try Register.begin(pad) }
    #expect(map.bestanden == ["nieuw.register\(achter)"])
  }

  @Test("Een kopie van een register dat niet klopt, wordt niet bewaard")
  func kopie() throws {
    let proef = try Proefregister()
    let nummer = try proef.meldAan()
    try proef.doe(.aangenomen(op: 1), bij: nummer)
    try proef.achterom("UPDATE gebeurtenis SET wie = 'iemand' WHERE nummer = 1")
    #expect(throws: Registerfout.self) {
      _ = try proef.register.bewaar(als: "\(proef.map.pad)/kopie.register", handeling)
    }
    #expect(!proef.map.bestanden.contains { $0.hasPrefix("kopie") })
  }

  @Test("Twee keer herstellen in dezelfde seconde houdt beide vorige standen")
  func tweeKeer() throws {
    let proef = try Proefregister()
    _ = try proef.meldAan()
    let kopie = "\(proef.map.pad)/kopie.register"
    _ = try proef.register.bewaar(als: kopie, handeling)
    let eerste = try Register.herstel(proef.pad, uit: kopie, handeling).eerder
    let tweede = try Register.herstel(proef.pad, uit: kopie, handeling).eerder
    #expect(eerste != tweede)
    for pad in [eerste, tweede] { #expect(try Register(#require(pad)).aantalGebeurtenissen() == 1) }
  }

  @Test("Een dag of getal dat niet kan, laat niets vastlopen")
  func onmogelijk() throws {
    let proef = try Proefregister()
    let nummer = try proef.meldAan()
    for waarde in ["9223372036854775807", "-9223372036854775808", "-1", "99999999"] {
      try proef.achterom(
        "UPDATE persoon SET geboortedatum = \(waarde); UPDATE casus SET aangemeld = \(waarde), leeftijd = \(waarde), te_toetsen = \(waarde), laatste = \(waarde)"
      )
      _ = try proef.register.doe(handeling) { zitting throws(Registerfout) in
        try zitting.dossier(nummer, inzage: "toon")
      }
      let regels = try proef.register.lopend() + proef.register.alleCasussen()
      _ = Herinnering.lijst(regels, try proef.register.instellingen(), peildatum: vandaag)
      #expect(try proef.register.gebreken() != [])
    }
  }
}
