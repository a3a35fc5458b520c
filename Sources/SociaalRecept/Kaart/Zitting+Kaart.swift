import Taal

extension Register {
  /// The whole sociale kaart, by number.
  package func aanbod() throws(Registerfout) -> [Aanbod] {
    try opgeslagen(try database.rijen(Aanbodrij.self, "ORDER BY \(Aanbodrij.Kolom.nummer)")).map(\.aanbod)
  }
}

/// What reading a list of entries did to the sociale kaart.
package struct Kaartverslag: Sendable, Hashable {
  package var nieuw = 0
  package var gewijzigd = 0
  package var gelijk = 0
}

extension Zitting {
  package func aanbod(_ nummer: Int) throws(Registerfout) -> Aanbod {
    guard let aanbod = try aanbod("WHERE \(Aanbodrij.Kolom.nummer) = ?", [.geheel(nummer)]) else {
      throw .onbekendAanbod(nummer)
    }
    return aanbod
  }

  /// Writes an entry: a new one, or in the place of the one with its number.
  ///
  /// - Returns: its number.
  @discardableResult
  package func bewaar(_ aanbod: Aanbod) throws(Registerfout) -> Int {
    try keurKlok()
    let rij = Aanbodrij(aanbod: try aanbod.gekeurd(handeling.vandaag), zout: vastlegboek.zout())
    if let nummer = aanbod.nummer {
      try opgeslagen(try database.werkBij(rij))
      vastlegboek.noteer(.aanbod, nummer)
      return nummer
    }
    try opgeslagen(try database.voegToe(rij))
    vastlegboek.noteer(.aanbod, database.laatsteNummer)
    return database.laatsteNummer
  }

  /// Somebody made sure that an entry is right.
  package func bevestig(_ nummer: Int, op: Datum) throws(Registerfout) -> Aanbod {
    var aanbod = try aanbod(nummer)
    aanbod.bevestigd = op
    try bewaar(aanbod)
    return aanbod
  }

  /// Takes over entries: the same one is known by what its source calls it, and without that by organisation and name.
  package func neemOver(_ lijst: [Aanbod]) throws(Registerfout) -> Kaartverslag {
    var verslag = Kaartverslag()
    for var aanbod in lijst {
      aanbod = try aanbod.gekeurd(handeling.vandaag)
      let eerder = try eerder(aanbod)
      aanbod.nummer = eerder?.nummer
      // What was made here has no name elsewhere but the one that we gave it.
      if aanbod.kenmerk == nil || aanbod.kenmerk == eerder?.id { aanbod.kenmerk = eerder?.kenmerk }
      if aanbod == eerder {
        verslag.gelijk += 1
      } else {
        try bewaar(aanbod)
        if eerder == nil { verslag.nieuw += 1 } else { verslag.gewijzigd += 1 }
      }
    }
    return verslag
  }

  private func eerder(_ aanbod: Aanbod) throws(Registerfout) -> Aanbod? {
    typealias Kolom = Aanbodrij.Kolom
    if let kenmerk = aanbod.kenmerk,
      let eerder = try self.aanbod("WHERE \(Kolom.kenmerk) = ?", [.tekst(kenmerk)])
    {
      return eerder
    }
    let ookBekend = aanbod.kenmerk == nil ? "" : " AND \(Kolom.kenmerk) IS NULL"
    return try self.aanbod(
      "WHERE \(Kolom.organisatie) = ? AND \(Kolom.naam) = ?\(ookBekend)",
      [.tekst(aanbod.organisatie), .tekst(aanbod.naam)])
  }

  private func aanbod(_ deel: String, _ waarden: [Database.Waarde]) throws(Registerfout) -> Aanbod? {
    try opgeslagen(try database.rijen(Aanbodrij.self, deel, waarden)).first?.aanbod
  }
}

extension Aanbod {
  /// The same, with every text tested and stripped.
  fileprivate func gekeurd(_ vandaag: Datum) throws(Registerfout) -> Aanbod {
    var gekeurd = self
    gekeurd.naam = try Tekstkeuring.keurNaam(naam, veld: Aanbodveld.naam.rawValue)
    for veld in Aanbodveld.allCases where veld != .naam && !self[veld].isEmpty {
      _ = gekeurd.zet(veld, try Tekstkeuring.keur(self[veld], veld: veld.rawValue))
    }
    if let bevestigd, bevestigd > vandaag { throw .aanbod(.bevestigd, bevestigd.description) }
    if let vanafLeeftijd, let totLeeftijd, vanafLeeftijd > totLeeftijd {
      throw .aanbod(.totLeeftijd, String(totLeeftijd))
    }
    return gekeurd
  }
}
