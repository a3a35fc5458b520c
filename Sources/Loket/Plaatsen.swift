extension Plaats {
  /// Everything that can be asked for. The order of those with a name is that of the menu; the first that a role may see
  /// is where it begins.
  static let alle: [Plaats] = [
    vast, begin, vandaag, verwijzing, zoeken, agenda, kaart, overdragen, casus, stappen, samen, meten, afloop,
    slot, gegevens,
    herzien,
    gebruikers, instellingen, inzage, stand,
    beoordelen, zonderPrijzen, toetsen, toetser, overzichten, onderzoek, bewijs, scenarios, inlezen, uitvoer,
    dubbel,
    bewoner,
    mijnGegevens, inloggen, welkom, concept, uitloggen,
  ].flatMap { $0 }
}
