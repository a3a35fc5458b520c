import BusinessCase

extension Controle {
  /// The promises of the simulation, in the order in which it is built: parts, kernel, chain.
  package static let simulatie: [Controle] =
    kerncontroles + [mm1, mmc, mg1, voorrang, oneindig, ongeduld, volgorde, little, behoud, draden]
    + ketencontroles
}

private let mm1 = Controle(
  "wachtrij-mm1", "Een loket: wachttijd, kans om te wachten en bezetting zijn die van M/M/1."
) { bevindingen in
  let (aankomst, tempo, proef) = (0.6, 1.0, Loketproef.mm1)
  bevindingen.binnenMarge([
    (
      "gemiddelde wachttijd", proef.reeks { $0.klassen[0].geholpen.gemiddelde },
      aankomst / (tempo * (tempo - aankomst))
    ),
    ("aandeel dat wacht", proef.reeks(\.aandeelWachtend), aankomst / tempo),
    ("aandeel langer dan 2", proef.reeks(\.aandeelLanger), aankomst / tempo * expMin((tempo - aankomst) * 2)),
    ("bezetting", proef.reeks(\.benutting), aankomst / tempo),
    ("wachtrij", proef.reeks(\.gemiddeldInRij), aankomst * aankomst / (tempo * (tempo - aankomst))),
  ])
}

private let mmc = Controle(
  "wachtrij-erlang-c", "Zes loketten: wachttijd en kans om te wachten zijn die van Erlang C."
) { bevindingen in
  let (aankomst, tempo, proef) = (4.8, 1.0, Loketproef.mm6)
  bevindingen.binnenMarge([
    (
      "gemiddelde wachttijd", proef.reeks { $0.klassen[0].geholpen.gemiddelde },
      Wachttheorie.wachttijd(loketten: 6, aankomst: aankomst, tempo: tempo)
    ),
    (
      "aandeel dat wacht", proef.reeks(\.aandeelWachtend),
      Wachttheorie.erlangC(loketten: 6, belasting: aankomst / tempo)
    ),
    (
      "aandeel langer dan 0,5", proef.reeks(\.aandeelLanger),
      Wachttheorie.kansLanger(dan: 0.5, loketten: 6, aankomst: aankomst, tempo: tempo)
    ),
    ("bezetting", proef.reeks(\.benutting), aankomst / 6),
  ])
}

private let mg1 = Controle(
  "wachtrij-mg1", "De wachttijd hangt van de spreiding van de duur af zoals Pollaczek en Khinchine zeggen."
) { bevindingen in
  let wachttijd = { (proef: Loketproef) in proef.reeks { $0.klassen[0].geholpen.gemiddelde } }
  let theorie = { Wachttheorie.pollaczekKhinchine(aankomst: 0.6, tempo: 1, variatie2: $0) }
  bevindingen.binnenMarge([
    ("vaste duur", wachttijd(.md1), theorie(0)),
    ("gamma met vorm 3", wachttijd(.me1), theorie(1.0 / 3)),
    ("exponentieel", wachttijd(.mm1), theorie(1)),
  ])
}

private let voorrang = Controle(
  "wachtrij-voorrang", "Wie voorrang heeft wacht korter, de ander langer, zoals Cobham zegt."
) { bevindingen in
  let theorie = Wachttheorie.cobham(loketten: 2, aankomst: [0.6, 0.8], tempo: 1)
  bevindingen.binnenMarge(
    theorie.enumerated().map { klasse, wachttijd in
      (
        "klasse \(klasse + 1)", Loketproef.voorrang.reeks { $0.klassen[klasse].geholpen.gemiddelde },
        wachttijd
      )
    })
}

private let oneindig = Controle(
  "wachtrij-oneindig", "Met loketten te over wacht niemand en zijn er λ/μ bezet."
) { bevindingen in
  let proef = Loketproef.veel
  bevindingen.gelijk(proef.reeks { $0.klassen[0].geholpen.totaal }.totaal, 0, "wachttijd samen")
  bevindingen.binnenMarge([("bezet", proef.reeks(\.gemiddeldBezet), 4.8)])
}

private let ongeduld = Controle(
  "wachtrij-erlang-a", "Wie te lang wacht gaat weg, en dat houdt de rij kort, zoals in Erlang A."
) { bevindingen in
  let (aankomst, ongeduld, proef) = (7.2, 0.5, Loketproef.ongeduld)
  let (inRij, weg) = Wachttheorie.erlangA(loketten: 6, aankomst: aankomst, tempo: 1, ongeduld: ongeduld)
  bevindingen.binnenMarge([
    ("wachtrij", proef.reeks(\.gemiddeldInRij), inRij),
    ("aandeel dat weggaat", proef.reeks(\.aandeelWeggelopen), weg),
    ("bezetting", proef.reeks(\.benutting), aankomst * (1 - weg) / 6),
  ])
}

private let volgorde = Controle(
  "wachtrij-volgorde", "Binnen een klasse wordt niemand ingehaald."
) { bevindingen in
  for (naam, proef) in Loketproef.alle where naam != "voorrang" {
    bevindingen.gelijk(proef.reeks { Double($0.ingehaald) }.totaal, 0, "\(naam): ingehaald")
  }
}

private let little = Controle(
  "wet-van-little", "In elke run is de rij over de tijd evenveel als alle wachttijden samen, en ook het werk."
) { bevindingen in
  for (naam, proef) in Loketproef.alle {
    for meting in proef.metingen {
      bevindingen.gelijk(meting.rijtijd, meting.wachttijdSamen, "\(naam): rij", binnen: 1e-7)
      bevindingen.gelijk(meting.lokettijd, meting.werktijdSamen, "\(naam): loketten", binnen: 1e-7)
    }
  }
}

private let behoud = Controle(
  "stroombehoud", "Wie aankwam is vertrokken, weggelopen, wacht of wordt geholpen."
) { bevindingen in
  for (naam, proef) in Loketproef.alle {
    for meting in proef.metingen {
      bevindingen.klopt(meting.overschot == 0, "\(naam): \(meting.overschot) van \(meting.aangekomen) zoek")
    }
    bevindingen.klopt(proef.metingen.allSatisfy { $0.aangekomen > 1000 }, "\(naam): te weinig aankomsten")
  }
}

private let draden = Controle(
  "simulatie-draden", "Het aantal draden verandert geen bit, en een ander zaad geeft een andere run."
) { bevindingen in
  let opgave = Loketopgave(
    tussenpoos: 1 / 4.8, bediening: .exponentieel(gemiddelde: 1), loketten: 6, geduld: 3, einde: 20)
  let een = Loketproef(opgave, draden: 1)
  bevindingen.klopt(een.metingen == Loketproef(opgave, draden: 2).metingen, "een en twee draden verschillen")
  bevindingen.klopt(Set(een.metingen).count == Loketproef.zaden, "twee zaden geven dezelfde run")
}

extension Loketmeting {
  fileprivate var aandeelWachtend: Double? { aandeel(klassen[0].geholpen.aantal - klassen[0].direct) }
  fileprivate var aandeelLanger: Double? { aandeel(klassen[0].langer) }

  /// Of all whose waiting ended.
  fileprivate var aandeelWeggelopen: Double? {
    let weg = klassen[0].weggelopen.aantal
    let samen = weg + klassen[0].geholpen.aantal
    return samen > 0 ? Double(weg) / Double(samen) : nil
  }

  private func aandeel(_ aantal: Int) -> Double? {
    klassen[0].geholpen.aantal > 0 ? Double(aantal) / Double(klassen[0].geholpen.aantal) : nil
  }
}
