/// The resident belongs to a household: people who live together or care for each other, each with a dossier of their own.
package struct Huishoudlid: Dossierinhoud {
  /// What the resident is in the household.
  package enum Relatie: String, Feitwaarde, CaseIterable {
    case partner, ouder, kind
    case broerZus = "broer-zus"
    case grootouder, kleinkind, mantelzorger, huisgenoot, anders

    package var naam: String { self == .broerZus ? "broer of zus" : rawValue }
  }

  /// A number of its own, so that it tells of no other casus; nil when the resident no longer belongs to one.
  package var huishouden: Int?
  package var relatie: Relatie?
  package var op: Datum

  package static let soort = Feit.Soort.huishouden
  package static let leeg = Huishoudlid(op: Datum(dagnummer: 0))
  package var feit: Dossierfeit { .huishouden(self) }

  package mutating func velden(_ werk: inout some Veldwerk) {
    werk.neem("huishouden", &huishouden)
    werk.neem("relatie", &relatie)
  }
}

/// Who directs the help from that day on; a later one takes over.
package struct Regie: Dossierinhoud {
  package enum Soortwoord: String, Feitwaarde, CaseIterable {
    case casusregie, procesregie
  }

  package var vorm = Soortwoord.casusregie
  package var naam: Tekstnummer
  package var organisatie: Tekstnummer?
  package var op: Datum

  package static let soort = Feit.Soort.regie
  package static let leeg = Regie(naam: Tekstnummer(0), op: Datum(dagnummer: 0))
  package var feit: Dossierfeit { .regie(self) }

  package mutating func velden(_ werk: inout some Veldwerk) {
    werk.neem("vorm", &vorm)
    werk.neem("naam", &naam)
    werk.neem("organisatie", &organisatie)
  }
}

/// Another professional, or somebody close, who takes part.
package struct Betrokkene: Dossierinhoud {
  package enum Rol: String, Feitwaarde, CaseIterable {
    case huisarts, poh, wijkteam, buurtwerk, jeugdprofessional, school, vrijwilliger, mantelzorger, familie
    case anders

    package var naam: String { self == .poh ? "praktijkondersteuner (POH)" : rawValue }
  }

  package var nummer: Int
  package var rol = Rol.anders
  package var naam: Tekstnummer
  package var organisatie: Tekstnummer?
  package var op: Datum

  package static let soort = Feit.Soort.betrokkene
  package static let leeg = Betrokkene(nummer: 0, naam: Tekstnummer(0), op: Datum(dagnummer: 0))
  package var feit: Dossierfeit { .betrokkene(self) }
  package var nummering: Nummering? { .nieuw(.betrokkene, nummer) }

  package mutating func velden(_ werk: inout some Veldwerk) {
    werk.neem(Dossierveld.nummer, &nummer)
    werk.neem("rol", &rol)
    werk.neem("naam", &naam)
    werk.neem("organisatie", &organisatie)
  }
}

/// What the resident says of sharing with one betrokkene, or of telling the story behind the figures.
package struct Toestemming: Dossierinhoud {
  /// Nil for the story, told without a name.
  package var betrokkene: Int?
  package var gegeven: Bool
  package var op: Datum

  package static let soort = Feit.Soort.toestemming
  package static let leeg = Toestemming(gegeven: false, op: Datum(dagnummer: 0))
  package var feit: Dossierfeit { .toestemming(self) }
  package var nummering: Nummering? { betrokkene.map { .over(.betrokkene, $0) } }

  package mutating func velden(_ werk: inout some Veldwerk) {
    werk.neem("betrokkene", &betrokkene)
    werk.neem("gegeven", &gegeven)
  }
}
