/// What the casussen say about one horizon. Amounts per casus, in present euros.
public struct Termijnmeting: Sendable {
  public let horizon: Horizon
  public let maanden: Int
  /// Baten - meerzorg - kosten.
  public let saldo: Meting
  /// Baten - meerzorg.
  public let opbrengst: Meting
  /// Σ(baten - meerzorg) / Σ kosten; nil without costs.
  public let verhouding: Verhouding?
  /// The running mean of the saldo.
  let verloop: [Verlooppunt]
  public let nodig: [Precisie]
  /// For a verhouding above 1 and above 1,6.
  public let aantoningen: [Aantoning]
  public let toets: Toetsbalans
  /// How the toets went line by line; nil when rejected lines are not known, as in a file.
  public let toetsverloop: Toetsverloop?

  /// What was claimed before any toets, as far as it is known.
  public var claim: Claimstappen { toetsverloop?.samen.voor ?? toets.stappen }
  /// The share of that claim that is counted; nil without a claim.
  public var overgebleven: Double? {
    saldo.steekproef.grens.isPlus(claim.claim) ? toets.geteld / claim.claim : nil
  }
}

/// A measured quantity with both its intervals.
public struct Meting: Sendable, Hashable {
  public let steekproef: Steekproef
  /// The 95% BCa bootstrap interval of the mean; nil where nothing varies.
  public let bca: ClosedRange<Double>?

  /// The 95% t interval of the mean.
  public var t: ClosedRange<Double>? { steekproef.marge }
  public var gemiddelde: Double? { steekproef.gemiddelde }

  /// - Parameter sommen: of the same values, resampled.
  init(_ waarden: [Double], sommen: [Double], grens: Nulgrens = .exact) {
    steekproef = Steekproef(waarden, grens: grens)
    guard steekproef.verschilt else {
      bca = nil
      return
    }
    let (totaal, rest) = (steekproef.totaal, Double(waarden.count - 1))
    bca = Bca.interval(
      schatting: totaal / Double(waarden.count), herhaald: sommen.map { $0 / Double(waarden.count) },
      weggelaten: waarden.map { (totaal - $0) / rest })
  }
}

/// A ratio of sums, not a mean of ratios: a casus counts for what it costs.
public struct Verhouding: Sendable, Hashable {
  public let waarde: Double
  /// The 95% BCa bootstrap interval; nil where nothing varies.
  public let bca: ClosedRange<Double>?

  /// - Returns: nil without costs.
  init?(
    opbrengst: [Double], kosten: [Double], opbrengstsommen: [Double], kostensommen: [Double],
    grens: Nulgrens = .exact
  ) {
    let (boven, onder) = (opbrengst.reduce(0, +), kosten.reduce(0, +))
    guard !kosten.isEmpty, grens.isPlus(onder / Double(kosten.count)) else { return nil }
    waarde = boven / onder
    guard [opbrengst, kosten].contains(where: { Steekproef($0, grens: grens).verschilt }) else {
      bca = nil
      return
    }
    bca = Bca.interval(
      schatting: waarde, herhaald: zip(opbrengstsommen, kostensommen).map { $0 / $1 },
      weggelaten: zip(opbrengst, kosten).map { (boven - $0) / (onder - $1) })
  }
}
