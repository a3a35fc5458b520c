/// A zorgregel made ready for drawing: its fixed part multiplied out, its uncertain numbers as samplers.
///
/// PV = p · q · k · α · Σ c(m)·g^(m-½) is a product, so per draw only the uncertain factors remain. It holds plain
/// numbers and no references, because threads that count references to the same thing wait for each other.
struct Regelmodel: Sendable {
  /// A stretch of months under one correction.
  struct Vak: Sendable {
    /// Where the money goes.
    var rijen: PerHorizon<Int>
    /// What one euro per month is worth at each horizon, without correction.
    var waarden: PerHorizon<Double>
    /// What a stop of the casus takes from `waarden`; nil where nothing stops.
    var bijStop: PerHorizon<Double>?
    var geloof: Geloof
  }

  /// The share of a claim that is believed.
  enum Geloof: Sendable {
    case vast(Double)
    /// One minus the shared number at this place.
    case naCorrectie(Int)
  }

  /// A tegenslag: the share that counts as meerzorg, and where the rest goes.
  struct Tegenslag: Sendable {
    let rijen: PerHorizon<Int>
    let aandeelMeerzorg: Double
  }

  /// Euros per month that everything certain multiplies to, before kans and toerekening.
  let vasteClaim: Double
  /// Kans and toerekening as far as certain.
  let vasteZekerheid: Double
  let aantal: Getrokken?
  /// The place of the shared price.
  let prijs: Int?
  let kans: Getrokken?
  let toerekening: Getrokken?
  /// The place of the shared error of assessors.
  let beoordelaarsfout: Int?
  /// The place of the shared share of all claims that is true; nil where that is exact.
  let claims: Int?
  let eerste: Vak
  let tweede: Vak?
  /// Months at each horizon; nil for care that is not avoided, which is no claim.
  let claimmaanden: PerHorizon<Double>?
  let tegenslag: Tegenslag?
  /// Among the lines whose fading or drop-out is uncertain.
  let wisselend: Int?
}

/// A line whose months must be summed again in every draw.
struct Wisselend: Sendable {
  let uitdoving: Getrokken?
  let uitval: Getrokken?
  let regel: Zorgregel
  let stop: Beoordeling.Stop?
  let regels: Rekenregels
  /// How much each month counts, where that is not up to the horizons.
  let weging: PerHorizon<[Double]>?

  /// What one euro a month is worth with this fading and drop-out; nil is as in the line.
  func sommen(uitdoving: Double?, uitval: Double?) -> Maandsommen {
    var regel = regel
    if let uitval { regel.uitval = Fractie(uitval) ?? .een }
    if let uitdoving, case .vermeden(var claim) = regel.soort {
      claim.uitdoving = Fractie(uitdoving) ?? .een
      regel.soort = .vermeden(claim)
    }
    return Maandsommen(regel, stop: stop, regels: regels, weging)
  }
}

/// What one euro a month of a line is worth at each horizon, within the months of its toets and beyond.
struct Maandsommen {
  typealias Som = (binnen: PerHorizon<Double>, daarna: PerHorizon<Double>)

  let heel: Som
  /// What a stop of the casus takes away.
  let bijStop: Som?

  /// - Parameter weging: how much each month counts in three columns that stand in the place of the horizons.
  init(
    _ regel: Zorgregel, stop: Beoordeling.Stop?, regels: Rekenregels, _ weging: PerHorizon<[Double]>? = nil
  ) {
    var (uitdoving, geldendeStop) = (Fractie.nul, Beoordeling.Stop?.none)
    if case .vermeden(let claim) = regel.soort { (uitdoving, geldendeStop) = (claim.uitdoving, stop) }
    let factor = Maandfactor(uitdoving: uitdoving, uitval: regel.uitval, discontovoet: regels.discontovoet)
    func som(tot maand: (Horizon) -> Int) -> Som {
      let vakken = PerHorizon { Tijdvakken(regel, tot: maand($0), regels) }
      func telling(_ maanden: Range<Int>, _ horizon: Horizon) -> Double {
        guard let gewichten = weging?[horizon] else { return factor.som(maanden) }
        return maanden.reduce(0) {
          gewichten.indices.contains($1 - 1) ? $0 + gewichten[$1 - 1] * factor.gewicht(maand: $1) : $0
        }
      }
      return (
        PerHorizon { telling(vakken[$0].binnenToets.maanden, $0) },
        PerHorizon { telling(vakken[$0].daarna.maanden, $0) }
      )
    }
    let einde = { (horizon: Horizon) in regels.horizonnen[weging == nil ? horizon : .lang] }
    let heel = som(tot: einde)
    self.heel = heel
    bijStop = geldendeStop.map { stop in
      let totStop = som { min(einde($0), stop.naMaand) }
      return (
        PerHorizon { totStop.binnen[$0] - heel.binnen[$0] },
        PerHorizon { totStop.daarna[$0] - heel.daarna[$0] }
      )
    }
  }
}

extension Regelmodel.Vak {
  /// The same place and correction with other sums.
  func met(_ sommen: Maandsommen, _ kies: (Maandsommen.Som) -> PerHorizon<Double>) -> Regelmodel.Vak {
    Regelmodel.Vak(
      rijen: rijen, waarden: kies(sommen.heel), bijStop: sommen.bijStop.map(kies), geloof: geloof)
  }
}

extension Maandsommen {
  /// All months together.
  static func samen(_ som: Som) -> PerHorizon<Double> {
    PerHorizon { som.binnen[$0] + som.daarna[$0] }
  }
}
