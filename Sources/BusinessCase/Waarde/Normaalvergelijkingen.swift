/// Least squares by its normal equations: ΣrᵀR·β = Σr·y over the rows r that were counted.
///
/// They can be added and subtracted, so that a curve without a part of the draws costs no second round.
struct Normaalvergelijkingen {
  private let orde: Int
  /// Row by row the upper triangle of ΣrᵀR with Σr·y as last column.
  private var sommen: [Double]

  init(orde: Int) {
    self.orde = orde
    sommen = [Double](repeating: 0, count: orde * (orde + 1))
  }

  @inline(__always)
  mutating func tel(_ rij: [Double], _ y: Double) {
    for i in 0..<orde {
      let begin = i * (orde + 1)
      let factor = rij[i]
      for j in i..<orde { sommen[begin + j] += factor * rij[j] }
      sommen[begin + orde] += factor * y
    }
  }

  static func + (links: Self, rechts: Self) -> Self { links.samen(rechts) { $0 + $1 } }
  static func - (links: Self, rechts: Self) -> Self { links.samen(rechts) { $0 - $1 } }

  private func samen(_ ander: Self, _ bewerking: (Double, Double) -> Double) -> Self {
    var uitkomst = self
    for i in sommen.indices { uitkomst.sommen[i] = bewerking(sommen[i], ander.sommen[i]) }
    return uitkomst
  }

  /// β, by Gaussian elimination (the matrix is positive semi-definite, so no pivoting). A building block that the
  /// ones before it already describe adds nothing and gets coefficient 0.
  ///
  /// - Complexity: O(p³).
  var oplossing: [Double] {
    var a = sommen
    let breed = orde + 1
    var telt = [Bool](repeating: true, count: orde)
    for i in 0..<orde {
      let spil = a[i * breed + i]
      telt[i] = spil > 1e-10 * sommen[i * breed + i]
      guard telt[i] else { continue }
      for k in i + 1..<max(orde, i + 1) {
        let factor = a[i * breed + k] / spil
        for j in k...orde { a[k * breed + j] -= factor * a[i * breed + j] }
      }
    }
    var beta = [Double](repeating: 0, count: orde)
    for i in (0..<orde).reversed() where telt[i] {
      var rest = a[i * breed + orde]
      for j in i + 1..<max(orde, i + 1) { rest -= a[i * breed + j] * beta[j] }
      beta[i] = rest / a[i * breed + i]
    }
    return beta
  }
}

@inline(__always)
func inproduct(_ links: [Double], _ rechts: [Double]) -> Double {
  var som = 0.0
  for i in links.indices { som += links[i] * rechts[i] }
  return som
}
