/// What the resident thinks of the help.
package struct Tevredenheid: Dossierinhoud {
  package enum Moment: String, Feitwaarde, CaseIterable {
    case einde
    case drieMaanden = "3-maanden"

    package var naam: String { self == .einde ? "aan het einde" : "na 3 maanden" }
  }

  /// Who asked.
  package enum Vrager: String, Feitwaarde, CaseIterable {
    case makelaar, collega, vragenlijst

    package var naam: String {
      switch self {
      case .makelaar: "de makelaar"
      case .collega: "een collega"
      case .vragenlijst: "een vragenlijst"
      }
    }
  }

  package var moment = Moment.einde
  /// 0 to 10; nil when the resident was asked and did not want to say.
  package var cijfer: Int?
  package var vrager = Vrager.makelaar
  /// The answer to the open question.
  package var tekst: Tekstnummer?
  package var op: Datum

  package static let soort = Feit.Soort.tevredenheid
  package static let leeg = Tevredenheid(op: Datum(dagnummer: 0))
  package var feit: Dossierfeit { .tevredenheid(self) }

  package mutating func velden(_ werk: inout some Veldwerk) {
    werk.neem("moment", &moment)
    werk.neem("cijfer", &cijfer)
    werk.neem("vrager", &vrager)
    werk.neem(Dossierveld.tekst, &tekst)
  }
}

package struct Klacht: Dossierinhoud {
  package var nummer: Int
  package var tekst: Tekstnummer
  package var op: Datum

  package static let soort = Feit.Soort.klacht
  package static let leeg = Klacht(nummer: 0, tekst: Tekstnummer(0), op: Datum(dagnummer: 0))
  package var feit: Dossierfeit { .klacht(self) }
  package var nummering: Nummering? { .nieuw(.klacht, nummer) }

  package mutating func velden(_ werk: inout some Veldwerk) {
    werk.neem(Dossierveld.nummer, &nummer)
    werk.neem(Dossierveld.tekst, &tekst)
  }
}

package struct Klachtantwoord: Dossierinhoud {
  package var nummer: Int
  package var tekst: Tekstnummer?
  package var op: Datum

  package static let soort = Feit.Soort.klachtantwoord
  package static let leeg = Klachtantwoord(nummer: 0, op: Datum(dagnummer: 0))
  package var feit: Dossierfeit { .klachtantwoord(self) }
  package var nummering: Nummering? { .over(.klacht, nummer) }

  package mutating func velden(_ werk: inout some Veldwerk) {
    werk.neem(Dossierveld.nummer, &nummer)
    werk.neem(Dossierveld.tekst, &tekst)
  }
}

/// A toetser was asked and cannot judge a line, which stays untested by that one.
package struct Onthouding: Dossierinhoud {
  package var regel: Int
  package var door: Toetser
  package var op: Datum

  package static let soort = Feit.Soort.onthouding
  package static let leeg = Onthouding(regel: 0, door: .huisarts, op: Datum(dagnummer: 0))
  package var feit: Dossierfeit { .onthouding(self) }

  package mutating func velden(_ werk: inout some Veldwerk) {
    werk.neem("regel", &regel)
    werk.neem("door", &door)
  }
}

extension Toetser: Feitwaarde {}
