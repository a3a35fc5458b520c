/// A table out of a CSV file: names of columns, and rows of exactly as many cells.
package struct Csvbestand: Sendable {
  package let naam: String
  package let codering: Tekstcodering
  package let scheidingsteken: Scheidingsteken
  /// The names of the columns as written; a column may have none, and two may have the same.
  package let koppen: [Csvcel]
  package let rijen: [[Csvcel]]

  package init(
    naam: String, codering: Tekstcodering, scheidingsteken: Scheidingsteken, koppen: [Csvcel],
    rijen: [[Csvcel]]
  ) {
    self.naam = naam
    self.codering = codering
    self.scheidingsteken = scheidingsteken
    self.koppen = koppen
    self.rijen = rijen
  }

  /// The number of the first column with this name, from 0; no column is found by an empty name. Capitals, and spaces around it, make no difference.
  package func kolom(_ naam: String) -> Int? {
    let gezocht = naam.alsKop
    return gezocht.isEmpty ? nil : koppen.firstIndex { $0.tekst.alsKop == gezocht }
  }
}

/// A cell and where it stands: at its first character, or at the quotation mark before that.
package struct Csvcel: Sendable, Hashable {
  package let tekst: String
  package let plek: Plek

  package init(tekst: String, plek: Plek) {
    self.tekst = tekst
    self.plek = plek
  }
}

/// What stands between the cells of a line.
package enum Scheidingsteken: UInt8, Sendable, CaseIterable {
  case puntkomma = 0x3B
  case tab = 0x09
  case komma = 0x2C

  /// For a message.
  package var woord: String {
    switch self {
    case .puntkomma: "puntkomma"
    case .tab: "tab"
    case .komma: "komma"
    }
  }
}

extension String {
  /// The name of a column as it is compared.
  var alsKop: String {
    let voor = drop(while: \.isWhitespace)
    let achter = voor.reversed().prefix(while: \.isWhitespace).count
    return voor.dropLast(achter).lowercased()
  }
}
