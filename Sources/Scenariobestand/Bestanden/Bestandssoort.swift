import Bestandsvorm
import BusinessCase

package enum Bestandssoort: String, Sendable {
  case scenario, kostenkaart, casussen
}

/// What a file that is right turned out to be.
package struct Bestandsverslag: Sendable {
  package let soort: Bestandssoort
  /// What whoever wrote it must know.
  package var meldingen: [Melding] = []
}

extension Leeszitting {
  /// Reads a file as what it looks like.
  func controleer(_ pad: String) -> Bestandsverslag? {
    guard let knoop = document(pad) else { return nil }
    var verslag = Bestandsverslag(soort: knoop.soort)
    switch knoop.soort {
    case .kostenkaart: _ = kostenkaart(pad)
    case .casussen:
      let kaart = zoek("kostenkaart", vanuit: pad).flatMap { kostenkaart($0) }
      _ = casussenbestand(pad, kaart.map { Postcontrole($0) })
    case .scenario:
      guard let scenario = scenario(pad) else { break }
      // What cannot be valued is in the book already.
      let dubbel = (try? scenario.dubbeleClaims()) ?? []
      verslag.meldingen = scenario.meldingen + (dubbel.isEmpty ? [] : [.dubbeleClaims(dubbel)])
    }
    return verslag
  }
}

extension Knoop {
  /// Told by its keys: a scenario says how to compute, the other files only hold a list.
  var soort: Bestandssoort {
    if case .lijst = waarde { return .casussen }
    let vanScenario = ["basis", "prijspeil", "prijsbasis", "methode", "programma", "traject", "kostenkaart"]
    if vanScenario.contains(where: { self[$0] != nil }) { return .scenario }
    if self["prijsindex"] != nil || self["kostenposten"] != nil { return .kostenkaart }
    return self["casussen"] == nil ? .scenario : .casussen
  }
}
