extension Scenariouitkomst {
  /// Where a figure comes from, down to prices and sources.
  ///
  /// - Throws: `Padfout` for a year that the programme does not have or a parameter that does not exist.
  public func verklaar(_ pad: Getalpad) throws(Padfout) -> Verklaring {
    switch pad {
    case .bedrag(let horizon, let betaler, let grootheid, let bereik):
      return Verklaarder(self, horizon, betaler, try omvang(bereik)).verklaar(grootheid)
    case .ongedeeld(let horizon, let grootheid, let bereik):
      return Verklaarder(self, horizon, nil, try omvang(bereik)).verklaar(ongedeeld: grootheid)
    case .trede(let horizon, let stap):
      return try verklaar(stap, horizon)
    case .stand(let horizon, let stap):
      let stappen = Waterval.Stap.allCases
      var delen: [Verklaring] = []
      for eerdere in stappen.prefix(through: stappen.firstIndex(of: stap) ?? 0) {
        delen.append(try verklaar(eerdere, horizon))
      }
      return Verklaring("waterval: stand na \(stap.rawValue)", som: delen)
    case .trajecten(let contant): return verklaarTrajecten(contant: contant)
    case .terugverdientijd: return verklaarTerugverdientijd()
    case .plan(let pad):
      guard scenario.methode.kentMaanden, let plan = try? Zorgplan(scenario) else { return .onbekend("plan") }
      return try plan.verklaar(pad, self)
    case .gegeven(let sleutel):
      guard let gegeven = scenario.gegevens.first(where: { $0.sleutel == sleutel }) else {
        throw Padfout(woord: sleutel, mogelijk: scenario.gegevens.map(\.sleutel))
      }
      return Verklaring(
        gegeven.naam, .getal, gegeven.waarde.getal ?? .nan, .gegeven(gegeven.waarde, gegeven.herkomst))
    }
  }

  /// The steps of the waterfall are of those who came in if nobody had to wait; the last is what waiting changes.
  private func verklaar(_ stap: Waterval.Stap, _ horizon: Horizon) throws(Padfout) -> Verklaring {
    guard let zonderWachten else {
      return Verklaarder(self, horizon, nil, try omvang(.alles)).verklaar(stap: stap)
    }
    if stap == .wachten { return verklaarWachten(van: zonderWachten[horizon.nummer], naar: self[horizon]) }
    // What could be computed with waiting can be computed without.
    guard let zonder = try? scenario.zonderWachten.bereken() else { return .onbekend(stap.rawValue) }
    return Verklaarder(zonder, horizon, nil, try zonder.omvang(.alles)).verklaar(stap: stap)
  }

  private func verklaarWachten(van zonder: Uitkomst, naar met: Uitkomst) -> Verklaring {
    func deel(_ naam: String, _ bedrag: (Geldstroom) -> Double) -> Verklaring {
      let (van, naar) = (bedrag(zonder.totaal), bedrag(met.totaal))
      return Verklaring(naam, .euro, naar - van, .verschil(van: van, naar: naar))
    }
    return Verklaring(
      "waterval: wachten",
      som: [
        deel("baten, zonder en met wachten", { $0.baten }),
        deel("meerzorg, zonder en met wachten", { -$0.meerzorg }),
        deel("kosten, zonder en met wachten", { -$0.kosten }),
      ])
  }

  private func omvang(_ bereik: Getalpad.Bereik) throws(Padfout) -> Omvang {
    let contant = telling.contanteTrajecten
    switch bereik {
    case .alles: return Omvang(telling)
    case .perTraject: return Omvang(telling, schaal: telling.heeftTrajecten ? 1 / contant : 0)
    case .ongewogen: return Omvang(telling, posten: telling.gelijkePosten)
    case .jaar(let nummer):
      guard let jaar = telling.jaren.first(where: { $0.nummer == nummer }) else {
        throw Padfout(woord: String(nummer - 1), mogelijk: telling.jaren.map { String($0.nummer - 1) })
      }
      // Where waiting is known, a year differs from the others by more than its size.
      if scenario.kentWachten, let eigen = try? Telling(scenario, alleenJaar: nummer) { return Omvang(eigen) }
      return Omvang(telling, schaal: telling.heeftTrajecten ? jaar.trajecten * jaar.disconto / contant : 0)
    }
  }

  private func verklaarTrajecten(contant: Bool) -> Verklaring {
    guard !telling.jaren.isEmpty else {
      let zin = "een traject per casus; zonder casussen een enkel traject"
      return Verklaring(
        "trajecten", .getal, telling.trajecten, .gegeven(.getal(telling.trajecten), .bron(zin)))
    }
    let delen = telling.jaren.map { jaar in
      let factoren: [Verklaring.Factor] = [
        .init(naam: "trajecten in dat jaar", waarde: jaar.trajecten, herkomst: .scenario),
        .init(naam: "disconto", waarde: contant ? jaar.disconto : 1, herkomst: .scenario),
      ]
      let waarde = factoren.reduce(1) { $0 * $1.waarde }
      return Verklaring("jaar \(jaar.nummer)", .getal, waarde, .product(factoren))
    }
    return Verklaring(
      contant ? "trajecten, latere jaren verdisconteerd" : "trajecten", .getal,
      delen.reduce(0) { $0 + $1.waarde }, .som(delen))
  }

  /// The saldo builds up month by month; the first month at zero or above is the answer.
  private func verklaarTerugverdientijd() -> Verklaring {
    guard scenario.methode.kentMaanden else { return .onbekend("terugverdientijd") }
    var stand = 0.0
    let delen = maandsaldo.enumerated().prefix((terugverdientijd ?? maandsaldo.count) + 1).map {
      maand, saldo in
      defer { stand += saldo }
      return Verklaring(
        maand == 0 ? "bij de start" : "maand \(maand)", .euro, saldo,
        .verschil(van: stand, naar: stand + saldo))
    }
    let bewijs = Verklaring("saldo na maand \(delen.count - 1)", som: delen)
    return Verklaring(
      terugverdientijd == nil ? "niet terugverdiend" : "terugverdientijd, in maanden", .maanden,
      terugverdientijd.map(Double.init) ?? .nan, .blijktUit(bewijs))
  }
}

extension Gegeven.Waarde {
  fileprivate var getal: Double? {
    switch self {
    case .getal(let getal), .procent(let getal): getal
    case .bedrag(let bedrag): bedrag.euro
    case .maanden(let maanden): Double(maanden)
    case .tekst: nil
    }
  }
}
