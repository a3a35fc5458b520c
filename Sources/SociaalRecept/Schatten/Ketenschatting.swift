import BusinessCase

/// One number of the chain as the register has it, and what was done with it.
package struct Ketenschatting: Sendable, Hashable {
  package enum Eenheid: String, Sendable, Hashable {
    case dagen, weken, aantal, deel, factor
    case perJaar = "per jaar"
    case perWeek = "per week"
  }

  package enum Besluit: Sendable, Hashable {
    /// The simulation computes with it.
    case overgenomen
    /// The scenario's number stays.
    case gehouden(Reden)
    /// Follows from the simulation, so it is shown only.
    case getoond
  }

  package enum Reden: Sendable, Hashable {
    case teWeinig(nodig: Int)
    /// Fewer people left, or came back, than it takes.
    case teWeinigKeren(Int, nodig: Int)
    case teKort(dagen: Int, nodig: Int)
    /// For too large a share it is not known how long it takes.
    case duurtNog(Double)
    /// The interval contains zero.
    case onduidelijk
    case zonderMakelaar(Stadsdeel)
  }

  /// The key below `keten` or `programma` in a scenario; empty for what is shown only.
  package var sleutel: String
  package var naam: String
  package var eenheid: Eenheid
  /// Nil when there was nothing to estimate from.
  package var marge: Marge95?
  /// How many observations it comes from.
  package var n: Int
  /// What the scenario says, where that is one number.
  package var scenario: Double?
  package var besluit: Besluit
}

/// How many observations it takes before a number of the register replaces that of the scenario.
package enum Schattingsdrempel {
  /// For a mean, a share or a rate. With 20, the 95% margin of a rate is almost half of it (±44%); with fewer, chance
  /// says more than the chain.
  package static let waarnemingen = 20
  /// Times that somebody left or came back. With fewer, the upper end of the interval is about four times the lower.
  package static let keren = 10
  /// For shares together: on average so many for each.
  package static let perVak = 10
  /// Days, for the inflow. In less than three months one holiday weighs too much.
  package static let dagen = 91
  /// Days of every month of the year, for the month pattern: every month twice, but for a few days.
  package static let dagenPerMaand = 50
  /// The share of whom it may be unknown how long something takes.
  package static let onbekend = 0.1
}
