import BusinessCase

/// Assesses some of the casussen that ended and lets their claims be judged, all invented.
struct Voorbeeldbeoordelaar {
  let zaad: UInt64
  let zitting: Zitting

  private typealias Aanname = Voorbeeldaannames

  func beoordeel(_ plannen: inout [Voorbeeldplan]) throws(Registerfout) {
    var toeval = Toeval(zaad: zaad, naam: "beoordelen", blok: 0)
    let gekozen = kies(uit: plannen, &toeval)
    var voorraad = Voorraad(zaad: zaad, aantal: gekozen.count)
    for plaats in gekozen {
      let regels = voorraad.regels(plannen[plaats].route, plannen[plaats].verwijzing.leeftijd)
      try beoordeel(&plannen[plaats], regels, &toeval)
    }
  }

  /// At least two of every route that ended, so that none is without an assessed casus.
  private func kies(uit plannen: [Voorbeeldplan], _ toeval: inout Toeval) -> [Int] {
    let klaar = plannen.indices.filter { plannen[$0].isKlaar }
    let doel =
      Double(plannen.count * Aanname.beoordeeldPer.beoordeeld) / Double(Aanname.beoordeeldPer.casussen)
    let perRoute = Dictionary(grouping: klaar) { plannen[$0].route }
    let som = klaar.reduce(0) { $0 + (plannen[$1].route.map(Aanname.beoordeelgewicht) ?? 0) }
    var gekozen: [Int] = []
    for route in Route.allCases {
      let leden = (perRoute[route] ?? []).shuffled(using: &toeval)
      let aandeel = Double(leden.count) * Aanname.beoordeelgewicht(route) / max(som, 1)
      gekozen += leden.prefix(max(2, Int((doel * aandeel).rounded())))
    }
    return gekozen.sorted()
  }

  private func beoordeel(
    _ plan: inout Voorbeeldplan, _ zorgregels: [Zorgregel], _ toeval: inout Toeval
  ) throws(Registerfout) {
    guard let slot = plan.slot else { return }
    var regels: [Beoordeelderegel] = []
    for (plaats, regel) in zorgregels.enumerated() {
      let tekst: Tekstnummer = try zitting.bewaar(
        "Verzonnen zorgregel over \(regel.post)", van: plan.verwijzing.bewoner, veld: "omschrijving")
      regels.append(Beoordeelderegel(nummer: plaats + 1, regel: regel.ongetoetst, omschrijving: tekst))
    }
    let op = (slot.op + toeval.dagen(3...30)).werkdag
    var feiten: [Feit] = [.beoordeeld(regels, op: op)]
    let vervallen = regels.count > 2 && toeval.gebeurt(Aanname.regelVervalt) ? regels.count : nil
    if let vervallen { feiten.append(.regelVervallen(nummer: vervallen, op: op)) }
    for regel in regels where regel.nummer != vervallen {
      feiten += try toetsen(regel, vanaf: op, plan.verwijzing.bewoner, &toeval)
    }
    plan.isBeoordeeld = true
    plan.feiten =
      (plan.feiten + feiten.filter { $0.op.map { $0 <= Voorbeeldregister.einde } ?? false })
      .opVolgorde
  }

  /// None, one or two judgements of a claim.
  private func toetsen(
    _ regel: Beoordeelderegel, vanaf: Datum, _ bewoner: Bewonernummer, _ toeval: inout Toeval
  ) throws(Registerfout) -> [Feit] {
    guard case .vermeden = regel.regel.soort else { return [] }
    var feiten: [Feit] = []
    for toetser in Toetser.allCases where toeval.gebeurt(Aanname.toetst[toetser] ?? 0) {
      let op = (vanaf + toeval.dagen(4...30)).werkdag
      let oordeel = oordeel(regel.regel, &toeval)
      guard op <= Voorbeeldregister.einde else { continue }
      let zin = Self.reden(oordeel, &toeval)
      feiten.append(
        .getoetst(
          regel: regel.nummer,
          Toetsing(
            door: toetser, oordeel: oordeel, reden: try zitting.bewaar(zin, van: bewoner, veld: "reden"),
            op: op)))
    }
    return feiten
  }

  private func oordeel(_ regel: Zorgregel, _ toeval: inout Toeval) -> Toetsoordeel {
    switch toeval.kies(Aanname.oordelen) {
    case .bevestigd: .bevestigd
    case .bijgesteld: .bijgesteld(aantal: regel.hoeveelheid.aantal / 2, kans: nil)
    case .verworpen: .verworpen
    }
  }

  private static func reden(_ oordeel: Toetsoordeel, _ toeval: inout Toeval) -> String? {
    switch oordeel {
    case .bevestigd: nil
    case .bijgesteld: toeval.een(Voorbeeldteksten.bijstellen)
    case .verworpen: toeval.een(Voorbeeldteksten.verwerpen)
    }
  }

  /// Invented zorgregels, by route and age class as far as they go.
  private struct Voorraad {
    private var beoordelingen: [Beoordeling]

    init(zaad: UInt64, aantal: Int) {
      let bron = Voorbeeldcasussen(zaad: zaad)
      // None of these has two lines that stop the benefits, the one thing that can be wrong.
      beoordelingen = (0..<aantal * 4 + 100).compactMap { try? bron.casus($0) }.reversed()
    }

    mutating func regels(_ route: Route?, _ leeftijd: Int?) -> [Zorgregel] {
      let klasse = leeftijd.map(Leeftijdsklasse.init(leeftijd:))
      let plaats =
        beoordelingen.lastIndex { $0.route == route && (klasse == nil || $0.leeftijdsklasse == klasse) }
        ?? beoordelingen.lastIndex { $0.route == route } ?? beoordelingen.indices.last
      return plaats.map { beoordelingen.remove(at: $0).zorgregels } ?? []
    }
  }
}

extension Voorbeeldplan {
  /// It ended long enough before the last day to be assessed.
  fileprivate var isKlaar: Bool {
    guard route != nil, let slot, slot.op + 40 <= Voorbeeldregister.einde else { return false }
    return slot.status == .afgerond || slot.status == .gestopt
  }
}

extension Zorgregel {
  /// As it is claimed: what the toets says is written down apart.
  fileprivate var ongetoetst: Zorgregel {
    guard case .vermeden(var claim) = soort else { return self }
    claim.toets = .geen
    var regel = self
    regel.soort = .vermeden(claim)
    return regel
  }
}

extension [Feit] {
  /// By day; what happened on one day keeps its order.
  var opVolgorde: [Feit] {
    enumerated().sorted { links, rechts in
      (links.element.op ?? Voorbeeldregister.begin, links.offset)
        < (rechts.element.op ?? Voorbeeldregister.begin, rechts.offset)
    }.map(\.element)
  }
}
