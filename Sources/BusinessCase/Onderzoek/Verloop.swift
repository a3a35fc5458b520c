/// The mean after the first k casussen, in the order of the file.
public struct Verlooppunt: Sendable, Hashable {
  /// k.
  public let aantal: Int
  public let gemiddelde: Double
  /// The 95% t interval; nil for one casus, or when the first k are all equal.
  public let band: ClosedRange<Double>?
}

/// The running mean with its band, k = 1…n.
///
/// Welford: m ← m + (x - m)/k, M ← M + (x - m_old)(x - m_new), sd² = M/(k-1).
/// Source: Welford, "Note on a method for calculating corrected sums of squares and products", Technometrics 4 (1962).
///
/// - Parameters:
///   - kwantielen: t(0,975; k-1) at index k; those of k = 0 and 1 are not used.
///   - grens: values that differ by nothing are equal.
/// - Complexity: O(n).
func lopendGemiddelde(
  _ waarden: [Double], kwantielen: [Double], grens: Nulgrens = .exact
) -> [Verlooppunt] {
  var (gemiddelde, kwadraten, isGelijk) = (0.0, 0.0, true)
  return waarden.enumerated().map { index, waarde in
    let aantal = Double(index + 1)
    let afstand = waarde - gemiddelde
    gemiddelde += afstand / aantal
    kwadraten += afstand * (waarde - gemiddelde)
    isGelijk = isGelijk && grens.isNul(waarde - waarden[0])
    var band: ClosedRange<Double>?
    if !isGelijk {
      let halveBreedte = kwantielen[index + 1] * (kwadraten / (aantal - 1) / aantal).squareRoot()
      band = Steekproef.interval(gemiddelde - halveBreedte, gemiddelde + halveBreedte)
    }
    return Verlooppunt(aantal: index + 1, gemiddelde: gemiddelde, band: band)
  }
}

/// t(0,975; k-1) for k up to and including n.
func kwantielen(totEnMet aantal: Int) -> [Double] {
  (0...aantal).map { $0 < 2 ? .infinity : Steekproef.kwantiel(aantal: $0) }
}

extension Casusonderzoek {
  /// The running mean, as far as it may be shown.
  ///
  /// From two points the mean of the casussen between them follows. Of real casussen there are therefore always at
  /// least as many between two points as in a group that may be shown; invented ones need no such care.
  public func verloop(_ horizon: Horizon) -> [Verlooppunt] {
    let punten = self[horizon].verloop
    if fictief == aantal { return punten }
    let grens = Afscherming.ondergrens
    return punten.filter { punt in
      punt.aantal == aantal
        ? aantal >= grens : punt.aantal.isMultiple(of: grens) && aantal - punt.aantal >= grens
    }
  }
}
