/// The same casussen, counted twice: in what care costs society, and in what a payer really stops paying.
public struct Prijsbasisonderhandeling: Sendable, Hashable {
  /// What one payer counts, in expected present euros per traject, without the price of the traject.
  public struct Verschil: Sendable, Hashable {
    public let betaler: Betaler
    public let integraal: Double
    public let declaratie: Double
    /// What is counted in integral prices and never becomes money.
    public var telbaarMaarGeenGeld: Double { integraal - declaratie }
  }

  public let integraal: Onderhandeling
  public let declaratie: Onderhandeling

  public init(integraal: Onderhandeling, declaratie: Onderhandeling) {
    self.integraal = integraal
    self.declaratie = declaratie
  }

  /// The payers at either table, in the order of `Betaler`.
  public var verschillen: [Verschil] {
    Betaler.allCases.compactMap { betaler in
      let (links, rechts) = (opbrengst(betaler, integraal), opbrengst(betaler, declaratie))
      guard links != nil || rechts != nil else { return nil }
      return Verschil(betaler: betaler, integraal: links ?? 0, declaratie: rechts ?? 0)
    }
  }

  private func opbrengst(_ betaler: Betaler, _ onderhandeling: Onderhandeling) -> Double? {
    onderhandeling.partijen.first { $0.betaler == betaler }?.opbrengst.gemiddelde
  }
}
