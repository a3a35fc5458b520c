/// Why a casus or deeltraject waits or ends: a word that can be counted, so that it survives when texts are erased.
package enum Reden: String, Sendable, Hashable, CaseIterable {
  case doelBereikt = "doel-bereikt"
  case deelsBereikt = "deels-bereikt"
  case overgedragenWijkteam = "overgedragen-wijkteam"
  case overgedragenAnders = "overgedragen-anders"
  case bewonerWilNiet = "bewoner-wil-niet"
  case nietBereikbaar = "niet-bereikbaar"
  case verhuisd, overleden
  case zwaardereZorg = "zwaardere-zorg"
  case nietPassend = "niet-passend"
  case geenPlek = "geen-plek"
  case dubbel
  case bewonerAfwezig = "bewoner-afwezig"
  case ziekteMedewerker = "ziekte-medewerker"
  case wachtOpAnder = "wacht-op-ander"
  case anders

  package var naam: String {
    switch self {
    case .doelBereikt: "het doel is bereikt"
    case .deelsBereikt: "het doel is deels bereikt"
    case .overgedragenWijkteam: "overgedragen aan het wijkteam"
    case .overgedragenAnders: "overgedragen aan andere hulp"
    case .bewonerWilNiet: "de bewoner wil niet (meer)"
    case .nietBereikbaar: "de bewoner is niet bereikbaar"
    case .verhuisd: "de bewoner is verhuisd"
    case .overleden: "de bewoner is overleden"
    case .zwaardereZorg: "er is zwaardere zorg nodig"
    case .nietPassend: "niet passend bij Sociaal Recept"
    case .geenPlek: "er is geen plek"
    case .dubbel: "dubbele of foutieve aanmelding"
    case .bewonerAfwezig: "de bewoner is tijdelijk weg"
    case .ziekteMedewerker: "een medewerker is ziek"
    case .wachtOpAnder: "wacht op een andere organisatie"
    case .anders: "anders"
    }
  }

  /// The reasons that fit a state. The outcome of a traject is a reason too.
  package static func bij(_ status: Status) -> [Reden] {
    switch status {
    case .afgerond: [.doelBereikt, .deelsBereikt, .overgedragenWijkteam, .overgedragenAnders, .anders]
    case .wacht: [.geenPlek, .bewonerAfwezig, .ziekteMedewerker, .wachtOpAnder, .anders]
    case .nietPassend: [.nietPassend, .zwaardereZorg, .dubbel, .anders]
    case .ingetrokken: [.bewonerWilNiet, .nietBereikbaar, .verhuisd, .overleden, .dubbel, .anders]
    case .gestopt:
      [.bewonerWilNiet, .nietBereikbaar, .verhuisd, .overleden, .zwaardereZorg, .geenPlek, .anders]
    case .foutieveInvoer: [.dubbel, .anders]
    case .aangemeld, .aangenomen, .inTraject: []
    }
  }
}
