import BusinessCase

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A world in which the effect of help is known, and in which people are referred when it goes badly.
///
/// Contacts a month are Poisson with mean λ·exp(x - σ²/2), λ ~ Gamma(2) with mean ½, x autoregressive (ρ 0,75, σ 0,7).
/// Somebody is referred within two years, in the first month after three months with four contacts or more, waits zero to
/// six months, and uses `effect` times as much from the start of help on. With triage a sum of six or more waits at most
/// one month.
struct Meetwereld {
  var effect = 1.0
  var metTriage = false

  struct Mens {
    /// The twelve months before T0 and the twelve from it on.
    var voor: [Double] = []
    var na: [Double] = []
    var euroNa: [Double] = []
    var wacht = 0
    var isDringend = false
  }

  static let maanden = 12

  func mensen(_ aantal: Int, zaad: UInt64) -> [Mens] {
    var toeval = Toeval(zaad: zaad)
    return (0..<aantal).map { _ in mens(&toeval) }
  }

  private func mens(_ toeval: inout Toeval) -> Mens {
    let (rho, sigma) = (0.75, 0.7)
    while true {
      let lambda = -0.25 * (log(toeval.deel()) + log(toeval.deel()))
      var x = sigma * Normaal.kwantiel(toeval.deel())
      var gezien: [Double] = []
      func volgende(_ maal: Double) -> Double {
        defer {
          x = rho * x + sigma * (1 - rho * rho).squareRoot() * Normaal.kwantiel(toeval.deel())
        }
        return Double(Self.poisson(lambda * exp(x - sigma * sigma / 2) * maal, &toeval))
      }
      for maand in 0..<36 {
        gezien.append(volgende(1))
        let laatste = gezien.suffix(3).reduce(0, +)
        guard maand >= Self.maanden, laatste >= 4 else { continue }
        var mens = Mens(voor: Array(gezien.suffix(Self.maanden)), isDringend: laatste >= 6)
        mens.wacht = Int(toeval.deel() * (metTriage && mens.isDringend ? 2 : 7))
        for maand in 0..<Self.maanden {
          mens.na.append(volgende(maand >= mens.wacht ? effect : 1))
          mens.euroNa.append(Self.euro(mens.na[maand], &toeval))
        }
        return mens
      }
    }
  }

  /// A lognormal price for each contact, and now and then an episode with a heavy tail.
  private static func euro(_ contacten: Double, _ toeval: inout Toeval) -> Double {
    var euro = 0.0
    for _ in 0..<Int(contacten) { euro += 28.74 * exp(0.4 * Normaal.kwantiel(toeval.deel()) - 0.08) }
    let kans = 0.004 * contacten
    return toeval.deel() < kans ? euro + 500 * pow(toeval.deel(), -1 / 2.5) : euro
  }

  private static func poisson(_ gemiddelde: Double, _ toeval: inout Toeval) -> Int {
    let grens = exp(-gemiddelde)
    var (keer, product) = (0, toeval.deel())
    while product > grens {
      keer += 1
      product *= toeval.deel()
    }
    return keer
  }
}

extension [Meetwereld.Mens] {
  /// Months 1 to 6 since T0, waiting or helped.
  func rijen(_ gebruik: KeyPath<Meetwereld.Mens, [Double]>, strata: Bool) -> [Persoonstijd] {
    enumerated().flatMap { nummer, mens in
      (0..<6).map { maand in
        Persoonstijd(
          persoon: nummer, laag: maand + (strata && mens.isDringend ? 100 : 0), geholpen: maand >= mens.wacht,
          tijd: 1, gebruik: mens[keyPath: gebruik][maand])
      }
    }
  }

  /// Use in the three months once helped, over that in the three months before T0, the three before help, and the year
  /// before T0.
  var voorNa: (driemaanden: Double, voorHulp: Double, jaar: Double) {
    var (na, voor, voorHulp, jaar) = (0.0, 0.0, 0.0, 0.0)
    for mens in self {
      let reeks = mens.voor + mens.na
      let t3 = Meetwereld.maanden + mens.wacht
      na += reeks[t3..<(t3 + 3)].reduce(0, +)
      voor += mens.voor.suffix(3).reduce(0, +)
      voorHulp += reeks[(t3 - 3)..<t3].reduce(0, +)
      jaar += mens.voor.reduce(0, +) / 4
    }
    return (na / voor, na / voorHulp, na / jaar)
  }
}
