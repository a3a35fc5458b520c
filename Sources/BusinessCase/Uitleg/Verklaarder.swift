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
  let uitkomst: Scenariouitkomst
  let horizon: Horizon
  let betaler: Betaler?
  let omvang: Omvang

  init(_ uitkomst: Scenariouitkomst, _ horizon: Horizon, _ betaler: Betaler?, _ omvang: Omvang) {
    self.uitkomst = uitkomst
    self.horizon = horizon
    self.betaler = betaler
    self.omvang = omvang
  }

  var maanden: Int { uitkomst.scenario.regels.horizonnen[horizon] }
  var van: String { betaler.map { " van \($0.metLidwoord)" } ?? "" }

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
  func aandeel(_ grootheid: Getalpad.Grootheid) -> Verklaring {
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

  var saldo: Verklaring {
    Verklaring("saldo\(van)", som: [baten, verklaar(.meerzorg).eraf, kosten.eraf])
  }

  func quotient(
    _ naam: String, _ eenheid: Verklaring.Eenheid, _ teller: Verklaring, _ noemer: Verklaring
  ) -> Verklaring {
    let isNiets = Nulgrens(trajecten: omvang.trajecten).isNul(noemer.waarde)
    return Verklaring(
      naam, eenheid, isNiets ? .nan : teller.waarde / noemer.waarde, .quotient(teller, noemer))
  }

  var baten: Verklaring {
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

  var kosten: Verklaring {
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

  func verschillen(
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
  func regels(
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
}
