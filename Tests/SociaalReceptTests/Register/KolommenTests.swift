import BusinessCase
import Testing

@testable import SociaalRecept

@Suite("De kolommen van het register")
struct KolommenTests {
  /// A casus of which every column holds something else.
  private func vol(_ proef: Proefregister) throws -> Casusnummer {
    try proef.register.doe(handeling) { zitting throws(Registerfout) in
      let bewoner = try zitting.nieuweBewoner(Persoon(naam: "Mevrouw Test"))
      let nummer = try zitting.meldAan(
        Verwijzing(
          bewoner: bewoner, op: dag(0), kanaal: .poh, vraagtype: .eenzaamheid,
          verwijzer: Tekstnummer(77), prioriteit: .spoed, wijk: .wielwijk, leeftijd: 71))
      let feiten: [Feit] = [
        .aangenomen(op: 1), .contactGezocht(Contactpoging(gelukt: false, op: dag(2))),
        .contactGezocht(Contactpoging(gelukt: true, op: dag(3))), .gesprek(op: 4), .route(.combinatie, op: 5),
        .aangenomen(.buurtwerk, op: 6), .hulp(.buurtwerk, op: 7), .teruggekoppeld(op: 8), .wacht(op: 9),
        .effectmeting(mag: true, op: dag(9)),
        .zorggebruikGeteld(
          Zorggebruik(
            bron: .his, venster: Meetvenster(van: dag(-30), tot: dag(0))!, gebruik: Tekstnummer(1), op: dag(9)
          )),
        .dossier(.huishouden(Huishoudlid(huishouden: 3, relatie: .ouder, op: dag(9)))),
        .dossier(.waarneming(Waarneming(door: "makelaar-2", tot: dag(30), op: dag(9)))),
      ]
      for feit in feiten { try zitting.voeg(feit, bij: nummer) }
      return nummer
    }
  }

  /// What stands in the file under these names, as SQLite tells it.
  private func staat(_ proef: Proefregister, _ tabel: String, _ kolommen: [String]) throws -> [String] {
    try kolommen.map { kolom in
      try proef.register.database.eerste("SELECT quote(\(kolom)) FROM \(tabel)") { $0.tekst(0) ?? "" } ?? ""
    }
  }

  @Test("Elke kolom van een casus heeft de waarde die haar naam zegt")
  func casus() throws {
    let proef = try Proefregister()
    _ = try vol(proef)
    let verwacht: [(String, String)] = [
      ("nummer", "1"), ("bewoner", "1"), ("status", "'on-hold'"), ("kanaal", "'poh'"),
      ("prioriteit", "'spoed'"), ("vraagtype", "'\(Vraagtype.eenzaamheid.rawValue)'"),
      ("wijk", "'\(Wijk.wielwijk.rawValue)'"), ("leeftijd", "71"), ("makelaar", "'makelaar-1'"),
      ("route", "'combinatie'"), ("reden", "'\(Reden.geenPlek.rawValue)'"),
      ("aangemeld", "\(dag(0).dagnummer)"), ("aangenomen", "\(dag(1).dagnummer)"),
      ("contact", "\(dag(3).dagnummer)"), ("pogingen", "2"), ("gesprek", "\(dag(4).dagnummer)"),
      ("route_op", "\(dag(5).dagnummer)"), ("hulp", "\(dag(7).dagnummer)"), ("gesloten", "NULL"),
      ("verwezen", "\(dag(0).dagnummer)"), ("terugkoppeling", "\(dag(8).dagnummer)"),
      ("wacht_sinds", "\(dag(9).dagnummer)"),
      ("laatste", "\(dag(9).dagnummer)"), ("beoordeeld", "0"), ("te_toetsen", "0"),
      ("vernietigd", "0"), ("lopend", "1"), ("beoordeelbaar", "0"), ("te_beoordelen", "0"),
      ("wacht_een_deel", "1"), ("gemeten", "1"), ("huishouden", "3"), ("waarnemer", "'makelaar-2'"),
      ("waarneming_tot", "\(dag(30).dagnummer)"), ("verwijzer", "77"),
      ("gebeurtenis", "14"),
    ]
    #expect(try staat(proef, "casus", verwacht.map(\.0)) == verwacht.map(\.1))
    #expect(Casusregel.tabel.kolommen.map(\.rawValue).sorted() == verwacht.map(\.0).sorted())
  }

