/// What a dossier says now, as follows from all that was written down.
extension Casus {
  /// An appointment as it stands, and whether it is still to come: nobody called or visited since, and the casus runs.
  package struct Afspraakstand: Sendable, Hashable {
    package let afspraak: Afspraak
    package let isOpen: Bool
  }

  /// The last of each number, in order.
  package var afspraken: [Afspraakstand] {
    let alle = dossier.compactMap(\.afspraak)
    return Set(alle.map(\.nummer)).sorted().compactMap { nummer in
      alle.last { $0.nummer == nummer }.map { afspraak in
        Afspraakstand(
          afspraak: afspraak,
          isOpen: !status.isGesloten
            && afspraak.dag.map { dag in laatsteContactOp.map { $0 < dag } ?? true } ?? false)
      }
    }
  }

  /// Who does the casus for the makelaar, and until when; whether that day is over, only who asks knows.
  package var waarneming: Waarneming? { dossier.last { $0.waarneming != nil }?.waarneming }

  /// Nil when the resident belongs to no household.
  package var huishouden: Huishoudlid? {
    dossier.last { $0.lid != nil }?.lid.flatMap { $0.huishouden == nil ? nil : $0 }
  }

  package var regisseur: Regie? { dossier.last { $0.regie != nil }?.regie }
  package var betrokkenen: [Betrokkene] { dossier.compactMap(\.betrokkene) }

  /// Whether the resident allows sharing with this betrokkene, or with nil the story behind the figures; nil when it was
  /// never said.
  package func heeftToestemming(_ betrokkene: Int?) -> Bool? {
    dossier.last { $0.toestemming.map { $0.betrokkene == betrokkene } ?? false }?.toestemming?.gegeven
  }

  package struct Actiestand: Sendable, Hashable {
    package let actie: Actie
    package let slot: Actieslot?
  }

  package var acties: [Actiestand] {
    let sloten = dossier.compactMap(\.actieslot)
    return dossier.compactMap(\.actie).map { actie in
      Actiestand(actie: actie, slot: sloten.last { $0.nummer == actie.nummer })
    }
  }

  /// What became of being brought to an offer.
  package struct Koppelingstand: Sendable, Hashable {
    package let koppeling: Koppeling
    /// The last answer of each moment.
    package let navragen: [Navraag.Moment: Navraag]

    /// The last that was said of it.
    package var geholpen: Navraag.Hulp? {
      Navraag.Moment.allCases.reversed().lazy.compactMap { navragen[$0]?.geholpen }.first
    }

    /// What still can be asked; nothing after somebody stayed away.
    package var volgende: Navraag.Moment? {
      if navragen.values.contains(where: { !$0.erbij }) { return nil }
      let gevraagd = Navraag.Moment.allCases.lastIndex { navragen[$0] != nil }
      return Navraag.Moment.allCases.dropFirst(gevraagd.map { $0 + 1 } ?? 0).first
    }
  }

  package var koppelingen: [Koppelingstand] {
    let navragen = dossier.compactMap(\.navraag)
    return dossier.compactMap(\.koppeling).map { koppeling in
      Koppelingstand(
        koppeling: koppeling,
        navragen: Dictionary(
          navragen.filter { $0.nummer == koppeling.nummer }.map { ($0.moment, $0) },
          uniquingKeysWith: { _, later in later }))
    }
  }

  package var gemist: [Gemis] { dossier.compactMap(\.gemis) }
  package var overbruggingen: [Overbrugging] { dossier.compactMap(\.overbrugging) }

  /// The last answer of each moment.
  package var tevredenheid: [Tevredenheid.Moment: Tevredenheid] {
    Dictionary(
      dossier.compactMap(\.tevredenheid).map { ($0.moment, $0) }, uniquingKeysWith: { _, later in later })
  }

  package struct Klachtstand: Sendable, Hashable {
    package let klacht: Klacht
    package let antwoord: Klachtantwoord?
  }

  package var klachten: [Klachtstand] {
    let antwoorden = dossier.compactMap(\.klachtantwoord)
    return dossier.compactMap(\.klacht).map { klacht in
      Klachtstand(klacht: klacht, antwoord: antwoorden.last { $0.nummer == klacht.nummer })
    }
  }

  /// This toetser said that the line cannot be judged.
  func onthoudt(_ toetser: Toetser, _ regel: Int) -> Bool {
    dossier.contains { $0.onthouding.map { $0.regel == regel && $0.door == toetser } ?? false }
  }
}

extension Dossierfeit {
  var afspraak: Afspraak? { inhoud as? Afspraak }
  var waarneming: Waarneming? { inhoud as? Waarneming }
  var lid: Huishoudlid? { inhoud as? Huishoudlid }
  var regie: Regie? { inhoud as? Regie }
  var betrokkene: Betrokkene? { inhoud as? Betrokkene }
  var toestemming: Toestemming? { inhoud as? Toestemming }
  var actie: Actie? { inhoud as? Actie }
  var actieslot: Actieslot? { inhoud as? Actieslot }
  var koppeling: Koppeling? { inhoud as? Koppeling }
  var navraag: Navraag? { inhoud as? Navraag }
  var gemis: Gemis? { inhoud as? Gemis }
  var overbrugging: Overbrugging? { inhoud as? Overbrugging }
  var tevredenheid: Tevredenheid? { inhoud as? Tevredenheid }
  var klacht: Klacht? { inhoud as? Klacht }
  var klachtantwoord: Klachtantwoord? { inhoud as? Klachtantwoord }
  var onthouding: Onthouding? { inhoud as? Onthouding }
}
