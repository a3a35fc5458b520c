/// The decision between alternatives, of which stopping is always one, while their worth is uncertain.
///
/// Alternative k is worth dₖₜ in draw t, stopping is worth 0; whoever decides now takes the alternative with the highest
/// mean, and stops when no mean is positive. Information is worth something only as far as it would change that decision.
public struct Beslissing: Sendable {
  /// dₖₜ: net benefit of each alternative in each draw, in EUR.
  public let alternatieven: [[Double]]
  /// E[dₖ] of each alternative, in EUR.
  public let verwachtingen: [Schatting]
  /// What someone decides who knows no more than the draws together tell: an alternative, or nil for stopping.
  public let keuze: Int?
  /// Which net benefits are nothing.
  let grens: Nulgrens
  /// What amounts that leave are a multiple of; see `Korrel`.
  private let korrel: Double
  /// The same as `verwachtingen`, exact: what is computed with.
  private let middens: [Double]

  /// - Parameter alternatieven: at least one, with as many draws of each.
  public init(alternatieven: [[Double]], grens: Nulgrens = Nulgrens()) {
    self.init(alternatieven: alternatieven, grens: grens, korrel: .geen)
  }

  package init(alternatieven: [[Double]], grens: Nulgrens, korrel: Korrel) {
    precondition(Set(alternatieven.map(\.count)).count == 1, "every alternative has as many draws")
    self.alternatieven = alternatieven
    self.grens = grens
    self.korrel = korrel.alles
    let verwachtingen = alternatieven.map { Schatting(gemiddeldeVan: $0) }
    middens = verwachtingen.map(\.waarde)
    self.verwachtingen = verwachtingen.map { $0.afgerond(korrel.alles) }
    keuze = grens.beste(middens)
  }

  /// Going on or stopping.
  public init(saldi: [Double], grens: Nulgrens = Nulgrens()) {
    self.init(alternatieven: [saldi], grens: grens)
  }

  /// Of the first alternative.
  public var verwachting: Schatting { verwachtingen[0] }

  /// Whether anything is better than stopping.
  public var gaatDoor: Bool { keuze != nil }

  private var aantal: Int { alternatieven[0].count }

  /// What an alternative, or stopping, brings in a draw.
  private func opbrengst(_ keuze: Int?, _ t: Int) -> Double { keuze.map { alternatieven[$0][t] } ?? 0 }

  /// How often each alternative is the best one, and how often stopping is; together 1.
  ///
  /// Those that bring the same, within what is nothing, share a draw; stopping wins from what is nothing.
  public var kansenBeste: (alternatieven: [Double], stoppen: Double) {
    var (tellingen, stoppen) = ([Double](repeating: 0, count: alternatieven.count), 0.0)
    for t in 0..<aantal {
      let hoogste = alternatieven.reduce(-Double.infinity) { max($0, $1[t]) }
      guard grens.isPlus(hoogste) else {
        stoppen += 1
        continue
      }
      let besten = alternatieven.indices.filter { grens.isNul(hoogste - alternatieven[$0][t]) }
      for k in besten { tellingen[k] += 1 / Double(besten.count) }
    }
    let n = Double(max(1, aantal))
    return (tellingen.map { $0 / n }, stoppen / n)
  }

  /// EVPI = E[maxₖ(dₖ, 0)] - maxₖ(E[dₖ], 0): what it is worth to know everything before deciding, in EUR.
  ///
  /// It bounds the worth of any research. The error is that of the mean of max(dₖₜ, 0) less what the decision of now brings
  /// in that draw; the terms are never negative, so neither is the estimate.
  /// Source: Raiffa & Schlaifer, "Applied Statistical Decision Theory" (1961), chapter 4.
  public var evpi: Schatting {
    Schatting(aantal: aantal) { t in
      let beste = grens.beste(in: alternatieven, t)
      return beste == keuze ? 0 : max(0, opbrengst(beste, t) - opbrengst(keuze, t))
    }.afgerond(korrel)
  }

