/// The decision to go on or to stop, while the worth of going on is uncertain.
///
/// Going on is worth dₜ in draw t, stopping is worth 0; whoever decides now goes on when the mean of d is positive.
/// Information is worth something only as far as it would change that decision.
public struct Beslissing: Sendable {
  /// dₜ: net benefit of going on in each draw, in EUR.
  public let saldi: [Double]
  /// E[d], in EUR.
  public let verwachting: Schatting
  /// Which net benefits are nothing.
  let grens: Nulgrens

  public init(saldi: [Double], grens: Nulgrens = Nulgrens()) {
    self.saldi = saldi
    self.grens = grens
    verwachting = Schatting(gemiddeldeVan: saldi)
  }

  /// What someone decides who knows no more than the draws together tell.
  public var gaatDoor: Bool { grens.isPlus(verwachting.waarde) }

  /// EVPI = E[max(d, 0)] - max(E[d], 0): what it is worth to know everything before deciding, in EUR.
  ///
  /// It bounds the worth of any research. The error is that of the mean of max(dₜ, 0) - 1{E[d] > 0}·dₜ; the terms
  /// are never negative, so neither is the estimate.
  /// Source: Raiffa & Schlaifer, "Applied Statistical Decision Theory" (1961), chapter 4.
  public var evpi: Schatting {
    let nu = gaatDoor
    return Schatting(aantal: saldi.count) { t in
      grens.isPlus(saldi[t]) == nu ? 0 : nu ? max(-saldi[t], 0) : saldi[t]
    }
  }

  /// EVPPI = E[max(E[d | x], 0)] - max(E[d], 0): what it is worth to know one parameter before deciding, in EUR.
  ///
  /// E[d | x] is a smooth curve through the draws. Its worth is counted on draws that the curve has not seen: for
  /// each tenth of the draws the curve is fitted to the other nine tenths, and going on where that curve g is
  /// positive gains dₜ·(1{g(xₜ) > 0} - 1{E[d] > 0}) over deciding now. A curve judged by the draws that made it would
  /// flatter itself, and find a worth in a parameter that does not matter. This one gets zero or, by chance, a little
  /// less or more. Where the curve does not gain in the other nine tenths together it is not used, so that one that
  /// fits badly gets about zero and not a loss.
  ///
  /// The gains are the influence values of the EVPPI, so their spread gives its error, the curve's own error
  /// included. A curve never decides better than E[d | x] itself, so the estimate errs on the low side; and draw by
  /// draw it is at most the EVPI. Both value and error are 0 when the curve changes no decision in any draw.
  ///
  /// Source: Strong, Oakley & Brennan, "Estimating multiparameter partial expected value of perfect information from
  /// a probabilistic sensitivity analysis sample: a nonparametric regression approach", Medical Decision Making 34
  /// (2014); cross-fitting after Chernozhukov et al., "Double/debiased machine learning", Econometrics Journal 21
  /// (2018).
  ///
  /// - Parameter parameter: xₜ, the parameter in the same draws; for a group of parameters, one number per draw that
  ///   sums up what the group does.
  /// - Complexity: O(N·p²) for a curve of p ≤ 5 numbers.
  public func evppi(_ parameter: [Double]) -> Schatting {
    precondition(parameter.count == saldi.count, "a parameter has one value in every draw")
    guard let basis = Splinebasis(parameter) else { return Schatting(aantal: saldi.count) { _ in 0 } }
    let curven = Deelcurven(basis, x: parameter, y: saldi, midden: verwachting.waarde)
    let nu = gaatDoor
    let winst = zip(curven.voorspellingen(parameter), saldi).map { g, d in
      grens.isPlus(g) == nu ? 0 : nu ? -d : d
    }
    return Schatting(
      waarde: Deelcurven.gemiddeldeWaarZeWinnen(winst), fout: Schatting(gemiddeldeVan: winst).fout)
  }

  /// φₜ = E[d | xₜ]: the net benefit that someone would expect who knew the parameter, as input for research that
  /// measures it. One curve through all draws, which for a parameter that does not matter still bends a little: its
  /// spread is then about √(p/N) of that of d.
  public func verwachtingen(bij parameter: [Double]) -> [Double] {
    precondition(parameter.count == saldi.count, "a parameter has one value in every draw")
    guard let basis = Splinebasis(parameter) else {
      return [Double](repeating: verwachting.waarde, count: saldi.count)
    }
    var vergelijkingen = Normaalvergelijkingen(orde: basis.orde)
    var rij = [Double](repeating: 0, count: basis.orde)
    for t in saldi.indices {
      basis.vul(&rij, parameter[t])
      vergelijkingen.tel(rij, saldi[t] - verwachting.waarde)
    }
    let curve = vergelijkingen.oplossing
    return parameter.map { x in
      basis.vul(&rij, x)
      return verwachting.waarde + inproduct(curve, rij)
    }
  }
}
