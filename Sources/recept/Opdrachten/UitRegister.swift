import Bestandsvorm
import BusinessCase
import Scenariobestand
import SociaalRecept
import Weergave

extension Optie {
  static let uitRegister = Optie(
    "--register", .tekst(naam: "BESTAND"),
    "neem de beoordeelde casussen uit dit register, gewogen naar alle afgeronde")
}

/// The assessed casussen of a register and what else the engine needs of it.
func leesRegister(_ pad: String) throws(Afbreking) -> Registercasussen {
  let register = try openRegister(pad)
  return try metRegister(pad, try register.onderzoekscasussen())
}

/// Whether a file is a database, by the sixteen bytes that every one begins with (sqlite.org/fileformat.html).
func isRegister(_ pad: String) -> Bool { Schijf().begint(pad, met: Array("SQLite format 3\0".utf8)) }

extension GelezenScenario {
  /// The same with these casussen, when there are any and the scenario computes with casussen; otherwise as it is.
  func gebruik(_ casussen: Registercasussen?) throws(Leesfouten) -> GelezenScenario {
    guard let casussen, scenario.methode.kentMaanden else { return self }
    let bezwaren = scenario.bezwaren(tegen: casussen)
    guard bezwaren.isEmpty else {
      throw Leesfouten(
        fouten: bezwaren.map {
          Leesfout(plek: nil, bestand: casussen.bron.bestand, pad: "", gevonden: $0, verwacht: "")
        }, isToegang: false)
    }
    return met(casussen)
  }
}

extension Berekend {
  /// The register that the casussen come from, for beside the hash; null when there is none.
  var registerJson: Json { .misschien(scenario.register) { $0.json } }
}
