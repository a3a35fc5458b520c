import BusinessCase
import Testing

@testable import SociaalRecept

@Suite("Aanmeldingen uit CSV")
struct AanmeldingenTests {
  private func opgave(_ tekst: String) throws -> Casusopgave { try lees(tekst).get()[0].opgave }

  @Test("Naam en datum zijn genoeg")
  func weinig() throws {
    let opgave = try opgave("naam,datum\nMevrouw Test,5-2-2022\n")
    #expect(opgave.persoon == Persoon(naam: "Mevrouw Test"))
    #expect(opgave.op == Datum("2022-02-05"))
    #expect((opgave.kanaal, opgave.prioriteit, opgave.verloop.status) == (.huisarts, .gewoon, .aangemeld))
  }

  @Test(
    "Elke kolom heeft gewone namen en die van het GGM",
    arguments: [
      "id;naam;datum;kanaal;verwijzer;vraag;vraagtype;wijk;prioriteit;clientOpDeHoogte",
      "Casusnummer;Cliënt;Datum aanmelding;aanmeldwijze;aanmelder;omschrijving;Soort vraag;buurt;urgentie;is_client_op_de_hoogte",
    ])
  func namen(kop: String) throws {
    let opgave = try opgave(
      "\(kop)\n7;De heer Test;2022-02-05;POH;Praktijk Noord;weet niet;rouw;dubbeldam;spoed;WAAR\n")
    #expect(opgave.id == "7")
    #expect(
      (opgave.kanaal, opgave.vraagtype, opgave.wijk, opgave.prioriteit) == (
        .poh, .rouw, .stadspolders, .spoed
      ))
    #expect(
      (opgave.verwijzer, opgave.vraag, opgave.isClientOpDeHoogte) == ("Praktijk Noord", "weet niet", true))
  }

  @Test("Wat op een formule lijkt, is tekst en blijft zoals het er stond")
  func formule() throws {
    #expect(try opgave("naam;datum;vraag\nA;1-2-2022;=cmd|' /C calc'!A0\n").vraag == "=cmd|' /C calc'!A0")
  }

  @Test("De leeftijd volgt uit de geboortedatum")
  func leeftijd() throws {
    #expect(try opgave("naam;datum;geboren\nA;1-2-2022;2-2-1950\n").leeftijd == 71)
  }

  @Test(
    "Elke fout zegt waar, wat, en wat goed zou zijn",
    arguments: [
      ("naam;datum\nA;30-2-2022\n", "proef.csv:2:3  datum: \"30-2-2022\" is geen dag die bestaat"),
      (
        "naam;datum\nA;1-1-2030\n",
        "proef.csv:2:3  datum: 1-1-2030 is nog niet geweest; verwacht een dag tot en met vandaag"
      ),
      (
        "naam;datum;geboren\nA;1-2-2022;2-2-2022\n",
        "proef.csv:2:12  geboortedatum: 2-2-2022 is na de aanmelding"
      ),
      (
        "naam;datum;geboren\nA;1-2-2022;1-1-1890\n",
        "proef.csv:2:12  geboortedatum: wie op 1-1-1890 geboren is"
      ),
      ("id;datum\n7;1-2-2022\n7;2-2-2022\n", "proef.csv:3:1  id: \"7\" staat ook al op regel 2"),
      ("naam;datum\nA;1-2-2022\nA;1-2-2022\n", "proef.csv:3:1  deze rij is gelijk aan die op regel 2"),
      ("naam;datum;kanaal\nA;1-2-2022;huisart\n", "Bedoelde u \"huisarts\"?"),
      ("naam;datum;wijk\nA;1-2-2022;Crabehof\n", "Bedoelde u \"Crabbehof\"?"),
      (
        "naam;datum;kanaal;aanmeldwijze\nA;1-2-2022;zelf;poh\n",
        "proef.csv:1:19  de kolom \"aanmeldwijze\" zegt hetzelfde"
      ),
      ("vraag;datum\nA;1-2-2022\n", "proef.csv:1:1  er is geen kolom naam en geen kolom id"),
      ("naam;vraag\nA;b\n", "proef.csv:1:1  er is geen kolom met de dag van de aanmelding"),
      ("naam;datum;status\nA;1-2-2022;completed\n", "maar datumEinde is leeg"),
      (
        "naam;datum;status;makelaar;datumAangenomen\nA;1-2-2022;accepted;noor;1-1-2022\n",
        "1-1-2022 is vóór de aanmelding"
      ),
      ("naam;datum;status\nA;1-2-2022;in-progress\n", "maar volgens de datums is dat requested"),
    ])
  func fouten(tekst: String, zin: String) {
    let zinnen = zinnen(tekst)
    #expect(zinnen.contains { $0.contains(zin) }, "\(zinnen)")
  }

  @Test("Een burgerservicenummer wordt geweigerd en nergens herhaald", arguments: Kolom.alle.map(\.naam))
  func bsn(kolom: String) {
    for nummer in ["111222333", "111.222.333", "bsn 111222333 van mevrouw"] {
      let koppen = ["naam", "datum", "id"].filter { $0 != kolom } + [kolom]
      let zinnen = zinnen(
        "\(koppen.joined(separator: ";"))\n\(koppen.map { $0 == kolom ? nummer : $0 == "datum" ? "1-2-2022" : "x" }.joined(separator: ";"))\n"
      )
      #expect(!zinnen.isEmpty)
      #expect(!zinnen.joined().contains("111"))
    }
  }

  @Test("Ook waar het niet hoort, in een kop of achter een aanhalingsteken, wordt een BSN niet herhaald")
  func bsnElders() {
    for tekst in ["111222333;datum\nA;1-2-2022\n", "naam;datum\n\"A\"111222333;1-2-2022\n"] {
      #expect(!zinnen(tekst).isEmpty)
      #expect(!zinnen(tekst).joined().contains("111222333"))
    }
  }

  @Test("Van heel veel fouten staan er tweehonderd, en dat er meer zijn")
  func veel() {
    let zinnen = zinnen("naam;datum\n" + String(repeating: "A;gisteren\n", count: 500))
    #expect(zinnen.count == 201)
    #expect(zinnen.last?.contains("meer dan 200 fouten") == true)
  }
}
