/// Scenarios side by side, each against the first.
public struct Vergelijking: Sendable {
  public let uitkomsten: [Scenariouitkomst]

  public init(_ uitkomsten: [Scenariouitkomst]) {
    self.uitkomsten = uitkomsten
  }

  /// Over all trajecten, or for an average one; only the latter compares scenarios of different size.
  public enum Maat: Sendable, Hashable {
    case alles, perTraject
  }

  /// What changes for all payers together, compared to the first scenario.
  public func verschil(_ uitkomst: Scenariouitkomst, _ horizon: Horizon, _ maat: Maat) -> Geldstroom {
    verschil(uitkomst, horizon, maat) { $0.totaal }
  }

  /// What changes for one payer, compared to the first scenario.
  public func verschil(
    _ uitkomst: Scenariouitkomst, _ horizon: Horizon, _ maat: Maat, betaler: Betaler
  ) -> Geldstroom {
    verschil(uitkomst, horizon, maat) { $0.betalers[betaler] }
  }

  private func verschil(
    _ uitkomst: Scenariouitkomst, _ horizon: Horizon, _ maat: Maat, deel: (Uitkomst) -> Geldstroom
  ) -> Geldstroom {
    func van(_ een: Scenariouitkomst) -> Geldstroom {
      deel(maat == .alles ? een[horizon] : een.perTraject(horizon))
    }
    return uitkomsten.first.map { van(uitkomst) + van($0) * -1 } ?? van(uitkomst)
  }
}

/// What would reconcile a claim with a wanted return: the share of the claim that must be true.
public struct Verzoening: Sendable, Hashable {
  /// All that is claimed as avoided care, before any correction.
  public let claim: Double
  /// The share of the claim that the scenario counts; nil without a claim.
  public let geteld: Double?

  private let heeftClaim: Bool
  private let meerzorg: Double
  private let kosten: Double

  public init(_ uitkomst: Uitkomst) {
    let totaal = uitkomst.totaal
    heeftClaim = uitkomst.grens.isPlus(uitkomst.claim.claim)
    claim = uitkomst.claim.claim
    geteld = heeftClaim ? totaal.baten / claim : nil
    meerzorg = totaal.meerzorg
    kosten = totaal.kosten
  }

  /// The share of the claim for which (baten - meerzorg) / kosten = `verhouding`.
  ///
  /// Above 1 means that even the whole claim is not enough; nil without a claim.
  public func nodigAandeel(voor verhouding: Double) -> Double? {
    heeftClaim ? (verhouding * kosten + meerzorg) / claim : nil
  }
}
