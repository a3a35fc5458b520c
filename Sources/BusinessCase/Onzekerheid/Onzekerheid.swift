/// How sure the numbers of a scenario are. What is not named here is taken as exact.
public struct Onzekerheid: Sendable, Hashable {
  /// Numbers of the scenario itself that got a distribution of their own.
  public var gedeeld: [Gedeeld: Verdeling] = [:]
  /// What holds for every number of its kind that has no distribution of its own.
  public var gewoonlijk = Gewoonlijk()

  public init() {}

  /// How sure people usually are of a number of a kind; nil takes it as exact.
  public struct Gewoonlijk: Sendable, Hashable {
    /// As sure of a kans as after this many casussen (beta).
    public var kans: Waarnemingental?
    public var toerekening: Waarnemingental?
    /// Coefficient of variation of a quantity of care (gamma).
    public var aantal: Variatie?
    /// Coefficient of variation of a price of care (gamma).
    public var prijs: Variatie?

    public init() {}
  }
}

/// A number of observations that a probability rests on, more than 0.
public struct Waarnemingental: Sendable, Hashable {
  public let n: Double

  public init?(_ n: Double) {
    guard n > 0, n.isFinite else { return nil }
    self.n = n
  }
}

/// A coefficient of variation: the standard deviation as a share of the mean, more than 0.
public struct Variatie: Sendable, Hashable {
  public let cv: Double

  public init?(_ cv: Double) {
    guard cv > 0, cv.isFinite else { return nil }
    self.cv = cv
  }
}
