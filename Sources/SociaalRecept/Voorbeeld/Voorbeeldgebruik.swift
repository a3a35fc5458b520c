import BusinessCase
import Taal

/// Invented care use of invented residents, with a true effect that is known: from the start of help on somebody goes to
/// the GP `effect` times as often.
///
/// Contacts a month are Poisson with mean λ·exp(x - σ²/2), λ ~ Gamma(2) with mean ½, x autoregressive; somebody is
/// referred in the first month after three months with four contacts or more, so that use falls by itself afterwards. All
/// of it is an `aanname`.
struct Voorbeeldgebruik {
  let zaad: UInt64

  /// What help truly does here.
  static let effect = 0.8
  static let posten: [Kostenpost.ID] = [.init("huisarts-consult-kort"), .init("seh-bezoek")]
  private static let (rho, sigma) = (0.75, 0.7)
  private static let (drempel, hoogstens) = (4, 600)
  private static let sehPerMaand = 0.02
  private static let doetMee = 0.8
  private static let maanden = 12

  /// Writes down consent and counts of the practice, by day, of most of these casussen.
  func schrijf(
    _ nummers: [Casusnummer], _ zitting: Zitting, altijd: Bool = false
  ) throws(Registerfout) {
    var gemeten: Set<Bewonernummer> = []
    for nummer in nummers {
      let casus = try zitting.casus(nummer)
      var toeval = Toeval(zaad: zaad, naam: "zorggebruik", blok: nummer.nummer)
      guard casus.status != .foutieveInvoer, !casus.isVernietigd, altijd || toeval.gebeurt(Self.doetMee),
        gemeten.insert(casus.bewoner).inserted
      else { continue }
      try schrijf(casus, &toeval, zitting)
    }
  }

  private func schrijf(_ casus: Casus, _ toeval: inout Toeval, _ zitting: Zitting) throws(Registerfout) {
    let (t0, einde) = (casus.verwijzing.op, Voorbeeldregister.einde)
    let venster = Meetvenster(
      van: t0.plus(maanden: -Self.maanden), tot: min(t0.plus(maanden: Self.maanden), einde))
    guard let venster, venster.tot > t0 else { return }
    let loop = Self.loop(&toeval)
    var dagen: [Kostenpost.ID: [Datum]] = [:]
    for maand in -Self.maanden..<Self.maanden {
      let (begin, eind) = (t0.plus(maanden: maand), min(t0.plus(maanden: maand + 1), venster.tot))
      guard begin < eind else { continue }
      for dag in 0..<eind.dagen(sinds: begin) {
        let op = begin + dag
        let hulp = casus.hulpOp.map { op >= $0 } ?? false
        let kansen = [loop[maand + Self.maanden] * (hulp ? Self.effect : 1), Self.sehPerMaand]
        for (post, perMaand) in zip(Self.posten, kansen) {
          let keer = toeval.poisson(perMaand / Meetmaand.dagen)
          dagen[post, default: []] += Array(repeating: op, count: keer)
        }
      }
    }
    try zitting.voeg(.effectmeting(mag: true, op: einde), bij: casus.nummer)
    _ = try zitting.telZorggebruik(
      Gebruikstekst(Self.posten.map { .init($0, Double(dagen[$0]?.count ?? 0), dagen: dagen[$0] ?? []) }),
      .his,
      venster, op: einde, bij: casus.nummer)
  }

  /// Expected contacts in each of the months around a referral that came after a bad spell.
  private static func loop(_ toeval: inout Toeval) -> [Double] {
    while true {
      let lambda = -0.25 * (log(toeval.deel()) + log(toeval.deel()))
      var (x, verwacht, aantallen): (Double, [Double], [Int]) = (sigma * toeval.normaal(), [], [])
      for maand in 0..<hoogstens {
        verwacht.append(lambda * exp(x - sigma * sigma / 2))
        aantallen.append(toeval.poisson(verwacht[maand]))
        x = rho * x + sigma * (1 - rho * rho).squareRoot() * toeval.normaal()
        if maand >= maanden, aantallen[(maand - 2)...maand].reduce(0, +) >= drempel {
          return voor(maand, verwacht, x, lambda, &toeval)
        }
      }
    }
  }

  private static func voor(
    _ verwezen: Int, _ verwacht: [Double], _ x: Double, _ lambda: Double, _ toeval: inout Toeval
  ) -> [Double] {
    var (loop, x) = (Array(verwacht[(verwezen + 1 - maanden)...verwezen]), x)
    for _ in 0..<maanden {
      loop.append(lambda * exp(x - sigma * sigma / 2))
      x = rho * x + sigma * (1 - rho * rho).squareRoot() * toeval.normaal()
    }
    return loop
  }
}

extension Toeval {
  fileprivate mutating func normaal() -> Double { Normaal.kwantiel(deel()) }

  /// A Poisson number, by multiplying uniform ones (Knuth); for small means.
  fileprivate mutating func poisson(_ gemiddelde: Double) -> Int {
    let grens = exp(-gemiddelde)
    var (keer, product) = (0, deel())
    while product > grens {
      keer += 1
      product *= deel()
    }
    return keer
  }
}
