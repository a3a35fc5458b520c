import BusinessCase
import Testing

@testable import SociaalRecept

@Suite("Wat buiten recept om verandert, valt op")
struct ControleTests {
  /// A casus with a note, of a resident who came from a file; and another who was erased.
  private func begin() throws -> Proefregister {
    let proef = try Proefregister()
    try proef.register.stel("norm-hulp", op: "30", handeling)
    try proef.importeer("id;datum;naam;geboortedatum\nK1;4-10-2021;Mevrouw Test;5-6-1950\n")
    try proef.register.doe(handeling) { zitting throws(Registerfout) in
      let bewoner = try zitting.casus(Casusnummer(1)).verwijzing.bewoner
      let tekst: Tekstnummer = try zitting.bewaar("belastend", van: bewoner, veld: "notitie")
      try zitting.voeg(.genoteerd(Notitie(tekst: tekst, op: dag(9))), bij: Casusnummer(1))
      try zitting.legInzageVast(Casusnummer(1), "toon")
    }
    let weg = try proef.meldAan("De heer Weg", vraag: "schulden", op: 4)
    try proef.doe(.dicht(.nietPassend, .zwaardereZorg, op: 5), bij: weg)
    try proef.register.vernietig(weg, handeling)
    #expect(try proef.register.gebreken() == [])
    return proef
  }

  @Test(
    "Elke verandering in een tabel wordt gezien",
    arguments: [
      ("UPDATE tekst SET tekst = 'alles prima' WHERE tekst = 'belastend'", "tekst"),
      ("UPDATE tekst SET zout = lower(hex(randomblob(32)))", "tekst"),
      ("UPDATE tekst SET bewoner = 2", "tekst"),
      ("DELETE FROM tekst WHERE tekst = 'belastend'", "tekst"),
      ("INSERT INTO tekst (bewoner, tekst) VALUES (1, 'erbij')", "tekst"),
      ("INSERT INTO tekst (nummer, bewoner, tekst) VALUES (2, 2, 'terug')", "tekst"),
      ("UPDATE persoon SET naam = 'Iemand Anders' WHERE bewoner = 1", "persoon"),
      ("UPDATE persoon SET zoeknaam = 'iemand anders' WHERE bewoner = 1", "persoon"),
      ("UPDATE persoon SET geboortedatum = 9223372036854775807 WHERE bewoner = 1", "persoon"),
      ("UPDATE persoon SET geboortedatum = geboortedatum + 1 WHERE bewoner = 1", "persoon"),
      ("UPDATE persoon SET adres = '' WHERE bewoner = 1", "persoon"),
      ("UPDATE persoon SET kenmerk = 'csv:a:1' WHERE bewoner = 1", "persoon"),
      ("UPDATE persoon SET bron_telefoon = '0611111111' WHERE bewoner = 1", "persoon"),
      ("UPDATE persoon SET naam = 'De heer Terug' WHERE bewoner = 2", "persoon"),
      ("INSERT INTO persoon (naam) VALUES ('Nieuw')", "persoon"),
      ("UPDATE bron SET herkomst = 'csv:K2'", "bron"),
      ("DELETE FROM bron", "bron"),
      ("UPDATE sqlite_sequence SET seq = 0", "de telling"),
      ("DELETE FROM sqlite_sequence", "de telling"),
      ("UPDATE casus SET makelaar = 'sam'", "de stand van casus"),
      ("DELETE FROM casus WHERE nummer = 1", "de stand van casus"),
      (
        "INSERT INTO casus (nummer, bewoner, status, kanaal, prioriteit, aangemeld, pogingen, laatste, beoordeeld, te_toetsen, vernietigd, gebeurtenis) SELECT 9, bewoner, status, kanaal, prioriteit, aangemeld, pogingen, laatste, beoordeeld, te_toetsen, vernietigd, gebeurtenis FROM casus WHERE nummer = 1",
        "verder dan het logboek"
      ),
      (
        "INSERT INTO deeltraject VALUES (1, 'buurtwerk', 'accepted', NULL, 1, NULL, NULL, NULL)",
        "de stand van casus"
      ),
      ("UPDATE instelling SET waarde = '99'", "de instelling"),
      ("INSERT INTO instelling VALUES ('fictief', 'ja')", "de instelling"),
      ("UPDATE gebeurtenis SET wie = 'iemand' WHERE nummer = 2", "het logboek"),
      ("UPDATE gebeurtenis SET casus = NULL WHERE nummer = 2", "het logboek"),
      ("UPDATE gebeurtenis SET versie = 2 WHERE nummer = 4", "het logboek"),
      ("DELETE FROM gebeurtenis WHERE nummer = 3", "het logboek"),
      ("UPDATE gebeurtenis SET inhoud = inhoud || ' ' WHERE soort = 'ingezien'", "het logboek"),
      ("DELETE FROM gebeurtenis WHERE soort = 'ingezien'", "het logboek"),
      ("CREATE TRIGGER kwaad AFTER INSERT ON gebeurtenis BEGIN SELECT 1; END", "kwaad"),
      ("DROP INDEX tekst_bewoner", "tekst_bewoner"),
      ("CREATE VIEW kijk AS SELECT 1", "kijk"),
      ("CREATE TABLE erbij (x INTEGER) STRICT", "erbij"),
    ])
  func veranderd(sql: String, zinsdeel: String) throws {
    let proef = try begin()
    try proef.achterom(sql)
    let gebreken = try proef.register.gebreken()
    #expect(gebreken.contains { $0.zin.contains(zinsdeel) }, "\(gebreken)")
  }

