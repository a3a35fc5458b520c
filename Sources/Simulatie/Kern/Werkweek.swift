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
  /// For every hour of the week, and for every working hour in it, how many openings have begun when it ends: where
  /// to look first.
  private let begonnen: [Int]
  private let begonnenNaWerk: [Int]
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
    begonnen = (0..<Int(Self.uren)).map { uur in lijst.count { $0.van < Double(uur + 1) } }
    begonnenNaWerk = (0...Int(som)).map { uur in lijst.count { $0.ervoor < Double(uur + 1) } }
  }

  /// Every day from Monday on between two hours of the day; ordinarily until Friday.
  package static func kantoor(van: Double, tot: Double, dagen: Int = 5) -> Werkweek? {
    guard van < tot else { return nil }
    return Werkweek(openingen: (0..<dagen).map { (24 * Double($0) + van)...(24 * Double($0) + tot) })
  }

  /// W(t): the working hours from time 0 until `tijd`.
  package func werkuren(tot tijd: Double) -> Double { werkuren(Moment(tijd, begonnen, openingen)) }

  /// The first moment from `tijd` on at which the office is open.
  package func open(vanaf tijd: Double) -> Double { open(Moment(tijd, begonnen, openingen)) }

  /// Both at once.
  func begin(vanaf tijd: Double) -> (open: Double, werkuur: Double) {
    let moment = Moment(tijd, begonnen, openingen)
    return (open(moment), werkuren(moment))
  }

  /// When work is done that begins at `begin` and takes `werk` hours; `begin` itself for no work.
  package func klaar(begin: Double, werk: Double) -> Double {
    klaar(begin: begin, werkuur: werkuren(tot: begin), werk: werk)
  }

  /// The same for who knows already which working hour it is at `begin`.
  func klaar(begin: Double, werkuur: Double, werk: Double) -> Double {
    guard werk > 0 else { return begin }
    let uren = max(0, werkuur + werk - Self.speling)
    let week = heel(uren / perWeek)
    let rest = uren - week * perWeek
    var aantal = begonnenNaWerk[min(begonnenNaWerk.count - 1, max(0, Int(rest)))]
    while aantal > 1, openingen[aantal - 1].ervoor > rest { aantal -= 1 }
    let opening = openingen[aantal - 1]
    return max(begin, week * Self.uren + opening.van + rest - opening.ervoor + Self.speling)
  }

  /// A moment in its week.
  private struct Moment {
    let tijd: Double
    let week: Double
    let inWeek: Double
    /// How many openings of the week have begun.
    let begonnen: Int

    /// - Precondition: `tijd` is not before time 0.
    @inline(__always)
    init(_ tijd: Double, _ begonnenPerUur: [Int], _ openingen: [Opening]) {
      self.tijd = tijd
      week = heel(tijd / Werkweek.uren)
      inWeek = tijd - week * Werkweek.uren
      var aantal = begonnenPerUur[min(begonnenPerUur.count - 1, max(0, Int(inWeek)))]
      while aantal > 0, openingen[aantal - 1].van > inWeek { aantal -= 1 }
      begonnen = aantal
    }
  }

  @inline(__always)
  private func werkuren(_ moment: Moment) -> Double {
    guard moment.begonnen > 0 else { return moment.week * perWeek }
    let opening = openingen[moment.begonnen - 1]
    return moment.week * perWeek + (opening.ervoor + min(moment.inWeek, opening.tot) - opening.van)
  }

  @inline(__always)
  private func open(_ moment: Moment) -> Double {
    if moment.begonnen > 0, moment.inWeek < openingen[moment.begonnen - 1].tot { return moment.tijd }
    guard moment.begonnen < openingen.count else { return (moment.week + 1) * Self.uren + openingen[0].van }
    return moment.week * Self.uren + openingen[moment.begonnen].van
  }
}

/// Rounded down, for what is not negative: without the call of a function.
@inline(__always)
private func heel(_ getal: Double) -> Double { Double(Int(getal)) }
