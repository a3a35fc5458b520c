import Taal

/// The shapes of distributions; location and scale are added to a draw.
extension Kwantieltabel {
  /// A triangle on 0…1 with its top at `top`.
  init(driehoek top: Double) {
    self.init { knoop in
      let x = Verdeling.driehoek(knoop.links, 0, top, 1)
      let dichtheid = x < top ? 2 * x / top : 2 * (1 - x) / (1 - top)
      return (x, Normaal.dichtheid(knoop.z) / dichtheid)
    }
  }

  /// exp(sigma·z).
  init(lognormaal sigma: Double) {
    self.init { knoop in
      let x = exp(sigma * knoop.z)
      return (x, sigma * x)
    }
  }

  /// A gamma with scale 1. On a logarithmic scale y = ln x: dy/dz = φ(z) / (x·f(x)).
  init(gamma vorm: Double) {
    let constante = logGamma(vorm) - 0.918_938_533_204_672_7
    let gamma = Verdeling.gamma(vorm: vorm, schaal: 1)
    let kromme = Kromme(
      links: log(gamma.kwantiel(Kromme.staart)), rechts: log(gamma.kwantiel(1 - Kromme.staart)),
      perEenheid: vorm < 0.5 ? 64 : 16
    ) { z, y in exp(constante - 0.5 * z * z - vorm * y + exp(y)) }
    self.init { knoop in
      let (y, helling) = kromme.bij(knoop.z)
      let x = exp(y)
      return (x, x * helling)
    }
  }

  /// A beta on 0…1. On a logit scale y = ln(x/(1-x)): dy/dz = φ(z) / (x·(1-x)·f(x)).
  init(beta a: Double, _ b: Double) {
    let constante = logBeta(a, b) - 0.918_938_533_204_672_7
    let (links, rechts) = (Verdeling.beta(a: a, b: b), Verdeling.beta(a: b, b: a))
    let kromme = Kromme(
      links: links.kwantiel(Kromme.staart).logit, rechts: -rechts.kwantiel(Kromme.staart).logit,
      perEenheid: min(a, b) < 0.5 ? 64 : 16
    ) { z, y in
      // -ln(1-x) and -ln x.
      let rechts = y > 0 ? y + log1p(exp(-y)) : log1p(exp(y))
      return exp(constante - 0.5 * z * z + a * (rechts - y) + b * rechts)
    }
    self.init { knoop in
      let (y, helling) = kromme.bij(knoop.z)
      let x = 1 / (1 + exp(-y))
      return (x, x * (1 - x) * helling)
    }
  }
}

extension Double {
  fileprivate var logit: Double { log(self) - log1p(-self) }
}

/// The solution of dy/dz = helling(z, y) between known values in both tails, on an even grid from -6½ to 6½.
///
/// Runge-Kutta of the fourth order, from the tails to the middle: that way an error fades by the same factor as it
/// would grow the other way, a billion. Between grid points a cubic with the right value and slope.
private struct Kromme {
  private static let uiterste = 6.5
  /// The share of a normal beyond the ends.
  static let staart = Normaal.verdelingsfunctie(-uiterste)

  private let perEenheid: Double
  private let punten: [(y: Double, helling: Double)]

  init(links: Double, rechts: Double, perEenheid: Double, _ helling: (_ z: Double, _ y: Double) -> Double) {
    self.perEenheid = perEenheid
    func tak(_ richting: Double, van begin: Double) -> [(y: Double, helling: Double)] {
      let h = richting / perEenheid
      var (z, y) = (-richting * Self.uiterste, begin)
      var k1 = helling(z, y)
      return (0...Int(Self.uiterste * perEenheid)).map { stap in
        defer {
          let k2 = helling(z + h / 2, y + h / 2 * k1)
          let k3 = helling(z + h / 2, y + h / 2 * k2)
          let k4 = helling(z + h, y + h * k3)
          y += h / 6 * (k1 + 2 * k2 + 2 * k3 + k4)
          z = -richting * Self.uiterste + Double(stap + 1) * h
          k1 = helling(z, y)
        }
        return (y, k1)
      }
    }
    punten = tak(1, van: links) + tak(-1, van: rechts).dropLast().reversed()
  }

  func bij(_ z: Double) -> (y: Double, helling: Double) {
    let plaats = min(max((z + Self.uiterste) * perEenheid, 0), Double(punten.count - 1) - 1e-9)
    let cel = Int(plaats)
    let (t, h) = (plaats - Double(cel), 1 / perEenheid)
    let (links, rechts) = (punten[cel], punten[cel + 1])
    let (d0, d1, verschil) = (links.helling * h, rechts.helling * h, rechts.y - links.y)
    let (c2, c3) = (3 * verschil - 2 * d0 - d1, d0 + d1 - 2 * verschil)
    return (links.y + t * (d0 + t * (c2 + t * c3)), (d0 + t * (2 * c2 + t * 3 * c3)) * perEenheid)
  }
}
