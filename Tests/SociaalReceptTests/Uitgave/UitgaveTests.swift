import BusinessCase
import Testing

@testable import SociaalRecept

@Suite("Wat het register verlaat, staat stil")
struct UitgaveTests {
  @Test("Met minder dan tien beoordeelde casussen is er geen uitgave, en dat is geprobeerd")
  func teWeinig() throws {
    let proef = try Proefregister()
    for _ in 1...9 { try proef.beoordeeld() }
    #expect(throws: Registerfout.geenUitgave(.geld)) { try proef.gelezen() }
    #expect(
      try proef.aantekeningen(.geweigerd) == [
        .geweigerd(wat: "cijfers over geld, terwijl er te weinig beoordeelde casussen zijn")
      ])
    #expect(try proef.gelezen(.intern).beoordelingen.count == 9)
  }

  @Test("Negen erbij verandert niets; bij de tiende is er een nieuwe uitgave")
  func tien() throws {
    let proef = try Proefregister()
    for _ in 1...12 { try proef.beoordeeld() }
    let eerst = try proef.gelezen()
    #expect(eerst.bron.uitgave == 1 && eerst.beoordelingen.count == 12)
    for _ in 1...9 {
      try proef.beoordeeld()
      #expect(try proef.gelezen() == eerst)
    }
    try proef.beoordeeld()
    let daarna = try proef.gelezen()
    #expect(daarna.bron.uitgave == 2 && daarna.beoordelingen.count == 22)
    #expect(try proef.register.gebreken() == [])
  }

  @Test("Een notitie is geen verandering, een latere toets wel")
  func verandering() throws {
    let proef = try Proefregister()
    let casussen = try (1...12).map { _ in try proef.beoordeeld() }
    let eerst = try proef.gelezen()
    for casus in casussen {
      try proef.doe(.genoteerd(Notitie(tekst: Tekstnummer(1), op: dag(50))), bij: casus)
    }
    #expect(try proef.gelezen() == eerst)
    for casus in casussen.prefix(9) { try proef.doe(toets(.verworpen), bij: casus) }
    #expect(try proef.gelezen() == eerst)
    try proef.doe(toets(.verworpen), bij: casussen[9])
    let daarna = try proef.gelezen()
    #expect(daarna.bron.uitgave == 2)
    #expect(daarna.bron.claims.count { $0.oordeel == .verworpen } == 10)
  }

  @Test("Wie vernietigd is, staat niet in de volgende uitgave en nog wel in deze")
  func vernietigd() throws {
    let proef = try Proefregister()
    let casussen = try (1...12).map { _ in try proef.beoordeeld() }
    let eerst = try proef.gelezen()
    try proef.register.vernietig(casussen[4], handeling)
    #expect(try proef.gelezen() == eerst)
    for _ in 1...9 { try proef.beoordeeld() }
    let daarna = try proef.gelezen()
    #expect(daarna.bron.uitgave == 2 && daarna.beoordelingen.count == 20)
    #expect(!daarna.beoordelingen.contains { $0.casus.tekst == "5" })
  }

  @Test("Tien eruit en negen van die tien weer terug verschilt van de eerste uitgave er een, en dat mag niet")
  func heenEnWeer() throws {
    let proef = try Proefregister()
    let casussen = try (1...30).map { _ in try proef.beoordeeld() }
    let eerst = try proef.gelezen()
    for casus in casussen.prefix(10) { try proef.doe(.regelVervallen(nummer: 1, op: dag(50)), bij: casus) }
    let tweede = try proef.gelezen()
    #expect(tweede.bron.uitgave == 2)
    // Ten more have changed since the second, but nine of them only went back to what they were in the first.
    for casus in casussen.prefix(9) {
      let vervallen = try proef.gebeurtenissen(casus).last!.nummer
      _ = try proef.register.haalDoor(
        vervallen, van: casus, reden: "te vroeg", metWatVolgt: false, wis: false, handeling)
    }
    try proef.doe(.regelVervallen(nummer: 1, op: dag(60)), bij: casussen[20])
    #expect(try proef.gelezen() == tweede && eerst != tweede)
  }

  @Test(
    "Een uitsplitsing met een cel waarin er een bij kwam, blijft die van de eerdere uitgave, met haar nummer")
  func uitsplitsing() throws {
    let proef = try Proefregister()
    for _ in 1...12 { try proef.beoordeeld(.geenVervolg) }
    for _ in 1...12 { try proef.beoordeeld(.terugNaarHuisarts) }
    #expect(try proef.gelezen().bron.indelingen.isEmpty)
    for _ in 1...9 { try proef.beoordeeld(.geenVervolg) }
    try proef.beoordeeld(.terugNaarHuisarts)
    let tweede = try proef.gelezen()
    #expect(tweede.bron.uitgave == 2 && tweede.beoordelingen.count == 34)
    #expect(tweede.bron.indelingen[.route]?.uitgave == 1)
    #expect(tweede.bron.indelingen[.route]?.beoordelingen.count == 24)
    #expect(tweede.bron.indelingen[.leeftijd] == nil)
    for _ in 1...9 { try proef.beoordeeld(.terugNaarHuisarts) }
    try proef.beoordeeld(.geenVervolg)
    // Ten in both since the first: the breakdown is that of the third.
    let derde = try proef.gelezen()
    #expect(derde.bron.uitgave == 3 && derde.bron.indelingen.isEmpty)
  }

  @Test(
    "Een uitsplitsing met te weinig casussen in haar kleine vakjes staat in geen uitgave, en is er dan niet")
  func nogNiet() throws {
    let (proef, posten) = (try Proefregister(), ["huisarts-consult-kort"])
    for _ in 1...20 { try proef.beoordeeld(.geenVervolg, posten: posten) }
    for _ in 1...3 { try proef.beoordeeld(.terugNaarHuisarts, posten: posten) }
    let gelezen = try proef.gelezen()
    #expect(gelezen.bron.indelingen.keys.map(\.rawValue) == ["route"])
    #expect(gelezen.bron.indelingen[.route]?.beoordelingen == [])
    let scenario = diversescenario.met(gelezen)
    guard case .casussen(let onderzoek) = try scenario.onderzoek(zaad: 1) else { return }
    #expect(onderzoek.groepstabellen.map { $0.samen.aantal } == [0, 23, 23, 23, 23])
    #expect(try onderzoek.selectie?.get().groepen.map(\.indeling) == [.stadsdeel, .leeftijd])
    for _ in 1...7 { try proef.beoordeeld(.terugNaarHuisarts, posten: posten) }
    for _ in 1...3 { try proef.beoordeeld(.geenVervolg, posten: posten) }
    #expect(try proef.gelezen().bron.indelingen.isEmpty)
  }

  @Test("Wie leest, waarvoor en hoeveel staat in het journaal; een verzonnen register staat niet stil")
  func vastgelegd() throws {
    let proef = try Proefregister()
    for _ in 1...10 { try proef.beoordeeld() }
    _ = try proef.gelezen()
    _ = try proef.gelezen(.intern)
    #expect(
      try proef.aantekeningen(.ingezien) == [
        .ingezien(Inzagewoorden(wat: "proef, uitgave 1", aantal: 10)),
        .ingezien(Inzagewoorden(wat: "proef, intern", aantal: 10)),
      ])
    let verzonnen = try Proefregister()
    try verzonnen.register.stel("fictief", op: "ja", handeling)
    try verzonnen.beoordeeld()
    let casussen = try verzonnen.register.onderzoekscasussen(.uitgave, .geld, voor: "proef", door: nil)
    #expect(casussen.beoordelingen.count == 1 && casussen.bron.uitgave == nil && !casussen.bron.isIntern)
    #expect(throws: Registerfout.leeg(veld: "wie")) {
      try proef.register.onderzoekscasussen(.uitgave, .geld, voor: "proef", door: nil)
    }
  }

  @Test("De norm van een uitgave is die van toen zij werd gemaakt, en niemands eigen wacht wordt genoemd")
  func wachten() throws {
    let proef = try Proefregister()
    for nummer in 1...12 {
      _ = try proef.meldAan(op: nummer)
    }
    func wachten() throws -> (gelezen: Wachtgegevens, blik: Registerblik) {
      try proef.register.wachtgegevens(.uitgave, per: nil, voor: "proef", door: handeling)
    }
    let eerst = try wachten()
    try proef.register.stel("norm-hulp", op: "1", handeling)
    let daarna = try wachten()
    #expect(daarna.gelezen.instellingen[.hulp] == eerst.gelezen.instellingen[.hulp])
    #expect(daarna.blik.peildatum == vandaag && daarna.blik.uitgave == 1)
    let overzicht = Wachtoverzicht(
      daarna.gelezen.casussen, daarna.gelezen.instellingen, peildatum: vandaag, per: .wijk,
      isAfgeschermd: true)
    #expect(overzicht.totaal[.hulp].oudste == nil && overzicht.totaal[.hulp].langste == nil)
    #expect(overzicht.groepen.map(\.naam) == ["wijk onbekend"])
  }

  @Test("Groepen van minder dan tien staan samen onder diverse, en dat zijn er zelf ook ten minste tien")
  func diverse() throws {
    let regels = [("noor", 14), ("sam", 11), ("kim", 3), ("bo", 2)].flatMap { naam, aantal in
      (0..<aantal).map { _ in
        var regel = Casusregel.leeg
        (regel.status, regel.makelaar) = (.aangenomen, naam)
        return regel
      }
    }
    let overzicht = Wachtoverzicht(
      regels, Instellingen(), peildatum: dag(100), per: .makelaar, isAfgeschermd: true)
    #expect(overzicht.groepen.map(\.naam) == ["noor", "diverse"])
    #expect(overzicht.groepen.map(\.aantal) == [14, 16])
  }
}

