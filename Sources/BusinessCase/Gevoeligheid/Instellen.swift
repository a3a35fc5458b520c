/// A scenario with one number changed.
extension Scenario {
  /// - Parameter waarde: within the range of the parameter; what the scenario does not have changes nothing.
  ///   Amounts are rounded to cents.
  public func met(_ parameter: Parameter, _ waarde: Double) -> Scenario {
    var scenario = self
    parameter.getal.stel(&scenario, waarde)
    return scenario
  }

  /// The same, where the value is taken as it is: what was said of how sure the old one is goes with it.
  package func gesteld(_ parameter: Parameter, _ waarde: Double) -> Scenario {
    var scenario = met(parameter, waarde)
    if case .gedeeld(let getal) = parameter { scenario.onzekerheid.gedeeld[getal] = nil }
    return scenario
  }

  mutating func stelRegel(_ casus: Beoordeling.ID, _ nummer: Int, _ getal: Regelgetal, _ waarde: Double) {
    if casus == Beoordeling.wachten {
      programma?.stelWachtzorg(nummer, getal, waarde)
    } else {
      wijzig { $0.casus == casus ? $0.met(nummer, getal, waarde) : $0 }
    }
  }

  mutating func vermenigvuldigTotaal(_ factor: Double) {
    guard case .totaal(let bedrag, let jaar, let casussen) = methode else { return }
    methode = .totaal(Bedrag(euro: bedrag.euro * factor), jaar: jaar, casussen: casussen)
  }

  /// The price of a post that this scenario uses; nil when it has none.
  func geldendePrijs(_ post: Kostenpost.ID) -> GeldendePrijs? {
    try? kostenkaart.prijs(post, basis: regels.prijsbasis, peil: regels.prijspeil)
  }

  /// Replaces the price that this scenario uses.
  mutating func stelPrijs(_ id: Kostenpost.ID, _ waarde: Double) {
    guard let geldend = geldendePrijs(id) else { return }
    let (post, oud) = (geldend.post, geldend.prijs)
    let nieuw = Prijs(
      bedrag: Bedrag(euro: waarde), jaar: oud.jaar, basis: oud.basis, bron: oud.bron, status: oud.status,
      toelichting: oud.toelichting)
    kostenkaart.neemOp(
      Kostenpost(
        id: id, naam: post.naam, eenheid: post.eenheid, betaler: post.betaler,
        prijzen: post.prijzen.map { $0 == oud ? nieuw : $0 }, hoogstens: post.hoogstens,
        toelichting: post.toelichting))
  }

  private mutating func wijzig(_ hoe: (Beoordeling) -> Beoordeling) {
    guard case .casussen(let casussen) = methode else { return }
    methode = .casussen(casussen.map(hoe))
    if let profielen = programma?.profielen { programma?.profielen = profielen.map(hoe) }
  }
}

extension Programma {
  fileprivate mutating func stelWachtzorg(_ nummer: Int, _ getal: Regelgetal, _ waarde: Double) {
    guard wachtzorg.indices.contains(nummer), Wachtzorg.getallen.contains(getal) else { return }
    var regel = wachtzorg[nummer].zorgregel
    regel.stel(getal, waarde)
    wachtzorg[nummer].perWeek = regel.hoeveelheid.aantal
    wachtzorg[nummer].kans = regel.kans
  }
}

extension Bedrag {
  /// Rounded to a whole cent.
  init(euro: Double) {
    self.init(centen: Int64((min(max(euro, 0), 1e12) * 100).rounded()))
  }
}

extension Beoordeling {
  /// The same lines with one number changed.
  func met(_ nummer: Int, _ getal: Regelgetal, _ waarde: Double) -> Beoordeling {
    guard zorgregels.indices.contains(nummer) else { return self }
    var regels = zorgregels
    regels[nummer].stel(getal, waarde)
    return met(regels)
  }

  private func met(_ regels: [Zorgregel]) -> Beoordeling {
    let nieuw = try? Beoordeling(
      casus: casus, route: route, stadsdeel: stadsdeel, leeftijd: leeftijd, vraagtype: vraagtype,
      kanaal: kanaal, fictief: fictief, omschrijving: omschrijving, zorgregels: regels)
    // The number of lines that stop is unchanged, so this cannot fail.
    return nieuw ?? self
  }
}
