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
    public var kans: Waarnemingen?
    public var toerekening: Waarnemingen?
    /// Coefficient of variation of a quantity of care (gamma).
    public var aantal: Variatie?
    /// Coefficient of variation of a price of care (gamma).
    public var prijs: Variatie?

    public init() {}
  }
}

/// A number of observations that a probability rests on, more than 0.
public struct Waarnemingen: Sendable, Hashable {
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

/// A number that all casussen share: one draw per iteration.
public enum Gedeeld: Sendable, Hashable {
  case trajectprijs
  case correctie(Toets)
  /// What all makelaars together claim too much or too little: a factor with mean 1 on all avoided care.
  case beoordelaarsfout
  case factor
  case totaal
  /// How far the mean of the few casussen behind a total may be off, by chance: a factor with mean 1.
  case steekproef
  case groei
  case instroom(kanaal: String)
  /// The published price of a post, in euros of its own year.
  case prijs(Kostenpost.ID)

  /// The key: as in a scenario file, and the name of the stream of draws.
  public var sleutel: String {
    switch self {
    case .trajectprijs: "traject.prijs"
    case .correctie(let toets): "optimismecorrectie.\(toets.rawValue)"
    case .beoordelaarsfout: "onzekerheid.beoordelaarsfout"
    case .factor: "factor"
    case .totaal: "totaal.bedrag"
    case .steekproef: "totaal.variatie"
    case .groei: "programma.groei"
    case .instroom(let kanaal): "programma.instroom.\(kanaal)"
    case .prijs(let post): "prijs.\(post)"
    }
  }

  /// What it is, for a reader.
  public var naam: String {
    switch self {
    case .trajectprijs: "Prijs van een traject"
    case .correctie(let toets): "Optimismecorrectie, \(toets.zin)"
    case .beoordelaarsfout: "Beoordelaarsfout: allen samen te hoopvol of te somber"
    case .factor: "Baten per euro kosten"
    case .totaal: "Baten van alle casussen samen"
    case .steekproef: "Toeval: welke casussen zijn beoordeeld"
    case .groei: "Groei van de instroom per jaar"
    case .instroom(let kanaal): "Instroom per jaar via \(kanaal)"
    case .prijs(let post): "Prijs van \(post)"
    }
  }
}

/// How sure the numbers of one zorgregel are, where somebody said so.
public struct Regelspreiding: Sendable, Hashable {
  private var verdelingen: [Regelgetal: Verdeling] = [:]

  public init() {}

  public subscript(getal: Regelgetal) -> Verdeling? {
    get { verdelingen[getal] }
    set { verdelingen[getal] = newValue }
  }
}

/// A number of a zorgregel.
public enum Regelgetal: String, Sendable, Hashable, CaseIterable {
  case aantal, kans, toerekening, uitdoving, uitval
}
