import BusinessCase

/// Invented sentences. No resident ever said any of them.
enum Voorbeeldteksten {
  static func vraag(_ vraagtype: Vraagtype) -> String {
    switch vraagtype {
    case .eenzaamheid: "eenzaam"
    case .somberheid: "somber"
    case .schulden: "schulden"
    case .klachten: "lichamelijke klachten"
    case .mantelzorg: "overbelaste mantelzorger"
    case .rouw: "rouw"
    case .werk: "werk kwijt"
    case .wonen: "woning"
    case .gezin: "zorgen in het gezin"
    case .anders: "anders"
    }
  }

  static let doelen = [
    "Elke week iemand spreken", "Weer naar buiten durven", "Mijn post weer openmaken", "Beter slapen",
    "Hulp vragen als het niet gaat", "Een vaste dag met iets te doen",
  ]
  static let bezoek = [
    "Verzonnen verslag: rustig gesprek, de vraag is groter dan gedacht.",
    "Verzonnen verslag: de bewoner wil graag beginnen.",
    "Verzonnen verslag: eerst vertrouwen winnen.",
  ]
  static let verschreven = "Verzonnen notitie: gaat mee naar de koffiemorgan."
  static let verbeterd = "Verzonnen notitie: gaat mee naar de koffiemorgen."
  static let verdwaald = "Verzonnen notitie: hoort bij iemand anders."
  static let tweedePraktijk = "Verzonnen praktijk B"
  static let verschrijving = "Verzonnen reden: verkeerd opgeschreven."
  static let notities = [
    "Verzonnen notitie: gebeld met de coördinator, er is volgende week plek.",
    "Verzonnen notitie: het gaat beter dan de vorige keer.",
    "Verzonnen notitie: afspraak verzet op verzoek van de bewoner.",
    "Verzonnen notitie: samen de formulieren doorgenomen.",
  ]
  static let terugkoppeling = [
    "Verzonnen bericht: de bewoner is gezien, hulp is in gang gezet.",
    "Verzonnen bericht: de route is gekozen, dank voor de verwijzing.",
  ]
  static let verwerpen = [
    "Verzonnen reden: deze zorg was er ook zonder het traject niet geweest.",
    "Verzonnen reden: hier werkte iets anders dan het traject.",
  ]
  static let professional = "Verzonnen professional"
  static let organisatie = "Verzonnen instelling"
  static let actie = "Verzonnen actie: belt zelf om mee te doen."
  static let vervallen = "Verzonnen reden: het is niet meer nodig."
  static let klacht = "Verzonnen klacht: het duurde lang voor er iemand belde."
  static let geenGehoor = "Verzonnen notitie: er neemt niemand op."
  static let ziek = "Verzonnen toelichting: de makelaar is ziek."
  static let slot = "Verzonnen toelichting: zo is het met de bewoner besproken."
  static let plaats = "Verzonnen buurthuis"
  static let nietErbij = "Verzonnen toelichting: het is er toch niet van gekomen."
  static let gemis = "Verzonnen toelichting: dit was er in de buurt niet."
  static let overbrugging = "Verzonnen toelichting: er komt elke week iemand langs."
  static let tevreden = "Verzonnen antwoord: ik werd goed geholpen."
  static let antwoord = "Verzonnen antwoord: er is uitgelegd waarom het zo lang duurde."
  static let bijstellen = ["Verzonnen reden: dit is te hoog geschat."]
}
