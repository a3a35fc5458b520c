import BusinessCase
import Testing

@testable import SociaalRecept
@testable import Weergave

@Suite("Zorgregels op het scherm en in JSON")
struct ZorgregelweergaveTests {
  private let verhaal: Verhaal
  private let nummer: Casusnummer

  /// A finished casus with a claim that counts for a part, and a setback that may end it.
  init() throws {
    verhaal = try Verhaal()
    nummer = try verhaal.meldAan(
      "Mevrouw Proef", op: 0, .aangenomen(op: 1), .gesprek(op: 2), .route(.motivatietraject, op: 3),
      .hulp(nil, op: 3), .dicht(.gestopt, .verhuisd, op: 90),
      .beoordeeld(
        [
          Beoordeelderegel(
            nummer: 1,
            regel: Zorgregel(
              soort: .vermeden(.init(toerekening: Fractie(0.5)!, uitdoving: Fractie(0.3)!)),
              post: .init("huisarts-consult-kort"), hoeveelheid: .per(.maand, aantal: 1),
              periode: Periode(vanaf: 1, duur: 12), kans: Kans(0.8)!, uitval: Fractie(0.01)!)),
          Beoordeelderegel(
            nummer: 2,
            regel: Zorgregel(
              soort: .tegenslag(toerekening: .nul, stopt: true), post: .init("seh-bezoek"),
              hoeveelheid: .eenmalig(1), periode: Periode(vanaf: 6), kans: Kans(0.3)!)),
        ], op: dag(91)))
  }

  private func blad() throws -> Casusblad {
    Casusblad(try verhaal.dossier(nummer), try verhaal.register.instellingen(), peildatum: dag(120))
  }

  @Test("Wie toetst, ziet ook wat er van een claim afgaat en of de baten kunnen stoppen")
  func toetslijst() throws {
    let lijst = Toetslijst(
      try verhaal.register.toetsvragen(voor: .huisarts), voor: .huisarts, try verhaal.register.instellingen())
    #expect(
      lijst.tekst.contains(
        """
        Hier gaat iets van af:
        Casus 1, regel 1: 1% eraf per maand, 50% door het traject, 30% eraf per jaar,
          kans 0,3 dat de baten stoppen na 6 maanden
        """), "\(lijst.tekst)")
    #expect(lijst.tekst.split(separator: "\n").allSatisfy { $0.count <= 80 }, "\(lijst.tekst)")
  }

  @Test("Op het scherm van een casus staat van elke zorgregel wat ervan telt")
  func casusblad() throws {
    let tekst = try blad().tekst
    #expect(
      tekst.contains(
        """
        Zorgregel 1: 1% eraf per maand, 50% door het traject, 30% eraf per jaar
        Zorgregel 2: daarna geen baten meer
        """), "\(tekst)")
    #expect(tekst.split(separator: "\n").allSatisfy { $0.count <= 80 }, "\(tekst)")
  }

  @Test("In JSON heeft een zorgregel al zijn sleutels, met null waar hij er geen kent")
  func json() throws {
    let document = try blad().json.document
    let regels = document.split(separator: "\n").map { $0.drop { $0 == " " } }.joined(separator: " ")
    #expect(
      regels.contains(
        #""nummer": 1, "soort": "vermeden", "post": "huisarts-consult-kort", "aantal": 1, "per": "maand", "vanaf": 1, "duur": 12, "kans": 0.8, "uitval": 0.01, "toerekening": 0.5, "getoetstTot": 6, "uitdoving": 0.3, "stopt": null, "vervallen": false"#
      ), "\(document)")
    #expect(
      regels.contains(
        #""per": "eenmalig", "vanaf": 6, "duur": null, "kans": 0.3, "uitval": 0, "toerekening": 0, "getoetstTot": null, "uitdoving": null, "stopt": true, "#
      ), "\(document)")
  }
}
