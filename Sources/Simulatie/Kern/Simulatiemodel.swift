/// A world in which something happens now and then: a state, and what every event does to it.
package protocol Simulatiemodel: ~Copyable {
  /// What can happen: an enum of small values, without references.
  associatedtype Voorval: BitwiseCopyable

  /// What an event does at its moment; it plans what follows in the agenda.
  mutating func verwerk(_ voorval: Voorval, op tijd: Double, _ agenda: inout Agenda<Voorval>)
}

extension Simulatiemodel where Self: ~Copyable {
  /// Lets everything happen up to and including `einde`, in order. It may be called again with a later end.
  ///
  /// - Returns: how many events there were.
  @inline(__always)
  @discardableResult
  package mutating func draai(_ agenda: inout Agenda<Voorval>, totEnMet einde: Double) -> Int {
    var aantal = 0
    while let (tijd, voorval) = agenda.neem(totEnMet: einde) {
      verwerk(voorval, op: tijd, &agenda)
      aantal &+= 1
    }
    return aantal
  }
}
