import BusinessCase
import Testing

@testable import SociaalRecept

@Suite("Het dossier van een casus")
struct DossierTests {
  /// A register with a casus in traject; more residents on demand.
  private func inTraject(_ proef: Proefregister, _ naam: String = "Mevrouw Test") throws -> Casusnummer {
    let nummer = try proef.meldAan(naam)
    try proef.doe(.aangenomen(op: 1), .gesprek(op: 3), bij: nummer)
    return nummer
  }

  private func doe<Uitkomst>(
    _ proef: Proefregister, _ werk: (Zitting) throws(Registerfout) -> Uitkomst
  ) throws -> Uitkomst {
    try proef.register.doe(handeling, werk)
  }

  @Test("Een afspraak staat in de agenda, schuift mee als zij wordt verzet, en is weg na het bezoek")
  func afspraak() throws {
    let proef = try Proefregister()
    let nummer = try inTraject(proef)
    let dagen = dag(0)...dag(60)
    _ = try doe(proef) { zitting throws(Registerfout) in
      try zitting.spreekAf(dag(10), Kloktijd("14:30"), nil, plaats: nil, op: dag(4), bij: nummer)
    }
    #expect(try proef.register.agenda(dagen, handeling).map(\.regel.dag) == [dag(10)])
    _ = try doe(proef) { zitting throws(Registerfout) in
      try zitting.spreekAf(dag(12), nil, nil, plaats: nil, verzet: 1, op: dag(5), bij: nummer)
    }
    let verzet = try proef.register.agenda(dagen, handeling)
    #expect(verzet.map(\.regel.dag) == [dag(12)] && verzet.map(\.regel.tijd) == [Kloktijd("14:30")])
    let kalender = alsKalender(verzet, op: handeling.tijdstip)
    #expect(kalender.contains("DTSTART:20211013T143000\r\n") && !kalender.contains("Test"))
    try proef.doe(.gesprek(op: 12), bij: nummer)
    #expect(try proef.register.agenda(dagen, handeling) == [])
  }

