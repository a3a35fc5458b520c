/// A value in a JSON5 file, with its place.
package struct Knoop: Sendable {
  package let plek: Plek
  package let waarde: Waarde

  package enum Waarde: Sendable {
    case niets
    case waarheid(Bool)
    /// `tekst` is the number as written, for deriving exact cents.
    case getal(Double, tekst: String)
    case tekst(String)
    case lijst([Knoop])
    case object([Veld])
  }

  /// What was found, for a message.
  package var omschrijving: String {
    switch waarde {
    case .niets: "null (niets)"
    case .waarheid(let waarheid): waarheid ? "true" : "false"
    case .getal(_, let tekst): "het getal \(String(tekst.map { $0 == "." ? "," : $0 }))"
    case .tekst(let tekst): "de tekst \"\(tekst.count > 40 ? tekst.prefix(39) + "…" : tekst[...])\""
    case .lijst: "een lijst"
    case .object: "een object"
    }
  }
}

/// A key of an object and its value.
package struct Veld: Sendable {
  package let naam: String
  /// The place of the key.
  package let plek: Plek
  package let waarde: Knoop
}
