import Taal

/// A matrix of correlations between standard normal numbers.
///
/// Numbers that go together are drawn as z = L·e, with e independent and L·Lᵀ this matrix: a Gaussian copula, which leaves the
/// distribution of each number as it is.
struct Correlatie: Sendable, Hashable {
  let orde: Int
  /// Row by row; symmetric, with 1 on the diagonal.
  private(set) var waarden: [Double]

  /// Nothing goes together.
  init(orde: Int) {
    self.orde = orde
    waarden = (0..<orde * orde).map { $0 / orde == $0 % orde ? 1 : 0 }
  }

  subscript(i: Int, j: Int) -> Double {
    get { waarden[i * orde + j] }
    set { (waarden[i * orde + j], waarden[j * orde + i]) = (newValue, newValue) }
  }

  /// The correlation of two normals whose rank correlation (Spearman) is ρ: 2·sin(πρ/6).
  ///
  /// Source: Kruskal, "Ordinal measures of association", Journal of the American Statistical Association 53 (1958).
  static func vanRang(_ rang: Double) -> Double { 2 * sin(.pi * rang / 6) }

  /// The other way.
  static func naarRang(_ correlatie: Double) -> Double { 6 / .pi * asin(correlatie / 2) }

  /// L, row by row: lower triangular with L·Lᵀ this matrix; nil when no numbers can go together like this.
  ///
  /// Where a number follows wholly from those before it, its own part is 0.
  /// - Complexity: O(n³).
  var wortel: [Double]? {
    var l = [Double](repeating: 0, count: orde * orde)
    for i in 0..<orde {
      for j in 0...i {
        var rest = self[i, j]
        for k in 0..<j { rest -= l[i * orde + k] * l[j * orde + k] }
        if i == j {
          guard rest > -Self.speling else { return nil }
          l[i * orde + i] = max(0, rest).squareRoot()
        } else if l[j * orde + j] > Self.speling {
          l[i * orde + j] = rest / l[j * orde + j]
        } else if abs(rest) > Self.speling.squareRoot() {
          return nil
        }
      }
    }
    return l
  }

  private static let speling = 1e-9

  /// The nearest matrix, in the sum of squares, of which no eigenvalue is negative.
  ///
  /// Source: Higham, "Computing the nearest correlation matrix – a problem from finance", IMA Journal of Numerical Analysis 22
  /// (2002): projections on both conditions in turn, with Dykstra's correction.
  /// - Complexity: some dozens of times O(n³).
  var dichtstbijzijnde: Correlatie {
    var y = self
    var correctie = [Double](repeating: 0, count: waarden.count)
    for _ in 0..<200 {
      var r = y
      for plaats in waarden.indices { r.waarden[plaats] -= correctie[plaats] }
      let x = r.zonderNegatieve
      for plaats in waarden.indices { correctie[plaats] = x.waarden[plaats] - r.waarden[plaats] }
      var volgende = x
      for i in 0..<orde { volgende[i, i] = 1 }
      let stap = zip(volgende.waarden, y.waarden).reduce(0) { max($0, abs($1.0 - $1.1)) }
      y = volgende
      if stap < 1e-10 { break }
    }
    return y
  }

  /// The same with its negative eigenvalues set to zero.
  private var zonderNegatieve: Correlatie {
    let (eigenwaarden, vectoren) = eigen
    var uit = self
    for i in 0..<orde {
      for j in 0...i {
        uit[i, j] = (0..<orde).reduce(0) {
          $0 + max(0, eigenwaarden[$1]) * vectoren[i * orde + $1] * vectoren[j * orde + $1]
        }
      }
    }
    return uit
  }

  /// Eigenvalues, and eigenvectors as columns, by rotations of Jacobi.
  private var eigen: (waarden: [Double], vectoren: [Double]) {
    var (a, v) = (waarden, Correlatie(orde: orde).waarden)
    for _ in 0..<60 {
      var buiten = 0.0
      for p in 0..<orde {
        for q in p + 1..<max(orde, p + 1) {
          let apq = a[p * orde + q]
          buiten += apq * apq
          guard abs(apq) > 1e-15 else { continue }
          let theta = (a[q * orde + q] - a[p * orde + p]) / (2 * apq)
          let t = (theta < 0 ? -1 : 1) / (abs(theta) + (theta * theta + 1).squareRoot())
          let c = 1 / (t * t + 1).squareRoot()
          for k in 0..<orde { Self.draai(&a, k * orde + p, k * orde + q, c, t * c) }
          for k in 0..<orde { Self.draai(&a, p * orde + k, q * orde + k, c, t * c) }
          for k in 0..<orde { Self.draai(&v, k * orde + p, k * orde + q, c, t * c) }
        }
      }
      if buiten < 1e-24 { break }
    }
    return ((0..<orde).map { a[$0 * orde + $0] }, v)
  }

  private static func draai(_ rij: inout [Double], _ p: Int, _ q: Int, _ c: Double, _ s: Double) {
    let (x, y) = (rij[p], rij[q])
    (rij[p], rij[q]) = (c * x - s * y, s * x + c * y)
  }
}
