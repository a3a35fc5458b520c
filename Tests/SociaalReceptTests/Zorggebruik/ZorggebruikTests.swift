import BusinessCase
import Testing

@testable import SociaalRecept

@Suite("Zorggebruik in het register")
struct ZorggebruikTests {
  private let post = Kostenpost.ID("huisarts-consult-kort")
  private let venster = Meetvenster(van: dag(-90), tot: dag(0))!

  private func tel(
    _ proef: Proefregister, _ nummer: Casusnummer, _ aantal: Double = 3, _ venster: Meetvenster? = nil,
    bron: Zorggebruik.Bron = .his, dagen: [Datum]? = nil
  ) throws {
    try proef.register.doe(handeling) { zitting throws(Registerfout) in
      _ = try zitting.telZorggebruik(
        Gebruikstekst([.init(post, aantal, dagen: dagen)]), bron, venster ?? self.venster, op: vandaag,
        bij: nummer)
    }
  }

  private func gemeten(_ proef: Proefregister) throws -> [Meetcasus] {
    try proef.register.bewijsgegevens(.intern, voor: "proef", door: handeling).casussen
  }

  @Test("Zonder toestemming wordt er niets geteld")
  func toestemming() throws {
    let proef = try Proefregister()
    let nummer = try proef.meldAan()
    #expect(throws: Registerfout.weigering(nummer, .geenToestemming)) { try tel(proef, nummer) }
    try proef.register.zetEffectmeting(true, op: vandaag, bij: nummer, handeling)
    #expect(throws: Registerfout.weigering(nummer, .nietsVeranderd)) {
      try proef.register.zetEffectmeting(true, op: vandaag, bij: nummer, handeling)
    }
    try tel(proef, nummer)
    let casus = try #require(try gemeten(proef).first)
    #expect(casus.tellingen.map(\.aantal) == [3] && casus.tellingen.map(\.bron) == ["his"])
    #expect(try proef.register.gebreken() == [])
  }

  @Test("Trekt de bewoner het in, dan is wat geteld was weg, tot op de byte, en telt het niet meer")
  func ingetrokken() throws {
    let proef = try Proefregister()
    let nummer = try proef.meldAan()
    try proef.register.zetEffectmeting(true, op: vandaag, bij: nummer, handeling)
    try tel(proef, nummer, 31_415)
    #expect(try proef.staat("huisarts-consult-kort 31415"))
    try proef.register.zetEffectmeting(false, op: vandaag, bij: nummer, handeling)
    #expect(try !proef.staat("31415") && !proef.staat("huisarts-consult-kort"))
    #expect(try gemeten(proef).allSatisfy { $0.tellingen.isEmpty })
    #expect(try proef.register.gebreken() == [])
    try proef.register.herbouw()
    #expect(try !proef.casus(nummer).isGemeten)
  }

  @Test("Vernietigen neemt het zorggebruik mee, en inzage laat het zien zolang het er is")
  func vernietigd() throws {
    let proef = try Proefregister()
    let nummer = try proef.meldAan()
    try proef.register.zetEffectmeting(true, op: vandaag, bij: nummer, handeling)
    try tel(proef, nummer, 2, dagen: [dag(-80), dag(-12)])
    let inzage = try proef.register.doe(handeling) { zitting throws(Registerfout) in
      try zitting.inzagedossier(nummer).alineas
    }
    #expect(inzage.contains(.citaat("huisarts-consult-kort 2 (\(dag(-80).iso) \(dag(-12).iso))")))
    try proef.doe(.dicht(.nietPassend, .zwaardereZorg, op: 3), bij: nummer)
    try proef.register.vernietig(nummer, handeling)
    #expect(try !proef.staat("huisarts-consult-kort") && !proef.staat(dag(-80).iso))
    #expect(try gemeten(proef).allSatisfy { $0.tellingen.isEmpty })
  }

  @Test("Dezelfde dagen tellen niet twee keer; een andere bron of andere dagen mogen")
  func dubbel() throws {
    let proef = try Proefregister()
    let nummer = try proef.meldAan()
    try proef.register.zetEffectmeting(true, op: vandaag, bij: nummer, handeling)
    try tel(proef, nummer)
    let over = Meetvenster(van: dag(-10), tot: dag(20))!
    #expect(throws: Registerfout.alGeteld(nummer, post: post.tekst, venster)) {
      try tel(proef, nummer, 1, over)
    }
    try tel(proef, nummer, 1, over, bron: .bewoner)
    try tel(proef, nummer, 1, Meetvenster(van: dag(0), tot: dag(20)))
    let laatste = try proef.register.doe(handeling) { zitting throws(Registerfout) in
      try zitting.gebeurtenissen(nummer).last { $0.feit.soort == .zorggebruikGeteld }
    }
    let doorgehaald = try #require(laatste).nummer
    _ = try proef.register.haalDoor(
      doorgehaald, van: nummer, reden: "verkeerd", metWatVolgt: false, wis: true, handeling)
    #expect(try gemeten(proef)[0].tellingen.count == 2)
  }

  @Test("Een venster dat nog niet voorbij is, of geen dag heeft, kan niet")
  func onmogelijkVenster() throws {
    #expect(Meetvenster(van: dag(0), tot: dag(0)) == nil && Meetvenster(van: dag(1), tot: dag(0)) == nil)
    #expect(Meetvenster(van: dag(0), tot: dag(Meetvenster.hoogstensDagen + 1)) == nil)
    let proef = try Proefregister()
    let nummer = try proef.meldAan()
    try proef.register.zetEffectmeting(true, op: vandaag, bij: nummer, handeling)
    #expect(throws: Registerfout.weigering(nummer, .inDeToekomst(vandaag + 1, vandaag: vandaag))) {
      try tel(proef, nummer, 1, Meetvenster(van: vandaag, tot: vandaag + 1))
    }
  }

  @Test("Wat geteld is leest terug zoals het geschreven is; nul is gezegd, niet genoemd is niet geteld")
  func tekst() {
    let gebruik = Gebruikstekst([
      .init(post, 2, dagen: [dag(1), dag(1)]), .init(.init("seh-bezoek"), 0),
      .init(.init("wmo-begeleiding-uur"), 2.5),
      .init(.init("kostenloos"), 0, dagen: []),
    ])
    #expect(Gebruikstekst(gebruik.tekst) == gebruik)
    for onzin in ["", ";", "post", "post -1", "post 2 (gisteren)", "post x"] {
      #expect(Gebruikstekst(onzin) == nil)
    }
  }

  @Test("Uit een bestand: alles of niets, en nog eens lezen voegt niets toe")
  func bestand() throws {
    let proef = try Proefregister()
    let nummers = try (0..<2).map { try proef.meldAan("Test \($0)") }
    try proef.register.zetEffectmeting(true, op: vandaag, bij: nummers[0], handeling)
    let csv = """
      casus;telling;post;van;tot;aantal
      1;his;huisarts-consult-kort;1-7-2021;1-10-2021;3
      1;his;seh-bezoek;1-7-2021;1-10-2021;0
      2;his;huisarts-consult-kort;1-7-2021;1-10-2021;1

      """
    func lees(_ csv: String, _ venster: Meetvenster? = nil) throws -> [Gebruikopgave] {
      try leesZorggebruik(Array(csv.utf8), bestand: "f.csv", venster: venster) { _ in nil }
    }
    let opgaven = try lees(csv)
    #expect(opgaven.map(\.casus.nummer) == [1, 2] && opgaven[0].gebruik.posten.count == 2)
    #expect(try proef.register.telZorggebruik(opgaven, handeling).isFout)
    #expect(try gemeten(proef).allSatisfy { $0.tellingen.isEmpty })
    try proef.register.zetEffectmeting(true, op: vandaag, bij: nummers[1], handeling)
    #expect(try proef.register.telZorggebruik(opgaven, handeling).get() == 2)
    #expect(try proef.register.telZorggebruik(opgaven, handeling).get() == 0)
    let dagen = Meetvenster(van: dag(0), tot: dag(90))
    let contacten = try lees(
      "casus;telling;post;datum\n1;his;huisarts-consult-kort;5-10-2021\n1;his;huisarts-consult-kort;2021-11-01\n1;his;seh-bezoek;\n",
      dagen)
    #expect(contacten.count == 1 && contacten[0].gebruik.posten.map(\.aantal) == [2, 0])
  }

  @Test(
    "Wat niet klopt in een bestand staat er met zijn plaats, alles tegelijk",
    arguments: [
      ("casus;telling;post;van;tot\n1;his;a;1-1-2024;1-2-2024\n", "aantal ontbreekt"),
      ("casus;telling;post;datum\n1;his;a;1-1-2024\n", "--venster"),
      ("casus;telling;post;van;tot;aantal\nx;his;a;1-1-2024;1-2-2024;1\n", "f.csv:2:1"),
      ("casus;telling;post;van;tot;aantal\n1;arts;a;1-1-2024;1-2-2024;1\n", "his, verzekeraar"),
      ("casus;telling;post;van;tot;aantal\n1;his;a;1-2-2024;1-1-2024;1\n", "een dag ervoor"),
      ("casus;telling;post;van;tot;aantal\n1;his;a;1-1-2024;1-2-2024;-1\n", "een getal van 0"),
      ("casus;telling;post;van;tot;aantal\n1;his;;1-1-2024;1-2-2024;1\n", "dit is leeg"),
      (
        "casus;telling;post;van;tot;aantal\n1;his;a;1-1-2024;1-2-2024;1\n1;his;a;1-1-2024;1-2-2024;1\n",
        "staat er twee keer"
      ),
    ])
  func fouten(csv: String, verwacht: String) {
    do throws(Inleesfouten) {
      _ = try leesZorggebruik(Array(csv.utf8), bestand: "f.csv", venster: nil) { _ in nil }
      Issue.record("gelezen")
    } catch {
      #expect(error.zinnen.contains { $0.contains(verwacht) }, "\(error.zinnen)")
    }
  }

  @Test("Bij echte bewoners leest bewijs een uitgave van tien, en zwijgt als daaruit iemand is gewist")
  func uitgave() throws {
    let proef = try Proefregister()
    func lees() throws -> Bewijsgegevens {
      try proef.register.bewijsgegevens(.uitgave, voor: "proef", door: handeling)
    }
    func nieuw(_ nummer: Int) throws -> Casusnummer {
      let casus = try proef.meldAan("Test \(nummer)")
      try proef.register.zetEffectmeting(true, op: vandaag, bij: casus, handeling)
      try tel(proef, casus)
      return casus
    }
    let casussen = try (0..<9).map(nieuw)
    #expect(throws: Registerfout.geenUitgave(.bewijs)) { try lees() }
    _ = try nieuw(9)
    #expect(try lees().casussen.count { !$0.tellingen.isEmpty } == 10)
    _ = try nieuw(10)
    #expect(try lees().casussen.count { !$0.tellingen.isEmpty } == 10)
    try proef.register.zetEffectmeting(false, op: vandaag, bij: casussen[0], handeling)
    #expect(throws: Registerfout.uitgaveGewist(1)) { try lees() }
    #expect(try gemeten(proef).count { !$0.tellingen.isEmpty } == 10)
  }

  @Test("Wie weg was wachtte niet op ons; wie voor een plek wachtte wel")
  func afwezig() throws {
    let weg = Feit.gepauzeerd(nil, reden: .bewonerAfwezig, toelichting: nil, overbrugging: false, op: dag(3))
    let casus = try casus(
      .aangenomen(op: 1), weg, .hervat(nil, op: dag(9)), .wacht(op: 12), .hervat(nil, op: dag(20)))
    #expect(casus.afwezig == [dag(3).dagnummer..<dag(9).dagnummer])
  }
}

extension Result {
  fileprivate var isFout: Bool { if case .failure = self { true } else { false } }
}
