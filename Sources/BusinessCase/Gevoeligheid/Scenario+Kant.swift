extension Scenario {
  /// The same scenario as one payer sees it: what others pay or save counts for nothing.
  ///
  /// Every number keeps its place and its stream of draws, so that the draws are those of the whole, and whatever is
  /// computed of a saldo (tornado, break-even, the worth of knowing) is computed of this payer's. Benefits that no source
  /// divides over payers are nobody's.
  public func gezien(door betaler: Betaler) -> Scenario {
    var scenario = self
    scenario.kant = betaler
    scenario.naam += ", gezien door \(betaler.metLidwoord)"
    for post in kostenkaart.posten where post.betaler != betaler {
      scenario.kostenkaart.neemOp(post.zonderGeld)
      scenario.onzekerheid.gedeeld[.prijs(post.id)] = nil
    }
    if traject.betaler != betaler {
      scenario.traject.prijs = .nul
      scenario.onzekerheid.gedeeld[.trajectprijs] = nil
    }
    switch methode {
    case .casussen: break
    case .factor: scenario.methode = .factor(0)
    case .totaal(_, let jaar, let casussen):
      scenario.methode = .totaal(.nul, jaar: jaar, casussen: casussen)
    }
    for getal in [Gedeeld.factor, .totaal, .steekproef] { scenario.onzekerheid.gedeeld[getal] = nil }
    return scenario
  }

  /// Whether a number is money of another payer than the one who looks.
  func isVanEenAnder(_ getal: Gedeeld) -> Bool {
    guard let kant else { return false }
    return switch getal {
    case .trajectprijs: traject.betaler != kant
    case .prijs(let post): kostenkaart[post]?.betaler != kant
    case .factor, .totaal, .steekproef: true
    case .correctie, .beoordelaarsfout, .claims: !methode.kentMaanden
    case .groei, .instroom: false
    }
  }
}

extension Kostenpost {
  fileprivate var zonderGeld: Kostenpost {
    Kostenpost(
      id: id, naam: naam, eenheid: eenheid, betaler: betaler,
      prijzen: prijzen.map {
        Prijs(
          bedrag: .nul, jaar: $0.jaar, basis: $0.basis, bron: $0.bron, status: $0.status,
          toelichting: $0.toelichting)
      }, hoogstens: hoogstens, toelichting: toelichting)
  }
}
