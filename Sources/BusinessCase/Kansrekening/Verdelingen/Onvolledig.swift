import Taal

/// ln Γ(x), without the global sign that `lgamma` writes to.
package func logGamma(_ x: Double) -> Double {
  var teken: Int32 = 0
  return lgamma_r(x, &teken)
}

/// ln B(a, b).
package func logBeta(_ a: Double, _ b: Double) -> Double {
  logGamma(a) + logGamma(b) - logGamma(a + b)
}

/// The regularised incomplete gamma function P(a, x): the share of a gamma(a, 1) below x.
///
/// A series below the mean, a continued fraction above it.
/// Source: Abramowitz & Stegun, 6.5.29 and 6.5.31.
package func onvolledigeGamma(_ a: Double, _ x: Double) -> Double {
  guard x > 0 else { return 0 }
  guard x.isFinite else { return 1 }
  let voorfactor = exp(a * log(x) - x - logGamma(a))
  if x < a + 1 {
    var (term, som) = (1 / a, 1 / a)
    var n = a
    while abs(term) > abs(som) * 1e-17 {
      n += 1
      term *= x / n
      som += term
    }
    return min(1, som * voorfactor)
  }
  let staart = kettingbreuk(begin: x + 1 - a) { stap in
    let i = Double(stap)
    return (-i * (i - a), x + 1 - a + 2 * i)
  }
  return 1 - voorfactor / staart
}

/// The regularised incomplete beta function I_x(a, b): the share of a beta(a, b) below x.
package func onvolledigeBeta(_ a: Double, _ b: Double, _ x: Double) -> Double {
  onvolledigeBeta(a, b, x, rest: 1 - x)
}

/// I_x(a, b) with 1 - x given apart, so that an x near 1 loses no digits.
///
/// Source: Abramowitz & Stegun, 26.5.8, on the side where the fraction converges fast.
func onvolledigeBeta(_ a: Double, _ b: Double, _ x: Double, rest: Double) -> Double {
  guard x > 0 else { return 0 }
  guard rest > 0 else { return 1 }
  return x > (a + 1) / (a + b + 2) ? 1 - betabreuk(b, a, rest, x) : betabreuk(a, b, x, rest)
}

private func betabreuk(_ a: Double, _ b: Double, _ x: Double, _ rest: Double) -> Double {
  let voorfactor = exp(a * log(x) + b * (x < rest ? log1p(-x) : log(rest)) - logBeta(a, b)) / a
  let breuk = kettingbreuk(begin: 1) { stap in
    let m = Double(stap / 2)
    let teller =
      stap.isMultiple(of: 2)
      ? m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
      : -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
    return (teller, 1)
  }
  return voorfactor / breuk
}

/// b₀ + a₁/(b₁ + a₂/(b₂ + …)), by Lentz's method.
private func kettingbreuk(begin: Double, _ deel: (Int) -> (teller: Double, noemer: Double)) -> Double {
  let klein = 1e-300
  var waarde = begin == 0 ? klein : begin
  var (c, d) = (waarde, 0.0)
  for stap in 1...10_000 {
    let (teller, noemer) = deel(stap)
    d = noemer + teller * d
    c = noemer + teller / c
    d = 1 / (d == 0 ? klein : d)
    if c == 0 { c = klein }
    let stuk = c * d
    waarde *= stuk
    if abs(stuk - 1) < 3e-16 { break }
  }
  return waarde
}
