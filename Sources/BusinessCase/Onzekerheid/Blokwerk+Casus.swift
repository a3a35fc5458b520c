/// What one casus adds.
extension Blokwerk {
  func tel(_ casus: Trekkingsmodel.Casusmodel, _ kolommen: Werkkolommen) {
    for (plaats, verwacht) in casus.verwacht.enumerated() where model.weegtOpnieuw {
      voegToe(kolommen.gewicht, maal: verwacht, aan: indeling.steekproef + plaats)
    }
    switch casus.stop {
    case .vast(let kans): kolommen.stop.update(repeating: kans, count: aantal)
    case .getrokken(let getrokken): vul(kolommen.stop, getrokken)
    case nil: break
    }
    for regel in casus.regels { tel(regel, kolommen) }
  }

  private func tel(_ regel: Regelmodel, _ kolommen: Werkkolommen) {
    let product = kolommen.product
    for t in 0..<aantal { product[t] = kolommen.gewicht[t] * regel.vasteClaim }
    vermenigvuldig(product, regel.aantal)
    if let prijs = regel.prijs { vermenigvuldig(product, reeks(indeling.gedeeld + prijs)) }
    if regel.isVermeden {
      for (plaats, maanden) in regel.claimmaanden.enumerated() {
        voegToe(product, maal: maanden, aan: indeling.claims + plaats)
      }
      if let fout = gedeeld(.beoordelaarsfout) { vermenigvuldig(product, fout) }
      vermenigvuldig(product, regel.toerekening)
    }
    if let tegenslag = regel.tegenslag {
      kolommen.deel.update(repeating: tegenslag.aandeelMeerzorg, count: aantal)
      vul(kolommen.deel, regel.toerekening)
    }
    vermenigvuldig(product, regel.kans)
    if let wisselend = regel.wisselend {
      telWisselend(regel, wisselend, kolommen)
    } else {
      for vak in regel.vakken { tel(vak, regel, kolommen) }
    }
  }

  private func tel(_ vak: Regelmodel.Vak, _ regel: Regelmodel, _ kolommen: Werkkolommen) {
    var (waarde, factor) = (kolommen.product, regel.vasteZekerheid)
    if let tegenslag = regel.tegenslag { return verdeel(vak, tegenslag, maal: factor, kolommen) }
    if let toets = vak.toets {
      if let correctie = gedeeld(.correctie(toets)) {
        for t in 0..<aantal { kolommen.tak[t] = kolommen.product[t] * (1 - correctie[t]) }
        waarde = kolommen.tak
      } else {
        factor *= model.scenario.regels.optimismecorrectie[toets].rest.waarde
      }
    }
    for (rij, som) in zip(vak.rijen, vak.waarden) { voegToe(waarde, maal: factor * som, aan: rij) }
    guard let bijStop = vak.bijStop else { return }
    for t in 0..<aantal { kolommen.tak[t] = waarde[t] * kolommen.stop[t] }
    for (rij, som) in zip(vak.rijen, bijStop) { voegToe(kolommen.tak, maal: factor * som, aan: rij) }
  }

  /// The share α of a tegenslag is meerzorg, the rest stays outside the saldo.
  private func verdeel(
    _ vak: Regelmodel.Vak, _ tegenslag: Regelmodel.Tegenslag, maal factor: Double, _ kolommen: Werkkolommen
  ) {
    for t in 0..<aantal { kolommen.tak[t] = kolommen.product[t] * kolommen.deel[t] }
    for (plaats, waarde) in vak.waarden.enumerated() {
      let som = factor * waarde
      voegToe(kolommen.tak, maal: som, aan: vak.rijen[plaats])
      voegToe(kolommen.product, maal: som, aan: tegenslag.rijen[plaats])
      voegToe(kolommen.tak, maal: -som, aan: tegenslag.rijen[plaats])
    }
  }

  /// Fading or drop-out that differs per draw: the months are summed in every draw, by the same formula.
  private func telWisselend(
    _ regel: Regelmodel, _ wisselend: Regelmodel.Wisselend, _ kolommen: Werkkolommen
  ) {
    vul(kolommen.hulp, wisselend.uitdoving)
    vul(kolommen.uitval, wisselend.uitval)
    for t in 0..<aantal {
      let vakken = wisselend.vakken(
        uitdoving: wisselend.uitdoving == nil ? nil : kolommen.hulp[t],
        uitval: wisselend.uitval == nil ? nil : kolommen.uitval[t], rijen: regel.vakken)
      let een = Blokwerk(
        model: model, tabellen: tabellen, indeling: indeling, zaad: zaad, nummer: nummer, aantal: 1,
        opslag: opslag + t,
        breedte: breedte)
      for vak in vakken { een.tel(vak, regel, kolommen.vanaf(t)) }
    }
  }

  func vermenigvuldig(_ doel: Kolom, _ factor: Kolom) {
    for t in 0..<aantal { doel[t] *= factor[t] }
  }

  private func voegToe(_ waarde: Kolom, maal factor: Double, aan plaats: Int) {
    guard factor != 0 else { return }
    let rij = reeks(plaats)
    for t in 0..<aantal { rij[t] += factor * waarde[t] }
  }
}
