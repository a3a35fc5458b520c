/// Uncertainty and the value of information, against laws and published answers.
///
/// Draws come from fixed seeds, so a check that passes always passes; it allows four Monte-Carlo errors.
let waardecontroles: [Controle] = [
  Controle(
    "som-van-normalen",
    "Tel je twee normaal verdeelde getallen op, dan tel je hun gemiddelden op en ook hun varianties."
  ) { bevindingen in
    let som = zip(Proeftrekkingen.effect, Proeftrekkingen.kosten).map { 1000 * $0 + $1 }
    bevindingen.gelijk(Schatting(gemiddeldeVan: som), 160, "gemiddelde")
    let kwadraten = som.map { ($0 - 160) * ($0 - 160) }
    bevindingen.gelijk(Schatting(gemiddeldeVan: kwadraten), 500 * 500 + 300 * 300, "variantie")
  },
  Controle(
    "gamma-schaal", "Maak je een gammaverdeling zeven keer zo groot, dan worden al haar waarden dat ook."
  ) {
    bevindingen in
    let (enkel, groot) = (Verdeling.gamma(vorm: 4, schaal: 1.5), Verdeling.gamma(vorm: 4, schaal: 10.5))
    for p in [0.001, 0.025, 0.5, 0.975, 0.999] {
      bevindingen.gelijk(groot.kwantiel(p), 7 * enkel.kwantiel(p), "kwantiel \(p)")
    }
    let trekkingen = groot.trek(1000, "gamma")
    bevindingen.gelijk(Schatting(gemiddeldeVan: trekkingen), 4 * 10.5, "gemiddelde")
    bevindingen.gelijk(
      Schatting(gemiddeldeVan: trekkingen.map { ($0 - 42) * ($0 - 42) }), 4 * 10.5 * 10.5, "variantie")
  },
  Controle(
    "beta-momenten", "Getrokken waarden van een beta hebben het gemiddelde en de variantie van haar formules."
  ) { bevindingen in
    let beta = Verdeling.beta(a: 2, b: 3)
    let trekkingen = beta.trek(1000, "beta")
    bevindingen.gelijk(beta.gemiddelde, 0.4, "gemiddelde van de formule")
    bevindingen.gelijk(beta.variantie, 0.04, "variantie van de formule")
    bevindingen.gelijk(Schatting(gemiddeldeVan: trekkingen), 0.4, "gemiddelde")
    bevindingen.gelijk(
      Schatting(gemiddeldeVan: trekkingen.map { ($0 - 0.4) * ($0 - 0.4) }), 0.04, "variantie")
  },
  Controle("grenzen-gehaald", "Een verdeling bij een 95%-interval heeft precies dat interval.") {
    bevindingen in
    for (laag, hoog) in [(0.1, 0.3), (0.02, 0.9)] {
      let passend = [
        Verdeling.normaal(laag: laag, hoog: hoog), .lognormaal(laag: laag, hoog: hoog),
        .beta(laag: laag, hoog: hoog) ?? .vast(0),
      ]
      for verdeling in passend {
        bevindingen.gelijk(verdeling.interval95.lowerBound, laag, "\(verdeling), onder", binnen: 1e-7)
        bevindingen.gelijk(verdeling.interval95.upperBound, hoog, "\(verdeling), boven", binnen: 1e-7)
      }
    }
  },
  Controle(
    "gamma-gepubliceerd",
    "Gammaverdelingen hebben de grenzen die in de literatuur staan (Jenks 2016, Tegaderm)."
  ) { bevindingen in
    // The Tegaderm vignette of rdecision: mean, sd, 2.5% and 97.5%.
    for (gemiddelde, sd, laag, hoog) in [
      (9900.0, 3000.0, 4921.749, 16588.60), (100, 30, 50.1241, 166.8107), (6, 3, 1.6348, 13.1509),
      (10, 5, 2.72466, 21.91818),
    ] {
      let interval = Verdeling.gamma(gemiddelde: gemiddelde, cv: sd / gemiddelde).interval95
      bevindingen.gelijk(interval.lowerBound, laag, "\(gemiddelde), onder", binnen: 2e-5)
      bevindingen.gelijk(interval.upperBound, hoog, "\(gemiddelde), boven", binnen: 2e-5)
    }
  },
  Controle(
    "lognormaal-gepubliceerd",
    "Een lognormale verdeling heeft de grenzen die in de literatuur staan (Jenks 2016, Tegaderm)."
  ) { bevindingen in
    // The mean and sd are published in three digits, the bounds in six.
    let interval = Verdeling.lognormaal(gemiddelde: 0.402, cv: 0.174 / 0.402).interval95
    bevindingen.gelijk(interval.lowerBound, 0.163777, "onder", binnen: 2e-4)
    bevindingen.gelijk(interval.upperBound, 0.831073, "boven", binnen: 2e-4)
  },
  Controle(
    "beta-gepubliceerd",
    "Betaverdelingen hebben de grenzen die in de literatuur staan (rdecision: leefstijlboom en Tegaderm)."
  ) { bevindingen in
    for (a, b, laag, hoog) in [
      (12.0, 56.0, 0.09611940, 0.27480082), (18, 40, 0.19905008, 0.43402641), (1, 475, 5.3299e-5, 0.00773598),
    ] {
      let interval = Verdeling.beta(a: a, b: b).interval95
      bevindingen.gelijk(interval.lowerBound, laag, "beta(\(a), \(b)), onder", binnen: 1e-5)
      bevindingen.gelijk(interval.upperBound, hoog, "beta(\(a), \(b)), boven", binnen: 1e-6)
    }
  },
  Controle(
    "evpi-normaal", "Is het saldo normaal verdeeld, dan is de waarde van zekerheid die van de formule."
  ) {
    bevindingen in
    for gemiddelde in [-600.0, -100, 0, 250] {
      let saldi = Proeftrekkingen.kosten.map { gemiddelde + $0 - 60 }
      bevindingen.gelijk(
        Beslissing(saldi: saldi).evpi, Normaal.evpi(gemiddelde: gemiddelde, sd: 300),
        "gemiddelde \(gemiddelde)")
    }
  },
  Controle(
    "waarde-gepubliceerd",
    "De waarde van informatie is die van het oefenvoorbeeld: 213,17 voor alles, 180,11 en 100,74 voor een deel."
  ) { bevindingen in
    let beslissing = Beslissing(saldi: Proeftrekkingen.saldi)
    bevindingen.gelijk(beslissing.evpi, 213.168454, "EVPI")
    bevindingen.gelijk(beslissing.evppi(Proeftrekkingen.effect), 180.109108, "EVPPI van het effect")
    bevindingen.gelijk(beslissing.evppi(Proeftrekkingen.kosten), 100.744957, "EVPPI van de kosten")
  },
  Controle("evppi-onbelangrijk", "Een getal dat er niet toe doet is niets waard om te weten.") {
    bevindingen in
    // Many small samples, whose upward bias would add up.
    let aantal = 150
    var (som, kwadraten) = (0.0, 0.0)
    for proef in 0..<aantal {
      var toeval = Toeval(zaad: 7, naam: "onbelangrijk", blok: proef)
      let saldi = (0..<300).map { _ in toeval.deel() - 0.5 }
      let parameter = (0..<300).map { _ in toeval.deel() }
      let evppi = Beslissing(saldi: saldi).evppi(parameter)
      bevindingen.klopt(abs(evppi.waarde) <= 4 * evppi.fout, "proef \(proef): \(evppi)")
      som += evppi.waarde
      kwadraten += evppi.fout * evppi.fout
    }
    bevindingen.klopt(som <= 4 * kwadraten.squareRoot(), "samen \(som), te veel")
  },
  Controle(
    "evppi-enige", "Is er maar een getal onzeker, dan is dat getal weten evenveel waard als alles weten."
  ) {
    bevindingen in
    for drempel in [-0.2, 0.0, 0.5] {
      let recht = Beslissing(saldi: Proeftrekkingen.effect.map { $0 - drempel })
      bevindingen.gelijk(recht.evppi(Proeftrekkingen.effect), recht.evpi.waarde, "recht, \(drempel)")
      let krom = Beslissing(saldi: Proeftrekkingen.effect.map { $0 * $0 - 0.2 - drempel * drempel })
      bevindingen.gelijk(krom.evppi(Proeftrekkingen.effect), krom.evpi.waarde, "krom, \(drempel)")
      bevindingen.klopt(krom.evpi.waarde > 4 * krom.evpi.fout, "niets waard")
    }
  },
  Controle(
    "evsi-grenzen", "Nul extra casussen zijn niets waard, en heel veel evenveel als het antwoord zelf weten."
  ) { bevindingen in
    let evpi = Beslissing(saldi: Proeftrekkingen.saldi).evpi
    guard let onderzoek = Vervolgonderzoek(verwachtingen: Proeftrekkingen.saldi, eerdere: 13) else {
      return bevindingen.klopt(false, "geen onderzoek")
    }
    bevindingen.klopt(onderzoek.evsi(extra: 0) == Schatting(waarde: 0, fout: 0), "nul extra")
    bevindingen.gelijk(
      onderzoek.evsi(extra: 1_000_000_000_000).waarde, evpi.waarde, "eindeloos", binnen: 1e-5)
    // With a normal net benefit the expectation after the research is normal too.
    let sd = (1000.0 * 1000 * 0.25 + 300 * 300).squareRoot()
    for n in [5, 87] {
      let deel = (Double(n) / Double(13 + n)).squareRoot()
      bevindingen.gelijk(
        onderzoek.evsi(extra: n), Normaal.evpi(gemiddelde: 40, sd: deel * sd), "\(n) extra")
    }
  },
  Controle(
    "waarde-op-volgorde",
    "Alles weten is het meest waard, dan een deel weten, dan een steekproef; meer casussen zijn nooit minder waard."
  ) { bevindingen in
    let beslissing = Beslissing(saldi: Proeftrekkingen.saldi)
    let evppi = beslissing.evppi(Proeftrekkingen.effect)
    bevindingen.klopt(beslissing.evpi.waarde >= evppi.waarde, "EVPI onder EVPPI")
    let verwachtingen = beslissing.verwachtingen(bij: Proeftrekkingen.effect)
    guard let onderzoek = Vervolgonderzoek(verwachtingen: verwachtingen, eerdere: 13) else {
      return bevindingen.klopt(false, "geen onderzoek")
    }
    let kromme = onderzoek.kromme([0, 1, 5, 20, 87, 1000])
    for (minder, meer) in zip(kromme, kromme.dropFirst()) {
      bevindingen.klopt(minder.evsi.waarde < meer.evsi.waarde, "\(meer.extra) niet meer dan \(minder.extra)")
    }
    for punt in kromme {
      let ruimte = 4 * (evppi.fout + punt.evsi.fout)
      bevindingen.klopt(punt.evsi.waarde <= evppi.waarde + ruimte, "EVSI van \(punt.extra) boven EVPPI")
    }
  },
]

/// Draws that several checks share: those of the published exercise, in which an effect is worth 1000 and costs are
/// taken off.
private enum Proeftrekkingen {
  static let effect = Verdeling.normaal(gemiddelde: 0.1, sd: 0.5).trek(10_000, "effect")
  static let kosten = Verdeling.normaal(gemiddelde: 60, sd: 300).trek(10_000, "kosten")
  static let saldi = zip(effect, kosten).map { 1000 * $0 - $1 }
}

extension Verdeling {
  fileprivate func trek(_ aantal: Int, _ naam: String) -> [Double] {
    var toeval = Toeval(zaad: 2022, naam: naam, blok: 0)
    return (0..<aantal).map { _ in kwantiel(toeval.deel()) }
  }
}

extension Bevindingen {
  /// Equal within four Monte-Carlo errors.
  fileprivate mutating func gelijk(_ schatting: Schatting, _ verwacht: Double, _ wat: String) {
    klopt(
      schatting.fout.isFinite && abs(schatting.waarde - verwacht) <= 4 * schatting.fout,
      "\(wat): verwacht \(verwacht), gevonden \(schatting.waarde) ± \(schatting.fout)")
  }
}
