extension Zitting {
  /// The casussen for handing over, in order of number, without those that were a mistake.
  ///
  /// - Parameter metNamen: with personal data and texts; then is written down at each casus that it was taken out.
  /// - Complexity: O(gebeurtenissen).
  package func overdrachten(metNamen: Bool) throws(Registerfout) -> [Overdracht] {
    var overdrachten: [Overdracht] = []
    for nummer in try nummers() {
      let gebeurtenissen = try gebeurtenissen(nummer)
      guard let casus = Casus(nummer, gebeurtenissen.map(\.feit)), casus.status != .foutieveInvoer else {
        continue
      }
      var opgave = Casusopgave(casus)
      var teksten: [Tekstnummer: String] = [:]
      if metNamen {
        teksten = try self.teksten(casus.verwijzing.bewoner)
        opgave = Casusopgave(casus, persoon: try persoon(casus.bewoner), teksten: teksten)
        opgave.toelichting = gebeurtenissen.toelichting.flatMap { teksten[$0] }
        try legInzageVast(nummer, "uitgevoerd in een bestand met namen")
      }
      var gekoppeld: [Aanbod] = []
      for nummer in Set(casus.koppelingen.map(\.koppeling.aanbod)).sorted() {
        gekoppeld.append(try aanbod(nummer))
      }
      overdrachten.append(
        Overdracht(
          opgave: opgave, bewoner: casus.bewoner, gebeurtenissen: gebeurtenissen, casus: casus,
          teksten: teksten, aanbod: gekoppeld))
    }
    return overdrachten
  }

  private func nummers() throws(Registerfout) -> [Casusnummer] {
    try opgeslagen(
      try database.rijen(Casusregel.self, "ORDER BY \(Casusregel.Kolom.nummer)")
    ).map(\.nummer)
  }
}

extension [Gebeurtenis] {
  /// Why the casus waits or ended, in words, if it does.
  fileprivate var toelichting: Tekstnummer? {
    for gebeurtenis in reversed() {
      switch gebeurtenis.feit {
      case .gesloten(nil, let sluiting): return sluiting.toelichting
      case .gepauzeerd(nil, _, let toelichting, _, _): return toelichting
      case .hervat(nil, _), .bezocht, .hulpBegonnen(nil, _): return nil
      default: continue
      }
    }
    return nil
  }
}
