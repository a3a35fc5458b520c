import Scenariobestand
import Simulatie
import SociaalRecept

/// How the chain of a scenario is simulated before its money is computed. The threads never change the outcome.
struct Nabootswijze {
  let wijze: Simulatiewijze
  let voortgang: Voortgang

  /// Enough for waiting times within a few percent, in about half a second.
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
    defer { voortgang.wis() }
    return gelezen.nagebootst(wijze) {
      voortgang.toon("\(gelezen.scenario.naam): keten naspelen", gedaan: $0)
    }
  }
}

extension Optie {
  static let herhalingen = Optie(
    "--herhalingen", .getal(naam: "AANTAL", 2...10_000),
    "hoe vaak een keten wordt nagespeeld (gewoonlijk 100)")
}
