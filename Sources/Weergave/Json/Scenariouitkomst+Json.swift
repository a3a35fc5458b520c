import Bestandsvorm
import BusinessCase

extension Scenariouitkomst {
  /// The outcome with stable keys; amounts in euros, unrounded. The keys are described in docs/handleiding/naslag/json.md.
  ///
  /// - Parameter hash: SHA-256 of the files that the scenario was read from.
  package func json(hash: String) -> Json {
    let regels = scenario.regels
    let uitkomst: Json = [
      "versie": .tekst(versie), "scenario": .tekst(scenario.naam), "hash": .tekst(hash),
      "register": .misschien(scenario.register) { $0.json },
      "prijspeil": .geheel(regels.prijspeil), "prijsbasis": .tekst(regels.prijsbasis.rawValue),
      "discontovoet": .getal(regels.discontovoet), "methode": .tekst(scenario.methode.naam),
      "trajecten": .getal(telling.trajecten), "contanteTrajecten": .getal(telling.contanteTrajecten),
      "horizonnen": .lijst(uitkomsten.map(\.json)),
      "perTraject": .lijst(Horizon.allCases.map { perTraject($0).json }),
      "terugverdientijd": .misschien(terugverdientijd) { .geheel($0) },
      "waterval": .lijst(Horizon.allCases.map { waterval($0).json($0) }),
      "jaren": .lijst(telling.jaren.map(json)),
      "ongewogen": .misschien(ongewogen) { .lijst($0.map(\.json)) },
      "aannames": .lijst(scenario.gegevens.map(\.json)),
      "prijzen": .lijst(prijzen.map(\.json)),
      "meldingen": .lijst(meldingen.map { .tekst($0.zin) }),
    ]
    let gemeten = scenario.meting.map { uitkomst.met([("gemeten", meetjson($0))]) } ?? uitkomst
    return scenario.kentWachten ? gemeten.met([("wachten", wachtjson)]) : gemeten
  }

  /// What was measured of the claims, and the saldo when the claim was less sure beforehand.
  private func meetjson(_ meting: Claimmeting) -> Json {
    meting.bijstelling.json.met([
      (
        "saldoVerruimd",
        .misschien(verruimd) { uitkomst in
          .object(Horizon.allCases.map { ($0.rawValue, .getal(uitkomst[$0].totaal.saldo)) })
        }
      )
    ])
  }

  /// What waiting changes; amounts in euros.
  private var wachtjson: Json {
    [
      "nabootsingen": .geheel(scenario.programma?.doorstromen.count ?? 0),
      "contantGeholpen": .getal(telling.contantGeholpen),
      "zaad": .misschien(scenario.nabootsing) { .geheel(Int($0.zaad)) },
      "horizonnen": .lijst(
        Horizon.allCases.map { horizon in
          [
            "naam": .tekst(horizon.rawValue), "totaal": .misschien(wachteffect(horizon)) { $0.json },
            "betalers": .object(
              Betaler.opTeSommen { wachteffect(horizon, $0).map { $0 != Geldstroom() } ?? false }.map {
                betaler in
                (betaler.rawValue, .misschien(wachteffect(horizon, betaler)) { $0.json })
              }),
          ]
        }),
    ]
  }

  private func json(_ jaar: Programmajaar) -> Json {
    [
      "nummer": .geheel(jaar.nummer), "trajecten": .getal(jaar.trajecten), "disconto": .getal(jaar.disconto),
      "horizonnen": .lijst(Horizon.allCases.map { inJaar(jaar, $0).json }),
    ]
  }
}

extension GeldendePrijs {
  package var json: Json {
    [
      "post": .tekst(post.id.tekst), "naam": .tekst(post.naam), "eenheid": .tekst(post.eenheid),
      "betaler": .tekst(post.betaler.rawValue), "prijs": .getal(euro),
      "gepubliceerd": .getal(prijs.bedrag.euro),
      "jaar": .geheel(prijs.jaar), "basis": .tekst(prijs.basis.rawValue), "bron": .tekst(prijs.bron),
      "status": .tekst(prijs.status.rawValue),
    ]
  }
}

extension Vergelijking {
  /// Every scenario whole, and what each differs from the first.
  package func json(hashes: [String]) -> Json {
    [
      "versie": .tekst(versie),
      "scenarios": .lijst(zip(uitkomsten, hashes).map { $0.json(hash: $1) }),
      "verschillen": .lijst(uitkomsten.dropFirst().map(verschilJson)),
      "verzoening": .lijst(uitkomsten.map(verzoeningJson)),
      "meldingen": .lijst(waarschuwingen.map { .tekst($0) }),
    ]
  }

  private func verschilJson(_ uitkomst: Scenariouitkomst) -> Json {
    [
      "scenario": .tekst(uitkomst.scenario.naam), "tegenover": .tekst(uitkomsten[0].scenario.naam),
      "horizonnen": .lijst(Horizon.allCases.map { verschilJson(uitkomst, $0, .alles) }),
      "perTraject": .lijst(Horizon.allCases.map { verschilJson(uitkomst, $0, .perTraject) }),
    ]
  }

  private func verschilJson(_ uitkomst: Scenariouitkomst, _ horizon: Horizon, _ maat: Maat) -> Json {
    [
      "naam": .tekst(horizon.rawValue), "totaal": verschil(uitkomst, horizon, maat).json,
      "betalers": .object(
        Betaler.opTeSommen { verschil(uitkomst, horizon, maat, betaler: $0) != Geldstroom() }.map {
          ($0.rawValue, verschil(uitkomst, horizon, maat, betaler: $0).json)
        }),
    ]
  }

  private func verzoeningJson(_ uitkomst: Scenariouitkomst) -> Json {
    let verzoening = Verzoening(uitkomst[.lang])
    return [
      "scenario": .tekst(uitkomst.scenario.naam), "horizon": .tekst(Horizon.lang.rawValue),
      "claim": .getal(verzoening.claim), "geteldAandeel": .misschien(verzoening.geteld) { .getal($0) },
      "nodigVoor1": .misschien(verzoening.nodigAandeel(voor: Maatstaf.quitte)) { .getal($0) },
      "nodigVoor1komma6": .misschien(verzoening.nodigAandeel(voor: Maatstaf.sociaalWerk)) { .getal($0) },
    ]
  }
}
