/// A resident whose personal data should go.
public struct Vervallen: Sendable, Hashable {
  /// The last casus of the resident.
  public let casus: Casusnummer
  public let gesloten: Datum
}

extension Register {
  /// Residents whose casussen are all closed, the last one longer ago than the retention period; oldest first.
  public func teVernietigen(_ vandaag: Datum) throws(Registerfout) -> [Vervallen] {
    let grens = vandaag.plus(maanden: -(try instellingen().bewaarPersoon))
    return try opgeslagen { () throws(Opslagfout) in
      try database.alle(
        """
        SELECT max(nummer), max(gesloten) FROM casus WHERE vernietigd = 0
        GROUP BY bewoner HAVING count(*) = count(gesloten) AND max(gesloten) <= ? ORDER BY 2, 1
        """, [.init(grens)]
      ) { Vervallen(casus: Casusnummer($0.geheel(0)), gesloten: $0.datum(1) ?? grens) }
    }
  }
}
