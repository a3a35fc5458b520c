/// The append-only log in the database.
///
/// Every row carries the SHA-256 of itself and the row before, so that a change made outside the program shows.
struct Logboek {
  let database: Database

  /// - Returns: the number of the new gebeurtenis.
  /// - Complexity: O(log n).
  func schrijf(_ feit: Feit, bij casus: Casusnummer, _ handeling: Handeling) throws(Opslagfout) -> Int {
    let stand = try stand()
    var rij = Logrij(
      nummer: stand.nummer + 1, tijdstip: handeling.tijdstip.description, wie: handeling.wie,
      casus: casus.nummer, soort: feit.soort.rawValue, versie: Opwaardering.huidig, inhoud: feit.json.regel)
    rij.vingerafdruk = rij.verwachteVingerafdruk(na: stand.vingerafdruk)
    try database.voegToe(rij)
    return rij.nummer
  }

  /// Number and fingerprint of the last gebeurtenis; zero and nothing while there is none.
  func stand() throws(Opslagfout) -> (nummer: Int, vingerafdruk: String) {
    let laatste = try database.rijen(Logrij.self, "ORDER BY \(Logrij.Kolom.nummer) DESC LIMIT 1").first
    return (laatste?.nummer ?? 0, laatste?.vingerafdruk ?? "")
  }

  /// The gebeurtenissen of one casus, oldest first.
  func lees(_ casus: Casusnummer) throws(Registerfout) -> [Gebeurtenis] {
    var gebeurtenissen: [Gebeurtenis] = []
    try alle("WHERE \(Logrij.Kolom.casus) = ? ORDER BY \(Logrij.Kolom.nummer)", [.init(casus)]) {
      gebeurtenissen.append($0)
    }
    return gebeurtenissen
  }

  /// All gebeurtenissen, those of one casus together and in order.
  func perCasus(_ neem: (Gebeurtenis) throws(Registerfout) -> Void) throws(Registerfout) {
    try alle("ORDER BY \(Logrij.Kolom.casus), \(Logrij.Kolom.nummer)", [], neem)
  }

  /// Every casus as its gebeurtenissen make it, in order of number.
  func casussen(_ neem: (Casus) throws(Registerfout) -> Void) throws(Registerfout) {
    var (nummer, feiten): (Casusnummer?, [Feit]) = (nil, [])
    try perCasus { gebeurtenis throws(Registerfout) in
      if let nummer, gebeurtenis.casus != nummer {
        if let casus = Casus(nummer, feiten) { try neem(casus) }
        feiten = []
      }
      nummer = gebeurtenis.casus
      feiten.append(gebeurtenis.feit)
    }
    if let nummer, let casus = Casus(nummer, feiten) { try neem(casus) }
  }

  private func alle(
    _ deel: String, _ waarden: [Database.Waarde], _ neem: (Gebeurtenis) throws(Registerfout) -> Void
  ) throws(Registerfout) {
    var fout: Registerfout?
    do throws(Opslagfout) {
      try database.vraag("SELECT \(Logrij.tabel.lijst) FROM \(Logrij.tabel) \(deel)", waarden) { rij in
        guard fout == nil else { return }
        do throws(Registerfout) { try neem(try Logrij(rij).gebeurtenis()) } catch { fout = error }
      }
    } catch {
      throw .opslag(error)
    }
    if let fout { throw fout }
  }

  /// The casussen for which this column of the projection is true, or not zero, by number; the log of the others is
  /// not read.
  ///
  /// - Complexity: O(casussen + gebeurtenissen of those).
  func casussen(
    waar kolom: Casusregel.Kolom, _ neem: (Casus) throws(Registerfout) -> Void
  ) throws(Registerfout) {
    let nummer = Casusregel.Kolom.nummer
    let nummers = try opgeslagen(
      try database.alle("SELECT \(nummer) FROM \(Casusregel.tabel) WHERE \(kolom) <> 0 ORDER BY \(nummer)") {
        Casusnummer($0.geheel(0))
      })
    for nummer in nummers {
      if let casus = Casus(nummer, try lees(nummer).map(\.feit)) { try neem(casus) }
    }
  }

  /// The first gebeurtenis whose fingerprint does not follow from what stands there, or whose number leaves a gap;
  /// nil when the log is whole.
  func eersteBreuk() throws(Opslagfout) -> Int? {
    var (vorige, nummer, breuk): (String, Int, Int?) = ("", 0, nil)
    let vraag = "SELECT \(Logrij.tabel.lijst) FROM \(Logrij.tabel) ORDER BY \(Logrij.Kolom.nummer)"
    try database.vraag(vraag) { rij in
      guard breuk == nil else { return }
      let logrij = Logrij(rij)
      nummer += 1
      let verwacht = logrij.verwachteVingerafdruk(na: vorige)
      if logrij.nummer != nummer || logrij.vingerafdruk != verwacht { breuk = min(logrij.nummer, nummer) }
      vorige = verwacht
    }
    return breuk
  }
}
