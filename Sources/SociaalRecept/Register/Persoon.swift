import Taal

/// What is kept of a resident outside the log. A BSN is never among it.
package struct Persoon: Sendable, Hashable {
  package var naam: String?
  package var geboren: Geboorte?
  package var adres: String?
  package var telefoon: String?

  package init(
    naam: String? = nil, geboortedatum: Datum? = nil, adres: String? = nil, telefoon: String? = nil
  ) {
    self.naam = naam
    geboren = geboortedatum.map { .dag($0) }
    self.adres = adres
    self.telefoon = telefoon
  }

  /// The day, when that is known.
  package var geboortedatum: Datum? {
    get { if case .dag(let dag) = geboren { dag } else { nil } }
    set { geboren = newValue.map { .dag($0) } }
  }

  /// The year, when no more is known.
  var geboortejaar: Int? {
    if case .jaar(let jaar) = geboren { jaar } else { nil }
  }

  /// The same, with every text tested and stripped.
  func gekeurd() throws(Registerfout) -> Persoon {
    var persoon = self
    if let naam { persoon.naam = try Tekstkeuring.keur(naam, veld: "naam") }
    if let adres { persoon.adres = try Tekstkeuring.keur(adres, veld: "adres") }
    if let telefoon { persoon.telefoon = try Tekstkeuring.keur(telefoon, veld: "telefoon") }
    return persoon
  }

  /// The same with what is given in the place of what was.
  func aangevuld(met nieuw: Persoon) -> Persoon {
    var persoon = Persoon(
      naam: nieuw.naam ?? naam, adres: nieuw.adres ?? adres, telefoon: nieuw.telefoon ?? telefoon)
    persoon.geboren = nieuw.geboren ?? geboren
    return persoon
  }

  /// The two cannot be one person: they have another name or another birth. What is not known contradicts nothing.
  func weerspreekt(_ ander: Persoon) -> Bool {
    if let een = zoeknaam, let twee = ander.zoeknaam, een != twee || heetAnders(ander) { return true }
    if let een = geboren, let twee = ander.geboren { return !een.past(bij: twee) }
    return false
  }

  /// For a message: `Proef Een (geboren 4-5-1960)`.
  package var aanduiding: String {
    (naam ?? "iemand zonder naam") + (geboren.map { " (geboren \($0))" } ?? "")
  }

  var velden: [Persoonsveld] {
    var velden: [Persoonsveld] = []
    if naam != nil { velden.append(.naam) }
    if geboren != nil { velden.append(.geboortedatum) }
    if adres != nil { velden.append(.adres) }
    if telefoon != nil { velden.append(.telefoon) }
    return velden
  }
}
