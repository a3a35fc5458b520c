import SociaalRecept

/// Every form carries a number that is used once, so that a double click does one thing.
enum Formuliernummer {
  /// Seconds that a number that was used is remembered.
  static let bewaard = 24 * 3600

  enum Stand: Sendable, Hashable {
    /// Nobody used it before; it is claimed now.
    case nieuw
    /// It is being worked on, or the work was broken off.
    case bezig
    /// It was used; whoever comes again goes where the first one went.
    case gebruikt(naar: String)
  }
}

extension Loketbestand {
  func neem(_ nummer: String, nu: Int) throws(Opslagfout) -> Formuliernummer.Stand {
    try inEen { () throws(Opslagfout) -> Formuliernummer.Stand in
      let eerder = try database.eerste(
        "SELECT naar FROM formulier WHERE nummer = ?", [.tekst(nummer)]
      ) { $0.tekst(0) }
      if let eerder { return eerder.map { .gebruikt(naar: $0) } ?? .bezig }
      try database.voer(
        "INSERT INTO formulier (nummer, begin) VALUES (?, ?)", [.tekst(nummer), .geheel(nu)])
      return .nieuw
    }
  }

  /// - Parameter naar: where the answer leads; nil when nothing was done, and the number can be used again.
  func rondAf(_ nummer: String, naar: String?) throws(Opslagfout) {
    if let naar {
      try database.voer(
        "UPDATE formulier SET naar = ? WHERE nummer = ?", [.tekst(naar), .tekst(nummer)])
    } else {
      try database.voer("DELETE FROM formulier WHERE nummer = ?", [.tekst(nummer)])
    }
  }
}
