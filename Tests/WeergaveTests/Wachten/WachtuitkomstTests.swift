import BusinessCase
import Taal
import Testing

@testable import Bestandsvorm
@testable import Weergave

@Suite("Een uitkomst waarin wachten meetelt")
struct WachtuitkomstTests {
  @Test("De tabel van wat wachten verandert telt op tot het geheel, en noemt wie kwam en wie werd geholpen")
  func tabellen() throws {
    let uitkomst = try Self.scenario(half: true).bereken()
    let tabel = try #require(uitkomst.wachttabel(.lang))
    #expect(tabel.rijen.map { $0[0] } == ["gemeente", "zorgverzekeraar"])
    // Half of 100 residents is not spoken to and not helped; each costs € 1.038 and saves € 100.
    #expect(tabel.rijen[0][3] == bedragTekst(-50 * 1038))
    let meerzorg = try #require(uitkomst.wachteffect(.lang)).meerzorg
    #expect(
      tabel.voet == ["samen"]
        + [
          -50 * 100 * Self.halveMaand, meerzorg, -50 * 1038,
          50 * 1038 - 50 * 100 * Self.halveMaand - meerzorg,
        ].map { bedragTekst($0) })
    #expect(uitkomst.doorstroomtabel?.rijen == [["jaar 1", "100", "50", "50", "0,0", "300"]])
    #expect(uitkomst.watervaltabel(.lang).rijen.last?[0] == "Wachten en uitval")
  }

  @Test("Zonder doorstromen is er geen tabel, geen stap en geen sleutel in de JSON")
  func zonder() throws {
    let uitkomst = try Self.scenario(half: false).bereken()
    #expect(uitkomst.wachttabel(.lang) == nil && uitkomst.doorstroomtabel == nil)
    #expect(!uitkomst.json(hash: "").regel.contains("wachten"))
    #expect(uitkomst.watervaltabel(.lang).rijen.last?[0] == "Kosten van het traject")
  }

  @Test("De JSON geeft per termijn wat wachten verandert, en de waterval eindigt ermee")
  func json() throws {
    let regel = try Self.scenario(half: true).bereken().json(hash: "").regel
    #expect(regel.contains(#""wachten": { "nabootsingen": 1, "contantGeholpen": 50"#))
    #expect(regel.contains(#""stap": "wachten""#))
  }

  @Test("Getallen van de zorg tijdens het wachten hebben een eigen naam")
  func namen() {
    let parameter = Parameter.regel(casus: Beoordeling.wachten, nummer: 0, .kans)
    let namen = Parameternamen([(parameter, nil)])
    #expect(namen.naam(parameter, nil) == "Kans, tijdens het wachten, zorgregel 1")
  }

  @Test("Wachtgeld wordt een staaf per betaler die het raakt, en een voor allen samen")
  func wachtgeld() throws {
    let geld = try #require(try Wachtgeld(Self.scenario(half: true), trekkingen: 20, zaad: 1))
    #expect(geld.euro.map(\.betaler) == ["gemeente", "zorgverzekeraar", "samen"])
    #expect(abs(geld.euro[0].bedrag.midden - 50 * 1038) < 1e-6)
  }

  private static let halveMaand = Maandfactor(uitdoving: .nul, uitval: .nul, discontovoet: 0.02).gewicht(
    maand: 1)

  /// A hundred residents who each save € 100; of them `half` the half is helped, after 300 weeks together.
  private static func scenario(half: Bool) throws -> Scenario {
    let regel = Zorgregel(
      soort: .vermeden(.init(toets: .beide)), post: .init("consult"), hoeveelheid: .eenmalig(1), kans: .een)
    let kaart = Kostenkaart(
      index: Prijsindex(basisjaar: 2021, stijgingen: [0.1], bron: "proef"),
      posten: [
        Kostenpost(
          id: .init("consult"), naam: "Consult", eenheid: "keer", betaler: .zorgverzekeraar,
          prijzen: [
            Prijs(bedrag: Bedrag(centen: 100_00), jaar: 2022, basis: .integraal, bron: "proef", status: .data)
          ])
      ])
    let doorstroom = Doorstroom(delen: [
      .init(
        jaar: 0, route: .buurtwerk, ingestroomd: 100, gesproken: 50, geholpen: 50, uitstel: 0, wachtweken: 300
      )
    ])
    return Scenario(
      naam: "proef",
      regels: Rekenregels(
        prijspeil: 2022, prijsbasis: .integraal, discontovoet: 0.02,
        optimismecorrectie: Optimismecorrectie(beide: .nul, een: .nul, geen: .nul)),
      traject: Trajectprijs(prijs: Bedrag(centen: 1038_00), jaar: 2022, betaler: .gemeente),
      kostenkaart: kaart,
      methode: .casussen([try Beoordeling(casus: .init("a"), route: .buurtwerk, zorgregels: [regel])]),
      programma: Programma(
        jaren: 1, instroom: [.init(kanaal: "huisarts", perJaar: 100)], doorstromen: half ? [doorstroom] : [],
        wachtzorg: [Wachtzorg(post: .init("consult"), perWeek: 0.01, kans: .een)]))
  }
}
