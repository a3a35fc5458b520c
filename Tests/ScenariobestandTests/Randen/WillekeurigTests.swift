import BusinessCase
import Testing

@testable import Bestandsvorm
@testable import Scenariobestand
@testable import Simulatie

/// Numbers at and near the edges of what a file may hold, in every place of a scenario where one can stand.
///
/// Tests/randen plays many more of them through the program itself.
@Suite("Wat wordt aangenomen, is te berekenen")
struct WillekeurigTests {
  @Test(
    "Een scenario met vreemde getallen wordt geweigerd op zijn plek, of geeft overal een eindig getal",
    arguments: 0..<12)
  func eindig(groep: Int) throws {
    for nummer in 0..<12 {
      var maker = Scenariomaker(nummer: groep * 12 + nummer)
      let tekst = maker.scenario()
      let bestanden = ["x.json5": tekst, "kostenkaart.json5": Scenariomaker.kaart]
      do throws(Leesfouten) {
        let gelezen = try Scenariobibliotheek(Geheugen(bestanden)).scenario("x.json5")
        let wijze = Simulatiewijze(herhalingen: 2, zaad: 1)
        bereken(gelezen.nagebootst { $0.speel(wijze) }.scenario, "scenario \(groep * 12 + nummer)")
      } catch {
        #expect(error.fouten.allSatisfy { $0.plek != nil }, "\(tekst)")
      }
    }
  }

  /// Everything that commands ask of a scenario.
  private func bereken(_ scenario: Scenario, _ naam: Comment) {
    do {
      let uitkomst = try scenario.bereken()
      for horizon in Horizon.allCases {
        for een in [uitkomst[horizon], uitkomst.perTraject(horizon)] {
          let totaal = een.totaal
          eindig([totaal.baten, totaal.meerzorg, totaal.kosten, totaal.tegenslag, totaal.saldo], naam)
          eindig([een.verhouding, een.getoetstAandeel, een.voorbijToetsAandeel].compactMap { $0 }, naam)
        }
        eindig(uitkomst.waterval(horizon).treden.map(\.stand), naam)
      }
      let trekkingen = try Trekkingsmodel(scenario).trek(64, zaad: 1).gecentreerd(op: uitkomst)
      for beeld in trekkingen.uitkomsten().flatMap({ [$0.perTraject, $0.alles] + $0.perBetaler.map(\.saldo) })
      {
        eindig([beeld.gemiddelde, beeld.sd, beeld.interval.lowerBound, beeld.interval.upperBound], naam)
        eindig([beeld.kansPositief].compactMap { $0 }, naam)
      }
      let tornado = try Tornado(scenario)
      eindig(
        tornado.balken.flatMap { [$0.bijLaag, $0.bijHoog, $0.interval.lowerBound, $0.interval.upperBound] },
        naam)
      #expect(Set(tornado.balken.map(tornado.naam)).count == tornado.balken.count, naam)
      for punt in try Omslagpunt.alle(van: scenario) {
        eindig(punt.verloop.nulpunten + [punt.nu] + [punt.verloop.dichtstbij?.saldo].compactMap { $0 }, naam)
        let grenzen = punt.verloop.stukken.flatMap { [$0.van, $0.tot] }
        #expect(grenzen == grenzen.sorted(), naam)
      }
      let waarde = try Informatiewaarde(scenario, trekkingen: 64, zaad: 1, draden: 1)
      eindig((waarde.delen.map(\.waarde) + [waarde.evpi].compactMap { $0 }).map(\.waarde), naam)
      eindig((waarde.onderzoek?.punten ?? []).map(\.evsi.waarde), naam)
      let onderhandeling = Onderhandeling(
        try Onderhandelinvoer(trekkingen, .lang), voorstellen: [scenario.voorstel].compactMap { $0 })
      eindig(
        onderhandeling.verdelingen.flatMap(\.delen).flatMap {
          [$0.betaling.gemiddelde, $0.saldo.gemiddelde]
        }, naam)
      if case .casussen(let onderzoek) = try scenario.onderzoek(zaad: 1) {
        eindig(Horizon.allCases.compactMap { onderzoek[$0].saldo.gemiddelde }, naam)
      }
    } catch {
      Issue.record("\(naam): \(error)")
    }
  }

  private func eindig(_ getallen: [Double], _ naam: Comment) {
    #expect(getallen.allSatisfy { $0.isFinite }, naam)
  }
}

/// Makes the text of a scenario; the same number gives the same text.
private struct Scenariomaker {
  private var toeval: Toeval

  init(nummer: Int) { toeval = Toeval(zaad: 61, nummer: nummer) }

  private static let delen = [
    "0", "5e-324", "1e-310", "1e-12", "1e-9", "1.1e-9", "1e-6", "0.5", "0.999999", "0.9999999989",
    "0.999999999",
    "0.999999999999", "0.9999999999999999", "1", "1.0000000000000002", "-1e-12",
  ]
  private static let aantallen = [
    "0", "5e-324", "1e-310", "1e-9", "0.01", "1", "365.25", "1e6", "1000001", "1e300", "-1",
  ]
  private static let bedragen = [
    "0", "0.01", "10.04", "9999999999.99", "10000000000", "10000000000.01", "1e300", "-1",
  ]
  private static let maanden = ["0", "1", "6", "24", "1200", "1201", "1e300"]

  private mutating func kans(_ p: Double) -> Bool { toeval.deel() < p }