  @Test("Elke kolom van een afgeronde casus heeft de waarde die haar naam zegt")
  func afgerond() throws {
    let proef = try Proefregister()
    let nummer = try proef.afgerond(.geenVervolg)
    let (namen, regel) = (
      ["gesloten", "beoordeeld", "te_toetsen", "vernietigd", "lopend", "beoordeelbaar", "te_beoordelen"],
      try proef.register.alleCasussen()[0]
    )
    let gesloten = try #require(regel.gesloten)
    #expect(try staat(proef, "casus", namen) == ["\(gesloten.dagnummer)", "0", "0", "0", "1", "1", "1"])
    let claim = Beoordeelderegel(
      nummer: 1,
      regel: Zorgregel(
        soort: .vermeden(.init()), post: .init("huisarts-consult-kort"), hoeveelheid: .eenmalig(1),
        kans: .een))
    try proef.doe(.beoordeeld([claim], op: dag(40)), bij: nummer)
    #expect(try staat(proef, "casus", namen) == ["\(gesloten.dagnummer)", "1", "1", "0", "1", "1", "0"])
    try proef.register.vernietig(nummer, handeling)
    #expect(try staat(proef, "casus", namen) == ["\(gesloten.dagnummer)", "1", "0", "1", "0", "1", "0"])
  }

