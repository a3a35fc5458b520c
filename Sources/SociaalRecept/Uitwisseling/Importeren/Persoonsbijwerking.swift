/// What a file says anew of a resident who was read in before.
struct Persoonsbijwerking {
  /// What is nil stays.
  private(set) var persoon = Persoon()
  private(set) var bron: Persoonsbron
  /// What changes, in words.
  private(set) var zinnen: [String] = []
  /// What is different here and stays so, in words.
  private(set) var gelaten: [String] = []

  /// - Parameter rij: the resident, with what the source told.
  init(_ nieuw: Persoon, _ rij: Persoonrij) {
    bron = rij.bron
    let nu = rij.persoon
    if nu.naam == nil, let naam = nieuw.naam {
      persoon.naam = naam
      zinnen.append("de naam wordt \(naam)")
    }
    if let geboren = nieuw.geboren, nu.geboren == nil || nu.geboortejaar != nil && nieuw.geboortedatum != nil
    {
      persoon.geboren = geboren
      zinnen.append("de geboortedatum wordt \(geboren)")
    }
    if nieuw.weerspreekt(nu) {
      gelaten.append(
        "de bewoner heet hier \(nu.aanduiding.ingekort), en in het bestand \(nieuw.aanduiding.ingekort)")
    }
    persoon.adres = neem("het adres", nieuw.adres, nu.adres, eerst: rij.bron.adres)
    persoon.telefoon = neem("het telefoonnummer", nieuw.telefoon, nu.telefoon, eerst: rij.bron.telefoon)
    (bron.adres, bron.telefoon) = (nieuw.adres ?? bron.adres, nieuw.telefoon ?? bron.telefoon)
  }

  private mutating func neem(_ naam: String, _ nieuw: String?, _ nu: String?, eerst: String?) -> String? {
    let keuze = Bronkeuze(naam, nieuw, nu, eerst: eerst)
    zinnen += keuze.zinnen
    gelaten += keuze.gelaten
    return keuze.waarde
  }
}

/// What happens to a value that a source tells again: what changed there only is taken over, what was changed here stays.
struct Bronkeuze {
  /// The value to take over, if any.
  private(set) var waarde: String?
  private(set) var zinnen: [String] = []
  private(set) var gelaten: [String] = []

  /// - Parameter eerst: what the source told the last time.
  init(_ naam: String, _ nieuw: String?, _ nu: String?, eerst: String?) {
    guard let nieuw, nieuw != nu, nieuw != eerst else { return }
    if let nu, nu != eerst {
      gelaten.append("\(naam) is hier \(nu), en in het bestand \(nieuw)")
    } else {
      waarde = nieuw
      zinnen.append("\(naam) wordt \(nieuw)" + (nu.map { " (was \($0))" } ?? ""))
    }
  }
}
