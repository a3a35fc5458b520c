import Bestandsvorm
import SociaalRecept

extension Wachtoverzicht {
  /// The overview with stable keys, shares unrounded. The keys are described in docs/handleiding/naslag/json.md.
  package func json(_ instellingen: Instellingen, _ blik: Registerblik = .intern) -> Json {
    let velden: Json = [
      "peildatum": .datum(peildatum), "vanaf": .datum(vanaf), "tot": .datum(tot),
      "fictief": .waarheid(instellingen.fictief), "normen": instellingen.normenJson,
      "samenvatting": .lijst(zinnen(instellingen).map { .tekst($0) }), "totaal": totaal.json,
      "per": .woord(indeling), "groepen": .lijst(groepen.map(\.json)),
    ]
    return velden.met(blik.json)
  }
}

extension Wachtoverzicht.Groep {
  fileprivate var json: Json {
    [
      "naam": .tekst(naam), "aantal": .geheel(aantal),
      "wachten": .object(Instellingen.Norm.allCases.map { ($0.rawValue, self[$0].json) }),
    ]
  }
}

extension Wachtcijfers {
  fileprivate var json: Json {
    [
      "norm": .geheel(norm), "klaar": .geheel(geholpen), "wachtNog": .geheel(wachtend),
      "weg": .geheel(vervallen), "binnenNorm": .geheel(binnen), "buitenNorm": .geheel(buiten),
      "aandeelBinnenNorm": .misschien(aandeelBinnen) { .getal($0) }, "metWachtenden": allen.json,
      "alleenKlaar": alleenGeholpen.json, "langste": .geheelOfNiets(langste),
      "wachtLangst": .misschien(oudste) {
        ["casus": .geheel($0.casus.nummer), "dagen": .geheel($0.dagen)]
      },
    ]
  }
}

extension Wachtkwantielen {
  fileprivate var json: Json {
    ["mediaan": .geheelOfNiets(mediaan), "p80": .geheelOfNiets(p80), "p90": .geheelOfNiets(p90)]
  }
}