  @Test("Wat een overzicht leest is wat er geschreven is")
  func lezen() throws {
    let proef = try Proefregister()
    let nummer = try vol(proef)
    var verwacht = Casusregel(try proef.casus(nummer))
    verwacht.gebeurtenis = 14
    #expect(try proef.register.alleCasussen() == [verwacht])
    verwacht.naam = "Mevrouw Test"
    #expect(try proef.register.lopend(metNamen: true) == [verwacht])
    #expect(
      [verwacht.aangenomen, verwacht.eersteContact, verwacht.gesprek, verwacht.routeOp, verwacht.hulp]
        == [1, 3, 4, 5, 7].map(dag))
  }

  @Test("Elke kolom van een deel heeft de waarde die haar naam zegt")
  func deel() throws {
    let proef = try Proefregister()
    let nummer = try vol(proef)
    try proef.doe(.dicht(.gestopt, .verhuisd, deel: .buurtwerk, op: 12), bij: nummer)
    let namen = ["casus", "deel", "status", "reden", "aangemeld", "aangenomen", "hulp", "gesloten"]
    let dagen = [5, 6, 7, 12].map { "\(dag($0).dagnummer)" }
    #expect(
      try staat(proef, "deeltraject WHERE deel = 'buurtwerk'", namen)
        == ["1", "'buurtwerk'", "'failed'", "'\(Reden.verhuisd.rawValue)'"] + dagen)
    #expect(Deelregel.tabel.kolommen.map(\.rawValue) == namen)
  }

  @Test("Elke kolom van de agenda heeft de waarde die haar naam zegt")
  func agenda() throws {
    let proef = try Proefregister()
    let nummer = try proef.meldAan()
    try proef.doe(
      .aangenomen(op: 1),
      .dossier(
        .afspraak(Afspraak(nummer: 1, wijze: .telefoon, dag: dag(9), tijd: Kloktijd("14:30"), op: dag(2)))),
      bij: nummer)
    let namen = ["casus", "soort", "nummer", "dag", "minuut", "wijze"]
    #expect(
      try staat(proef, "agenda", namen) == [
        "1", "'afspraak'", "1", "\(dag(9).dagnummer)", "870", "'telefoon'",
      ])
    #expect(Agendaregel.tabel.kolommen.map(\.rawValue) == namen)
  }

  @Test("Elke kolom van de sociale kaart heeft de waarde die haar naam zegt")
  func aanbod() throws {
    let proef = try Proefregister()
    var vol = Aanbod()
    let velden = Aanbodveld.allCases.filter { vol.zet($0, $0.rawValue) }
    (vol.vraagtypes, vol.wijken, vol.isActief) = ([.rouw, .werk], [.krispijn], false)
    (vol.vanafLeeftijd, vol.totLeeftijd, vol.bevestigd) = (18, 65, dag(0))
    let gezet = vol
    _ = try proef.register.doe(handeling) { zitting throws(Registerfout) in try zitting.bewaar(gezet) }
    for veld in velden {
      #expect(try staat(proef, "aanbod", [veld.rawValue]) == ["'\(veld.rawValue)'"])
    }
    let overige = [
      ("nummer", "1"), ("vraagtypes", "'rouw werk'"), ("wijken", "'krispijn'"), ("vanaf_leeftijd", "18"),
      ("tot_leeftijd", "65"), ("actief", "0"), ("bevestigd", "\(dag(0).dagnummer)"),
    ]
    #expect(try staat(proef, "aanbod", overige.map(\.0)) == overige.map(\.1))
    let kolommen = Set(velden.map(\.rawValue) + overige.map(\.0) + ["zout"])
    #expect(Set(Aanbodrij.tabel.kolommen.map(\.rawValue)) == kolommen)
    #expect(try proef.register.aanbod().map { $0[.vraagtypes] } == ["rouw, werk"])
  }

  @Test("Persoon, tekst, bron, instelling en journaal staan onder hun eigen naam")
  func overige() throws {
    let proef = try Proefregister()
    var nieuw = Aanmelding(op: dag(0))
    nieuw.persoon = Persoon(
      naam: "P. Proef", geboortedatum: Datum("1-10-1950"), adres: "Voorstraat 2", telefoon: "078-1234567")
    nieuw.vraag = "eenzaam"
    _ = try proef.register.meldAan(nieuw, handeling)
    _ = try proef.register.dossier(Casusnummer(1), handeling, inzage: "proef")
    try proef.register.stel("norm-hulp", op: "40", handeling)
    try proef.importeer("id;datum;naam\nA1;4-10-2021;Z. Bron\n")
    let geboren = "\(Datum("1-10-1950")!.dagnummer)"
    let tijdstip = "'\(handeling.tijdstip)'"
    #expect(
      try staat(proef, "persoon", ["bewoner", "naam", "zoeknaam", "geboortedatum", "adres", "telefoon"])
        == ["1", "'P. Proef'", "'p proef'", geboren, "'Voorstraat 2'", "'078-1234567'"])
    #expect(try staat(proef, "tekst", ["nummer", "bewoner", "tekst"]) == ["1", "1", "'eenzaam'"])
    #expect(
      try staat(proef, "bron", ["nummer", "bewoner", "casus", "herkomst"]) == ["1", "2", "2", "'csv:A1'"])
    #expect(
      try staat(proef, "gebeurtenis WHERE soort = 'ingezien'", ["nummer", "wie", "casus", "inhoud"])
        == ["3", "'makelaar-1'", "NULL", "'{ \"casus\": 1, \"wat\": \"proef\" }'"])
    #expect(try staat(proef, "instelling", ["sleutel", "waarde"]) == ["'norm-hulp'", "'40'"])
    #expect(
      try staat(proef, "gebeurtenis", ["nummer", "tijdstip", "wie", "casus", "soort", "versie"])
        == ["1", tijdstip, "'makelaar-1'", "1", "'aangemeld'", "\(Opwaardering.huidig)"])
  }
}
