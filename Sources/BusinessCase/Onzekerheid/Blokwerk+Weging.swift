/// How often each casus counts: Dirichlet weights within its group (Bayesian bootstrap, Rubin 1981), so that the
/// shares of the groups stay what they are.
extension Blokwerk {
  /// Per group its share divided by the sum of its members' draws.
  func telGewichten(_ kolommen: Werkkolommen, _ noemers: Kolom) {
    noemers.update(repeating: 0, count: model.groepen.count * aantal)
    for (plaats, casus) in model.casussen.enumerated() where !model.lidmaatschap[plaats].isEmpty {
      vul(kolommen.gewicht, casus.gewicht)
      for groep in model.lidmaatschap[plaats] {
        let som = noemers + groep * aantal
        for t in 0..<aantal { som[t] += kolommen.gewicht[t] }
      }
    }
    for (plaats, groep) in model.groepen.enumerated() {
      let som = noemers + plaats * aantal
      for t in 0..<aantal { som[t] = groep.aandeel / som[t] }
    }
  }

  func weeg(
    _ plaats: Int, _ casus: Trekkingsmodel.Casusmodel, _ kolommen: Werkkolommen, _ noemers: Kolom
  ) {
    let gewicht = kolommen.gewicht
    let groepen = model.lidmaatschap[plaats]
    guard model.weegtOpnieuw, !groepen.isEmpty else {
      let vast = groepen.reduce(0) { $0 + model.groepen[$1].aandeel / Double(model.groepen[$1].leden.count) }
      return gewicht.update(repeating: vast, count: aantal)
    }
    vul(gewicht, casus.gewicht)
    let som = kolommen.hulp
    som.update(repeating: 0, count: aantal)
    for groep in groepen {
      let noemer = noemers + groep * aantal
      for t in 0..<aantal { som[t] += noemer[t] }
    }
    for t in 0..<aantal { gewicht[t] *= som[t] }
  }
}
