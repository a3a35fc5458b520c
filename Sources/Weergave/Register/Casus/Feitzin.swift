import BusinessCase
import SociaalRecept

extension Feit {
  /// What happened, in plain words, with the texts that still exist.
  package func zin(_ teksten: [Tekstnummer: String]) -> String {
    let eigen = toont.compactMap { teksten[$0] }.map { "\"\($0)\"" }
    return eigen.isEmpty ? kern : "\(kern): \(eigen.joined(separator: ", "))"
  }

  /// Texts for the timeline; those of the referral, goals and zorgregels stand elsewhere on the page.
  private var toont: [Tekstnummer] {
    switch self {
    case .aangemeld, .doelGesteld, .beoordeeld: []
    default: teksten
    }
  }

  private var kern: String {
    switch self {
    case .aangemeld(let verwijzing): "aangemeld via \(verwijzing.kanaal.naam)"
    case .aangevuld(let aanvulling): "aangevuld: \(aanvulling.woorden.joined(separator: ", "))"
    case .aangenomen(let deel, let door, _): "\(deel.voor)aangenomen door \(door)"
    case .contactGezocht(let poging):
      "\(poging.wijze.rawValue): \(poging.gelukt ? "gesproken" : "geen gehoor")\(tijd(poging.minuten))"
    case .bezocht(let bezoek):
      "gesprek\(bezoek.metWijkteam ? " met het wijkteam erbij" : "")\(tijd(bezoek.minuten))"
    case .routeGekozen(let route, _): "route gekozen: \(route.naam)"
    case .hulpBegonnen(let deel, _): "\(deel.voor)hulp begonnen"
    case .gepauzeerd(let deel, let reden, _, let overbrugging, _):
      "\(deel.voor)wacht (reden: \(reden.naam))\(overbrugging ? "; er is overbrugging" : "")"
    case .hervat(let deel, _): "\(deel.voor)verder na wachten"
    case .gesloten(let deel, let sluiting):
      "\(deel.voor)\(sluiting.als.naam)\(sluiting.reden.map { ", \($0.naam)" } ?? "")"
    case .teruggekoppeld: "teruggekoppeld aan de verwijzer"
    case .genoteerd(let notitie): "notitie\(tijd(notitie.minuten))"
    case .doelGesteld(let nummer, _, let cijfer, _): "doel \(nummer) gesteld, nu een \(cijfer)"
    case .doelGemeten(let nummer, let cijfer, _): "doel \(nummer) is nu een \(cijfer)"
    case .eenzaamheidGemeten(let schaal, let moment, _):
      "eenzaamheid gemeten (\(moment.naam)): \(schaal.score) van 6, \(schaal.oordeel.rawValue) eenzaam"
    case .beoordeeld(let regels, _):
      regels.isEmpty
        ? "beoordeeld: er veranderde geen zorg"
        : "beoordeeld: \(regels.count == 1 ? "1 zorgregel" : "\(regels.count) zorgregels")"
    case .regelVervallen(let nummer, _): "zorgregel \(nummer) telt niet meer"
    case .getoetst(let nummer, let toetsing):
      "zorgregel \(nummer) \(toetsing.oordeel.naam) door \(toetsing.door.naam)"
    case .effectmeting(let mag, _):
      mag ? "toestemming om zorggebruik te tellen" : "toestemming om zorggebruik te tellen ingetrokken"
    case .zorggebruikGeteld(let telling): "zorggebruik \(telling.venster.zin), \(telling.bron.naam)"
    case .persoonGewijzigd(let velden, _):
      "gegevens gewijzigd: \(velden.map(\.rawValue).joined(separator: ", "))"
    case .opnieuwVerwezen(let verwijzing): "nog eens verwezen via \(verwijzing.kanaal.naam)"
    case .samengevoegd: "samengevoegd: dezelfde bewoner als van een andere casus"
    case .dossier(let feit): feit.zin
    case .vernietigd: "persoonsgegevens en teksten vernietigd"
    case .doorgehaald(let nummer, _, _): "\(nummer) doorgehaald"
    case .verbeterd(let nummer, let feit, _, _): "\(nummer) verbeterd in: \(feit.kern)"
    }
  }

  private func tijd(_ minuten: Int?) -> String {
    minuten.map { " (\($0) \($0 == 1 ? "minuut" : "minuten"))" } ?? ""
  }
}

extension Deel? {
  /// "deel wijkteam: ", or nothing for the casus itself.
  fileprivate var voor: String { map { "deel \($0.rawValue): " } ?? "" }
}

extension Aanvulling {
  fileprivate var woorden: [String] {
    [
      wijk.map { "wijk \($0.naam)" }, leeftijd.map { "\($0) jaar" }, prioriteit.map(\.rawValue),
      vraagtype.map { "vraag over \($0.rawValue)" }, makelaar.map { "makelaar \($0)" },
      isClientOpDeHoogte.map { $0 ? "bewoner weet ervan" : "bewoner weet het nog niet" },
    ].compactMap(\.self)
  }
}

extension Meetmoment {
  var naam: String {
    switch self {
    case .start: "bij de start"
    case .drieMaanden: "na 3 maanden"
    case .zesMaanden: "na 6 maanden"
    }
  }
}
