import BusinessCase
import Testing

@testable import SociaalRecept

@Suite("Aanmelden")
struct AanmeldenTests {
  private func aanmelding(_ naam: String?, geboren: String? = nil, op: Int = 0) -> Aanmelding {
    var aanmelding = Aanmelding(op: dag(op))
    aanmelding.persoon = Persoon(naam: naam, geboortedatum: geboren.flatMap { Datum($0) })
    return aanmelding
  }

  @Test("Een naam is genoeg; vraag en verwijzer staan apart van het logboek")
  func naam() throws {
    let proef = try Proefregister()
    var nieuw = aanmelding("Mevrouw Test")
    (nieuw.vraag, nieuw.verwijzer) = ("eenzaam", "Praktijk Oost")
    #expect(try proef.register.meldAan(nieuw, handeling) == .aangemeld(Casusnummer(1)))
    let dossier = try proef.register.dossier(Casusnummer(1), handeling, inzage: "proef")
    let verwijzing = dossier.casus.verwijzing
    #expect(dossier.persoon.naam == "Mevrouw Test")
    #expect(verwijzing.vraag.flatMap { dossier.teksten[$0] } == "eenzaam")
    #expect(verwijzing.verwijzer.flatMap { dossier.teksten[$0] } == "Praktijk Oost")
  }

  @Test("Wie zo heet als een bekende bewoner, is pas aangemeld als gezegd is wie het is")
  func bekend() throws {
    let proef = try Proefregister()
    _ = try proef.register.meldAan(aanmelding("J. Jansen"), handeling)
    var weer = aanmelding("j  jansen", op: 9)
    #expect(try proef.register.meldAan(weer, handeling) == .bekend(Casusnummer(1)))
    #expect(try proef.register.aantalGebeurtenissen() == 1)
    weer.isIemandAnders = true
    #expect(try proef.register.meldAan(weer, handeling) == .aangemeld(Casusnummer(2)))
    #expect(
      try proef.casus(Casusnummer(2)).verwijzing.bewoner != proef.casus(Casusnummer(1)).verwijzing.bewoner)
  }

  @Test("Twee geboortedatums zijn twee mensen; een onbekende geboortedatum kan dezelfde zijn")
  func geboortedatum() throws {
    let proef = try Proefregister()
    _ = try proef.register.meldAan(aanmelding("P. Proef", geboren: "1-2-1950"), handeling)
    let zonder = try proef.register.meldAan(aanmelding("P. Proef"), handeling)
    #expect(zonder == .bekend(Casusnummer(1)))
    let ander = try proef.register.meldAan(aanmelding("P. Proef", geboren: "2-2-1950"), handeling)
    #expect(ander == .aangemeld(Casusnummer(2)))
  }

  @Test("Wie terugkomt houdt zijn bewonersnummer en leeftijd, en een nieuw adres wordt bewaard")
  func terug() throws {
    let proef = try Proefregister()
    _ = try proef.register.meldAan(aanmelding("P. Proef", geboren: "1-10-1950"), handeling)
    try proef.doe(.dicht(.nietPassend, .zwaardereZorg, op: 3), bij: Casusnummer(1))
    var terug = aanmelding(nil, op: 370)
    terug.verwijzing.vorige = Casusnummer(1)
    terug.persoon.adres = "Voorstraat 2"
    #expect(try proef.register.meldAan(terug, handeling) == .aangemeld(Casusnummer(2)))
    let dossier = try proef.register.dossier(Casusnummer(2), handeling, inzage: "proef")
    #expect(dossier.casus.verwijzing.bewoner == Bewonernummer(1))
    #expect(dossier.casus.verwijzing.leeftijd == 72)
    #expect(dossier.persoon.naam == "P. Proef" && dossier.persoon.adres == "Voorstraat 2")
  }

  @Test("De leeftijd bij de aanmelding volgt uit de geboortedatum")
  func leeftijd() throws {
    let proef = try Proefregister()
    _ = try proef.register.meldAan(aanmelding("Een", geboren: "1-10-1950"), handeling)
    _ = try proef.register.meldAan(aanmelding("Twee", geboren: "2-10-1950"), handeling)
    _ = try proef.register.meldAan(aanmelding("Drie", geboren: "1-10-1901"), handeling)
    #expect(try (1...3).map { try proef.casus(Casusnummer($0)).verwijzing.leeftijd } == [71, 70, 120])
  }

  @Test("Wie nog niet geboren is of te oud, wordt niet aangemeld; er blijft niets van over")
  func onmogelijk() throws {
    let proef = try Proefregister()
    let (morgen, lang) = (dag(1), Datum("1-10-1900")!)
    let weigeringen: [(Datum, Weigering)] = [
      (morgen, .nogNietGeboren(morgen, aanmelding: dag(0))), (lang, .teOud(121, geboren: lang)),
    ]
    for (geboren, weigering) in weigeringen {
      var nieuw = aanmelding("Mevrouw Zonderling")
      nieuw.persoon.geboortedatum = geboren
      #expect(throws: Registerfout.weigering(Casusnummer(1), weigering)) {
        try proef.register.meldAan(nieuw, handeling)
      }
    }
    #expect(try proef.register.aantalGebeurtenissen() == 0)
    #expect(try !proef.staat("Zonderling"))
  }

  @Test("Van de geboorte mag alleen het jaar bekend zijn; de dag kan later")
  func geboortejaar() throws {
    let proef = try Proefregister()
    var nieuw = Aanmelding(op: dag(0))
    nieuw.persoon.naam = "P. Proef"
    nieuw.persoon.geboren = Geboorte("1950")
    _ = try proef.register.meldAan(nieuw, handeling)
    #expect(try proef.casus(Casusnummer(1)).verwijzing.leeftijd == nil)
    var wijziging = Wijziging(aanvulling: Aanvulling(op: vandaag))
    wijziging.persoon.geboren = Geboorte("1-10-1950")
    try proef.register.wijzig(Casusnummer(1), wijziging, handeling)
    #expect(try proef.casus(Casusnummer(1)).verwijzing.leeftijd == 71)
    for jaar in ["1850", "2022"] {
      nieuw.persoon = Persoon(naam: "Iemand \(jaar)")
      nieuw.persoon.geboren = Geboorte(jaar)
      #expect(throws: Registerfout.self) { try proef.register.meldAan(nieuw, handeling) }
    }
    #expect(["50", "19500", "vijftig", "0-0-1950", ""].allSatisfy { Geboorte($0) == nil })
  }

  @Test("Wie uit een bestand komt, heeft dezelfde leeftijd als wie met de hand is aangemeld")
  func inlezen() throws {
    let proef = try Proefregister()
    let csv = "id;datum;naam;geboortedatum\nA1;1-10-2021;P. Proef;1-10-1950\n"
    let gelezen = try leesUitwisseling(Array(csv.utf8), bestand: "proef.csv", vandaag: vandaag)
    _ = try proef.register.importeer(gelezen.casussen, handeling).get()
    #expect(try proef.casus(Casusnummer(1)).verwijzing.leeftijd == 71)
  }
}
