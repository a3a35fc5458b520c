/// A part of the plan: who does what, for which goal, and by when.
package struct Actie: Dossierinhoud {
  package enum Partij: String, Feitwaarde, CaseIterable {
    case bewoner, netwerk, makelaar, ander

    package var naam: String {
      switch self {
      case .bewoner: "de bewoner zelf"
      case .netwerk: "iemand uit het eigen netwerk"
      case .makelaar: "de makelaar"
      case .ander: "een andere professional"
      }
    }
  }

  package var nummer: Int
  /// The number of the goal; nil when it is for all of them.
  package var doel: Int?
  package var wie = Partij.makelaar
  package var voor: Datum?
  package var tekst: Tekstnummer
  /// The name and organisation of who does it.
  package var door: Tekstnummer?
  package var op: Datum

  package static let soort = Feit.Soort.actie
  package static let leeg = Actie(nummer: 0, tekst: Tekstnummer(0), op: Datum(dagnummer: 0))
  package var feit: Dossierfeit { .actie(self) }
  package var nummering: Nummering? { .nieuw(.actie, nummer) }

  package mutating func velden(_ werk: inout some Veldwerk) {
    werk.neem(Dossierveld.nummer, &nummer)
    werk.neem("doel", &doel)
    werk.neem("wie", &wie)
    werk.neem("voor", &voor)
    werk.neem(Dossierveld.tekst, &tekst)
    werk.neem("door", &door)
  }
}

/// An action was done, or is dropped for a reason.
package struct Actieslot: Dossierinhoud {
  package var nummer: Int
  package var gedaan: Bool
  package var tekst: Tekstnummer?
  package var op: Datum

  package static let soort = Feit.Soort.actieslot
  package static let leeg = Actieslot(nummer: 0, gedaan: false, op: Datum(dagnummer: 0))
  package var feit: Dossierfeit { .actieslot(self) }
  package var nummering: Nummering? { .over(.actie, nummer) }

  package mutating func velden(_ werk: inout some Veldwerk) {
    werk.neem(Dossierveld.nummer, &nummer)
    werk.neem("gedaan", &gedaan)
    werk.neem(Dossierveld.tekst, &tekst)
  }
}
