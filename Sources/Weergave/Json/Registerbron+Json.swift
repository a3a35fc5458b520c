import Bestandsvorm
import BusinessCase

extension Registerbron {
  /// Which register in which state, with stable keys that docs/handleiding/naslag/json.md describes.
  package var json: Json {
    standJson.met([
      ("afgerond", .geheel(populatie.aantal)), ("nietBeoordeeld", .geheel(nietBeoordeeld)),
    ])
  }

  /// The same without what is counted of its casussen.
  var standJson: Json {
    [
      "bestand": .tekst(bestand), "gebeurtenissen": .geheel(gebeurtenissen),
      "vingerafdruk": .tekst(vingerafdruk), "fictief": .waarheid(isFictief),
      "uitgave": .misschien(uitgave) { .geheel($0) }, "nietDelen": .waarheid(isIntern),
    ]
  }

  var achterstandJson: Json {
    .lijst(
      achterstand.map {
        [
          "toetser": .tekst($0.toetser), "zorgregels": .geheel($0.zorgregels),
          "casussen": .lijst($0.casussen.map { .tekst($0.tekst) }),
        ]
      })
  }
}

extension Toetsverloop {
  var json: Json {
    .object(
      Getoetsteclaim.Oordeel.allCases.map { ($0.rawValue, self[$0].json) } + [("samen", samen.json)])
  }
}

extension Toetsverloop.Deel {
  fileprivate var json: Json {
    [
      "zorgregels": .geheel(zorgregels), "geclaimdVoor": .getal(voor.claim), "geclaimdNa": .getal(na.claim),
      "verwachtVoor": .getal(voor.naToerekening), "verwachtNa": .getal(na.naToerekening),
    ]
  }
}
