/// The outcome up to one horizon, per payer, in present euros.
public struct Uitkomst: Sendable, Equatable {
  public let horizon: Horizon
  public let maanden: Int
  /// How many trajecten it is of, those of later years discounted.
  public var trajecten = 0.0
  public var betalers = PerBetaler(overal: Geldstroom())
  /// Benefits that no source divides over payers: all of them when only a factor or a total is known.
  public var nietToegedeeld = Geldstroom()
  /// From the claim of the avoided care to what is counted.
  public var claim = Claimstappen()
  /// Benefits that were tested, in the months the toets covers.
  public var getoetst = 0.0
  /// Benefits in months beyond the toets.
  public var voorbijToets = 0.0
  /// Too few casussen were tested, or were not, for a share of them to be shown.
  var isToetsVerborgen = false

  public init(horizon: Horizon, maanden: Int) {
    self.horizon = horizon
    self.maanden = maanden
  }

  /// All payers together. By construction the payers add up to it.
  public var totaal: Geldstroom {
    Betaler.allCases.reduce(nietToegedeeld) { $0 + betalers[$1] }
  }

  /// How small an amount of this outcome must be to be nothing.
  public var grens: Nulgrens { Nulgrens(trajecten: trajecten, omvang: totaal.omvang) }

  /// Net benefits per euro of costs; nil when nothing was paid.
  public var verhouding: Double? {
    let totaal = totaal
    return grens.isNul(totaal.kosten) ? nil : (totaal.baten - totaal.meerzorg) / totaal.kosten
  }

  /// The share of the benefits that was tested; nil without benefits, or when their months are not known.
  public var getoetstAandeel: Double? { aandeel(getoetst) }
  public var voorbijToetsAandeel: Double? { aandeel(voorbijToets) }

  private func aandeel(_ deel: Double) -> Double? {
    let (baten, grens) = (totaal.baten, grens)
    return isToetsVerborgen || grens.isNul(baten) || !grens.isNul(nietToegedeeld.baten) ? nil : deel / baten
  }

  public static func * (uitkomst: Uitkomst, factor: Double) -> Uitkomst {
    var product = uitkomst
    product.trajecten *= factor
    for betaler in Betaler.allCases { product.betalers[betaler] = uitkomst.betalers[betaler] * factor }
    product.nietToegedeeld = uitkomst.nietToegedeeld * factor
    product.claim = uitkomst.claim * factor
    product.getoetst *= factor
    product.voorbijToets *= factor
    return product
  }
}

/// The steps by which a claim of avoided care is brought down to its undiscounted value, in euros.
public struct Claimstappen: Sendable, Hashable {
  public var claim = 0.0
  public var naKans = 0.0
  public var naToerekening = 0.0
  public var naCorrectie = 0.0
  public var naMeting = 0.0
  public var naUitdoving = 0.0

  static func * (stappen: Claimstappen, factor: Double) -> Claimstappen {
    Claimstappen(
      claim: stappen.claim * factor, naKans: stappen.naKans * factor,
      naToerekening: stappen.naToerekening * factor, naCorrectie: stappen.naCorrectie * factor,
      naMeting: stappen.naMeting * factor,
      naUitdoving: stappen.naUitdoving * factor)
  }

  /// An amount that is the same at every step: what is taken off the benefits though it is no claim.
  mutating func voegToe(_ euro: Double) {
    voegToe(
      Claimstappen(
        claim: euro, naKans: euro, naToerekening: euro, naCorrectie: euro, naMeting: euro, naUitdoving: euro))
  }

  mutating func voegToe(_ stappen: Claimstappen) {
    claim += stappen.claim
    naKans += stappen.naKans
    naToerekening += stappen.naToerekening
    naCorrectie += stappen.naCorrectie
    naMeting += stappen.naMeting
    naUitdoving += stappen.naUitdoving
  }

  mutating func voegToe(_ waarde: Regelwaarde, gewicht: Double) {
    claim += waarde.claim * gewicht
    naKans += waarde.naKans * gewicht
    naToerekening += waarde.naToerekening * gewicht
    naCorrectie += waarde.naCorrectie * gewicht
    naMeting += waarde.naMeting * gewicht
    naUitdoving += waarde.naUitdoving * gewicht
  }
}
