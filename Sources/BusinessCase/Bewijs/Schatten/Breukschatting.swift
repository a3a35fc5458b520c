/// One sum over another in the same persons, such as what was measured over what was claimed.
package struct Breukschatting: Sendable, Hashable {
  package let waarde: Double
  /// By the jackknife; nil where leaving somebody out leaves nothing to divide by.
  package let standaardfout: Double?
  /// θ ± t(n-1)·SE.
  package let weglaten: ClosedRange<Double>?
  /// √(v_a - 2θ·v_ab + θ²·v_b) / b: the error to first order, also where the sum below may be near zero; nil for fewer
  /// than two persons.
  package let lineaireFout: Double?
  package let fieller: Fieller

  /// Where the ratio lies with 95% certainty.
  ///
  /// Source: Fieller, "Some problems in interval estimation", Journal of the Royal Statistical Society B 16 (1954).
  package enum Fieller: Sendable, Hashable {
    case binnen(ClosedRange<Double>)
    /// The sum below cannot be told from nothing, so the ratio has no bounds.
    case onbegrensd
    /// There is no spread to measure with.
    case onbekend

    /// - Parameters:
    ///   - varianties: of above, of below, and the covariance.
    ///   - kwantiel: t.
    package init(
      boven: Double, onder: Double, _ varianties: (boven: Double, onder: Double, samen: Double),
      kwantiel: Double
    ) {
      // The ratios r with (a - r·b)² ≤ t²·(v_a - 2r·v_ab + r²·v_b).
      let t2 = kwantiel * kwantiel
      let f2 = onder * onder - t2 * varianties.onder
      let f1 = boven * onder - t2 * varianties.samen
      let f0 = boven * boven - t2 * varianties.boven
      guard varianties.boven > 0 || varianties.onder > 0, f2.isFinite, f1.isFinite, f0.isFinite else {
        self = .onbekend
        return
      }
      guard f2 > 0 else {
        self = .onbegrensd
        return
      }
      let wortel = max(0, f1 * f1 - f2 * f0).squareRoot()
      self = Steekproef.interval((f1 - wortel) / f2, (f1 + wortel) / f2).map { .binnen($0) } ?? .onbekend
    }

    package var interval: ClosedRange<Double>? {
      if case .binnen(let interval) = self { interval } else { nil }
    }
    package var isOnbegrensd: Bool { self == .onbegrensd }
  }

  /// - Parameters:
  ///   - boven: above, and the same without each person in turn.
  ///   - onder: below, likewise.
  /// - Returns: nil where there is nothing to divide by.
  package init?(
    boven: Double, onder: Double, bovenZonder: [Double?], onderZonder: [Double?], zekerheid: Double = 0.95
  ) {
    guard onder != 0, (boven / onder).isFinite else { return nil }
    waarde = boven / onder
    let verhoudingen = zip(bovenZonder, onderZonder).map { boven, onder -> Double? in
      guard let boven, let onder, onder != 0 else { return nil }
      return boven / onder
    }
    let jackknife = Weglaten(verhoudingen)
    standaardfout = jackknife?.standaardfout
    weglaten = jackknife?.interval(om: waarde)
    guard let a = Weglaten(bovenZonder), let b = Weglaten(onderZonder), let samen = a.covariantie(b) else {
      (fieller, lineaireFout) = (.onbekend, nil)
      return
    }
    let variantie = a.variantie - 2 * waarde * samen + waarde * waarde * b.variantie
    lineaireFout = max(0, variantie).squareRoot() / abs(onder)
    fieller = Fieller(
      boven: boven, onder: onder, (a.variantie, b.variantie, samen),
      kwantiel: Student.kwantiel(0.5 + zekerheid / 2, vrijheidsgraden: a.vrijheidsgraden))
  }

  /// The ratio of the sums of two lists, each pair of one person.
  package init?(_ boven: [Double], over onder: [Double], zekerheid: Double = 0.95) {
    guard boven.count == onder.count, !boven.isEmpty else { return nil }
    let (a, b) = (boven.gemiddelde, onder.gemiddelde)
    let n = Double(boven.count)
    func zonder(_ lijst: [Double], _ midden: Double) -> [Double?] {
      lijst.map { n > 1 ? (midden * n - $0) / (n - 1) : nil }
    }
    self.init(
      boven: a, onder: b, bovenZonder: zonder(boven, a), onderZonder: zonder(onder, b), zekerheid: zekerheid)
  }
}
