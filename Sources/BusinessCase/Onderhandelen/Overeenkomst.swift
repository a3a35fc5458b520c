/// Whether two parties can agree on a contribution, on expected values.
public enum Overeenkomst: Sendable, Hashable {
  /// Every contribution in this range leaves neither of them with a loss; in euros per traject.
  ///
  /// A negative contribution is paid by the party that pays the traject now.
  case zone(ClosedRange<Double>)
  case geen(Voorwaarden)

  public var zone: ClosedRange<Double>? { if case .zone(let zone) = self { zone } else { nil } }

  func afgerond(_ korrel: Double) -> Overeenkomst {
    switch self {
    case .zone(let zone): .zone(zone.afgerond(korrel))
    case .geen(let voorwaarden): .geen(voorwaarden.afgerond(korrel))
    }
  }
}

/// What would have to be true before a zone of agreement just opens: each condition by itself suffices.
public struct Voorwaarden: Sendable, Hashable {
  /// Another payer at the table that gains, with what it could add in proportion to its gain.
  public struct Ander: Sendable, Hashable {
    public let betaler: Betaler
    /// What it keeps, in euros per traject.
    public let over: Double
    /// What it would add, in euros per traject.
    public let bijdrage: Double
  }

  /// What the two lack together: prijs - s₁ - s₂ > 0, in euros per traject.
  public private(set) var tekort: Double
  /// The price at which a zone opens: s₁ + s₂. Nil when even a free traject leaves a loss.
  public private(set) var prijs: Double?
  /// The factor on the net benefits (benefits less meerzorg and extra input) of both at which a zone opens:
  /// prijs / (s₁ + s₂). Nil when they have none to multiply.
  public let factor: Double?
  /// The others that gain. Empty when they cannot fill the gap together.
  public private(set) var anderen: [Ander]
  /// What the others keep together, in euros per traject.
  public private(set) var anderenOver: Double

  /// - Parameters:
  ///   - opbrengst: s₁ + s₂, expected, without the price.
  ///   - anderen: expected saldi of the other payers at the table.
  ///   - grens: which amounts are nothing.
  init(
    prijs: Double, opbrengst: Double, anderen: [(betaler: Betaler, over: Double)], _ grens: Nulgrens
  ) {
    let winnaars = anderen.filter { grens.isPlus($0.over) }
    let tekort = prijs - opbrengst
    let samen = winnaars.reduce(0) { $0 + $1.over }
    self.tekort = tekort
    self.prijs = grens.isMin(opbrengst) ? nil : opbrengst
    factor = grens.isPlus(opbrengst) ? prijs / opbrengst : nil
    anderenOver = samen
    self.anderen =
      !winnaars.isEmpty && !grens.isMin(samen - tekort)
      ? winnaars.map { Ander(betaler: $0.betaler, over: $0.over, bijdrage: tekort * $0.over / samen) } : []
  }

  /// Amounts only: `factor` is none.
  func afgerond(_ korrel: Double) -> Voorwaarden {
    var voorwaarden = self
    voorwaarden.tekort = tekort.afgerond(korrel)
    voorwaarden.prijs = prijs?.afgerond(korrel)
    voorwaarden.anderenOver = anderenOver.afgerond(korrel)
    voorwaarden.anderen = anderen.map {
      Ander(betaler: $0.betaler, over: $0.over.afgerond(korrel), bijdrage: $0.bijdrage.afgerond(korrel))
    }
    return voorwaarden
  }
}
