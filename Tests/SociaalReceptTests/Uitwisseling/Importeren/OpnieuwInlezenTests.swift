import Testing

@testable import SociaalRecept

@Suite("Een bestand nog eens inlezen, nadat hier iets veranderde")
struct OpnieuwInlezenTests {
  @Test("Wat hier is heropend, blijft open als hetzelfde bestand nog eens wordt gelezen")
  func heropend() throws {
    let proef = try Proefregister()
    let bestand =
      "id;datum;naam;status;redenAfsluiting;datumEinde\n1;1-3-2022;Proef Een;ingetrokken;bewoner-wil-niet;5-3-2022\n"
    try proef.importeer(bestand)
    let casus = Casusnummer(1)
    let slot = try #require(
      try proef.register.dossier(casus, handeling, inzage: "proef").herziening.geldig.last?.nummer)
    _ = try proef.register.haalDoor(
      slot, van: casus, reden: "wil toch", metWatVolgt: false, wis: false, handeling)
    let verslag = try proef.importeer(bestand)
    #expect(verslag.bijgewerkt.isEmpty && verslag.bekend == 1)
    #expect(
      verslag.gelaten[casus]?.first?.hasPrefix("het verloop is in het bestand anders: hier is teruggenomen")
        == true)
    #expect(try proef.casus(casus).status == .aangemeld)
  }

  @Test("Een naam of geboorte die hier is verbeterd, houdt hetzelfde bestand niet tegen")
  func hierVerbeterd() throws {
    let proef = try Proefregister()
    let bestand = "id;datum;naam;geboren;telefoon\n1;1-3-2022;Proef Een;4-5-1960;0611111111\n"
    try proef.importeer(bestand)
    var persoon = Persoon(naam: "Proef Eén-Twee")
    persoon.geboren = .dag(try #require(Datum("5-5-1960")))
    try proef.register.wijzig(
      Casusnummer(1), Wijziging(persoon: persoon, aanvulling: Aanvulling(op: vandaag)), handeling)
    let verslag = try proef.importeer(bestand.replacing("0611111111", with: "0622222222"))
    #expect(verslag.bijgewerkt == [Casusnummer(1): ["het telefoonnummer wordt 0622222222 (was 0611111111)"]])
    #expect(
      verslag.gelaten == [
        Casusnummer(1): [
          "de bewoner heet hier Proef Eén-Twee (geboren 5-5-1960), en in het bestand Proef Een (geboren 4-5-1960)"
        ]
      ])
    #expect(try proef.persoon().naam == "Proef Eén-Twee")
  }

  @Test("Een nieuwe verwijzing van een bekende bewoner brengt een nieuw adres mee, en dat staat erbij")
  func nieuwAdres() throws {
    let proef = try Proefregister()
    let kop = "id;datum;naam;adres;bewonernummer\n"
    try proef.importeer(kop + "1;1-3-2022;Proef Een;Straat 1;7\n", herkomst: "c")
    let nieuw = kop + "2;1-4-2022;Proef Een;Straat 2;7\n"
    let zin = [Casusnummer(1): ["het adres wordt Straat 2 (was Straat 1)"]]
    #expect(try proef.importeer(nieuw, proef: true, herkomst: "c").bijgewerkt == zin)
    #expect(try proef.persoon().adres == "Straat 1")
    let verslag = try proef.importeer(nieuw, herkomst: "c")
    #expect(verslag.bijgewerkt == zin && verslag.nieuw == 1 && verslag.bijBekende == 1)
    #expect(try proef.persoon().adres == "Straat 2")
    #expect(try proef.overdrachten().map(\.bewoner.nummer) == [1, 1])
    #expect(try proef.importeer(nieuw, herkomst: "c") == Importverslag(bekend: 1))
  }

  @Test("Na samenvoegen blijft staan wat van de ander was; na splitsen is niemand iets kwijt")
  func samengevoegd() throws {
    let proef = try Proefregister()
    let kop = "id;datum;naam;telefoon\n"
    try proef.importeer(kop + "1;1-3-2022;Jan Proef;0611111111\n2;2-3-2022;J Proef;0622222222\n")
    _ = try proef.register.doe(handeling) { zitting throws(Registerfout) in
      try zitting.voegSamen(Casusnummer(1), met: Casusnummer(2))
    }
    let verslag = try proef.importeer(kop + "2;2-3-2022;J Proef;0633333333\n")
    #expect(verslag.bijgewerkt.isEmpty)
    #expect(
      verslag.gelaten == [
        Casusnummer(2): [
          "het telefoonnummer wordt 0633333333 (was 0622222222) in het bestand; de bewoner is hier samengevoegd met een ander"
        ]
      ])
    #expect(try proef.persoon().telefoon == "0611111111" && proef.persoon(2).telefoon == "0622222222")
  }

  @Test(
    "Dezelfde casus met andere gegevens in twee bestanden van een keer is een fout die beide plaatsen noemt")
  func tweeBestanden() throws {
    let proef = try Proefregister()
    let kop = "id;datum;naam;telefoon\n"
    let a = try lees(kop + "1;1-3-2022;Proef Een;0611111111\n").get()
    let b = try lees(kop + "1;1-3-2022;Proef Een;0622222222\n").get()
    guard case .failure(let fouten) = try proef.register.importeer(a + b, handeling) else {
      Issue.record("niet geweigerd")
      return
    }
    #expect(fouten.zinnen.first?.contains("staat ook in proef.csv op regel 2, met andere gegevens") == true)
  }
}
