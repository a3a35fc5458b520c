/// More observations of something that has been observed before, such as the next casussen of an action research.
///
/// Before the research the net benefit that one will expect after it is itself uncertain: it has the mean of what is
/// expected now, and a spread that grows with the number of observations to that of full knowledge.
/// Source: Heath, Manolopoulou & Baio, "Efficient Monte Carlo estimation of the expected value of sample information
/// using moment matching", Medical Decision Making 38 (2018).
public struct Vervolgonderzoek: Sendable {
  /// φₜ = E[d | what the research measures] in each draw, in EUR; taken as known, not as estimated.
  public let verwachtingen: [Double]
  /// n₀: the number of observations that the spread of φ rests on.
  public let eerdere: Double

  private let nu: Schatting
  private let grens: Nulgrens

  /// - Returns: nil unless n₀ is a positive number.
  public init?(verwachtingen: [Double], eerdere: Double, grens: Nulgrens = Nulgrens()) {
    guard eerdere > 0, eerdere.isFinite else { return nil }
    self.grens = grens
    self.verwachtingen = verwachtingen
    self.eerdere = eerdere
    nu = Schatting(gemiddeldeVan: verwachtingen)
  }

  /// EVSI = E[max(φ', 0)] - max(E[φ], 0): what n more observations are worth before deciding, in EUR.
  ///
  /// φ' = m + f·(φ - m) has the mean m of φ and f = √(n/(n₀ + n)) times its spread: the variance that n observations
  /// are expected to take away, when n₀ observations have left the variance of φ. Zero for n = 0, never falling, and
  /// the worth of knowing φ itself for n without end. The error is that of the influence values
  /// max(φ'ₜ, 0) - 1{m > 0}·φₜ + (1 - f)·P(φ' > 0)·(φₜ - m); the last term because m is estimated too.
  public func evsi(extra n: Int) -> Schatting {
    n > 0 ? evsi(aandeel: (Double(n) / (eerdere + Double(n))).squareRoot()) : Schatting(waarde: 0, fout: 0)
  }

  /// The same for research that shows the share f = `deel` of the spread of φ, whatever makes it so; nothing for 0.
  package func evsi(aandeel deel: Double) -> Schatting {
    guard deel > 0 else { return Schatting(waarde: 0, fout: 0) }
    let m = nu.waarde
    let gaatDoor = grens.isPlus(m)
    let doorgaan = verwachtingen.count(where: { grens.isPlus(m + deel * ($0 - m)) })
    let gewicht = (1 - deel) * Double(doorgaan) / Double(max(1, verwachtingen.count))
    let schatting = Schatting(aantal: verwachtingen.count) { t in
      let verschil = verwachtingen[t] - m
      let straks = m + deel * verschil
      return (grens.isPlus(straks) ? straks : 0) - (gaatDoor ? verwachtingen[t] : 0) + gewicht * verschil
    }
    return Schatting(waarde: max(0, schatting.waarde), fout: schatting.fout)
  }

  /// The EVSI at each number of extra observations, in the order given.
  public func kromme(_ omvangen: [Int]) -> [Punt] {
    omvangen.map { Punt(extra: $0, evsi: evsi(extra: $0)) }
  }

  public struct Punt: Sendable, Hashable {
    /// Number of extra observations.
    public let extra: Int
    /// In EUR, for one decision.
    public let evsi: Schatting
  }
}
