import BusinessCase
import Simulatie

/// One wijk of the register; how many casussen is nil where the group is too small to show.
package struct Wijkdeel: Sendable, Hashable {
  package let wijk: Wijk
  package let n: Int?
  package let marge: Marge95?
}

/// Who comes in, along which kanaal, where and when.
extension Ketenschatter {
  /// Casussen of residents who did not come back.
  private var nieuw: [Casusregel] {
    let terug = Set(gegevens.terugkomsten.compactMap { $0.terug?.nummer })
    return gegevens.casussen.filter { !terug.contains($0.nummer) }
  }

  /// How many days of every month of the year were seen.
  private var dagenPerMaand: [Int] {
    guard let periode = gegevens.periode else { return Array(repeating: 0, count: 12) }
    return (0..<gegevens.dagen).reduce(into: Array(repeating: 0, count: 12)) { telling, dag in
      telling[(periode.lowerBound + dag).delen.maand - 1] += 1
    }
  }

  /// How busy the months of the year are, when every month was seen twice.
  mutating func schatMaandpatroon() {
    let dagen = dagenPerMaand
    let aantallen = nieuw.reduce(into: Array(repeating: 0, count: 12)) {
      $0[$1.aangemeld.delen.maand - 1] += 1
    }
    let genoeg = 12 * Schattingsdrempel.perVak
    var reden: Ketenschatting.Reden?
    if dagen.contains(where: { $0 < Schattingsdrempel.dagenPerMaand }) {
      reden = .teKort(dagen: gegevens.dagen, nodig: 2 * Int(Ketentijd.jaar))
    } else if nieuw.count < genoeg {
      reden = .teWeinig(nodig: genoeg)
    }
    guard reden == nil else {
      let patroon = Ketenschatting(
        sleutel: "maandpatroon", naam: "hoe druk het per maand is", eenheid: .factor, n: nieuw.count,
        besluit: reden.map { .gehouden($0) } ?? .overgenomen)
      return schattingen.append(patroon)
    }
    let tempo = zip(aantallen, dagen).map { Marge95.tempo($0, in: Double($1)) }
    let som = tempo.reduce(0) { $0 + $1.waarde }
    for (maand, tempo) in tempo.enumerated() {
      schattingen.append(
        Ketenschatting(
          sleutel: "maandpatroon", naam: "drukte in \(Self.maanden[maand])", eenheid: .factor,
          marge: tempo.maal(12 / som), n: aantallen[maand], scenario: plan.keten.maandpatroon[maand],
          besluit: .overgenomen))
    }
    vervangingen.append(Vervanging("maandpatroon", \.keten.maandpatroon, tempo.map { $0.waarde * 12 / som }))
  }

  private static let maanden = [
    "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober",
    "november", "december",
  ]

  /// Years that were seen, a busy month counting for more.
  private var jaren: Double {
    let patroon = toegepast(op: plan).plan.keten.maandpatroon
    return zip(patroon, dagenPerMaand).reduce(0) { $0 + $1.0 * Double($1.1) } / Ketentijd.jaar
  }

  /// Residents a year along every kanaal.
  mutating func schatInstroom() {
    let (nieuw, jaren) = (nieuw, jaren)
    var reden: Ketenschatting.Reden?
    if nieuw.count < Schattingsdrempel.waarnemingen {
      reden = .teWeinig(nodig: Schattingsdrempel.waarnemingen)
    } else if gegevens.dagen < Schattingsdrempel.dagen || jaren <= 0 {
      reden = .teKort(dagen: gegevens.dagen, nodig: Schattingsdrempel.dagen)
    }
    func schatting(_ naam: String, _ n: Int, _ scenario: Double?) -> Ketenschatting {
      Ketenschatting(
        sleutel: "instroom", naam: naam, eenheid: .perJaar, marge: jaren > 0 ? .tempo(n, in: jaren) : nil,
        n: n, scenario: scenario, besluit: reden.map { .gehouden($0) } ?? .overgenomen)
    }
    schattingen.append(schatting("nieuwe aanmeldingen", nieuw.count, plan.perJaar))
    guard reden == nil else { return }
    var instroom: [Programma.Instroom] = []
    for kanaal in Kanaal.allCases {
      let n = nieuw.count { $0.kanaal == kanaal }
      guard n > 0 else { continue }
      let scenario = plan.instroom.first { $0.kanaal == kanaal.rawValue }?.perJaar
      schattingen.append(schatting("waarvan via \(kanaal.naam)", n, scenario))
      instroom.append(.init(kanaal: kanaal.rawValue, perJaar: Double(n) / jaren))
    }
    vervangingen.append(Vervanging("instroom", \.instroom, instroom))
  }

  /// Where they live.
  mutating func schatWijken() {
    let bekend = nieuw.compactMap(\.wijk)
    let aantallen = Wijk.allCases.map { wijk in bekend.count { $0 == wijk } }
    let nodig = Wijk.allCases.count * Schattingsdrempel.perVak
    let genoeg = bekend.count >= nodig
    schattingen.append(
      Ketenschatting(
        sleutel: "wijken", naam: "verdeling over de wijken", eenheid: .deel, n: bekend.count,
        besluit: genoeg ? .overgenomen : .gehouden(.teWeinig(nodig: nodig))))
    guard genoeg else { return }
    wijken = zip(Wijk.allCases, zip(aantallen, Afscherming.verborgen(aantallen))).map { wijk, groep in
      let (n, verborgen) = groep
      return Wijkdeel(
        wijk: wijk, n: verborgen ? nil : n, marge: verborgen ? nil : .deel(n, van: bekend.count))
    }
    let delen = zip(Wijk.allCases, aantallen).map { ($0, Double($1) / Double(bekend.count)) }
    vervangingen.append(
      Vervanging("wijken", \.keten.wijkenVanInstroom, Dictionary(uniqueKeysWithValues: delen)))
  }
}
