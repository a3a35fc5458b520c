import Testing

@testable import Bestandsvorm
@testable import BusinessCase
@testable import Weergave

@Suite("Bedragen van echte bewoners zijn hele euro's per traject")
struct HeleEurosTests {
  @Test("Wat van een scenario wordt gemaakt, is niet fijner", arguments: Vorm.allCases)
  func geenBedragFijner(_ vorm: Vorm) throws {
    let dicht = try Proef(isFictief: false)
    for deel in try vorm.alles(dicht) {
      #expect(deel.bedragen.contains { $0 != 0 }, "alles is 0")
      for bedrag in deel.bedragen {
        #expect(isVeelvoud(bedrag, van: deel.korrel), "\(bedrag) is geen veelvoud van \(deel.korrel)")
      }
    }
    let open = try vorm.alles(try Proef(isFictief: true))
    #expect(open.contains { deel in !deel.bedragen.allSatisfy { isVeelvoud($0, van: deel.korrel) } })
  }

  @Test("Afronden komt na het rekenen: niets is er meer dan een halve korrel naast, en kansen blijven")
  func alleenAfgerond() throws {
    let (dicht, open) = (try Proef(isFictief: false), try Proef(isFictief: true))
    for (een, ander) in zip(dicht.trekkingen.uitkomsten(), open.trekkingen.uitkomsten()) {
      #expect(abs(een.perTraject.gemiddelde - ander.perTraject.gemiddelde) <= 0.5)
      #expect(abs(een.alles.gemiddelde - ander.alles.gemiddelde) <= dicht.trajecten / 2)
      #expect(een.perTraject.kansPositief == ander.perTraject.kansPositief)
      #expect(een.verhouding == ander.verhouding)
    }
    let (rond, exact) = (try dicht.waarde(), try open.waarde())
    for (een, ander) in zip(rond.delen, exact.delen) where een.onderwerp == ander.onderwerp {
      #expect(abs(een.waarde.waarde - ander.waarde.waarde) <= dicht.trajecten / 2)
    }
    #expect(rond.beslissing.keuze == exact.beslissing.keuze)
    #expect(rond.beslissing.kansenBeste == exact.beslissing.kansenBeste)
  }

  @Test("Wie de prijs verdelen, betalen ook afgerond samen de prijs")
  func samenDePrijs() throws {
    let onderhandeling = Onderhandeling(
      try Onderhandelinvoer(try Proef(isFictief: false).trekkingen, .lang))
    #expect(onderhandeling.verdelingen.count > 2)
    for verdeling in onderhandeling.verdelingen {
      let samen = verdeling.delen.reduce(0) { $0 + $1.betaling.gemiddelde }
      #expect(samen == onderhandeling.trajectprijs.gemiddelde)
    }
  }

  @Test("Een toevalsfout wordt naar boven afgerond: wat niet zeker is, heet nooit zeker")
  func toevalsfout() throws {
    let (rond, exact) = (try Proef(isFictief: false).waarde(), try Proef(isFictief: true).waarde())
    let (een, ander) = (rond.beslissing.evpi, exact.beslissing.evpi)
    #expect(ander.fout > 0 && een.fout >= ander.fout)
    #expect(Schatting(waarde: 0, fout: 0).afgerond(100) == Schatting(waarde: 0, fout: 0))
  }
}

private func isVeelvoud(_ bedrag: Double, van korrel: Double) -> Bool {
  let maal = bedrag / korrel
  return abs(maal - maal.rounded()) < 1e-6
}

/// Two choices of one register, drawn; the first hardly earns itself back, so that knowing more is worth something.
private struct Proef {
  let scenario: Scenario
  let trekkingen: Trekkingen
  let ander: Trekkingen
  let trajecten: Double

