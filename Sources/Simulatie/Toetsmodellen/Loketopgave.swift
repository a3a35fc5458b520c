/// A waiting line of the textbooks. Times are in one unit of the reader's choice.
struct Loketopgave: Sendable {
  /// The customers of one priority.
  struct Klasse: Sendable {
    /// The mean time between arrivals, 1/λ.
    var tussenpoos: Double
    var bediening: Bediening
    /// The mean time after which who waits leaves, 1/θ; nil for who stays.
    var geduld: Double?
  }

  /// The distribution of a service time.
  enum Bediening: Sendable {
    case vast(Double)
    case exponentieel(gemiddelde: Double)
    /// The sum of `vorm` exponential stages: a gamma distribution with a whole shape.
    case erlang(vorm: Int, gemiddelde: Double)

    @inline(__always)
    func duur(_ stroom: inout Stroom) -> Double {
      switch self {
      case .vast(let duur): return duur
      case .exponentieel(let gemiddelde): return gemiddelde * stroom.exponentieel()
      case .erlang(let vorm, let gemiddelde):
        var som = 0.0
        for _ in 0..<vorm { som += stroom.exponentieel() }
        return gemiddelde / Double(vorm) * som
      }
    }
  }

  /// The class that goes first is first.
  var klassen: [Klasse]
  var rooster: Rooster
  /// What happens before is not in the figures, but for the balances.
  var opwarming = 0.0
  var einde: Double
  /// After this many arrivals nobody comes any more.
  var hoogstens = Int.max
  /// The share that waits longer than this is counted.
  var drempel = 0.0

  /// One class and a fixed number of servers.
  init(
    tussenpoos: Double, bediening: Bediening, loketten: Int, geduld: Double? = nil, opwarming: Double = 0,
    einde: Double
  ) {
    klassen = [Klasse(tussenpoos: tussenpoos, bediening: bediening, geduld: geduld)]
    rooster = Rooster(vast: loketten)
    self.opwarming = opwarming
    self.einde = einde
  }
}
