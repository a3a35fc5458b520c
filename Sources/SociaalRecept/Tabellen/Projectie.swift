/// The current state in tables, for lists and counts. It follows from the log alone and can be made again.
struct Projectie {
  let database: Database

  /// The tables that hold it, and nothing else.
  static let tabellen = [Casusregel.tabel.naam, Deelregel.tabel.naam]

  /// Writes what a casus has become.
  func schrijf(_ casus: Casus) throws(Opslagfout) {
    try database.vervang(Casusregel(casus))
    for (deel, verloop) in casus.delen {
      try database.vervang(
        Deelregel(
          casus: casus.nummer, deel: deel, status: verloop.status, reden: verloop.reden,
          aangemeld: verloop.aangemeldOp, aangenomen: verloop.aangenomenOp, hulp: verloop.hulpOp,
          gesloten: verloop.geslotenOp))
    }
  }

  /// Makes everything again from the log.
  ///
  /// - Complexity: O(gebeurtenissen).
  func herbouw() throws(Registerfout) {
    for tabel in Self.tabellen { try opgeslagen(try database.voer("DELETE FROM \(tabel)")) }
    try Logboek(database: database).casussen { casus throws(Registerfout) in
      try opgeslagen(try schrijf(casus))
    }
  }
}

extension Casusregel {
  init(_ casus: Casus) {
    let (verwijzing, verloop) = (casus.verwijzing, casus.verloop)
    self.init(
      nummer: casus.nummer, bewoner: verwijzing.bewoner, status: casus.status, kanaal: verwijzing.kanaal,
      prioriteit: verwijzing.prioriteit, vraagtype: verwijzing.vraagtype, wijk: verwijzing.wijk,
      leeftijd: verwijzing.leeftijd, makelaar: casus.makelaar, route: casus.route, reden: verloop.reden,
      aangemeld: verloop.aangemeldOp, aangenomen: verloop.aangenomenOp,
      eersteContact: casus.eersteContactOp, pogingen: casus.contactpogingen, gesprek: casus.gesprekOp,
      routeOp: casus.routeOp, hulp: casus.hulpOp, gesloten: verloop.geslotenOp,
      terugkoppeling: casus.terugkoppelingen.min(), wachtSinds: verloop.wachtSinds,
      laatste: casus.laatsteOp, herkomst: verwijzing.herkomst, isBeoordeeld: casus.isBeoordeeld,
      teToetsen: casus.teToetsen.count, isVernietigd: casus.isVernietigd, isLopend: casus.isLopend,
      isBeoordeelbaar: casus.isBeoordeelbaar, isTeBeoordelen: casus.isTeBeoordelen,
      wachtEenDeel: casus.wachtEenDeel)
  }
}

/// What goes wrong with the file goes wrong with the register.
func opgeslagen<Uitkomst>(
  _ werk: @autoclosure () throws(Opslagfout) -> Uitkomst
) throws(Registerfout) -> Uitkomst {
  do throws(Opslagfout) { return try werk() } catch { throw .opslag(error) }
}
