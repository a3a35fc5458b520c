/// A number from 0 to 1: a probability, a share, or a yearly or monthly loss.
public struct Fractie: Sendable, Hashable, Comparable {
  public let waarde: Double

  /// What lies within 1e-9 of 0 or 1 counts as 0 or 1: it is meant as certain, and no spread around it can be
  /// computed with.
  ///
  /// - Returns: nil when `waarde` is not a number from 0 to and including 1.
  public init?(_ waarde: Double) {
    guard waarde >= 0, waarde <= 1 else { return nil }
    self.waarde = waarde <= Self.rand ? 0 : waarde >= 1 - Self.rand ? 1 : waarde
  }

  private init(bewezen waarde: Double) { self.waarde = waarde }

  public static let nul = Fractie(bewezen: 0)
  public static let een = Fractie(bewezen: 1)

  /// What is left: 1 - self.
  public var rest: Fractie { Fractie(bewezen: 1 - waarde) }

  public static func < (links: Fractie, rechts: Fractie) -> Bool { links.waarde < rechts.waarde }

  private static let rand = 1e-9
}

/// How likely it is that care would have been used without the traject.
public typealias Kans = Fractie
