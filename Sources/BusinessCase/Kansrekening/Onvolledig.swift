#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

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
///
/// Source: Abramowitz & Stegun, 26.5.8, on the side where the fraction converges fast.
package func onvolledigeBeta(_ a: Double, _ b: Double, _ x: Double) -> Double {
  guard x > 0 else { return 0 }
  guard x < 1 else { return 1 }
  if x > (a + 1) / (a + b + 2) { return 1 - onvolledigeBeta(b, a, 1 - x) }
  let voorfactor = exp(a * log(x) + b * log1p(-x) - logBeta(a, b)) / a
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
    if abs(stuk - 1) < 1e-16 { break }
  }
  return waarde
}
