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
  /// - Parameter casus: only those of this one; nil for all.
  /// - Complexity: O(gebeurtenissen of the casussen with lines that wait).
  package func toetsvragen(
    voor toetser: Toetser, van casus: Casusnummer? = nil
  ) throws(Registerfout) -> [Toetsvraag] {
    var vragen: [Toetsvraag] = []
    try Logboek(database: database).casussen(waar: .teToetsen, alleen: casus) { casus throws(Registerfout) in
      for stand in casus.teToetsen(door: toetser) {
        let omschrijving = try tekst(stand.beoordeeld.omschrijving)
        vragen.append(Toetsvraag(casus, stand.beoordeeld, omschrijving: omschrijving))
      }
    }
    return vragen
  }

  /// The lines that the practices have not judged, by casus.
  ///
  /// - Parameter casus: only those of this one; nil for all.
  package func praktijkvragen(
    van casus: Casusnummer? = nil, _ handeling: Handeling
  ) throws(Registerfout) -> [Praktijkvraag] {
    try bekijk(handeling) { zitting throws(Registerfout) in try zitting.praktijkvragen(van: casus) }
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

/// A claim that waits for the practice that referred, with what the practice needs to recognise its patient.
package struct Praktijkvraag: Sendable, Hashable {
  package let vraag: Toetsvraag
  /// As it was written with the referral; nil when nobody wrote it.
  package let praktijk: String?
  package let initialen: String?
  package let geboortejaar: Int?
  package let verwezenOp: Datum

  /// The same practice, however its capitals and spaces were typed.
  package static func sleutel(_ praktijk: String) -> String {
    praktijk.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

extension Zitting {
  /// The lines that the practices have not judged, by casus.
  ///
  /// - Parameter casus: only those of this one; nil for all.
  /// - Complexity: O(gebeurtenissen of the casussen with lines that wait).
  package func praktijkvragen(van casus: Casusnummer? = nil) throws(Registerfout) -> [Praktijkvraag] {
    var vragen: [Praktijkvraag] = []
    try Logboek(database: database).casussen(waar: .teToetsen, alleen: casus) { casus throws(Registerfout) in
      guard casus.verwijzing.kanaal.isPraktijk else { return }
      let standen = casus.teToetsen(door: .huisarts)
      guard !standen.isEmpty else { return }
      let teksten = try teksten(casus.verwijzing.bewoner)
      let persoon = try persoon(casus.verwijzing.bewoner)
      vragen += standen.map { stand in
        Praktijkvraag(
          vraag: Toetsvraag(
            casus, stand.beoordeeld, omschrijving: stand.beoordeeld.omschrijving.flatMap { teksten[$0] }),
          praktijk: casus.verwijzing.verwijzer.flatMap { teksten[$0] }, initialen: persoon.initialen,
          geboortejaar: persoon.geboren?.jaartal, verwezenOp: casus.verwijzing.op)
      }
    }
    return vragen
  }
}

extension Kanaal {
  /// Who refers this way works at a practice, which can say what care was needed.
  fileprivate var isPraktijk: Bool { [.huisarts, .poh, .cBoards].contains(self) }
}

extension Persoon {
  /// "J.V." of "Jan de Vries".
  var initialen: String? {
    let letters = naam?.split(whereSeparator: \.isWhitespace).compactMap(\.first).filter(\.isUppercase) ?? []
    return letters.isEmpty ? nil : letters.map { "\($0)." }.joined()
  }
}
