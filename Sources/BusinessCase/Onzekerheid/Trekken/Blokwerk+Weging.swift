/// How often each casus counts: Dirichlet weights within its group (Bayesian bootstrap, Rubin 1981), so that the
/// shares of the groups stay what they are.
extension Blokwerk {
  /// Per group its share divided by the sum of its members' draws.
  func telGewichten(_ kolommen: Werkkolommen, _ noemers: Kolom) {
    noemers.update(repeating: 0, count: model.groepen.count * aantal)
    for casus in model.casussen where !casus.groepen.isEmpty {
      vul(kolommen.gewicht, casus.gewicht)
      for nummer in casus.groepen {
        let som = noemers + model.lidmaatschap[nummer] * aantal
        for t in 0..<aantal { som[t] += kolommen.gewicht[t] }
      }
    }
    for (plaats, groep) in model.groepen.enumerated() {
      let som = noemers + plaats * aantal
      for t in 0..<aantal { som[t] = groep.aandeel / som[t] }
    }
  }

  func weeg(_ casus: Trekkingsmodel.Casusmodel, _ kolommen: Werkkolommen, _ noemers: Kolom) {
    let gewicht = kolommen.gewicht
    guard model.weegtOpnieuw, !casus.groepen.isEmpty else {
      return gewicht.update(repeating: casus.vastGewicht, count: aantal)
    }
    vul(gewicht, casus.gewicht)
    let som = kolommen.hulp
    som.update(repeating: 0, count: aantal)
    for nummer in casus.groepen {
      let noemer = noemers + model.lidmaatschap[nummer] * aantal
      for t in 0..<aantal { som[t] += noemer[t] }
    }
    for t in 0..<aantal { gewicht[t] *= som[t] }
  }
}
