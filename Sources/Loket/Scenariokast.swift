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

  package let kaften: [Kaft]
  /// Reads one by its name, with its chain played; nil when that cannot be done now.
  let lees: @Sendable (String) -> Scenario?

  package init(_ kaften: [Kaft] = [], lees: @escaping @Sendable (String) -> Scenario? = { _ in nil }) {
    (self.kaften, self.lees) = (kaften, lees)
  }

  /// Only what is on the list is read: a name from an address never becomes a path.
  func scenario(_ naam: String) -> Scenario? {
    kaften.contains { $0.naam == naam } ? lees(naam) : nil
  }
}
