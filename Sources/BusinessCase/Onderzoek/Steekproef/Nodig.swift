/// How many casussen a wanted precision asks for, when their spread stays what it is today.
public struct Precisie: Sendable, Hashable {
  public enum Maat: Sendable, Hashable {
    /// A fraction of the mean of today.
    case aandeel(Double)
    case euro(Double)
  }

  public let maat: Maat
  /// Half the width of the 95% t interval, in euros.
  public let halveBreedte: Double
  /// Nil when more than `Casusaantal.hoogstens`.
  public let nodig: Int?

  static let maten: [Maat] = [.aandeel(0.1), .aandeel(0.25), .aandeel(0.5), .euro(250), .euro(500)]

  /// - Returns: nothing when the spread is not known.
  static func alle(_ steekproef: Steekproef) -> [Precisie] {
    guard let sd = steekproef.sd, sd > 0, let gemiddelde = steekproef.gemiddelde else { return [] }
    return maten.compactMap { maat in
      let halveBreedte =
        switch maat {
        case .aandeel(let aandeel): aandeel * abs(gemiddelde)
        case .euro(let euro): euro
        }
      guard steekproef.grens.isPlus(halveBreedte) else { return nil }
      let nodig = Casusaantal.kleinste(sd: sd, afstand: halveBreedte, kansen: [Steekproef.tweezijdig95])
      return Precisie(maat: maat, halveBreedte: halveBreedte, nodig: nodig)
    }
  }
}

/// Whether the casussen show that the verhouding is above a limit v, and how many would.
///
/// Verhouding > v is the same as a mean above 0 of d = (baten - meerzorg) - v·kosten, which is an ordinary mean.
public struct Aantoning: Sendable, Hashable {
  public enum Stand: Sendable, Hashable {
    /// Fewer than two casussen, or no spread.
    case onbekend
    /// The lower end of the 95% t interval of d is above 0.
    case aangetoond
    /// The mean of d is not above 0: more casussen like these will not show it either.
    case nietMetDitGemiddelde
    /// With the mean and sd of d as they are today: from this many casussen on it is shown with a probability of
    /// a half, and of 80%. Nil when more than `Casusaantal.hoogstens`.
    case nodig(helft: Int?, vierVanVijf: Int?)
  }

  /// v.
  public let grens: Double
  public let stand: Stand

  static func alle(opbrengst: [Double], kosten: [Double], _ nul: Nulgrens) -> [Aantoning] {
    [Maatstaf.quitte, Maatstaf.sociaalWerk].map { grens in
      let verschil = Steekproef(zip(opbrengst, kosten).map { $0 - grens * $1 }, grens: nul)
      return Aantoning(grens: grens, stand: Stand(verschil))
    }
  }
}

extension Aantoning.Stand {
  init(_ verschil: Steekproef) {
    guard let gemiddelde = verschil.gemiddelde, let sd = verschil.sd, let marge = verschil.marge else {
      self = .onbekend
      return
    }
    if verschil.grens.isPlus(marge.lowerBound) {
      self = .aangetoond
    } else if !verschil.grens.isPlus(gemiddelde) {
      self = .nietMetDitGemiddelde
    } else {
      let grens = Steekproef.tweezijdig95
      self = .nodig(
        helft: Casusaantal.kleinste(sd: sd, afstand: gemiddelde, kansen: [grens]),
        vierVanVijf: Casusaantal.kleinste(sd: sd, afstand: gemiddelde, kansen: [grens, 0.8]))
    }
  }
}

/// The number of casussen that brings the mean far enough from a limit.
public enum Casusaantal {
  /// Beyond a million, a number of casussen says only that it cannot be done.
  public static let hoogstens = 1_000_000

  /// The smallest n ≥ 2 with Σ t(kans; n-1) · sd / √n ≤ afstand; nil when there is none up to `hoogstens`.
  ///
  /// With one kans of 0,975 the 95% interval is then no wider than ± `afstand`. With 0,975 and 0,80 it keeps
  /// clear of the limit in 80% of the samples. Approximations: today's sd is taken for the true one, and the
  /// second uses t where the exact power has a noncentral t.
  static func kleinste(sd: Double, afstand: Double, kansen: [Double]) -> Int? {
    // t is always above z, so the normal answer is where to begin, and the right one is a few steps on.
    let z = kansen.reduce(0) { $0 + Normaal.kwantiel($1) }
    let begin = (z * sd / afstand) * (z * sd / afstand)
    guard begin < Double(hoogstens) else { return nil }
    return (max(2, Int(begin))...hoogstens).first { aantal in
      let t = kansen.reduce(0) { $0 + Student.kwantiel($1, vrijheidsgraden: Double(aantal - 1)) }
      return t * sd / Double(aantal).squareRoot() <= afstand
    }
  }
}