  init(isFictief: Bool) throws {
    var gratis = try Self.scenario(isFictief: isFictief)
    let opbrengst = try gratis.bereken().perTraject(.lang).totaal.saldo
    gratis.traject.prijs = Bedrag(euro: opbrengst * 0.98)
    scenario = gratis
    gratis.traject.prijs = Bedrag(euro: opbrengst * 0.87)
    gratis.naam = "ander"
    trekkingen = try Self.trek(scenario)
    ander = try Self.trek(gratis)
    trajecten = try Telling(scenario).contanteTrajecten
  }

  private static func trek(_ scenario: Scenario) throws -> Trekkingen {
    try Trekkingsmodel(scenario).trek(400, zaad: 3).gecentreerd(op: scenario.bereken())
  }

  private static func scenario(isFictief: Bool) throws -> Scenario {
    func post(_ id: String, _ betaler: Betaler, _ centen: Int64) -> Kostenpost {
      Kostenpost(
        id: .init(id), naam: id, eenheid: "keer", betaler: betaler,
        prijzen: [
          Prijs(bedrag: Bedrag(centen: centen), jaar: 2022, basis: .integraal, bron: "test", status: .data)
        ])
    }
    var scenario = Scenario(
      naam: "proef",
      regels: Rekenregels(
        prijspeil: 2022, prijsbasis: .integraal, discontovoet: 0.0225,
        optimismecorrectie: Optimismecorrectie(beide: .nul, een: .nul, geen: .nul)),
      traject: Trajectprijs(prijs: Bedrag(centen: 0), jaar: 2022, betaler: .gemeente),
      kostenkaart: Kostenkaart(
        index: Prijsindex(basisjaar: 2022, stijgingen: [], bron: "test"),
        posten: [post("consult", .zorgverzekeraar, 28_74), post("uur", .gemeente, 64_13)]),
      methode: .casussen([]),
      programma: Programma(jaren: 3, instroom: [.init(kanaal: "huisarts", perJaar: 41)], groei: 0.1))
    scenario.onzekerheid.gedeeld = [.beoordelaarsfout: .lognormaal(gemiddelde: 1, cv: 0.4)]
    scenario.onzekerheid.gewoonlijk.prijs = Variatie(0.2)
    let casussen = try (1...14).map { nummer in
      try Beoordeling(
        casus: .init("\(nummer)"), route: .buurtwerk, fictief: isFictief,
        zorgregels: ["consult", "uur"].map { post in
          Zorgregel(
            soort: .vermeden(.init(toets: .beide)), post: .init(post),
            hoeveelheid: .per(.maand, aantal: 1 + Double(nummer % 5) / 3),
            periode: Periode(vanaf: 0, duur: 9), kans: .een)
        })
    }
    var bron = Registerbron(
      bestand: "proef.register", gebeurtenissen: 1, vingerafdruk: "0", isFictief: isFictief,
      populatie: Populatie(
        casussen.map { _ in Populatie.Lid(route: .buurtwerk, stadsdeel: nil, leeftijdsklasse: nil) }),
      nietBeoordeeld: 0, claims: [], achterstand: [])
    bron.uitgave = 1
    return scenario.met(Registercasussen(beoordelingen: casussen, bron: bron))
  }

  func waarde() throws -> Informatiewaarde {
    try Informatiewaarde(scenario, trekkingen: 400, zaad: 3, draden: 1)
  }
}

/// Whatever is made of a scenario for somebody to read.
enum Vorm: CaseIterable {
  case uitkomst, onderzoek, kansen, verschil, geld, tornado, omslagpunt, keuze, keuzebeeld, waarde, meten,
    onderhandeling,
    prijsbases

  /// Amounts, and what each must be a multiple of.
  struct Deel {
    let bedragen: [Double]
    let korrel: Double

    init(_ json: Json?, _ korrel: Double, zonder: Set<String> = []) {
      bedragen = json?.bedragen(zonder: zonder.union(["kansPositief"])) ?? []
      self.korrel = korrel
    }
  }

