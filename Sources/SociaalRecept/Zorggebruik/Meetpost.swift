import BusinessCase

/// Care that is asked about when somebody counts. Five of fourteen items hold four fifths of the costs (repub.eur.nl/pub/90474),
/// so few suffice; which these are is an `aanname`.
package struct Meetpost: Sendable, Hashable {
  package let id: Kostenpost.ID
  /// In the words of a practice.
  package let naam: String

  package static let alle = [
    Meetpost("huisarts-consult-gemiddeld", "Consulten bij de huisarts, ook telefonisch"),
    Meetpost("huisarts-visite", "Bezoeken van de huisarts aan huis"),
    Meetpost("poh-ggz-consult", "Consulten bij de POH-GGZ"),
    Meetpost("huisartsenpost-consult", "Bezoeken aan de huisartsenpost"),
    Meetpost("seh-bezoek", "Bezoeken aan de spoedeisende hulp"),
  ]

  private init(_ id: String, _ naam: String) { (self.id, self.naam) = (.init(id), naam) }
}
