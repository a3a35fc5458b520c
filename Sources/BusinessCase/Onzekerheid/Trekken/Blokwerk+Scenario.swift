/// What no casus knows: the price of a traject, how many there are, and benefits of which only a sum is known.
extension Blokwerk {
  /// - Parameter doorstromen: the columns of what waiting leaves, where that is known.
  func telScenario(_ doorstromen: Kolom) {
    let prijs = reeks(indeling.trajectprijs)
    stel(prijs, .trajectprijs, anders: model.scenario.traject.prijs.euro, maal: model.trajectindex)
    if model.doorstroom == nil { telTrajecten(reeks(indeling.trajecten)) }
    let ongedeeld = reeks(indeling.ongedeeld)
    switch model.scenario.methode {
    case .casussen: break
    case .factor(let factor):
      stel(ongedeeld, .factor, anders: factor)
      vermenigvuldig(ongedeeld, met: prijs)
    case .totaal(let bedrag, _, let casussen):
      stel(
        ongedeeld, .totaal, anders: bedrag.euro,
        maal: model.vasteClaims * model.totaalindex / Double(casussen))
      telSteekproef(van: ongedeeld)
      for fout in [Gedeeld.steekproef, .beoordelaarsfout, .claims].compactMap(gedeeld) {
        vermenigvuldig(ongedeeld, met: fout)
      }
    }
    if model.scenario.methode.kentMaanden { return }
    if model.doorstroom != nil {
      vermenigvuldig(ongedeeld, met: doorstromen + Doorstroommodel.Kolom.geholpen * aantal)
    }
    for plaats in Horizon.allCases.indices {
      let claim = reeks(indeling.claims + plaats)
      claim.update(from: ongedeeld, count: aantal)
    }
  }

  /// Of a total only chance in the choice of casussen is known, and only when somebody assumes how they differ.
  private func telSteekproef(van baten: Kolom) {
    guard case .totaal(let bedrag, _, let casussen) = model.scenario.methode else { return }
    let geholpen = model.doorstroom?.verwacht[Doorstroommodel.Kolom.geholpen] ?? 1
    let claims = model.scenario.regels.claims.waarde
    let verwacht = bedrag.euro * claims * model.totaalindex / Double(casussen) * geholpen
    for plaats in Horizon.allCases.indices {
      let doel = reeks(indeling.steekproef + plaats)
      stel(doel, .steekproef, anders: 1, maal: verwacht)
    }
  }

  private func telTrajecten(_ doel: Kolom) {
    guard let programma = model.scenario.programma else {
      return doel.update(repeating: model.trajecten, count: aantal)
    }
    telInstroom(doel)
    let groei = gedeeld(.groei)
    for t in 0..<aantal {
      doel[t] *= programma.jaarfactor(
        groei: groei?[t] ?? programma.groei, discontovoet: model.scenario.regels.discontovoet)
    }
  }

  /// Residents who come in in the first year.
  func telInstroom(_ doel: Kolom) {
    doel.update(repeating: 0, count: aantal)
    for instroom in model.scenario.programma?.instroom ?? [] {
      let getal = Gedeeld.instroom(kanaal: instroom.kanaal)
      if let getrokken = gedeeld(getal) {
        for t in 0..<aantal { doel[t] += getrokken[t] }
      } else {
        for t in 0..<aantal { doel[t] += instroom.perJaar }
      }
    }
  }

  /// The draws of a shared number; nil when it is exact.
  func gedeeld(_ getal: Gedeeld) -> Kolom? { model.plaats(getal).map { gedeeld($0) } }

  /// A shared number, drawn or as it is.
  private func stel(_ doel: Kolom, _ getal: Gedeeld, anders waarde: Double, maal factor: Double = 1) {
    guard let getrokken = gedeeld(getal) else {
      return doel.update(repeating: waarde * factor, count: aantal)
    }
    for t in 0..<aantal { doel[t] = getrokken[t] * factor }
  }
}

extension Programma {
  /// Present years of inflow: Σ ((1+g)/(1+r))^(y-1) over the years.
  fileprivate func jaarfactor(groei: Double, discontovoet: Double) -> Double {
    let factor = (1 + groei) / (1 + discontovoet)
    var (som, macht) = (0.0, 1.0)
    for _ in 0..<jaren {
      som += macht
      macht *= factor
    }
    return som
  }
}
