/// A stretch of months in which one optimism correction holds.
public struct Tijdvak: Sendable, Hashable {
  public let maanden: Range<Int>
  /// The share of the claim that is believed.
  public let geloofd: Double
}

/// The months of a zorgregel: those in which its toets counts, and those beyond.
///
/// c(m) = w·(1 - o[toets]) while m ≤ T, then w·(1 - o[geen]), with w the share of all claims that is true; for anything
/// but avoided care c = 1.
public struct Tijdvakken: Sendable, Hashable {
  public let binnenToets: Tijdvak
  public let daarna: Tijdvak

  init(_ regel: Zorgregel, tot horizon: Int, _ regels: Rekenregels) {
    let maanden = regel.periode.maanden(van: regel.hoeveelheid, tot: horizon)
    guard case .vermeden(let claim) = regel.soort else {
      binnenToets = Tijdvak(maanden: maanden, geloofd: 1)
      daarna = Tijdvak(maanden: maanden.upperBound..<maanden.upperBound, geloofd: 1)
      return
    }
    let grens = min(max(claim.getoetstTot + 1, maanden.lowerBound), maanden.upperBound)
    binnenToets = Tijdvak(
      maanden: maanden.lowerBound..<grens, geloofd: regels.geloofd(claim.toets))
    daarna = Tijdvak(maanden: grens..<maanden.upperBound, geloofd: regels.geloofd(.geen))
  }

  /// Σ c(m) · g^(m-½), split at the end of the toets.
  func som(_ factor: Maandfactor) -> (binnenToets: Double, daarna: Double) {
    (binnenToets.geloofd * factor.som(binnenToets.maanden), daarna.geloofd * factor.som(daarna.maanden))
  }
}

extension Rekenregels {
  /// w·(1 - o): the share of a claim that is believed.
  func geloofd(_ toets: Toets) -> Double { claims.waarde * optimismecorrectie[toets].rest.waarde }
}
