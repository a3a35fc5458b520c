import BusinessCase

/// What somebody should do about a casus, and how late that is.
package struct Herinnering: Sendable, Hashable {
  package let casus: Casusregel
  let taak: Taak

  package var soort: Soort { taak.soort }
  /// See the same words of `Taak`.
  package var dagen: Int { taak.dagen }
  package var norm: Int? { taak.norm }
  package var teLaat: Int? { taak.teLaat }
  package var isNu: Bool { taak.isNu }

  /// In the order in which a casus meets them.
  package enum Soort: String, Sendable, Hashable, CaseIterable {
    case aannemen, contact, gesprek, route, hulp
    /// Somebody is on the waiting list, or the casus is paused.
    case wachtlijst
    case terugkoppeling
    /// Nothing follows, and who referred knows; it only has to be closed.
    case afronden
    /// Help has begun; there is nothing to do now.
    case loopt
    case beoordelen, toetsen

    /// The resident's traject is over; only the business case still waits.
    package var isNaAfloop: Bool { self == .beoordelen || self == .toetsen }
  }
}

extension Herinnering {
  /// The most urgent thing for each casus, first what must be done first.
  ///
  /// - Complexity: O(n log n).
  package static func lijst(
    _ casussen: [Casusregel], _ instellingen: Instellingen, peildatum: Datum
  ) -> [Herinnering] {
    // A casus is too large to move about.
    let taken = casussen.indices.compactMap { plaats in
      casussen[plaats].taken(instellingen, peildatum: peildatum).first.map { (taak: $0, plaats: plaats) }
    }
    return taken.sorted { $0.taak < $1.taak }.map { Herinnering(casus: casussen[$0.plaats], taak: $0.taak) }
  }
}

extension Casusregel {
  /// Everything that asks for something, the most urgent first; empty when the casus is done.
  package func herinneringen(_ instellingen: Instellingen, peildatum: Datum) -> [Herinnering] {
    taken(instellingen, peildatum: peildatum).map { Herinnering(casus: self, taak: $0) }
  }
}
