#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A distribution as a function of a standard normal: x = F⁻¹(Φ(z)), tabulated so that a draw costs a lookup.
///
/// That function is smooth and almost straight where the quantile function itself has steep tails. Between points
/// 1/32 apart a cubic keeps its value and slope, which leaves an error of about 1e-8 of the spread. Draws beyond six
/// standard deviations, two in a billion, are put at six. Every draw takes exactly one number from its stream, and a
/// higher number is a higher value: that is what keeps common random numbers common when a distribution changes.
struct Kwantieltabel: Sendable {
  private static let uiterste = 6.0
  private static let perEenheid = 32.0
  private static let cellen = Int(2 * uiterste * perEenheid)

  /// Four coefficients per cell, of 1, t, t² and t³ with t from 0 to 1 within the cell.
  private let coefficienten: [Double]

  /// exp(sigma·z).
  init(lognormaal sigma: Double) {
    self.init { z in
      let x = exp(sigma * z)
      return (x, sigma * x)
    }
  }

  /// A gamma with scale 1. On a logarithmic scale y = ln x: dy/dz = φ(z) / (x·f(x)).
  init(gamma vorm: Double) {
    let constante = logGamma(vorm)
    let punten = Self.integreer(begin: log(Verdeling.gamma(vorm: vorm, schaal: 1).kwantiel(0.5))) { z, y in
      Normaal.dichtheid(z) / exp(vorm * y - exp(y) - constante)
    }
    self.init { z in
      let punt = punten[Self.plaats(z)]
      let x = exp(punt.y)
      return (x, x * punt.helling)
    }
  }

  /// A beta from 0 to 1. On a logit scale y = ln(x/(1-x)): dy/dz = φ(z) / (x·(1-x)·f(x)).
  init(beta a: Double, _ b: Double) {
    let constante = logBeta(a, b)
    let mediaan = Verdeling.beta(a: a, b: b).kwantiel(0.5)
    let punten = Self.integreer(begin: log(mediaan) - log1p(-mediaan)) { z, y in
      Normaal.dichtheid(z) / exp(-a * log1p(exp(-y)) - b * log1p(exp(y)) - constante)
    }
    self.init { z in
      let punt = punten[Self.plaats(z)]
      let x = 1 / (1 + exp(-punt.y))
      return (x, x * (1 - x) * punt.helling)
    }
  }

  private init(_ punt: (_ z: Double) -> (waarde: Double, helling: Double)) {
    let punten = (0...Self.cellen).map { nummer in
      let (waarde, helling) = punt(Double(nummer) / Self.perEenheid - Self.uiterste)
      return (waarde: waarde, helling: helling / Self.perEenheid)
    }
    coefficienten = zip(punten, punten.dropFirst()).flatMap { links, rechts in
      let verschil = rechts.waarde - links.waarde
      return [
        links.waarde, links.helling, 3 * verschil - 2 * links.helling - rechts.helling,
        links.helling + rechts.helling - 2 * verschil,
      ]
    }
  }

  /// Calls `neem` with x for every z.
  @inline(__always)
  func vertaal(_ aantal: Int, z: (Int) -> Double, _ neem: (Int, Double) -> Void) {
    coefficienten.withUnsafeBufferPointer { rij in
      guard let begin = rij.baseAddress else { return }
      for nummer in 0..<aantal {
        let plaats = min(max(z(nummer) + Self.uiterste, 0), 2 * Self.uiterste - 1e-9) * Self.perEenheid
        let cel = Int(plaats)
        let t = plaats - Double(cel)
        let c = begin + 4 * cel
        neem(nummer, c[0] + t * (c[1] + t * (c[2] + t * c[3])))
      }
    }
  }

  private static func plaats(_ z: Double) -> Int { Int(((z + uiterste) * perEenheid).rounded()) }

  /// Runge-Kutta of the fourth order from the median to both sides.
  private static func integreer(
    begin: Double, _ helling: (_ z: Double, _ y: Double) -> Double
  ) -> [(y: Double, helling: Double)] {
    func tak(_ richting: Double) -> [(y: Double, helling: Double)] {
      let h = richting / perEenheid
      var (z, y) = (0.0, begin)
      return (0..<cellen / 2).map { stap in
        let k1 = helling(z, y)
        let k2 = helling(z + h / 2, y + h / 2 * k1)
        let k3 = helling(z + h / 2, y + h / 2 * k2)
        let k4 = helling(z + h, y + h * k3)
        y += h / 6 * (k1 + 2 * k2 + 2 * k3 + k4)
        z = Double(stap + 1) * h
        return (y, helling(z, y))
      }
    }
    return tak(-1).reversed() + [(begin, helling(0, begin))] + tak(1)
  }
}

/// The normal quantile as a table: cubics in the middle, the exact function where the tails begin.
struct Normaaltabel: Sendable {
  static let vast = Normaaltabel()

  private static let cellen = 1024
  /// Cells at either end where a cubic would be too coarse.
  private static let rand = 16
  private let coefficienten: [Double]

  private init() {
    let h = 1 / Double(Self.cellen)
    coefficienten = (0..<Self.cellen).flatMap { cel -> [Double] in
      guard cel >= Self.rand, cel < Self.cellen - Self.rand else { return [0, 0, 0, 0] }
      let (links, rechts) = (Normaal.kwantiel(Double(cel) * h), Normaal.kwantiel(Double(cel + 1) * h))
      let (bijLinks, bijRechts) = (h / Normaal.dichtheid(links), h / Normaal.dichtheid(rechts))
      let verschil = rechts - links
      return [links, bijLinks, 3 * verschil - 2 * bijLinks - bijRechts, bijLinks + bijRechts - 2 * verschil]
    }
  }

  /// Fills `doel` with standard normal draws, one number of the stream each.
  func vul(_ doel: UnsafeMutablePointer<Double>, _ aantal: Int, _ toeval: inout Toeval) {
    coefficienten.withUnsafeBufferPointer { rij in
      guard let begin = rij.baseAddress else { return }
      for nummer in 0..<aantal {
        let u = toeval.deel()
        let plaats = u * Double(Self.cellen)
        let cel = Int(plaats)
        if cel &- Self.rand < Self.cellen - 2 * Self.rand, cel >= Self.rand {
          let t = plaats - Double(cel)
          let c = begin + 4 * cel
          doel[nummer] = c[0] + t * (c[1] + t * (c[2] + t * c[3]))
        } else {
          doel[nummer] = Normaal.kwantiel(u)
        }
      }
    }
  }
}
