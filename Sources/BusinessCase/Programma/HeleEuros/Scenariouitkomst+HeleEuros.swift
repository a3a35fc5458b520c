extension Scenariouitkomst {
  /// The same with every amount in whole euros per traject when it may leave; otherwise as it is. What is computed further
  /// (break-even points, draws) begins with the scenario and not with this.
  package var inHeleEuros: Scenariouitkomst {
    guard scenario.register?.isAfgeschermd == true, telling.heeftTrajecten else { return self }
    let korrel = scenario.korrel(telling).alles
    let verborgen = scenario.isToetsVerborgen
    func afgerond(_ uitkomsten: [Uitkomst], op korrel: Double) -> [Uitkomst] {
      uitkomsten.map {
        var uitkomst = $0.afgerond(korrel)
        uitkomst.isToetsVerborgen = verborgen
        return uitkomst
      }
    }
    return Scenariouitkomst(
      scenario: scenario, telling: telling, uitkomsten: afgerond(uitkomsten, op: korrel),
      terugverdientijd: terugverdientijd, maandsaldo: maandsaldo.map { $0.afgerond(korrel) },
      ongewogen: ongewogen.map { afgerond($0, op: korrel) },
      zonderWachten: zonderWachten.map { afgerond($0, op: korrel) },
      jaaruitkomsten: zip(telling.jaren, jaaruitkomsten).map { jaar, uitkomsten in
        afgerond(uitkomsten, op: jaar.trajecten * jaar.disconto)
      }, prijzen: prijzen.filter { !scenario.diversePosten.contains($0.post.id) }, meldingen: meldingen)
  }
}

extension Uitkomst {
  /// - Parameter korrel: what amounts are a multiple of.
  fileprivate func afgerond(_ korrel: Double) -> Uitkomst {
    var uitkomst = self
    for betaler in Betaler.allCases { uitkomst.betalers[betaler] = betalers[betaler].afgerond(korrel) }
    uitkomst.nietToegedeeld = nietToegedeeld.afgerond(korrel)
    uitkomst.claim = Claimstappen(
      claim: claim.claim.afgerond(korrel), naKans: claim.naKans.afgerond(korrel),
      naToerekening: claim.naToerekening.afgerond(korrel), naCorrectie: claim.naCorrectie.afgerond(korrel),
      naMeting: claim.naMeting.afgerond(korrel),
      naUitdoving: claim.naUitdoving.afgerond(korrel))
    uitkomst.getoetst = getoetst.afgerond(korrel)
    uitkomst.voorbijToets = voorbijToets.afgerond(korrel)
    return uitkomst
  }
}
