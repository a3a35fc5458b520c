import BusinessCase
import Weergave

/// What comes out of a scenario with the numbers that somebody chose: for the page, for a spreadsheet, and as two pages to
/// keep.
struct Scenariogevolg: Sendable {
  private let uitkomst: Scenariouitkomst
  /// What is shown beside each other.
  private let rij: [Scenariouitkomst]
  private let getrokken: Trekkingen

  /// - Parameters:
  ///   - zonder: the scenario as it was; nil when nothing was changed.
  ///   - naast: another one to hold it against.
  init(_ scenario: Scenario, zonder: Scenario?, naast: Scenario?) throws(Rekenfout) {
    let uitkomst = try scenario.bereken()
    self.uitkomst = uitkomst
    rij =
      try [zonder].compactMap(\.self).map { een throws(Rekenfout) in try een.bereken() } + [uitkomst]
      + [naast].compactMap(\.self).map { een throws(Rekenfout) in try een.bereken() }
    getrokken = try Trekkingsmodel(scenario).trek(
      Loketinstellingen.trekkingen, zaad: Loketinstellingen.zaad
    )
    .gecentreerd(op: uitkomst)
  }

  private var vergelijking: Vergelijking? { rij.count > 1 ? Vergelijking(rij) : nil }

  /// One scenario by term and payer; several beside each other.
  private var hoofdtabellen: [Tabel] {
    guard let vergelijking else { return [uitkomst.termijntabel, uitkomst.betalertabel(.lang)] }
    return [
      vergelijking.scenariotabel(.lang), vergelijking.verschiltabel(.lang), vergelijking.betalertabel(.lang),
    ]
    .compactMap(\.self)
  }

  private var kansen: Kanstabellen { Kanstabellen(getrokken.uitkomsten()) }

  var csv: [UInt8] {
    (hoofdtabellen + [kansen.perTermijn, kansen.perBetaler(.lang)].compactMap(\.self)).csv
  }

  /// The short report.
  var verslag: Pagina {
    get throws(Onderhandelfout) {
      Kortrapport(
        uitkomst, kansen: Kansuitkomst(getrokken, .lang, getrokken.spreiding),
        onderhandeling: Onderhandeling(
          try Onderhandelinvoer(getrokken, .lang),
          voorstellen: [uitkomst.scenario.voorstel].compactMap(\.self))
      ).pagina
    }
  }

  func html() throws(Rekenfout) -> [Html] {
    let kop =
      vergelijking.map { Self.letOp($0.waarschuwingen) } ?? [.alinea(.tekst(uitkomst.kenmerken))]
    return try kop + hoofdtabellen.map(\.html) + zekerheid + verdieping()
      + Self.letOp(uitkomst.korteMeldingen)
  }

  private static func letOp(_ zinnen: [String]) -> [Html] {
    zinnen.isEmpty ? [] : [.kop2("Let op"), .lijst(zinnen.map { .tekst($0) })]
  }

  private var zekerheid: [Html] {
    let kansen = kansen
    return [
      .kop2("Hoe zeker?"), getrokken.spreiding.zin.map { .alinea(.tekst($0)) } ?? .leeg,
      kansen.perTermijn.html, kansen.perBetaler(.lang)?.html ?? .leeg,
      kansen.uitleg.isEmpty ? .leeg : .alinea(.tekst(kansen.uitleg)),
    ]
  }

  /// What is there for who wants to know more.
  private func verdieping() throws(Rekenfout) -> [Html] {
    let tornado = try Tornado(uitkomst.scenario)
    let invloed: [Html] =
      tornado.heeftInvloed
      ? [
        .uitklap(
          "Welk getal maakt het verschil?",
          [.alinea(.tekst(tornado.zin ?? "")), tornado.diagram("tornado").html])
      ] : []
    return invloed + onderhandeling
  }

  private var onderhandeling: [Html] {
    guard let invoer = try? Onderhandelinvoer(getrokken, .lang) else { return [] }
    let onderhandeling = Onderhandeling(
      invoer, voorstellen: [uitkomst.scenario.voorstel].compactMap(\.self))
    return onderhandeling.secties(grafiek: onderhandeling.diagram.html).map {
      .uitklap($0.titel, $0.inhoud)
    }
  }
}
