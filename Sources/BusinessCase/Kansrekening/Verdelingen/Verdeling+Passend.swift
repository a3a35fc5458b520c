import Taal

/// Distributions fitted to what people know: a mean and how sure they are, or an interval that is right 95 times
/// out of 100.
extension Verdeling {
  /// Half the width of a 95% interval of the standard normal.
  static let z95 = Normaal.kwantiel(0.975)

  public static func lognormaal(gemiddelde: Double, cv: Double) -> Verdeling {
    let sigma2 = log1p(cv * cv)
    return .lognormaal(mu: log(gemiddelde) - sigma2 / 2, sigma: sigma2.squareRoot())
  }

  public static func gamma(gemiddelde: Double, cv: Double) -> Verdeling {
    .gamma(vorm: 1 / (cv * cv), schaal: gemiddelde * cv * cv)
  }

  /// As sure as after `n` observations: a beta with a + b = n.
  public static func beta(gemiddelde: Double, n: Double) -> Verdeling {
    .beta(a: gemiddelde * n, b: (1 - gemiddelde) * n)
  }

  /// The beta of PERT, which weighs the most likely value four times.
  public static func pert(laag: Double, top: Double, hoog: Double) -> Verdeling {
    .beta(
      a: 1 + 4 * (top - laag) / (hoog - laag), b: 1 + 4 * (hoog - top) / (hoog - laag), laag: laag, hoog: hoog
    )
  }

  /// A positive number of which 95% lies between `laag` and `hoog`: a log-normal, exact at both.
  ///
  /// - Parameter gemiddelde: when given, the mean; then the ratio of the bounds is kept, not the bounds themselves.
  public static func lognormaal(laag: Double, hoog: Double, gemiddelde: Double? = nil) -> Verdeling {
    let sigma = (log(hoog) - log(laag)) / (2 * z95)
    let mu = gemiddelde.map { log($0) - sigma * sigma / 2 } ?? (log(laag) + log(hoog)) / 2
    return .lognormaal(mu: mu, sigma: sigma)
  }

  /// Any number of which 95% lies between `laag` and `hoog`: a normal.
  ///
  /// - Parameter gemiddelde: when given, the mean; then the width is kept, not the bounds themselves.
  public static func normaal(laag: Double, hoog: Double, gemiddelde: Double? = nil) -> Verdeling {
    .normaal(gemiddelde: gemiddelde ?? (laag + hoog) / 2, sd: (hoog - laag) / (2 * z95))
  }

  /// A share of which 95% lies between `laag` and `hoog`: a beta.
  ///
  /// - Parameter gemiddelde: when given, the mean; then the width of the interval is kept. Else both bounds are exact.
  /// - Returns: nil when no beta comes near, such as for bounds closer together than a billion observations allow.
  public static func beta(laag: Double, hoog: Double, gemiddelde: Double? = nil) -> Verdeling? {
    if let gemiddelde { return beta(breedte: hoog - laag, gemiddelde: gemiddelde) }
    // One time in forty it lies below laag, and one in forty above hoog.
    guard laag > 0, hoog < 1 else { return nil }
    let midden = nulpunt(laag...hoog) { gemiddelde in
      guard let interval = beta(breedte: hoog - laag, gemiddelde: gemiddelde)?.interval95 else {
        return gemiddelde - (laag + hoog) / 2
      }
      return interval.lowerBound + interval.upperBound - laag - hoog
    }
    return midden.flatMap { beta(breedte: hoog - laag, gemiddelde: $0) }
  }

  /// Nobody is surer of a share than after a billion observations.
  package static let meesteWaarnemingen = 1e9

  /// The wider the interval, the fewer observations; sought on a logarithmic scale.
  private static func beta(breedte: Double, gemiddelde: Double) -> Verdeling? {
    guard gemiddelde > 0, gemiddelde < 1 else { return nil }
    // Fewer would put most of the mass at 0 and 1.
    let minste = log(0.5 / min(gemiddelde, 1 - gemiddelde))
    guard minste < log(meesteWaarnemingen) else { return nil }
    let n = nulpunt(minste...log(meesteWaarnemingen)) { n in
      let interval = beta(gemiddelde: gemiddelde, n: exp(n)).interval95
      return interval.upperBound - interval.lowerBound - breedte
    }
    return n.map { beta(gemiddelde: gemiddelde, n: exp($0)) }
  }
}

extension Verdeling {
  /// The shares beyond which no draw lies.
  private static let uiterste = 0x1p-33

  /// The lowest and the highest draw that there can be.
  package var uitersten: (laagste: Double, hoogste: Double) {
    (kwantiel(Self.uiterste), kwantiel(1 - Self.uiterste))
  }

  /// Whether it can be computed with: its mean, its spread and its quantiles are numbers, and in order.
  ///
  /// Whoever reads a distribution asks this once; nothing after that doubts it.
  package var isTrekbaar: Bool {
    guard gemiddelde.isFinite, variantie.isFinite else { return false }
    let (laagste, hoogste) = uitersten
    let punten = [laagste, kwantiel(0.025), kwantiel(0.975), hoogste]
    return punten.allSatisfy(\.isFinite) && zip(punten, punten.dropFirst()).allSatisfy { $0 <= $1 }
  }
}
