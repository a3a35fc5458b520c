import Bestandsvorm
import SociaalRecept

extension Werklijst {
  /// The whole list with stable keys. The keys are described in docs/handleiding/naslag/json.md.
  package var json: Json {
    [
      "peildatum": .datum(peildatum), "fictief": .waarheid(instellingen.fictief),
      "normen": instellingen.normenJson, "casussen": .lijst(herinneringen.map(\.lijstregel)),
    ]
  }
}

extension Herinnering {
  fileprivate var lijstregel: Json {
    Json.object([
      ("casus", .geheel(casus.nummer.nummer)), ("naam", .tekstOfNiets(casus.naam)),
      ("wijk", .woord(casus.wijk)), ("stadsdeel", .woord(casus.stadsdeel)),
      ("makelaar", .tekstOfNiets(casus.makelaar)), ("status", .woord(casus.status)),
      ("prioriteit", .woord(casus.prioriteit)), ("aangemeld", .datum(casus.aangemeld)),
    ]).met(velden)
  }

  var velden: [(sleutel: String, waarde: Json)] {
    [
      ("watTeDoen", .woord(soort)), ("dagen", .geheel(dagen)), ("norm", .geheelOfNiets(norm)),
      ("teLaat", .geheelOfNiets(teLaat)), ("nu", .waarheid(isNu)),
    ]
  }
}

extension Instellingen {
  /// The norms in days, and whether somebody set them.
  var normenJson: Json {
    .object(
      Norm.allCases.map { norm in
        (norm.rawValue, ["dagen": .geheel(self[norm]), "aanname": .waarheid(isAanname(norm))])
      })
  }
}
