/// Where a continuous function is zero, between two points where its signs differ.
///
/// Brent's method: secant and inverse quadratic steps that never leave the bracket, halving where they do not help.
/// Source: Brent, "Algorithms for Minimization without Derivatives" (1973), chapter 4.
///
/// - Returns: the root to about 1e-14 of its size; nil when the signs at the ends are the same.
package func nulpunt(_ bereik: ClosedRange<Double>, _ functie: (Double) -> Double) -> Double? {
  var (a, b) = (bereik.lowerBound, bereik.upperBound)
  var (fa, fb) = (functie(a), functie(b))
  if fa == 0 { return a }
  if fb == 0 { return b }
  // Signs, not a product: that of two small values is zero.
  guard fa.sign != fb.sign, !fa.isNaN, !fb.isNaN else { return nil }
  var (c, fc) = (a, fa)
  var (stap, vorige) = (b - a, b - a)
  for _ in 0..<200 {
    if abs(fc) < abs(fb) { (a, b, c, fa, fb, fc) = (b, c, b, fb, fc, fb) }
    let ruimte = 2 * b.ulp.magnitude + 1e-15 * abs(b)
    let midden = (c - b) / 2
    if abs(midden) <= ruimte || fb == 0 { return b }
    let voorstel = abs(vorige) >= ruimte && abs(fa) > abs(fb) ? sprong(a, b, c, fa, fb, fc) : nil
    if let voorstel, abs(voorstel) < min(1.5 * abs(midden) - abs(ruimte) / 2, abs(vorige) / 2),
      voorstel * midden > 0
    {
      (vorige, stap) = (stap, voorstel)
    } else {
      (vorige, stap) = (midden, midden)
    }
    (a, fa) = (b, fb)
    b += abs(stap) > ruimte ? stap : (midden < 0 ? -ruimte : ruimte)
    fb = functie(b)
    if fb.sign == fc.sign {
      (c, fc) = (a, fa)
      (stap, vorige) = (b - a, b - a)
    }
  }
  return b
}

/// A secant step, or an inverse quadratic one when three different points are known.
private func sprong(
  _ a: Double, _ b: Double, _ c: Double, _ fa: Double, _ fb: Double, _ fc: Double
) -> Double {
  let s = fb / fa
  if a == c { return (c - b) * s / (s - 1) }
  let (q, r) = (fa / fc, fb / fc)
  let teller = s * ((c - b) * q * (q - r) - (b - a) * (r - 1))
  return -teller / ((q - 1) * (r - 1) * (s - 1))
}
