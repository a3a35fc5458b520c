import BusinessCase

/// Runs of a waiting line over a number of seeds, next to what theory says.
struct Loketproef: Sendable {
  static let zaden = 20
  static let zaad: UInt64 = 1953

  let metingen: [Loketmeting]

  init(_ opgave: Loketopgave, draden: Int = 2) {
    metingen = evenwijdig(Self.zaden, draden: draden) {
      Loketmodel.meting(opgave, zaad: Self.zaad, herhaling: $0)
    }
  }

  /// A figure of every run.
  func reeks(_ figuur: (Loketmeting) -> Double?) -> Steekproef {
    Steekproef(metingen.compactMap(figuur))
  }
}

extension Loketproef {
  // Short runs keep the checks quick; the warm-up is many times the time in which such a queue forgets its beginning.
  private static let aankomst = 4.8

  static let mm1 = Loketproef(
    met(
      Loketopgave(
        tussenpoos: 1 / 0.6, bediening: .exponentieel(gemiddelde: 1), loketten: 1, opwarming: 200, einde: 4200
      ),
      drempel: 2))
  static let mm6 = Loketproef(
    met(
      Loketopgave(
        tussenpoos: 1 / aankomst, bediening: .exponentieel(gemiddelde: 1), loketten: 6, opwarming: 100,
        einde: 900),
      drempel: 0.5))
  static let md1 = Loketproef(
    Loketopgave(tussenpoos: 1 / 0.6, bediening: .vast(1), loketten: 1, opwarming: 200, einde: 4200))
  static let me1 = Loketproef(
    Loketopgave(
      tussenpoos: 1 / 0.6, bediening: .erlang(vorm: 3, gemiddelde: 1), loketten: 1, opwarming: 200,
      einde: 4200))
  static let veel = Loketproef(
    Loketopgave(
      tussenpoos: 1 / aankomst, bediening: .exponentieel(gemiddelde: 1), loketten: 1000, opwarming: 20,
      einde: 420))
  static let ongeduld = Loketproef(
    Loketopgave(
      tussenpoos: 1 / 7.2, bediening: .exponentieel(gemiddelde: 1), loketten: 6, geduld: 2, opwarming: 20,
      einde: 520))
  static let voorrang: Loketproef = {
    var opgave = Loketopgave(
      tussenpoos: 1 / 0.8, bediening: .exponentieel(gemiddelde: 1), loketten: 2, opwarming: 200, einde: 3200)
    opgave.klassen.insert(
      Loketopgave.Klasse(tussenpoos: 1 / 0.6, bediening: .exponentieel(gemiddelde: 1)), at: 0)
    return Loketproef(opgave)
  }()

  static var alle: [(naam: String, proef: Loketproef)] {
    [
      ("M/M/1", mm1), ("M/M/6", mm6), ("M/D/1", md1), ("M/E/1", me1), ("M/M/∞", veel), ("M/M/6+M", ongeduld),
      ("voorrang", voorrang),
    ]
  }

  private static func met(_ opgave: Loketopgave, drempel: Double) -> Loketopgave {
    var opgave = opgave
    opgave.drempel = drempel
    return opgave
  }
}
