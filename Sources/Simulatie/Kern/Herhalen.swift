import BusinessCase

/// Runs replications of a simulation, the work divided over threads, and adds up their outcomes in order of number.
///
/// A replication depends on its number alone, and outcomes are added in that order, so the number of threads does not
/// change a bit of the result. No more than one round of outcomes is kept, so memory does not grow with `aantal`.
///
/// - Parameters:
///   - werk: one replication, from its own streams (`Toeval(zaad:naam:blok:)` with the number as block).
///   - tel: adds one outcome to the total.
package func herhaal<Uitkomst: Sendable, Totaal>(
  _ aantal: Int, draden: Int, in totaal: inout Totaal,
  _ werk: @escaping @Sendable (_ nummer: Int) -> Uitkomst,
  tel: (_ totaal: inout Totaal, _ uitkomst: Uitkomst) -> Void
) {
  let ronde = 64
  for begin in stride(from: 0, to: aantal, by: ronde) {
    let uitkomsten = evenwijdig(min(ronde, aantal - begin), draden: draden) { werk(begin + $0) }
    for uitkomst in uitkomsten { tel(&totaal, uitkomst) }
  }
}
