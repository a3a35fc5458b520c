import Taal

/// A value in a JSON5 file, with its place.
package struct Knoop: Sendable {
  package let plek: Plek
  package let waarde: Waarde

  package init(plek: Plek, waarde: Waarde) {
    self.plek = plek
    self.waarde = waarde
  }

  package enum Waarde: Sendable {
    case niets
    case waarheid(Bool)
    /// Always finite. `tekst` is the number as written, from which exact cents can be derived.
    case getal(Double, tekst: String)
    case tekst(String)
    case lijst([Knoop])
    case object([Veld])
    /// Something that is no value. Its error is written down already, so nothing more is said about it.
    case afgekeurd
  }

  /// The value of a key; nil when there is none, or when this is not an object.
  package subscript(naam: String) -> Knoop? {
    guard case .object(let velden) = waarde else { return nil }
    return velden.first { $0.naam == naam }?.waarde
  }

  /// What was found, for a message: `het getal 1,4`.
  package var omschrijving: String {
    switch waarde {
    case .niets: "null (niets)"
    case .waarheid(let waarheid): waarheid ? "true" : "false"
    case .getal(_, let tekst): "het getal \(tekst.ingekort.metKomma)"
    case .tekst(let tekst): "de tekst \"\(tekst.ingekort)\""
    case .lijst: "een lijst"
    case .object: "een object"
    case .afgekeurd: "iets onleesbaars"
    }
  }
}

/// A key of an object and its value.
package struct Veld: Sendable {
  package let naam: String
  /// The place of the key.
  package let plek: Plek
  package let waarde: Knoop

  package init(naam: String, plek: Plek, waarde: Knoop) {
    self.naam = naam
    self.plek = plek
    self.waarde = waarde
  }
}
