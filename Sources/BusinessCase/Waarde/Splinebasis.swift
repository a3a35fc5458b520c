/// The building blocks of a natural cubic spline in x: 1, x and a bend per inner knot; straight beyond the outer
/// knots, where draws are few.
///
/// Source: Hastie, Tibshirani & Friedman, "The Elements of Statistical Learning" (2009), 5.2.1.
struct Splinebasis {
  /// x is standardised to z = (x - midden) / schaal, so that the equations stay well conditioned.
  private let midden: Double
  private let schaal: Double
  /// In units of z, rising; none for a straight line.
  private let knopen: [Double]

  /// At 5 knots the curve has 5 numbers: as bendy as a few thousand draws can carry.
  private static let plaatsen = [0.02, 0.25, 0.5, 0.75, 0.98]
  /// Knots need not lie at exact quantiles, so a thousand draws at equal distances are enough to place them.
  private static let proef = 1000

  /// - Returns: nil when x is the same in all draws, or not a finite number in some.
  init?(_ x: [Double]) {
    let verwachting = Schatting(gemiddeldeVan: x)
    guard let eerste = x.first, verwachting.fout.isFinite, x.contains(where: { $0 != eerste }) else {
      return nil
    }
    let sd = verwachting.fout * Double(x.count).squareRoot()
    guard sd > 0 else { return nil }
    midden = verwachting.waarde
    schaal = sd
    let stap = max(1, x.count / Self.proef)
    let gesorteerd = stride(from: 0, to: x.count, by: stap).map { x[$0] }.sorted()
    var knopen: [Double] = []
    for plaats in Self.plaatsen {
      let knoop = (gesorteerd[Int(plaats * Double(gesorteerd.count - 1))] - midden) / schaal
      if knoop > (knopen.last ?? -.infinity) { knopen.append(knoop) }
    }
    // A few values, or nearly all draws at one of them: no bend can be seen.
    self.knopen = knopen.count < 3 || x.count < 10 * knopen.count ? [] : knopen
  }

  /// How many numbers describe a curve.
  var orde: Int { max(2, knopen.count) }

  /// Writes the value of every building block at `x`.
  func vul(_ rij: inout [Double], _ x: Double) {
    let z = (x - midden) / schaal
    rij[0] = 1
    rij[1] = z
    guard knopen.count > 2 else { return }
    let (laatste, voorlaatste) = (knopen[knopen.count - 1], knopen[knopen.count - 2])
    let breedte = laatste - knopen[0]
    let (c, d) = (derdemacht(z - laatste), derdemacht(z - voorlaatste))
    let einde = (d - c) / (laatste - voorlaatste)
    for i in 0..<knopen.count - 2 {
      let bocht = (derdemacht(z - knopen[i]) - c) / (laatste - knopen[i]) - einde
      rij[i + 2] = bocht / (breedte * breedte)
    }
  }
}

/// (z)₊³.
@inline(__always)
private func derdemacht(_ z: Double) -> Double { z > 0 ? z * z * z : 0 }
