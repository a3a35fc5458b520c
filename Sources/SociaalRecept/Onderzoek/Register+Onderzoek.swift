import BusinessCase

extension Register {
  /// What the register has for the engine: the assessed casussen, and what all finished ones together are like.
  ///
  /// No name, text or date of a resident is read. Everything is of one moment, whatever others write meanwhile.
  ///
  /// - Complexity: O(gebeurtenissen of the assessed casussen + casussen).
  package func onderzoekscasussen() throws(Registerfout) -> Registercasussen {
    let isFictief = try instellingen().fictief
    return try database.inTransactie(als: .lezen, try onderzoekscasussen(isFictief: isFictief))
  }

  private func onderzoekscasussen(isFictief: Bool) throws(Registerfout) -> Registercasussen {
    var (beoordelingen, claims): ([Beoordeling], [Getoetsteclaim]) = ([], [])
    var achterstand = Toetser.allCases.map {
      Registerbron.Achterstand(toetser: $0.rawValue, zorgregels: 0, casussen: [])
    }
    try Logboek(database: database).casussen(waar: .beoordeeld) { casus throws(Registerfout) in
      guard let beoordeling = try casus.beoordeling(isFictief) else { return }
      beoordelingen.append(beoordeling)
      claims += casus.claims(stop: beoordeling.stop)
      for (plaats, toetser) in Toetser.allCases.enumerated() {
        let aantal = casus.teToetsen(door: toetser).count
        guard aantal > 0 else { continue }
        achterstand[plaats].zorgregels += aantal
        achterstand[plaats].casussen.append(beoordeling.casus)
      }
    }
    let populatie = try populatie()
    let stand = try opgeslagen(try Logboek(database: database).stand())
    return Registercasussen(
      beoordelingen: beoordelingen,
      bron: Registerbron(
        bestand: pad, gebeurtenissen: stand.nummer, vingerafdruk: stand.vingerafdruk, isFictief: isFictief,
        populatie: populatie, nietBeoordeeld: populatie.aantal - beoordelingen.count, claims: claims,
        achterstand: achterstand.filter { $0.zorgregels > 0 }))
  }

  /// All finished casussen, assessed or not.
  private func populatie() throws(Registerfout) -> Populatie {
    let beoordeelbaar = try opgeslagen(
      try database.rijen(Casusregel.self, "WHERE \(Casusregel.Kolom.beoordeelbaar) = 1"))
    return Populatie(beoordeelbaar.compactMap(\.lid))
  }
}

extension Casus {
  func beoordeling(_ fictief: Bool) throws(Registerfout) -> Beoordeling? {
    do throws(Rekenfout) { return try beoordeling(fictief: fictief) } catch {
      throw .weigering(nummer, .tweedeStop)
    }
  }

  /// The claimed savings that still stand in the beoordeling, each with the outcome of its toets.
  func claims(stop: Beoordeling.Stop?) -> [Getoetsteclaim] {
    geldigeRegels.compactMap { stand in
      stand.oordeel.map {
        Getoetsteclaim(
          casus: .init(nummer.description), oordeel: $0, voor: stand.beoordeeld.regel, na: stand.getoetst,
          stop: stop)
      }
    }
  }
}

extension Casus.Regelstand {
  /// Nil for a line that is no claimed saving.
  fileprivate var oordeel: Getoetsteclaim.Oordeel? {
    guard isClaim else { return nil }
    let oordelen = toetsingen.values.map(\.oordeel)
    if oordelen.isEmpty { return .nietGetoetst }
    if oordelen.contains(.verworpen) { return .verworpen }
    return oordelen.allSatisfy { $0 == .bevestigd } ? .bevestigd : .bijgesteld
  }
}
