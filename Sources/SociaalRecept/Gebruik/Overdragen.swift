/// Who does a casus.
extension Zitting {
  /// A makelaar as the settings name one, when they name any: a typing error is nobody.
  @discardableResult
  func keurMakelaar(_ naam: String) throws(Registerfout) -> String {
    let gekeurd = try Tekstkeuring.keurNaam(naam, veld: "makelaar")
    let bekend = try instellingen().makelaars.keys.sorted()
    guard bekend.isEmpty || bekend.contains(gekeurd) else {
      throw .onbekendeMakelaar(gekeurd, bekend: bekend)
    }
    return gekeurd
  }

  /// All open casussen of one makelaar go to another: for good, or until a day.
  ///
  /// - Returns: those casussen.
  @discardableResult
  package func draagOver(
    van: String, aan: String, tot: Datum?, op: Datum
  ) throws(Registerfout) -> [Casusnummer] {
    let (van, naar) = (try Tekstkeuring.keurNaam(van, veld: "makelaar"), try keurMakelaar(aan))
    if van == naar { throw .zelfdeMakelaar(van) }
    typealias Kolom = Casusregel.Kolom
    let open = Status.open.map { "'\($0.rawValue)'" }.joined(separator: ", ")
    let nummers = try opgeslagen(
      try database.alle(
        """
        SELECT \(Kolom.nummer) FROM \(Casusregel.tabel)
        WHERE \(Kolom.makelaar) = ? AND \(Kolom.status) IN (\(open)) ORDER BY \(Kolom.nummer)
        """, [.tekst(van)]
      ) { Casusnummer($0.geheel(0)) })
    if nummers.isEmpty {
      let bekend = try makelaars()
      throw .onbekendeMakelaar(van, bekend: bekend)
    }
    for nummer in nummers {
      if let tot, try casus(nummer).status != .aangemeld {
        try voeg(.dossier(.waarneming(Waarneming(door: naar, tot: tot, op: op))), bij: nummer)
      } else {
        try voeg(.aangevuld(Aanvulling(makelaar: naar, op: op)), bij: nummer)
      }
    }
    return nummers
  }

  /// Everybody who has an open casus.
  private func makelaars() throws(Registerfout) -> [String] {
    typealias Kolom = Casusregel.Kolom
    return try opgeslagen(
      try database.alle(
        "SELECT DISTINCT \(Kolom.makelaar) FROM \(Casusregel.tabel) WHERE \(Kolom.makelaar) IS NOT NULL AND \(Kolom.gesloten) IS NULL ORDER BY 1"
      ) { $0.tekst(0) ?? "" })
  }
}
