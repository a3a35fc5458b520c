/// How fine the amounts of a scenario may be when they leave: of real residents whole euros per traject, for what is finer
/// says nothing more and could be subtracted; of others as fine as they are.
///
/// Whatever is made of a scenario for somebody to read rounds by it when it is ready; what is computed further begins with
/// exact amounts.
package struct Korrel: Sendable, Hashable {
  /// What an amount of all trajecten together is a multiple of, in euros; 0 leaves it as it is.
  package let alles: Double
  /// The same for an amount of one traject, or of one person.
  package let perTraject: Double

  /// Leaves every amount as it is.
  package static let geen = Korrel(alles: 0, perTraject: 0)

  /// For values of a number at which something about all trajecten happens, such as a saldo of zero: only the price of a
  /// traject tells what a traject brings.
  func waarden(van parameter: Parameter) -> Double {
    parameter == .gedeeld(.trajectprijs) ? perTraject : 0
  }

  fileprivate func grofste(_ ander: Korrel) -> Korrel {
    Korrel(alles: max(alles, ander.alles), perTraject: max(perTraject, ander.perTraject))
  }
}

extension Registerbron {
  /// For amounts of one traject, or of one person.
  package var korrelPerTraject: Double { isAfgeschermd ? 1 : 0 }
}

extension Scenario {
  /// - Complexity: linear in the casussen.
  package var korrel: Korrel {
    guard register?.isAfgeschermd == true, let telling = try? Telling(self) else { return .geen }
    return korrel(telling)
  }

  /// - Parameter telling: of this scenario.
  func korrel(_ telling: Telling) -> Korrel {
    Korrel(
      alles: register?.isAfgeschermd == true ? telling.contanteTrajecten : 0,
      perTraject: register?.korrelPerTraject ?? 0)
  }
}

extension Sequence<Scenario> {
  /// The coarsest of theirs, for what is made of several.
  package var korrel: Korrel { reduce(.geen) { $0.grofste($1.korrel) } }
}
