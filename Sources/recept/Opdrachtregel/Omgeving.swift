import Scenariobestand
import Taal

/// What the environment says; nil when it says nothing.
func omgeving(_ naam: String) -> String? {
  getenv(naam).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
}

extension Scenariobibliotheek {
  /// The files of the user, with the scenarios in the folder that RECEPT_SCENARIOS names, if any.
  static var vanGebruiker: Scenariobibliotheek {
    let mappen = ["scenarios"] + [omgeving("RECEPT_SCENARIOS")].compactMap { $0 }
    return Scenariobibliotheek(Schijf(scenariomappen: mappen))
  }
}
