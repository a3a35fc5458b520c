/// The current state in tables, for lists and counts. It follows from the journal alone and can be made again.
struct Projectie {
  let database: Database

  /// The tables that hold what casussen are, and nothing else; their first column is the casus.
  static let casustabellen = [Casusregel.tabel.naam, Deelregel.tabel.naam, Agendaregel.tabel.naam]

  /// Writes what a casus has become.
  ///
  /// - Parameter gebeurtenis: the number of what made it so.
  func schrijf(_ casus: Casus, na gebeurtenis: Int) throws(Opslagfout) {
    var regel = Casusregel(casus)
    regel.gebeurtenis = gebeurtenis
    try database.vervang(regel)
    // A route that was struck takes its parts along.
    try database.voer(
      "DELETE FROM \(Deelregel.tabel) WHERE \(Deelregel.Kolom.casus) = ?", [.init(casus.nummer)])
    for (deel, verloop) in casus.delen {
      try database.vervang(Deelregel(casus: casus.nummer, deel: deel, verloop))
    }
    try database.voer(
      "DELETE FROM \(Agendaregel.tabel) WHERE \(Agendaregel.Kolom.casus) = ?", [.init(casus.nummer)])
    for regel in casus.agenda { try database.vervang(regel) }
  }

  /// Makes everything again from a journal.
  ///
  /// - Complexity: O(rows of the journal).
  func herbouw(uit logboek: Logboek) throws(Registerfout) {
    for tabel in Self.casustabellen + [Instellingrij.tabel.naam] {
      try opgeslagen(try database.voer("DELETE FROM \(tabel)"))
    }
    try logboek.casussen { casus, laatste throws(Registerfout) in
      try opgeslagen(try schrijf(casus, na: laatste))
    }
    try logboek.instellingen { rij throws(Registerfout) in try opgeslagen(try database.vervang(rij)) }
  }

  /// The same from the journal in this file.
  func herbouw() throws(Registerfout) { try herbouw(uit: Logboek(database: database)) }
}

extension Casusregel {
  init(_ casus: Casus) {
    let (verwijzing, verloop) = (casus.verwijzing, casus.verloop)
    self.init(
      nummer: casus.nummer, bewoner: casus.bewoner, status: casus.status, kanaal: verwijzing.kanaal,
      prioriteit: verwijzing.prioriteit, vraagtype: verwijzing.vraagtype, wijk: verwijzing.wijk,
      leeftijd: verwijzing.leeftijd, makelaar: casus.makelaar, route: casus.route, reden: verloop.reden,
      aangemeld: verloop.aangemeldOp, aangenomen: verloop.aangenomenOp,
      eersteContact: casus.eersteContactOp, pogingen: casus.contactpogingen, gesprek: casus.gesprekOp,
      routeOp: casus.routeOp, hulp: casus.hulpOp, gesloten: verloop.geslotenOp,
      verwezen: casus.verwezenOp,
      terugkoppeling: casus.terugkoppelingen.min(), wachtSinds: verloop.wachtSinds,
      laatste: casus.laatsteOp, isBeoordeeld: casus.isBeoordeeld,
      teToetsen: casus.teToetsen.count, isGemeten: casus.isGemeten,
      isVernietigd: casus.isVernietigd, isLopend: casus.isLopend,
      isBeoordeelbaar: casus.isBeoordeelbaar, isTeBeoordelen: casus.isTeBeoordelen,
      wachtEenDeel: casus.wachtEenDeel, huishouden: casus.huishouden?.huishouden,
      waarnemer: casus.waarneming?.door, waarnemingTot: casus.waarneming?.tot,
      verwijzer: verwijzing.verwijzer)
  }
}

/// What goes wrong with the file goes wrong with the register.
func opgeslagen<Uitkomst>(
  _ werk: @autoclosure () throws(Opslagfout) -> Uitkomst
) throws(Registerfout) -> Uitkomst {
  do throws(Opslagfout) { return try werk() } catch { throw .opslag(error) }
}
