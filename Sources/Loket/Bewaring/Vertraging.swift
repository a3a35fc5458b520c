import SociaalRecept

/// Who guessed wrong waits, longer each time, up to a quarter of an hour; per account and per address, and also after the
/// program was started anew.
struct Vertraging: Sendable, Hashable {
  let mislukt: Int
  let laatst: Int

  /// Wrong guesses before there is a wait. An assumption: everybody mistypes.
  private static let vrij = 4
  private static let langste = 15 * 60

  /// Seconds to wait still, 0 for none. A clock that went back does not make it longer than the longest.
  func wacht(nu: Int) -> Int {
    guard mislukt > Self.vrij else { return 0 }
    let macht = min(mislukt - Self.vrij, 10)
    let duur = min(Self.langste, 1 << macht)
    return min(max(0, laatst + duur - nu), Self.langste)
  }
}

extension Loketbestand {
  /// - Parameter wie: an account or an address; kept as a digest, since somebody may type a password for a name.
  func wacht(_ wie: [String], nu: Int) throws(Opslagfout) -> Int {
    var langste = 0
    for een in wie {
      let vertraging = try database.eerste(
        "SELECT mislukt, laatst FROM vertraging WHERE wie = ?", [.tekst(Natrium.afdruk(een))]
      ) { Vertraging(mislukt: $0.geheel(0), laatst: $0.geheel(1)) }
      langste = max(langste, vertraging?.wacht(nu: nu) ?? 0)
    }
    return langste
  }

  func telMislukt(_ wie: [String], nu: Int) throws(Opslagfout) {
    for een in wie {
      try database.voer(
        """
        INSERT INTO vertraging (wie, mislukt, laatst) VALUES (?1, 1, ?2)
        ON CONFLICT (wie) DO UPDATE SET mislukt = mislukt + 1, laatst = ?2
        """, [.tekst(Natrium.afdruk(een)), .geheel(nu)])
    }
  }

  package func vergeetMislukt(_ wie: [String]) throws(Opslagfout) {
    for een in wie {
      try database.voer("DELETE FROM vertraging WHERE wie = ?", [.tekst(Natrium.afdruk(een))])
    }
  }
}
