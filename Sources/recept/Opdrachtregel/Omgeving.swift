import Scenariobestand
import Taal

/// What the environment says; nil when it says nothing.
func omgeving(_ naam: String) -> String? {
  getenv(naam).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
}

extension Scenariobibliotheek {
  /// The files of the user: in the folder `scenarios` here, in the folder that RECEPT_SCENARIOS names, in the one beside the
  /// program, and last what is in the program itself.
  static var vanGebruiker: Scenariobibliotheek {
    let mappen = [map, omgeving("RECEPT_SCENARIOS"), naastProgramma].compactMap { $0 }
    return Scenariobibliotheek(SchijfMetMeegeleverd(scenariomappen: mappen))
  }

  private static let map = "scenarios"

  private static let naastProgramma: String? = {
    guard let pad = realpath("/proc/self/exe", nil) else { return nil }
    defer { free(pad) }
    let programma = String(cString: pad)
    return programma.lastIndex(of: "/").map { "\(programma[...$0])\(map)" }
  }()

  /// Where a scenario was found, when that is not where one looks first; nil when it is.
  func ergensAnders(_ genoemd: String, _ gevonden: String) -> String? {
    if [genoemd, "\(genoemd).json5", "\(Self.map)/\(genoemd).json5"].contains(gevonden) { return nil }
    return gevonden.hasPrefix(Meegeleverd.map)
      ? "het scenario dat in het programma zelf zit" : "gelezen uit \(gevonden)"
  }
}
