/// Holds the rows beside the journal against what it says of them.
struct Vastlegcontrole {
  let database: Database

  /// Rows are what the journal says of them, and there are no others.
  func gebreken() throws(Registerfout) -> [Gebrek] {
    var laatste: [Vastlegging.Plek: String?] = [:]
    var (gebreken, hoogsteTekst): ([Gebrek], Int) = ([], 0)
    let logboek = Logboek(database: database)
    try logboek.aantekeningen(.vastgelegd) { aantekening, _ in
      guard case .vastgelegd(let rijen) = aantekening else { return }
      for rij in rijen {
        laatste.updateValue(rij.afdruk, forKey: rij.plek)
        if rij.plaats == .tekst { hoogsteTekst = max(hoogsteTekst, rij.sleutel) }
      }
    }
    try logboek.aantekeningen(.overgang) { aantekening, _ in
      guard case .overgang(let overgang) = aantekening else { return }
      hoogsteTekst = max(hoogsteTekst, overgang.hoogsteTekst)
      if let breuk = overgang.breuk { gebreken.append(.voorOvergang(breuk)) }
    }
    gebreken += try opgeslagen(try afwijkend(van: laatste)).map {
      .naastLogboek(tabel: $0.plaats.tabel, sleutel: $0.sleutel)
    }
    let teller = try opgeslagen(
      try database.getal("SELECT seq FROM sqlite_sequence WHERE name = ?", [.tekst(Tekstrij.tabel.naam)]))
    return teller == hoogsteTekst ? gebreken : gebreken + [.volgnummer]
  }

  private func afwijkend(
    van hoort: [Vastlegging.Plek: String?]
  ) throws(Opslagfout) -> [Vastlegging.Plek] {
    var (rest, afwijkend): ([Vastlegging.Plek: String?], [Vastlegging.Plek]) = (hoort, [])
    let vastlegger = try Vastlegger(database)
    for plaats in Bewaarplaats.allCases {
      try vastlegger.alle(plaats) { sleutel, afdruk in
        let plek = Vastlegging.Plek(plaats: plaats, sleutel: sleutel)
        guard let hoort = rest.removeValue(forKey: plek), hoort == afdruk else {
          return afwijkend.append(plek)
        }
      }
    }
    // What was not met is gone, which is right only of what was erased.
    afwijkend += rest.filter { $0.value != nil }.keys
    return afwijkend.sorted { ($0.plaats.tabel, $0.sleutel) < ($1.plaats.tabel, $1.sleutel) }
  }
}
