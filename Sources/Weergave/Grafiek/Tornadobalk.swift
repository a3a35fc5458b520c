/// How far one uncertain parameter moves the result while all others stay at their mean.
package struct Tornadobalk: Sendable, Hashable {
  package let naam: String
  /// The parameter at its 2.5% and 97.5% point, as finished texts: "0,62" and "1,41".
  package let laagTekst: String
  package let hoogTekst: String
  /// The balance at those points, in euros. Infinity and NaN are shown as "onbepaald".
  package let bijLaag: Double
  package let bijHoog: Double

  package init(_ naam: String, laagTekst: String, hoogTekst: String, bijLaag: Double, bijHoog: Double) {
    self.naam = naam
    self.laagTekst = laagTekst
    self.hoogTekst = hoogTekst
    self.bijLaag = bijLaag
    self.bijHoog = bijHoog
  }

  func afgerond(_ vorm: Bedragvorm) -> Tornadobalk {
    Tornadobalk(
      naam, laagTekst: laagTekst, hoogTekst: hoogTekst, bijLaag: vorm.afgerond(bijLaag),
      bijHoog: vorm.afgerond(bijHoog))
  }

  /// Whether both parts lie on the same side of the middle, where one would hide the other.
  func ligtAanEenKant(van midden: Double) -> Bool {
    (bijLaag - midden) * (bijHoog - midden) > 0
  }
}
