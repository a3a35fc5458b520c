/// What a number of values say about the mean of the population that they were drawn from.
public struct Steekproef: Sendable, Hashable {
  /// n.
  public let aantal: Int
  public let totaal: Double
  /// Nil without values.
  public let gemiddelde: Double?
  /// The standard deviation with n-1 in the denominator, in the unit of the values; nil for fewer than two values,
  /// and 0 when all are equal.
  public let sd: Double?
  /// Which values are nothing.
  public let grens: Nulgrens

  /// - Parameter grens: values that differ by nothing are equal; of money, what that is.
  /// - Complexity: O(n), two passes: the second sees only distances to the mean, so nothing cancels.
  public init(_ waarden: [Double], grens: Nulgrens = .exact) {
    self.grens = grens
    aantal = waarden.count
    totaal = waarden.reduce(0, +)
    guard aantal > 0 else {
      (gemiddelde, sd) = (nil, nil)
      return
    }
    let midden = totaal / Double(aantal)
    gemiddelde = midden
    guard aantal > 1 else {
      sd = nil
      return
    }
    // Without this, rounding would pass for a spread.
    let isGelijk = waarden.allSatisfy { grens.isNul($0 - waarden[0]) }
    let kwadraten = waarden.reduce(0) { $0 + ($1 - midden) * ($1 - midden) }
    sd = isGelijk ? 0 : (kwadraten / Double(aantal - 1)).squareRoot()
  }

  /// Whether any value differs from the others.
  var verschilt: Bool { sd.map { $0 > 0 } ?? false }

  /// sd / √n.
  public var standaardfout: Double? { sd.map { $0 / Double(aantal).squareRoot() } }

  /// The two-sided 95% interval of the mean: mean ± t(0,975; n-1) · sd / √n.
  ///
  /// Nil where there is no spread to measure a margin with: fewer than two values, or all of them equal.
  public var marge: ClosedRange<Double>? {
    guard aantal > 1 else { return nil }
    return marge(Self.kwantiel(aantal: aantal))
  }

  /// The two-sided interval of the mean that holds with this certainty, such as 0.99; nil where `marge` is.
  package func marge(zekerheid: Double) -> ClosedRange<Double>? {
    guard aantal > 1 else { return nil }
    return marge(Student.kwantiel(0.5 + zekerheid / 2, vrijheidsgraden: Double(aantal - 1)))
  }

  func marge(_ kwantiel: Double) -> ClosedRange<Double>? {
    guard verschilt, let gemiddelde, let standaardfout else { return nil }
    return Self.interval(gemiddelde - kwantiel * standaardfout, gemiddelde + kwantiel * standaardfout)
  }

  /// t(0,975; n-1), for n > 1.
  static func kwantiel(aantal: Int) -> Double {
    Student.kwantiel(tweezijdig95, vrijheidsgraden: Double(aantal - 1))
  }

  /// An interval of finite numbers; nil when one of them is not, so that a far outlier cannot trap.
  static func interval(_ laag: Double, _ hoog: Double) -> ClosedRange<Double>? {
    laag.isFinite && hoog.isFinite && laag <= hoog ? laag...hoog : nil
  }

  /// The quantile at the upper end of a two-sided 95% interval.
  static let tweezijdig95 = 0.975
}
