import BusinessCase

extension Register {
  /// What the register has for the engine: the assessed casussen, and what all finished ones together are like.
  ///
  /// No name, text or date of a resident is read. Everything is of one moment, whatever others write meanwhile.
  ///
  /// - Complexity: O(gebeurtenissen of the assessed casussen + casussen).
  package func onderzoekscasussen() throws(Registerfout) -> Registercasussen {
    let isFictief = try instellingen().fictief
    return try database.inMomentopname(
      { () throws(Registerfout) in try onderzoekscasussen(isFictief: isFictief) }, fout: { .opslag($0) })
  }

  private func onderzoekscasussen(isFictief: Bool) throws(Registerfout) -> Registercasussen {
    var (beoordelingen, claims): ([Beoordeling], [Getoetsteclaim]) = ([], [])
    var achterstand = Toetser.allCases.map {
      Registerbron.Achterstand(toetser: $0.rawValue, zorgregels: 0, casussen: [])
    }
    try Logboek(database: database).beoordeeldeCasussen { casus throws(Registerfout) in
      guard let beoordeling = try casus.beoordeling(isFictief) else { return }
      beoordelingen.append(beoordeling)
      claims += casus.claims(stop: beoordeling.stop)
      for (plaats, toetser) in Toetser.allCases.enumerated() {
        let aantal = casus.teToetsen(door: toetser)
        guard aantal > 0 else { continue }
        achterstand[plaats].zorgregels += aantal
        achterstand[plaats].casussen.append(beoordeling.casus)
      }
    }
    let populatie = try populatie()
    let stand = try stand()
    return Registercasussen(
      beoordelingen: beoordelingen,
      bron: Registerbron(
        bestand: pad, gebeurtenissen: stand.nummer, vingerafdruk: stand.vingerafdruk, isFictief: isFictief,
        populatie: populatie, nietBeoordeeld: populatie.aantal - beoordelingen.count, claims: claims,
        achterstand: achterstand.filter { $0.zorgregels > 0 }))
  }

  /// All finished casussen, as `Casus.isTeBeoordelen` says it.
  private func populatie() throws(Registerfout) -> Populatie {
    let leden = try opgeslagen { () throws(Opslagfout) in
      try database.alle(
        "SELECT route, wijk, leeftijd FROM casus WHERE route IS NOT NULL AND status IN (?, ?)",
        [.tekst(Status.afgerond.rawValue), .tekst(Status.gestopt.rawValue)]
      ) { Populatie.Lid($0) }
    }
    return Populatie(leden.compactMap(\.self))
  }
}

extension Populatie.Lid {
  /// A row with route, wijk and age.
  fileprivate init?(_ rij: borrowing Rij) {
    guard let route: Route = rij.woord(0) else { return nil }
    let wijk: Wijk? = rij.woord(1)
    self.init(
      route: route, stadsdeel: wijk?.stadsdeel,
      leeftijdsklasse: rij.misschien(2).map(Leeftijdsklasse.init(leeftijd:)))
  }
}

extension Casus {
  fileprivate func beoordeling(_ fictief: Bool) throws(Registerfout) -> Beoordeling? {
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

  /// Claims that wait for this toetser; what the other one rejected does not.
  fileprivate func teToetsen(door toetser: Toetser) -> Int {
    geldigeRegels.count { stand in
      stand.oordeel.map { $0 != .verworpen && stand.toetsingen[toetser] == nil } ?? false
    }
  }
}

extension Casus.Regelstand {
  /// Nil for a line that is no claimed saving.
  fileprivate var oordeel: Getoetsteclaim.Oordeel? {
    guard case .vermeden = beoordeeld.regel.soort else { return nil }
    let oordelen = toetsingen.values.map(\.oordeel)
    if oordelen.isEmpty { return .nietGetoetst }
    if oordelen.contains(.verworpen) { return .verworpen }
    return oordelen.allSatisfy { $0 == .bevestigd } ? .bevestigd : .bijgesteld
  }
}
