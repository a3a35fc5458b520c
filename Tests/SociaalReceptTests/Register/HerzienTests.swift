import BusinessCase
import Testing

@testable import SociaalRecept

@Suite("Wat verkeerd is opgeschreven, wordt rechtgezet")
struct HerzienTests {
  private func haalDoor(
    _ proef: Proefregister, _ gebeurtenis: Int, van nummer: Casusnummer, metWatVolgt: Bool = false,
    wis: Bool = false
  ) throws -> [Int] {
    try proef.register.haalDoor(
      gebeurtenis, van: nummer, reden: "verschreven", metWatVolgt: metWatVolgt, wis: wis, handeling
    ).map(\.nummer)
  }

  private func verbeter(
    _ proef: Proefregister, _ gebeurtenis: Int, van nummer: Casusnummer,
    _ vul: (inout Verbetering) -> Void
  ) throws {
    var verbetering = Verbetering()
    vul(&verbetering)
    _ = try proef.register.doe(handeling) { zitting throws(Registerfout) in
      try zitting.verbeter(gebeurtenis, van: nummer, verbetering, reden: "verschreven")
    }
  }

  private func nummer(_ proef: Proefregister, _ casus: Casusnummer, _ soort: Feit.Soort) throws -> Int {
    let gebeurtenissen = try proef.register.doe(handeling) { zitting throws(Registerfout) in
      try zitting.gebeurtenissen(casus)
    }
    return try #require(gebeurtenissen.last { $0.feit.soort == soort }?.nummer)
  }

  @Test("Een verkeerd einde doorhalen is heropenen; de wachttijd en het register kloppen daarna")
  func heropenen() throws {
    let proef = try Proefregister()
    let casus = try proef.meldAan()
    try proef.doe(.aangenomen(op: 1), .gesprek(op: 4), bij: casus)
    let open = try proef.casus(casus)
    try proef.doe(.dicht(.ingetrokken, .verhuisd, op: 9), bij: casus)
    #expect(try haalDoor(proef, nummer(proef, casus, .gesloten), van: casus).count == 1)
    #expect(try proef.casus(casus) == open)
    #expect(try proef.register.lopend().map(\.status) == [.inTraject])
    #expect(try proef.register.gebreken() == [])
    try proef.doe(.route(.buurtwerk, op: 10), bij: casus)
  }

  @Test("Waar iets op leunt, zegt de weigering wat; met wat volgt gaat dat mee")
  func leunen() throws {
    let proef = try Proefregister()
    let casus = try proef.meldAan()
    try proef.doe(
      .aangenomen(op: 1), .gesprek(op: 4), .route(.buurtwerk, op: 5), .aangenomen(.buurtwerk, op: 6),
      .hulp(.buurtwerk, op: 7), bij: casus)
    let (route, deel) = (
      try nummer(proef, casus, .routeGekozen), try nummer(proef, casus, .aangenomen)
    )
    let stand = try proef.register.stand()
    let fout = try #require(throws: Registerfout.self) { try haalDoor(proef, route, van: casus) }
    #expect(fout.zin.contains("gebeurtenis \(deel) (aangenomen, \(dag(6)))"))
    #expect(fout.zin.contains("er is niets veranderd") && fout.zin.contains("--met-wat-volgt"))
    #expect(try proef.register.stand() == stand)
    let hulp = try nummer(proef, casus, .hulpBegonnen)
    #expect(try haalDoor(proef, route, van: casus, metWatVolgt: true) == [route, deel, hulp])
    #expect(try proef.casus(casus).route == nil && proef.casus(casus).delen.isEmpty)
    #expect(try proef.register.rijen("deeltraject").isEmpty)
    #expect(try proef.register.gebreken() == [])
    try proef.register.herbouw()
    #expect(try proef.register.gebreken() == [])
  }

