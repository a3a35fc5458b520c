import BusinessCase

/// What figures can be made of from one casus, at one moment.
struct Uitgavecasus: Sendable, Hashable {
  /// Nil while it is not finished.
  let lid: Populatie.Lid?
  /// Nil while it is not assessed.
  let beoordeling: Beoordeling?
  let claims: [Getoetsteclaim]
  let regel: Casusregel
  let delen: [Deelregel]
  let metingen: [Effect.Maat: Meting]
  let zorggebruik: [Zorggebruik]
  /// Days in which no help came, and not for want of room.
  let afwezig: [Range<Int>]
  let afloop: Afloopcasus

  struct Meting: Sendable, Hashable {
    let voor: Double
    let na: Double?
  }

  /// - Returns: nil for a mistake, and for whoever was erased.
  init?(_ casus: Casus) throws(Registerfout) {
    guard casus.status != .foutieveInvoer, !casus.isVernietigd else { return nil }
    regel = Casusregel(casus)
    delen = Deel.allCases.compactMap { deel in
      casus.delen[deel].map { Deelregel(casus: casus.nummer, deel: deel, $0) }
    }
    (zorggebruik, afwezig) = (casus.zorggebruik, casus.afwezig)
    afloop = Afloopcasus(casus)
    lid = casus.isBeoordeelbaar ? regel.lid : nil
    beoordeling = try casus.beoordeling(false)
    claims = beoordeling.map { casus.claims(stop: $0.stop) } ?? []
    metingen = Dictionary(
      Effect.Maat.allCases.compactMap { maat in
        maat.meting(casus).map { (maat, Meting(voor: $0.voor, na: $0.na)) }
      }, uniquingKeysWith: { eerste, _ in eerste })
  }
}

extension Uitgavecasus {
  /// Where this casus counts in a part, and with what: when that differs between two uitgaven, the cell has changed.
  func cellen(_ deel: Uitgavedeel) -> [String: AnyHashable] {
    switch deel {
    case .onderzoek: geheel
    case .geld: perPost
    case .route: perGroep(.route)
    case .stadsdeel: perGroep(.stadsdeel)
    case .leeftijd: perGroep(.leeftijd)
    case .vraagtype: perGroep(.vraagtype)
    case .kanaal: perGroep(.kanaal)
    case .toets: perOordeel
    case .keten:
      [
        "stadsdeel \(regel.stadsdeel?.rawValue ?? "")": loop, "kanaal \(regel.kanaal)": loop,
        "route \(regel.route?.rawValue ?? "")": loop,
      ]
    case .pseudoniem: perKolom
    case .wachttijd: ["alle": loop]
    case .wachttijdWijk: [Wachtoverzicht.Indeling.wijk.naam(regel): loop]
    case .wachttijdStadsdeel: [Wachtoverzicht.Indeling.stadsdeel.naam(regel): loop]
    case .wachttijdRoute: [Wachtoverzicht.Indeling.route.naam(regel): loop]
    case .wachttijdKanaal: [Wachtoverzicht.Indeling.kanaal.naam(regel): loop]
    case .wachttijdMakelaar: [Wachtoverzicht.Indeling.makelaar.naam(regel): loop]
    case .bewijs:
      zorggebruik.isEmpty
        ? [:]
        : ["geteld": Geteld(loop: loop, zorggebruik: zorggebruik, afwezig: afwezig, beoordeling: beoordeling)]
    case .voorveld: afloop.cellen(.voorveld)
    case .ontbreekt: afloop.cellen(.ontbreekt)
    case .tevredenheid: afloop.cellen(.tevredenheid)
    case .overbrugging: afloop.cellen(.overbrugging)
    case .effect:
      Dictionary(
        metingen.map { ("\($0.key)", AnyHashable($0.value)) }, uniquingKeysWith: { eerste, _ in eerste })
    }
  }

