import Testing

@testable import BusinessCase

/// Draws: chances, bands and who bears the risk.
@Suite("Onderhandelen met trekkingen")
struct SpreidingTests {
  /// The zorgverzekeraar gains 100, 500, 900 or 1300; the gemeente always 400.
  let onderhandeling: Onderhandeling

  init() throws {
    onderhandeling = Onderhandeling(
      try invoer(partij(.gemeente, [400, 400, 400, 400]), partij(.zorgverzekeraar, [500, 1300, 100, 900])))
  }

  @Test("In de helft van de trekkingen is er ruimte, en bij 700 winnen beide in die helft")
  func kansen() {
    #expect(onderhandeling.bijdrage.overeenkomst == .zone(638...700))
    #expect(onderhandeling.bijdrage.kansOpZone == 0.5)
    #expect(onderhandeling.bijdrage.kansOpSamenwinst(bij: 700) == 0.5)
    #expect(onderhandeling.bijdrage.kansOpSamenwinst(bij: 1000) == 0.25)
    #expect(onderhandeling.bijdrage.beste?.kans == 0.5)
  }

  @Test("De band om de lijn is overal even breed, en zo breed als die van het omslagpunt")
  func band() throws {
    let lijn = try #require(onderhandeling.bijdrage.lijn(.zorgverzekeraar))
    let omslag = try #require(lijn.omslagpunt)
    #expect(vrijwelGelijk(omslag.interval95.lowerBound, 130))
    #expect(vrijwelGelijk(omslag.interval95.upperBound, 1270))
    #expect([0, 300, 900].map { lijn.punt(bij: $0) }.allSatisfy { vrijwelGelijk($0.hoog - $0.laag, 1140) })
    #expect(lijn.punt(bij: 600).kansOpWinst == 0.5)
  }

  @Test("Een vaste bijdrage laat het risico bij de zorgverzekeraar; betalen voor resultaat verlegt het")
  func risico() throws {
    let vast = try #require(onderhandeling.verdeling(.gelijkeWinst)).delen
    let resultaat = try #require(onderhandeling.verdelingen.last).delen
    #expect(vast.map(\.kansOpVerlies) == [0, 0.5])
    #expect(resultaat.map(\.kansOpVerlies) == [0.5, 0])
    #expect(vrijwelGelijk(vast[1].betaling.gemiddelde, resultaat[1].betaling.gemiddelde))
    #expect(vrijwelGelijk(vast[0].saldo.gemiddelde, resultaat[0].saldo.gemiddelde))
  }

  @Test("Een afspraak houdt zich per trekking aan bodem en plafond", arguments: [0, 200, 600])
  func grenzen(bodem: Int64) throws {
    let afspraak = try Resultaatafspraak(
      .perBevestigdeEuro(1), bodem: Bedrag(centen: bodem * 100), plafond: Bedrag(centen: 600_00))
    let voorstel = Resultaatvoorstel(naam: "proef", delen: [.init(.zorgverzekeraar, afspraak)])
    let invoer = try invoer(partij(.gemeente, [400, 400]), partij(.zorgverzekeraar, [100, 900]))
    let verdeling = try #require(Onderhandeling(invoer, voorstellen: [voorstel]).verdelingen.last)
    let verwacht = (Double(max(100, bodem)) + 600) / 2
    #expect(vrijwelGelijk(verdeling.betalingen, [1038 - verwacht, verwacht]))
  }

  @Test("Een vast bedrag per traject is hetzelfde als die bijdrage")
  func perTraject() throws {
    let afspraak = try Resultaatafspraak(.perTraject(Bedrag(centen: 700_00)))
    let voorstel = Resultaatvoorstel(naam: "vast", delen: [.init(.zorgverzekeraar, afspraak)])
    let invoer = try invoer(partij(.gemeente, [400, 500]), partij(.zorgverzekeraar, [100, 900]))
    let onderhandeling = Onderhandeling(invoer, voorstellen: [voorstel])
    let lijnen = onderhandeling.bijdrage.lijnen.map { $0.punt(bij: 700).saldo }
    #expect(vrijwelGelijk(onderhandeling.verdelingen.last?.saldi, lijnen))
  }

  @Test("Wie niet aan tafel zit maar wel een afspraak heeft, doet mee")
  func buitenstaander() throws {
    let afspraak = try Resultaatafspraak(.perTraject(Bedrag(centen: 10_00)))
    let voorstel = Resultaatvoorstel(
      naam: "rijk doet mee",
      delen: [.init(.rijk, afspraak), .init(.gemeente, afspraak), .init(.rijk, afspraak)])
    let invoer = try invoer(partij(.gemeente, [400]), partij(.zorgverzekeraar, [900]))
    let delen = try #require(Onderhandeling(invoer, voorstellen: [voorstel]).verdelingen.last).delen
    #expect(delen.map(\.betaler) == [.gemeente, .zorgverzekeraar, .rijk])
    #expect(delen.map(\.betaling.gemiddelde) == [1028, 0, 10])
  }
}
