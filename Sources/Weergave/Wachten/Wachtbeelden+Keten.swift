import BusinessCase
import Simulatie
import SociaalRecept

/// The pictures of waiting, out of a simulation.
extension Wachtsectie {
  /// - Parameter lijn: what more makelaars give.
  package init(_ uitkomst: Ketenuitkomst, _ lijn: Capaciteitslijn) {
    self.init()
    verdeling = Wachtverdeling(uitkomst)
    verloop = Wachtrijverloop(uitkomst)
    capaciteit = Capaciteitscurve(lijn, nu: Int(uitkomst.plan.keten.makelaars.aantal))
  }
}

extension Schatting95 {
  fileprivate var band: Bandwaarde {
    Bandwaarde(gemiddelde, laag: marge.map { _ in laag }, hoog: marge.map { _ in hoog })
  }

  /// Of a share, which lies between 0 and 1.
  fileprivate var deelband: Bandwaarde {
    Bandwaarde(gemiddelde, laag: marge.map { _ in max(0, laag) }, hoog: marge.map { _ in min(1, hoog) })
  }
}

extension Wachtverdeling {
  /// Weeks until the help starts, as the mean of the replications.
  fileprivate init(_ uitkomst: Ketenuitkomst) {
    let norm = uitkomst.plan.keten.normen.hulp
    let staven = max(13, Int(norm / 7) + 7)
    var aantallen = Array(repeating: 0.0, count: staven)
    for (dag, aantal) in uitkomst.hulpdagen.enumerated() {
      aantallen[min(dag / 7, staven - 1)] += Double(aantal) / Double(uitkomst.wijze.herhalingen)
    }
    self.init(
      tot: "tot de hulp begint", breedte: 7, aantallen: aantallen, norm: norm,
      binnenNorm: uitkomst[.wacht(.alles, .hulp, .binnenNorm)]?.deelband)
  }
}

extension Wachtrijverloop {
  /// Who waits for a first conversation, per stadsdeel.
  fileprivate init(_ uitkomst: Ketenuitkomst) {
    self.init(
      namen: Stadsdeel.allCases.map(\.rawValue),
      maanden: (0..<uitkomst.plan.jaren * 12).map { maand in
        Stadsdeel.allCases.map { uitkomst[.maand(maand, .wachtend($0))]?.gemiddelde ?? 0 }
      })
  }
}

extension Capaciteitscurve {
  fileprivate init(_ lijn: Capaciteitslijn, nu: Int) {
    let punten = lijn.punten.compactMap { punt in
      punt.aandeel.map { Punt(makelaars: punt.makelaars, binnenNorm: $0.deelband) }
    }
    self.init(
      norm: "binnen \(lijn.vraag.binnen) dagen een eerste gesprek", doel: lijn.vraag.norm.waarde,
      nu: punten.contains { $0.makelaars == nu } ? nu : nil, punten: punten)
  }
}
