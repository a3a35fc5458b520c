/// How casussen are put into groups.
public enum Indeling: String, Sendable, Hashable, CaseIterable {
  case route, stadsdeel, leeftijd, vraagtype, kanaal

  /// Where a casus belongs when what it is grouped by was not written down.
  public static let onbekend = "onbekend"

  /// The names of the groups of these casussen, in their own order. Only where routes are not known at all may one be missing.
  func groepen(_ casussen: [Casuswaarde]) -> [String] {
    switch self {
    case .route:
      Route.allCases.map(\.rawValue)
        + (casussen.contains { $0.beoordeling.route == nil } ? [Self.onbekend] : [])
    case .stadsdeel: Stadsdeel.allCases.map(\.rawValue) + [Self.onbekend]
    case .leeftijd: Leeftijdsklasse.allCases.map(\.rawValue) + [Self.onbekend]
    case .vraagtype: Vraagtype.allCases.map(\.rawValue) + [Self.onbekend]
    case .kanaal: Kanaal.allCases.map(\.rawValue) + [Self.onbekend]
    }
  }

  package func groep(van beoordeling: Beoordeling) -> String {
    let woord =
      switch self {
      case .route: beoordeling.route?.rawValue
      case .stadsdeel: beoordeling.stadsdeel?.rawValue
      case .leeftijd: beoordeling.leeftijdsklasse?.rawValue
      case .vraagtype: beoordeling.vraagtype?.rawValue
      case .kanaal: beoordeling.kanaal?.rawValue
      }
    return woord ?? Self.onbekend
  }

  /// Whether the assessed casussen are weighted to the residents by it.
  var isWeging: Bool {
    switch self {
    case .route, .stadsdeel, .leeftijd: true
    case .vraagtype, .kanaal: false
    }
  }

  /// Nil when residents are not weighted by this.
  package func groep(van lid: Populatie.Lid) -> String? {
    isWeging ? groep(van: Stratum(lid, aandeel: 1)) ?? Self.onbekend : nil
  }

  /// Nil when the stratum does not say.
  func groep(van stratum: Stratum) -> String? {
    switch self {
    case .route: stratum.route?.rawValue
    case .stadsdeel: stratum.stadsdeel?.rawValue
    case .leeftijd: stratum.leeftijdsklasse?.rawValue
    case .vraagtype, .kanaal: nil
    }
  }

  func verdeel(_ casussen: [Casuswaarde]) -> [[Casuswaarde]] {
    let perGroep = Dictionary(grouping: casussen) { groep(van: $0.beoordeling) }
    return groepen(casussen).map { perGroep[$0] ?? [] }
  }
}

/// The results of one way of grouping. Small groups are hidden, see `Afscherming`; what is hidden is not in here at all.
public struct Groepstabel: Sendable, Hashable {
  public struct Groep: Sendable, Hashable {
    public let naam: String
    /// Nil when hidden.
    public let cijfers: Cijfers?
  }

  public struct Cijfers: Sendable, Hashable {
    public let aantal: Int
    private let saldi: [Steekproef]

    /// The saldo per casus.
    public subscript(horizon: Horizon) -> Steekproef { saldi[horizon.nummer] }

    init(_ casussen: [Casuswaarde]) {
      aantal = casussen.count
      saldi = Horizon.allCases.map { horizon in
        Steekproef(casussen.map { $0[horizon].saldo }, grens: casussen.grens(horizon))
      }
    }
  }

  public let indeling: Indeling
  public let groepen: [Groep]
  /// All groups together: more or fewer than the rest of the research where the table is of an earlier uitgave.
  public let samen: Cijfers
  /// The uitgave that the table stands in, when the rest is of a later one.
  public let uitgave: Int?
  /// Of no casus it was written down what they are grouped by.
  public let isOnbekend: Bool

  public var heeftVerborgen: Bool { groepen.contains { $0.cijfers == nil } }

  init(_ indeling: Indeling, _ casussen: [Casuswaarde], uitgave: Int? = nil) {
    self.indeling = indeling
    self.uitgave = uitgave
    samen = Cijfers(casussen)
    isOnbekend =
      !casussen.isEmpty && casussen.allSatisfy { indeling.groep(van: $0.beoordeling) == Indeling.onbekend }
    let delen = indeling.verdeel(casussen)
    let verborgen = Afscherming.verborgen(delen.map(\.count))
    groepen = zip(indeling.groepen(casussen), zip(delen, verborgen)).map { naam, deel in
      Groep(naam: naam, cijfers: deel.1 ? nil : Cijfers(deel.0))
    }
  }
}
