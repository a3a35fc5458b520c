/// Somebody looked at a casus (NEN 7513): who, when, how.
package struct Inzage: Sendable, Hashable {
  package var tijdstip: Tijdstip
  package var wie: String
  package var wat: String
}

extension Zitting {
  /// Writes down that somebody looked at a casus.
  package func legInzageVast(_ casus: Casusnummer, _ wat: String) throws(Registerfout) {
    let gekeurd = try Tekstkeuring.keur(wat, veld: "inzage")
    try schrijf(.ingezien(Inzagewoorden(casus: casus, wat: gekeurd)))
  }

  /// Writes down that somebody looked at many casussen at once, and at how many.
  package func legInzageVast(_ wat: String, aantal: Int) throws(Registerfout) {
    try schrijf(.ingezien(Inzagewoorden(wat: wat, aantal: aantal)))
  }

  func schrijf(_ aantekening: Aantekening) throws(Registerfout) {
    try opgeslagen(try Logboek(database: database).schrijf(aantekening, handeling))
  }

  /// Who looked at a casus, oldest first.
  ///
  /// - Complexity: O(rows of the journal).
  package func inzagen(_ casus: Casusnummer) throws(Registerfout) -> [Inzage] {
    var inzagen: [Inzage] = []
    try Logboek(database: database).aantekeningen(.ingezien) { aantekening, rij in
      guard case .ingezien(let woorden) = aantekening, woorden.casus == casus,
        let tijdstip = Tijdstip(rij.tijdstip)
      else { return }
      inzagen.append(Inzage(tijdstip: tijdstip, wie: rij.wie, wat: woorden.wat))
    }
    return inzagen
  }
}

extension Register {
  /// Writes down that somebody looked at many casussen at once.
  package func legInzageVast(_ wat: String, aantal: Int, _ handeling: Handeling) throws(Registerfout) {
    try doe(handeling) { zitting throws(Registerfout) in try zitting.legInzageVast(wat, aantal: aantal) }
  }
}
