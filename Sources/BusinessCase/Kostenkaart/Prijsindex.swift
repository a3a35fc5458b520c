/// The chain of yearly consumer price changes that moves a price from one year to another.
///
/// Source of the shipped chain: CBS 83131NED (all items), in `scenarios/kostenkaart.json5`.
public struct Prijsindex: Sendable, Hashable {
  /// The first year of the chain; its own change is not needed.
  public let basisjaar: Int
  /// Where the changes were published.
  public let bron: String
  /// Change of each later year compared to the year before, as a fraction (0.1 is 10%).
  public let stijgingen: [Double]
  private let niveaus: [Double]

  public init(basisjaar: Int, stijgingen: [Double], bron: String) {
    self.basisjaar = basisjaar
    self.stijgingen = stijgingen
    self.bron = bron
    niveaus = stijgingen.reduce(into: [1]) { rij, stijging in
      rij.append((rij.last ?? 1) * (1 + stijging))
    }
  }

  /// The years that prices can be moved from and to.
  public var jaren: ClosedRange<Int> { basisjaar...(basisjaar + stijgingen.count) }

  /// What a price of year `van` is multiplied by to get a price of year `naar`.
  ///
  /// Forward: times (1 + change) of each later year. Backward: divided by them.
  public func factor(van: Int, naar: Int) throws(Rekenfout) -> Double {
    try niveau(naar) / niveau(van)
  }

  /// The largest number that a price can be multiplied by.
  package var grootsteFactor: Double { (niveaus.max() ?? 1) / (niveaus.min() ?? 1) }

  private func niveau(_ jaar: Int) throws(Rekenfout) -> Double {
    guard jaren.contains(jaar) else { throw .jaarBuitenIndex(jaar: jaar, jaren: jaren) }
    return niveaus[jaar - basisjaar]
  }
}
