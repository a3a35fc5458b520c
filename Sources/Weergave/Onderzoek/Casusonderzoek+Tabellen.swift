import BusinessCase
import Taal

/// The tables of the research. Amounts in euros, each rounded by itself.
extension Casusonderzoek {
  package var delen: [Onderzoeksdeel] {
    guard aantal > 0 else { return [registerdeel].compactMap { $0 } }
    let heeftMarge = self[.lang].saldo.t != nil
    return [
      registerdeel,
      Onderzoeksdeel(
        "Gemiddelde en marge", zinnen: heeftMarge ? Self.margezinnen : [],
        tabellen: [
          metingtabel("Saldo", \.saldo), metingtabel("Baten min meerzorg", \.opbrengst),
          verhoudingtabel, spreidingtabel,
        ].compactMap { $0 }),
      verloopdeel,
      heeftMarge
        ? Onderzoeksdeel("Hoeveel casussen nodig zijn", zinnen: Self.nodigzinnen, tabellen: [nodigtabel])
        : nil,
      heeftMarge
        ? Onderzoeksdeel("Wat al is aangetoond", zinnen: Self.aantoonzinnen, tabellen: [aantoontabel]) : nil,
      Onderzoeksdeel(
        "Per groep", zinnen: [Self.verbergzin] + [legeIndelingen].compactMap { $0 },
        tabellen: groepstabellen.filter(\.isToonbaar).map(groeptabel)),
      Onderzoeksdeel("Lijken ze op alle bewoners?", zinnen: selectiezinnen, tabellen: selectietabellen),
      Onderzoeksdeel("Wat van de claim overblijft", tabellen: [claimtabel, toetstabel]),
      toetsdeel,
    ].compactMap { $0 }
  }

  /// Where the chart of the running mean belongs.
  package static let verloopkop = "Het gemiddelde terwijl het onderzoek groeit"

  /// An amount per casus; of real residents in whole euros when it may leave.
  func bedrag(_ euro: Double) -> String {
    register?.isAfgeschermd == true ? getalTekst(euro, decimalen: 0) : bedragTekst(euro)
  }

  /// An amount of all casussen together; of real residents in whole euros per casus when it may leave.
  func totaal(_ euro: Double) -> String {
    bedrag(register?.isAfgeschermd == true ? euro.afgerond(Double(aantal)) : euro)
  }

  private var naMaanden: String { "na \(self[.lang].maanden) maanden" }

  private func metingtabel(_ naam: String, _ meting: (Termijnmeting) -> Meting) -> Tabel {
    Tabel(
      titel: "\(naam) per casus met de 95%-marge, in euro's",
      kop: [Kolom("Termijn")]
        + ["Gemiddeld", "Gewoon van", "tot", "Geloot van", "tot"].map { Kolom($0, .rechts) },
      rijen: termijnen.map { termijn in
        let meting = meting(termijn)
        return [termijn.horizon.rawValue, meting.gemiddelde.map(bedrag) ?? "–"] + grenzen(meting.t, bedrag)
          + grenzen(meting.bca, bedrag)
      })
  }

  private var verhoudingtabel: Tabel {
    Tabel(
      titel: "Verhouding: baten min meerzorg, gedeeld door kosten",
      kop: [Kolom("Termijn")] + ["Verhouding", "Van", "Tot"].map { Kolom($0, .rechts) },
      rijen: termijnen.map { termijn in
        [termijn.horizon.rawValue, verhoudingTekst(termijn.verhouding?.waarde)]
          + grenzen(termijn.verhouding?.bca) { verhoudingTekst($0) }
      })
  }

  private var spreidingtabel: Tabel {
    Tabel(
      titel: "Saldo: totaal en spreiding, in euro's",
      kop: [Kolom("Termijn")]
        + ["Casussen", "Totaal", "Spreiding", "Standaardfout"].map { Kolom($0, .rechts) },
      rijen: termijnen.map { termijn in
        let saldo = termijn.saldo.steekproef
        return [
          termijn.horizon.rawValue, String(saldo.aantal), totaal(saldo.totaal),
          saldo.sd.map(bedrag) ?? "–", saldo.standaardfout.map(bedrag) ?? "–",
        ]
      })
  }

