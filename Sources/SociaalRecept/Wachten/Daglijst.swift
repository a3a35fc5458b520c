import BusinessCase

/// What must be done on a day, as far as somebody reads on: how much it is, and the first of it with names.
package struct Daglijst: Sendable, Hashable {
  /// What asks for something now, while the traject of the resident is not over.
  package let nu: Deel
  /// What asks for nothing yet.
  package let straks: Deel

  package struct Deel: Sendable, Hashable {
    /// What must be done first, in that order.
    package let eerste: [Herinnering]
    package let aantal: Int
    package let teLaat: Int
  }

  /// - Parameters:
  ///   - taken: the most urgent one of each casus, in any order.
  ///   - hoogstens: of each part.
  ///   - casus: is asked only for what comes first.
  init(
    _ taken: [Herinnering.Taak], hoogstens: Int,
    casus: (Casusnummer) throws(Registerfout) -> Casusregel
  ) throws(Registerfout) {
    nu = try Deel(taken.filter { $0.isNu && !$0.soort.isNaAfloop }, hoogstens, casus)
    straks = try Deel(taken.filter { !$0.isNu }, hoogstens, casus)
  }

  /// Casussen that are shown.
  var getoond: Int { nu.eerste.count + straks.eerste.count }
}

extension Daglijst.Deel {
  fileprivate init(
    _ taken: [Herinnering.Taak], _ hoogstens: Int, _ casus: (Casusnummer) throws(Registerfout) -> Casusregel
  ) throws(Registerfout) {
    var eerste: [Herinnering] = []
    for taak in taken.sorted().prefix(hoogstens) {
      eerste.append(Herinnering(casus: try casus(taak.nummer), taak: taak))
    }
    self.eerste = eerste
    aantal = taken.count
    teLaat = taken.count { $0.teLaat != nil }
  }
}

/// Which of the casussen that somebody may have to do something about.
package struct Casuskeuze: Sendable, Hashable {
  /// Those that one makelaar does, also for a colleague, and what nobody took on yet, which is everybody's.
  package var makelaar: String?
  /// Those that go along one of these.
  package var routes: Set<Route>?

  /// - Parameters: nil for all, whatever it is.
  package init(makelaar: String? = nil, routes: Set<Route>? = nil) {
    (self.makelaar, self.routes) = (makelaar, routes)
  }
}
