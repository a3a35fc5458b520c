/// Along which way somebody came in: the kind of verwijzer.
public enum Kanaal: String, Sendable, Hashable, CaseIterable {
  case huisarts, poh, wijkteam
  /// An informal organisation, such as a buurthuis or a church.
  case informeel
  /// The system for referrals that the practices in Dordrecht work with.
  case cBoards = "c-boards"
  case zelf, anders

  public var naam: String {
    switch self {
    case .huisarts: "huisarts"
    case .poh: "praktijkondersteuner (POH)"
    case .wijkteam: "Sociaal Wijkteam"
    case .informeel: "informele organisatie"
    case .cBoards: "C-boards"
    case .zelf: "de bewoner zelf"
    case .anders: "anders"
    }
  }
}
