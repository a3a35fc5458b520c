import Bestandsvorm
import BusinessCase
import SociaalRecept

extension Ketenschatter {
  /// The key `register` of `simuleer --uit REGISTER --json`.
  package func json(
    bestand: String, _ blik: Registerblik, _ vergelijking: Wachtvergelijking
  ) -> Json {
    let velden: Json = [
      "bestand": .tekst(bestand), "fictief": .waarheid(gegevens.instellingen.fictief),
      "casussen": .geheel(gegevens.casussen.count), "nietPassend": .geheel(gegevens.nietPassend),
      "van": .datum(gegevens.periode?.lowerBound),
      "tot": .datum(gegevens.periode?.upperBound), "dagen": .geheel(gegevens.dagen),
      "schattingen": .lijst(schattingen.map(\.json)), "wijken": .lijst(wijken.map(\.json)),
      "vergelijking": .lijst(vergelijking.rijen.map(\.json)), "oordeel": .tekst(vergelijking.zin),
    ]
    return velden.met(blik.json)
  }
}

extension Ketenschatting {
  fileprivate var json: Json {
    let besluit: (String, Json) =
      switch besluit {
      case .overgenomen: ("overgenomen", .niets)
      case .gehouden(let reden): ("gehouden", .tekst(reden.zin))
      case .getoond: ("getoond", .niets)
      }
    return [
      "sleutel": sleutel.isEmpty ? .niets : .tekst(sleutel), "naam": .tekst(naam),
      "eenheid": .tekst(eenheid.rawValue), "schatting": .misschien(marge, \.json), "n": .geheel(n),
      "scenario": .misschien(scenario, Json.getal), "besluit": .tekst(besluit.0), "reden": besluit.1,
    ]
  }
}

extension Wijkdeel {
  fileprivate var json: Json {
    [
      "wijk": .tekst(wijk.rawValue), "n": .misschien(n, Json.geheel), "deel": .misschien(marge, \.json),
    ]
  }
}

extension Marge95 {
  fileprivate var json: Json {
    ["waarde": .getal(waarde), "laag": .getal(laag), "hoog": .getal(hoog)]
  }
}

extension Wachtvergelijking.Rij {
  fileprivate var json: Json {
    let register: Json =
      isKlein
      ? .niets
      : [
        "n": .geheel(n), "mediaan": .misschien(self.register.allen.mediaan, Json.geheel),
        "p80": .misschien(self.register.allen.p80, Json.geheel), "binnenNorm": .misschien(aandeel, \.json),
      ]
    return [
      "waar": .tekst(groep.naam), "stap": .tekst(stap.woord), "norm": .geheel(self.register.norm),
      "register": register,
      "simulatie": [
        "mediaan": .misschien(mediaan, \.json), "p80": .misschien(p80, \.json),
        "binnenNorm": .misschien(binnen, \.json),
      ],
      "past": .tekst(afwijking.woord),
    ]
  }
}
