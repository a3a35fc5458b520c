import Bestandsvorm

/// The append-only journal in the database: what happened to casussen, and whatever else is written down.
///
/// Every row carries the SHA-256 of itself and the row before, so that a change made outside the program shows.
struct Logboek {
  let database: Database

  private typealias Kolom = Journaalrij.Kolom

  /// - Returns: the number of the new gebeurtenis.
  /// - Complexity: O(log n).
  func schrijf(_ feit: Feit, bij casus: Casusnummer, _ handeling: Handeling) throws(Opslagfout) -> Int {
    try schrijf(
      casus: casus.nummer, soort: feit.soort.rawValue, versie: Opwaardering.huidig, feit.json, handeling)
  }

  func schrijf(_ aantekening: Aantekening, _ handeling: Handeling) throws(Opslagfout) {
    _ = try schrijf(
      casus: nil, soort: aantekening.soort.rawValue, versie: Aantekening.versie, aantekening.json, handeling)
  }

  private func schrijf(
    casus: Int?, soort: String, versie: Int, _ inhoud: Json, _ handeling: Handeling
  ) throws(Opslagfout) -> Int {
    let vorige = try stand()
    let rij = Journaalrij(
      nummer: vorige.nummer + 1, tijdstip: handeling.tijdstip.description, wie: handeling.wie, casus: casus,
      soort: soort, versie: versie, inhoud: inhoud.regel)
    _ = try voegToe(rij, na: vorige)
    return rij.nummer
  }

  /// Writes a row behind the last one.
  ///
  /// - Returns: where the journal is then.
  func voegToe(_ rij: Journaalrij, na vorige: Stand) throws(Opslagfout) -> Stand {
    var rij = rij
    rij.vingerafdruk = rij.verwachteVingerafdruk(na: vorige.vingerafdruk)
    try database.voegToe(rij)
    return rij.stand
  }

  /// The last row.
  func stand() throws(Opslagfout) -> Stand {
    try database.rijen(Journaalrij.self, "ORDER BY \(Kolom.nummer) DESC LIMIT 1").first?.stand ?? .leeg
  }

  /// Every row, oldest first.
  func rijen(_ neem: (Journaalrij) -> Void) throws(Opslagfout) {
    try database.vraag(
      "SELECT \(Journaalrij.tabel.lijst) FROM \(Journaalrij.tabel) ORDER BY \(Kolom.nummer)"
    ) { neem(Journaalrij($0)) }
  }

  /// The gebeurtenissen of one casus, oldest first.
  func lees(_ casus: Casusnummer) throws(Registerfout) -> [Gebeurtenis] {
    var gelezen: [Gebeurtenis] = []
    try gebeurtenissen(
      "WHERE \(Kolom.casus) = ? ORDER BY \(Kolom.nummer)", [.init(casus)]
    ) { gelezen.append($0) }
    return gelezen
  }

  /// Every casus as its gebeurtenissen make it, with the number of the last of them; in order of number.
  func casussen(_ neem: (Casus, _ laatste: Int) throws(Registerfout) -> Void) throws(Registerfout) {
    try perCasus { gelezen throws(Registerfout) in
      guard let laatste = gelezen.last, let casus = Casus(laatste.casus, uit: gelezen) else { return }
      try neem(casus, laatste.nummer)
    }
  }

  /// The gebeurtenissen of every casus, oldest first; in order of number.
  func perCasus(_ neem: ([Gebeurtenis]) throws(Registerfout) -> Void) throws(Registerfout) {
    var gelezen: [Gebeurtenis] = []
    try gebeurtenissen(
      "WHERE \(Kolom.casus) IS NOT NULL ORDER BY \(Kolom.casus), \(Kolom.nummer)"
    ) { gebeurtenis throws(Registerfout) in
      if let laatste = gelezen.last, gebeurtenis.casus != laatste.casus {
        try neem(gelezen)
        gelezen = []
      }
      gelezen.append(gebeurtenis)
    }
    if !gelezen.isEmpty { try neem(gelezen) }
  }

  /// The casussen for which this column of the projection is true, or not zero, by number; the log of the others is
  /// not read.
  ///
  /// - Parameter een: only this casus, when it is one of them; nil for all.
  /// - Complexity: O(casussen + gebeurtenissen of those).
  func casussen(
    waar kolom: Casusregel.Kolom, alleen een: Casusnummer? = nil,
    _ neem: (Casus) throws(Registerfout) -> Void
  ) throws(Registerfout) {
    let nummer = Casusregel.Kolom.nummer
    let alleen = een == nil ? "" : "AND \(nummer) = ?"
    let nummers = try opgeslagen(
      try database.alle(
        "SELECT \(nummer) FROM \(Casusregel.tabel) WHERE \(kolom) <> 0 \(alleen) ORDER BY \(nummer)",
        een.map { [.init($0)] } ?? []
      ) { Casusnummer($0.geheel(0)) })
    for nummer in nummers {
      if let casus = Casus(nummer, uit: try lees(nummer)) { try neem(casus) }
    }
  }

  /// What was set, in order.
  func instellingen(_ neem: (Instellingrij) throws(Registerfout) -> Void) throws(Registerfout) {
    try aantekeningen(.ingesteld) { aantekening, _ throws(Registerfout) in
      guard case .ingesteld(let sleutel, let waarde) = aantekening else { return }
      try neem(Instellingrij(sleutel: sleutel, waarde: waarde))
    }
  }

  /// The aantekeningen of one kind with their rows, in order.
  ///
  /// - Complexity: O(rows of the journal).
  func aantekeningen(
    _ soort: Aantekening.Soort, _ neem: (Aantekening, Journaalrij) throws(Registerfout) -> Void
  ) throws(Registerfout) {
    try rijen(
      "WHERE \(Kolom.casus) IS NULL AND \(Kolom.soort) = ? ORDER BY \(Kolom.nummer)", [.init(soort.rawValue)]
    ) { rij throws(Registerfout) in try neem(try rij.aantekening(), rij) }
  }

  private func gebeurtenissen(
    _ deel: String, _ waarden: [Database.Waarde] = [], _ neem: (Gebeurtenis) throws(Registerfout) -> Void
  ) throws(Registerfout) {
    try rijen(deel, waarden) { rij throws(Registerfout) in try neem(try rij.gebeurtenis()) }
  }

  private func rijen(
    _ deel: String, _ waarden: [Database.Waarde], _ neem: (Journaalrij) throws(Registerfout) -> Void
  ) throws(Registerfout) {
    var fout: Registerfout?
    do throws(Opslagfout) {
      try database.vraag(
        "SELECT \(Journaalrij.tabel.lijst) FROM \(Journaalrij.tabel) \(deel)", waarden
      ) { rij in
        guard fout == nil else { return }
        do throws(Registerfout) { try neem(Journaalrij(rij)) } catch { fout = error }
      }
    } catch {
      throw .opslag(error)
    }
    if let fout { throw fout }
  }
}
