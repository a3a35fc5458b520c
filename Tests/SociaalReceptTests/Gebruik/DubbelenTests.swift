import Testing

@testable import SociaalRecept

@Suite("Bewoners die misschien dezelfde zijn")
struct DubbelenTests {
  @Test(
    "De naam wordt vergeleken zonder hoofdletters, accenten, titels en voorvoegsels",
    arguments: [
      ("Mevrouw J. van den Bérg", "j berg"), ("Berg, J. van den", "j berg"), ("de heer Test", "test"),
      ("İpek Yıldız", "ipek yildiz"), ("Łukasz Wiśniewski", "lukasz wisniewski"),
      ("Jörg Weiß", "jorg weiss"), ("Søren Ødegård", "soren odegard"), ("Rene\u{301}e Proef", "renee proef"),
      ("Jansen-de Vries", "jansen vries"), ("'t Hart", "hart"), ("De Van", "de van"),
    ])
  func zoeknaam(naam: String, sleutel: String) {
    #expect(Persoon(naam: naam).zoeknaam == sleutel)
  }

  @Test("Mevrouw en de heer zijn er twee; wie zonder aanhef is opgeschreven, kan elk van beiden zijn")
  func aanhef() {
    let (zij, hij) = (Persoon(naam: "Mevrouw Test"), Persoon(naam: "Dhr. Test"))
    #expect(zij.weerspreekt(hij) && !zij.weerspreekt(Persoon(naam: "mw. test")))
    #expect(!hij.weerspreekt(Persoon(naam: "Test")) && !zij.weerspreekt(Persoon(naam: "Test")))
  }

  @Test("Een naam waarvan niets overblijft, past bij niemand", arguments: ["Mevrouw", "dhr.", "---", "?"])
  func leeg(naam: String) throws {
    #expect(Persoon(naam: naam).zoeknaam == nil)
    let proef = try Proefregister()
    try proef.importeer("id;datum;naam\n1;1-3-2022;\(naam)\n2;1-3-2022;\(naam)\n")
    let aanmelding = Aanmelding(op: vandaag, naam: naam)
    guard case .aangemeld = try proef.register.meldAan(aanmelding, handeling) else {
      Issue.record("herkend")
      return
    }
  }

  private func dubbelen(_ rijen: String...) throws -> [Dubbelen] {
    let proef = try Proefregister()
    return try proef.importeer(
      "id;datum;naam;geboren;adres;telefoon\n"
        + rijen.enumerated().map { "\($0 + 1);1-3-2022;\($1)\n" }.joined()
    ).dubbelen
  }

  private func samen(_ gelijkenis: Dubbelen.Gelijkenis..., casussen: [Int]) -> Dubbelen {
    Dubbelen(gelijkenissen: gelijkenis, casussen: casussen.map { Casusnummer($0) })
  }

