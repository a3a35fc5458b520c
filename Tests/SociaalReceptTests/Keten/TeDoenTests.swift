import BusinessCase
import Testing

@testable import Simulatie
@testable import SociaalRecept

/// Each list, count and reminder against the two words of `Casus`.
@Suite("Te beoordelen en te toetsen")
struct TeDoenTests {
  /// A finished casus with claims of which line 1 waits for both, line 2 for the wijkteam, lines 3 to 6 for nobody.
  private func getoetst(_ proef: Proefregister) throws -> Casusnummer {
    let nummer = try proef.afgerond(.geenVervolg)
    try proef.doe(
      .beoordeeld([1, 2, 3, 4, 5].map { claim($0) } + [claim(6, .inzet)], op: dag(30)),
      .regelVervallen(nummer: 5, op: dag(30)), toets(2), toets(3, .verworpen), toets(4), toets(4, .wijkteam),
      bij: nummer)
    return nummer
  }

  private func claim(_ nummer: Int, _ soort: Zorgregel.Soort = .vermeden(.init())) -> Beoordeelderegel {
    Beoordeelderegel(
      nummer: nummer,
      regel: Zorgregel(
        soort: soort, post: .init("huisarts-consult-kort"), hoeveelheid: .eenmalig(1), kans: .een))
  }

  private func toets(_ regel: Int, _ oordeel: Toetsoordeel = .bevestigd) -> Feit {
    .getoetst(
      regel: regel,
      Toetsing(
        door: .huisarts, oordeel: oordeel, reden: oordeel == .verworpen ? Tekstnummer(1) : nil, op: dag(31)))
  }

  private func toets(_ regel: Int, _ door: Toetser) -> Feit {
    .getoetst(regel: regel, Toetsing(door: door, oordeel: .bevestigd, op: dag(31)))
  }

  private func soorten(_ proef: Proefregister) throws -> [Herinnering.Soort] {
    Herinnering.lijst(try proef.register.lopend(), Instellingen(), peildatum: vandaag).map(\.soort)
  }

  private func achterstand(_ proef: Proefregister) throws -> [Int] {
    try proef.register.onderzoekscasussen().bron.achterstand.map(\.zorgregels)
  }

  private func vragen(_ proef: Proefregister, _ toetser: Toetser) throws -> [Int] {
    try proef.register.toetsvragen(voor: toetser).map(\.regel.nummer)
  }

  @Test("De casus: een claim wacht op wie nog niet oordeelde, tenzij iemand hem verwierp")
  func casus() throws {
    let proef = try Proefregister()
    let casus = try proef.casus(try getoetst(proef))
    #expect(casus.teToetsen(door: .huisarts).map(\.beoordeeld.nummer) == [1])
    #expect(casus.teToetsen(door: .wijkteam).map(\.beoordeeld.nummer) == [1, 2])
    #expect(casus.teToetsen.map(\.beoordeeld.nummer) == [1, 2])
  }

  @Test("De lijst: laten toetsen staat er zolang een claim op iemand wacht")
  func lijst() throws {
    let proef = try Proefregister()
    let nummer = try getoetst(proef)
    #expect(try soorten(proef) == [.toetsen])
    try proef.doe(toets(1), toets(1, .wijkteam), bij: nummer)
    #expect(try soorten(proef) == [.toetsen])
    try proef.doe(toets(2, .wijkteam), bij: nummer)
    #expect(try proef.register.lopend().isEmpty)
  }

  @Test("De toetslijst: de claims die op deze toetser wachten")
  func toetslijst() throws {
    let proef = try Proefregister()
    _ = try getoetst(proef)
    #expect(try vragen(proef, .huisarts) == [1])
    #expect(try vragen(proef, .wijkteam) == [1, 2])
  }

  @Test("Het onderzoek: evenveel claims wachten als op de toetslijst staan")
  func onderzoek() throws {
    let proef = try Proefregister()
    _ = try getoetst(proef)
    #expect(try achterstand(proef) == [1, 2])
  }

  @Test("De lijst: te beoordelen staat er tot iemand het deed")
  func beoordelen() throws {
    let proef = try Proefregister()
    let nummer = try proef.afgerond(.geenVervolg)
    #expect(try proef.casus(nummer).isTeBeoordelen)
    #expect(try soorten(proef) == [.beoordelen])
    #expect(try proef.register.onderzoekscasussen().bron.nietBeoordeeld == 1)
    let casus = try proef.doe(.beoordeeld([], op: dag(30)), bij: nummer)
    #expect(!casus.isTeBeoordelen && casus.isBeoordeelbaar)
    #expect(try proef.register.lopend().isEmpty)
    #expect(try proef.register.onderzoekscasussen().bron.nietBeoordeeld == 0)
  }

  @Test("Wat een vergissing bleek of vernietigd is, vraagt niemand nog iets", arguments: [true, false])
  func nergens(vergissing: Bool) throws {
    let proef = try Proefregister()
    let (getoetst, kaal) = (try getoetst(proef), try proef.afgerond(.geenVervolg))
    for nummer in [getoetst, kaal] {
      if vergissing {
        try proef.doe(.dicht(.foutieveInvoer, .dubbel, op: 40), bij: nummer)
      } else {
        try proef.register.vernietig(nummer, handeling)
      }
    }
    #expect(try proef.register.lopend().isEmpty)
    #expect(try Toetser.allCases.allSatisfy { try vragen(proef, $0).isEmpty })
    #expect(try achterstand(proef).isEmpty)
    #expect(try proef.register.onderzoekscasussen().bron.populatie.aantal == (vergissing ? 0 : 2))
  }

  @Test("Lopend is precies wat om iets vraagt of wat loopt", arguments: 1...20)
  func lopend(zaad: Int) throws {
    var toeval = Ketentoeval(steen: Dobbelsteen(UInt64(zaad)))
    var casus = aangemeld()
    for _ in 0..<60 {
      let model = Ketenmodel(casus)
      let feit = toeval.feit(
        toeval.soort(model), na: casus.laatsteOp, doelen: casus.doelen.count, regels: casus.regels.count)
      guard weigering(feit, van: casus) == nil else { continue }
      casus.gebeurt(feit)
      let herinneringen = Casusregel(casus).herinneringen(Instellingen(), peildatum: vandaag)
      #expect(casus.isLopend == !herinneringen.isEmpty, "\(casus)")
    }
  }
}
