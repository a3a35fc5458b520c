import Testing

@testable import BusinessCase

@Suite("Het plan: zorg en uren per jaar")
struct ZorgplanTests {
  private static let consult = Kostenpost.ID("consult")

  /// Two trajecten in the first year, and nothing else: 12 consults a year avoided from the start, for a year, half of them
  /// certain; an hour of care added in month 13. A consult takes a quarter of an hour of a GP.
  private static func scenario(jaren: Int = 1) throws -> Scenario {
    func prijs(_ centen: Int64) -> [Prijs] {
      [Prijs(bedrag: Bedrag(centen: centen), jaar: 2022, basis: .integraal, bron: "proef", status: .aanname)]
    }
    let posten = [
      Kostenpost(
        id: consult, naam: "Consult", eenheid: "consult", betaler: .zorgverzekeraar, prijzen: prijs(2000),
        personeel: Personeel(.huisarts, uren: 0.25, herkomst: .aanname("proef"))),
      Kostenpost(
        id: .init("uur"), naam: "Hulp", eenheid: "uur", betaler: .gemeente, prijzen: prijs(5000),
        personeel: Personeel(.wijkteam, uren: 1, herkomst: .bron("een uur"))),
    ]
    let regels = [
      Zorgregel(
        soort: .vermeden(.init(toets: .beide, getoetstTot: 12)), post: consult,
        hoeveelheid: .per(.jaar, aantal: 12), periode: Periode(vanaf: 0, duur: 12),
        kans: 0.5),
      Zorgregel(
        soort: .meer, post: .init("uur"), hoeveelheid: .eenmalig(1), periode: Periode(vanaf: 12),
        kans: 1),
    ]
    var scenario = Scenario(
      naam: "Proef",
      regels: Rekenregels(
        prijspeil: 2022, prijsbasis: .integraal, discontovoet: 0.05,
        optimismecorrectie: Optimismecorrectie(beide: .nul, een: .nul, geen: .nul)),
      traject: Trajectprijs(prijs: Bedrag(centen: 10_000), jaar: 2022, betaler: .gemeente),
      kostenkaart: Kostenkaart(
        index: Prijsindex(basisjaar: 2022, stijgingen: [0], bron: "proef"), posten: posten),
      methode: .casussen([try Beoordeling(casus: .init("a"), route: .buurtwerk, zorgregels: regels)]),
      programma: Programma(jaren: jaren, instroom: [.init(kanaal: "proef", perJaar: 2)]))
    // All trajecten start in January.
    scenario.programma?.maandpatroon = [12] + Array(repeating: 0, count: 11)
    scenario.perTraject = [Personeel(.makelaar, uren: 10, herkomst: .aanname("proef"))]
    return scenario
  }

  @Test("Met de hand: twee trajecten, twaalf consulten in het ene jaar en twee uren in het volgende")
  func metDeHand() throws {
    let plan = try Zorgplan(try Self.scenario())
    #expect(plan.jaren == [2022, 2023] && plan.trajecten == [2, 0])
    let minder = try #require(plan.regels.first { $0.richting == .vermeden })
    let meer = try #require(plan.regels.first { $0.richting == .meer })
    // 2 trajecten x 12 consults x a chance of one half.
    #expect(isGelijk(minder.perJaar, [12, 0]) && isGelijk(meer.perJaar, [0, 2]))
    #expect(isGelijk(plan.jaren.indices.map { minder.euro($0) }, [240, 0]))
    #expect(isGelijk(plan.jaren.indices.map { plan.vrij(.huisarts, $0) }, [3, 0]))
    #expect(isGelijk(plan.jaren.indices.map { plan.gevraagd(.wijkteam, $0) }, [0, 2]))
    #expect(isGelijk(plan.jaren.indices.map { plan.gevraagd(.makelaar, $0) }, [20, 0]))
    #expect(plan.beroepen == [.huisarts, .wijkteam, .makelaar])
  }

  @Test("De euro's van een betaler zijn die van zijn begroting", arguments: [1, 2, 5])
  func begroting(jaren: Int) throws {
    let scenario = try Self.scenario(jaren: jaren)
    let (plan, begroting) = (try Zorgplan(scenario), try Begroting(scenario))
    for (jaar, bedragen) in begroting.bedragen.enumerated() {
      for betaler in Betaler.allCases {
        func som(_ richting: Zorgplan.Richting) -> Double {
          plan.regels.filter { $0.post.betaler == betaler && $0.richting == richting }
            .reduce(0) { $0 + $1.euro(jaar) }
        }
        let prijs = betaler == .gemeente ? plan.trajecten[jaar] * 100 : 0
        #expect(abs(som(.vermeden) - bedragen[betaler].baten) < 1e-9)
        #expect(abs(som(.meer) - bedragen[betaler].meerzorg) < 1e-9)
        #expect(abs(som(.inzet) + prijs - bedragen[betaler].kosten) < 1e-9)
      }
    }
  }

  @Test("Uren van personeel tellen op tot die van de soorten zorg en de trajecten")
  func uren() throws {
    let plan = try Zorgplan(try Self.scenario(jaren: 3))
    for jaar in plan.jaren.indices {
      let perPost = plan.regels.reduce(0) { $0 + ($1.uren(jaar) ?? 0) }
      let trajecten = plan.trajecten[jaar] * 10
      let perBeroep = Beroep.allCases.reduce(0) { $0 + plan.gevraagd($1, jaar) + plan.vrij($1, jaar) }
      #expect(abs(perPost + trajecten - perBeroep) < 1e-9)
    }
  }

  @Test(
    "Elk getal van het plan is uit te leggen",
    arguments: [
      ("plan.2022.consult.vermeden", 12), ("plan.2023.uur.meer", 2),
      ("plan.samen.zorgverzekeraar.vermeden", 240),
      ("plan.2022.huisarts.vrij", 3), ("plan.2022.makelaar.gevraagd", 20), ("plan.samen.trajecten", 2),
      ("plan.samen.zorgverzekeraar.vermeden.contacten", 12), ("plan.2022.gemeente.meer.uren", 0),
      ("plan.samen.prijs", 200.0),
    ])
  func uitleg(pad: String, waarde: Double) throws {
    let uitkomst = try Self.scenario().bereken()
    let verklaring = try uitkomst.verklaar(Getalpad(pad, gegevens: []))
    #expect(abs(verklaring.waarde - waarde) < 1e-9)
  }

  @Test(
    "Een naam die het plan niet kent, wordt geweigerd met wat er wel is",
    arguments: [
      ("plan.1999.trajecten", "2022"), ("plan.2022.consulten.vermeden", "consult"),
      ("plan.2022.huisarts.wat", "vrij"), ("plan.2022.hiusarts.vrij", "huisarts"),
      ("plan.2022.overige.vermeden", "zorgverzekeraar"),
      ("plan.2022.consult.minder", "vermeden"), ("plan.ooit", "samen"),
    ])
  func geweigerd(pad: String, bedoeld: String) throws {
    let uitkomst = try Self.scenario().bereken()
    do {
      _ = try uitkomst.verklaar(Getalpad(pad, gegevens: []))
      Issue.record("\(pad) werd aangenomen")
    } catch {
      #expect(error.zin.contains(bedoeld), "\(error.zin)")
    }
  }

  private func isGelijk(_ een: [Double], _ ander: [Double]) -> Bool {
    een.count == ander.count && zip(een, ander).allSatisfy { abs($0 - $1) < 1e-9 }
  }
}
