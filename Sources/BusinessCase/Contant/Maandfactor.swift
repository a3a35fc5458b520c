import Taal

/// The factor by which value shrinks per month: fading, drop-out and discounting together.
///
/// g = ((1-u) / (1+r))^(1/12) · (1-h), with u the yearly fading, r the yearly discount rate and h the
/// monthly drop-out. All three are geometric, so months can be summed in closed form.
public struct Maandfactor: Sendable, Hashable {
  /// ln g; minus infinity when nothing is left after the start.
  private let logaritme: Double

  public init(uitdoving: Fractie, uitval: Fractie, discontovoet: Double) {
    logaritme = (log1p(-uitdoving.waarde) - log1p(discontovoet)) / 12 + log1p(-uitval.waarde)
  }

  /// g^(m-½): the weight of month m, at its middle.
  public func gewicht(maand: Int) -> Double {
    exp(logaritme * (Double(maand) - 0.5))
  }

  /// Sum of the weights of consecutive months, each at mid-month.
  ///
  /// - Returns: Σ g^(m-½), unit: months; 0 for no months.
  /// - Complexity: O(1), by g^(a+½) · (1-g^n) / (1-g). `expm1` keeps it exact where g is almost 1.
  public func som(_ maanden: Range<Int>) -> Double {
    guard !maanden.isEmpty, logaritme > -.infinity else { return 0 }
    let aantal = Double(maanden.count)
    guard logaritme != 0 else { return aantal }
    return gewicht(maand: maanden.lowerBound) * expm1(logaritme * aantal) / expm1(logaritme)
  }
}
