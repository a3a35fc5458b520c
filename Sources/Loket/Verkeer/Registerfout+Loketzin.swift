import SociaalRecept

extension Registerfout {
  /// The domain's sentence, without what only a terminal can do.
  var loketzin: String {
    switch self {
    case .weigering(_, .redenBijWegblijven):
      "waarom niet? Verwacht een van: \(Navraag.Reden.allCases.map(\.naam).joined(separator: ", "))"
    case .weigering(_, .nummerOntbreekt(let reeks, let nummer)): "\(reeks.rawValue) \(nummer) bestaat niet"
    case .weigering(_, let weigering): weigering.zin
    case .bsn: "hier lijkt een burgerservicenummer te staan; dat mag hier niet bewaard worden. Haal het weg"
    case .besturingsteken: "hier staat een onzichtbaar stuurteken; verwacht gewone letters"
    case .leuntErop(_, let later, let weigering):
      "gebeurtenis \(later.nummer) kan dan niet meer: \(weigering.zin). Haal die eerst door, of haal alles door wat erop leunt"
    case .nietTeHerzien(_, .blijft(let gebeurtenis)): gebeurtenis.feit.loketuitweg
    case .nietTeHerzien(let casus, .onbekend(let nummer)): "casus \(casus) heeft geen gebeurtenis \(nummer)"
    case .klok:
      "de klok van het loket staat verkeerd, of het is heel lang geleden dat er iets gebeurde; er is niets veranderd. Vraag de beheerder om de klok na te kijken"
    case .instelling(let sleutel, _): "\"\(sleutel)\" is geen instelling"
    case .instellingswaarde(let sleutel, let waarde, let verwacht):
      "bij \(sleutel) past \"\(waarde)\" niet; verwacht \(verwacht)"
    case .onbekendeMakelaar(let naam, let bekend):
      "er is geen makelaar \(naam); verwacht een van: \(bekend.joined(separator: ", "))"
    case .zelfdeMakelaar(let naam): "de makelaar \(naam) heeft deze casussen al; noem wie ze overneemt"
    case .laatsteBeheerder(let naam):
      "de gebruiker \(naam) is de enige beheerder; maak eerst iemand anders beheerder"
    case .onbekendAanbod(let nummer): "aanbod \(nummer) staat niet op de sociale kaart"
    default: zin
    }
  }
}

extension Feit {
  /// What to do in the loket about what cannot be struck or put right.
  fileprivate var loketuitweg: String {
    switch self {
    case .aangemeld:
      "de aanmelding blijft staan. Was de hele casus een vergissing, kies dan bij de casus onder \"Iets opschrijven\": Foutieve invoer"
    case .persoonGewijzigd:
      "dit blijft staan. Wijzig de gegevens opnieuw: bij de casus onder \"Iets opschrijven\", Gegevens van de bewoner"
    case .samengevoegd:
      "dit gaat over al zijn casussen. Haal de bewoners weer uit elkaar: bij de casus onder \"Voor de bewoner\", Toch niet dezelfde bewoner"
    case .doorgehaald, .verbeterd: "dit is zelf een verbetering; kies wat er verkeerd staat"
    default: "dit is niet terug te draaien"
    }
  }
}