@Suite("Wat van echte bewoners niet apart staat")
struct DiverseTests {
  /// Twelve casussen with consults, two of which have a visit as well.
  private func scenario(_ blik: Blik) throws -> Scenario {
    let proef = try Proefregister()
    for nummer in 1...12 {
      let posten = nummer <= 2 ? ["huisarts-consult-kort", "polikliniek-bezoek"] : ["huisarts-consult-kort"]
      try proef.beoordeeld(posten: posten)
    }
    return diversescenario.met(try proef.gelezen(blik))
  }

  @Test("Leg-uit noemt geen casus; wat bijna niemand had heet diverse, en de som blijft de som")
  func legUit() throws {
    let uitkomst = try scenario(.uitgave).bereken().inHeleEuros
    let baten = try uitkomst.verklaar(Getalpad("lang.baten", gegevens: []))
    guard case .som(let delen) = baten.bewerking else {
      Issue.record("geen som")
      return
    }
    // Together those two are too few as well, so nothing stands by itself.
    #expect(delen.map(\.naam) == ["diverse, alle casussen samen"])
    // 14 lines of € 100 over 12 trajecten: € 116,67 each, and 117 in whole euros.
    #expect(abs(baten.waarde - 12 * 117) < 1e-9 && abs(uitkomst[.lang].totaal.baten - 12 * 117) < 1e-9)
    let intern = try scenario(.intern).bereken().verklaar(Getalpad("lang.baten", gegevens: []))
    guard case .som(let casussen) = intern.bewerking else { return }
    #expect(casussen.count == 12 && abs(intern.waarde - 1400) < 1e-9)
  }

