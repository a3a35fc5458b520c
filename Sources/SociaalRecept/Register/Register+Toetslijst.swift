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
  /// - Complexity: O(gebeurtenissen of the assessed casussen).
  package func toetsvragen(voor toetser: Toetser) throws(Registerfout) -> [Toetsvraag] {
    var casussen: [Casus] = []
    try Logboek(database: database).beoordeeldeCasussen { if !$0.isVernietigd { casussen.append($0) } }
    var vragen: [Toetsvraag] = []
    for casus in casussen {
      for stand in casus.geldigeRegels where stand.vraagtOordeel(van: toetser) {
        let omschrijving = try tekst(stand.beoordeeld.omschrijving)
        vragen.append(Toetsvraag(casus, stand.beoordeeld, omschrijving: omschrijving))
      }
    }
    return vragen
  }

  private func tekst(_ nummer: Tekstnummer?) throws(Registerfout) -> String? {
    guard let nummer else { return nil }
    return try opgeslagen { () throws(Opslagfout) in
      try database.eerste("SELECT tekst FROM tekst WHERE nummer = ?", [.geheel(nummer.nummer)]) {
        $0.tekst(0)
      } ?? nil
    }
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

extension Casus.Regelstand {
  fileprivate func vraagtOordeel(van toetser: Toetser) -> Bool {
    guard case .vermeden = beoordeeld.regel.soort else { return false }
    return toetsingen[toetser] == nil && !isVerworpen
  }
}