  /// EVPPI = E[maxₖ(E[dₖ | x], 0)] - maxₖ(E[dₖ], 0): what it is worth to know one parameter before deciding, in EUR.
  ///
  /// E[dₖ | x] is a smooth curve through the draws, one for each alternative. Its worth is counted on draws that the curve
  /// has not seen: for each tenth of the draws the curves are fitted to the other nine tenths, and following the curve gₖ
  /// that is highest, if it is positive, gains what that alternative brings in the draw over what the decision of now does.
  /// A curve judged by the draws that made it would flatter itself, and find a worth in a parameter that does not matter.
  /// This one gets zero or, by chance, a little less or more. Where the curves do not gain in the other nine tenths together
  /// they are not used, so that one that fits badly gets about zero and not a loss.
  ///
  /// The gains are the influence values of the EVPPI, so their spread gives its error, the curves' own error
  /// included. A curve never decides better than E[dₖ | x] itself, so the estimate errs on the low side; and draw by
  /// draw it is at most the EVPI. Both value and error are 0 when the curves change no decision in any draw.
  ///
  /// Source: Strong, Oakley & Brennan, "Estimating multiparameter partial expected value of perfect information from
  /// a probabilistic sensitivity analysis sample: a nonparametric regression approach", Medical Decision Making 34
  /// (2014); cross-fitting after Chernozhukov et al., "Double/debiased machine learning", Econometrics Journal 21
  /// (2018).
  ///
  /// - Parameter parameter: xₜ, the parameter in the same draws, as all alternatives have it.
  /// - Complexity: O(N·p²) for a curve of p ≤ 5 numbers, for each alternative.
  public func evppi(_ parameter: [Double]) -> Schatting {
    evppi(perAlternatief: alternatieven.map { _ in parameter })
  }

  /// The same with a number for each alternative: of a group of parameters what sums up what the group does to that
  /// alternative, and nil where the alternative does not have them.
  public func evppi(perAlternatief parameters: [[Double]?]) -> Schatting {
    precondition(parameters.allSatisfy { $0.map { $0.count == aantal } ?? true }, "one value in every draw")
    let curven = zip(parameters, alternatieven.indices).map { parameter, k -> [Double]? in
      guard let parameter, let basis = Splinebasis(parameter) else { return nil }
      return Deelcurven(
        basis, x: parameter, y: alternatieven[k], midden: middens[k]
      ).voorspellingen(parameter)
    }
    guard curven.contains(where: { $0 != nil }) else { return Schatting(aantal: aantal) { _ in 0 } }
    let winst = (0..<aantal).map { t in
      let beste = grens.beste(curven.indices.map { k in curven[k]?[t] ?? middens[k] })
      return beste == keuze ? 0 : opbrengst(beste, t) - opbrengst(keuze, t)
    }
    return Schatting(
      waarde: Deelcurven.gemiddeldeWaarZeWinnen(winst), fout: Schatting(gemiddeldeVan: winst).fout
    ).afgerond(korrel)
  }

  /// φₜ = E[d | xₜ]: the net benefit of the first alternative that someone would expect who knew the parameter, as input for
  /// research that measures it. One curve through all draws, which for a parameter that does not matter still bends a
  /// little: its spread is then about √(p/N) of that of d.
  public func verwachtingen(bij parameter: [Double]) -> [Double] {
    let saldi = alternatieven[0]
    precondition(parameter.count == saldi.count, "a parameter has one value in every draw")
    guard let basis = Splinebasis(parameter) else {
      return [Double](repeating: middens[0], count: saldi.count)
    }
    var vergelijkingen = Normaalvergelijkingen(orde: basis.orde)
    var rij = [Double](repeating: 0, count: basis.orde)
    for t in saldi.indices {
      basis.vul(&rij, parameter[t])
      vergelijkingen.tel(rij, saldi[t] - middens[0])
    }
    let curve = vergelijkingen.oplossing
    return parameter.map { x in
      basis.vul(&rij, x)
      return middens[0] + inproduct(curve, rij)
    }
  }
}

extension Nulgrens {
  /// The first of the highest amounts, when it is more than nothing.
  func beste(_ bedragen: [Double]) -> Int? {
    var beste: Int?
    for k in bedragen.indices where bedragen[k] > (beste.map { bedragen[$0] } ?? -.infinity) { beste = k }
    return beste.flatMap { isPlus(bedragen[$0]) ? $0 : nil }
  }

  fileprivate func beste(in alternatieven: [[Double]], _ t: Int) -> Int? {
    var (beste, hoogste) = (0, -Double.infinity)
    for k in alternatieven.indices where alternatieven[k][t] > hoogste {
      (beste, hoogste) = (k, alternatieven[k][t])
    }
    return isPlus(hoogste) ? beste : nil
  }
}
