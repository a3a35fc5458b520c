/// Where a figure comes from: a tree whose leaves are prices, shares and their sources.
public struct Verklaring: Sendable {
  public let naam: String
  /// In `eenheid`; not a number when it cannot be determined.
  public let waarde: Double
  public let eenheid: Eenheid
  public let bewerking: Bewerking

  public enum Eenheid: Sendable, Hashable {
    case euro, getal, procent, maanden
  }

  /// How the value follows from others.
  public indirect enum Bewerking: Sendable {
    /// The parts add up to the value.
    case som([Verklaring])
    /// The value is the first divided by the second.
    case quotient(Verklaring, Verklaring)
    /// The value is the product of the factors.
    case product([Factor])
    /// The value is the second number minus the first.
    case verschil(van: Double, naar: Double)
    /// The value is read off from another figure.
    case blijktUit(Verklaring)
    /// The value is that of many residents together, and of none of them apart.
    case samen(Gegeven.Herkomst)
    /// The value is stated, not computed.
    case gegeven(Gegeven.Waarde, Gegeven.Herkomst)
  }

  /// One factor of a product.
  public struct Factor: Sendable {
    public let naam: String
    public let waarde: Double
    public let herkomst: Herkomst

    public enum Herkomst: Sendable {
      case prijs(GeldendePrijs)
      /// The months that count, each stretch with its weight; the factor is their sum.
      case maanden([Maandterm])
      case bron(Gegeven.Herkomst)
      case scenario
    }
  }

  /// A stretch of months: q · c · Σ g^(m-½), for the share of the cases in which it is reached.
  public struct Maandterm: Sendable {
    /// Month m runs from m-1 to m.
    public let maanden: Range<Int>
    /// q: how much care per month.
    public let perMaand: Double
    /// c: the share of the claim that is believed.
    public let geloofd: Double
    /// Σ g^(m-½): the months, made smaller by fading, drop-out and discounting.
    public let gewogenMaanden: Double
    /// The probability that the casus did (or did not) stop before.
    public let kansOpVerloop: Double

    public var waarde: Double { perMaand * geloofd * gewogenMaanden * kansOpVerloop }
  }

  /// Parts that add up to the whole.
  init(_ naam: String, som delen: [Verklaring]) {
    self.init(naam, .euro, delen.reduce(0) { $0 + $1.waarde }, .som(delen))
  }

  init(_ naam: String, product factoren: [Factor]) {
    self.init(naam, .euro, factoren.reduce(1) { $0 * $1.waarde }, .product(factoren))
  }

  /// A figure that needs months, where only a factor or a total is known.
  static func onbekend(_ naam: String) -> Verklaring {
    Verklaring(
      naam, .getal, .nan,
      .gegeven(
        .tekst("niet bekend"), .bron("het scenario kent geen casussen, dus geen maanden en geen toets")))
  }

  init(_ naam: String, _ eenheid: Eenheid, _ waarde: Double, _ bewerking: Bewerking) {
    self.naam = naam
    self.eenheid = eenheid
    self.waarde = waarde
    self.bewerking = bewerking
  }

  /// The same figure, taken off instead of added.
  var eraf: Verklaring {
    let omgekeerd: Bewerking =
      switch bewerking {
      case .som(let delen): .som(delen.map(\.eraf))
      case .product(let factoren):
        .product(factoren + [Factor(naam: "gaat eraf", waarde: -1, herkomst: .scenario)])
      case .verschil(let van, let naar): .verschil(van: naar, naar: van)
      case .quotient, .blijktUit, .gegeven, .samen: bewerking
      }
    return Verklaring(naam, eenheid, -waarde, omgekeerd)
  }
}

extension Regelrekening {
  /// All months of a line, those in which somebody tested the claim, or those beyond the toets.
  enum Maandkeuze {
    case alle, getoetst, daarna
  }

  /// The stretches of months of a line up to a horizon; with a stop, those with and those without it.
  func maandtermen(tot horizon: Int, _ keuze: Maandkeuze) -> [Verklaring.Maandterm] {
    var verlopen: [(tot: Int, kans: Double)] = [(horizon, 1)]
    if let stop {
      verlopen = [(horizon, stop.kans.rest.waarde), (min(horizon, stop.naMaand), stop.kans.waarde)]
    }
    return verlopen.flatMap { tot, kans in
      stukken(tot: tot, keuze).filter { !$0.maanden.isEmpty && kans > 0 }.map {
        Verklaring.Maandterm(
          maanden: $0.maanden, perMaand: regel.hoeveelheid.inDeMaand, geloofd: $0.geloofd,
          gewogenMaanden: metDisconto.som($0.maanden), kansOpVerloop: kans)
      }
    }
  }

  private func stukken(tot horizon: Int, _ keuze: Maandkeuze) -> [Tijdvak] {
    let vakken = tijdvakken(tot: horizon)
    return switch keuze {
    case .alle: [vakken.binnenToets, vakken.daarna]
    case .getoetst: isGetoetst ? [vakken.binnenToets] : []
    case .daarna: [vakken.daarna]
    }
  }
}
