/// What many draws of one number show.
public struct Kansbeeld: Sendable, Hashable {
  public let aantal: Int
  public let gemiddelde: Double
  public let sd: Double
  /// 95% of the draws lie within it.
  public let interval: ClosedRange<Double>
  /// The share of draws above zero.
  public let kansPositief: Double

  /// - Complexity: O(n).
  public init(_ trekkingen: [Double]) {
    let n = Double(trekkingen.count)
    let som = trekkingen.reduce(0, +)
    let gemiddelde = n > 0 ? som / n : .nan
    aantal = trekkingen.count
    self.gemiddelde = gemiddelde
    sd =
      n > 1 ? (trekkingen.reduce(0) { $0 + ($1 - gemiddelde) * ($1 - gemiddelde) } / (n - 1)).squareRoot() : 0
    var rij = trekkingen
    let laag = rij.kwantiel(0.025)
    let hoog = rij.kwantiel(0.975)
    interval = laag <= hoog ? laag...hoog : 0...0
    kansPositief = n > 0 ? Double(trekkingen.count { $0 > 0 }) / n : .nan
  }

  /// How far the mean may be off because there are not endlessly many draws: its standard error.
  public var toevalsfout: Double { aantal > 0 ? sd / Double(aantal).squareRoot() : .nan }
}
