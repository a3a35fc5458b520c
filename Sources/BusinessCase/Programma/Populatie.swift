/// All finished casussen of a register: the residents whom the assessed casussen stand for.
public struct Populatie: Sendable, Hashable {
  /// What post-stratification needs to know of one finished casus.
  public struct Lid: Sendable, Hashable {
    public var route: Route
    public var stadsdeel: Stadsdeel?
    public var leeftijdsklasse: Leeftijdsklasse?

    public init(route: Route, stadsdeel: Stadsdeel?, leeftijdsklasse: Leeftijdsklasse?) {
      self.route = route
      self.stadsdeel = stadsdeel
      self.leeftijdsklasse = leeftijdsklasse
    }
  }

  /// How many there are.
  public let aantal: Int
  /// One for every kind of lid, in a fixed order; `aandeel` is how many of them there are.
  public let strata: [Stratum]

  /// - Complexity: O(leden).
  public init(_ leden: some Sequence<Lid>) {
    let aantallen = leden.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    aantal = aantallen.values.reduce(0, +)
    strata = aantallen.sorted { $0.key.rang.lexicographicallyPrecedes($1.key.rang) }.map { lid, aantal in
      Stratum(lid, aandeel: Double(aantal))
    }
  }
}

extension Stratum {
  init(_ lid: Populatie.Lid, aandeel: Double) {
    self.init(
      route: lid.route, stadsdeel: lid.stadsdeel, leeftijdsklasse: lid.leeftijdsklasse, aandeel: aandeel)
  }
}

extension Populatie.Lid {
  /// Places in the lists of all cases; what is not known comes last.
  fileprivate var rang: [Int] {
    [
      Route.allCases.firstIndex(of: route) ?? 0,
      stadsdeel.flatMap { Stadsdeel.allCases.firstIndex(of: $0) } ?? Stadsdeel.allCases.count,
      leeftijdsklasse.flatMap { Leeftijdsklasse.allCases.firstIndex(of: $0) }
        ?? Leeftijdsklasse.allCases.count,
    ]
  }
}
