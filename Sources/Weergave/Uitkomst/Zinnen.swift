import BusinessCase
import Taal

/// What an outcome says, in sentences for a terminal and a report.
extension Scenariouitkomst {
  /// Price level, basis, discount rate and size.
  package var kenmerken: String {
    let regels = scenario.regels
    var zin =
      "Prijspeil \(regels.prijspeil); \(regels.prijsbasis.zin). Discontovoet \(procentTekst(regels.discontovoet)) per jaar. \(trajectenTekst(telling.trajecten))"
    if !telling.jaren.isEmpty { zin += " in \(telling.jaren.count) jaar" }
    return zin + "."
  }

  package var terugverdienzin: String {
    guard let terugverdientijd else {
      return "Een traject verdient zich binnen \(scenario.regels.horizonnen.langste) maanden niet terug."
    }
    return "Een traject heeft zich na \(maandenTekst(terugverdientijd)) terugverdiend."
  }

  /// The remarks, with those about substitute prices drawn together.
  package var korteMeldingen: [String] {
    let vervangen = prijzen.filter(\.vervangt)
    let overig = meldingen.filter { if case .vervangendePrijs = $0 { false } else { true } }.map(\.zin)
    guard let eerste = vervangen.first else { return overig }
    let ander = eerste.gevraagd == .integraal ? Prijsbasis.declaratie : .integraal
    return [
      "Voor \(vervangen.count) van de \(prijzen.count) soorten zorg is er geen prijs op basis \(eerste.gevraagd.rawValue). Daar is gerekend met de prijs op basis \(ander.rawValue): \(vervangen.map(\.post.id.tekst).joined(separator: ", "))."
    ] + overig
  }
}

extension Vergelijking {
  /// Conventions that differ from those of the first scenario: then amounts are not of the same kind.
  package var waarschuwingen: [String] {
    guard let eerste = uitkomsten.first?.scenario else { return [] }
    return uitkomsten.dropFirst().compactMap { uitkomst in
      let verschillen = uitkomst.scenario.regels.verschillen(met: eerste.regels)
      guard !verschillen.isEmpty else { return nil }
      return
        "\(uitkomst.scenario.naam) rekent anders dan \(eerste.naam): \(verschillen.joined(separator: "; ")). Het verschil komt dus niet alleen door het traject."
    }
  }

  /// Why two roads to the benefits give different answers (F3).
  package var verzoeningzin: String {
    "\"Telt nu mee\" is het deel van alle geclaimde besparingen dat na kans, toerekening, toets, uitdoving en disconto overblijft. \"Nodig voor 1,0\" is het deel dat waar moet zijn om quitte te spelen; \"nodig voor 1,6\" is het deel waarbij elke euro € 1,60 opbrengt, het gemiddelde dat voor sociaal werk is gevonden."
  }
}

extension Rekenregels {
  fileprivate func verschillen(met ander: Rekenregels) -> [String] {
    var verschillen: [String] = []
    if prijspeil != ander.prijspeil {
      verschillen.append("prijspeil \(prijspeil) in plaats van \(ander.prijspeil)")
    }
    if prijsbasis != ander.prijsbasis {
      verschillen.append("prijsbasis \(prijsbasis.rawValue) in plaats van \(ander.prijsbasis.rawValue)")
    }
    if discontovoet != ander.discontovoet {
      verschillen.append(
        "discontovoet \(procentTekst(discontovoet)) in plaats van \(procentTekst(ander.discontovoet))")
    }
    for horizon in Horizon.allCases where horizonnen[horizon] != ander.horizonnen[horizon] {
      verschillen.append(
        "\(horizon.termijn) van \(horizonnen[horizon]) maanden in plaats van \(ander.horizonnen[horizon])")
    }
    return verschillen
  }
}
