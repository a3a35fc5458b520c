/// What an import did, or would do.
package struct Importverslag: Sendable, Hashable {
  /// Casussen that were not there yet.
  package var nieuw = 0
  /// How many of those are of a resident whom the source has named before.
  package var bijBekende = 0
  /// Casussen that were read in before and say nothing new.
  package var bekend = 0
  /// Casussen of which the file says something new: what, in words.
  package var bijgewerkt: [Casusnummer: [String]] = [:]
  /// Casussen of which the file says something else than the register, which stays as it is.
  package var gelaten: [Casusnummer: [String]] = [:]
  /// Residents of this import who may be one with somebody else; not known for a dry run.
  package var dubbelen: [Dubbelen] = []
  /// The first and the last new casus; nil when there is none, and for a dry run.
  package var eerste: Casusnummer?
  package var laatste: Casusnummer?
}
