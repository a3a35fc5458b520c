/// People who live together or care for each other. Each keeps their own dossier.
package struct Huishouden: Sendable, Hashable {
  package let nummer: Int
  /// The casussen of its members, by number, each with what the member is.
  package let leden: [Lid]

  package struct Lid: Sendable, Hashable {
    package let casus: Casusregel
    package let relatie: Huishoudlid.Relatie?
    package let regisseur: Regie?
  }
}

extension Zitting {
  /// The household of the resident of a casus; nil when there is none.
  package func huishouden(van nummer: Casusnummer) throws(Registerfout) -> Huishouden? {
    guard let huishouden = try casus(nummer).huishouden?.huishouden else { return nil }
    var leden: [Huishouden.Lid] = []
    for casus in try casussen(inHuishouden: huishouden) {
      let stand = try self.casus(casus)
      leden.append(
        Huishouden.Lid(
          casus: try casusregel(casus), relatie: stand.huishouden?.relatie, regisseur: stand.regisseur))
    }
    return Huishouden(nummer: huishouden, leden: leden)
  }

  func casussen(inHuishouden huishouden: Int) throws(Registerfout) -> [Casusnummer] {
    typealias Kolom = Casusregel.Kolom
    return try opgeslagen(
      try database.alle(
        "SELECT \(Kolom.nummer) FROM \(Casusregel.tabel) WHERE \(Kolom.huishouden) = ? ORDER BY \(Kolom.nummer)",
        [.geheel(huishouden)]
      ) { Casusnummer($0.geheel(0)) })
  }

  /// The resident of a casus belongs to the household of another, which begins with this when it was not there.
  ///
  /// - Parameter relatie: what the resident is in it.
  @discardableResult
  package func voegBijHuishouden(
    _ nummer: Casusnummer, relatie: Huishoudlid.Relatie?, van ander: Casusnummer, op: Datum
  ) throws(Registerfout) -> Int {
    var eerste = try casus(ander)
    if try casus(nummer).bewoner == eerste.bewoner { throw .alEenBewoner(ander, nummer) }
    let huishouden: Int
    if let bestaand = eerste.huishouden?.huishouden {
      huishouden = bestaand
    } else {
      huishouden = try hoogsteHuishouden() + 1
    }
    if eerste.huishouden == nil {
      try voeg(
        .dossier(.huishouden(Huishoudlid(huishouden: huishouden, op: max(op, eerste.verwijzing.op)))),
        bij: &eerste)
    }
    try voeg(
      .dossier(.huishouden(Huishoudlid(huishouden: huishouden, relatie: relatie, op: op))), bij: nummer)
    return huishouden
  }

  package func neemUitHuishouden(_ nummer: Casusnummer, op: Datum) throws(Registerfout) {
    try voeg(.dossier(.huishouden(Huishoudlid(op: op))), bij: nummer)
  }

  /// What the resident is in the household where they are.
  package func geefRelatie(
    _ relatie: Huishoudlid.Relatie, aan nummer: Casusnummer, op: Datum
  ) throws(Registerfout) {
    guard let huishouden = try casus(nummer).huishouden?.huishouden else {
      throw .weigering(nummer, .geenHuishouden)
    }
    try voeg(
      .dossier(.huishouden(Huishoudlid(huishouden: huishouden, relatie: relatie, op: op))), bij: nummer)
  }

  /// A number that no household has or had.
  private func hoogsteHuishouden() throws(Registerfout) -> Int {
    typealias Kolom = Journaalrij.Kolom
    return try opgeslagen(
      try database.getal(
        """
        SELECT coalesce(max(json_extract(\(Kolom.inhoud), '$.huishouden')), 0) FROM \(Journaalrij.tabel)
        WHERE \(Kolom.casus) IS NOT NULL AND \(Kolom.soort) = ?
        """, [.init(Feit.Soort.huishouden.rawValue)]))
  }

  /// Somebody directs the help of these casussen from that day on.
  package func geefRegie(
    aan naam: String, organisatie: String?, _ vorm: Regie.Soortwoord, op: Datum, bij nummers: [Casusnummer]
  ) throws(Registerfout) {
    for nummer in nummers {
      var casus = try casus(nummer)
      let bewoner = casus.verwijzing.bewoner
      let regie = Regie(
        vorm: vorm, naam: try bewaar(naam, van: bewoner, veld: "naam"),
        organisatie: try bewaar(organisatie, van: bewoner, veld: "organisatie"), op: op)
      try voeg(.dossier(.regie(regie)), bij: &casus)
    }
  }
}
