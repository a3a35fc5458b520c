import BusinessCase
import Testing

@testable import SociaalRecept

@Suite("Tabellen zoals mensen ze bewaren")
struct BestandenAlsInDeWereldTests {
  private func opgave(_ tekst: String) throws -> Casusopgave { try lees(tekst).get()[0].opgave }

  @Test("Een kolom die niemand kent blijft weg, en dat staat erbij met hoe vaak er iets in stond")
  func onbekendeKolom() throws {
    let gelezen = try inlezing(
      "id;datum;naam;kamer;;kanal;kamer\nK1;1-3-2024;Proef Een;12;;x;\nK2;1-3-2024;Proef Twee;14;y;;z\n;;;;;;\n"
    )
    #expect(gelezen.casussen.count == 2)
    #expect(
      gelezen.opmerkingen == [
        "proef.csv: niet overgenomen: de kolom \"kamer\" (3 keer), kolom 5 zonder naam (1 keer), de kolom \"kanal\", bedoelde u \"kanaal\"? (1 keer)."
      ])
  }

  @Test("Een kolom met een lege inhoud is er ook een; van wat overgenomen is, wordt niets gezegd")
  func legeKolom() throws {
    #expect(
      try inlezing("id;datum;x\n1;1-3-2024;\n").opmerkingen == [
        "proef.csv: niet overgenomen: de kolom \"x\" (leeg)."
      ])
    #expect(try inlezing("id;datum\n1;1-3-2024;;\n\n;\n2;1-3-2024\n").opmerkingen == [])
  }

  @Test("Een burgerservicenummer als naam van een kolom wordt niet herhaald")
  func bsnAlsKop() throws {
    let gelezen = try inlezing("id;datum;111222333\n1;1-3-2024;x\n")
    #expect(gelezen.opmerkingen.joined().contains("iets met een burgerservicenummer in zijn naam"))
    #expect(!gelezen.opmerkingen.joined().contains("111222333"))
  }

  @Test("Een keuze zegt hoe een kolom in het bestand heet, en gaat voor de naam")
  func kolomkeuze() throws {
    let keuzes = try [
      Kolomkeuze("naam=Patiënt"), Kolomkeuze("datum = Binnen op"), Kolomkeuze("verwijzer=naam"),
    ]
    let gelezen = try inlezing(
      "Patiënt;Binnen op;naam\nProef Een;1-3-2024;Praktijk Noord\n", "proef.csv", keuzes)
    let opgave = gelezen.casussen[0].opgave
    #expect(
      (opgave.persoon.naam, opgave.op, opgave.verwijzer) == ("Proef Een", Datum("1-3-2024"), "Praktijk Noord")
    )
    #expect(gelezen.opmerkingen == [])
  }

  @Test(
    "Een keuze die niet kan, zegt wat er wel kan",
    arguments: [
      ("naam", "is geen keuze"), ("naam=", "is geen keuze"), ("naan=X", "Bedoelde u \"naam\"?"),
      ("=X", "is geen kolom"),
    ])
  func verkeerdeKeuze(keuze: String, zin: String) {
    do throws(Kolomkeuzefout) {
      _ = try Kolomkeuze(keuze)
      Issue.record("\(keuze) kan")
    } catch {
      #expect(error.zin.contains(zin), "\(error.zin)")
    }
  }

  @Test("Een gekozen kolom die er niet is, of twee keer gekozen is, is een fout")
  func keuzeNietInBestand() throws {
    func zinnen(_ keuzes: [Kolomkeuze]) -> [String] {
      if case .failure(let fouten) = inlezing(Array("Naam;datum\nA;1-3-2024\n".utf8), "p.csv", keuzes) {
        fouten.zinnen
      } else {
        []
      }
    }
    #expect(
      try zinnen([Kolomkeuze("verwijzer=Nam")]).joined().contains(
        "geen kolom \"Nam\" voor aanmelder; verwacht een van: Naam, datum. Bedoelde u \"Naam\"?"))
    #expect(
      try zinnen([Kolomkeuze("naam=Naam"), Kolomkeuze("vraag=Naam")]).joined().contains("twee keer gekozen"))
  }

  @Test("Wie geen kolom datum heeft, ziet welke kolommen niet bekend zijn")
  func zonderDatum() {
    #expect(
      zinnen("naam;binnen\nA;1-3-2024\n").joined().contains(
        "er is geen kolom met de dag van de aanmelding (niet bekend: de kolom \"binnen\"); verwacht een kolom datum, of de naam ervan: --kolom datum=NAAM"
      ))
  }

  @Test(
    "Een naam en een adres in stukken worden er een",
    arguments: [
      ("voornaam;tussenvoegsel;achternaam\nMieke;van der;Proef", "Mieke van der Proef", nil),
      ("voorletters;achternaam\nM.;Proef", "M. Proef", nil), ("achternaam\nProef", "Proef", nil),
      ("naam;voornaam\nProef;Mieke", "Mieke Proef", nil),
      ("naam;voornaam;achternaam\nMieke Proef;Mieke;Proef", "Mieke Proef", nil),
      (
        "naam;straat;huisnummer;toevoeging;postcode;woonplaats\nA;Proefstraat;12;a;3311 AA;Dordrecht", "A",
        "Proefstraat 12 a, 3311 AA Dordrecht"
      ),
      ("naam;postcode;huisnummer\nA;3311 AA;12", "A", "12, 3311 AA"),
    ])
  func stukken(tabel: String, naam: String, adres: String?) throws {
    let regels = tabel.split(separator: "\n")
    let persoon = try opgave("datum;\(regels[0])\n1-3-2024;\(regels[1])\n").persoon
    #expect(persoon == Persoon(naam: naam, adres: adres))
  }

  @Test("Stukken van een adres die samen een burgerservicenummer zijn, worden geweigerd")
  func bsnInStukken() {
    #expect(
      zinnen("naam;datum;huisnummer;toevoeging\nA;1-3-2024;12345678;2\n").joined().contains(
        "burgerservicenummer"))
  }

  @Test(
    "Een dag wordt gelezen zoals mensen en programma's hem schrijven",
    arguments: [
      "1 maart 2026", "01 mrt. 2026", "1-mrt-2026", "1–3–2026", "1-3-26", "01-03-26", "1/3/2026",
      "01.03.2026", "1.3.26", "2026-03-01", "2026-03-01 00:00:00",
      "2026-03-01T14:30:00+01:00",
      "2026-03-01T00:00:00.000Z", "1-3-2026 0:00", "1-3-2026 10:30:15", "2026/03/01",
    ])
  func dagen(tekst: String) throws { #expect(try opgave("id;datum\n1;\(tekst)\n").op == Datum("2026-03-01")) }

  @Test(
    "Wat geen dag is, of er twee kan zijn, wordt geweigerd",
    arguments: [
      ("datum", "3/14/2024", "is geen dag die bestaat"), ("datum", "1-3/2024", "is geen dag"),
      ("datum", "1-3-2024 gisteren", "is geen dag"),
      ("datum", "1-3-2024 25:00", "is geen dag"), ("datum", "1-3-27", "1-3-2027 is nog niet geweest"),
      ("datum", "1950", "is geen dag"),
      ("datum", "46082", "is geen dag"), ("datum", "1-3-2024T", "is geen dag"),
      (
        "geboortedatum", "1-3-20",
        "\"1-3-20\" kan 1-3-1920 zijn en 1-3-2020; verwacht een jaar van vier cijfers"
      ),
      ("geboortedatum", "2027", "2027 is nog niet geweest"), ("geboortedatum", "1799", "is geen dag"),
      ("geboortedatum", "1850", "een leeftijd tot en met 120"),
      ("geboortedatum", "2025", "is na de aanmelding"),
      ("geboortedatum", "0-3-1950", "is geen dag"),
    ])
  func geenDagen(kolom: String, tekst: String, zin: String) {
    let andere = kolom == "datum" ? "geboortedatum;" : "datum;"
    let dag = kolom == "datum" ? ";" : "1-3-2024;"
    let zinnen = zinnen("id;\(andere)\(kolom)\n1;\(dag)\(tekst)\n")
    #expect(zinnen.contains { $0.contains(zin) }, "\(zinnen)")
  }

  @Test(
    "Van een geboorte mag alleen het jaar bekend zijn",
    arguments: [
      ("1950", Geboorte.jaar(1950)), ("00-00-1950", .jaar(1950)), ("1950-00-00", .jaar(1950)),
      ("4-5-60", .dag(Datum(jaar: 1960, maand: 5, dag: 4)!)),
      ("4-5-1960", .dag(Datum(jaar: 1960, maand: 5, dag: 4)!)),
    ])
  func geboortejaar(tekst: String, geboren: Geboorte) throws {
    #expect(try opgave("id;datum;geboortedatum\n1;1-3-2024;\(tekst)\n").persoon.geboren == geboren)
  }

  @Test("Een geboortejaar wordt bewaard, uitgevoerd en weer ingelezen")
  func geboortejaarBewaard() throws {
    let proef = try Proefregister()
    try proef.importeer("naam;datum;geboortedatum;leeftijd\nA;1-3-2024;1950;73\nB;1-3-2024;1950;\n")
    let opgaven = try proef.overdrachten().map(\.opgave)
    #expect(opgaven.map(\.persoon.geboren) == [.jaar(1950), .jaar(1950)])
    #expect(opgaven.map(\.leeftijd) == [73, nil])
    let csv = casussenAlsCsv(opgaven, metNamen: true)
    #expect(try lees(csv).get().map(\.opgave.persoon.geboren) == [.jaar(1950), .jaar(1950)])
    // A day that becomes known takes the place of the year.
    try proef.register.doe(handeling) { zitting throws(Registerfout) in
      try zitting.wijzig(Persoon(geboortedatum: Datum("4-5-1950")), van: Casusnummer(1))
    }
    #expect(try proef.overdrachten()[0].opgave.persoon.geboren == .dag(Datum(jaar: 1950, maand: 5, dag: 4)!))
  }

  @Test(
    "Een leeftijd hoort bij de geboortedatum, op de dag van de aanmelding of nu",
    arguments: [
      ("1-2-1940", "84", 84), ("1-2-1940", "86", 84), ("1-2-1940", "", 84), ("1940", "83", 83),
      ("1940", "84", 84),
      ("1940", "86", nil), ("", "30", 30),
    ])
  func leeftijd(geboren: String, leeftijd: String, verwacht: Int?) throws {
    #expect(
      try opgave("id;datum;geboortedatum;leeftijd\n1;1-3-2024;\(geboren);\(leeftijd)\n").leeftijd == verwacht)
  }

  @Test(
    "Een leeftijd die de geboortedatum tegenspreekt is een fout",
    arguments: [("1-2-1940", "30"), ("1-2-1940", "83"), ("1-2-1940", "87"), ("1940", "82")])
  func tegenspraak(geboren: String, leeftijd: String) {
    #expect(
      zinnen("id;datum;geboortedatum;leeftijd\n1;1-3-2024;\(geboren);\(leeftijd)\n").joined()
        .contains("leeftijd: \(leeftijd) jaar klopt niet met de geboorte"))
  }

  @Test("Dezelfde tekst in twee schrijfwijzen van Unicode is dezelfde rij en dezelfde naam")
  func nfc() throws {
    let proef = try Proefregister()
    try proef.importeer("datum;naam\n2-3-2024;Ren\u{E9}e Proef\n")
    #expect(try proef.importeer("datum;naam\n2-3-2024;Rene\u{301}e Proef\n") == Importverslag(bekend: 1))
    #expect(try opgave("datum;naam\n2-3-2024;Rene\u{301}e\n").persoon.naam?.unicodeScalars.count == 5)
  }

  @Test("De naam van de bewoner is niet die van de makelaar: die blijft staan als de bewoner is gewist")
  func makelaarIsBewoner() {
    #expect(
      zinnen("naam;datum;makelaar\nProef Zonderling;1-3-2024;proef zonderling\n").joined()
        .contains("clientbegeleider is de bewoner zelf"))
  }

  @Test(
    "Wat het bestand is, wordt herkend",
    arguments: [
      ("proef.xml", "<?xml version=\"1.0\"?>\n<Bundle/>", "p.xml:1:1  dit is XML"),
      ("proef.csv", "\u{FEFF}  <html>", "dit is XML"),
      ("proef.json", "[]", "verwacht een FHIR Bundle"),
    ])
  func vorm(naam: String, tekst: String, zin: String) {
    let zinnen = zinnen(tekst, naam).joined()
    #expect(zinnen.contains(zin.replacing("p.xml", with: naam)), "\(zinnen)")
    #expect(!zinnen.contains("kolom"))
  }

  @Test("C-boards is een weg waarlangs iemand binnenkomt", arguments: ["C-boards", "c-boards"])
  func cBoards(woord: String) throws {
    #expect(try opgave("id;datum;kanaal\n1;1-3-2024;\(woord)\n").kanaal == .cBoards)
  }

  @Test("Wat het programma zelf maakt is nooit een burgerservicenummer: driehonderd rijen zonder id")
  func eigenVingerafdruk() throws {
    let rijen = (1...300).map { "1-3-2024;Proef \($0)\n" }.joined()
    #expect(try Proefregister().importeer("datum;naam\n\(rijen)").nieuw == 300)
  }
}
