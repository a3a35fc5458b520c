import BusinessCase
import Testing

@testable import Simulatie

@Suite("Wat een keten wel en niet kan zijn")
struct KetenplanTests {
  @Test("De keten van het ontwerp is in orde, en niemand heeft te veel werk")
  func ontwerp() {
    #expect(ketenplan().bezwaren.isEmpty)
    #expect(ketenplan().belastingen.allSatisfy { !$0.isTeVeel })
  }

  @Test("Onzin wordt geweigerd, met de sleutel erbij", arguments: Onzin.alles)
  func onzin(onzin: Onzin) {
    let bezwaren = ketenplan(onzin.wijzig).bezwaren
    #expect(bezwaren.map(\.heelPad).contains(onzin.sleutel), "\(bezwaren)")
  }

  @Test("Meer dan er na te spelen is wordt geweigerd, waar het staat")
  func teGroot() {
    func plekken(_ plan: Ketenplan) -> [String] { plan.bezwaren.map(\.heelPad) }
    #expect(plekken(ketenplan(perJaar: 1e9)) == ["programma.instroom"])
    #expect(plekken(ketenplan(jaren: 50, groei: 10)) == ["programma.groei"])
    #expect(plekken(ketenplan(perJaar: 0) { $0.wijkteam.meldingen = 0 }) == [])
    #expect(plekken(ketenplan(groei: -0.99)) == [])
    #expect(plekken(ketenplan(jaren: 50)) == [])
  }

  @Test("Een kantoor dat niet opengaat is één fout, geen rij van fouten over wie daar werkt")
  func kantoorDicht() {
    let plan = ketenplan { $0.kantoor.tot = 8 }
    #expect(plan.bezwaren.map(\.heelPad) == ["keten.kantoor"])
  }

  @Test("Precies zo veel uren als het kantoor open is mag")
  func heleWeek() {
    #expect(ketenplan { $0.makelaars.uren = 40 }.bezwaren.isEmpty)
  }