  @Test("Een stand die iemand bewaarde ziet een afgeknipte staart, ook na herbouwen")
  func staart() throws {
    let proef = try begin()
    let stand = try proef.register.stand()
    #expect(try proef.register.gebreken(verwacht: stand) == [])
    _ = try proef.meldAan()
    #expect(try proef.register.gebreken(verwacht: stand) == [], "wat erbij komt laat de stand bestaan")
    try proef.achterom("DELETE FROM gebeurtenis WHERE nummer >= \(stand.nummer)")
    #expect(throws: Registerfout.standOntbreekt(stand)) { try proef.register.herbouw(verwacht: stand) }
    #expect(throws: Registerfout.verderDanLogboek(Casusnummer(3))) { try proef.register.herbouw() }
    try proef.register.herbouw(ookVerder: true)
    #expect(try proef.register.gebreken(verwacht: stand).contains(.stand(stand)))
    #expect(try proef.register.gebreken(verwacht: .leeg) != [])
  }

  @Test("Twee verschillende rijen hebben nooit dezelfde vingerafdruk, hoe de velden ook verdeeld zijn")
  func velden() {
    func afdruk(_ velden: [String?]) -> String {
      var afdruk = Veldafdruk()
      for veld in velden { afdruk.neemOp(veld) }
      return afdruk.hex()
    }
    let rijen: [[String?]] = [
      ["ab", "c"], ["a", "bc"], ["abc"], ["abc", ""], ["", "abc"], ["abc", nil], ["a\nbc"],
    ]
    #expect(Set(rijen.map(afdruk)).count == rijen.count)
  }

  @Test(
    "Een naam met een regeleinde of tab kan niets opschrijven",
    arguments: ["noor\nsam", "noor\tsam", "a\u{2028}b", "a\r\nb"])
  func regeleinde(wie: String) throws {
    let proef = try Proefregister()
    let vreemd = Handeling(wie: wie, tijdstip: handeling.tijdstip, vandaag: vandaag)
    #expect(throws: Registerfout.besturingsteken(veld: "wie")) {
      try proef.register.doe(vreemd) { _ throws(Registerfout) in }
    }
  }

  @Test("Een stand leest terug wat hij schrijft, en niets anders")
  func standtekst() throws {
    let stand = try begin().register.stand()
    #expect(Stand(stand.description) == stand)
    for tekst in [
      "", "12", "12:", ":\(stand.vingerafdruk)", "-1:\(stand.vingerafdruk)", "12:abc",
      "x:\(stand.vingerafdruk)",
    ] {
      #expect(Stand(tekst) == nil, "\(tekst)")
    }
  }
}
