import BusinessCase

/// A part of what leaves the register that is renewed by itself, because its figures can be subtracted by themselves.
package enum Uitgavedeel: String, Sendable, Hashable, CaseIterable {
  /// What all assessed casussen say together.
  case onderzoek
  /// The same as money, which prices and payers divide by kostenpost.
  case geld
  case route, stadsdeel, leeftijd, vraagtype, kanaal
  /// What became of the claims, per judgement.
  case toets
  /// What a simulation is told.
  case keten
  case wachttijd
  case wachttijdWijk = "wachttijd-wijk"
  case wachttijdStadsdeel = "wachttijd-stadsdeel"
  case wachttijdRoute = "wachttijd-route"
  case wachttijdKanaal = "wachttijd-kanaal"
  case wachttijdMakelaar = "wachttijd-makelaar"
  /// Row by row, with pseudonyms.
  case pseudoniem
  case effect
  /// Care that was counted, beside what was claimed.
  case bewijs
  /// How it went; see `Afloop`.
  case voorveld, ontbreekt, tevredenheid, overbrugging
}

extension Uitgavedeel {
  /// The part that holds everything that this one divides. Two parts with the same whole can be subtracted.
  var geheel: Uitgavedeel {
    switch self {
    case .onderzoek, .geld, .route, .stadsdeel, .leeftijd, .vraagtype, .kanaal, .toets: .onderzoek
    case .keten, .wachttijd, .wachttijdWijk, .wachttijdStadsdeel, .wachttijdRoute, .wachttijdKanaal,
      .wachttijdMakelaar, .pseudoniem:
      .wachttijd
    case .effect: .effect
    case .bewijs: .bewijs
    case .voorveld, .ontbreekt, .tevredenheid, .overbrugging: self
    }
  }

  /// What there are too few of when there is no uitgave.
  var telt: String {
    switch geheel {
    case .effect: "casussen die zijn gemeten"
    case .bewijs: "casussen waarvan zorggebruik is geteld"
    case .wachttijd: "casussen"
    case .voorveld: "casussen met aanbod"
    case .ontbreekt: "casussen waarbij iets ontbrak"
    case .tevredenheid: "casussen die zijn afgelopen"
    case .overbrugging: "casussen die moesten wachten"
    default: "beoordeelde casussen"
    }
  }

  init(_ indeling: Indeling) {
    switch indeling {
    case .route: self = .route
    case .stadsdeel: self = .stadsdeel
    case .leeftijd: self = .leeftijd
    case .vraagtype: self = .vraagtype
    case .kanaal: self = .kanaal
    }
  }

  init(_ indeling: Wachtoverzicht.Indeling?) {
    switch indeling {
    case nil: self = .wachttijd
    case .wijk: self = .wachttijdWijk
    case .stadsdeel: self = .wachttijdStadsdeel
    case .route: self = .wachttijdRoute
    case .kanaal: self = .wachttijdKanaal
    case .makelaar: self = .wachttijdMakelaar
    }
  }
}