  @Test("Meer werk dan uren wordt gezien, en de simulatie houdt toch op")
  func teVeel() throws {
    let plan = ketenplan(perJaar: 2000) { keten in
      keten.uitloop = 3
      keten.afhaken.voorGesprek = 0
      keten.afhaken.voorHulp = 0
    }
    #expect(plan.belastingen.contains { $0.isTeVeel && $0.bezetting > 5 })
    let uitkomst = simuleer([plan], herhalingen: 2)[0]
    #expect(uitkomst.klopt)
    #expect(try #require(uitkomst[.totaal(.wachtNog)]).gemiddelde > 100)
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
    let geschat = try #require(simuleer([plan], herhalingen: 12)[0][.benuttingMakelaars(.alles)])
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

/// Something that makes no sense, and the key where it stands.
struct Onzin: Sendable, CustomTestStringConvertible {
  let sleutel: String
  let wijzig: @Sendable (inout Keten) -> Void

  var testDescription: String { sleutel }

  init(_ sleutel: String, _ wijzig: @escaping @Sendable (inout Keten) -> Void) {
    (self.sleutel, self.wijzig) = (sleutel, wijzig)
  }

  static let alles = [
    Onzin("keten.makelaars.perStadsdeel") { $0.makelaars.perStadsdeel = [:] },
    Onzin("keten.makelaars.perStadsdeel") { $0.makelaars.perStadsdeel[.oost] = 0 },
    Onzin("keten.wijkteam.perWijk") { $0.wijkteam.perWijk[.wielwijk] = 0 },
    Onzin("keten.makelaars.uren") { $0.makelaars.uren = 0 },
    Onzin("keten.makelaars.caseload") { $0.makelaars.caseload = 0 },
    Onzin("keten.makelaars.ziekte") { $0.makelaars.afwezigheid.ziekte = 1 },
    Onzin("keten.wijkteam.vakantie") { $0.wijkteam.afwezigheid.vakantie = 52 },
    Onzin("keten.kantoor") { $0.kantoor.tot = 8 },
    Onzin("keten.stappen.bereik") { $0.stappen.bereik = 0 },
    Onzin("keten.stappen.pogingen") { $0.stappen.pogingen = 0 },
    Onzin("keten.wijken") { $0.wijken[.wielwijk] = 0.5 },
    Onzin("keten.maandpatroon") { $0.maandpatroon = [1, 2] },
    Onzin("keten.maandpatroon") { $0.maandpatroon[3] = 2 },
    Onzin("keten.vervolg") { $0.vervolg = Routemix([.motivatietraject: 1]) },
    Onzin("keten.inloop") { $0.inloop = 24 },
    // One limit against another.
    Onzin("keten.makelaars.uren") { $0.kantoor.tot = 10 },
    Onzin("keten.wijkteam.uren") { $0.wijkteam.uren = 41 },
    Onzin("keten.makelaars.uren") {
      $0.kantoor = Kantooruren()
      $0.kantoor.tot = 9.001
    },
    Onzin("keten.wijkteam.perWijk") { keten in
      keten.wijken = [.crabbehof: 1]
      keten.wijkteam.spreiding = [.crabbehof: 0.5, .reeland: 0.5]
      keten.wijkteam.perWijk = [.crabbehof: 3]
    },
    Onzin("keten.makelaars.perStadsdeel") { keten in
      keten.makelaars.indeling = .stad
      keten.makelaars.perStadsdeel = [.west: 0.5, .oost: 0.5]
    },
    Onzin("keten.makelaars.perStadsdeel") { $0.makelaars.perStadsdeel[.west] = 1e9 },
    Onzin("keten.wijkteam.perWijk") { $0.wijkteam.perWijk[.reeland] = 1e9 },
    Onzin("keten.uitloop") { $0.uitloop = 10_000 },
    Onzin("keten.inloop") { $0.inloop = 10_000 },
    Onzin("keten.afhaken.voorGesprek") { $0.afhaken.voorGesprek = 1 },
    Onzin("keten.afhaken.voorHulp") { $0.afhaken.voorHulp = 1 },
    Onzin("keten.afhaken.terugkeer") { $0.afhaken.terugkeer = 1 },
    Onzin("keten.doorlooptijden.wmo") { $0.doorlooptijden.wmo = 1e300 },
    Onzin("keten.doorlooptijden.bezoek") {
      $0.uitloop = 0
      $0.doorlooptijden.bezoek = 600
    },
    Onzin("keten.trajecten.wijkteam") { $0.trajecten.wijkteam = 2000 },
    Onzin("keten.trajecten.buurtwerkuren") { $0.trajecten.buurtwerkuren = 169 },
    Onzin("keten.stappen.bezoek") { $0.stappen.bezoek = 20_000 },
    Onzin("keten.wijkteam.vraagverheldering") { $0.wijkteam.vraagverheldering = 1e6 },
    Onzin("keten.makelaars.ziekteduur") { $0.makelaars.afwezigheid.ziekteduur = 1e5 },
    Onzin("keten.wijkteam.vervulling") { $0.wijkteam.afwezigheid.vervulling = 1e5 },
    Onzin("keten.wijkteam.vakantie") { $0.wijkteam.afwezigheid.vakantieduur = 7 },
    Onzin("keten.normen.gesprek") {
      $0.uitloop = 0
      $0.normen.gesprek = 400
    },
    Onzin("keten.stappen.gesprekken") { $0.stappen.gesprekken = 1e9 },
    Onzin("keten.stappen.pogingen") { $0.stappen.pogingen = 1e9 },
    Onzin("keten.wijkteam.meldingen") { $0.wijkteam.meldingen = 1e9 },
  ]
}

@Suite("Werktijden")
struct KantoortijdTests {
  private let kantoor = Kantoortijd(Kantooruren())

  /// The first hour of Friday and of the next Monday.
  private static let vrijdag = 96.0
  private static let maandag = 168.0

  private static let beginnen: [(uur: Double, verwacht: Double)] = [
    (0, 9), (10, 10), (18, 33), (vrijdag + 17, maandag + 9), (vrijdag + 36, maandag + 9),
  ]

  @Test("Buiten werktijd begint het werk bij de eerste gelegenheid", arguments: beginnen)
  func volgende(uur: Double, verwacht: Double) {
    #expect(abs(kantoor.volgende(vanaf: uur / 24) * 24 - verwacht) < 1e-9)
  }

  private static let werken: [(begin: Double, uren: Double, verwacht: Double)] = [
    (9, 2, 11), (9, 8, 17), (16, 2, 34), (vrijdag + 16, 2, maandag + 10), (9, 44, maandag + 13),
  ]

  @Test("Werk loopt door op de volgende werkdag, en slaat het weekend over", arguments: werken)
  func klaar(begin: Double, uren: Double, verwacht: Double) {
    let (tijd, werkuur) = kantoor.begin(vanaf: begin / 24)
    #expect(abs(kantoor.klaar(vanaf: tijd, werkuur: werkuur, na: uren) * 24 - verwacht) < 1e-9)
  }
}

@Suite("Wie er is")
struct AanwezigheidTests {
  @Test("Over lange tijd is iemand er zo vaak als de getallen zeggen")
  func aanwezig() {
    let regels = Afwezigheid()
    var dagen = 0.0
    let totaal = 300 * Ketentijd.jaar
    var rooster = Aanwezigheid(regels, zaad: 5, naam: "proef", herhaling: 0)
    var wissels = Aanwezigheid.Oorzaak.allCases.compactMap { oorzaak in
      rooster.begin(oorzaak).map { ($0, oorzaak) }
    }
    var tijd = 0.0
    while tijd < totaal, let eerste = wissels.indices.min(by: { wissels[$0].0 < wissels[$1].0 }) {
      let (op, oorzaak) = wissels[eerste]
      if rooster.stand.aanwezig == 1 { dagen += op - tijd }
      tijd = op
      wissels[eerste].0 = rooster.wissel(oorzaak, op: op)
    }
    #expect(abs(dagen / tijd - regels.aanwezig) < 0.01, "\(dagen / tijd) tegen \(regels.aanwezig)")
  }

  @Test("Wie niet ziek wordt, niet vertrekt en geen vakantie heeft, is er altijd")
  func altijd() {
    var keten = Keten()
    keten.zonderAfwezigheid()
    var rooster = Aanwezigheid(keten.makelaars.afwezigheid, zaad: 1, naam: "proef", herhaling: 0)
    for oorzaak in Aanwezigheid.Oorzaak.allCases { #expect(rooster.begin(oorzaak) == nil) }
    #expect(rooster.stand == (1, 1))
  }
}
