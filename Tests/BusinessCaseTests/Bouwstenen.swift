import BusinessCase
import Testing

/// Short ways to say things in tests.
extension Fractie: ExpressibleByFloatLiteral, ExpressibleByIntegerLiteral {
  public init(floatLiteral waarde: Double) { self = Fractie(waarde)! }
  public init(integerLiteral waarde: Int) { self = Fractie(Double(waarde))! }
}

extension Kostenpost.ID: ExpressibleByStringLiteral {
  public init(stringLiteral tekst: String) { self.init(tekst) }
}

extension Beoordeling.ID: ExpressibleByStringLiteral {
  public init(stringLiteral tekst: String) { self.init(tekst) }
}

func post(
  _ id: String, _ centen: Int64, _ betaler: Betaler, jaar: Int = 2022, basis: Prijsbasis = .integraal
) -> Kostenpost {
  Kostenpost(
    id: .init(id), naam: id, eenheid: "keer", betaler: betaler,
    prijzen: [Prijs(bedrag: Bedrag(centen: centen), jaar: jaar, basis: basis, bron: "test", status: .data)])
}

let cpi = Prijsindex(
  basisjaar: 2012,
  stijgingen: [0.025, 0.01, 0.006, 0.003, 0.014, 0.017, 0.026, 0.013, 0.027, 0.1, 0.038, 0.033],
  bron: "CBS 83131NED")

let kostenkaart = Kostenkaart(
  index: cpi,
  posten: [
    post("huisarts-consult-kort", 28_74, .zorgverzekeraar),
    post("poh-ggz-consult", 20_85, .zorgverzekeraar),
    post("wmo-begeleiding-uur", 64_00, .gemeente),
    post("seh-bezoek", 258_00, .zorgverzekeraar),
    post("huishoudelijke-hulp-uur", 32_76, .gemeente),
    post("verpleeghuis-dag", 290_00, .zorgkantoor),
  ])

let ontwerpcorrectie = Optimismecorrectie(beide: 0, een: 0.15, geen: 0.4)

func rekenregels(peil: Int = 2022, r: Double = 0.0225, horizonnen: Horizonnen = .gewoonlijk) -> Rekenregels {
  Rekenregels(
    prijspeil: peil, prijsbasis: .integraal, discontovoet: r, horizonnen: horizonnen,
    optimismecorrectie: ontwerpcorrectie)
}

let f1 = Trajectprijs(prijs: Bedrag(centen: 1038_00), jaar: 2022, betaler: .gemeente)

func vermeden(
  _ post: Kostenpost.ID, _ hoeveelheid: Hoeveelheid, vanaf: Int = 0, duur: Int? = nil, kans: Kans = 1,
  toerekening: Fractie = 1, toets: Toets = .beide, tot: Int = 6, uitdoving: Fractie = 0, uitval: Fractie = 0
) -> Zorgregel {
  Zorgregel(
    soort: .vermeden(
      .init(toerekening: toerekening, toets: toets, getoetstTot: tot, uitdoving: uitdoving)),
    post: post, hoeveelheid: hoeveelheid, periode: Periode(vanaf: vanaf, duur: duur), kans: kans,
    uitval: uitval)
}

func regel(
  _ soort: Zorgregel.Soort, _ post: Kostenpost.ID, _ hoeveelheid: Hoeveelheid, vanaf: Int = 0,
  duur: Int? = nil, kans: Kans = 1, uitval: Fractie = 0
) -> Zorgregel {
  Zorgregel(
    soort: soort, post: post, hoeveelheid: hoeveelheid, periode: Periode(vanaf: vanaf, duur: duur),
    kans: kans,
    uitval: uitval)
}

func casus(id: Beoordeling.ID = "c1", route: Route? = .buurtwerk, _ zorgregels: Zorgregel...) -> Beoordeling {
  try! Beoordeling(casus: id, route: route, zorgregels: zorgregels)
}

func scenario(
  _ casussen: Beoordeling..., regels: Rekenregels = rekenregels(), traject: Trajectprijs = f1,
  programma: Programma? = nil
) -> Scenario {
  Scenario(
    naam: "proef", regels: regels, traject: traject, kostenkaart: kostenkaart, methode: .casussen(casussen),
    programma: programma)
}

/// Equal but for rounding in the last bits.
func vrijwelGelijk(_ links: Double, _ rechts: Double, relatief: Double = 1e-9) -> Bool {
  abs(links - rechts) <= relatief * max(abs(links), abs(rechts), 1e-6)
}

/// Draws for random tests, the same on every machine.
struct Dobbelsteen: RandomNumberGenerator {
  private var toeval: Toeval

  init(stand: UInt64) { toeval = Toeval(zaad: stand) }

  mutating func next() -> UInt64 { toeval.next() }

  mutating func fractie() -> Fractie { Fractie(Double.random(in: 0...1, using: &self))! }

  /// A zorgregel with every field drawn, extremes included.
  mutating func zorgregel() -> Zorgregel {
    let soort: Zorgregel.Soort =
      switch Int.random(in: 0..<6, using: &self) {
      case 0: .meer
      case 1: .inzet
      case 2: .tegenslag(toerekening: fractie(), stopt: false)
      default:
        .vermeden(
          .init(
            toerekening: fractie(), toets: Toets.allCases.randomElement(using: &self)!,
            getoetstTot: Int.random(in: 0...30, using: &self),
            uitdoving: Bool.random(using: &self) ? fractie() : 0))
      }
    let aantal = Double.random(in: 0...40, using: &self)
    let eenheid = Tijdseenheid.allCases.randomElement(using: &self)!
    return Zorgregel(
      soort: soort, post: kostenkaart.posten.randomElement(using: &self)!.id,
      hoeveelheid: Int.random(in: 0..<5, using: &self) == 0
        ? .eenmalig(aantal) : .per(eenheid, aantal: aantal),
      periode: Periode(
        vanaf: Int.random(in: 0...30, using: &self),
        duur: Bool.random(using: &self) ? Int.random(in: 0...40, using: &self) : nil),
      kans: fractie(),
      uitval: Bool.random(using: &self) ? Fractie(Double.random(in: 0...0.2, using: &self))! : 0)
  }

  /// A casus of up to eight lines; one in three has a setback that stops the benefits.
  mutating func beoordeling(_ nummer: Int) -> Beoordeling {
    var regels = (0..<Int.random(in: 0...8, using: &self)).map { _ in zorgregel() }
    if Int.random(in: 0..<3, using: &self) == 0 {
      regels.append(
        regel(
          .tegenslag(toerekening: 0, stopt: true), "seh-bezoek", .eenmalig(1),
          vanaf: Int.random(in: 0...30, using: &self), kans: fractie()))
    }
    return try! Beoordeling(
      casus: .init("willekeurig-\(nummer)"), route: Route.allCases.randomElement(using: &self)!,
      stadsdeel: Stadsdeel.allCases.randomElement(using: &self)!,
      leeftijd: Int.random(in: 10...95, using: &self), zorgregels: regels)
  }
}
