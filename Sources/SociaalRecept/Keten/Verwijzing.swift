import BusinessCase
import Simulatie

/// The number of a casus, as people say it: "casus 17".
package struct Casusnummer: Sendable, Hashable, Comparable, CustomStringConvertible {
  package let nummer: Int
  package init(_ nummer: Int) { self.nummer = nummer }
  package var description: String { String(nummer) }
  package static func < (links: Casusnummer, rechts: Casusnummer) -> Bool { links.nummer < rechts.nummer }
}

/// The number that stands for a resident wherever the name does not.
package struct Bewonernummer: Sendable, Hashable, Comparable, CustomStringConvertible {
  package let nummer: Int
  package init(_ nummer: Int) { self.nummer = nummer }
  package var description: String { "B\(nummer)" }
  package static func < (links: Bewonernummer, rechts: Bewonernummer) -> Bool { links.nummer < rechts.nummer }
}

/// A free text that is kept apart from the log, so that it can be erased.
package struct Tekstnummer: Sendable, Hashable {
  package let nummer: Int
  package init(_ nummer: Int) { self.nummer = nummer }
}

/// How soon somebody must be helped; FHIR's request priority.
package enum Prioriteit: String, Sendable, Hashable, CaseIterable, Comparable {
  case gewoon, voorrang, spoed

  package static func < (links: Prioriteit, rechts: Prioriteit) -> Bool { links.rang < rechts.rang }
  var rang: Int { self == .gewoon ? 0 : self == .voorrang ? 1 : 2 }
}

/// A referral: who sends whom, along which kanaal, with which vraag. It carries no name; that is kept apart.
package struct Verwijzing: Sendable, Hashable {
  package var bewoner: Bewonernummer
  /// T0, the first report.
  package var op: Datum
  package var kanaal: Kanaal = .huisarts
  /// The question in one word or one sentence.
  package var vraag: Tekstnummer?
  package var vraagtype: Vraagtype?
  /// Who refers, for instance the name of a practice.
  package var verwijzer: Tekstnummer?
  /// The resident knows of the referral; nil when nobody said.
  package var isClientOpDeHoogte: Bool?
  package var prioriteit: Prioriteit = .gewoon
  package var wijk: Wijk?
  /// In whole years at T0.
  package var leeftijd: Int?
  /// The casus that this one comes back from.
  package var vorige: Casusnummer?

  /// Earlier than this is a slip of the pen. An assumption, well before Sociaal Recept began.
  package static let vroegste = Datum(dagnummer: 10_957)  // 1 January 2000
}
