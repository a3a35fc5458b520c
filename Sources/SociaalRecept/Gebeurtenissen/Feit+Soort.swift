extension Feit {
  /// The word in the log for each kind of feit. Words are never changed; an upgrade may replace one by another.
  package enum Soort: String, Sendable, Hashable, CaseIterable {
    case aangemeld, aangevuld, aangenomen
    case contactGezocht = "contact-gezocht"
    case bezocht
    case routeGekozen = "route-gekozen"
    case hulpBegonnen = "hulp-begonnen"
    case gepauzeerd, hervat, gesloten, teruggekoppeld, genoteerd
    case doelGesteld = "doel-gesteld"
    case doelGemeten = "doel-gemeten"
    case eenzaamheidGemeten = "eenzaamheid-gemeten"
    case beoordeeld
    case regelVervallen = "regel-vervallen"
    case getoetst
    case effectmeting
    case zorggebruikGeteld = "zorggebruik-geteld"
    case persoonGewijzigd = "persoon-gewijzigd"
    case opnieuwVerwezen = "opnieuw-verwezen"
    case samengevoegd
    case afspraak, waarneming, huishouden, regie, betrokkene, toestemming, actie, actieslot, koppeling,
      navraag
    case gemis, overbrugging, tevredenheid, klacht, klachtantwoord, onthouding
    case vernietigd, doorgehaald, verbeterd
  }

  package var soort: Soort {
    switch self {
    case .aangemeld: .aangemeld
    case .aangevuld: .aangevuld
    case .aangenomen: .aangenomen
    case .contactGezocht: .contactGezocht
    case .bezocht: .bezocht
    case .routeGekozen: .routeGekozen
    case .hulpBegonnen: .hulpBegonnen
    case .gepauzeerd: .gepauzeerd
    case .hervat: .hervat
    case .gesloten: .gesloten
    case .teruggekoppeld: .teruggekoppeld
    case .genoteerd: .genoteerd
    case .doelGesteld: .doelGesteld
    case .doelGemeten: .doelGemeten
    case .eenzaamheidGemeten: .eenzaamheidGemeten
    case .beoordeeld: .beoordeeld
    case .regelVervallen: .regelVervallen
    case .getoetst: .getoetst
    case .effectmeting: .effectmeting
    case .zorggebruikGeteld: .zorggebruikGeteld
    case .persoonGewijzigd: .persoonGewijzigd
    case .opnieuwVerwezen: .opnieuwVerwezen
    case .samengevoegd: .samengevoegd
    case .dossier(let feit): feit.soort
    case .vernietigd: .vernietigd
    case .doorgehaald: .doorgehaald
    case .verbeterd: .verbeterd
    }
  }

  /// The words of people that stand in the log itself, each with its field. They can never be erased.
  var woorden: [(veld: String, tekst: String)] {
    switch self {
    case .aangevuld(let aanvulling): aanvulling.makelaar.map { [("makelaar", $0)] } ?? []
    case .aangenomen(_, let door, _): [("makelaar", door)]
    case .beoordeeld(let regels, _): regels.map { ("kostenpost", $0.regel.post.tekst) }
    case .dossier(let feit): feit.inhoud.woorden
    case .verbeterd(_, let feit, _, _): feit.woorden
    default: []
    }
  }

  /// Only for the study of what help does. A resident agreed to that and to nothing else, so it is handed over to nobody.
  var isEffectmeting: Bool {
    switch self {
    case .effectmeting, .zorggebruikGeteld: true
    case .verbeterd(_, let feit, _, _): feit.isEffectmeting
    default: false
    }
  }

  /// The free texts that this feit refers to.
  package var teksten: [Tekstnummer] {
    switch self {
    case .aangemeld(let verwijzing): [verwijzing.vraag, verwijzing.verwijzer].compactMap { $0 }
    case .opnieuwVerwezen(let verwijzing): [verwijzing.vraag, verwijzing.verwijzer].compactMap { $0 }
    case .contactGezocht(let poging): [poging.tekst].compactMap { $0 }
    case .bezocht(let bezoek): [bezoek.tekst].compactMap { $0 }
    case .gepauzeerd(_, _, let toelichting, _, _): [toelichting].compactMap { $0 }
    case .gesloten(_, let sluiting): [sluiting.toelichting].compactMap { $0 }
    case .teruggekoppeld(let terugkoppeling): [terugkoppeling.tekst].compactMap { $0 }
    case .genoteerd(let notitie): [notitie.tekst]
    case .doelGesteld(_, let tekst, _, _): [tekst]
    case .beoordeeld(let regels, _): regels.compactMap(\.omschrijving)
    case .getoetst(_, let toetsing): [toetsing.reden].compactMap { $0 }
    case .zorggebruikGeteld(let telling): [telling.gebruik]
    case .dossier(let feit): feit.inhoud.teksten
    case .doorgehaald(_, let reden, _): [reden]
    case .verbeterd(_, let feit, let reden, _): [reden] + feit.teksten
    default: []
    }
  }
}