  @Test("Zelfde naam en geboortedatum; een jaar past bij elke dag erin")
  func naam() throws {
    #expect(
      try dubbelen("J. Proef;4-5-1960;;", "Mevrouw J. Proef;4-5-1960;;") == [samen(.naam, casussen: [1, 2])])
    #expect(try dubbelen("J. Proef;4-5-1960;;", "J. Proef;5-5-1960;;") == [])
    #expect(
      try dubbelen("J. Proef;4-5-1960;;", "J. Proef;5-5-1960;;", "J. Proef;1960;;") == [
        samen(.naam, casussen: [1, 3]), samen(.naam, casussen: [2, 3]),
      ])
    #expect(try dubbelen("J. Proef;;;", "J. Proef;;;") == [])
  }

  @Test("Zelfde adres en geboortejaar, of hetzelfde telefoonnummer hoe het ook is geschreven")
  func adres() throws {
    #expect(
      try dubbelen("A;4-5-1960;Straat 1, Dordrecht;", "B;1960;straat 1;")
        == [samen(.adres, casussen: [1, 2])])
    #expect(try dubbelen("A;1961;Straat 1;", "B;1960;straat 1;") == [])
    #expect(try dubbelen("A;1960;Dordrecht;", "B;1960;Dordrecht;") == [])
    #expect(
      try dubbelen("A;;;078-6123456", "B;;;+31 78 612 34 56", "C;;;0031786123456")
        == [samen(.telefoon, casussen: [1, 2, 3])])
    #expect(try dubbelen("A;;;112", "B;;;112") == [])
  }

  @Test("Wie wordt aangemeld en lijkt op een ander, wordt genoemd; er verandert niets")
  func aanmelden() throws {
    let proef = try Proefregister()
    try proef.importeer("id;datum;naam;telefoon\n1;1-3-2022;Proef Een;0611111111\n")
    var aanmelding = Aanmelding(op: vandaag, naam: "Proef Twee")
    aanmelding.persoon.telefoon = "06-11111111"
    #expect(try proef.register.meldAan(aanmelding, handeling) == .aangemeld(Casusnummer(2)))
    #expect(
      try proef.register.dubbelen(van: Casusnummer(2), handeling) == [samen(.telefoon, casussen: [1, 2])])
    #expect(try proef.overdrachten().map(\.bewoner.nummer) == [1, 2])
  }

  @Test(
    "Voor het aanmelden is te zien op wie iemand lijkt: precies wie daarna bij de dubbelen staat, en wie zo heet",
    arguments: [
      ("Proef Een", nil, nil, nil, []), ("Proef Een", "4-5-1960", nil, nil, [.naam]),
      ("Proef Een", "5-5-1960", nil, nil, nil), ("Proef Een", "1960", nil, nil, [.naam]),
      ("Ander", nil, "straat 1", nil, nil), ("Ander", "1960", "straat 1", nil, [.adres]),
      ("Ander", nil, nil, "+31 6 11111111", [.telefoon]), ("Ander", nil, nil, "06-11111112", nil),
      ("Proef Een", "4-5-1960", "Straat 1", "0611111111", [.naam, .adres, .telefoon]),
    ] as [(String, String?, String?, String?, [Dubbelen.Gelijkenis]?)])
  func vooraf(
    naam: String, geboren: String?, adres: String?, telefoon: String?, verwacht: [Dubbelen.Gelijkenis]?
  ) throws {
    let proef = try Proefregister()
    try proef.importeer(
      "id;datum;naam;geboren;adres;telefoon\n1;1-3-2022;Proef Een;4-5-1960;Straat 1, Dordrecht;0611111111\n")
    var aanmelding = Aanmelding(op: vandaag, naam: naam)
    aanmelding.persoon.geboren = geboren.flatMap { Geboorte($0) }
    aanmelding.persoon.adres = adres
    aanmelding.persoon.telefoon = telefoon
    #expect(
      try proef.register.bekenden(als: aanmelding.persoon, handeling)
        == verwacht.map { [Bekende(casus: Casusnummer(1), gelijkenissen: $0)] } ?? [])
    aanmelding.isIemandAnders = true
    #expect(try proef.register.meldAan(aanmelding, handeling) == .aangemeld(Casusnummer(2)))
    #expect(
      try proef.register.dubbelen(van: Casusnummer(2), handeling).map(\.gelijkenissen)
        == (verwacht.map { $0.isEmpty ? [] : [$0] } ?? []))
  }

  @Test(
    "Van wie gezegd is dat zij niet dezelfde zijn, wordt dat niet nog eens voorgesteld; van een derde wel")
  func ontkend() throws {
    let proef = try Proefregister()
    try proef.importeer("id;datum;naam;telefoon\n1;1-3-2022;A;0611111111\n2;1-3-2022;B;0611111111\n")
    try proef.register.doe(handeling) { zitting throws(Registerfout) in
      try zitting.houdUitElkaar(Casusnummer(2), Casusnummer(1))
    }
    #expect(try proef.register.dubbelen(handeling) == [])
    #expect(throws: Registerfout.alEenBewoner(Casusnummer(1), Casusnummer(1))) {
      try proef.register.doe(handeling) { zitting throws(Registerfout) in
        try zitting.houdUitElkaar(Casusnummer(1), Casusnummer(1))
      }
    }
    try proef.importeer("id;datum;naam;telefoon\n3;1-3-2022;C;0611111111\n", "ander.csv")
    #expect(try proef.register.dubbelen(handeling) == [samen(.telefoon, casussen: [1, 2, 3])])
    #expect(try proef.register.gebreken() == [])
  }
}

extension Aanmelding {
  fileprivate init(op: Datum, naam: String) {
    self.init(op: op)
    persoon = Persoon(naam: naam)
  }
}
