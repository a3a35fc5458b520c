import BusinessCase
import Testing

@testable import Bestandsvorm
@testable import Scenariobestand

/// Something else came out than a test can go on with.
struct Onverwacht: Error {}

extension Leesfout {
  /// The sentence without the name of the file.
  var kort: String { zin.hasPrefix("x.json5:") ? String(zin.dropFirst("x.json5:".count)) : zin }
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
