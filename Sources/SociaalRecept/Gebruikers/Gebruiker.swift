import Taal

/// Somebody who works with the register in the loket. The name is the `wie` of everything they do.
package struct Gebruiker: Sendable, Hashable {
  package let naam: String
  package internal(set) var rol: Rol
  package internal(set) var isGeblokkeerd = false
  package internal(set) var geheimen = Geheimen()

  /// What somebody signs in with. Nothing in it can be read back.
  package struct Geheimen: Sendable, Hashable {
    /// As Argon2id writes it; nil until somebody chose one.
    package var wachtwoord: String?
    /// The secret of the second factor, encrypted with a key that is not in this file.
    package var factor: String?
    /// The digests of the recovery codes that are left.
    package var herstelcodes: [String] = []

    package init() {}
  }

  /// What a name is looked up by, known or not: capitals make no other name.
  package static func sleutel(_ naam: String) -> String { naam.zonderRand.nfc.lowercased() }

  /// Longest name, in characters.
  static let hoogstens = 60
}
