extension Kostenpost {
  /// What its units are, where amounts of several kinds of care can be added up.
  public enum Maat: String, Sendable, Hashable, CaseIterable {
    case contacten, uren, dagen
  }

  /// Nil for what can be added to nothing else, such as a trip or a household.
  public var maat: Maat? {
    switch eenheid {
    case "consult", "visite", "contact", "bezoek", "zitting", "onderzoek", "dagbehandeling": .contacten
    case "uur": .uren
    case "dag", "etmaal": .dagen
    default: nil
    }
  }
}
