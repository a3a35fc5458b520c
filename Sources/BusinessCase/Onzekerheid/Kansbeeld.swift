/// What many draws of one number show.
public struct Kansbeeld: Sendable, Hashable {
  public let aantal: Int
  public internal(set) var gemiddelde: Double
  public internal(set) var sd: Double
  /// 95% of the draws lie within it.
  public internal(set) var interval: ClosedRange<Double>
  /// How far the mean may be off because there are not endlessly many draws: its standard error.
  public internal(set) var toevalsfout: Double
  /// The share of draws above nothing; nil where the draws say nothing of chance.
  public let kansPositief: Double?
  /// Every draw is nothing.
  public let isNul: Bool

  /// - Parameters:
  ///   - grens: which draws are nothing.
  ///   - spreiding: what makes the draws differ.
  /// - Complexity: O(n).
  public init(
    _ trekkingen: [Double], grens: Nulgrens = Nulgrens(), spreiding: Spreiding = .onzekereGetallen
  ) {
    let plus = spreiding.zegtIets ? trekkingen.count { grens.isPlus($0) } : nil
    self.init(
      trekkingen, isNul: trekkingen.allSatisfy { grens.isNul($0) },
      kansPositief: plus.flatMap { trekkingen.isEmpty ? nil : Double($0) / Double(trekkingen.count) })
  }

  /// Of a number that is no amount.
  init(_ trekkingen: [Double], isNul: Bool, kansPositief: Double?) {
    let n = Double(trekkingen.count)
    let gemiddelde = trekkingen.gemiddelde
    (self.isNul, self.kansPositief) = (isNul, kansPositief)
    aantal = trekkingen.count
    self.gemiddelde = gemiddelde
    let sd =
      n > 1 ? (trekkingen.reduce(0) { $0 + ($1 - gemiddelde) * ($1 - gemiddelde) } / (n - 1)).squareRoot() : 0
    self.sd = sd
    toevalsfout = n > 0 ? sd / n.squareRoot() : .nan
    var rij = trekkingen
    let laag = rij.kwantiel(0.025)
    let hoog = rij.kwantiel(0.975)
    interval = laag <= hoog ? laag...hoog : 0...0
  }
}
