/// A feit as it stands in the log: with its number, and who wrote it down when.
package struct Gebeurtenis: Sendable, Hashable {
  /// Counts from 1 over the whole register, without gaps.
  package let nummer: Int
  package let tijdstip: Tijdstip
  package let wie: String
  package let casus: Casusnummer
  package let feit: Feit
}
