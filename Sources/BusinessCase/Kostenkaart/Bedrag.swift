/// A recorded amount of money in whole eurocents.
///
/// Amounts that somebody wrote down are exact; overflow traps. Expected values are `Double` euros and
/// are rounded once, when they are shown.
public struct Bedrag: Sendable, Hashable, Comparable {
  public let centen: Int64

  public init(centen: Int64) {
    self.centen = centen
  }

  /// The amount in euros, for computing with.
  public var euro: Double { Double(centen) / 100 }

  public static let nul = Bedrag(centen: 0)

  public static func < (links: Bedrag, rechts: Bedrag) -> Bool { links.centen < rechts.centen }
  public static func + (links: Bedrag, rechts: Bedrag) -> Bedrag {
    Bedrag(centen: links.centen + rechts.centen)
  }
  public static func - (links: Bedrag, rechts: Bedrag) -> Bedrag {
    Bedrag(centen: links.centen - rechts.centen)
  }
}