  @Test("De tornado heeft geen balk van één zorgregel, en geen prijs van zorg die bijna niemand had")
  func tornado() throws {
    let (dicht, open) = (try scenario(.uitgave), try scenario(.intern))
    #expect(dicht.diversePosten == [.init("huisarts-consult-kort"), .init("polikliniek-bezoek")])
    #expect(open.diversePosten.isEmpty)
    let (parameters, alle) = (try dicht.parameters(), try open.parameters())
    #expect(!parameters.contains { if case .regel = $0 { true } else { false } })
    #expect(!parameters.contains(.gedeeld(.prijs(.init("polikliniek-bezoek")))))
    #expect(alle.contains(.gedeeld(.prijs(.init("polikliniek-bezoek")))) && alle.count > parameters.count)
  }

  @Test("Wat het scenario van zichzelf zei over zijn casussen, geldt niet meer")
  func omschrijving() throws {
    #expect(
      try scenario(.uitgave).omschrijving?.hasPrefix(
        "De prijzen en afspraken van dit scenario; de baten komen uit 12 beoordeelde casussen van register")
        == true)
  }
}

private let diversescenario = Scenario(
  naam: "proef",
  regels: Rekenregels(
    prijspeil: 2022, prijsbasis: .integraal, discontovoet: 0,
    optimismecorrectie: Optimismecorrectie(beide: .nul, een: .nul, geen: .nul)),
  traject: Trajectprijs(prijs: Bedrag(centen: 1038_00), jaar: 2022, betaler: .gemeente),
  kostenkaart: Kostenkaart(
    index: Prijsindex(basisjaar: 2022, stijgingen: [0.03], bron: "test"),
    posten: ["huisarts-consult-kort", "polikliniek-bezoek"].map { naam in
      Kostenpost(
        id: .init(naam), naam: naam, eenheid: "keer", betaler: .zorgverzekeraar,
        prijzen: [
          Prijs(bedrag: Bedrag(centen: 100_00), jaar: 2022, basis: .integraal, bron: "test", status: .data)
        ])
    }), methode: .casussen([]))

private func toets(_ oordeel: Toetsoordeel) -> Feit {
  .getoetst(regel: 1, Toetsing(door: .wijkteam, oordeel: oordeel, reden: Tekstnummer(1), op: dag(40)))
}

extension Proefregister {
  /// A finished casus with one claim.
  @discardableResult
  fileprivate func beoordeeld(
    _ route: Route = .geenVervolg, posten: [String] = ["zorg"]
  ) throws -> Casusnummer {
    let nummer = try afgerond(route)
    let regels = posten.enumerated().map { plaats, post in
      Beoordeelderegel(
        nummer: plaats + 1,
        regel: Zorgregel(
          soort: .vermeden(.init()), post: .init(post), hoeveelheid: .eenmalig(1), kans: .een))
    }
    try doe(.beoordeeld(regels, op: dag(30)), bij: nummer)
    return nummer
  }

  fileprivate func gelezen(_ blik: Blik = .uitgave) throws -> Registercasussen {
    try register.onderzoekscasussen(blik, .geld, voor: "proef", door: handeling)
  }

  fileprivate func gebeurtenissen(_ nummer: Casusnummer) throws -> [Gebeurtenis] {
    try register.doe(handeling) { zitting throws(Registerfout) in try zitting.gebeurtenissen(nummer) }
  }
}