  @Test("Een andere dag, reden, verwijzer, vraag, kanaal, route, makelaar of tekst: op zijn eigen plek")
  func verbeteren() throws {
    let proef = try Proefregister()
    let casus = try proef.meldAan()
    try proef.doe(.aangenomen(op: 3), .gesprek(op: 4), .route(.wijkteam, op: 5), .wacht(op: 8), bij: casus)
    try verbeter(proef, nummer(proef, casus, .aangenomen)) { verbetering in
      verbetering.op = dag(2)
      verbetering.makelaar = "sam"
    }
    try verbeter(proef, nummer(proef, casus, .routeGekozen)) { $0.route = .buurtwerk }
    try verbeter(proef, nummer(proef, casus, .gepauzeerd)) { $0.wegens = .bewonerAfwezig }
    try verbeter(proef, nummer(proef, casus, .aangemeld)) { verbetering in
      verbetering.kanaal = .poh
      verbetering.verwijzer = "Praktijk Proef"
      verbetering.vraag = "schulden"
    }
    let nu = try proef.casus(casus)
    #expect(nu.verloop.aangenomenOp == dag(2) && nu.makelaar == "sam" && nu.route == .buurtwerk)
    #expect(nu.delen.keys.map(\.self) == [.buurtwerk] && nu.verloop.reden == .bewonerAfwezig)
    #expect(nu.verwijzing.kanaal == .poh)
    let dossier = try proef.register.dossier(casus, handeling, inzage: "proef")
    let verwijzer = try #require(nu.verwijzing.verwijzer)
    let vraag = try #require(nu.verwijzing.vraag)
    #expect(dossier.teksten[verwijzer] == "Praktijk Proef" && dossier.teksten[vraag] == "schulden")
    #expect(dossier.herziening.vervallen.count == 4)
    #expect(try proef.register.gebreken() == [])

    func verbeter(_ proef: Proefregister, _ gebeurtenis: Int, _ vul: (inout Verbetering) -> Void) throws {
      try self.verbeter(proef, gebeurtenis, van: casus, vul)
    }
  }

  @Test("De leeftijd gaat mee met de dag van de aanmelding")
  func leeftijd() throws {
    let proef = try Proefregister()
    var nieuw = Aanmelding(op: dag(10))
    nieuw.persoon = Persoon(naam: "Mevrouw Test", geboortedatum: Datum("6-10-1950"))
    _ = try proef.register.meldAan(nieuw, handeling)
    let casus = Casusnummer(1)
    #expect(try proef.casus(casus).verwijzing.leeftijd == 71)
    try verbeter(proef, nummer(proef, casus, .aangemeld), van: casus) { $0.op = dag(0) }
    #expect(try proef.casus(casus).verwijzing.leeftijd == 70)
  }

