/// The part of town where the resident lives; never where the practice is.
public enum Wijk: String, Sendable, Hashable, CaseIterable {
  case crabbehof, wielwijk, krispijn, binnenstad, reeland, stadspolders, sterrenburg

  public var naam: String {
    switch self {
    case .crabbehof: "Crabbehof"
    case .wielwijk: "Wielwijk"
    case .krispijn: "Krispijn"
    case .binnenstad: "Binnenstad/Noordflank"
    case .reeland: "Reeland/Staart"
    case .stadspolders: "Stadspolders/Dubbeldam"
    case .sterrenburg: "Sterrenburg"
    }
  }

  public var stadsdeel: Stadsdeel {
    switch self {
    case .crabbehof, .wielwijk, .krispijn: .west
    case .binnenstad, .reeland: .centrum
    case .stadspolders, .sterrenburg: .oost
    }
  }

  /// Reads `Dubbeldam`, `reeland/staart` and the like: the name or half of it, in any case.
  public init?(_ tekst: String) {
    let gezocht = tekst.lowercased()
    let wijk = Self.allCases.first { wijk in
      let naam = wijk.naam.lowercased()
      return naam == gezocht || naam.split(separator: "/").contains { $0 == gezocht }
    }
    guard let wijk else { return nil }
    self = wijk
  }

  public static let woorden = allCases.flatMap { $0.naam.split(separator: "/").map(String.init) }
}
