/// What the makelaar chose after the visit.
public enum Route: String, Sendable, Hashable, CaseIterable {
  case buurtwerk
  case wijkteam
  /// Both at once, each for its own part of the question.
  case combinatie
  /// Warm somebody up first.
  case motivatietraject
  case terugNaarHuisarts = "terug-naar-huisarts"
  case geenVervolg = "geen-vervolg"
}

/// A third of the city, after the resident's address.
public enum Stadsdeel: String, Sendable, Hashable, CaseIterable {
  case west = "West"
  case centrum = "Centrum"
  case oost = "Oost"
}

/// Age classes as in the city's own budget (begroting Dordrecht 2021): below 20, 20 to 64, 65 and over.
public enum Leeftijdsklasse: String, Sendable, Hashable, CaseIterable {
  case jong = "0-19"
  case midden = "20-64"
  case oud = "65+"

  /// The ages that somebody can have, in whole years. Nobody is known to have become older than 122; a higher age is a
  /// typing error.
  package static let leeftijden = 0...120

  public init(leeftijd: Int) {
    self = leeftijd < 20 ? .jong : leeftijd < 65 ? .midden : .oud
  }
}
