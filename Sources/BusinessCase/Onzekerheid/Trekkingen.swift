/// The draws of a scenario: what every iteration brings, per traject and in present euros.
///
/// Every list has one number per draw, and draw t of one list belongs to draw t of the others.
public struct Trekkingen: Sendable {
  public let scenario: Scenario
  public let aantal: Int
  /// What a traject costs.
  public let trajectprijs: [Double]
  /// Trajecten over all years, those of later years discounted.
  public let trajecten: [Double]
  /// Benefits that no source divides over payers.
  public let ongedeeld: [Double]
  /// Draws of the numbers that all casussen share.
  public let gedeeld: [Gedeeld: [Double]]
  let rijen: [Rij: ArraySlice<Double>]
  let claims: [[Double]]
  let steekproef: [[Double]]
  /// Whether the outcome is a straight line in every uncertain number, so that its mean is known.
  public let isLineair: Bool

  /// Of all trajecten instead of one.
  public func alles(_ perTraject: [Double]) -> [Double] { zip(perTraject, trajecten).map { $0 * $1 } }

  /// All that is claimed as avoided care, before any correction.
  public func claim(_ horizon: Horizon) -> [Double] { claims[horizon.nummer] }

  /// The saldo as far as it varies by which casussen were assessed: all other numbers at their mean.
  public func naarSteekproef(_ horizon: Horizon) -> [Double] { steekproef[horizon.nummer] }
}
