import BusinessCase
import Testing

@testable import SociaalRecept

@Suite("Hoe het ging, met de hand nageteld")
struct AfloopTests {
  /// Three casussen: one that stayed and was helped, one that never arrived, one of which nothing is known.
  private func klein() throws -> Proefregister {
    let proef = try Proefregister()
    try proef.register.doe(handeling) { zitting throws(Registerfout) in
      var kaart = Aanbod()
      kaart.naam = "Koffie"
      try zitting.bewaar(kaart)
      for (naam, wijk) in [("A", Wijk.krispijn), ("B", .krispijn), ("C", .sterrenburg)] {
        let bewoner = try zitting.nieuweBewoner(Persoon(naam: naam))
        let nummer = try zitting.meldAan(
          Verwijzing(bewoner: bewoner, op: dag(0), vraagtype: .eenzaamheid, wijk: wijk))
        try zitting.voeg(.aangenomen(op: 1), bij: nummer)
        try zitting.voeg(.gesprek(op: 2), bij: nummer)
        _ = try zitting.koppel(aan: 1, .warm, op: dag(3), bij: nummer)
      }
      let (een, twee, drie) = (Casusnummer(1), Casusnummer(2), Casusnummer(3))
      for (moment, op) in [(Navraag.Moment.aankomst, 10), (.vierWeken, 31)] {
        _ = try zitting.vraagNa(
          1, moment, erbij: true, reden: nil, geholpen: moment == .aankomst ? nil : .deels, tekst: nil,
          op: dag(op),
          bij: een)
      }
      _ = try zitting.vraagNa(
        1, .aankomst, erbij: false, reden: .vervoer, geholpen: nil, tekst: nil, op: dag(10), bij: twee)
      _ = try zitting.mis(nil, .kinderwerk, tekst: nil, op: dag(4), bij: een)
      _ = try zitting.mis(.schulden, nil, tekst: nil, op: dag(4), bij: drie)
      try zitting.voeg(.wacht(op: 5), bij: drie)
      _ = try zitting.overbrug(.vrijwilliger, tekst: nil, op: dag(6), bij: drie)
      _ = try zitting.vraagTevredenheid(8, .einde, door: .makelaar, tekst: nil, op: dag(40), bij: een)
      _ = try zitting.vraagTevredenheid(nil, .einde, door: .makelaar, tekst: nil, op: dag(40), bij: twee)
      _ = try zitting.klaag("laat", op: dag(41), bij: twee)
    }
    return proef
  }

  private func afloop(_ proef: Proefregister, _ deel: Afloop.Deel) throws -> Afloop {
    try proef.register.afloop(.intern, deel, voor: "proef", door: handeling).gelezen
  }

  @Test("Gekoppeld, aangekomen, er nog, geholpen; wat niemand weet staat ernaast")
  func voorveld() throws {
    let rijen = try afloop(klein(), .voorveld).voorveld.rijen
    #expect(rijen.map(\.groep) == [.alle, .aanbod(1), .vraagtype(.eenzaamheid)])
    for rij in rijen {
      #expect(rij.gekoppeld == 3)
      #expect(rij.erbij[.aankomst] == Voorveld.Verdeling(ja: 1, nee: 1, onbekend: 1))
      #expect(rij.erbij[.vierWeken] == Voorveld.Verdeling(ja: 1, nee: 1, onbekend: 1))
      // Who did not arrive is not there after twelve weeks either; of the other nobody asked.
      #expect(rij.erbij[.twaalfWeken] == Voorveld.Verdeling(ja: 0, nee: 1, onbekend: 2))
      #expect(rij.geholpen == [.deels: 1] && rij.geholpenOnbekend == 2)
    }
  }

  @Test("Wat ontbrak, per vraag en wijk en onder de bekende gaten")
  func ontbreekt() throws {
    let ontbreekt = try afloop(klein(), .ontbreekt).ontbreekt
    #expect(
      ontbreekt.cellen == [
        .init(vraagtype: .eenzaamheid, wijk: .krispijn): 1,
        .init(vraagtype: .schulden, wijk: .sterrenburg): 1,
      ])
    #expect(ontbreekt.gaten == [.kinderwerk: 1] && ontbreekt.aantal == 2)
  }

  @Test("Tevredenheid met respons, klachten met antwoord, overbrugging van wie wachtte")
  func overige() throws {
    let afloop = try afloop(klein(), .tevredenheid)
    let einde = afloop.waardering.momenten[0]
    #expect((einde.afgelopen, einde.cijfers, einde.wildeNiet, einde.nietGevraagd) == (2, 1, 1, 0))
    #expect(einde.gemiddelde == 8 && einde.respons == 0.5)
    #expect((afloop.waardering.klachten, afloop.waardering.beantwoord) == (1, 0))
    #expect(afloop.overbrugging.gewacht == 1 && afloop.overbrugging.overbrugd == 1)
    #expect(afloop.overbrugging.vormen == [.vrijwilliger: 1])
  }

  @Test(
    "Uit een echt register komt niets over minder dan tien, en van kleine cellen alleen dat ze klein zijn")
  func afgeschermd() throws {
    let proef = try klein()
    for deel in Afloop.Deel.allCases {
      #expect(throws: Registerfout.geenUitgave(Uitgavedeel(deel))) {
        _ = try proef.register.afloop(.uitgave, deel, voor: "proef", door: handeling)
      }
    }
    var casussen: [Afloopcasus] = []
    for _ in 0..<4 { casussen += try proef.register.afloopcasussen() }
    let groot = Afloop(casussen, aanbod: [], isAfgeschermd: true)
    #expect(groot.voorveld.rijen.map(\.gekoppeld) == [12, 12, 12])
    #expect(groot.ontbreekt.cellen.values.allSatisfy { $0 == nil } && groot.waardering.klachten == nil)
    #expect(groot.waardering.momenten[0].gemiddelde == nil)
  }
}
