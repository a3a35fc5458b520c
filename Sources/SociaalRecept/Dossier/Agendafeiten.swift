import Bestandsvorm

/// A contact or visit that is planned. With the number of an earlier one it moves that one; without a day it calls it off.
package struct Afspraak: Dossierinhoud {
  package enum Wijze: String, Feitwaarde, CaseIterable {
    case bezoek, telefoon, kantoor

    package var naam: String {
      switch self {
      case .bezoek: "bezoek thuis"
      case .telefoon: "telefoongesprek"
      case .kantoor: "gesprek op kantoor of elders"
      }
    }
  }

  package var nummer: Int
  package var wijze = Wijze.bezoek
  /// Nil once it is called off.
  package var dag: Datum?
  package var tijd: Kloktijd?
  package var plaats: Tekstnummer?
  package var op: Datum

  package static let soort = Feit.Soort.afspraak
  static package let leeg = Afspraak(nummer: 0, op: Datum(dagnummer: 0))
  package var feit: Dossierfeit { .afspraak(self) }
  package var nummering: Nummering? { .nieuwOfEerder(.afspraak, nummer) }

  package mutating func velden(_ werk: inout some Veldwerk) {
    werk.neem(Dossierveld.nummer, &nummer)
    werk.neem("wijze", &wijze)
    werk.neem("dag", &dag)
    werk.neem("tijd", &tijd)
    werk.neem("plaats", &plaats)
  }

  /// Further ahead nobody plans; it is a slip of the pen.
  static let hoogstensDagen = 730
}

/// A colleague does the casus up to and including a day, and then it is the makelaar's again.
package struct Waarneming: Dossierinhoud {
  package var door: String
  package var tot: Datum
  package var op: Datum

  package static let soort = Feit.Soort.waarneming
  package static let leeg = Waarneming(door: "", tot: Datum(dagnummer: 0), op: Datum(dagnummer: 0))
  package var feit: Dossierfeit { .waarneming(self) }
  package var woorden: [(veld: String, tekst: String)] { [("makelaar", door)] }

  package mutating func velden(_ werk: inout some Veldwerk) {
    werk.neem("door", &door)
    werk.neem("tot", &tot)
  }
}

/// A time of day, to the minute.
package struct Kloktijd: Feitwaarde, Comparable, CustomStringConvertible {
  /// Minutes since midnight, 0 to 1439.
  package let minuut: Int

  init?(minuut: Int) {
    guard 0..<24 * 60 ~= minuut else { return nil }
    self.minuut = minuut
  }

  /// Reads `14:30`, `14.30` and `14`.
  package init?(_ tekst: String) {
    let delen = tekst.split(omittingEmptySubsequences: false) { $0 == ":" || $0 == "." }
    guard 1...2 ~= delen.count, delen.allSatisfy({ 1...2 ~= $0.count && $0.allSatisfy(\.isNumber) }),
      let uur = Int(delen[0]), 0..<24 ~= uur
    else { return nil }
    let minuten = delen.count == 2 ? Int(delen[1]) : 0
    guard let minuten, 0..<60 ~= minuten, delen.count == 1 || delen[1].count == 2 else { return nil }
    minuut = uur * 60 + minuten
  }

  package init?(_ knoop: Knoop) {
    guard let tekst = knoop.alsTekst else { return nil }
    self.init(tekst)
  }

  package var json: Json { .tekst(description) }
  package var description: String {
    "\(Datum.tweeCijfers(minuut / 60)):\(Datum.tweeCijfers(minuut % 60))"
  }
  package static func < (links: Kloktijd, rechts: Kloktijd) -> Bool { links.minuut < rechts.minuut }

  package static let verwacht = "een tijd als 14:30"
}
