import Taal

/// What is known of a number that is not known exactly.
public enum Verdeling: Sendable, Hashable {
  case vast(Double)
  case uniform(laag: Double, hoog: Double)
  /// A triangle with its top at the most likely value.
  case driehoek(laag: Double, top: Double, hoog: Double)
  case normaal(gemiddelde: Double, sd: Double)
  /// ln X is normal with mean `mu` and standard deviation `sigma`.
  case lognormaal(mu: Double, sigma: Double)
  /// Mean `vorm` x `schaal`.
  case gamma(vorm: Double, schaal: Double)
  /// A beta(a, b) stretched from 0…1 to `laag`…`hoog`.
  case beta(a: Double, b: Double, laag: Double = 0, hoog: Double = 1)
  /// Another distribution moved to this mean, with its distance to it multiplied: m + k·(Y - E[Y]), k > 0.
  indirect case verschoven(Verdeling, midden: Double, maal: Double)

  public var gemiddelde: Double {
    switch self {
    case .vast(let waarde): waarde
    case .uniform(let laag, let hoog): (laag + hoog) / 2
    case .driehoek(let laag, let top, let hoog): (laag + top + hoog) / 3
    case .normaal(let gemiddelde, _): gemiddelde
    case .lognormaal(let mu, let sigma): exp(mu + sigma * sigma / 2)
    case .gamma(let vorm, let schaal): vorm * schaal
    case .beta(let a, let b, let laag, let hoog): laag + (hoog - laag) * a / (a + b)
    case .verschoven(_, let midden, _): midden
    }
  }

  public var variantie: Double {
    switch self {
    case .vast: 0
    case .uniform(let laag, let hoog): (hoog - laag) * (hoog - laag) / 12
    case .driehoek(let l, let t, let h): (l * l + t * t + h * h - l * t - l * h - t * h) / 18
    case .normaal(_, let sd): sd * sd
    case .lognormaal(let mu, let sigma): expm1(sigma * sigma) * exp(2 * mu + sigma * sigma)
    case .gamma(let vorm, let schaal): vorm * schaal * schaal
    case .beta(let a, let b, let laag, let hoog):
      a * b / ((a + b) * (a + b) * (a + b + 1)) * (hoog - laag) * (hoog - laag)
    case .verschoven(let vorm, _, let maal): maal * maal * vorm.variantie
    }
  }

  public var isVast: Bool { if case .vast = self { true } else { false } }

  /// P(X ≤ x).
  public func verdelingsfunctie(_ x: Double) -> Double {
    switch self {
    case .vast(let waarde): x < waarde ? 0 : 1
    case .uniform(let laag, let hoog): min(1, max(0, (x - laag) / (hoog - laag)))
    case .driehoek(let laag, let top, let hoog):
      if x <= laag {
        0
      } else if x >= hoog {
        1
      } else if x <= top {
        (x - laag) * (x - laag) / ((hoog - laag) * (top - laag))
      } else {
        1 - (hoog - x) * (hoog - x) / ((hoog - laag) * (hoog - top))
      }
    case .normaal(let gemiddelde, let sd): Normaal.verdelingsfunctie((x - gemiddelde) / sd)
    case .lognormaal(let mu, let sigma): x <= 0 ? 0 : Normaal.verdelingsfunctie((log(x) - mu) / sigma)
    case .gamma(let vorm, let schaal): onvolledigeGamma(vorm, x / schaal)
    case .beta(let a, let b, let laag, let hoog): onvolledigeBeta(a, b, (x - laag) / (hoog - laag))
    case .verschoven(let vorm, let midden, let maal):
      vorm.verdelingsfunctie(vorm.gemiddelde + (x - midden) / maal)
    }
  }

  /// The value below which a share `p` lies, 0 < p < 1.
  public func kwantiel(_ p: Double) -> Double {
    switch self {
    case .vast(let waarde): waarde
    case .uniform(let laag, let hoog): laag + p * (hoog - laag)
    case .driehoek(let laag, let top, let hoog): Self.driehoek(p, laag, top, hoog)
    case .normaal(let gemiddelde, let sd): gemiddelde + sd * Normaal.kwantiel(p)
    case .lognormaal(let mu, let sigma): exp(mu + sigma * Normaal.kwantiel(p))
    case .gamma(let vorm, let schaal): schaal * Self.gammakwantiel(vorm, p)
    case .beta(let a, let b, let laag, let hoog): laag + (hoog - laag) * Self.betakwantiel(a, b, p)
    case .verschoven(let vorm, let midden, let maal): midden + maal * (vorm.kwantiel(p) - vorm.gemiddelde)
    }
  }

  /// Ninety-five of a hundred values lie between these.
  public var interval95: ClosedRange<Double> { kwantiel(0.025)...kwantiel(0.975) }

  static func driehoek(_ p: Double, _ laag: Double, _ top: Double, _ hoog: Double) -> Double {
    let breedte = hoog - laag
    return p * breedte < top - laag
      ? laag + (p * breedte * (top - laag)).squareRoot()
      : hoog - ((1 - p) * breedte * (hoog - top)).squareRoot()
  }

  /// Sought on a logarithmic scale, because a small shape puts quantiles very near to zero.
  private static func gammakwantiel(_ vorm: Double, _ p: Double) -> Double {
    let ondergrens = (log(p) + logGamma(vorm + 1)) / vorm - 1
    var bovengrens = log(vorm + 1) + 1
    while onvolledigeGamma(vorm, exp(bovengrens)) < p, bovengrens < 700 { bovengrens += 1 }
    return exp(nulpunt(ondergrens...bovengrens) { onvolledigeGamma(vorm, exp($0)) - p } ?? bovengrens)
  }

  /// Sought on a logit scale, because mass may lie very near to both ends; from where a normal would put it outward.
  private static func betakwantiel(_ a: Double, _ b: Double, _ p: Double) -> Double {
    let uiterste = 700.0
    let midden = min(
      max(log(a / b) + Normaal.kwantiel(p) * (1 / a + 1 / b).squareRoot(), -uiterste), uiterste)
    var ruimte = 0.25 * (1 / a + 1 / b).squareRoot()
    while ruimte < 4 * uiterste {
      let bereik = max(midden - ruimte, -uiterste)...min(midden + ruimte, uiterste)
      if let logit = nulpunt(bereik, { onvolledigeBeta(a, b, 1 / (1 + exp(-$0))) - p }) {
        return 1 / (1 + exp(-logit))
      }
      ruimte *= 4
    }
    return p < 0.5 ? 1 / (1 + exp(uiterste)) : 1 / (1 + exp(-uiterste))
  }
}
