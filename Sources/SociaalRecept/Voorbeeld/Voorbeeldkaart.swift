import BusinessCase

/// An invented sociale kaart. None of it exists.
enum Voorbeeldkaart {
  static let aanbod: [Aanbod] = [
    maak("Verzonnen koffieochtend", [.eenzaamheid, .rouw], [.krispijn, .wielwijk], vanaf: 55),
    maak("Verzonnen maatjes", [.eenzaamheid, .somberheid], [], vanaf: 18),
    maak("Verzonnen formulierenhulp", [.schulden, .werk], [], vanaf: 18),
    maak("Verzonnen wandelgroep", [.klachten, .somberheid], [.stadspolders, .sterrenburg]),
    maak("Verzonnen mantelzorgsalon", [.mantelzorg], [.binnenstad, .reeland]),
  ]

  private static func maak(_ naam: String, _ vraagtypes: [Vraagtype], _ wijken: [Wijk], vanaf: Int? = nil)
    -> Aanbod
  {
    var aanbod = Aanbod()
    (aanbod.naam, aanbod.organisatie) = (naam, "Verzonnen organisatie")
    (aanbod.vraagtypes, aanbod.wijken, aanbod.vanafLeeftijd) = (vraagtypes, wijken, vanaf)
    aanbod.wanneer = "elke week"
    aanbod.bevestigd = Voorbeeldregister.begin
    return aanbod
  }
}
