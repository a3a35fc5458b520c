/// Who does a deeltraject.
public enum Deel: String, Sendable, Hashable, CaseIterable {
  case buurtwerk, wijkteam
}

extension Route {
  /// The parts that this route consists of; none when the makelaar does it, or when nothing follows.
  public var delen: [Deel] {
    switch self {
    case .buurtwerk: [.buurtwerk]
    case .wijkteam: [.wijkteam]
    case .combinatie: [.buurtwerk, .wijkteam]
    case .motivatietraject, .terugNaarHuisarts, .geenVervolg: []
    }
  }

  /// Whether the resident gets help along this route, so that waiting for it has a meaning.
  public var geeftHulp: Bool {
    switch self {
    case .buurtwerk, .wijkteam, .combinatie, .motivatietraject: true
    case .terugNaarHuisarts, .geenVervolg: false
    }
  }

  public var naam: String {
    switch self {
    case .terugNaarHuisarts: "terug naar de huisarts"
    case .geenVervolg: "geen vervolg"
    default: rawValue
    }
  }
}
