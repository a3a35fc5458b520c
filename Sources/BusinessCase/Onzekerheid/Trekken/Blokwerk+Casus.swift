/// What one casus adds.
extension Blokwerk {
  func telSteekproef(_ casus: Trekkingsmodel.Casusmodel, _ kolommen: Werkkolommen) {
    guard model.weegtOpnieuw else { return }
    for horizon in Horizon.allCases {
      voegToe(kolommen.gewicht, maal: casus.verwacht[horizon], aan: indeling.steekproef + horizon.nummer)
    }
  }

  func tel(_ casus: Trekkingsmodel.Casusmodel, _ kolommen: Werkkolommen) {
    switch casus.stop {
    case .vast(let kans): kolommen.stop.update(repeating: kans, count: aantal)
    case .getrokken(let getrokken): vul(kolommen.stop, getrokken)
    case nil: break
    }
    for nummer in casus.regels { tel(model.regels[nummer], kolommen) }
  }

  private func tel(_ regel: Regelmodel, _ kolommen: Werkkolommen) {
    let product = kolommen.product
    for t in 0..<aantal { product[t] = kolommen.gewicht[t] * regel.vasteClaim }
    vermenigvuldig(product, regel.aantal)
    if let prijs = regel.prijs { vermenigvuldig(product, met: gedeeld(prijs)) }
    if let maanden = regel.claimmaanden {
      for horizon in Horizon.allCases {
        voegToe(product, maal: maanden[horizon], aan: indeling.claims + horizon.nummer)
      }
    }
    for plaats in [regel.beoordelaarsfout, regel.claims] {
      if let plaats { vermenigvuldig(product, met: gedeeld(plaats)) }
    }
    if let tegenslag = regel.tegenslag {
      kolommen.deel.update(repeating: tegenslag.aandeelMeerzorg, count: aantal)
      vul(kolommen.deel, regel.toerekening)
    } else {
      vermenigvuldig(product, regel.toerekening)
    }
    vermenigvuldig(product, regel.kans)
    if let wisselend = regel.wisselend {
      telWisselend(regel, model.wisselend[wisselend], kolommen)
    } else {
      tel(regel.eerste, regel, kolommen)
      if let tweede = regel.tweede { tel(tweede, regel, kolommen) }
    }
  }

  private func tel(_ vak: Regelmodel.Vak, _ regel: Regelmodel, _ kolommen: Werkkolommen) {
    var (waarde, factor) = (kolommen.product, regel.vasteZekerheid)
    if let tegenslag = regel.tegenslag { return verdeel(vak, tegenslag, maal: factor, kolommen) }
    switch vak.geloof {
    case .vast(let geloof): factor *= geloof
    case .naCorrectie(let plaats):
      let correctie = gedeeld(plaats)
      waarde = kolommen.tak
      for t in 0..<aantal { waarde[t] = kolommen.product[t] * (1 - correctie[t]) }
    }
    for horizon in Horizon.allCases {
      voegToe(waarde, maal: factor * vak.waarden[horizon], aan: vak.rijen[horizon])
    }
    guard let bijStop = vak.bijStop else { return }
    for t in 0..<aantal { kolommen.tak[t] = waarde[t] * kolommen.stop[t] }
    for horizon in Horizon.allCases {
      voegToe(kolommen.tak, maal: factor * bijStop[horizon], aan: vak.rijen[horizon])
    }
  }

  /// The share α of a tegenslag is meerzorg, the rest stays outside the saldo.
  private func verdeel(
    _ vak: Regelmodel.Vak, _ tegenslag: Regelmodel.Tegenslag, maal factor: Double, _ kolommen: Werkkolommen
  ) {
    for t in 0..<aantal { kolommen.tak[t] = kolommen.product[t] * kolommen.deel[t] }
    for horizon in Horizon.allCases {
      let som = factor * vak.waarden[horizon]
      voegToe(kolommen.tak, maal: som, aan: vak.rijen[horizon])
      voegToe(kolommen.product, maal: som, aan: tegenslag.rijen[horizon])
      voegToe(kolommen.tak, maal: -som, aan: tegenslag.rijen[horizon])
    }
  }

  /// Fading or drop-out that differs per draw: the months are summed in every draw, by the same formula.
  private func telWisselend(_ regel: Regelmodel, _ wisselend: Wisselend, _ kolommen: Werkkolommen) {
    vul(kolommen.hulp, wisselend.uitdoving)
    vul(kolommen.uitval, wisselend.uitval)
    for t in 0..<aantal {
      let sommen = wisselend.sommen(
        uitdoving: wisselend.uitdoving == nil ? nil : kolommen.hulp[t],
        uitval: wisselend.uitval == nil ? nil : kolommen.uitval[t])
      let een = Blokwerk(
        model: model, tabellen: tabellen, indeling: indeling, zaad: zaad, nummer: nummer, aantal: 1,
        opslag: opslag + t, breedte: breedte)
      guard let tweede = regel.tweede else {
        een.tel(regel.eerste.met(sommen, Maandsommen.samen), regel, kolommen.vanaf(t))
        continue
      }
      een.tel(regel.eerste.met(sommen, \.binnen), regel, kolommen.vanaf(t))
      een.tel(tweede.met(sommen, \.daarna), regel, kolommen.vanaf(t))
    }
  }

  func vermenigvuldig(_ doel: Kolom, met factor: Kolom) {
    for t in 0..<aantal { doel[t] *= factor[t] }
  }

  private func voegToe(_ waarde: Kolom, maal factor: Double, aan plaats: Int) {
    guard factor != 0 else { return }
    let rij = reeks(plaats)
    for t in 0..<aantal { rij[t] += factor * waarde[t] }
  }
}
