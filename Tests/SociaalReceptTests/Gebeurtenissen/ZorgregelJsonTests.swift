import BusinessCase
import Testing

@testable import SociaalRecept

@Suite("Een zorgregel in het logboek")
struct ZorgregelJsonTests {
  /// What is in registers that exist: these bytes stay as they are.
  private static let inhoud = """
    { "op": "2021-10-11", "regels": [{ "nummer": 1, "omschrijving": 7, "soort": "vermeden", "post": "consult", \
    "aantal": 8, "per": "jaar", "vanaf": 1, "duur": 12, "kans": 0.6, "uitval": 0.01, "toerekening": 0.5, \
    "getoetstTot": 9, "uitdoving": 0.3 }, { "nummer": 2, "soort": "tegenslag", "post": "seh-bezoek", "aantal": 2, \
    "per": "eenmalig", "vanaf": 3, "kans": 0.2, "uitval": 0, "toerekening": 0.25, "stopt": true }, \
    { "nummer": 3, "soort": "meer", "post": "mantelzorg-uur", "aantal": 2, "per": "week", "vanaf": 0, "kans": 0.4, \
    "uitval": 0 }] }
    """

  private static let feit = Feit.beoordeeld(
    [
      Beoordeelderegel(
        nummer: 1,
        regel: Zorgregel(
          soort: .vermeden(.init(toerekening: Fractie(0.5)!, getoetstTot: 9, uitdoving: Fractie(0.3)!)),
          post: .init("consult"), hoeveelheid: .per(.jaar, aantal: 8), periode: Periode(vanaf: 1, duur: 12),
          kans: Kans(0.6)!, uitval: Fractie(0.01)!), omschrijving: Tekstnummer(7)),
      Beoordeelderegel(
        nummer: 2,
        regel: Zorgregel(
          soort: .tegenslag(toerekening: Fractie(0.25)!, stopt: true), post: .init("seh-bezoek"),
          hoeveelheid: .eenmalig(2), periode: Periode(vanaf: 3), kans: Kans(0.2)!)),
      Beoordeelderegel(
        nummer: 3,
        regel: Zorgregel(
          soort: .meer, post: .init("mantelzorg-uur"), hoeveelheid: .per(.week, aantal: 2), kans: Kans(0.4)!)),
    ], op: dag(10))

  @Test("Het logboek schrijft elke sleutel van een zorgregel, teken voor teken als altijd")
  func schrijven() { #expect(Self.feit.json.regel == Self.inhoud) }

  @Test("Het logboek leest elke sleutel van een zorgregel")
  func lezen() { #expect(Feitlezer(Self.inhoud)?.feit(.beoordeeld) == Self.feit) }

  @Test("Een zorgregel van voor een sleutel er was, leest met wat toen gold")
  func ouder() throws {
    let kort = """
      { "op": "2021-10-11", "regels": [{ "nummer": 1, "soort": "vermeden", "post": "consult", "aantal": 1, \
      "per": "maand", "kans": 0.5 }] }
      """
    let regel = Zorgregel(
      soort: .vermeden(.init()), post: .init("consult"), hoeveelheid: .per(.maand, aantal: 1),
      kans: Kans(0.5)!)
    #expect(
      Feitlezer(kort)?.feit(.beoordeeld)
        == .beoordeeld([Beoordeelderegel(nummer: 1, regel: regel)], op: dag(10)))
  }

  @Test("In de inzage voor de bewoner staat van elke zorgregel alles wat meetelt")
  func inzage() {
    #expect(
      Self.feit.zin
        == "Beoordeeld welke zorg door het traject wel of niet kwam: vermeden: consult, 8 per jaar vanaf maand 2, 12 maanden (kans 0,6, 1% eraf per maand, 50% door het traject, 9 maanden getoetst, 30% eraf per jaar); tegenslag: seh-bezoek, eenmalig 2 in maand 4 (kans 0,2, 25% door het traject, daarna geen baten meer); meer: mantelzorg-uur, 2 per week vanaf maand 1 (kans 0,4)."
    )
  }
}
