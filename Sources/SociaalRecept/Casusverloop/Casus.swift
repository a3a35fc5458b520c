import BusinessCase

/// One resident's question from referral to closing: what follows from all that was written down about it.
package struct Casus: Sendable, Hashable {
  package let nummer: Casusnummer
  package internal(set) var verwijzing: Verwijzing
  /// Whose it is. The texts stay with the resident that it was written down for, `verwijzing.bewoner`.
  package internal(set) var bewoner: Bewonernummer
  /// When somebody referred last.
  package internal(set) var verwezenOp: Datum
  package internal(set) var verloop: Verloop
  /// Who took it on.
  package internal(set) var makelaar: String?
  package internal(set) var contactpogingen = 0
  package internal(set) var eersteContactOp: Datum?
  /// T2, the first conversation.
  package internal(set) var gesprekOp: Datum?
  package internal(set) var route: Route?
  package internal(set) var routeOp: Datum?
  package internal(set) var delen: [Deel: Verloop] = [:]
  /// There was bridging care while waiting.
  package internal(set) var isOverbrugd = false
  /// Those since somebody referred last.
  package internal(set) var terugkoppelingen: [Datum] = []
  package internal(set) var minuten = 0
  package internal(set) var doelen: [Doel] = []
  package internal(set) var eenzaamheid: [Meetmoment: Eenzaamheidsschaal] = [:]
  /// The resident lets their care use be counted.
  package internal(set) var magMeten = false
  /// What was counted, as far as it still may be used.
  package internal(set) var zorggebruik: [Zorggebruik] = []
  package internal(set) var isBeoordeeld = false
  package internal(set) var regels: [Regelstand] = []
  package internal(set) var isVernietigd = false
  /// What else was written down, in order; see `Casus+Dossier`.
  package internal(set) var dossier: [Dossierfeit] = []
  /// The last day that somebody called, wrote, rang or visited.
  package internal(set) var laatsteContactOp: Datum?
  /// The highest number of each row that was ever given; what was struck counts too.
  var hoogsteNummers: [Dossierreeks: Int] = [:]
  /// The highest number that a goal ever had, and a line of the beoordeling; what was struck counts too.
  package internal(set) var hoogsteDoel = 0
  package internal(set) var hoogsteRegel = 0
  /// The last day that something happened.
  package internal(set) var laatsteOp: Datum

  /// A goal in the resident's own words, with marks from 0 to 10.
  package struct Doel: Sendable, Hashable {
    package let nummer: Int
    package let tekst: Tekstnummer
    package let voor: Int
    package let op: Datum
    /// The last mark given later; nil while there is none.
    package internal(set) var na: Int?
  }

  /// A claimed zorgregel and what was said of it.
  package struct Regelstand: Sendable, Hashable {
    package let beoordeeld: Beoordeelderegel
    package let op: Datum
    package internal(set) var isVervallen = false
    /// The last judgement of each toetser.
    package internal(set) var toetsingen: [Toetser: Toetsing] = [:]
  }

  init(_ nummer: Casusnummer, _ verwijzing: Verwijzing) {
    self.nummer = nummer
    self.verwijzing = verwijzing
    bewoner = verwijzing.bewoner
    verwezenOp = verwijzing.op
    verloop = Verloop(aangemeldOp: verwijzing.op)
    laatsteOp = verwijzing.op
  }

  package var status: Status { verloop.status }

  /// T3 of the casus: the first help of any part.
  package var hulpOp: Datum? {
    ([verloop.hulpOp] + Deel.allCases.map { delen[$0]?.hulpOp }).compactMap { $0 }.min()
  }

  /// The lines that still stand.
  package var geldigeRegels: [Regelstand] { regels.filter { !$0.isVervallen } }
}