  private var verloopdeel: Onderzoeksdeel? {
    let punten = verloop(.lang)
    guard punten.count > 1 else { return nil }
    // More rows than this nobody reads.
    let stap = (punten.count + 19) / 20
    let getoond = punten.indices.filter { $0.isMultiple(of: stap) || $0 == punten.count - 1 }.map {
      punten[$0]
    }
    return Onderzoeksdeel(
      Self.verloopkop, zinnen: ["In de volgorde van het bestand, met de gewone marge."],
      tabellen: [
        Tabel(
          titel: "Gemiddeld saldo na steeds meer casussen, \(naMaanden), in euro's",
          kop: ["Casussen", "Gemiddeld", "Van", "Tot"].map { Kolom($0, .rechts) },
          rijen: getoond.map { [String($0.aantal), bedrag($0.gemiddelde)] + grenzen($0.band, bedrag) })
      ])
  }

  private var nodigtabel: Tabel {
    Tabel(
      titel: "Nodig voor een marge rond het saldo, \(naMaanden)",
      kop: [Kolom("Gewenste marge"), Kolom("Plus en min (€)", .rechts), Kolom("Casussen", .rechts)],
      rijen: self[.lang].nodig.map {
        [$0.maat.naam, bedrag($0.halveBreedte), aantalTekst($0.nodig)]
      })
  }

  private var aantoontabel: Tabel {
    Tabel(
      titel: "Is de verhouding hoger dan …, \(naMaanden)?",
      kop: [Kolom("Hoger dan", .rechts), Kolom("Nu")]
        + ["Casussen voor 50% kans", "Casussen voor 80% kans"].map { Kolom($0, .rechts) },
      rijen: self[.lang].aantoningen.map { aantoning in
        [getalTekst(aantoning.grens, decimalen: 1)] + aantoning.stand.cellen
      })
  }

  private func groeptabel(_ tabel: Groepstabel) -> Tabel {
    Tabel(
      titel:
        "Saldo per casus naar \(tabel.indeling.rawValue), \(naMaanden), in euro's\(uitUitgave(tabel.uitgave))",
      kop: [Kolom("Groep")] + ["Casussen", "Gemiddeld", "Van", "Tot"].map { Kolom($0, .rechts) },
      rijen: tabel.groepen.map { groep in
        guard let cijfers = groep.cijfers else { return [groep.naam, nietGetoond, "–", "–", "–"] }
        return [groep.naam] + cellen(cijfers[.lang])
      }, voet: ["samen"] + cellen(tabel.samen[.lang]))
  }

  private func cellen(_ steekproef: Steekproef) -> [String] {
    [String(steekproef.aantal), steekproef.gemiddelde.map(bedrag) ?? "–"] + grenzen(steekproef.marge, bedrag)
  }

  private var selectietabellen: [Tabel] {
    guard case .success(let selectie) = selectie else { return [] }
    let verdelingen = selectie.groepen.map { indeling, groepen in
      Tabel(
        titel:
          "Aandeel van elke groep, naar \(indeling.rawValue)\(uitUitgave(register?.indelingen[indeling]?.uitgave))",
        kop: [
          Kolom("Groep"), Kolom("Beoordeeld", .rechts),
          Kolom(register == nil ? "Programma" : "Afgerond", .rechts),
        ],
        rijen: groepen.map {
          [
            $0.naam, $0.beoordeeld.map { aandeelTekst($0) } ?? nietGetoond,
            $0.programma.map { aandeelTekst($0) } ?? nietGetoond,
          ]
        })
    }
    let gewogen = Tabel(
      titel:
        "Saldo per casus, gewoon en gewogen naar \(register == nil ? "het programma" : "alle afgeronde casussen"), in euro's",
      kop: [Kolom("Termijn")] + ["Gewoon", "Gewogen", "Van", "Tot"].map { Kolom($0, .rechts) },
      rijen: termijnen.map { termijn in
        let gewogen = selectie[termijn.horizon]
        return [
          termijn.horizon.rawValue, termijn.saldo.gemiddelde.map(bedrag) ?? "–",
          bedrag(gewogen.gemiddelde),
        ] + grenzen(gewogen.marge, bedrag)
      })
    return verdelingen + [gewogen]
  }

