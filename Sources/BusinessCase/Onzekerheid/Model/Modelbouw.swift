/// Collects the rows and samplers of a model while its casussen are gone through.
struct Modelbouw {
  private let scenario: Scenario
  private let alleen: Set<Trekkingsmodel.Bron>?
  private let tarieven: Tarieven
  let samenhang: Samenhangmodel?
  private let weging: Maandweging?
  private var tabellen: [Kwantielvorm: Int] = [:]
  private var plaatsen: [Gedeeld: Int] = [:]
  private(set) var gedeeld: [(getal: Gedeeld, getrokken: Getrokken)] = []
  private(set) var vormen: [Kwantielvorm] = []
  private(set) var rijen = Rijen()
  private(set) var regels: [Regelmodel] = []
  private(set) var wisselend: [Wisselend] = []

  init(_ scenario: Scenario, alleen: Set<Trekkingsmodel.Bron>?, _ weging: Maandweging?) {
    self.scenario = scenario
    self.weging = weging
    self.alleen = alleen
    tarieven = scenario.tarieven
    samenhang = scenario.samenhang.isEmpty ? nil : try? Samenhangmodel(scenario)
  }

  mutating func casus(_ beoordeling: Beoordeling) throws(Rekenfout) -> Trekkingsmodel.Casusmodel {
    let begin = "casus.\(beoordeling.casus)"
    var optelling = Optelling(tarieven: tarieven, regels: scenario.regels)
    try optelling.tel(beoordeling)
    let eerste = regels.count
    var stop: Trekkingsmodel.Stopkans?
    for (nummer, regel) in beoordeling.zorgregels.enumerated() {
      let naam = "\(begin).zorgregels[\(nummer)]"
      if case .tegenslag(_, stopt: true) = regel.soort {
        stop = getrokken(.kans, van: regel, naam).map { .getrokken($0) } ?? .vast(regel.kans.waarde)
      }
      regels.append(try self.regel(regel, naam, stop: beoordeling.stop, weging?.gewichten(beoordeling)))
    }
    return Trekkingsmodel.Casusmodel(
      gewicht: getrokken("\(begin).gewicht", .gamma(vorm: 1, schaal: 1)), regels: eerste..<regels.count,
      stop: stop, verwacht: PerHorizon { optelling.uitkomsten[$0.nummer].totaal.saldo })
  }

  /// What is not in any zorgregel, but moves the outcome.
  mutating func neemScenariogetallenOp() {
    neemOp(.trajectprijs)
    switch scenario.methode {
    case .casussen: break
    case .factor: neemOp(.factor)
    case .totaal:
      neemOp(.totaal)
      neemOp(.steekproef)
      neemOp(.beoordelaarsfout)
      neemOp(.claims)
    }
    guard let programma = scenario.programma else { return }
    neemOp(.groei)
    for instroom in programma.instroom { neemOp(.instroom(kanaal: instroom.kanaal)) }
  }

  private mutating func regel(
    _ regel: Zorgregel, _ naam: String, stop: Beoordeling.Stop?, _ weging: PerHorizon<[Double]>?
  ) throws(Rekenfout) -> Regelmodel {
    let tarief = try tarieven.tarief(regel.post)
    let prijs = try prijsplaats(regel.post)
    let aantal = getrokken(.aantal, van: regel, naam)
    let kans = getrokken(.kans, van: regel, naam)
    let toerekening = getrokken(.toerekening, van: regel, naam)
    let perMaand = aantal == nil ? regel.hoeveelheid.inDeMaand : regel.hoeveelheid.perMaandVanEen
    let isVermeden = regel.soort.isVermeden
    if isVermeden {
      neemOp(.beoordelaarsfout)
      neemOp(.claims)
    }
    let vakken = vakken(regel, stop: stop, tarief, weging)
    let teken: Double = tarief.gesaldeerdNaarBaten(regel.soort) ? -1 : 1
    return Regelmodel(
      vasteClaim: teken * perMaand * (prijs.map(\.factor) ?? tarief.euro),
      vasteZekerheid: (kans == nil ? regel.kans.waarde : 1)
        * (isVermeden && toerekening == nil ? regel.soort.toerekening.waarde : 1)
        * (isVermeden ? vasteClaims : 1)
        * (isVermeden && plaatsen[.beoordelaarsfout] == nil ? scenario.regels.beoordelaarsfout : 1),
      aantal: aantal, prijs: prijs?.plaats, kans: kans, toerekening: toerekening,
      beoordelaarsfout: isVermeden ? plaatsen[.beoordelaarsfout] : nil,
      claims: isVermeden ? plaatsen[.claims] : nil, eerste: vakken.eerste,
      tweede: vakken.tweede,
      claimmaanden: isVermeden
        ? PerHorizon { horizon in
          Double(
            regel.periode.maanden(van: regel.hoeveelheid, tot: scenario.regels.horizonnen[horizon]).count)
        } : nil,
      tegenslag: regel.soort.deelMeerzorg.map { deel in
        Regelmodel.Tegenslag(rijen: rijen(.tegenslag, tarief.betaler), aandeelMeerzorg: deel)
      }, wisselend: wisselend(regel, naam, stop: stop, weging))
  }

