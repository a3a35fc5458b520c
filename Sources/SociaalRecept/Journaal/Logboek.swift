import Bestandsvorm

/// The append-only journal in the database: what happened to casussen, and whatever else is written down.
///
/// Every row carries the SHA-256 of itself and the row before, so that a change made outside the program shows.
struct Logboek {
  let database: Database

  /// - Returns: the number of the new gebeurtenis.
  /// - Complexity: O(log n).
  func schrijf(_ feit: Feit, bij casus: Casusnummer, _ handeling: Handeling) throws(Opslagfout) -> Int {
    try voegToe(
      casus: casus.nummer, soort: feit.soort.rawValue, versie: Opwaardering.huidig, feit.json, handeling)
  }

  func schrijf(_ aantekening: Aantekening, _ handeling: Handeling) throws(Opslagfout) {
    _ = try voegToe(
      casus: nil, soort: aantekening.soort.rawValue, versie: Aantekening.versie, aantekening.json, handeling)
  }

  private func voegToe(
    casus: Int?, soort: String, versie: Int, _ inhoud: Json, _ handeling: Handeling
  ) throws(Opslagfout) -> Int {
    let vorige = try stand()
    let rij = Journaalrij(
      nummer: vorige.nummer + 1, tijdstip: handeling.tijdstip.description, wie: handeling.wie, casus: casus,
      soort: soort, versie: versie, inhoud: inhoud.regel)
    try voegToe(rij, na: vorige)
    return rij.nummer
  }

  /// Writes a row behind the last one.
  func voegToe(_ rij: Journaalrij, na vorige: Stand) throws(Opslagfout) {
    try database.voer(
      """
      INSERT INTO gebeurtenis (nummer, tijdstip, wie, casus, soort, versie, inhoud, vingerafdruk)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        .geheel(rij.nummer), .tekst(rij.tijdstip), .tekst(rij.wie), .init(rij.casus), .tekst(rij.soort),
        .geheel(rij.versie), .tekst(rij.inhoud), .tekst(rij.vingerafdruk(na: vorige.vingerafdruk)),
      ])
  }

  /// The last row.
  func stand() throws(Opslagfout) -> Stand {
    try database.eerste("SELECT nummer, vingerafdruk FROM gebeurtenis ORDER BY nummer DESC LIMIT 1") {
      Stand(nummer: $0.geheel(0), vingerafdruk: $0.tekst(1) ?? "")
    } ?? .leeg
  }

  /// The gebeurtenissen of one casus, oldest first.
  func lees(_ casus: Casusnummer) throws(Registerfout) -> [Gebeurtenis] {
    var gebeurtenissen: [Gebeurtenis] = []
    try alle(van: "WHERE casus = ? ORDER BY nummer", [.geheel(casus.nummer)]) {
      gebeurtenissen.append($0)
    }
    return gebeurtenissen
  }

  /// All gebeurtenissen, those of one casus together and in order.
  private func perCasus(_ neem: (Gebeurtenis) throws(Registerfout) -> Void) throws(Registerfout) {
    try alle(van: "WHERE casus IS NOT NULL ORDER BY casus, nummer", [], neem)
  }

  /// Every casus as its gebeurtenissen make it, with the number of the last of them; in order of number.
  func casussen(_ neem: (Casus, _ laatste: Int) throws(Registerfout) -> Void) throws(Registerfout) {
    var (nummer, laatste, feiten): (Casusnummer?, Int, [Feit]) = (nil, 0, [])
    try perCasus { gebeurtenis throws(Registerfout) in
      if let nummer, gebeurtenis.casus != nummer {
        if let casus = Casus(nummer, feiten) { try neem(casus, laatste) }
        feiten = []
      }
      (nummer, laatste) = (gebeurtenis.casus, gebeurtenis.nummer)
      feiten.append(gebeurtenis.feit)
    }
    if let nummer, let casus = Casus(nummer, feiten) { try neem(casus, laatste) }
  }

  /// What was set, in order.
  func instellingen(_ neem: (_ sleutel: String, _ waarde: String) throws(Registerfout) -> Void)
    throws(Registerfout)
  {
    try aantekeningen(.ingesteld) { aantekening, _ throws(Registerfout) in
      if case .ingesteld(let sleutel, let waarde) = aantekening { try neem(sleutel, waarde) }
    }
  }

  /// The aantekeningen of one kind with their rows, in order.
  ///
  /// - Complexity: O(rows of the journal).
  func aantekeningen(
    _ soort: Aantekening.Soort, _ neem: (Aantekening, Journaalrij) throws(Registerfout) -> Void
  ) throws(Registerfout) {
    try rijen(van: "WHERE casus IS NULL AND soort = ? ORDER BY nummer", [.tekst(soort.rawValue)]) {
      rij throws(Registerfout) in
      try neem(try rij.aantekening(), rij)
    }
  }

  private func alle(
    van deel: String, _ waarden: [Database.Waarde], _ neem: (Gebeurtenis) throws(Registerfout) -> Void
  ) throws(Registerfout) {
    try rijen(van: deel, waarden) { rij throws(Registerfout) in try neem(try rij.gebeurtenis()) }
  }

  private func rijen(
    van deel: String, _ waarden: [Database.Waarde], _ neem: (Journaalrij) throws(Registerfout) -> Void
  ) throws(Registerfout) {
    var fout: Registerfout?
    do throws(Opslagfout) {
      try database.vraag("SELECT \(Journaalrij.kolommen) FROM gebeurtenis \(deel)", waarden) { rij in
        guard fout == nil else { return }
        do throws(Registerfout) { try neem(Journaalrij(rij)) } catch { fout = error }
      }
    } catch {
      throw .opslag(error)
    }
    if let fout { throw fout }
  }

  /// The casussen that were assessed, by number; the log of the others is not read.
  ///
  /// - Complexity: O(casussen + gebeurtenissen of those assessed).
  func beoordeeldeCasussen(_ neem: (Casus) throws(Registerfout) -> Void) throws(Registerfout) {
    let nummers = try opgeslagen { () throws(Opslagfout) in
      try database.alle("SELECT nummer FROM casus WHERE beoordeeld = 1 ORDER BY nummer") {
        Casusnummer($0.geheel(0))
      }
    }
    for nummer in nummers {
      if let casus = Casus(nummer, try lees(nummer).map(\.feit)) { try neem(casus) }
    }
  }
}
