import BusinessCase
import Testing

@testable import SociaalRecept

@Suite("Wat een keten wel en niet kan zijn")
struct KetenplanTests {
  @Test("De keten van het ontwerp is in orde, en niemand heeft te veel werk")
  func ontwerp() {
    #expect(ketenplan().bezwaren.isEmpty)
    #expect(ketenplan().belastingen.allSatisfy { !$0.isTeVeel })
  }

  @Test(
    "Onzin wordt geweigerd, met de sleutel erbij",
    arguments: [
      ("makelaars.perStadsdeel", { $0.makelaars.perStadsdeel = [:] }),
      ("makelaars.perStadsdeel", { $0.makelaars.perStadsdeel[.oost] = 0 }),
      ("wijkteam.perWijk", { $0.wijkteam.perWijk[.wielwijk] = 0 }),
      ("makelaars.uren", { $0.makelaars.uren = 0 }),
      ("makelaars.caseload", { $0.makelaars.caseload = 0 }),
      ("makelaars.ziekte", { $0.makelaars.afwezigheid.ziekte = 1 }),
      ("wijkteam.vakantie", { $0.wijkteam.afwezigheid.vakantie = 52 }),
      ("kantoor", { $0.kantoor.tot = 8 }),
      ("stappen.bereik", { $0.stappen.bereik = 0 }),
      ("stappen.pogingen", { $0.stappen.pogingen = 0 }),
      ("wijken", { $0.wijken[.wielwijk] = 0.5 }),
      ("maandpatroon", { $0.maandpatroon = [1, 2] }),
      ("maandpatroon", { $0.maandpatroon[3] = 2 }),
      ("vervolg", { $0.vervolg = Routemix([.motivatietraject: 1]) }),
      ("inloop", { $0.inloop = 24 }),
    ] as [(String, @Sendable (inout Keten) -> Void)])
  func onzin(sleutel: String, wijzig: @Sendable (inout Keten) -> Void) {
    #expect(ketenplan(wijzig).bezwaren.map(\.pad).contains(sleutel))
  }

  @Test("Meer werk dan uren wordt gezien, en de simulatie houdt toch op")
  func teVeel() throws {
    let plan = ketenplan(perJaar: 3000) { keten in
      keten.afhaken.voorGesprek = 0
      keten.afhaken.voorHulp = 0
    }
    #expect(plan.belastingen.contains { $0.isTeVeel && $0.bezetting > 5 })
    let uitkomst = simuleer([plan], herhalingen: 2)[0]
    #expect(uitkomst.klopt)
    #expect(try #require(uitkomst[.totaal(.binnen)]).gemiddelde > 1000)
  }

  @Test("De drukte die is uitgerekend, is de drukte die is gesimuleerd")
  func belasting() throws {
    let plan = ketenplan(jaren: 3, perJaar: 200) { keten in
      keten.makelaars.indeling = .stad
      keten.afhaken.voorGesprek = 0
      keten.afhaken.voorHulp = 0
      keten.afhaken.terugkeer = 0
      keten.inloop = 12
    }
    let geschat = try #require(simuleer([plan], herhalingen: 30)[0][.benuttingMakelaars(.alles)])
    let verwacht = try #require(plan.belastingen.first).bezetting
    #expect(abs(geschat.gemiddelde - verwacht) < 0.02, "\(geschat.gemiddelde) tegen \(verwacht)")
  }

  @Test("Wie er een makelaar bij krijgt, is wie de meeste bewoners per makelaar heeft")
  func verdelen() {
    let plan = ketenplan().met(makelaars: 7)
    #expect(plan.keten.makelaars.aantal == 7)
    #expect(plan.keten.makelaars.perStadsdeel.values.sorted() == [2, 2, 3])
  }
}

@Suite("Werktijden")
struct KantoortijdTests {
  private let kantoor = Kantoortijd(Kantooruren())

  @Test(
    "Buiten werktijd begint het werk bij de eerste gelegenheid",
    arguments: [
      (0.0, 9.0), (10.0, 10.0), (18.0, 33.0), (4 * 24 + 17.0, 7 * 24 + 9.0), (5 * 24 + 12.0, 7 * 24 + 9.0),
    ])
  func volgende(uur: Double, verwacht: Double) {
    #expect(abs(kantoor.volgende(vanaf: uur / 24) * 24 - verwacht) < 1e-9)
  }

  @Test(
    "Werk loopt door op de volgende werkdag, en slaat het weekend over",
    arguments: [
      (9.0, 2.0, 11.0), (9.0, 8.0, 17.0), (16.0, 2.0, 34.0), (4 * 24 + 16.0, 2.0, 7 * 24 + 10.0),
      (9.0, 44.0, 7 * 24 + 13.0),
    ])
  func klaar(begin: Double, uren: Double, verwacht: Double) {
    #expect(abs(kantoor.klaar(vanaf: begin / 24, na: uren) * 24 - verwacht) < 1e-9)
  }
}

@Suite("Wie er is")
struct RoosterTests {
  @Test("Over lange tijd is iemand er zo vaak als de getallen zeggen")
  func aanwezig() {
    let regels = Afwezigheid()
    var dagen = 0.0
    let totaal = 400 * Ketentijd.jaar
    var rooster = Rooster(regels, zaad: 5, naam: "proef", herhaling: 0)
    var wissels = Rooster.Oorzaak.allCases.compactMap { oorzaak in
      rooster.begin(oorzaak).map { ($0, oorzaak) }
    }
    var tijd = 0.0
    while tijd < totaal, let eerste = wissels.indices.min(by: { wissels[$0].0 < wissels[$1].0 }) {
      let (op, oorzaak) = wissels[eerste]
      if rooster.isAanwezig { dagen += op - tijd }
      tijd = op
      wissels[eerste].0 = rooster.wissel(oorzaak, op: op)
    }
    #expect(abs(dagen / tijd - regels.aanwezig) < 0.01, "\(dagen / tijd) tegen \(regels.aanwezig)")
  }

  @Test("Wie niet ziek wordt, niet vertrekt en geen vakantie heeft, is er altijd")
  func altijd() {
    var keten = Keten()
    keten.zonderAfwezigheid()
    var rooster = Rooster(keten.makelaars.afwezigheid, zaad: 1, naam: "proef", herhaling: 0)
    for oorzaak in Rooster.Oorzaak.allCases { #expect(rooster.begin(oorzaak) == nil) }
    #expect(rooster.isAanwezig && rooster.isInDienst)
  }
}
