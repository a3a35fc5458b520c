import BusinessCase

/// The chance in the life of one arrival. Every draw has its own number, so that it is the same whatever the capacity:
/// who waits longer is still the same person with the same question (common random numbers).
struct Worpen: BitwiseCopyable {
  let sleutel: UInt64

  enum Wat: Int {
    case vraagtype = 1
    case route, geduldGesprek, geduldHulp, bezoekplanning, buurtwerkstart, vraagverheldering, doorlooptijd,
      wmo
    case wmoduur, vervolgroute, terugkeer, terugkeerduur, buurtwerkduur, wijkteamduur, veiligThuis
    /// From here on one for each attempt or conversation.
    case bereik = 1000
    case poging = 2000
    case gesprek = 3000
    case werk = 4000
  }

  /// Uniform between 0 and 1.
  @inline(__always)
  func deel(_ wat: Wat, _ keer: Int = 0) -> Double {
    var toeval = Toeval(zaad: sleutel, nummer: wat.rawValue &+ keer)
    return toeval.deel()
  }

  /// Between half and one and a half times the mean.
  @inline(__always)
  func rond(_ gemiddelde: Double, _ wat: Wat, _ keer: Int = 0) -> Double {
    gemiddelde * (0.5 + deel(wat, keer))
  }

  /// Exponential.
  @inline(__always)
  func exponentieel(_ gemiddelde: Double, _ wat: Wat, _ keer: Int = 0) -> Double {
    var toeval = Toeval(zaad: sleutel, nummer: wat.rawValue &+ keer)
    return gemiddelde * toeval.exponentieel()
  }

  /// Hours of one piece of work.
  @inline(__always)
  func werk(_ gemiddelde: Double, _ spreiding: Werkspreiding, _ keer: Int) -> Double {
    switch spreiding {
    case .rond: rond(gemiddelde, .werk, keer)
    case .exponentieel: exponentieel(gemiddelde, .werk, keer)
    }
  }

  /// The draws of the same person who comes back.
  var terug: Worpen {
    var toeval = Toeval(zaad: sleutel, nummer: 0)
    return Worpen(sleutel: toeval.next())
  }
}

/// A source of arrivals with a rate that changes by the month: time runs through Λ(t) = ∫λ, in which it is Poisson.
struct Aankomststroom {
  private var toeval: Toeval
  private let zaad: UInt64
  private var teller = 0
  private var tijd = 0.0
  /// Arrivals per day when a month is as busy as any other.
  private let perDag: Double

  init(perJaar: Double, zaad: UInt64, naam: String, herhaling: Int) {
    toeval = Toeval(zaad: zaad, naam: naam, blok: herhaling)
    self.zaad = toeval.next()
    perDag = perJaar / Ketentijd.jaar
  }

  /// The next arrival, with its own chance; nil when nobody comes any more.
  ///
  /// - Parameter drukte: for each month from the beginning until the end, how busy it is.
  mutating func volgende(_ drukte: [Double]) -> (tijd: Double, worpen: Worpen)? {
    guard perDag > 0 else { return nil }
    var rest = toeval.exponentieel()
    while true {
      let maand = Int(tijd / Ketentijd.maand)
      guard maand < drukte.count else { return nil }
      let grens = Double(maand + 1) * Ketentijd.maand
      let tempo = perDag * drukte[maand]
      if tempo * (grens - tijd) > rest {
        tijd += rest / tempo
        teller += 1
        var eigen = Toeval(zaad: zaad, nummer: teller)
        return (tijd, Worpen(sleutel: eigen.next()))
      }
      rest -= tempo * (grens - tijd)
      // Rounding must not leave it just before the same border for ever.
      tijd = max(grens, tijd.nextUp)
    }
  }
}
