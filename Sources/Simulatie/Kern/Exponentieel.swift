import BusinessCase
import Taal

extension Toeval {
  /// A draw from the exponential distribution with mean 1, by inversion: one number of the stream per draw, so that
  /// two models that share a stream share its draws, whatever their rates.
  @inline(__always)
  package mutating func exponentieel() -> Double { minLogaritme(deel()) }
}

/// -ln x for a positive normal number, with basic operations only: the same bits on every machine, and cheap enough
/// for an inner loop. The error is below 1 unit in the last place.
///
/// x = 2ᵏ·(1 + f) with √½ < 1 + f < √2, s = f / (2 + f), ln(1 + f) = f - (½f² - s·(½f² + R(s²))).
/// Source: Sun Microsystems, fdlibm 5.3, e_log.c (1993), with its polynomial R.
@inline(__always)
func minLogaritme(_ x: Double) -> Double {
  // Moves the border between two powers of two from 1 to √½·2.
  let verschoven = x.bitPattern &+ (0x3FF0_0000_0000_0000 &- 0x3FE6_A09E_0000_0000)
  let k = Double(Int(truncatingIfNeeded: verschoven >> 52) &- 1023)
  let f = Double(bitPattern: (verschoven & 0x000F_FFFF_FFFF_FFFF) &+ 0x3FE6_A09E_0000_0000) - 1
  let s = f / (2 + f)
  let z = s * s
  let w = z * z
  let even = w * (0.3999999999940941908 + w * (0.2222219843214978396 + w * 0.1531383769920937332))
  let oneven =
    z
    * (0.6666666666666735130
      + w * (0.2857142874366239149 + w * (0.1818357216161805012 + w * 0.1479819860511658591)))
  let half = 0.5 * f * f
  return
    -(k * 6.93147180369123816490e-01
    - ((half - (s * (half + even + oneven) + k * 1.90821492927058770002e-10)) - f))
}

/// e⁻ˣ.
func expMin(_ x: Double) -> Double { exp(-x) }
