/// The period that an amount of care is counted per.
public enum Tijdseenheid: String, Sendable, Hashable, CaseIterable {
  case dag, week, maand, jaar

  /// How many of these periods fit in one month, with 365.25 days in a year.
  public var perMaand: Double {
    switch self {
    case .dag: 365.25 / 12
    case .week: 365.25 / 7 / 12
    case .maand: 1
    case .jaar: 1 / 12
    }
  }
}

/// How much one person uses at most of a kind of care: 24 hours a day.
public struct Verbruik: Sendable, Hashable {
  /// Above 0.
  public let aantal: Double
  public let per: Tijdseenheid

  public init(aantal: Double, per: Tijdseenheid) {
    self.aantal = aantal
    self.per = per
  }
}

/// How much care: once, or at a rate. Never negative.
public enum Hoeveelheid: Sendable, Hashable {
  case eenmalig(Double)
  case per(Tijdseenheid, aantal: Double)

  /// The quantity in each month that counts: the rate per month, or the whole of a single use.
  public var inDeMaand: Double {
    switch self {
    case .eenmalig(let aantal): aantal
    case .per(let eenheid, let aantal): aantal * eenheid.perMaand
    }
  }

  public var isEenmalig: Bool { if case .eenmalig = self { true } else { false } }

  /// The number as written, without its period.
  public var aantal: Double {
    switch self {
    case .eenmalig(let aantal), .per(_, let aantal): aantal
    }
  }
}

/// Whole months after the start of the traject. Month m runs from m-1 to m.
public struct Periode: Sendable, Hashable {
  /// Months that pass before the care starts to count, a ≥ 0.
  public var vanaf: Int
  /// How many months it lasts; nil is until the horizon.
  public var duur: Int?

  public init(vanaf: Int = 0, duur: Int? = nil) {
    self.vanaf = vanaf
    self.duur = duur
  }

  /// The months a+1 … min(a+d, H), empty when there are none. A single use is the month a+1 only.
  public func maanden(van hoeveelheid: Hoeveelheid, tot horizon: Int) -> Range<Int> {
    let eerste = vanaf + 1
    let laatste: Int =
      switch hoeveelheid {
      case .eenmalig: min(eerste, horizon)
      case .per: min(duur.map { vanaf + $0 } ?? horizon, horizon)
      }
    return eerste..<max(eerste, laatste + 1)
  }
}
