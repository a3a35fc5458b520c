import BusinessCase

extension Feit {
  /// What happened, in a sentence for the resident; free texts come after it.
  var zin: String {
    switch self {
    case .aangemeld(let verwijzing): "Aangemeld via: \(verwijzing.kanaal.naam)\(verwijzing.bijzonderheden)."
    case .aangevuld(let aanvulling): "Gegevens aangevuld: \(aanvulling.woorden)."
    case .aangenomen(nil, let door, _): "Aangenomen door \(door)."
    case .aangenomen(let deel?, let door, _): "Deel \(deel.rawValue) aangenomen door \(door)."
    case .contactGezocht(let poging):
      "Contact gezocht via \(poging.wijze.rawValue): \(poging.gelukt ? "gelukt" : "niet gelukt")\(duur(poging.minuten))."
    case .bezocht(let bezoek):
      "Gesprek gehad\(bezoek.metWijkteam ? ", samen met het wijkteam" : "")\(duur(bezoek.minuten))."
    case .routeGekozen(let route, _): "Route gekozen: \(route.naam)."
    case .hulpBegonnen(let deel, _): "De hulp is begonnen\(bij(deel))."
    case .gepauzeerd(let deel, let reden, _, let overbrugging, _):
      "Op de wachtlijst of gepauzeerd\(bij(deel)) (reden: \(reden.naam))\(overbrugging ? "; intussen is er overbruggende hulp" : "")."
    case .hervat(let deel, _): "Weer verdergegaan\(bij(deel))."
    case .gesloten(let deel, let sluiting):
      "Gesloten\(bij(deel)): \(sluiting.als.naam)\(sluiting.reden.map { " (reden: \($0.naam))" } ?? "")."
    case .teruggekoppeld: "Teruggekoppeld aan wie u verwees."
    case .genoteerd(let notitie): "Notitie gemaakt\(duur(notitie.minuten))."
    case .doelGesteld(let nummer, _, let cijfer, _): "Doel \(nummer) gesteld; u gaf het een \(cijfer)."
    case .doelGemeten(let nummer, let cijfer, _): "Doel \(nummer) besproken; u gaf het een \(cijfer)."
    case .eenzaamheidGemeten(let schaal, let moment, _):
      "Vragenlijst over eenzaamheid ingevuld (\(moment.rawValue)): \(schaal.score) van 6, \(schaal.oordeel.rawValue) eenzaam."
    case .beoordeeld(let regels, _):
      regels.isEmpty
        ? "Beoordeeld: er veranderde geen zorg."
        : "Beoordeeld welke zorg door het traject wel of niet kwam: \(regels.map(\.regel.zin).joined(separator: "; "))."
    case .regelVervallen(let nummer, _): "Regel \(nummer) van die beoordeling is vervallen."
    case .getoetst(let nummer, let toetsing):
      "Regel \(nummer) van die beoordeling is \(toetsing.oordeel.naam) door: \(toetsing.door.rawValue)."
    case .effectmeting(let mag, _):
      mag
        ? "U vindt het goed dat uw zorggebruik wordt geteld, om te zien wat de hulp doet."
        : "U wilt niet dat uw zorggebruik wordt geteld; wat geteld was, is gewist."
    case .zorggebruikGeteld(let telling):
      "Uw zorggebruik \(telling.venster.zin) is geteld, bron: \(telling.bron.naam)."
    case .persoonGewijzigd(let velden, _):
      "Persoonsgegevens gewijzigd: \(velden.map(\.rawValue).joined(separator: ", "))."
    case .opnieuwVerwezen(let verwijzing): "Nog eens aangemeld via: \(verwijzing.kanaal.naam)."
    case .samengevoegd: "U stond twee keer in het register; dat is samengevoegd."
    case .dossier(let feit): "\(feit.zin.prefix(1).uppercased())\(feit.zin.dropFirst())."
    case .doorgehaald: "Iets wat verkeerd was opgeschreven, is doorgehaald."
    case .verbeterd(_, let feit, _, _): "Verbeterd: \(feit.zin)"
    case .vernietigd: "Uw naam, andere persoonsgegevens en alle teksten zijn vernietigd."
    }
  }

  private func bij(_ deel: Deel?) -> String { deel.map { " bij het deel \($0.rawValue)" } ?? "" }
  private func duur(_ minuten: Int?) -> String { minuten.map { " (\($0) minuten)" } ?? "" }
}

extension Verwijzing {
  fileprivate var bijzonderheden: String {
    let delen = [
      vraagtype.map { "soort vraag: \($0.rawValue)" }, wijk.map { "wijk: \($0.naam)" },
      leeftijd.map { "leeftijd: \($0) jaar" }, "prioriteit: \(prioriteit.rawValue)",
      isClientOpDeHoogte.map { $0 ? "u wist ervan" : "u wist er niet van" },
      vorige.map { "eerdere casus: \($0)" },
    ]
    return ", " + delen.compactMap { $0 }.joined(separator: ", ")
  }
}

extension Aanvulling {
  fileprivate var woorden: String {
    let delen = [
      wijk.map { "wijk \($0.naam)" }, leeftijd.map { "leeftijd \($0) jaar" },
      prioriteit.map { "prioriteit \($0.rawValue)" }, vraagtype.map { "soort vraag \($0.rawValue)" },
      makelaar.map { "makelaar \($0)" },
      isClientOpDeHoogte.map { $0 ? "u weet ervan" : "u weet er niet van" },
    ]
    return delen.compactMap { $0 }.joined(separator: ", ")
  }
}
