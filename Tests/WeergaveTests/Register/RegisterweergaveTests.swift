import Bestandsvorm
import BusinessCase
import Testing
import Weergave

@testable import SociaalRecept

@Suite("Wat het register laat zien")
struct RegisterweergaveTests {
  private let verhaal: Verhaal
  private let instellingen = Instellingen(
    normen: [.hulp: 42], makelaars: ["noor": .west, "bram": .oost], fictief: true)
  private let combinatie: Casusnummer

  init() throws {
    verhaal = try Verhaal()
    combinatie = try verhaal.meldAan(
      "Mevrouw Voorbeeld", vraag: "eenzaam na een verhuizing", op: 0, prioriteit: .voorrang,
      .aangenomen(op: 1), .contact(false, op: 2), .contact(op: 3), .gesprek(op: 7),
      .route(.combinatie, op: 7),
      .aangenomen(.buurtwerk, op: 9), .hulp(.buurtwerk, op: 19))
    try verhaal.meldAan("De heer Test", op: 60, wijk: .stadspolders)
    try verhaal.meldAan(
      "Mevrouw Proef met een heel erg lange dubbele naam", op: 75, wijk: nil, prioriteit: .spoed,
      .aangenomen(op: 76))
    try verhaal.meldAan(
      "De heer Voorbeeld", op: 10, wijk: .reeland, .aangenomen(op: 11), .gesprek(op: 20),
      .route(.buurtwerk, op: 20), .aangenomen(.buurtwerk, op: 21), .hulp(.buurtwerk, op: 60),
      .teruggekoppeld(op: 60),
      .dicht(.afgerond, .doelBereikt, .buurtwerk, op: 70), .dicht(.afgerond, .doelBereikt, op: 70))
    try verhaal.meldAan("Mevrouw Test", op: 20, .aangenomen(op: 21), .contact(op: 22))
  }

  private func werklijst(alles: Bool = false) throws -> Werklijst {
    Werklijst(
      Herinnering.lijst(try verhaal.register.lopend(metNamen: true), instellingen, peildatum: dag(80)),
      instellingen,
      peildatum: dag(80), alles: alles)
  }

  private func wachttijd(per indeling: Wachtoverzicht.Indeling? = .wijk) throws -> Wachtoverzicht {
    Wachtoverzicht(try verhaal.register.alleCasussen(), instellingen, peildatum: dag(80), per: indeling)
  }

  @Test("De lijst past op 80 tekens en zet bovenaan wat het eerst moet")
  func lijst() throws {
    #expect(try werklijst().tekst == Registergoud.lijst)
  }

  @Test("Een casus past op een scherm")
  func toon() throws {
    let blad = Casusblad(try verhaal.dossier(combinatie), instellingen, peildatum: dag(80))
    #expect(blad.tekst == Registergoud.toon)
  }

  @Test("De wachttijden zeggen eerst in gewone woorden wat eruit komt")
  func wachttijden() throws {
    #expect(try wachttijd().tekst(instellingen) == Registergoud.wachttijd)
  }

  @Test("Geen regel is breder dan 80 tekens, en alles zegt dat het verzonnen is")
  func breedte() throws {
    let caseload = Caseload(try verhaal.register.lopend(metNamen: true), instellingen)
    let effecten = Effectblad(try verhaal.register.effecten(), instellingen)
    let bladen = try (1...5).map {
      Casusblad(try verhaal.dossier(Casusnummer($0)), instellingen, peildatum: dag(80)).tekst
    }
    let overzichten = try Wachtoverzicht.Indeling.allCases.map { try wachttijd(per: $0).tekst(instellingen) }
    let lijsten = try [werklijst().tekst, werklijst(alles: true).tekst]
    for tekst in lijsten + bladen + overzichten + [caseload.tekst(instellingen), effecten.tekst] {
      #expect(breedste(tekst) <= 80, "\(tekst)")
      #expect(tekst.hasPrefix("Verzonnen gegevens"))
      #expect(tekst.hasSuffix("\n") && !tekst.hasSuffix("\n\n"))
    }
  }

  @Test("Wie een casus bekijkt, wordt vastgelegd")
  func inzage() throws {
    #expect(try verhaal.inzagen(combinatie) == [])
    _ = try verhaal.dossier(combinatie)
    #expect(try verhaal.inzagen(combinatie) == ["toon"])
  }

  @Test("Een eigen norm is geen aanname meer")
  func aannames() throws {
    let tekst = try wachttijd().tekst(instellingen)
    #expect(tekst.contains("Binnen de norm van 42 dagen is"))
    #expect(try wachttijd().tekst(Instellingen()).contains("Binnen de norm van 42 dagen (aanname) is"))
  }

  @Test("Een leeg register laat zien dat er niets is")
  func leeg() {
    let lijst = Werklijst([], Instellingen(), peildatum: dag(0))
    #expect(lijst.tekst == "Wat het eerst moet gebeuren, 1-9-2026\nEr is niets te doen.\n")
    let overzicht = Wachtoverzicht([], Instellingen(), peildatum: dag(0), per: .wijk)
    #expect(overzicht.tekst(Instellingen()).contains("In deze periode is er niemand aangemeld."))
  }

  @Test("Van een vernietigde bewoner blijven de feiten over, zonder naam en zonder woorden")
  func vernietigd() throws {
    try verhaal.register.vernietig(
      Casusnummer(4), Handeling(wie: "noor", tijdstip: Tijdstip(seconden: 0), vandaag: dag(200)))
    let blad = Casusblad(try verhaal.dossier(Casusnummer(4)), instellingen, peildatum: dag(200))
    #expect(blad.tekst.contains("De persoonsgegevens en teksten zijn vernietigd."))
    #expect(!blad.tekst.contains("Voorbeeld"))
    #expect(!blad.json.document.contains("Voorbeeld"))
  }
}

@Suite("De JSON van het register")
struct RegisterJsonTests {
  private func sleutels(_ json: Json) -> [String] {
    if case .object(let velden) = json { velden.map(\.sleutel) } else { [] }
  }

  @Test("De sleutels staan vast")
  func vast() throws {
    let verhaal = try Verhaal()
    let nummer = try verhaal.meldAan("Mevrouw Voorbeeld", op: 0, .aangenomen(op: 1))
    let instellingen = Instellingen()
    let lijst = Werklijst(
      Herinnering.lijst(try verhaal.register.lopend(metNamen: true), instellingen, peildatum: dag(9)),
      instellingen,
      peildatum: dag(9))
    #expect(sleutels(lijst.json) == ["peildatum", "fictief", "normen", "casussen"])
    let wachttijd = Wachtoverzicht(try verhaal.register.alleCasussen(), instellingen, peildatum: dag(9))
    #expect(
      sleutels(wachttijd.json(instellingen)) == [
        "peildatum", "vanaf", "tot", "fictief", "normen", "samenvatting", "totaal", "per", "groepen",
        "uitgave", "nietDelen",
      ])
    let blad = Casusblad(try verhaal.dossier(nummer), instellingen, peildatum: dag(9))
    #expect(
      sleutels(blad.json) == [
        "casus", "peildatum", "fictief", "status", "statusnaam", "reden", "vernietigd", "bewoner",
        "verwijzing",
        "makelaar", "route", "routeOp", "gesloten", "contactpogingen", "overbrugging", "minuten", "wachten",
        "delen", "doelen", "eenzaamheid", "beoordeeld", "zorgregels", "herinneringen", "dossier",
        "gebeurtenissen",
        "doorgehaald",
      ])
  }
}
