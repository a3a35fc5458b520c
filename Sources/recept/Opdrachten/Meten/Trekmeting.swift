import Bestandsvorm
import BusinessCase
import Taal
import Weergave

/// How long the draws of a scenario take, on one thread and on two: compiling the scenario, drawing, and adding up.
struct Trekmeting {
  private let zorgregels: Int
  /// Seconds on one and on two threads; the quickest of a few rounds.
  private let seconden: [Double]
  private let uitkomst: Kansuitkomst
  /// What was read for it.
  let bestanden: [String]

  static let trekkingen = 10_000
  private static let rondes = 15

  init(_ naam: String) throws(Afbreking) {
    let berekend = try recept.bereken([naam], Scenariovraag(), Nabootswijze())[0]
    let scenario = berekend.scenario
    bestanden = berekend.gelezen.bestanden
    var seconden = [Double.infinity, .infinity]
    var laatste: Kansuitkomst?
    for _ in 0..<Self.rondes {
      for draden in 1...2 {
        let begin = Klok.nu
        laatste = try Self.trek(scenario, draden: draden)
        seconden[draden - 1] = min(seconden[draden - 1], Klok.nu - begin)
      }
    }
    guard let laatste else { throw Afbreking(.verkeerdeGegevens) }
    (self.seconden, uitkomst) = (seconden, laatste)
    zorgregels = scenario.methode.casussen.reduce(0) { $0 + $1.zorgregels.count }
  }

  private static func trek(_ scenario: Scenario, draden: Int) throws(Afbreking) -> Kansuitkomst? {
    do throws(Rekenfout) {
      return try Trekkingsmodel(scenario).trek(trekkingen, zaad: 2022, draden: draden).uitkomsten(
        draden: draden
      ).last
    } catch {
      throw Afbreking(.verkeerdeGegevens, [error.zin])
    }
  }

  var tekst: String {
    """
    \(getalTekst(Double(Self.trekkingen), decimalen: 0)) trekkingen van \(zorgregels) zorgregels, per betaler en termijn:
    op een draad \(getalTekst(seconden[0] * 1000, decimalen: 1)) ms, op twee draden \(getalTekst(seconden[1] * 1000, decimalen: 1)) ms, \(getalTekst(seconden[0] / seconden[1], decimalen: 2)) keer zo snel.

    """
  }

  var json: Json {
    [
      "versie": .tekst(versie), "trekkingen": .geheel(Self.trekkingen), "zorgregels": .geheel(zorgregels),
      "secondenOpEenDraad": .getal(seconden[0]), "secondenOpTweeDraden": .getal(seconden[1]),
      "saldoPerTraject": [
        "gemiddelde": .getal(uitkomst.perTraject.gemiddelde), "sd": .getal(uitkomst.perTraject.sd),
        "laag": .getal(uitkomst.perTraject.interval.lowerBound),
        "hoog": .getal(uitkomst.perTraject.interval.upperBound),
        "kansPositief": .misschien(uitkomst.perTraject.kansPositief) { .getal($0) },
      ],
    ]
  }
}

extension Methode {
  fileprivate var casussen: [Beoordeling] {
    if case .casussen(let casussen) = self { casussen } else { [] }
  }
}
