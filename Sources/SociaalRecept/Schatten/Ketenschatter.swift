import BusinessCase
import Simulatie

/// Estimates the numbers of a chain from a register.
///
/// A number with too few observations stays as the scenario has it (`Schattingsdrempel`). What no casus tells, such as
/// hours of work, absence and what else the wijkteam does, always stays.
package struct Ketenschatter: Sendable {
  package let gegevens: Ketengegevens
  package internal(set) var schattingen: [Ketenschatting] = []
  /// Casussen per wijk, for who shows them; a small group is hidden.
  package internal(set) var wijken: [Wijkdeel] = []
  var vervangingen: [Vervanging] = []
  /// The scenario that keeps what cannot be estimated.
  let plan: Ketenplan

  package init(_ gegevens: Ketengegevens, volgens plan: Ketenplan) {
    self.gegevens = gegevens
    self.plan = plan
    // An empty register has settings too, but nobody that they were made for.
    guard gegevens.periode != nil else { return }
    schatMaandpatroon()
    schatInstroom()
    schatWijken()
    schatMakelaars()
    schatStappen()
    schatRoutes()
    schatDuren()
    schatAfhaken()
    schatTerugkeer()
    neemNormenOver()
  }

  /// The chain with what the register says. What this chain has different from the scenario that was estimated by is
  /// what it is about, so that stays.
  ///
  /// - Returns: also the keys that stayed for that reason.
  package func toegepast(op ander: Ketenplan) -> (plan: Ketenplan, eigen: [String]) {
    var (nieuw, eigen) = (ander, [String]())
    for vervanging in vervangingen {
      if vervanging.isGelijk(plan, ander) { vervanging.zet(&nieuw) } else { eigen.append(vervanging.sleutel) }
    }
    return (nieuw, eigen)
  }
}

/// A number of the register that takes the place of that of the scenario.
struct Vervanging: Sendable {
  let sleutel: String
  let zet: @Sendable (inout Ketenplan) -> Void
  let isGelijk: @Sendable (Ketenplan, Ketenplan) -> Bool

  init<Waarde: Equatable & Sendable>(
    _ sleutel: String, _ pad: WritableKeyPath<Ketenplan, Waarde> & Sendable, _ waarde: Waarde
  ) {
    self.sleutel = sleutel
    zet = { $0[keyPath: pad] = waarde }
    isGelijk = { $0[keyPath: pad] == $1[keyPath: pad] }
  }
}

extension Ketenschatter {
  typealias Getalpad = WritableKeyPath<Ketenplan, Double> & Sendable

  /// A number that replaces that of the scenario, unless there is a reason not to.
  mutating func schat(
    _ sleutel: String, _ naam: String, _ eenheid: Ketenschatting.Eenheid, _ pad: Getalpad, _ marge: Marge95?,
    n: Int, tenzij reden: Ketenschatting.Reden? = nil
  ) {
    let teWeinig: Ketenschatting.Reden? =
      n < Schattingsdrempel.waarnemingen ? .teWeinig(nodig: Schattingsdrempel.waarnemingen) : nil
    let houdt = teWeinig ?? reden ?? (marge == nil ? .onduidelijk : nil)
    schattingen.append(
      Ketenschatting(
        sleutel: sleutel, naam: naam, eenheid: eenheid, marge: marge, n: n, scenario: plan[keyPath: pad],
        besluit: houdt.map { .gehouden($0) } ?? .overgenomen))
    if houdt == nil, let marge { vervangingen.append(Vervanging(sleutel, pad, marge.waarde)) }
  }

  /// A mean duration, in days or in weeks.
  mutating func schat(
    _ sleutel: String, _ naam: String, _ eenheid: Ketenschatting.Eenheid, _ pad: Getalpad, _ duren: Duren,
    plus: Double = 0
  ) {
    let marge = duren.gemiddelde?.plus(plus).maal(eenheid == .weken ? 1.0 / 7 : 1)
    let duurtNog: Ketenschatting.Reden? =
      duren.onbekend > Schattingsdrempel.onbekend ? .duurtNog(duren.onbekend) : nil
    schat(sleutel, naam, eenheid, pad, marge, n: duren.voorbij, tenzij: duurtNog)
  }

  /// A number that follows from the simulation; of a few it says too much about each.
  mutating func toon(_ naam: String, _ duren: Duren) {
    guard duren.voorbij >= Schattingsdrempel.waarnemingen else { return }
    schattingen.append(
      Ketenschatting(
        sleutel: "", naam: naam, eenheid: .dagen, marge: duren.gemiddelde, n: duren.voorbij, besluit: .getoond
      ))
  }
}
