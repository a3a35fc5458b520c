import BusinessCase

@testable import SociaalRecept

/// The same random numbers in every run. Source: Steele, Lea & Flood 2014, SplitMix64.
struct Dobbelsteen: RandomNumberGenerator {
  var stand: UInt64

  init(_ zaad: UInt64) { stand = zaad }

  mutating func next() -> UInt64 {
    stand &+= 0x9E37_79B9_7F4A_7C15
    var z = stand
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  mutating func kies<Lid>(_ leden: [Lid]) -> Lid { leden.randomElement(using: &self)! }
  mutating func soms(_ kans: Double) -> Bool { Double.random(in: 0..<1, using: &self) < kans }
  mutating func misschien<Waarde>(_ waarde: (inout Dobbelsteen) -> Waarde) -> Waarde? {
    soms(0.5) ? waarde(&self) : nil
  }
  mutating func uit(_ bereik: ClosedRange<Int>) -> Int { Int.random(in: bereik, using: &self) }
}

/// Feiten at random: mostly of the kind that happens, now and then nonsense.
struct Ketentoeval {
  var steen: Dobbelsteen
  /// Texts that a feit may refer to.
  var teksten = (1...40).map { Tekstnummer($0) }
  /// How often a number or a date is nonsense.
  var onzin = 0.04
  /// The largest number that nonsense gives.
  var grootsteNummer = Int.max

