import Bestandsvorm

package enum Bestandssoort: String, Sendable {
  case scenario, kostenkaart, casussen
}

extension Leeszitting {
  /// Reads a file as what it looks like.
  func controleer(_ pad: String) -> Bestandssoort? {
    guard let knoop = document(pad) else { return nil }
    switch knoop.soort {
    case .kostenkaart: _ = kostenkaart(pad)
    case .casussen:
      let kaart = zoek("kostenkaart", vanuit: pad).flatMap { kostenkaart($0) }
      _ = casussenbestand(pad, kaart.map { Postcontrole($0) })
    case .scenario: _ = scenario(pad)
    }
    return knoop.soort
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
