import Scenariobestand
import Simulatie

/// How the chain of a scenario is simulated before its money is computed, and the chains that were. The threads never
/// change the outcome.
struct Nabootswijze {
  let wijze: Simulatiewijze
  let voortgang: Voortgang
  private let gespeeld = Gespeeld()

  /// Enough for waiting times within a few percent, in about a quarter of a second.
  private static let gewoonlijk = 100

  init(_ invoer: Invoer, _ uitvoer: Uitvoer) {
    let trekwijze = Trekwijze(invoer)
    wijze = Simulatiewijze(
      herhalingen: invoer.getal(Optie.herhalingen.naam) ?? Self.gewoonlijk, zaad: trekwijze.zaad,
      draden: trekwijze.draden)
    voortgang = Voortgang(stil: uitvoer.stil)
  }

  /// Without a command line: one thread, nothing shown.
  init() {
    wijze = Simulatiewijze(herhalingen: Self.gewoonlijk)
    voortgang = Voortgang(stil: true)
  }

  /// A scenario without a chain stays as it is.
  func nagebootst(_ gelezen: GelezenScenario) -> GelezenScenario {
    gelezen.nagebootst { speel($0, "\(gelezen.scenario.naam): keten naspelen") }
  }

  /// The chain as it was played before, or else now: one command plays a chain once.
  func speel(_ plan: Ketenplan, _ waaraan: String = "keten naspelen") -> Nagespeeld {
    if let eerder = eerder(plan) { return eerder }
    defer { voortgang.wis() }
    let nu = plan.speel(wijze) { voortgang.toon(waaraan, gedaan: $0) }
    gespeeld.ketens[plan] = nu
    return nu
  }

  /// The chain as it was played before; nil when it was not.
  func eerder(_ plan: Ketenplan) -> Nagespeeld? { gespeeld.ketens[plan] }

  /// A class, because all parts of a command must find what any of them played.
  private final class Gespeeld {
    var ketens: [Ketenplan: Nagespeeld] = [:]
  }
}

extension Optie {
  static let herhalingen = Optie(
    "--herhalingen", .getal(naam: "AANTAL", 2...10_000),
    "hoe vaak een keten wordt nagespeeld (gewoonlijk 100)")
}
