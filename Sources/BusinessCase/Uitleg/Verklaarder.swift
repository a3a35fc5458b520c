/// How often each casus counts in a figure, and for how many trajecten it stands.
struct Omvang {
  let posten: [Telling.Post]
  let trajecten: Double
  /// Those that bring something, of which the later ones count less; nil when nobody waits.
  let geholpen: Double?

  init(_ telling: Telling, posten: [Telling.Post]? = nil, schaal: Double = 1) {
    self.posten = (posten ?? telling.allePosten).map {
      Telling.Post(
        beoordeling: $0.beoordeling, gewicht: $0.gewicht * schaal, deelGeholpen: $0.deelGeholpen)
    }
    trajecten = telling.contanteTrajecten * schaal
    geholpen = telling.kentWachten ? telling.contantGeholpen * schaal : nil
  }
}

/// Builds the tree of one figure from the same lines that the outcome was added up from.
struct Verklaarder {
  private let uitkomst: Scenariouitkomst
  private let horizon: Horizon
  private let betaler: Betaler?
  private let omvang: Omvang

  init(_ uitkomst: Scenariouitkomst, _ horizon: Horizon, _ betaler: Betaler?, _ omvang: Omvang) {
    self.uitkomst = uitkomst
    self.horizon = horizon
    self.betaler = betaler
    self.omvang = omvang
  }

  private var maanden: Int { uitkomst.scenario.regels.horizonnen[horizon] }
  private var van: String { betaler.map { " van \($0.metLidwoord)" } ?? "" }

  func verklaar(_ grootheid: Getalpad.Grootheid) -> Verklaring {
    switch grootheid {
    case .baten: baten
    case .meerzorg: regels("meerzorg\(van)") { $0.meerzorg }
    case .kosten: kosten
    case .tegenslag: regels("tegenslag\(van)") { $0.tegenslag }
    case .saldo: saldo
    case .saldoInclusiefTegenslag:
      Verklaring("saldo inclusief tegenslag", som: [saldo, verklaar(.tegenslag).eraf])
    case .verhouding:
      quotient(
        "verhouding", .getal, Verklaring("baten min meerzorg", som: [baten, verklaar(.meerzorg).eraf]), kosten
      )
    case .getoetstAandeel, .voorbijToetsAandeel: aandeel(grootheid)
    }
  }

  /// How much of the benefits was tested, or lies beyond the toets.
  private func aandeel(_ grootheid: Getalpad.Grootheid) -> Verklaring {
    guard uitkomst.scenario.methode.kentMaanden, !uitkomst[horizon].isToetsVerborgen else {
      return .onbekend(grootheid.rawValue)
    }
    return grootheid == .getoetstAandeel
      ? quotient("getoetst aandeel", .procent, regels("getoetste baten", .getoetst) { $0.baten }, baten)
      : quotient("aandeel na de toets", .procent, regels("baten na de toets", .daarna) { $0.baten }, baten)
  }

  /// Only benefits can be undivided, and only where a factor or a total is all that is known.
  func verklaar(ongedeeld grootheid: Getalpad.Grootheid) -> Verklaring {
    let heeftBaten = !uitkomst.scenario.methode.kentMaanden && (grootheid == .baten || grootheid == .saldo)
    return Verklaring("\(grootheid.rawValue), niet toegedeeld", som: heeftBaten ? [baten] : [])
  }

  private var saldo: Verklaring {
    Verklaring("saldo\(van)", som: [baten, verklaar(.meerzorg).eraf, kosten.eraf])
  }

  private func quotient(
    _ naam: String, _ eenheid: Verklaring.Eenheid, _ teller: Verklaring, _ noemer: Verklaring
  ) -> Verklaring {
    let isNiets = Nulgrens(trajecten: omvang.trajecten).isNul(noemer.waarde)
    return Verklaring(
      naam, eenheid, isNiets ? .nan : teller.waarde / noemer.waarde, .quotient(teller, noemer))
  }