  /// The stretches of a line: of a tested claim those within the toets and those beyond, else all months together.
  private mutating func vakken(
    _ regel: Zorgregel, stop: Beoordeling.Stop?, _ tarief: Tarief, _ weging: PerHorizon<[Double]>?
  ) -> (eerste: Regelmodel.Vak, tweede: Regelmodel.Vak?) {
    let sommen = Maandsommen(regel, stop: stop, regels: scenario.regels, weging)
    func vak(
      _ rijen: PerHorizon<Int>, _ geloof: Regelmodel.Geloof, _ kies: (Maandsommen.Som) -> PerHorizon<Double>
    ) -> Regelmodel.Vak {
      Regelmodel.Vak(
        rijen: rijen, waarden: kies(sommen.heel), bijStop: sommen.bijStop.map(kies), geloof: geloof)
    }
    let betaler = tarief.betaler
    switch regel.soort {
    case _ where tarief.gesaldeerdNaarBaten(regel.soort):
      return (vak(rijen(.ongetoetst, betaler), .vast(1), Maandsommen.samen), nil)
    case .vermeden(let claim) where claim.toets != .geen:
      return (
        vak(rijen(.getoetst, betaler), geloof(claim.toets), \.binnen),
        vak(rijen(.ongetoetst, betaler), geloof(.geen), \.daarna)
      )
    case .vermeden: return (vak(rijen(.ongetoetst, betaler), geloof(.geen), Maandsommen.samen), nil)
    case .meer, .tegenslag: return (vak(rijen(.meerzorg, betaler), .vast(1), Maandsommen.samen), nil)
    case .inzet: return (vak(rijen(.inzet, betaler), .vast(1), Maandsommen.samen), nil)
    }
  }

  private mutating func geloof(_ toets: Toets) -> Regelmodel.Geloof {
    neemOp(.correctie(toets))
    return plaatsen[.correctie(toets)].map { .naCorrectie($0) }
      ?? .vast(scenario.regels.optimismecorrectie[toets].rest.waarde)
  }

  /// The share of all claims that is true, as far as it is exact.
  var vasteClaims: Double { plaatsen[.claims] == nil ? scenario.regels.claims.waarde : 1 }

  private mutating func rijen(_ soort: Rij.Soort, _ betaler: Betaler) -> PerHorizon<Int> {
    var rijen = rijen
    defer { self.rijen = rijen }
    return PerHorizon { rijen.plaats(Rij(horizon: $0, betaler: betaler, soort: soort)) }
  }

  /// Its place among the lines whose months vary; nil for a line whose months do not.
  private mutating func wisselend(
    _ regel: Zorgregel, _ naam: String, stop: Beoordeling.Stop?, _ weging: PerHorizon<[Double]>?
  ) -> Int? {
    let uitdoving = getrokken(.uitdoving, van: regel, naam)
    let uitval = getrokken(.uitval, van: regel, naam)
    guard uitdoving != nil || uitval != nil else { return nil }
    wisselend.append(
      Wisselend(
        uitdoving: uitdoving, uitval: uitval, regel: regel, stop: stop, regels: scenario.regels,
        weging: weging))
    return wisselend.count - 1
  }

  /// The sampler of a number of a line; nil when it is exact or does not count.
  private mutating func getrokken(
    _ getal: Regelgetal, van regel: Zorgregel, _ naam: String
  ) -> Getrokken? {
    guard let verdeling = scenario.onzekerheid.verdeling(getal, van: regel), !verdeling.isVast else {
      return nil
    }
    let sleutel = "\(naam).\(getal.sleutel)"
    return mag(.oordeel) || mag(.regelgetal(sleutel)) ? getrokken(sleutel, verdeling) : nil
  }

  /// Where the draws of a price are, and what they are multiplied by to get to the price level.
  private mutating func prijsplaats(_ post: Kostenpost.ID) throws(Rekenfout) -> (plaats: Int, factor: Double)?
  {
    let prijs = try scenario.kostenkaart.prijs(
      post, basis: scenario.regels.prijsbasis, peil: scenario.regels.prijspeil)
    neemOp(.prijs(post))
    return plaatsen[.prijs(post)].map { ($0, prijs.indexfactor) }
  }

  private mutating func neemOp(_ getal: Gedeeld) {
    guard plaatsen[getal] == nil, mag(.gedeeld(getal)), let verdeling = scenario.verdeling(getal),
      !verdeling.isVast
    else { return }
    plaatsen[getal] = gedeeld.count
    gedeeld.append((getal, getrokken(getal.sleutel, verdeling)))
  }

  private mutating func getrokken(_ naam: String, _ verdeling: Verdeling) -> Getrokken {
    let trekker = Trekker(verdeling)
    let tabel = tabellen[trekker.vorm] ?? vormen.count
    if tabel == vormen.count {
      tabellen[trekker.vorm] = tabel
      vormen.append(trekker.vorm)
    }
    return Getrokken(
      sleutel: Toeval.sleutel(naam), trekker: trekker, tabel: tabel, samen: samenhang?.plaatsen[naam])
  }

  private func mag(_ bron: Trekkingsmodel.Bron) -> Bool { alleen?.contains(bron) ?? true }
}

extension Zorgregel.Soort {
  /// α; 1 where none is asked.
  var toerekening: Fractie {
    switch self {
    case .vermeden(let claim): claim.toerekening
    case .tegenslag(let toerekening, _): toerekening
    case .meer, .inzet: .een
    }
  }

  fileprivate var deelMeerzorg: Double? {
    if case .tegenslag(let toerekening, _) = self { toerekening.waarde } else { nil }
  }
}

extension Hoeveelheid {
  /// Per month, when the number itself is 1.
  fileprivate var perMaandVanEen: Double {
    switch self {
    case .eenmalig: 1
    case .per(let eenheid, _): eenheid.perMaand
    }
  }
}
