/// A zorgregel made ready for drawing: its fixed part multiplied out, its uncertain numbers as samplers.
///
/// PV = p · q · k · α · Σ c(m)·g^(m-½) is a product, so per draw only the uncertain factors remain.
struct Regelmodel: Sendable {
  /// A stretch of months under one correction, with its value per horizon for one euro a month.
  struct Vak: Sendable {
    /// Row per horizon.
    var rijen: [Int]
    /// What one euro per month is worth at each horizon, without correction.
    var waarden: [Double]
    /// What a stop of the casus takes from `waarden`; nil where nothing stops.
    var bijStop: [Double]?
    /// Whose correction counts; nil for care that is not avoided.
    var toets: Toets?
  }

  let isVermeden: Bool
  /// Euros per month that everything certain multiplies to, before kans and toerekening.
  let vasteClaim: Double
  /// Kans and toerekening as far as certain.
  let vasteZekerheid: Double
  let aantal: Getrokken?
  let prijs: Int?
  let kans: Getrokken?
  let toerekening: Getrokken?
  let vakken: [Vak]
  /// Months at each horizon, for the claim.
  let claimmaanden: [Double]
  /// For a tegenslag: the share that counts as meerzorg, and where the rest goes.
  let tegenslag: Tegenslag?
  /// For fading or drop-out that is uncertain: the months must be summed again in every draw.
  let wisselend: Wisselend?

  struct Tegenslag: Sendable {
    let rijen: [Int]
    let aandeelMeerzorg: Double
  }

  struct Wisselend: Sendable {
    let uitdoving: Getrokken?
    let uitval: Getrokken?
    let regel: Zorgregel
    let stop: Beoordeling.Stop?
    let regels: Rekenregels
  }
}

extension Regelmodel {
  /// The stretches of a line, for one euro a month.
  static func vakken(
    _ regel: Zorgregel, stop: Beoordeling.Stop?, regels: Rekenregels, rij: (Horizon, Rij.Soort) -> Int
  ) -> [Vak] {
    var uitdoving = Fractie.nul
    var (stop, toets) = (stop, Toets?.none)
    switch regel.soort {
    case .vermeden(let claim): (uitdoving, toets) = (claim.uitdoving, claim.toets)
    case .meer, .inzet, .tegenslag: stop = nil
    }
    let factor = Maandfactor(uitdoving: uitdoving, uitval: regel.uitval, discontovoet: regels.discontovoet)
    func sommen(tot maand: (Horizon) -> Int) -> (binnen: [Double], daarna: [Double]) {
      let vakken = Horizon.allCases.map {
        Tijdvakken(regel, tot: maand($0), correctie: regels.optimismecorrectie)
      }
      return (vakken.map { factor.som($0.binnenToets.maanden) }, vakken.map { factor.som($0.daarna.maanden) })
    }
    let heel = sommen { regels.horizonnen[$0] }
    let totStop = stop.map { stop in sommen { min(regels.horizonnen[$0], stop.naMaand) } }
    func vak(_ soort: Rij.Soort, _ toets: Toets?, _ kies: ((binnen: [Double], daarna: [Double])) -> [Double])
      -> Vak
    {
      let waarden = kies(heel)
      return Vak(
        rijen: Horizon.allCases.map { rij($0, soort) }, waarden: waarden,
        bijStop: totStop.map { zip(kies($0), waarden).map { $0 - $1 } }, toets: toets)
    }
    let samen = { (som: (binnen: [Double], daarna: [Double])) in zip(som.binnen, som.daarna).map { $0 + $1 } }
    switch regel.soort {
    case .vermeden where toets != .geen:
      return [vak(.getoetst, toets, \.binnen), vak(.ongetoetst, .geen, \.daarna)]
    case .vermeden: return [vak(.ongetoetst, .geen, samen)]
    case .meer, .tegenslag: return [vak(.meerzorg, nil, samen)]
    case .inzet: return [vak(.inzet, nil, samen)]
    }
  }
}

extension Regelmodel.Wisselend {
  /// The stretches with another fading and drop-out; nil is as in the line.
  func vakken(uitdoving: Double?, uitval: Double?, rijen: [Regelmodel.Vak]) -> [Regelmodel.Vak] {
    var regel = regel
    if let uitval { regel.uitval = Fractie(uitval) ?? .een }
    if let uitdoving, case .vermeden(var claim) = regel.soort {
      claim.uitdoving = Fractie(uitdoving) ?? .een
      regel.soort = .vermeden(claim)
    }
    return zip(Regelmodel.vakken(regel, stop: stop, regels: regels) { _, _ in 0 }, rijen).map { nieuw, oud in
      Regelmodel.Vak(rijen: oud.rijen, waarden: nieuw.waarden, bijStop: nieuw.bijStop, toets: oud.toets)
    }
  }
}