  /// A feit of this kind about a casus that was last heard of on `dag`.
  mutating func feit(
    _ soort: Feit.Soort, na dag: Datum, doelen: Int = 0, regels: Int = 0, nummers: [Dossierreeks: Int] = [:]
  ) -> Feit {
    let op = datum(na: dag)
    switch soort {
    case .aangemeld: return .aangemeld(verwijzing(op, bewoner: Bewonernummer(steen.uit(1...20))))
    case .aangevuld: return .aangevuld(aanvulling(op))
    case .aangenomen: return .aangenomen(deel(), door: steen.kies(["makelaar-1", "Wil \"'\\ é"]), op: op)
    case .contactGezocht:
      return .contactGezocht(
        Contactpoging(
          wijze: steen.kies(Contactpoging.Wijze.allCases), gelukt: steen.soms(0.5), minuten: minuten(),
          tekst: steen.misschien { $0.kies(teksten) }, op: op))
    case .bezocht:
      return .bezocht(
        Bezoek(
          metWijkteam: steen.soms(0.5), minuten: minuten(), tekst: steen.misschien { $0.kies(teksten) },
          op: op))
    // Twice as often the route with the most that can go wrong.
    case .routeGekozen: return .routeGekozen(steen.kies(Route.allCases + [.combinatie]), op: op)
    case .hulpBegonnen: return .hulpBegonnen(deel(), op: op)
    case .gepauzeerd:
      return .gepauzeerd(
        deel(), reden: reden(.wacht), toelichting: steen.misschien { $0.kies(teksten) },
        overbrugging: steen.soms(0.2), op: op)
    case .hervat: return .hervat(deel(), op: op)
    case .gesloten: return .gesloten(deel(), sluiting(op))
    case .teruggekoppeld:
      return .teruggekoppeld(Terugkoppeling(tekst: steen.misschien { $0.kies(teksten) }, op: op))
    case .genoteerd: return .genoteerd(Notitie(tekst: steen.kies(teksten), minuten: minuten(), op: op))
    case .doelGesteld:
      return .doelGesteld(
        nummer: volgnummer(doelen + 1), tekst: steen.kies(teksten), cijfer: cijfer(), op: op)
    case .doelGemeten: return .doelGemeten(nummer: volgnummer(steen.uit(1...3)), cijfer: cijfer(), op: op)
    case .eenzaamheidGemeten:
      let antwoorden = (0..<6).map { _ in steen.kies(Eenzaamheidsschaal.Antwoord.allCases) }
      return .eenzaamheidGemeten(
        Eenzaamheidsschaal(antwoorden)!, moment: steen.kies(Meetmoment.allCases), op: op)
    case .beoordeeld:
      return .beoordeeld(
        (0..<steen.uit(0...3)).map {
          Beoordeelderegel(
            nummer: volgnummer(regels + 1 + $0), regel: zorgregel(),
            omschrijving: steen.misschien { $0.kies(teksten) })
        }, op: op)
    case .regelVervallen: return .regelVervallen(nummer: volgnummer(steen.uit(1...max(1, regels))), op: op)
    case .getoetst: return .getoetst(regel: volgnummer(steen.uit(1...max(1, regels))), toetsing(op))
    case .effectmeting: return .effectmeting(mag: steen.soms(0.7), op: op)
    case .zorggebruikGeteld:
      let van = op + steen.kies([-365, -90, -1])
      return .zorggebruikGeteld(
        Zorggebruik(
          bron: steen.kies(Zorggebruik.Bron.allCases),
          venster: Meetvenster(van: van, tot: van + steen.kies(steen.soms(onzin) ? [800] : [1, 30, 90]))!,
          gebruik: steen.kies(teksten), op: op))
    case .persoonGewijzigd:
      return .persoonGewijzigd(Persoonsveld.allCases.filter { _ in steen.soms(0.5) }, op: op)
    case .opnieuwVerwezen:
      return .opnieuwVerwezen(
        Herverwijzing(
          kanaal: steen.kies(Kanaal.allCases), verwijzer: steen.misschien { $0.kies(teksten) },
          vraag: steen.misschien { $0.kies(teksten) }, op: op))
    case .samengevoegd:
      return .samengevoegd(
        van: Bewonernummer(steen.uit(1...2)), met: Bewonernummer(steen.uit(1...2)), op: op)
    case .afspraak, .waarneming, .huishouden, .regie, .betrokkene, .toestemming, .actie, .actieslot,
      .koppeling,
      .navraag, .gemis, .overbrugging, .tevredenheid, .klacht, .klachtantwoord, .onthouding:
      return .dossier(dossierfeit(soort, op, doelen: doelen, regels: regels, nummers))
    case .vernietigd: return .vernietigd(op: op)
    case .doorgehaald: return .doorgehaald(nummer: steen.uit(1...99), reden: steen.kies(teksten), op: op)
    case .verbeterd:
      let soorten = Feit.Soort.allCases.filter { ![.doorgehaald, .verbeterd, .vernietigd].contains($0) }
      return .verbeterd(
        nummer: steen.uit(1...99), self.feit(steen.kies(soorten), na: dag, doelen: doelen, regels: regels),
        reden: steen.kies(teksten), op: op)
    }
  }

  mutating func verwijzing(_ op: Datum, bewoner: Bewonernummer, vorige: Casusnummer? = nil) -> Verwijzing {
    Verwijzing(
      bewoner: bewoner, op: op, kanaal: steen.kies(Kanaal.allCases),
      vraag: steen.misschien { $0.kies(teksten) },
      vraagtype: steen.misschien { $0.kies(Vraagtype.allCases) },
      verwijzer: steen.misschien { $0.kies(teksten) },
      isClientOpDeHoogte: steen.misschien { $0.soms(0.5) }, prioriteit: steen.kies(Prioriteit.allCases),
      wijk: steen.misschien { $0.kies(Wijk.allCases) }, leeftijd: leeftijd(), vorige: vorige)
  }

  private mutating func aanvulling(_ op: Datum) -> Aanvulling {
    Aanvulling(
      wijk: steen.misschien { $0.kies(Wijk.allCases) }, leeftijd: leeftijd(),
      prioriteit: steen.misschien { $0.kies(Prioriteit.allCases) },
      vraagtype: steen.misschien { $0.kies(Vraagtype.allCases) },
      makelaar: steen.misschien { _ in "makelaar-2" },
      isClientOpDeHoogte: steen.misschien { $0.soms(0.5) }, op: op)
  }

