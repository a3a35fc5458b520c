import BusinessCase

/// A mean over replications with a 95% interval.
package struct Schatting95: Sendable, Hashable {
  package let gemiddelde: Double
  /// Half the width of the interval, by Student's t; nil for one replication.
  package let marge: Double?
  /// Replications in which there was something to observe.
  package let herhalingen: Int

  package var laag: Double { gemiddelde - (marge ?? 0) }
  package var hoog: Double { gemiddelde + (marge ?? 0) }

  package init?(_ waarnemingen: Waarnemingen) {
    guard let midden = waarnemingen.gemiddelde else { return nil }
    gemiddelde = midden
    herhalingen = waarnemingen.aantal
    marge = waarnemingen.sd.map { sd in
      let t = Student.kwantiel(0.975, vrijheidsgraden: Double(waarnemingen.aantal - 1))
      return t * sd / Double(waarnemingen.aantal).squareRoot()
    }
  }
}

/// What a simulation of a chain gives: every figure as a mean over replications with its interval.
package struct Ketenuitkomst: Sendable {
  package let plan: Ketenplan
  package let wijze: Simulatiewijze
  private var cijfers: [Waarnemingen]
  /// Against the first chain of the same run, replication by replication.
  private var verschillen: [Waarnemingen]
  /// How many waited each whole number of days from T0 to T3, in all replications together; the last is for all who
  /// waited longer.
  package private(set) var hulpdagen = Array(repeating: 0, count: Wachttelling.dagen)
  /// Whether in = out + inside and Little's law held in every replication.
  package private(set) var klopt = true
  /// Events in all replications together.
  package private(set) var voorvallen = 0
  /// Replications in which a figure reached what was asked of it.
  package private(set) var gehaald = 0
  private let drempel: (kengetal: Kengetal, minstens: Double)?

  init(_ plan: Ketenplan, _ wijze: Simulatiewijze, drempel: (Kengetal, Double)? = nil) {
    self.drempel = drempel
    self.plan = plan
    self.wijze = wijze
    cijfers = Array(repeating: Waarnemingen(), count: Kengetal.aantal(jaren: plan.jaren))
    verschillen = cijfers
  }

  mutating func tel(_ herhaling: Herhaling, tegenover eerste: Herhaling) {
    for plaats in cijfers.indices where herhaling.cijfers[plaats].isFinite {
      cijfers[plaats].tel(herhaling.cijfers[plaats])
      let verschil = herhaling.cijfers[plaats] - eerste.cijfers[plaats]
      if verschil.isFinite { verschillen[plaats].tel(verschil) }
    }
    for (dag, aantal) in herhaling.hulpdagen.enumerated() { hulpdagen[dag] += aantal }
    klopt = klopt && herhaling.klopt
    voorvallen += herhaling.voorvallen
    if let drempel, herhaling.cijfers[drempel.kengetal.plaats(jaren: plan.jaren)] >= drempel.minstens {
      gehaald += 1
    }
  }

  /// Nil when no replication had anything to observe.
  package subscript(kengetal: Kengetal) -> Schatting95? {
    Schatting95(cijfers[kengetal.plaats(jaren: plan.jaren)])
  }

  /// How much more than in the first chain of the same run; nil when there was nothing to compare.
  package func verschil(_ kengetal: Kengetal) -> Schatting95? {
    Schatting95(verschillen[kengetal.plaats(jaren: plan.jaren)])
  }
}
