/// What came in and went out, in present euros: for one payer, or for all of them.
public struct Geldstroom: Sendable, Hashable {
  /// Care that did not happen.
  public var baten: Double
  /// Care that surfaced.
  public var meerzorg: Double
  /// The traject and its extra input.
  public var kosten: Double
  /// Setbacks not caused by the traject: outside the saldo, shown beside it.
  public var tegenslag: Double

  public init(baten: Double = 0, meerzorg: Double = 0, kosten: Double = 0, tegenslag: Double = 0) {
    self.baten = baten
    self.meerzorg = meerzorg
    self.kosten = kosten
    self.tegenslag = tegenslag
  }

  public var saldo: Double { baten - meerzorg - kosten }
  public var saldoInclusiefTegenslag: Double { saldo - tegenslag }

  /// Everything that came in or went out together: what decides how small an amount must be to be nothing.
  public var omvang: Double { abs(baten) + abs(meerzorg) + abs(kosten) + abs(tegenslag) }

  public static func + (links: Geldstroom, rechts: Geldstroom) -> Geldstroom {
    Geldstroom(
      baten: links.baten + rechts.baten, meerzorg: links.meerzorg + rechts.meerzorg,
      kosten: links.kosten + rechts.kosten, tegenslag: links.tegenslag + rechts.tegenslag)
  }

  public static func += (links: inout Geldstroom, rechts: Geldstroom) { links = links + rechts }

  public static func * (stroom: Geldstroom, factor: Double) -> Geldstroom {
    Geldstroom(
      baten: stroom.baten * factor, meerzorg: stroom.meerzorg * factor, kosten: stroom.kosten * factor,
      tegenslag: stroom.tegenslag * factor)
  }
}

/// Returns per euro of costs that people hold an outcome against.
public enum Maatstaf {
  /// Costs are earned back.
  public static let quitte = 1.0
  /// The return that social work is said to have (F2).
  public static let sociaalWerk = 1.6
}