  @Test("Wat niet past of niet kan, verandert niets en zegt wat wel kan")
  func weigeringen() throws {
    let proef = try Proefregister()
    let (casus, ander) = (try proef.meldAan(), try proef.meldAan("De heer Proef"))
    try proef.doe(.aangenomen(op: 1), .gesprek(op: 4), bij: casus)
    let (begin, gesprek) = (try nummer(proef, casus, .aangemeld), try nummer(proef, casus, .bezocht))
    let stand = try proef.register.stand()
    func zin(_ werk: () throws -> Void) throws -> String {
      try #require(throws: Registerfout.self) { try werk() }.zin
    }
    #expect(try zin { _ = try haalDoor(proef, begin, van: casus) }.contains("--als foutieve-invoer"))
    #expect(try zin { _ = try haalDoor(proef, begin, van: ander) }.contains("heeft geen gebeurtenis"))
    #expect(try zin { try verbeter(proef, gesprek, van: casus) { $0.op = dag(-1) } }.contains("aanmelding"))
    #expect(
      try zin { try verbeter(proef, gesprek, van: casus) { $0.op = vandaag + 1 } }.contains(
        "nog niet geweest"))
    #expect(
      try zin { try verbeter(proef, gesprek, van: casus) { $0.kanaal = .poh } }.contains("geen kanaal"))
    #expect(
      try zin { try verbeter(proef, begin, van: casus) { $0.op = dag(2) } }.contains("aangenomen"))
    #expect(throws: Registerfout.weigering(casus, .nietsVeranderd), "niet buiten het nakijken om") {
      try proef.doe(.doorgehaald(nummer: gesprek, reden: Tekstnummer(1), op: dag(5)), bij: casus)
    }
    #expect(try proef.register.stand() == stand)
    _ = try haalDoor(proef, gesprek, van: casus)
    #expect(try zin { _ = try haalDoor(proef, gesprek, van: casus) }.contains("al doorgehaald"))
  }

  @Test("Een doorhaling kan zelf worden doorgehaald; dan telt het weer")
  func ongedaan() throws {
    let proef = try Proefregister()
    let casus = try proef.meldAan()
    try proef.doe(.aangenomen(op: 1), .gesprek(op: 4), bij: casus)
    let eerst = try proef.casus(casus)
    _ = try haalDoor(proef, nummer(proef, casus, .bezocht), van: casus)
    let doorhaling = try #require(
      proef.register.dossier(casus, handeling, inzage: "proef").herziening.vervallen.first?.door.nummer)
    _ = try haalDoor(proef, doorhaling, van: casus)
    #expect(try proef.casus(casus) == eerst)
    #expect(try proef.register.gebreken() == [])
  }

  @Test("Een tekst bij de verkeerde casus gaat uit de inzage, en is op zichzelf te wissen")
  func verkeerdeCasus() throws {
    let proef = try Proefregister()
    let casus = try proef.meldAan()
    _ = try proef.register.doe(handeling) { zitting throws(Registerfout) in
      _ = try zitting.noteer("over de buurman zonderling", minuten: nil, op: dag(3), bij: casus)
    }
    let notitie = try nummer(proef, casus, .genoteerd)
    _ = try haalDoor(proef, notitie, van: casus)
    let inzage = try proef.register.doe(handeling) { zitting throws(Registerfout) in
      try zitting.inzagedossier(casus)
    }
    #expect(!"\(inzage.alineas)".contains("zonderling") && !inzage.json.document.contains("zonderling"))
    #expect(try proef.staat("zonderling"))
    #expect(try haalDoor(proef, notitie, van: casus, wis: true) == [])
    #expect(try !proef.staat("zonderling"))
    #expect(try proef.register.gebreken() == [])
  }

  @Test("Wissen wist ook wat een verbetering ervan maakte, en de teksten van wat meeging")
  func wisAlles() throws {
    let proef = try Proefregister()
    let casus = try proef.meldAan()
    _ = try proef.register.doe(handeling) { zitting throws(Registerfout) in
      try zitting.voeg(.aangenomen(nil, door: "noor", op: dag(1)), bij: casus)
      try zitting.voeg(tekst: "bezoek zonderling", "tekst", bij: casus) {
        .bezocht(Bezoek(tekst: $1, op: dag(2)))
      }
      _ = try zitting.koppelTerug("terug zonderling", op: dag(3), bij: casus)
      _ = try zitting.noteer("notitie zonderling", minuten: nil, op: dag(3), bij: casus)
    }
    let notitie = try nummer(proef, casus, .genoteerd)
    for tekst in ["nog eens zonderling", "nogmaals zonderling"] {
      var verbetering = Verbetering()
      verbetering.tekst = tekst
      _ = try proef.register.doe(handeling) { zitting throws(Registerfout) in
        try zitting.verbeter(notitie, van: casus, verbetering, reden: "fout")
      }
    }
    _ = try haalDoor(proef, notitie, van: casus, wis: true)
    for tekst in ["notitie zonderling", "nog eens zonderling", "nogmaals zonderling"] {
      #expect(try !proef.staat(tekst))
    }
    let begin = try nummer(proef, casus, .aangenomen)
    let weg = try proef.register.haalDoor(
      begin, van: casus, reden: "verkeerd", metWatVolgt: true, wis: true, handeling)
    #expect(weg.count == 3)
    #expect(try !proef.staat("zonderling"))
    #expect(try proef.register.gebreken() == [])
  }

  @Test("De naam van de bewoner komt niet als makelaar in het logboek")
  func bewonerAlsMakelaar() throws {
    let proef = try Proefregister()
    let casus = try proef.register.doe(handeling) { zitting throws(Registerfout) in
      let bewoner = try zitting.nieuweBewoner(Persoon(naam: "Zonderling Proef"))
      return try zitting.meldAan(Verwijzing(bewoner: bewoner, op: dag(0)))
    }
    for feit in [
      Feit.aangenomen(nil, door: "zonderling proef", op: dag(1)),
      .aangevuld(Aanvulling(makelaar: "Zonderling  Proef", op: dag(1))),
    ] {
      #expect(throws: Registerfout.naamVanBewoner(veld: "makelaar")) { try proef.doe(feit, bij: casus) }
    }
  }

  @Test("Wie daarna terugkwam, houdt de eerdere casus dicht")
  func terug() throws {
    let proef = try Proefregister()
    let casus = try proef.meldAan()
    try proef.doe(.dicht(.ingetrokken, .verhuisd, op: 5), bij: casus)
    let later = try proef.register.doe(handeling) { zitting throws(Registerfout) in
      try zitting.meldAan(Verwijzing(bewoner: Bewonernummer(1), op: dag(20), vorige: casus))
    }
    let einde = try nummer(proef, casus, .gesloten)
    #expect(throws: Registerfout.komtTerug(casus, in: later)) { try haalDoor(proef, einde, van: casus) }
    try proef.doe(.dicht(.foutieveInvoer, .dubbel, op: 21), bij: later)
    #expect(try haalDoor(proef, einde, van: casus) == [einde])
  }

  @Test("Wat is doorgehaald, staat in geen export en telt in geen overzicht")
  func uitvoer() throws {
    let (proef, zonder) = (try Proefregister(), try Proefregister())
    for register in [proef, zonder] {
      let casus = try register.meldAan()
      try register.doe(.aangenomen(op: 1), .gesprek(op: 4), bij: casus)
    }
    let casus = Casusnummer(1)
    try proef.doe(.contactGezocht(Contactpoging(gelukt: true, minuten: 30, op: dag(2))), bij: casus)
    _ = try haalDoor(proef, nummer(proef, casus, .contactGezocht), van: casus)
    func uit(_ proef: Proefregister) throws -> [String] {
      let overdrachten = try proef.register.doe(handeling) { zitting throws(Registerfout) in
        try zitting.overdrachten(metNamen: true)
      }
      return [
        String(decoding: casussenAlsCsv(overdrachten.map(\.opgave), metNamen: true), as: UTF8.self),
        "\(overdrachten.map { $0.gebeurtenissen.map(\.feit) })",
      ]
    }
    #expect(try uit(proef) == uit(zonder))
    var (met, kaal) = (try proef.register.alleCasussen()[0], try zonder.register.alleCasussen()[0])
    (met.gebeurtenis, kaal.gebeurtenis) = (0, 0)
    #expect(met == kaal)
  }

  @Test("Verbeteren met wat volgt haalt door wat zo niet meer gebeurd kan zijn")
  func verbeterMetWatVolgt() throws {
    let proef = try Proefregister()
    let casus = try proef.meldAan()
    try proef.doe(.aangenomen(op: 1), .gesprek(op: 4), bij: casus)
    let gesprek = try nummer(proef, casus, .bezocht)
    var verbetering = Verbetering()
    verbetering.op = dag(5)
    let aangenomen = try nummer(proef, casus, .aangenomen)
    #expect(throws: Registerfout.self) { try verbeter(proef, aangenomen, van: casus) { $0.op = dag(5) } }
    let weg = try proef.register.doe(handeling) { zitting throws(Registerfout) in
      try zitting.verbeter(aangenomen, van: casus, verbetering, reden: "mis", metWatVolgt: true)
    }
    #expect(weg.map(\.nummer) == [gesprek])
    #expect(try proef.register.gebreken() == [])
  }
}