  /// What the rows of an export can be counted by.
  private var perKolom: [String: AnyHashable] {
    let herkenning = Herkenning(regel)
    let woorden = [
      herkenning.stadsdeel, herkenning.leeftijdsklasse, herkenning.kanaal, herkenning.route,
      herkenning.status,
    ]
    return Dictionary(
      woorden.enumerated().map { ("\($0) \($1 ?? "")", loop) }, uniquingKeysWith: { eerste, _ in eerste })
  }

  private var geheel: [String: AnyHashable] {
    var cellen: [String: AnyHashable] = [:]
    if let lid { cellen["afgerond"] = lid }
    if let oordeel { cellen["beoordeeld"] = oordeel }
    return cellen
  }

  private struct Oordeel: Hashable {
    let beoordeling: Beoordeling
    let claims: [Getoetsteclaim]
  }

  private var oordeel: AnyHashable? {
    beoordeling.map { AnyHashable(Oordeel(beoordeling: $0, claims: claims)) }
  }

  /// Every post and every kind of line with all of the casus: its weight and its stop touch each of them.
  private var perPost: [String: AnyHashable] {
    guard let beoordeling, let oordeel else { return [:] }
    let posten = (beoordeling.zorgregels + claims.map(\.voor)).map { "post \($0.post)" }
    let soorten = beoordeling.zorgregels.map { "soort \($0.soort.naam)" }
    return Dictionary((posten + soorten).map { ($0, oordeel) }, uniquingKeysWith: { eerste, _ in eerste })
  }

  private func perGroep(_ indeling: Indeling) -> [String: AnyHashable] {
    var cellen: [String: AnyHashable] = [:]
    if let lid, let groep = indeling.groep(van: lid) { cellen["afgerond \(groep)"] = lid }
    if let beoordeling, let oordeel { cellen["beoordeeld \(indeling.groep(van: beoordeling))"] = oordeel }
    return cellen
  }

  private var perOordeel: [String: AnyHashable] {
    var cellen: [String: [Zorgregel]] = [:]
    for claim in claims { cellen["oordeel \(claim.oordeel)", default: []].append(claim.voor) }
    for regel in beoordeling?.zorgregels ?? [] {
      if case .vermeden(let claim) = regel.soort { cellen["toets \(claim.toets)", default: []].append(regel) }
    }
    return cellen.mapValues { AnyHashable($0) }
  }

  /// What waits and lengths are made of; what was noted, tested or still has to be done changes none of them.
  private var loop: AnyHashable {
    var kern = regel
    kern.laatste = regel.aangemeld
    kern.pogingen = 0
    kern.isBeoordeeld = false
    kern.teToetsen = 0
    (kern.isLopend, kern.isBeoordeelbaar, kern.isTeBeoordelen) = (false, false, false)
    kern.wachtEenDeel = false
    (kern.huishouden, kern.waarnemer, kern.waarnemingTot, kern.verwijzer) = (nil, nil, nil, nil)
    return AnyHashable(Loop(regel: kern, delen: delen))
  }

  private struct Geteld: Hashable {
    let loop: AnyHashable
    let zorggebruik: [Zorggebruik]
    let afwezig: [Range<Int>]
    let beoordeling: Beoordeling?
  }

  private struct Loop: Hashable {
    let regel: Casusregel
    let delen: [Deelregel]
  }
}

extension Casusregel {
  /// Nil without a route.
  var lid: Populatie.Lid? {
    route.map {
      Populatie.Lid(
        route: $0, stadsdeel: stadsdeel, leeftijdsklasse: leeftijd.map(Leeftijdsklasse.init(leeftijd:)))
    }
  }
}

extension Deelregel {
  init(casus: Casusnummer, deel: Deel, _ verloop: Verloop) {
    self.init(
      casus: casus, deel: deel, status: verloop.status, reden: verloop.reden, aangemeld: verloop.aangemeldOp,
      aangenomen: verloop.aangenomenOp, hulp: verloop.hulpOp, gesloten: verloop.geslotenOp)
  }
}