  private var baten: Verklaring {
    switch uitkomst.scenario.methode {
    case .casussen: regels("baten\(van)") { $0.baten }
    case .factor(let factor):
      betaler == nil
        ? Verklaring("baten", product: [gegeven(Gedeeld.factor.sleutel, factor), geholpen] + trajectprijs)
        : Verklaring("baten\(van)", som: [])
    case .totaal(let bedrag, let jaar, let casussen):
      betaler == nil ? totaal(bedrag, jaar, casussen) : Verklaring("baten\(van)", som: [])
    }
  }

  private func totaal(_ bedrag: Bedrag, _ jaar: Int, _ casussen: Int) -> Verklaring {
    let index = uitkomst.scenario.kostenkaart.index
    let peil = uitkomst.scenario.regels.prijspeil
    let claims = uitkomst.scenario.regels.claims.waarde
    return Verklaring(
      "baten",
      product: [
        gegeven(Gedeeld.totaal.sleutel, bedrag.euro)
      ] + (claims == 1 ? [] : [gegeven(Gedeeld.claims.sleutel, claims)]) + [
        .init(
          naam: "index van \(jaar) naar \(peil)", waarde: (try? index.factor(van: jaar, naar: peil)) ?? .nan,
          herkomst: .bron(.bron(index.bron))),
        .init(
          naam: "trajecten per casus van het totaal",
          waarde: (omvang.geholpen ?? omvang.trajecten) / Double(casussen), herkomst: .scenario),
      ])
  }

  private func gegeven(_ sleutel: String, _ waarde: Double) -> Verklaring.Factor {
    let gegeven = uitkomst.scenario.gegevens.first { $0.sleutel == sleutel }
    return .init(
      naam: gegeven?.naam ?? sleutel, waarde: waarde, herkomst: .bron(gegeven?.herkomst ?? .ongenoemd))
  }

  private var trajecten: Verklaring.Factor {
    .init(
      naam: uitkomst.telling.jaren.isEmpty ? "trajecten" : "trajecten, latere jaren verdisconteerd",
      waarde: omvang.trajecten, herkomst: .scenario)
  }

  /// The trajecten that bring something: all, but for waiting.
  private var geholpen: Verklaring.Factor {
    guard let geholpen = omvang.geholpen else { return trajecten }
    return .init(
      naam: "trajecten waarvan de hulp begon, latere verdisconteerd", waarde: geholpen, herkomst: .scenario)
  }

  /// The price of a traject at the price level.
  private var trajectprijs: [Verklaring.Factor] {
    let scenario = uitkomst.scenario
    let (jaar, peil) = (scenario.traject.jaar, scenario.regels.prijspeil)
    let index = (try? scenario.kostenkaart.index.factor(van: jaar, naar: peil)) ?? .nan
    return [
      gegeven(Gedeeld.trajectprijs.sleutel, scenario.traject.prijs.euro),
      .init(
        naam: "index van \(jaar) naar \(peil)", waarde: index,
        herkomst: .bron(.bron(scenario.kostenkaart.index.bron))),
    ]
  }

  private var kosten: Verklaring {
    let inzet = regels("inzet") { $0.kosten }
    guard betaler == nil || betaler == uitkomst.scenario.traject.betaler else {
      return Verklaring("kosten\(van)", som: [inzet])
    }
    let prijs = Verklaring("prijs van de trajecten", product: [trajecten] + trajectprijs)
    return Verklaring("kosten\(van)", som: inzet.waarde == 0 ? [prijs] : [prijs, inzet])
  }

  func verklaar(stap: Waterval.Stap) -> Verklaring {
    func treden(_ van: KeyPath<Regelwaarde, Double>?, _ naar: KeyPath<Regelwaarde, Double>) -> Verklaring {
      Verklaring("waterval: \(stap.rawValue)", som: verschillen(van, naar))
    }
    guard case .casussen = uitkomst.scenario.methode else {
      switch stap {
      case .claim: return baten
      case .meerzorg where !omvang.posten.isEmpty: return verklaar(.meerzorg).eraf
      case .kosten: return kosten.eraf
      default: return Verklaring("waterval: \(stap.rawValue)", som: [])
      }
    }
    return switch stap {
    case .claim: treden(nil, \.claim)
    case .kans: treden(\.claim, \.naKans)
    case .toerekening: treden(\.naKans, \.naToerekening)
    case .optimismecorrectie: treden(\.naToerekening, \.naCorrectie)
    case .meting: treden(\.naCorrectie, \.naMeting)
    case .uitdoving: treden(\.naMeting, \.naUitdoving)
    case .disconto: treden(\.naUitdoving, \.contant)
    case .meerzorg: verklaar(.meerzorg).eraf
    case .kosten: kosten.eraf
    case .wachten: Verklaring("waterval: wachten", som: [])
    }
  }

