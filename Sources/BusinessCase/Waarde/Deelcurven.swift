/// For every part of the draws a curve fitted to the draws outside that part.
struct Deelcurven {
  /// Ten parts: each curve sees nine tenths of the draws. Draw t is in part t mod 10, whatever the order of the draws.
  private static let delen = 10

  private let basis: Splinebasis
  private let midden: Double
  private let curven: [[Double]]

  /// - Parameter midden: a number near the mean of y; taken off before fitting and added afterwards, for precision.
  init(_ basis: Splinebasis, x: [Double], y: [Double], midden: Double) {
    self.basis = basis
    self.midden = midden
    let leeg = Normaalvergelijkingen(orde: basis.orde)
    var perDeel = [Normaalvergelijkingen](repeating: leeg, count: Self.delen)
    var rij = [Double](repeating: 0, count: basis.orde)
    for t in x.indices {
      basis.vul(&rij, x[t])
      perDeel[t % Self.delen].tel(rij, y[t] - midden)
    }
    let alles = perDeel.reduce(leeg, +)
    curven = perDeel.map { deel in (alles - deel).oplossing }
  }

  /// For each draw what the curve that has not seen it expects.
  func voorspellingen(_ x: [Double]) -> [Double] {
    var rij = [Double](repeating: 0, count: basis.orde)
    return x.indices.map { t in
      basis.vul(&rij, x[t])
      return midden + inproduct(curven[t % Self.delen], rij)
    }
  }

  /// The mean gain per draw when a part follows its curve only if the curves gain in the other parts together.
  ///
  /// - Parameter winst: for each draw what its curve gains.
  static func gemiddeldeWaarZeWinnen(_ winst: [Double]) -> Double {
    var perDeel = [Double](repeating: 0, count: delen)
    for t in winst.indices { perDeel[t % delen] += winst[t] }
    let samen = perDeel.reduce(0, +)
    return perDeel.filter { samen - $0 > 0 }.reduce(0, +) / Double(max(1, winst.count))
  }
}
