import BusinessCase
import Testing

@testable import Scenariobestand

func lees(_ tekst: String) -> (knoop: Knoop?, fouten: [Leesfout]) {
  leesJson5(Array(tekst.utf8), bestand: "x.json5")
}

/// The tree of a text without errors.
func boom(_ tekst: String, _ plaats: SourceLocation = #_sourceLocation) throws -> Knoop {
  let (knoop, fouten) = lees(tekst)
  try #require(fouten.isEmpty, "\(fouten.map(\.zin))", sourceLocation: plaats)
  return try #require(knoop, sourceLocation: plaats)
}

/// The errors of a text, without the name of the file: `1:2  onverwacht teken …`.
func fouten(in tekst: String) -> [String] { lees(tekst).fouten.map(\.kort) }

extension Leesfout {
  /// The sentence without the name of the file.
  var kort: String { zin.hasPrefix("x.json5:") ? String(zin.dropFirst("x.json5:".count)) : zin }
}

extension Knoop {
  /// The value as plain JSON, to compare with.
  var plat: String {
    switch waarde {
    case .niets: "null"
    case .waarheid(let waarheid): "\(waarheid)"
    case .getal(let getal, _): Int(exactly: getal).map(String.init) ?? "\(getal)"
    case .tekst(let tekst): "'\(tekst)'"
    case .lijst(let leden): "[" + leden.map(\.plat).joined(separator: ",") + "]"
    case .object(let velden):
      "{" + velden.map { "\($0.naam):\($0.waarde.plat)" }.joined(separator: ",") + "}"
    case .afgekeurd: "?"
    }
  }

  /// The value behind keys and list numbers, such as `casussen.0.id`.
  func bij(_ pad: String) -> Knoop? {
    pad.split(separator: ".").reduce(Optional(self)) { knoop, stap in
      guard let knoop, case .lijst(let leden) = knoop.waarde, let nummer = Int(stap) else {
        return knoop?[String(stap)]
      }
      return leden.indices.contains(nummer) ? leden[nummer] : nil
    }
  }
}

/// What a library says of files in memory.
func klachten(_ bestanden: [String: String], bij genoemd: String = "x.json5") -> [String] {
  do {
    _ = try Scenariobibliotheek(Geheugen(bestanden)).scenario(genoemd)
    return []
  } catch {
    return error.fouten.map(\.kort)
  }
}

/// The scenario `x.json5` of files in memory.
func scenario(_ bestanden: [String: String], _ genoemd: String = "x.json5") throws -> Scenario {
  try Scenariobibliotheek(Geheugen(bestanden)).scenario(genoemd).scenario
}

/// A small price list: 2021 to 2023, one post with a price, one without.
let kleineKaart = """
  { prijsindex: { bron: "proef", stijging: { "2022": 0.10, "2023": 0.05 } },
    kostenposten: [
      { id: "consult", naam: "Consult", eenheid: "consult", betaler: "zorgverzekeraar", prijzen: [
        { bedrag: 28.74, jaar: 2022, basis: "integraal", bron: "proef", status: "X" } ] },
      { id: "dagbesteding", naam: "Dagbesteding", eenheid: "dag", betaler: "gemeente", prijzen: [],
        toelichting: "geen prijs gevonden" },
    ] }
  """

let kleineRegel = #"{ soort: "vermeden", post: "consult", aantal: 1, per: "maand", kans: 0.5 }"#
let kleineCasus = #"{ id: "a", route: "buurtwerk", zorgregels: [ \#(kleineRegel) ] }"#

/// A scenario with one casus and the keys that are handed in, beside the small price list.
func kleinScenario(_ erbij: String = "", casussen: String = "[ \(kleineCasus) ]") -> [String: String] {
  [
    "kostenkaart.json5": kleineKaart,
    "x.json5":
      #"{ naam: "Klein", prijspeil: 2022, prijsbasis: "integraal", casussen: \#(casussen), \#(erbij) }"#,
  ]
}