  private mutating func sluiting(_ op: Datum) -> Sluiting {
    let als = steen.soms(onzin) ? steen.kies(Status.allCases) : steen.kies(Self.einden)
    return Sluiting(
      als: als, reden: steen.soms(onzin) ? nil : reden(als),
      toelichting: steen.misschien { $0.kies(teksten) },
      op: op)
  }

  /// Completing happens most, so that trajects come far.
  private static let einden: [Status] =
    [
      .afgerond, .afgerond, .afgerond, .afgerond, .afgerond, .gestopt, .ingetrokken, .nietPassend,
      .foutieveInvoer,
    ]

  private mutating func toetsing(_ op: Datum) -> Toetsing {
    let oordeel: Toetsoordeel =
      switch steen.uit(1...3) {
      case 1: .bevestigd
      case 2:
        .bijgesteld(
          aantal: steen.misschien { $0.kies([-1, 0, 0.5, 1, 2.5, 1e6, .nan]) },
          kans: steen.misschien { Kans($0.kies([0, 0.1, 0.3, 0.9, 1]))! })
      default: .verworpen
      }
    return Toetsing(
      door: steen.kies(Toetser.allCases), oordeel: oordeel, reden: steen.misschien { $0.kies(teksten) },
      op: op)
  }

  private mutating func zorgregel() -> Zorgregel {
    let soort: Zorgregel.Soort =
      switch steen.uit(1...6) {
      case 1: .meer
      case 2: .inzet
      case 3: .tegenslag(toerekening: fractie(), stopt: steen.soms(0.5))
      default:
        .vermeden(
          .init(
            toerekening: fractie(), getoetstTot: steen.soms(onzin) ? -1 : steen.uit(0...12),
            uitdoving: fractie()))
      }
    let aantal =
      steen.soms(onzin) ? steen.kies([-1, 2e6, .infinity, .nan]) : steen.kies([0, 0.1, 1.5, 12, 1e6])
    return Zorgregel(
      soort: soort, post: .init("post-\(steen.uit(1...9))"),
      hoeveelheid: steen.soms(0.3)
        ? .eenmalig(aantal) : .per(steen.kies(Tijdseenheid.allCases), aantal: aantal),
      periode: Periode(
        vanaf: steen.soms(onzin) ? steen.kies([-1, 1201, .max]) : steen.uit(0...24),
        duur: steen.misschien { $0.uit(0...24) }), kans: fractie(), uitval: fractie())
  }

  private mutating func datum(na dag: Datum) -> Datum {
    if steen.soms(onzin) { return dag + steen.kies([-4000, -30, -1, 1, 400, 4000]) }
    return dag + steen.kies([0, 0, 0, 1, 2, 7])
  }

  private mutating func deel() -> Deel? { steen.misschien { $0.kies(Deel.allCases) } }
  mutating func cijfer() -> Int {
    steen.soms(onzin) ? steen.kies([-1, 11, .min]) : steen.uit(0...10)
  }
  private mutating func fractie() -> Fractie { Fractie(Double.random(in: 0...1, using: &steen))! }

  private mutating func leeftijd() -> Int? {
    steen.misschien { [onzin] in $0.soms(onzin) ? $0.kies([-1, 121]) : $0.uit(0...120) }
  }

  private mutating func minuten() -> Int? {
    steen.misschien { [onzin] in $0.soms(onzin) ? $0.kies([-1, 1441, .max]) : $0.uit(0...240) }
  }

  mutating func volgnummer(_ juist: Int) -> Int {
    steen.soms(onzin) ? steen.kies([0, -1, juist + 1, .min, grootsteNummer]) : juist
  }

  private mutating func reden(_ status: Status) -> Reden {
    let passend = Reden.bij(status)
    return passend.isEmpty || steen.soms(onzin) ? steen.kies(Reden.allCases) : steen.kies(passend)
  }
}
