/// Why something cannot be computed, with all that a reader needs to mend it.
public enum Rekenfout: Error, Sendable, Hashable {
  case jaarBuitenIndex(jaar: Int, jaren: ClosedRange<Int>)
  case onbekendePost(Kostenpost.ID, bedoeld: String?)
  case postZonderPrijs(Kostenpost.ID, toelichting: String?)
  case tweedeStop(Beoordeling.ID)
  case routeZonderCasus(Route)
  case casusZonderRoute(Beoordeling.ID)
  case geenCasussen

  /// The error in Dutch: what is wrong, and what would be right.
  public var zin: String {
    switch self {
    case .jaarBuitenIndex(let jaar, let jaren):
      "voor het jaar \(jaar) is er geen prijsindex; verwacht een jaar van \(jaren.lowerBound) tot en met \(jaren.upperBound)"
    case .onbekendePost(let id, let bedoeld):
      "kostenpost \"\(id)\" staat niet op de kostenkaart" + (bedoeld.map { ". Bedoelde u \"\($0)\"?" } ?? "")
    case .postZonderPrijs(let id, let toelichting):
      "kostenpost \"\(id)\" heeft geen gepubliceerde prijs; vul er een in bij kostenposten"
        + (toelichting.map { " (\($0))" } ?? "")
    case .tweedeStop(let casus):
      "casus \(casus) heeft meer dan een zorgregel met stopt; verwacht er ten hoogste een"
    case .routeZonderCasus(let route):
      "er komen bewoners op de route \(route.rawValue), maar er is geen beoordeelde casus en geen profiel met die route"
    case .casusZonderRoute(let casus):
      "de bewoners zijn verdeeld over routes, en casus \(casus) heeft geen route; verwacht bij elke casus een route"
    case .geenCasussen:
      "er zijn geen casussen om mee te rekenen; verwacht ten minste een casus of een profiel"
    }
  }
}