  fileprivate func alles(_ proef: Proef) throws -> [Deel] {
    let alles = proef.trajecten
    switch self {
    case .uitkomst:
      let json = try proef.scenario.bereken().inHeleEuros.json(hash: "")
      return [Deel(json["horizonnen"], alles, zonder: delen)]
    case .onderzoek:
      let json = try proef.scenario.onderzoek(zaad: 3)?.json(proef.scenario, hash: "", volgens: nil)
      guard case .lijst(let horizonnen)? = json?["horizonnen"] else { return [] }
      return horizonnen.flatMap {
        [Deel($0["saldo"], 1), Deel($0["saldo"]?["totaal"], 14), Deel($0["toets"], 14)]
      }
    case .kansen:
      return proef.trekkingen.uitkomsten().map(\.json).flatMap {
        [Deel($0["saldo"], alles), Deel($0["saldoPerTraject"], 1), Deel($0["betalers"], 1)]
      }
    case .verschil:
      return [Deel(Verschilbeeld(proef.trekkingen, min: proef.ander, .onzekereGetallen).json, 1)]
    case .geld:
      let geld = Wachtgeld(proef.trekkingen, min: proef.ander)
      return [Deel(.lijst([geld.samen.json] + geld.perBetaler.map(\.saldo.json)), alles)]
    case .tornado: return [Deel(try Tornado(proef.scenario).json, alles, zonder: ["laag", "hoog"])]
    case .omslagpunt:
      let punten = try Omslagpunt.alle(van: proef.scenario)
      let prijs = punten.first { $0.parameter == .gedeeld(.trajectprijs) }?.json
      let saldi = punten.compactMap { $0.json["dichtstbij"] }
      return [
        Deel(prijs?["omslagpunten"], 1), Deel(prijs?["stukken"], 1),
        Deel(.lijst(saldi), alles, zonder: ["waarde"]),
      ]
    case .keuze:
      let verloop = try Keuzeverloop(
        .gedeeld(.trajectprijs), van: [proef.trekkingen.scenario, proef.ander.scenario])
      return [Deel(verloop?.json, 1, zonder: ["nu"])]
    case .keuzebeeld:
      return [Deel(Keuzebeeld([proef.trekkingen, proef.ander]).json, alles, zonder: ["kansBeste"])]
    case .waarde:
      return [Deel(try proef.waarde().json, alles, zonder: ["kansBeste", "trajecten", "effectief"])]
    case .meten:
      let opzet = Meetopzet(spreiding: 2, tau: 0.2, isAanname: true)
      return [Deel(try Meetwaarde(proef.scenario, opzet, trekkingen: 400, zaad: 3, draden: 1).json, alles)]
    case .onderhandeling:
      return [try onderhandeling(proef.trekkingen).json].map { Deel($0, 1, zonder: kansen) }
    case .prijsbases:
      let beide = Prijsbasisonderhandeling(
        integraal: try onderhandeling(proef.trekkingen), declaratie: try onderhandeling(proef.ander))
      return [Deel(beide.json, 1, zonder: kansen)]
    }
  }

  private var delen: Set<String> { ["verhouding", "getoetstAandeel", "voorbijToetsAandeel"] }

  private var kansen: Set<String> {
    [
      "kansOpRuimte", "kansSamenWinst", "kansOpWinst", "kansOpVerlies", "factor", "perBevestigdeEuro",
    ]
  }

  private func onderhandeling(_ trekkingen: Trekkingen) throws -> Onderhandeling {
    Onderhandeling(try Onderhandelinvoer(trekkingen, .lang))
  }
}

extension Json {
  fileprivate subscript(sleutel: String) -> Json? {
    if case .object(let velden) = self { velden.first { $0.sleutel == sleutel }?.waarde } else { nil }
  }

  /// Every number but counts, and but what stands under these keys.
  fileprivate func bedragen(zonder: Set<String>) -> [Double] {
    switch self {
    case .getal(let getal): [getal]
    case .lijst(let leden): leden.flatMap { $0.bedragen(zonder: zonder) }
    case .object(let velden):
      velden.filter { !zonder.contains($0.sleutel) }.flatMap { $0.waarde.bedragen(zonder: zonder) }
    default: []
    }
  }
}