  /// An edge now and then, else something ordinary.
  private mutating func getal(_ rand: [String], _ gewoon: ClosedRange<Double>) -> String {
    if kans(0.2) { return rand[Int(toeval.next() % UInt64(rand.count))] }
    return String((toeval.rond(gewoon, stap: 0.01) * 100).rounded() / 100)
  }

  private mutating func deel() -> String {
    let waarde = getal(Self.delen, 0.05...0.95)
    switch Int(toeval.next() % 8) {
    case 0: return "{ waarde: \(waarde), n: \(getal(["0.1", "1e9", "1e10"], 2...40)) }"
    case 1: return "{ laag: \(getal(Self.delen, 0.05...0.3)), hoog: \(getal(Self.delen, 0.4...0.9)) }"
    case 2:
      return "{ waarde: \(waarde), laag: \(getal(Self.delen, 0.01...0.05)), hoog: 0.97, verdeling: 'pert' }"
    default: return waarde
    }
  }

  private mutating func aantal() -> String {
    let waarde = getal(Self.aantallen, 0.1...8)
    return kans(0.2) ? "{ waarde: \(waarde), cv: \(getal(["0.001", "5", "6"], 0.05...0.5)) }" : waarde
  }

  private mutating func regel() -> String {
    let soort = ["vermeden", "vermeden", "meer", "inzet", "tegenslag"][Int(toeval.next() % 5)]
    let per = ["dag", "week", "maand", "jaar", "eenmalig"][Int(toeval.next() % 5)]
    var velden = [
      "soort: '\(soort)'", "post: '\(kans(0.5) ? "zorg" : "uur")'", "aantal: \(aantal())", "per: '\(per)'",
      "kans: \(deel())",
    ]
    if kans(0.3) { velden.append("vanaf: \(kans(0.5) ? "3" : Self.maanden[Int(toeval.next() % 7)])") }
    if kans(0.3) { velden.append("uitval: \(deel())") }
    if soort == "vermeden" {
      velden.append("toets: '\(kans(0.5) ? "beide" : "geen")'")
      if kans(0.3) { velden.append("toerekening: \(deel())") }
      if kans(0.3) { velden.append("uitdoving: \(deel())") }
    }
    return "{ \(velden.joined(separator: ", ")) }"
  }

  mutating func scenario() -> String {
    var velden = [
      "naam: 'Willekeurig'", "prijspeil: 2022", "prijsbasis: 'integraal'",
      "discontovoet: \(getal(Self.delen, 0...0.08))",
      "traject: { prijs: \(getal(Self.bedragen, 0...2000)), betaler: '\(kans(0.7) ? "gemeente" : "zorgverzekeraar")' }",
    ]
    if kans(0.4) {
      velden.append("onzekerheid: { kans: { n: 10 }, aantal: { cv: 0.3 }, prijs: { cv: 0.1 } }")
    }
    if kans(0.2) { velden.append("optimismecorrectie: { geen: \(deel()) }") }
    if kans(0.2) {
      velden.append("resultaatafspraken: [{ betaler: 'rijk', perTraject: \(getal(Self.bedragen, 0...500)) }]")
    }
    if kans(0.2) {
      velden.append("horizonnen: { kort: 0, middellang: 1, lang: \(Self.maanden[Int(toeval.next() % 7)]) }")
    }
    switch Int(toeval.next() % 6) {
    case 0: velden.append("methode: 'factor', factor: \(aantal())")
    case 1:
      velden.append(
        "methode: 'totaal', totaal: { bedrag: \(getal(Self.bedragen, 0...50_000)), jaar: 2022, casussen: 13, variatie: 1 }"
      )
    default:
      let casussen = (0..<Int(1 + toeval.next() % 3)).map { nummer in
        let regels = (0..<Int(toeval.next() % 4)).map { _ in regel() }.joined(separator: ", ")
        return "{ id: 'c\(nummer)', route: 'buurtwerk', zorgregels: [\(regels)] }"
      }
      velden.append("casussen: [\(casussen.joined(separator: ", "))]")
    }
    if kans(0.4) {
      let groei =
        kans(0.5)
        ? "0"
        : ["-0.99", "10", "{ waarde: 0.1, sd: 0.1 }", "{ laag: -0.5, hoog: 1e12 }"][Int(toeval.next() % 4)]
      velden.append(
        "programma: { jaren: \(kans(0.8) ? "2" : "50"), groei: \(groei), routemix: { buurtwerk: 1 }, instroom: [{ kanaal: 'k', perJaar: \(getal(Self.aantallen, 1...20)) }] }"
      )
      if kans(0.3) { velden.append("keten: { inloop: 1, uitloop: 2, wijkteam: { meldingen: 10 } }") }
    }
    return "{ \(velden.joined(separator: ",\n  ")) }"
  }

  static let kaart = """
    { prijsindex: { bron: "proef", stijging: { "2022": 0.10, "2023": 0.05 } },
      kostenposten: [
        { id: "zorg", naam: "Zorg", eenheid: "keer", betaler: "zorgverzekeraar", prijzen: [
          { bedrag: 28.74, jaar: 2022, basis: "integraal", bron: "proef", status: "X" } ] },
        { id: "uur", naam: "Uur", eenheid: "uur", betaler: "gemeente", hoogstens: { aantal: 24, per: "dag" }, prijzen: [
          { bedrag: 10000000000, jaar: 2021, basis: "integraal", bron: "proef", status: "X" } ] },
      ] }
    """
}
