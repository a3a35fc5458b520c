import Taal

/// The name of one figure of a plan: `plan.2022.wmo-begeleiding-uur.vermeden`, `plan.2023.zorgverzekeraar.vermeden`,
/// `plan.2023.zorgverzekeraar.vermeden.contacten`, `plan.2022.huisarts.vrij`, `plan.2022.trajecten`, `plan.samen.prijs`.
public struct Planpad: Sendable, Hashable {
  public enum Wat: Sendable, Hashable {
    /// Units of one kind of care.
    case post(String, Zorgplan.Richting)
    /// Euros of one payer, or what of it can be added up as contacts, hours or days.
    case betaler(Betaler, Zorgplan.Richting, Kostenpost.Maat?)
    /// Hours of one beroep.
    case uren(Beroep, isVrij: Bool)
    case trajecten
    /// What the trajecten cost, not discounted.
    case prijs
  }

  /// A calendar year; nil is all years together.
  public let jaar: Int?
  public let wat: Wat

  /// - Parameter woorden: what stands behind `plan`.
  init(_ woorden: [String]) throws(Padfout) {
    let jaarwoord = woorden.first ?? ""
    guard let jaar = Int(jaarwoord).map(Optional.some) ?? (jaarwoord == "samen" ? .some(nil) : nil) else {
      throw Padfout(woord: jaarwoord, mogelijk: ["samen", "2022"])
    }
    self.jaar = jaar
    let (naam, rest) = (woorden.dropFirst().first ?? "", woorden.dropFirst(2).first ?? "")
    switch naam {
    case "trajecten": wat = .trajecten
    case "prijs": wat = .prijs
    default:
      if let beroep = Beroep(rawValue: naam) {
        wat = .uren(beroep, isVrij: try Self.woord(rest, uit: Self.uurwoorden) == "vrij")
      } else if Self.uurwoorden.contains(rest) {
        throw Padfout(woord: naam, mogelijk: Beroep.allCases.map(\.rawValue))
      } else {
        let richtingen = Zorgplan.Richting.allCases.map(\.rawValue)
        let richting = Zorgplan.Richting(rawValue: try Self.woord(rest, uit: richtingen)) ?? .vermeden
        if let betaler = Betaler.teKiezen.first(where: { $0.rawValue == naam }) {
          let maatwoord = try woorden.dropFirst(3).first.map { woord throws(Padfout) in
            try Self.woord(woord, uit: Kostenpost.Maat.allCases.map(\.rawValue))
          }
          wat = .betaler(betaler, richting, maatwoord.flatMap(Kostenpost.Maat.init))
        } else {
          wat = .post(naam, richting)
        }
      }
    }
    if let over = woorden.dropFirst(lengte).first { throw Padfout(woord: over, mogelijk: []) }
  }

  private static let uurwoorden = ["gevraagd", "vrij"]

  private static func woord(_ woord: String, uit woorden: [String]) throws(Padfout) -> String {
    guard woorden.contains(woord) else { throw Padfout(woord: woord, mogelijk: woorden) }
    return woord
  }

  /// How many words it has behind `plan`.
  private var lengte: Int {
    switch wat {
    case .trajecten, .prijs: 2
    case .betaler(_, _, _?): 4
    case .post, .uren, .betaler: 3
    }
  }
}

extension Zorgplan {
  /// Where a figure of the plan comes from, down to the casussen, the prices and the hours per unit.
  ///
  /// - Throws: `Padfout` for a year or a kind of care that the plan does not have.
  func verklaar(_ pad: Planpad, _ uitkomst: Scenariouitkomst) throws(Padfout) -> Verklaring {
    guard let jaar = pad.jaar else {
      var delen: [Verklaring] = []
      for plaats in jaren.indices { delen.append(try verklaar(pad.wat, plaats, uitkomst)) }
      let eenheid = delen.first?.eenheid ?? .getal
      return Verklaring("alle jaren samen", eenheid, delen.reduce(0) { $0 + $1.waarde }, .som(delen))
    }
    guard let plaats = jaren.firstIndex(of: jaar) else {
      throw Padfout(woord: String(jaar), mogelijk: jaren.map(String.init) + ["samen"])
    }
    return try verklaar(pad.wat, plaats, uitkomst)
  }