  private func verschillen(
    _ van: KeyPath<Regelwaarde, Double>?, _ naar: KeyPath<Regelwaarde, Double>
  ) -> [Verklaring] {
    perCasus { rekening, post in
      let waarde = rekening.waarde(tot: maanden)
      guard case .vermeden = rekening.regel.soort else {
        let euro = rekening.tarief.geldstroom(rekening.regel.soort, waarde.contant * post.gewicht).baten
        return van == nil && euro != 0
          ? Verklaring(naam(rekening), .euro, euro, .verschil(van: 0, naar: euro)) : nil
      }
      let (voor, na) = (
        van.map { waarde[keyPath: $0] * post.gewicht } ?? 0, waarde[keyPath: naar] * post.gewicht
      )
      return voor == na
        ? nil : Verklaring(naam(rekening), .euro, na - voor, .verschil(van: voor, naar: na))
    }
  }

  /// The lines that bring something, under their casus. `deel` says how much of a line's euro counts.
  private func regels(
    _ naam: String, _ maanden: Regelrekening.Maandkeuze = .alle, _ deel: (Geldstroom) -> Double
  ) -> Verklaring {
    Verklaring(
      naam,
      som: perCasus { rekening, post in
        if let betaler, rekening.tarief.betaler != betaler { return nil }
        let aandeel = deel(rekening.tarief.geldstroom(rekening.regel.soort, 1))
        let termen = rekening.maandtermen(tot: self.maanden, maanden)
        guard aandeel != 0, !termen.isEmpty else { return nil }
        return Verklaring(
          self.naam(rekening), product: factoren(rekening, termen, post, aandeel: aandeel))
      })
  }

  private func perCasus(_ regel: (Regelrekening, Telling.Post) -> Verklaring?) -> [Verklaring] {
    guard let register = uitkomst.scenario.register, register.isAfgeschermd else {
      return perCasus(omvang.posten, regel)
    }
    let bewoners = omvang.posten.filter { uitkomst.scenario.isBewoner($0.beoordeling.casus) }
    let anderen = omvang.posten.filter { !uitkomst.scenario.isBewoner($0.beoordeling.casus) }
    return perKostenpost(bewoners, register, regel) + perCasus(anderen, regel)
  }

  /// What the lines of real residents come to per kind of care; how much is whose goes no further than this.
  private func perKostenpost(
    _ posten: [Telling.Post], _ register: Registerbron, _ regel: (Regelrekening, Telling.Post) -> Verklaring?
  ) -> [Verklaring] {
    let diverse = uitkomst.scenario.diversePosten
    var sommen: [Kostenpost.ID?: (waarde: Double, casussen: Set<Beoordeling.ID>)] = [:]
    for post in posten {
      for (rekening, verklaring) in regels(van: post, regel) {
        let soort = diverse.contains(rekening.regel.post) ? nil : rekening.regel.post
        var som = sommen[soort] ?? (0, [])
        som.waarde += verklaring.waarde
        som.casussen.insert(post.beoordeling.casus)
        sommen[soort] = som
      }
    }
    // Care that hardly anybody has in this figure goes with the rest.
    for (soort, som) in sommen where soort != nil && som.casussen.count < Afscherming.ondergrens {
      let rest = sommen[nil] ?? (0, [])
      sommen[nil] = (rest.waarde + som.waarde, rest.casussen.union(som.casussen))
      sommen[soort] = nil
    }
    return sommen.sorted {
      ($0.key == nil ? 1 : 0, $0.key?.tekst ?? "") < ($1.key == nil ? 1 : 0, $1.key?.tekst ?? "")
    }
    .map { soort, som in
      let naam = soort.map { uitkomst.scenario.kostenkaart[$0]?.naam ?? $0.tekst } ?? "diverse"
      return Verklaring(
        "\(naam), alle casussen samen", .euro, som.waarde.afgerond(omvang.trajecten),
        .samen(.bron(register.zin)))
    }
  }

