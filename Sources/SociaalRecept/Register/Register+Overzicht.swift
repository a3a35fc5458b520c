extension Register {
  /// The casussen that somebody may have to do something about; see `Casus.isLopend`. Without names.
  ///
  /// - Complexity: O(casussen); one pass, because in a register where much is to be done an index only adds work.
  package func lopend() throws(Registerfout) -> [Casusregel] { try lopend(metNamen: false) }

  /// The same with the names of the residents; that somebody looked, and at how many, is written down.
  package func lopend(metNamenVoor handeling: Handeling) throws(Registerfout) -> [Casusregel] {
    try doe(handeling) { zitting throws(Registerfout) in
      let regels = try lopend(metNamen: true)
      try zitting.legInzageVast("lijst", aantal: regels.count)
      return regels
    }
  }

  /// What must be done today among the casussen of a choice; that somebody looked, and at how many with a name, is written
  /// down before they see it.
  ///
  /// - Parameter hoogstens: of what is due and of what is not, each.
  /// - Complexity: O(casussen + n log n) in those of the choice.
  package func daglijst(
    _ keuze: Casuskeuze, hoogstens: Int, _ handeling: Handeling
  ) throws(Registerfout) -> Daglijst {
    let lijst = try bekijk(handeling) { zitting throws(Registerfout) in
      let instellingen = try zitting.instellingen()
      let taken = try opgeslagen(
        try database.taken(keuze, instellingen, peildatum: handeling.vandaag))
      return try Daglijst(taken, hoogstens: hoogstens, casus: zitting.casusregel)
    }
    try legInzageVast("lijst", aantal: lijst.getoond, handeling)
    return lijst
  }

  func lopend(metNamen: Bool) throws(Registerfout) -> [Casusregel] {
    try opgeslagen(try database.casusregels("WHERE \(Casusregel.Kolom.lopend) = 1", metNamen: metNamen))
  }

  /// All casussen but those that were a mistake, in order of number; without names.
  package func alleCasussen() throws(Registerfout) -> [Casusregel] {
    try opgeslagen(
      try database.casusregels(
        "WHERE \(Casusregel.Kolom.status) <> ? ORDER BY \(Casusregel.Kolom.nummer)",
        [.init(Status.foutieveInvoer)], metNamen: false))
  }
}

extension Zitting {
  /// The line of one casus, with its name.
  package func casusregel(_ nummer: Casusnummer) throws(Registerfout) -> Casusregel {
    let regels = try opgeslagen(
      try database.casusregels(
        "WHERE \(Casusregel.Kolom.nummer) = ?", [.init(nummer)], metNamen: true))
    guard let regel = regels.first else { throw .onbekendeCasus(nummer, hoogste: try hoogste()) }
    return regel
  }
}

extension Database {
  /// The most urgent thing that each casus of a choice asks for, in no order.
  fileprivate func taken(
    _ keuze: Casuskeuze, _ instellingen: Instellingen, peildatum: Datum
  ) throws(Opslagfout) -> [Herinnering.Taak] {
    let (kolommen, (voorwaarde, waarden)) = (Casusregel.taakkolommen, keuze.voorwaarde(op: peildatum))
    var taken: [Herinnering.Taak] = []
    try vraag(
      "SELECT \(Tabel<Casusregel>.lijst(kolommen)) FROM \(Casusregel.tabel) WHERE \(voorwaarde)", waarden
    ) { rij in
      let casus = Casusregel(rij, kolommen)
      if let taak = casus.taken(instellingen, peildatum: peildatum).first { taken.append(taak) }
    }
    return taken
  }

  fileprivate func casusregels(
    _ deel: String, _ waarden: [Waarde] = [], metNamen: Bool
  ) throws(Opslagfout) -> [Casusregel] {
    guard metNamen else { return try rijen(Casusregel.self, deel, waarden) }
    let tabel = Casusregel.tabel
    let naam = """
      SELECT \(Persoonrij.Kolom.naam) FROM \(Persoonrij.tabel) p
      WHERE p.\(Persoonrij.Kolom.bewoner) = \(tabel).\(Casusregel.Kolom.bewoner)
      """
    return try alle("SELECT \(tabel.lijst), (\(naam)) FROM \(tabel) \(deel)", waarden) { rij in
      var regel = Casusregel(rij)
      regel.naam = rij.tekst(Int32(tabel.kolommen.count))
      return regel
    }
  }
}

extension Casuskeuze {
  /// What holds for the rows of this choice.
  fileprivate func voorwaarde(op dag: Datum) -> (sql: String, waarden: [Database.Waarde]) {
    typealias Kolom = Casusregel.Kolom
    var (delen, waarden) = (["\(Kolom.lopend) = 1"], [Database.Waarde]())
    if let makelaar {
      delen.append("(\(Casusregel.behandelaar) = ? OR \(Kolom.status) = ?)")
      waarden += [.init(dag), .tekst(makelaar), .init(Status.aangemeld)]
    }
    if let routes {
      delen.append("\(Kolom.route) IN (\(routes.map { _ in "?" }.joined(separator: ", ")))")
      waarden += routes.map { .init($0) }
    }
    return (delen.joined(separator: " AND "), waarden)
  }
}
