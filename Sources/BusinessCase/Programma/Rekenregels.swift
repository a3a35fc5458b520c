/// Short, middle and long term.
public enum Horizon: String, Sendable, Hashable, CaseIterable {
  case kort, middellang, lang

  /// Its place in every list that has one element per horizon.
  var nummer: Int {
    switch self {
    case .kort: 0
    case .middellang: 1
    case .lang: 2
    }
  }
}

/// How many months each horizon has.
public struct Horizonnen: Sendable, Hashable {
  public var kort: Int
  public var middellang: Int
  public var lang: Int

  public init(kort: Int, middellang: Int, lang: Int) {
    self.kort = kort
    self.middellang = middellang
    self.lang = lang
  }

  public subscript(horizon: Horizon) -> Int {
    switch horizon {
    case .kort: kort
    case .middellang: middellang
    case .lang: lang
    }
  }

  public var langste: Int { max(kort, middellang, lang) }

  /// Savings are judged over "three months or half a year" (F4); the project is financed for two years.
  public static let gewoonlijk = Horizonnen(kort: 3, middellang: 6, lang: 24)
}

/// The conventions of one computation.
public struct Rekenregels: Sendable, Hashable {
  /// The year in whose euros everything is expressed.
  public var prijspeil: Int
  public var prijsbasis: Prijsbasis
  /// r, per year; 0.0225 is 2,25%.
  public var discontovoet: Double
  public var horizonnen: Horizonnen
  public var optimismecorrectie: Optimismecorrectie
  /// The share of all claims that is true, whoever tested them.
  public var claims: Fractie
  /// B: which part of all claims together is expected to be true. 1 unless something was measured.
  package var beoordelaarsfout = 1.0

  public init(
    prijspeil: Int, prijsbasis: Prijsbasis, discontovoet: Double, horizonnen: Horizonnen = .gewoonlijk,
    optimismecorrectie: Optimismecorrectie, claims: Fractie = .een
  ) {
    self.claims = claims
    self.prijspeil = prijspeil
    self.prijsbasis = prijsbasis
    self.discontovoet = discontovoet
    self.horizonnen = horizonnen
    self.optimismecorrectie = optimismecorrectie
  }
}