  private var claimtabel: Tabel {
    Tabel(
      titel: "Van claim tot baten, alle casussen samen, in euro's\(uitUitgave(toetsuitgave))",
      kop: [Kolom("Termijn")]
        + ["Geclaimd", "Na kans en toerekening", "Na de toets", "Telt mee", "Deel"].map {
          Kolom($0, .rechts)
        },
      rijen: termijnen.map { termijn in
        let (toets, claim) = (termijn.toets, termijn.claim)
        return [
          termijn.horizon.rawValue, totaal(claim.claim), totaal(claim.naToerekening),
          totaal(toets.stappen.naCorrectie), totaal(toets.geteld),
          aandeelTekst(termijn.overgebleven),
        ]
      })
  }

  private var toetstabel: Tabel {
    let toets = self[.lang].toets
    let heeftClaim = self[.lang].saldo.steekproef.grens.isPlus(toets.stappen.claim)
    return Tabel(
      titel: "Wie de claims heeft getoetst, \(naMaanden), in euro's\(uitUitgave(toetsuitgave))",
      kop: [Kolom("Toets")]
        + ["Zorgregels", "Geclaimd", "Deel van claim", "Telt mee", "Waarvan getoetst"].map {
          Kolom($0, .rechts)
        },
      rijen: Toets.allCases.map { soort in
        let deel = toets[soort]
        return [
          soort.naam, String(deel.zorgregels), totaal(deel.claim),
          aandeelTekst(heeftClaim ? deel.claim / toets.stappen.claim : nil),
          totaal(deel.geteld), totaal(deel.getoetst),
        ]
      },
      voet: [
        "samen", String(toets.zorgregels), totaal(toets.stappen.claim), "", totaal(toets.geteld),
        totaal(Toets.allCases.reduce(0) { $0 + toets[$1].getoetst }),
      ])
  }
}

private let nietGetoond = "niet getoond"

/// Behind the title of a table that stands in an earlier uitgave than the rest.
func uitUitgave(_ nummer: Int?) -> String { nummer.map { " (uitgave \($0))" } ?? "" }

/// "1.240", or that it is too many to name.
private func aantalTekst(_ aantal: Int?) -> String {
  aantal.map { getalTekst(Double($0), decimalen: 0) }
    ?? "meer dan \(getalTekst(Double(Casusaantal.hoogstens), decimalen: 0))"
}

extension Aantoning.Stand {
  fileprivate var cellen: [String] {
    switch self {
    case .onbekend: ["niet te zeggen", "–", "–"]
    case .aangetoond: ["ja, aangetoond", "–", "–"]
    case .nietMetDitGemiddelde: ["niet aan te tonen met dit gemiddelde", "–", "–"]
    case .nodig(let helft, let vierVanVijf):
      ["nog niet aangetoond", aantalTekst(helft), aantalTekst(vierVanVijf)]
    }
  }
}

extension Precisie.Maat {
  fileprivate var naam: String {
    switch self {
    case .aandeel(let aandeel): "\(procentTekst(aandeel)) van het gemiddelde"
    case .euro(let euro): heleEuroTekst(euro)
    }
  }
}

extension Toets {
  fileprivate var naam: String {
    switch self {
    case .beide: "twee kanten"
    case .een: "één kant"
    case .geen: "niemand"
    }
  }
}
