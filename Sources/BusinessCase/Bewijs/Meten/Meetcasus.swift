/// A casus as far as it can be measured: when somebody was referred and helped, what was counted, and what was claimed.
///
/// Days are numbers of days since any fixed day.
package struct Meetcasus: Sendable, Hashable {
  /// The resident; more casussen of one resident hang together.
  package var persoon: Int
  package var prioriteit: String
  package var leeftijd: Int?
  /// T0.
  package var verwezen: Int
  /// T3; nil while it has not come.
  package var geholpen: Int?
  /// When it ended, for who was not helped before that: nobody waits after it.
  package var einde: Int?
  /// Days in which no help came for another reason than that there was no room.
  package var afwezig: [Range<Int>]
  package var tellingen: [Meettelling]
  /// Nil while nobody said what it saved.
  package var beoordeling: Beoordeling?

  package init(
    persoon: Int, prioriteit: String, leeftijd: Int? = nil, verwezen: Int, geholpen: Int? = nil,
    einde: Int? = nil, afwezig: [Range<Int>] = [], tellingen: [Meettelling] = [],
    beoordeling: Beoordeling? = nil
  ) {
    (self.persoon, self.prioriteit, self.leeftijd) = (persoon, prioriteit, leeftijd)
    (self.verwezen, self.geholpen, self.einde) = (verwezen, geholpen, einde)
    (self.afwezig, self.tellingen, self.beoordeling) = (afwezig, tellingen, beoordeling)
  }
}

/// A count of one post over a window.
package struct Meettelling: Sendable, Hashable {
  package var bron: String
  /// Of one person and one post only the source with the lowest rank counts.
  package var rang: Int
  package var dagen: Range<Int>
  package var post: Kostenpost.ID
  package var aantal: Double
  /// On which days, where that is known.
  package var opDagen: [Int]?

  package init(
    bron: String, rang: Int, dagen: Range<Int>, post: Kostenpost.ID, aantal: Double, opDagen: [Int]? = nil
  ) {
    (self.bron, self.rang, self.dagen) = (bron, rang, dagen)
    (self.post, self.aantal, self.opDagen) = (post, aantal, opDagen)
  }
}

/// Months of a twelfth of a year, counted from T0: month 1 begins that day, month -1 ends there.
package enum Meetmaand {
  package static let dagen = 365.25 / 12

  /// The first day of a month that counts from 0, in days since T0.
  static func begin(_ nummer: Int) -> Int { Int((Double(nummer) * dagen).rounded()) }

  /// A stretch of days in pieces of one month each.
  ///
  /// - Parameter dagen: since T0.
  static func delen(_ dagen: Range<Int>) -> [(maand: Int, dagen: Range<Int>)] {
    guard !dagen.isEmpty else { return [] }
    var nummer = Int((Double(dagen.lowerBound) / Self.dagen).rounded(.down)) - 1
    while begin(nummer + 1) <= dagen.lowerBound { nummer += 1 }
    var delen: [(maand: Int, dagen: Range<Int>)] = []
    while begin(nummer) < dagen.upperBound {
      let deel = dagen.clamped(to: begin(nummer)..<begin(nummer + 1))
      if !deel.isEmpty { delen.append((nummer < 0 ? nummer : nummer + 1, deel)) }
      nummer += 1
    }
    return delen
  }
}
