import Bestandsvorm
import BusinessCase
import Taal
import Weergave

/// How many draws, from which seed, on how many threads. The threads never change the outcome.
struct Trekwijze {
  let aantal: Int
  let zaad: UInt64
  let draden: Int

  static let opties = opties(trekkingen: "hoeveel trekkingen (gewoonlijk 10.000)")

  static func opties(trekkingen: String) -> [Optie] {
    [
      Optie("--trekkingen", .getal(naam: "AANTAL", 100...500_000), trekkingen),
      .zaad,
      Optie("--draden", .getal(naam: "AANTAL", 1...64), "op hoeveel draden tegelijk (gewoonlijk alle)"),
    ]
  }

  /// Whether any of these options was given.
  static func isGevraagd(_ invoer: Invoer) -> Bool { opties.contains { invoer.heeft($0) } }

  init(_ invoer: Invoer) {
    aantal = invoer.getal("--trekkingen") ?? 10_000
    zaad = UInt64(invoer.getal("--zaad") ?? 2022)
    draden = invoer.getal("--draden") ?? max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
  }

  /// Draws a scenario, with progress on stderr when it takes long.
  ///
  /// - Parameter scenario: a variant of what was read, when it is not that itself.
  func trek(
    _ berekend: Berekend, als scenario: Scenario? = nil, _ voortgang: Voortgang
  ) throws(Afbreking) -> Trekkingen {
    let scenario = scenario ?? berekend.scenario
    let (model, uitkomst) = try rekenend(
      berekend, (try Trekkingsmodel(scenario), try scenario.bereken()))
    defer { voortgang.wis() }
    return model.trek(aantal, zaad: zaad, draden: draden) {
      voortgang.toon("\(scenario.naam): trekken", gedaan: $0)
    }.gecentreerd(op: uitkomst)
  }

  /// What a reader needs to draw the same again.
  var json: Json { ["trekkingen": .geheel(aantal), "zaad": .geheel(Int(zaad))] }

  var zin: String {
    "\(getalTekst(Double(aantal), decimalen: 0)) trekkingen met zaad \(zaad). Hetzelfde zaad geeft dezelfde uitkomst."
  }
}

/// Something that is computed with a scenario, its error told with the file.
func rekenend<Waarde>(
  _ berekend: Berekend, _ werk: @autoclosure () throws(Rekenfout) -> Waarde
) throws(Afbreking) -> Waarde {
  do throws(Rekenfout) {
    return try werk()
  } catch {
    throw Afbreking(
      .verkeerdeGegevens,
      ["\(berekend.gelezen.bestanden.first ?? berekend.scenario.naam): \(error.zin)"])
  }
}
