import BusinessCase

/// M/M/c at its plainest, for measuring how fast the kernel is and as an example of a model: customers come at random,
/// wait in one queue, and what is measured is how long.
package struct Meetrij: ~Copyable, Simulatiemodel {
  package enum Voorval: BitwiseCopyable {
    case aankomst
    case vertrek
  }

  private let tussenpoos: Double
  private let bediening: Double
  private var aankomsten: Stroom
  private var duren: Stroom
  private var loketten: Bron
  private var rij = Wachtrij<Double>()
  private var nogTeKomen: Int
  private var wachttijd = 0.0

  private init(tussenpoos: Double, bediening: Double, loketten: Int, klanten: Int, zaad: UInt64) {
    (self.tussenpoos, self.bediening) = (tussenpoos, bediening)
    self.loketten = Bron(capaciteit: loketten)
    nogTeKomen = klanten
    aankomsten = Stroom(Toeval(zaad: zaad, naam: "meetrij.aankomst", blok: 0))
    duren = Stroom(Toeval(zaad: zaad, naam: "meetrij.duur", blok: 0))
  }

  /// Runs until the last customer has left.
  ///
  /// - Parameters:
  ///   - tussenpoos: the mean time between two arrivals.
  ///   - bediening: the mean time of helping, in the same unit.
  /// - Returns: the mean wait, and how many events there were: arrivals and departures.
  package static func draai(
    tussenpoos: Double, bediening: Double, loketten: Int, klanten: Int, zaad: UInt64
  ) -> (wachttijd: Double, voorvallen: Int) {
    var model = Meetrij(
      tussenpoos: tussenpoos, bediening: bediening, loketten: loketten, klanten: klanten, zaad: zaad)
    var agenda = Agenda<Voorval>()
    model.planAankomst(na: 0, &agenda)
    let voorvallen = model.draai(&agenda, totEnMet: .infinity)
    return (model.wachttijd / Double(klanten), voorvallen)
  }

  @inline(__always)
  package mutating func verwerk(_ voorval: Voorval, op tijd: Double, _ agenda: inout Agenda<Voorval>) {
    switch voorval {
    case .aankomst:
      planAankomst(na: tijd, &agenda)
      if loketten.pak(op: tijd) { planVertrek(na: tijd, &agenda) } else { rij.sluitAan(tijd) }
    case .vertrek:
      if let aankomst = rij.roep() {
        wachttijd += tijd - aankomst
        planVertrek(na: tijd, &agenda)
      } else {
        loketten.geefVrij(op: tijd)
      }
    }
  }

  @inline(__always)
  private mutating func planAankomst(na tijd: Double, _ agenda: inout Agenda<Voorval>) {
    guard nogTeKomen > 0 else { return }
    nogTeKomen &-= 1
    agenda.plan(.aankomst, op: tijd + tussenpoos * aankomsten.exponentieel())
  }

  @inline(__always)
  private mutating func planVertrek(na tijd: Double, _ agenda: inout Agenda<Voorval>) {
    agenda.plan(.vertrek, op: tijd + bediening * duren.exponentieel())
  }
}
