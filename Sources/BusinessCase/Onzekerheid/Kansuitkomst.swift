/// What the draws of a scenario show at one horizon.
public struct Kansuitkomst: Sendable {
  public let horizon: Horizon
  public let maanden: Int
  /// Saldo per traject, all payers together.
  public let perTraject: Kansbeeld
  /// Saldo of all trajecten.
  public let alles: Kansbeeld
  /// Whether the means of the draws are those of the outcome with every number at its mean.
  public let isLineair: Bool
  public let perBetaler: [(betaler: Betaler, saldo: Kansbeeld)]
  /// Benefits that no source divides over payers; nil when there are none.
  public let ongedeeld: Kansbeeld?
  public let spreiding: Spreiding
  /// (baten - meerzorg) / kosten; nil when a traject costs nothing.
  public let verhouding: Kansbeeld?
  /// P(verhouding > 1) and P(verhouding > 1,6).
  public let kansBovenQuitte: Double?
  public let kansBovenSociaalWerk: Double?

  public init(_ trekkingen: Trekkingen, _ horizon: Horizon, _ spreiding: Spreiding) {
    self.horizon = horizon
    self.spreiding = spreiding
    isLineair = trekkingen.isLineair
    maanden = trekkingen.scenario.regels.horizonnen[horizon]
    let saldo = trekkingen.saldo(horizon)
    let omvang = trekkingen.omvang(horizon)
    let grens = Nulgrens(omvang: omvang)
    let trajecten = trekkingen.trajecten.gemiddelde
    let korrel = trekkingen.scenario.korrel
    perTraject = Kansbeeld(saldo, grens: grens, spreiding: spreiding).afgerond(korrel.perTraject)
    alles = Kansbeeld(
      zip(saldo, trekkingen.trajecten).map { $0 * $1 },
      grens: Nulgrens(trajecten: trajecten, omvang: omvang * trajecten), spreiding: spreiding
    ).afgerond(korrel.alles)
    perBetaler = trekkingen.betalers.map { betaler in
      let grens = Nulgrens(omvang: trekkingen.omvang(horizon, betaler))
      let beeld = Kansbeeld(trekkingen.saldo(horizon, betaler), grens: grens, spreiding: spreiding)
      return (betaler, beeld.afgerond(korrel.perTraject))
    }
    let ongedeeld = Kansbeeld(trekkingen.ongedeeld, grens: grens, spreiding: spreiding)
      .afgerond(korrel.perTraject)
    self.ongedeeld = ongedeeld.isNul ? nil : ongedeeld
    let kosten = trekkingen.kosten(horizon)
    guard kosten.allSatisfy({ grens.isPlus($0) }), !kosten.isEmpty else {
      (verhouding, kansBovenQuitte, kansBovenSociaalWerk) = (nil, nil, nil)
      return
    }
    /// What a euro of costs brings above a measure, in euros of all costs: an amount like any other.
    func boven(_ maatstaf: Double) -> Kansbeeld {
      Kansbeeld(
        zip(saldo, kosten).map { $0 - (maatstaf - 1) * $1 }, grens: grens, spreiding: spreiding)
    }
    verhouding = Kansbeeld(
      zip(saldo, kosten).map { 1 + $0 / $1 }, isNul: false, kansPositief: boven(0).kansPositief)
    kansBovenQuitte = perTraject.kansPositief
    kansBovenSociaalWerk = boven(Maatstaf.sociaalWerk).kansPositief
  }
}

extension Trekkingen {
  /// One per horizon.
  public func uitkomsten(draden: Int = 1) -> [Kansuitkomst] {
    let spreiding = spreiding
    return evenwijdig(Horizon.allCases.count, draden: draden) {
      Kansuitkomst(self, Horizon.allCases[$0], spreiding)
    }
  }
}
