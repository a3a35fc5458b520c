import BusinessCase

/// The scenarios that come with the program, for whoever looks at figures and not at casussen.
package struct Scenariokast: Sendable {
  /// What is on the cover of one.
  package struct Kaft: Sendable, Hashable {
    /// By which it is called in a command, and in the address of its page.
    package let naam: String
    package let titel: String
    package let omschrijving: String?

    package init(naam: String, titel: String, omschrijving: String?) {
      (self.naam, self.titel, self.omschrijving) = (naam, titel, omschrijving)
    }
  }

  /// What reading one gives.
  package enum Lezing: Sendable {
    case scenario(Scenario)
    /// Something is wrong with what was set otherwise; in a sentence.
    case fout(String)
    /// It cannot be read now.
    case geen
  }

  package let kaften: [Kaft]
  /// Reads one by its name with numbers set otherwise ("traject.prijs=1200"), with its chain played.
  private let lees: @Sendable (String, [String]) -> Lezing

  package init(
    _ kaften: [Kaft] = [], lees: @escaping @Sendable (String, [String]) -> Lezing = { _, _ in .geen }
  ) {
    (self.kaften, self.lees) = (kaften, lees)
  }

  /// Only what is on the list is read: a name from an address never becomes a path.
  func scenario(_ naam: String, _ stellingen: [String]) -> Lezing {
    kaften.contains { $0.naam == naam } ? lees(naam, stellingen) : .geen
  }

  /// As it is.
  func scenario(_ naam: String) -> Scenario? {
    if case .scenario(let scenario) = scenario(naam, []) { scenario } else { nil }
  }
}
