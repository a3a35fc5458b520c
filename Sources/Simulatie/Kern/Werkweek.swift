/// Office hours that return every week, and work that only goes on within them.
///
/// Time and work are in hours; time 0 is a Monday at 0:00. With W(t) the working hours that have passed at t, work of
/// w hours that begins at t is done at W⁻¹(W(t) + w).
package struct Werkweek: Sendable, Hashable {
  private static let uren = 168.0
  /// Rounding must not carry work that ends at closing time over the weekend; unit: hours.
  private static let speling = 1e-9

  /// Every opening with the working hours of the week that went before it.
  private struct Opening: Sendable, Hashable {
    let van: Double
    let tot: Double
    let ervoor: Double
  }

  private let openingen: [Opening]
  /// Working hours in a week, more than 0.
  package let perWeek: Double

  /// - Parameter openingen: periods in hours since Monday 0:00, in order and apart, within 0…168.
  /// - Returns: nil when they are not, or when there are none.
  package init?(openingen: [ClosedRange<Double>]) {
    var lijst: [Opening] = []
    var (einde, som) = (0.0, 0.0)
    for periode in openingen {
      let (van, tot) = (periode.lowerBound, periode.upperBound)
      guard van >= einde, van < tot, tot <= Self.uren else { return nil }
      lijst.append(Opening(van: van, tot: tot, ervoor: som))
      (einde, som) = (tot, som + tot - van)
    }
    guard som > 0 else { return nil }
    (self.openingen, perWeek) = (lijst, som)
  }

  /// Every day from Monday on between two hours of the day; ordinarily until Friday.
  package static func kantoor(van: Double, tot: Double, dagen: Int = 5) -> Werkweek? {
    guard van < tot else { return nil }
    return Werkweek(openingen: (0..<dagen).map { (24 * Double($0) + van)...(24 * Double($0) + tot) })
  }

  /// W(t): the working hours from time 0 until `tijd`.
  package func werkuren(tot tijd: Double) -> Double {
    let week = (tijd / Self.uren).rounded(.down)
    let inWeek = tijd - week * Self.uren
    let opening = openingen.last { $0.van <= inWeek }
    let gewerkt = opening.map { $0.ervoor + min(inWeek, $0.tot) - $0.van } ?? 0
    return week * perWeek + gewerkt
  }

  /// When work is done that begins at `begin` and takes `werk` hours; `begin` itself for no work.
  package func klaar(begin: Double, werk: Double) -> Double {
    guard werk > 0 else { return begin }
    let uren = werkuren(tot: begin) + werk - Self.speling
    let week = (uren / perWeek).rounded(.down)
    let rest = uren - week * perWeek
    let opening = openingen.last { $0.ervoor <= rest } ?? openingen[0]
    return max(begin, week * Self.uren + opening.van + rest - opening.ervoor + Self.speling)
  }

  /// The first moment from `tijd` on at which the office is open.
  package func open(vanaf tijd: Double) -> Double {
    let week = (tijd / Self.uren).rounded(.down)
    let inWeek = tijd - week * Self.uren
    guard let opening = openingen.first(where: { inWeek < $0.tot }) else {
      return (week + 1) * Self.uren + openingen[0].van
    }
    return week * Self.uren + max(inWeek, opening.van)
  }
}
