/// On which side of zero an amount of money lies.
public enum Teken: Sendable, Hashable {
  case min, nul, plus
}

/// How small an amount must be to be nothing. Every question about the sign of money goes by it; only the search for
/// break-even points looks at the number itself.
///
/// Less than half a cent per traject is shown as nothing, so it is neither gain nor loss. Where amounts are so large
/// that a sum of them no longer holds half a cent, 1e-12 of all of them together is nothing too.
public struct Nulgrens: Sendable, Hashable {
  /// Euros.
  let euro: Double

  /// - Parameters:
  ///   - trajecten: how many trajecten the amount is of.
  ///   - omvang: Σ|bedrag| over the amounts that it is the sum of, in euros.
  public init(trajecten: Double = 1, omvang: Double = 0) {
    euro = max(Self.halveCent * trajecten, Self.relatief * omvang)
  }

  /// Of numbers that are no money: only 0 is nothing.
  public static let exact = Nulgrens(trajecten: 0)

  public func teken(_ bedrag: Double) -> Teken {
    if bedrag > 0, bedrag >= euro { return .plus }
    return bedrag < 0 && bedrag <= -euro ? .min : .nul
  }

  public func isNul(_ bedrag: Double) -> Bool { teken(bedrag) == .nul }
  public func isPlus(_ bedrag: Double) -> Bool { teken(bedrag) == .plus }
  public func isMin(_ bedrag: Double) -> Bool { teken(bedrag) == .min }

  private static let halveCent = 0.005
  private static let relatief = 1e-12
}
