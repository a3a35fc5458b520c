import BusinessCase

/// How many makelaars are needed for a waiting norm.
package struct Capaciteitsvraag: Sendable, Hashable {
  package var stap: Kengetal.Stap
  /// In days after the aanmelding.
  package var binnen: Int
  /// The share that must be helped within those days.
  package var norm: Fractie

  package init(stap: Kengetal.Stap = .gesprek, binnen: Int = 14, norm: Fractie) {
    self.stap = stap
    self.binnen = binnen
    self.norm = norm
  }
}

/// What a number of makelaars gives.
package struct Capaciteitspunt: Sendable {
  package let makelaars: Int
  package let uitkomst: Ketenuitkomst
  package let vraag: Capaciteitsvraag

  /// The share within the days of the question.
  package var aandeel: Schatting95? { uitkomst[.wacht(.alles, vraag.stap, .binnenNorm)] }
  package var mediaan: Schatting95? { uitkomst[.wacht(.alles, vraag.stap, .mediaan)] }
  /// The share of the replications, each as long as the programme, in which the norm was met.
  package var kans: Double { uitkomst.kans(vraag.stap, minstens: vraag.norm.waarde) }
}

/// The curve of capacity against waiting, and where it meets a norm.
package struct Capaciteitslijn: Sendable {
  package let vraag: Capaciteitsvraag
  /// From few to many makelaars.
  package let punten: [Capaciteitspunt]

  /// The smallest number with which the norm is met on average; nil when no number helps.
  package var nodig: Int? { eerste { $0.gemiddelde } }
  /// The same were the mean as high as the simulation allows, and as low.
  package var nodigMinstens: Int? { eerste { $0.hoog } }
  package var nodigHoogstens: Int? { eerste { $0.laag } }
  /// The smallest number with which nine out of ten replications meet the norm.
  package var nodigVoorZekerheid: Int? { punten.first { $0.kans >= 0.9 }?.makelaars }

  private func eerste(_ getal: (Schatting95) -> Double) -> Int? {
    punten.first { punt in punt.aandeel.map { getal($0) >= vraag.norm.waarde } ?? false }?.makelaars
  }
}

extension Ketenplan {
  /// Adds makelaars one by one (two by two from 80 on, and so on) until nine out of ten replications meet the norm,
  /// and then once more for the curve.
  ///
  /// All numbers of makelaars see the same world. Where the norm lies beyond what makelaars can do, the search ends
  /// when half of their hours are left and more of them shorten nothing.
  ///
  /// - Parameter speel: plays the chain with a number of makelaars, or knows how it was played before.
  package func capaciteit(
    _ vraag: Capaciteitsvraag, _ speel: (Ketenplan, _ makelaars: Int) -> Ketenuitkomst
  ) -> Capaciteitslijn {
    var punten: [Capaciteitspunt] = []
    var genoeg = 0
    let minst = kleinsteAantal
    for aantal in stride(from: minst, through: 3 * minst + 12, by: max(1, minst / 40)) {
      var plan = met(makelaars: aantal)
      plan.keten.normen[vraag.stap] = Double(vraag.binnen)
      punten.append(Capaciteitspunt(makelaars: aantal, uitkomst: speel(plan, aantal), vraag: vraag))
      if punten[punten.count - 1].kans >= 0.9 { genoeg += 1 }
      if genoeg == 2 || Self.helptNiets(punten) { break }
    }
    return Capaciteitslijn(vraag: vraag, punten: punten)
  }

  /// With fewer there is work for more than all their hours, and what nobody can do needs no curve; each team needs
  /// one.
  private var kleinsteAantal: Int {
    let uren = keten.makelaars.uren * Ketentijd.jaar / 7 * keten.makelaars.afwezigheid.aanwezig
    let werk = belastingen.filter { $0.wie.hasPrefix("de makelaars") }.reduce(0) { $0 + $1.werk }
    let teams = keten.makelaars.indeling == .stad ? 1 : Stadsdeel.allCases.count { aandeel($0) > 0 }
    return min(500, max(1, teams, Int(werk / max(1, uren))))
  }

  /// Half of the hours are not needed, and two steps more gave less than a thousandth.
  private static func helptNiets(_ punten: [Capaciteitspunt]) -> Bool {
    guard punten.count > 2, let nu = punten[punten.count - 1].aandeel?.gemiddelde,
      let toen = punten[punten.count - 3].aandeel?.gemiddelde,
      let benutting = punten[punten.count - 1].uitkomst[.benuttingMakelaars(.alles)]?.gemiddelde
    else { return false }
    return benutting < 0.5 && nu - toen < 0.001
  }
}
