/// A scenario with one number changed.
extension Scenario {
  /// - Parameter waarde: within the range of the parameter; what the scenario does not have changes nothing.
  ///   Amounts are rounded to cents.
  public func met(_ parameter: Parameter, _ waarde: Double) -> Scenario {
    var scenario = self
    switch parameter {
    case .gedeeld(let getal): scenario.stel(getal, waarde)
    case .discontovoet: scenario.regels.discontovoet = waarde
    case .regel(Beoordeling.wachten, let nummer, let getal):
      scenario.programma?.stelWachtzorg(nummer, getal, waarde)
    case .regel(let casus, let nummer, let getal):
      scenario.wijzig { beoordeling in
        guard beoordeling.casus == casus else { return beoordeling }
        return beoordeling.met(nummer, getal, waarde)
      }
    }
    return scenario
  }

  private mutating func stel(_ getal: Gedeeld, _ waarde: Double) {
    switch getal {
    case .trajectprijs: traject.prijs = Bedrag(euro: waarde)
    case .correctie(let toets): regels.optimismecorrectie[toets] = Fractie(waarde) ?? .een
    case .beoordelaarsfout:
      vermenigvuldigTotaal(waarde)
      wijzig { $0.metVermeden(maal: waarde) }
    case .factor: if case .factor = methode { methode = .factor(waarde) }
    case .totaal:
      if case .totaal(_, let jaar, let casussen) = methode {
        methode = .totaal(Bedrag(euro: waarde), jaar: jaar, casussen: casussen)
      }
    case .steekproef: vermenigvuldigTotaal(waarde)
    case .groei: programma?.wijzigInstroom { $0.groei = waarde }
    case .instroom(let kanaal):
      programma?.wijzigInstroom { programma in
        for plaats in programma.instroom.indices where programma.instroom[plaats].kanaal == kanaal {
          programma.instroom[plaats].perJaar = waarde
        }
      }
    case .prijs(let id): stelPrijs(id, waarde)
    }
  }

  private mutating func vermenigvuldigTotaal(_ factor: Double) {
    guard case .totaal(let bedrag, let jaar, let casussen) = methode else { return }
    methode = .totaal(Bedrag(euro: bedrag.euro * factor), jaar: jaar, casussen: casussen)
  }

  /// Replaces the price that this scenario uses.
  private mutating func stelPrijs(_ id: Kostenpost.ID, _ waarde: Double) {
    guard
      let geldend = try? kostenkaart.prijs(id, basis: regels.prijsbasis, peil: regels.prijspeil)
    else { return }
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

  fileprivate func metVermeden(maal factor: Double) -> Beoordeling {
    met(
      zorgregels.map { regel in
        guard case .vermeden = regel.soort else { return regel }
        var regel = regel
        regel.stel(.aantal, regel.hoeveelheid.aantal * factor)
        return regel
      })
  }

  private func met(_ regels: [Zorgregel]) -> Beoordeling {
    let nieuw = try? Beoordeling(
      casus: casus, route: route, stadsdeel: stadsdeel, leeftijd: leeftijd, fictief: fictief,
      omschrijving: omschrijving, zorgregels: regels)
    // The number of lines that stop is unchanged, so this cannot fail.
    return nieuw ?? self
  }
}

extension Zorgregel {
  fileprivate mutating func stel(_ getal: Regelgetal, _ waarde: Double) {
    let fractie = Fractie(waarde) ?? (waarde > 1 ? .een : .nul)
    switch getal {
    case .aantal: hoeveelheid = hoeveelheid.met(aantal: waarde)
    case .kans: kans = fractie
    case .uitval: uitval = fractie
    case .toerekening:
      switch soort {
      case .vermeden(var claim):
        claim.toerekening = fractie
        soort = .vermeden(claim)
      case .tegenslag(_, let stopt): soort = .tegenslag(toerekening: fractie, stopt: stopt)
      case .meer, .inzet: break
      }
    case .uitdoving:
      guard case .vermeden(var claim) = soort else { return }
      claim.uitdoving = fractie
      soort = .vermeden(claim)
    }
  }
}

extension Hoeveelheid {
  fileprivate func met(aantal: Double) -> Hoeveelheid {
    switch self {
    case .eenmalig: .eenmalig(aantal)
    case .per(let eenheid, _): .per(eenheid, aantal: aantal)
    }
  }
}
