/// How likely it is that a traject pays off, as a function of something that people argue about.
public struct Acceptatiecurve: Sendable {
  public struct Punt: Sendable, Hashable {
    public let x: Double
    /// P(saldo > 0).
    public let kans: Double
  }

  public let horizon: Horizon
  public let punten: [Punt]

  /// Against the price of a traject, from nothing to twice the price.
  public static func naarTrajectprijs(_ trekkingen: Trekkingen, _ horizon: Horizon) -> Acceptatiecurve {
    let prijs = trekkingen.trajectprijs.gemiddelde
    let saldo = trekkingen.saldo(horizon)
    if case .factor = trekkingen.scenario.methode {
      // Benefits are a multiple of the price, so all moves with it.
      return Acceptatiecurve(trekkingen, horizon, tot: 2 * prijs) { t, x in
        saldo[t] * x / trekkingen.trajectprijs[t]
      }
    }
    let zonderPrijs = zip(saldo, trekkingen.trajectprijs).map { $0 + $1 }
    return Acceptatiecurve(trekkingen, horizon, tot: 2 * prijs) { t, x in zonderPrijs[t] - x }
  }

  /// Against the share of the claimed savings that is true, whatever was counted of them: from nothing to all.
  public static func naarGeloof(_ trekkingen: Trekkingen, _ horizon: Horizon) -> Acceptatiecurve {
    let claim = trekkingen.claim(horizon)
    let lasten = zip(trekkingen.meerzorg(horizon), trekkingen.kosten(horizon)).map { $0 + $1 }
    return Acceptatiecurve(trekkingen, horizon, tot: 1) { t, x in x * claim[t] - lasten[t] }
  }

  /// - Complexity: O(draws x points).
  private init(
    _ trekkingen: Trekkingen, _ horizon: Horizon, tot einde: Double, saldo: (Int, Double) -> Double
  ) {
    self.horizon = horizon
    let grens = Nulgrens(omvang: trekkingen.omvang(horizon))
    punten = (0...Self.stappen).map { stap in
      let x = einde * Double(stap) / Double(Self.stappen)
      let goed = (0..<trekkingen.aantal).count { grens.isPlus(saldo($0, x)) }
      return Punt(x: x, kans: trekkingen.aantal == 0 ? 0 : Double(goed) / Double(trekkingen.aantal))
    }
  }

  private static let stappen = 20
}
