import BusinessCase
import Testing

@testable import SociaalRecept

@Suite("Gegevens wijzigen")
struct WijzigenTests {
  @Test("Wat over de bewoner gaat en wat over de verwijzing gaat, verandert samen")
  func samen() throws {
    let proef = try Proefregister()
    let nummer = try proef.meldAan()
    try proef.register.wijzig(
      nummer,
      Wijziging(
        persoon: Persoon(geboortedatum: Datum("1-10-1950"), telefoon: "078-1234567"),
        aanvulling: Aanvulling(wijk: .wielwijk, makelaar: " noor ", op: vandaag)), handeling)
    let dossier = try proef.register.dossier(nummer, handeling, inzage: "proef")
    #expect(dossier.persoon.naam == "Mevrouw Test" && dossier.persoon.telefoon == "078-1234567")
    #expect(dossier.casus.verwijzing.wijk == .wielwijk && dossier.casus.verwijzing.leeftijd == 71)
    #expect(dossier.casus.makelaar == "noor")
  }

  @Test("Mag een deel niet, dan verandert er niets")
  func heelOfNiet() throws {
    let proef = try Proefregister()
    let nummer = try proef.meldAan()
    let wijzigingen = [
      Wijziging(
        persoon: Persoon(adres: "Kanariestraat 1"), aanvulling: Aanvulling(leeftijd: 121, op: vandaag)),
      Wijziging(
        persoon: Persoon(adres: "Kanariestraat 1"), aanvulling: Aanvulling(makelaar: " ", op: vandaag)),
      Wijziging(
        persoon: Persoon(geboortedatum: vandaag, adres: "Kanariestraat 1"),
        aanvulling: Aanvulling(wijk: .wielwijk, op: vandaag)),
    ]
    for wijziging in wijzigingen {
      #expect(throws: Registerfout.self) { try proef.register.wijzig(nummer, wijziging, handeling) }
    }
    #expect(try proef.register.aantalGebeurtenissen() == 1)
    #expect(try !proef.staat("Kanariestraat"))
  }

  @Test("Niets wijzigen is geen gebeurtenis")
  func niets() throws {
    let proef = try Proefregister()
    let nummer = try proef.meldAan()
    #expect(throws: Registerfout.weigering(nummer, .nietsVeranderd)) {
      try proef.register.wijzig(nummer, Wijziging(aanvulling: Aanvulling(op: vandaag)), handeling)
    }
    #expect(try proef.register.aantalGebeurtenissen() == 1)
  }
}
