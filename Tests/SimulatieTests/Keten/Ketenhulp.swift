import BusinessCase

@testable import Simulatie

/// The chain of the tests: the design's own numbers, with what a test changes.
func ketenplan(
  jaren: Int = 1, perJaar: Double = 290, groei: Double = 0, _ wijzig: (inout Keten) -> Void = { _ in }
) -> Ketenplan {
  var keten = Keten()
  keten.inloop = 6
  wijzig(&keten)
  let programma = Programma(
    jaren: jaren, instroom: [.init(kanaal: "huisarts", perJaar: perJaar)], groei: groei,
    verdeling: [
      Stratum(route: .buurtwerk, aandeel: 0.4), Stratum(route: .wijkteam, aandeel: 0.2),
      Stratum(route: .combinatie, aandeel: 0.2), Stratum(route: .motivatietraject, aandeel: 0.05),
      Stratum(route: .terugNaarHuisarts, aandeel: 0.05), Stratum(route: .geenVervolg, aandeel: 0.1),
    ])
  return Ketenplan(keten, programma)
}

func simuleer(_ plannen: [Ketenplan], herhalingen: Int = 20, zaad: UInt64 = 1, draden: Int = 1)
  -> [Ketenuitkomst]
{
  plannen.map { $0.simuleer(Simulatiewijze(herhalingen: herhalingen, zaad: zaad, draden: draden)) }
}

extension Herhaling {
  subscript(totaal: Kengetal.Totaal) -> Double { cijfers[Kengetal.totaal(totaal).plaats ?? 0] }
}

extension Keten {
  /// Everybody is always there.
  mutating func zonderAfwezigheid() {
    for pad in [\Keten.makelaars.afwezigheid, \Keten.wijkteam.afwezigheid] {
      self[keyPath: pad].ziekte = 0
      self[keyPath: pad].verloop = 0
      self[keyPath: pad].vakantie = 0
    }
  }
}

extension Kengetal {
  /// Figures of every kind.
  static let proef: [Kengetal] =
    Groep.allemaal.flatMap { groep in
      Stap.allCases.flatMap { stap in Maat.allCases.map { .wacht(groep, stap, $0) } }
    } + Totaal.allCases.map { .totaal($0) } + [
      .wijkverhouding, .benuttingMakelaars(.alles), .overwerkWijkteam(.alles),
    ]
    + Jaarmaat.allCases.map { .jaar(0, $0) }
    + (0..<12).map { .maand($0, .open(.west)) }
}