  @Test("Een afgezegde afspraak staat niet in de agenda; wat er niet is, kan niet worden afgezegd")
  func afgezegd() throws {
    let proef = try Proefregister()
    let nummer = try inTraject(proef)
    _ = try doe(proef) { zitting throws(Registerfout) in
      try zitting.spreekAf(dag(10), nil, .telefoon, plaats: nil, op: dag(4), bij: nummer)
    }
    _ = try doe(proef) { zitting throws(Registerfout) in try zitting.zegAf(1, op: dag(5), bij: nummer) }
    #expect(try proef.register.agenda(dag(0)...dag(60), handeling) == [])
    #expect(throws: Registerfout.weigering(nummer, .nummerOntbreekt(.afspraak, 2))) {
      _ = try doe(proef) { zitting throws(Registerfout) in try zitting.zegAf(2, op: dag(5), bij: nummer) }
    }
  }

  @Test("Een waarnemer is makelaar tot en met de dag, en daarna is het weer de eigen makelaar")
  func waarneming() throws {
    let proef = try Proefregister()
    let nummer = try inTraject(proef)
    let over = try doe(proef) { zitting throws(Registerfout) in
      try zitting.draagOver(van: "makelaar-1", aan: "sam", tot: dag(20), op: dag(5))
    }
    #expect(over == [nummer])
    let regel = try #require(try proef.register.alleCasussen().first)
    #expect([dag(20), dag(21)].map { regel.behandelaar(op: $0) } == ["sam", "makelaar-1"])
    _ = try doe(proef) { zitting throws(Registerfout) in
      try zitting.draagOver(van: "makelaar-1", aan: "noor", tot: nil, op: dag(6))
    }
    #expect(try proef.casus(nummer).makelaar == "noor")
  }

  @Test("Staan er makelaars in de instellingen, dan is een typefout geen makelaar")
  func typefout() throws {
    let proef = try Proefregister()
    let nummer = try proef.meldAan()
    try proef.register.stel("makelaar.noor", op: "West", handeling)
    let fout = Registerfout.onbekendeMakelaar("nor", bekend: ["noor"])
    #expect(throws: fout) {
      _ = try doe(proef) { zitting throws(Registerfout) in
        try zitting.neemAan(nummer, nil, door: "nor", op: dag(1))
      }
    }
    #expect(fout.zin.contains("Bedoelde u \"noor\"?"))
    _ = try doe(proef) { zitting throws(Registerfout) in
      try zitting.neemAan(nummer, nil, door: "noor", op: dag(1))
    }
    #expect(throws: Registerfout.onbekendeMakelaar("same", bekend: ["noor"])) {
      _ = try doe(proef) { zitting throws(Registerfout) in
        try zitting.draagOver(van: "noor", aan: "same", tot: nil, op: dag(2))
      }
    }
  }

  @Test(
    "Een bezoek aan een huishouden staat bij ieder met een eigen tekst; de inzage van de een zegt niets van de ander"
  )
  func huishouden() throws {
    let proef = try Proefregister()
    let (moeder, zoon) = try (inTraject(proef, "Mevrouw Moeder"), inTraject(proef, "De heer Zoon"))
    try doe(proef) { zitting throws(Registerfout) in
      try zitting.voegBijHuishouden(zoon, relatie: .kind, van: moeder, op: dag(4))
      var gesprek = Gesprek(op: dag(5))
      (gesprek.tekst, gesprek.minuten) = ("samen aan tafel", 60)
      _ = try zitting.bezoek(gesprek, bij: [moeder, zoon])
      _ = try zitting.noteer("alleen over moeder", minuten: nil, op: dag(5), bij: moeder)
      _ = try zitting.betrek(
        "J. Coach", organisatie: "Proefschool", .school, toestemming: true, op: dag(5), bij: zoon)
    }
    #expect(try proef.casus(moeder).minuten == 60 && proef.casus(zoon).minuten == 0)
    let inzage = try doe(proef) { zitting throws(Registerfout) in try zitting.inzagedossier(zoon) }
    let tekst = inzage.alineas.map { "\($0)" }.joined() + inzage.json.regel
    #expect(tekst.contains("samen aan tafel") && tekst.contains("J. Coach"))
    #expect(!tekst.contains("Moeder") && !tekst.contains("alleen over moeder"))
    // Each text goes with its own resident.
    try proef.doe(.dicht(.gestopt, .verhuisd, op: 9), bij: zoon)
    try proef.register.vernietig(zoon, handeling)
    let over = try doe(proef) { zitting throws(Registerfout) in
      try zitting.dossier(moeder, inzage: "proef").teksten.values.sorted()
    }
    #expect(over == ["alleen over moeder", "eenzaam", "samen aan tafel"])
    #expect(try !proef.staat("J. Coach") && proef.register.gebreken() == [])
  }

  @Test("Het huishouden noemt zijn leden met hun relatie, en wie eruit gaat hoort er niet meer bij")
  func leden() throws {
    let proef = try Proefregister()
    let (een, twee) = try (inTraject(proef, "A"), inTraject(proef, "B"))
    func leden() throws -> [String] {
      try doe(proef) { zitting throws(Registerfout) in try zitting.huishouden(van: een) }?.leden.map {
        "\($0.casus.nummer) \($0.relatie?.rawValue ?? "-")"
      } ?? []
    }
    _ = try doe(proef) { zitting throws(Registerfout) in
      try zitting.voegBijHuishouden(twee, relatie: .partner, van: een, op: dag(4))
    }
    #expect(try leden() == ["1 -", "2 partner"])
    try doe(proef) { zitting throws(Registerfout) in try zitting.neemUitHuishouden(twee, op: dag(5)) }
    #expect(try leden() == ["1 -"])
    let derde = try inTraject(proef, "C")
    // A household never gets the number of another.
    let vierde = try inTraject(proef, "D")
    let nummer = try doe(proef) { zitting throws(Registerfout) in
      try zitting.voegBijHuishouden(vierde, relatie: .kind, van: derde, op: dag(5))
    }
    #expect(nummer == 2)
  }

  @Test("Toestemming kan worden ingetrokken; het laatste woord telt")
  func toestemming() throws {
    let proef = try Proefregister()
    let nummer = try inTraject(proef)
    _ = try doe(proef) { zitting throws(Registerfout) in
      try zitting.betrek("J. Proef", organisatie: nil, .poh, toestemming: true, op: dag(4), bij: nummer)
    }
    #expect(try proef.casus(nummer).heeftToestemming(1) == true)
    let na = try doe(proef) { zitting throws(Registerfout) in
      try zitting.geefToestemming(false, betrokkene: 1, op: dag(6), bij: nummer)
    }
    #expect(na.heeftToestemming(1) == false && na.heeftToestemming(nil) == nil)
    #expect(throws: Registerfout.weigering(nummer, .nummerOntbreekt(.betrokkene, 2))) {
      _ = try doe(proef) { zitting throws(Registerfout) in
        try zitting.geefToestemming(true, betrokkene: 2, op: dag(6), bij: nummer)
      }
    }
  }

  @Test(
    "Het plan: een actie bij een doel wordt gedaan of vervalt met een reden; de fase volgt uit wat er gebeurde"
  )
  func plan() throws {
    let proef = try Proefregister()
    let nummer = try proef.meldAan()
    #expect(try proef.casus(nummer).fase == .vraag)
    try proef.doe(.aangenomen(op: 1), .gesprek(op: 3), bij: nummer)
    #expect(try proef.casus(nummer).fase == .analyse)
    #expect(throws: Registerfout.weigering(nummer, .doelOntbreekt(1, aantal: 0))) {
      _ = try actie(proef, nummer, doel: 1)
    }
    #expect(try actie(proef, nummer, doel: nil).fase == .plan)
    _ = try actie(proef, nummer, doel: nil)
    #expect(throws: Registerfout.weigering(nummer, .redenBijVervallen)) {
      _ = try doe(proef) { zitting throws(Registerfout) in
        try zitting.sluitActie(1, gedaan: false, tekst: nil, op: dag(6), bij: nummer)
      }
    }
    let na = try doe(proef) { zitting throws(Registerfout) in
      _ = try zitting.sluitActie(1, gedaan: true, tekst: nil, op: dag(6), bij: nummer)
      return try zitting.sluitActie(2, gedaan: false, tekst: "niet nodig", op: dag(6), bij: nummer)
    }
    #expect(na.acties.map { $0.slot?.gedaan } == [true, false])
    #expect(throws: Registerfout.weigering(nummer, .isAlKlaar(.actie, 1))) {
      _ = try doe(proef) { zitting throws(Registerfout) in
        try zitting.sluitActie(1, gedaan: true, tekst: nil, op: dag(7), bij: nummer)
      }
    }
    try proef.doe(
      .route(.buurtwerk, op: 7), .aangenomen(.buurtwerk, op: 8), .hulp(.buurtwerk, op: 9), bij: nummer)
    #expect(try proef.casus(nummer).fase == .uitvoering)
  }

  private func actie(_ proef: Proefregister, _ nummer: Casusnummer, doel: Int?) throws -> Casus {
    try doe(proef) { zitting throws(Registerfout) in
      try zitting.neemActie("bellen", doel: doel, .bewoner, door: nil, voor: dag(20), op: dag(4), bij: nummer)
    }
  }

  @Test("Tevredenheid vraagt een gesprek, drie maanden later een einde; een klacht wacht op haar antwoord")
  func einde() throws {
    let proef = try Proefregister()
    let nummer = try proef.meldAan()
    func vraag(_ moment: Tevredenheid.Moment, op: Int) throws {
      _ = try doe(proef) { zitting throws(Registerfout) in
        try zitting.vraagTevredenheid(8, moment, door: .collega, tekst: nil, op: dag(op), bij: nummer)
      }
    }
    #expect(throws: Registerfout.weigering(nummer, .tevredenTeVroeg)) { try vraag(.einde, op: 1) }
    try proef.doe(.aangenomen(op: 1), .gesprek(op: 3), bij: nummer)
    #expect(throws: Registerfout.weigering(nummer, .tevredenTeVroeg)) { try vraag(.drieMaanden, op: 4) }
    try vraag(.einde, op: 4)
    _ = try doe(proef) { zitting throws(Registerfout) in try zitting.klaag("te laat", op: dag(5), bij: nummer)
    }
    #expect(try proef.register.agenda(dag(0)...dag(30), handeling).map(\.regel.soort) == [.klacht])
    _ = try doe(proef) { zitting throws(Registerfout) in
      try zitting.beantwoord(1, tekst: nil, op: dag(9), bij: nummer)
    }
    #expect(try proef.register.agenda(dag(0)...dag(30), handeling) == [])
  }

  @Test(
    "Wat in het dossier verkeerd staat, is door te halen en te verbeteren; wat erop leunt houdt het tegen")
  func herzien() throws {
    let proef = try Proefregister()
    let nummer = try inTraject(proef)
    _ = try actie(proef, nummer, doel: nil)
    _ = try doe(proef) { zitting throws(Registerfout) in
      try zitting.sluitActie(1, gedaan: true, tekst: nil, op: dag(6), bij: nummer)
    }
    let gebeurtenis = try doe(proef) { zitting throws(Registerfout) in
      try zitting.gebeurtenissen(nummer).first { $0.feit.soort == .actie }!.nummer
    }
    #expect(throws: Registerfout.self) {
      try doe(proef) { zitting throws(Registerfout) in
        try zitting.haalDoor(gebeurtenis, van: nummer, reden: "mis")
      }
    }
    var verbetering = Verbetering()
    verbetering.tekst = "schrijven"
    _ = try doe(proef) { zitting throws(Registerfout) in
      try zitting.verbeter(gebeurtenis, van: nummer, verbetering, reden: "mis")
    }
    let dossier = try doe(proef) { zitting throws(Registerfout) in
      try zitting.dossier(nummer, inzage: "proef")
    }
    #expect(dossier.casus.acties.compactMap { dossier.teksten[$0.actie.tekst] } == ["schrijven"])
    _ = try doe(proef) { zitting throws(Registerfout) in
      try zitting.haalDoor(gebeurtenis, van: nummer, reden: "mis", metWatVolgt: true)
    }
    #expect(try proef.casus(nummer).acties.isEmpty)
    // The number of what was struck is not given again.
    #expect(try actie(proef, nummer, doel: nil).acties.map(\.actie.nummer) == [2])
  }
}
