import Bestandsvorm

/// The form of a file with all casussen, for another system.
package enum Uitvoervorm: String, Sendable, Hashable, CaseIterable {
  case csv, json, fhir

  /// What must be known to whoever gets the file.
  package static func waarschuwing(metNamen: Bool) -> String {
    metNamen
      ? "Er staan namen en teksten in: bewaar dit veilig en niet langer dan nodig."
      : "Elke rij gaat over één bewoner: dit is voor een ander systeem, niet om te delen."
  }
}

extension Zitting {
  /// All casussen as a file, and the stand that it is of. That it was made is written down.
  package func uitvoer(
    _ vorm: Uitvoervorm, metNamen: Bool
  ) throws(Registerfout) -> (tekst: String, stand: Stand) {
    let overdrachten = try overdrachten(metNamen: metNamen)
    try legInzageVast(
      "exporteer als \(vorm.rawValue), \(metNamen ? "met" : "zonder") namen", aantal: overdrachten.count)
    let (stand, op) = (try stand(), handeling.tijdstip)
    let tekst =
      switch vorm {
      case .csv:
        String(decoding: casussenAlsCsv(overdrachten.map(\.opgave), metNamen: metNamen), as: UTF8.self)
      case .json: casussenAlsJson(overdrachten, metNamen: metNamen, op: op, stand: stand).document
      case .fhir: casussenAlsFhir(overdrachten, metNamen: metNamen, op: op, stand: stand).document
      }
    return (tekst, stand)
  }
}