  private func regels(
    van post: Telling.Post, _ regel: (Regelrekening, Telling.Post) -> Verklaring?
  ) -> [(Regelrekening, Verklaring)] {
    let tarieven = uitkomst.scenario.tarieven
    return post.beoordeling.zorgregels.compactMap { zorgregel in
      guard let tarief = try? tarieven.tarief(zorgregel.post) else { return nil }
      let rekening = Regelrekening(
        zorgregel, tarief: tarief, stop: post.beoordeling.stop, regels: uitkomst.scenario.regels)
      return regel(rekening, post).map { (rekening, $0) }
    }
  }

  private func perCasus(
    _ posten: [Telling.Post], _ regel: (Regelrekening, Telling.Post) -> Verklaring?
  ) -> [Verklaring] {
    posten.compactMap { post in
      let regels = regels(van: post, regel).map(\.1)
      let isWachten = post.beoordeling.casus == Beoordeling.wachten
      let naam = isWachten ? "tijdens het wachten" : "casus \(post.beoordeling.casus)"
      return regels.isEmpty ? nil : Verklaring(naam, som: regels)
    }
  }

  private func naam(_ rekening: Regelrekening) -> String {
    let naam = uitkomst.scenario.kostenkaart[rekening.regel.post]?.naam ?? rekening.regel.post.tekst
    return "\(naam) (\(rekening.regel.soort.naam))"
  }

  private func factoren(
    _ rekening: Regelrekening, _ termen: [Verklaring.Maandterm], _ post: Telling.Post, aandeel: Double
  ) -> [Verklaring.Factor] {
    let prijs = uitkomst.prijzen.first { $0.post.id == rekening.regel.post }
    var factoren: [Verklaring.Factor] = [
      .init(
        naam: "prijs", waarde: rekening.tarief.euro, herkomst: prijs.map { .prijs($0) } ?? .scenario),
      .init(naam: Zorgregelveld.kans.sleutel, waarde: rekening.regel.kans.waarde, herkomst: .scenario),
    ]
    if case .vermeden = rekening.regel.soort {
      factoren.append(
        .init(naam: Zorgregelveld.toerekening.sleutel, waarde: rekening.toerekening, herkomst: .scenario))
      if rekening.beoordelaarsfout != 1 {
        factoren.append(gegeven(Claimmeting.sleutel, rekening.beoordelaarsfout))
      }
    }
    factoren.append(
      .init(naam: "hoeveelheid", waarde: termen.reduce(0) { $0 + $1.waarde }, herkomst: .maanden(termen)))
    if aandeel != 1 {
      factoren.append(.init(naam: "deel dat hier telt", waarde: aandeel, herkomst: .scenario))
    }
    return factoren + post.factoren
  }
}

extension Telling.Post {
  /// How often a casus counts; where somebody waits, before and after waiting.
  fileprivate var factoren: [Verklaring.Factor] {
    if beoordeling.casus == Beoordeling.wachten {
      return [
        .init(naam: "weken wachten, latere jaren verdisconteerd", waarde: gewicht, herkomst: .scenario)
      ]
    }
    guard let deelGeholpen, deelGeholpen > 0 else {
      return gewicht == 1
        ? [] : [.init(naam: "gewicht van de casus", waarde: gewicht, herkomst: .scenario)]
    }
    return [
      .init(
        naam: "gewicht van de casus, als niemand wacht", waarde: gewicht / deelGeholpen, herkomst: .scenario),
      .init(
        naam: "deel dat hulp krijgt, later telt minder", waarde: deelGeholpen, herkomst: .scenario),
    ]
  }
}