  private func verklaar(
    _ wat: Planpad.Wat, _ jaar: Int, _ uitkomst: Scenariouitkomst
  ) throws(Padfout) -> Verklaring {
    let wanneer = "in \(jaren[jaar])"
    switch wat {
    case .trajecten:
      return Verklaring(
        "trajecten die beginnen \(wanneer)", .getal, trajecten[jaar],
        .gegeven(.getal(trajecten[jaar]), .bron("het programma van het scenario")))
    case .post(let id, let richting):
      guard let regel = regels.first(where: { $0.post.id.tekst == id && $0.richting == richting }) else {
        throw Padfout(
          woord: id,
          mogelijk: Set(regels.map(\.post.id.tekst)).sorted() + Betaler.allCases.map(\.rawValue)
            + beroepen.map(\.rawValue) + ["trajecten", "prijs"])
      }
      return try eenheden(regel, jaar, uitkomst)
    case .prijs:
      let traject = (try? uitkomst.scenario.trajecttarief().euro) ?? .nan
      return Verklaring(
        "prijs van de trajecten \(wanneer)",
        product: [
          .init(naam: "trajecten die beginnen", waarde: trajecten[jaar], herkomst: .scenario),
          .init(naam: "prijs van een traject, op prijspeil", waarde: traject, herkomst: .scenario),
        ])
    case .betaler(let betaler, let richting, let maat?):
      let delen = regels.filter {
        $0.post.betaler == betaler && $0.richting == richting && $0.post.maat == maat
      }.map { regel in
        Verklaring(
          regel.post.naam, .getal, regel.perJaar[jaar],
          .gegeven(
            .getal(regel.perJaar[jaar]), .bron("plan.\(jaren[jaar]).\(regel.post.id).\(richting.rawValue)")))
      }
      return Verklaring(
        "\(maat.rawValue), \(richting.rawValue) van \(betaler.metLidwoord) \(wanneer)", .getal,
        delen.reduce(0) { $0 + $1.waarde }, .som(delen))
    case .betaler(let betaler, let richting, nil):
      return Verklaring(
        "\(richting.rawValue) van \(betaler.metLidwoord) \(wanneer)",
        som: regels.filter { $0.post.betaler == betaler && $0.richting == richting }.map { regel in
          let prijs = uitkomst.prijzen.first { $0.post.id == regel.post.id }
          return Verklaring(
            regel.post.naam,
            product: [
              .init(naam: regel.post.eenheid, waarde: regel.perJaar[jaar], herkomst: .scenario),
              .init(
                naam: "prijs", waarde: regel.tarief.euro, herkomst: prijs.map { .prijs($0) } ?? .scenario),
            ])
        })
    case .uren(let beroep, let isVrij):
      return uren(beroep, isVrij: isVrij, jaar)
    }
  }

  private func uren(_ beroep: Beroep, isVrij: Bool, _ jaar: Int) -> Verklaring {
    func product(_ naam: String, _ eenheid: String, _ aantal: Double, _ personeel: Personeel) -> Verklaring {
      Verklaring(
        naam, .getal, aantal * personeel.uren,
        .product([
          .init(naam: eenheid, waarde: aantal, herkomst: .scenario),
          .init(naam: "uren per \(eenheid)", waarde: personeel.uren, herkomst: .bron(personeel.herkomst)),
        ]))
    }
    let eigen = isVrij ? [] : perTraject.filter { $0.beroep == beroep }
    let delen =
      eigen.map { product("voor de trajecten", "traject", trajecten[jaar], $0) }
      + regels.filter { ($0.richting == .vermeden) == isVrij }.compactMap { regel in
        regel.post.personeel.flatMap {
          $0.beroep == beroep
            ? product(
              "\(regel.post.naam) (\(regel.richting.rawValue))", regel.post.eenheid, regel.perJaar[jaar], $0)
            : nil
        }
      }
    return Verklaring(
      "uren van \(beroep.rawValue) \(isVrij ? "die vrijkomen" : "die het vraagt") in \(jaren[jaar])", .getal,
      delen.reduce(0) { $0 + $1.waarde }, .som(delen))
  }

  /// Casus by casus; of real residents only the whole.
  private func eenheden(
    _ regel: Regel, _ jaar: Int, _ uitkomst: Scenariouitkomst
  ) throws(Padfout) -> Verklaring {
    let scenario = uitkomst.scenario.zonderDisconto
    let naam =
      "\(regel.post.naam) (\(regel.richting.rawValue)) in \(jaren[jaar]), aantal: \(regel.post.eenheid)"
    if let register = scenario.register, register.isAfgeschermd {
      return Verklaring(naam, .getal, regel.perJaar[jaar], .samen(.bron(register.zin)))
    }
    guard let telling = try? Telling(scenario), let begroting = try? Begroting(scenario) else {
      return .onbekend(naam)
    }
    let delen = telling.allePosten.compactMap { post -> Verklaring? in
      guard let stromen = try? scenario.maandstromen(post.beoordeling) else { return nil }
      let aandelen = begroting.aanvang.aandelen(post.beoordeling)[jaar]
      let aantal = zip(post.beoordeling.zorgregels, stromen).reduce(0.0) { som, paar in
        guard paar.0.post == regel.post.id else { return som }
        let deel = paar.1.soort.richtingen.first { $0.0 == regel.richting }?.1 ?? 0
        return som + deel * Begroting.som(aandelen, paar.1)
      }
      guard aantal > 0 else { return nil }
      return Verklaring(
        "casus \(post.beoordeling.casus)", .getal, aantal * post.gewicht,
        .product([
          .init(
            naam: "per traject in dat jaar, na kans, toerekening, toets en uitdoving", waarde: aantal,
            herkomst: .scenario),
          .init(naam: "keer dat de casus telt", waarde: post.gewicht, herkomst: .scenario),
        ]))
    }
    return Verklaring(naam, .getal, delen.reduce(0) { $0 + $1.waarde }, .som(delen))
  }
}
