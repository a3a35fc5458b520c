import BusinessCase

/// A claimed saving that waits for a judgement, with no more than is needed to judge it: no name, no address.
package struct Toetsvraag: Sendable, Hashable {
  package let casus: Casusnummer
  package let route: Route?
  package let leeftijdsklasse: Leeftijdsklasse?
  package let regel: Beoordeelderegel
  package let omschrijving: String?
  /// When the benefits of the whole casus may end before their time.
  package let stop: Zorgregel?
}

extension Register {
  /// The lines that this toetser has not judged, by casus.
  ///
  /// - Complexity: O(gebeurtenissen of the casussen with lines that wait).
  package func toetsvragen(voor toetser: Toetser) throws(Registerfout) -> [Toetsvraag] {
    var vragen: [Toetsvraag] = []
    try Logboek(database: database).casussen(waar: .teToetsen) { casus throws(Registerfout) in
      for stand in casus.teToetsen(door: toetser) {
        let omschrijving = try tekst(stand.beoordeeld.omschrijving)
        vragen.append(Toetsvraag(casus, stand.beoordeeld, omschrijving: omschrijving))
      }
    }
    return vragen
  }

  private func tekst(_ nummer: Tekstnummer?) throws(Registerfout) -> String? {
    guard let nummer else { return nil }
    return try opgeslagen(
      try database.rijen(Tekstrij.self, "WHERE \(Tekstrij.Kolom.nummer) = ?", [.init(nummer)])
    ).first?.tekst
  }
}

extension Toetsvraag {
  fileprivate init(_ casus: Casus, _ regel: Beoordeelderegel, omschrijving: String?) {
    self.init(
      casus: casus.nummer, route: casus.route,
      leeftijdsklasse: casus.verwijzing.leeftijd.map { Leeftijdsklasse(leeftijd: $0) }, regel: regel,
      omschrijving: omschrijving, stop: casus.geldigeRegels.map(\.beoordeeld.regel).first(where: \.stopt))
  }
}
