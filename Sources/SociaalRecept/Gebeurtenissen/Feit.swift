import BusinessCase

/// One thing that happened to a casus. The log consists of these; everything else follows from them.
///
/// Dates say when it happened; when it was written down is known to the `Gebeurtenis`. A `deel` says that it happened
/// to a deeltraject. Free texts are numbers, so that erasing a text leaves the log as it was.
package enum Feit: Sendable, Hashable {
  case aangemeld(Verwijzing)
  case aangevuld(Aanvulling)
  case aangenomen(Deel?, door: String, op: Datum)
  case contactGezocht(Contactpoging)
  case bezocht(Bezoek)
  case routeGekozen(Route, op: Datum)
  case hulpBegonnen(Deel?, op: Datum)
  case gepauzeerd(Deel?, reden: Reden, toelichting: Tekstnummer?, overbrugging: Bool, op: Datum)
  case hervat(Deel?, op: Datum)
  case gesloten(Deel?, Sluiting)
  case teruggekoppeld(Terugkoppeling)
  case genoteerd(Notitie)
  case doelGesteld(nummer: Int, tekst: Tekstnummer, cijfer: Int, op: Datum)
  case doelGemeten(nummer: Int, cijfer: Int, op: Datum)
  case eenzaamheidGemeten(Eenzaamheidsschaal, moment: Meetmoment, op: Datum)
  /// More lines for the beoordeling; none at all says that nothing was saved.
  case beoordeeld([Beoordeelderegel], op: Datum)
  case regelVervallen(nummer: Int, op: Datum)
  case getoetst(regel: Int, Toetsing)
  /// The resident said whether their care use may be counted to learn what the help does, or took that back.
  case effectmeting(mag: Bool, op: Datum)
  /// Somebody counted how much care the resident used.
  case zorggebruikGeteld(Zorggebruik)
  /// Personal data were changed; which, but not into what.
  case persoonGewijzigd([Persoonsveld], op: Datum)
  /// Somebody referred the resident once more while the casus runs, and must hear back too.
  case opnieuwVerwezen(Herverwijzing)
  /// The casus turned out to be of another resident than it was written down for: two residents are one.
  case samengevoegd(van: Bewonernummer, met: Bewonernummer, op: Datum)
  /// Something of the dossier that moves no state and no clock.
  case dossier(Dossierfeit)
  /// Personal data and free texts of the resident were erased.
  case vernietigd(op: Datum)
  /// An earlier gebeurtenis of this casus, by its number, does not count.
  case doorgehaald(nummer: Int, reden: Tekstnummer, op: Datum)
  /// In the place of an earlier gebeurtenis of this casus this feit counts, of the same kind.
  indirect case verbeterd(nummer: Int, Feit, reden: Tekstnummer, op: Datum)
}

/// What became known about a casus after the aanmelding.
package struct Aanvulling: Sendable, Hashable {
  package var wijk: Wijk?
  package var leeftijd: Int?
  package var prioriteit: Prioriteit?
  package var vraagtype: Vraagtype?
  package var makelaar: String?
  package var isClientOpDeHoogte: Bool?
  package var op: Datum

  package init(
    wijk: Wijk? = nil, leeftijd: Int? = nil, prioriteit: Prioriteit? = nil, vraagtype: Vraagtype? = nil,
    makelaar: String? = nil, isClientOpDeHoogte: Bool? = nil, op: Datum
  ) {
    self.wijk = wijk
    self.leeftijd = leeftijd
    self.prioriteit = prioriteit
    self.vraagtype = vraagtype
    self.makelaar = makelaar
    self.isClientOpDeHoogte = isClientOpDeHoogte
    self.op = op
  }
}

/// A second referral on a casus that runs.
package struct Herverwijzing: Sendable, Hashable {
  package var kanaal: Kanaal
  package var verwijzer: Tekstnummer?
  package var vraag: Tekstnummer?
  package var op: Datum

  package init(kanaal: Kanaal, verwijzer: Tekstnummer? = nil, vraag: Tekstnummer? = nil, op: Datum) {
    self.kanaal = kanaal
    self.verwijzer = verwijzer
    self.vraag = vraag
    self.op = op
  }
}

/// A call, a letter or a knock on the door, whether or not somebody answered.
package struct Contactpoging: Sendable, Hashable {
  package enum Wijze: String, Sendable, Hashable, CaseIterable {
    case telefoon, bericht, brief, deur
  }

  package var wijze: Wijze
  package var gelukt: Bool
  package var minuten: Int?
  package var tekst: Tekstnummer?
  package var op: Datum

  package init(
    wijze: Wijze = .telefoon, gelukt: Bool, minuten: Int? = nil, tekst: Tekstnummer? = nil, op: Datum
  ) {
    self.wijze = wijze
    self.gelukt = gelukt
    self.minuten = minuten
    self.tekst = tekst
    self.op = op
  }
}

/// A conversation with the resident, usually at the kitchen table.
package struct Bezoek: Sendable, Hashable {
  /// A professional of the wijkteam came along.
  package var metWijkteam: Bool
  package var minuten: Int?
  package var tekst: Tekstnummer?
  package var op: Datum

  package init(metWijkteam: Bool = false, minuten: Int? = nil, tekst: Tekstnummer? = nil, op: Datum) {
    self.metWijkteam = metWijkteam
    self.minuten = minuten
    self.tekst = tekst
    self.op = op
  }
}

/// The message back to who referred: what was done, not what was confided.
package struct Terugkoppeling: Sendable, Hashable {
  package var tekst: Tekstnummer?
  package var op: Datum
}

package struct Notitie: Sendable, Hashable {
  package var tekst: Tekstnummer
  package var minuten: Int?
  package var op: Datum
}

/// How a casus or deeltraject ended.
package struct Sluiting: Sendable, Hashable {
  /// A closed state.
  package var als: Status
  package var reden: Reden?
  package var toelichting: Tekstnummer?
  package var op: Datum

  package init(als: Status, reden: Reden?, toelichting: Tekstnummer? = nil, op: Datum) {
    self.als = als
    self.reden = reden
    self.toelichting = toelichting
    self.op = op
  }
}

/// A zorgregel as it was claimed. Its description is a free text; the `Zorgregel` itself carries none.
package struct Beoordeelderegel: Sendable, Hashable {
  /// Counts from 1 within the casus and is never used again.
  package var nummer: Int
  package var regel: Zorgregel
  package var omschrijving: Tekstnummer?
}

/// What is kept of a resident outside the log.
package enum Persoonsveld: String, Sendable, Hashable, CaseIterable {
  case naam, geboortedatum, adres, telefoon
}
