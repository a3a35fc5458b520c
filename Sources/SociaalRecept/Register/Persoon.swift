/// What is kept of a resident outside the log. A BSN is never among it.
package struct Persoon: Sendable, Hashable {
  package var naam: String?
  package var geboortedatum: Datum?
  package var adres: String?
  package var telefoon: String?

  package init(
    naam: String? = nil, geboortedatum: Datum? = nil, adres: String? = nil, telefoon: String? = nil
  ) {
    self.naam = naam
    self.geboortedatum = geboortedatum
    self.adres = adres
    self.telefoon = telefoon
  }

  /// The same, with every text tested and stripped.
  func gekeurd() throws(Registerfout) -> Persoon {
    var persoon = self
    if let naam { persoon.naam = try Tekstkeuring.keur(naam, veld: "naam") }
    if let adres { persoon.adres = try Tekstkeuring.keur(adres, veld: "adres") }
    if let telefoon { persoon.telefoon = try Tekstkeuring.keur(telefoon, veld: "telefoon") }
    return persoon
  }

  /// The name without capitals, points and extra spaces, so that `J.  Jansen` is found as `j jansen`.
  var zoeknaam: String? { naam.map(Self.zoeknaam) }

  static func zoeknaam(_ naam: String) -> String {
    naam.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
  }

  /// The same with what is given in the place of what was.
  func aangevuld(met nieuw: Persoon) -> Persoon {
    Persoon(
      naam: nieuw.naam ?? naam, geboortedatum: nieuw.geboortedatum ?? geboortedatum,
      adres: nieuw.adres ?? adres, telefoon: nieuw.telefoon ?? telefoon)
  }

  var velden: [Persoonsveld] {
    var velden: [Persoonsveld] = []
    if naam != nil { velden.append(.naam) }
    if geboortedatum != nil { velden.append(.geboortedatum) }
    if adres != nil { velden.append(.adres) }
    if telefoon != nil { velden.append(.telefoon) }
    return velden
  }
}
