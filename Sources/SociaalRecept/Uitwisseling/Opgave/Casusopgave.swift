import BusinessCase

/// A casus as it is handed over: what came in, how far it got and how it ended. Both ways use it: what we write and
/// what we read.
///
/// It holds the state and its dates, not every step on the way there: attempts, notes, measures and earlier pauses
/// stay in the register.
package struct Casusopgave: Sendable, Hashable {
  /// What the casus is called where it comes from; nil when it has no name there.
  package var id: String?
  /// Which resident it is of, where it comes from.
  package var bewonernummer: String?
  package var persoon = Persoon()
  package var kanaal = Kanaal.huisarts
  package var vraag: String?
  package var vraagtype: Vraagtype?
  package var verwijzer: String?
  package var isClientOpDeHoogte: Bool?
  package var prioriteit = Prioriteit.gewoon
  package var wijk: Wijk?
  /// In whole years at T0.
  package var leeftijd: Int?
  package var makelaar: String?
  package var eersteContact: Datum?
  package var gesprek: Datum?
  package var route: Route?
  package var routeOp: Datum?
  package var terugkoppeling: Datum?
  /// Why it waits or ended, in words.
  package var toelichting: String?
  /// T0, T1, T3, T4 and the status, without the days of pauses that ended.
  package var verloop: Verloop
  package var delen: [Deel: Verloop] = [:]

  package init(aangemeldOp: Datum) { verloop = Verloop(aangemeldOp: aangemeldOp) }

  /// T0.
  package var op: Datum { verloop.aangemeldOp }
}

extension Casusopgave {
  /// The opgave of a casus; without `persoon` and `teksten` it says nothing that leads to the resident by itself.
  package init(_ casus: Casus, persoon: Persoon = Persoon(), teksten: [Tekstnummer: String] = [:]) {
    let verwijzing = casus.verwijzing
    self.init(aangemeldOp: verwijzing.op)
    id = String(casus.nummer.nummer)
    bewonernummer = casus.bewoner.description
    self.persoon = persoon
    kanaal = verwijzing.kanaal
    vraag = verwijzing.vraag.flatMap { teksten[$0] }
    vraagtype = verwijzing.vraagtype
    verwijzer = verwijzing.verwijzer.flatMap { teksten[$0] }
    isClientOpDeHoogte = verwijzing.isClientOpDeHoogte
    prioriteit = verwijzing.prioriteit
    (wijk, leeftijd) = (verwijzing.wijk, verwijzing.leeftijd)
    makelaar = casus.makelaar
    (eersteContact, gesprek) = (casus.eersteContactOp, casus.gesprekOp)
    (route, routeOp) = (casus.route, casus.routeOp)
    terugkoppeling = casus.terugkoppelingen.min()
    verloop = casus.verloop.zonderPauzes
    delen = casus.delen.mapValues(\.zonderPauzes)
  }
}

extension Verloop {
  fileprivate var zonderPauzes: Verloop {
    var kaal = Verloop(aangemeldOp: aangemeldOp)
    (kaal.status, kaal.reden, kaal.wachtSinds) = (status, reden, wachtSinds)
    (kaal.aangenomenOp, kaal.hulpOp, kaal.geslotenOp) = (aangenomenOp, hulpOp, geslotenOp)
    return kaal
  }
}
