/// What can be done in the register within one transaction.
package struct Zitting {
  let database: Database
  package let handeling: Handeling
  /// What this transaction writes beside the journal.
  let vastlegboek: Vastlegboek

  private var logboek: Logboek { Logboek(database: database) }

  /// The casus as it stands.
  package func casus(_ nummer: Casusnummer) throws(Registerfout) -> Casus {
    guard let casus = Casus(nummer, uit: try logboek.lees(nummer)) else {
      throw .onbekendeCasus(nummer, hoogste: try hoogste())
    }
    return casus
  }

  /// What happened to a casus, oldest first, as it stands after corrections.
  package func gebeurtenissen(_ nummer: Casusnummer) throws(Registerfout) -> [Gebeurtenis] {
    try herziening(nummer).geldig
  }

  /// Everything that was written down about a casus, and what of it counts.
  package func herziening(_ nummer: Casusnummer) throws(Registerfout) -> Herziening {
    Herziening(try logboek.lees(nummer))
  }

  /// Writes down that something happened, when it may.
  ///
  /// - Returns: the casus as it is now.
  @discardableResult
  package func voeg(_ feit: Feit, bij nummer: Casusnummer) throws(Registerfout) -> Casus {
    var casus = try casus(nummer)
    try voeg(feit, bij: &casus)
    return casus
  }

  /// The same for a casus in hand, whose log is then not read again.
  ///
  /// - Parameter casus: as the log has it; nobody else can change that within the transaction.
  /// - Complexity: O(log n) in the gebeurtenissen of the register.
  package func voeg(_ feit: Feit, bij casus: inout Casus) throws(Registerfout) {
    do throws(Weigering) { try casus.mag(feit, vandaag: handeling.vandaag) } catch {
      throw .weigering(casus.nummer, error)
    }
    casus.gebeurt(feit)
    try schrijf(feit, casus)
  }

  /// The same transaction with somebody else at work, or at another moment.
  package func als(_ handeling: Handeling) -> Zitting {
    Zitting(database: database, handeling: handeling, vastlegboek: vastlegboek)
  }

  /// A new casus of a resident who is known.
  ///
  /// - Parameter verwijzing: its `bewoner` is one that `nieuweBewoner` gave, or that of the casus it comes back from.
  package func meldAan(_ verwijzing: Verwijzing) throws(Registerfout) -> Casusnummer {
    let nummer = Casusnummer(try hoogste() + 1)
    do throws(Weigering) { try verwijzing.mag(vandaag: handeling.vandaag) } catch {
      throw .weigering(nummer, error)
    }
    try magTerug(verwijzing, van: verwijzing.bewoner)
    try schrijf(.aangemeld(verwijzing), Casus(nummer, verwijzing))
    return nummer
  }

  /// Coming back is a new casus that names an old one: closed, and of the same resident.
  func magTerug(_ verwijzing: Verwijzing, van bewoner: Bewonernummer) throws(Registerfout) {
    guard let vorige = verwijzing.vorige else { return }
    let eerder = try casus(vorige)
    guard eerder.bewoner == bewoner else { throw .andereBewoner(vorige: vorige) }
    do throws(Weigering) { try eerder.magTerugkomen(verwijzing.op) } catch {
      throw .weigering(vorige, error)
    }
  }

  package func nieuweBewoner(_ persoon: Persoon) throws(Registerfout) -> Bewonernummer {
    try nieuweBewoner(persoon, bron: Persoonsbron())
  }

  /// The same for who comes from a file.
  func nieuweBewoner(_ persoon: Persoon, bron: Persoonsbron) throws(Registerfout) -> Bewonernummer {
    let gekeurd = try persoon.gekeurd()
    try opgeslagen(
      try database.voegToe(Persoonrij(persoon: gekeurd, bron: bron, zout: vastlegboek.zout())))
    vastlegboek.noteer(.persoon, database.laatsteNummer)
    return Bewonernummer(database.laatsteNummer)
  }

  /// Keeps a free text of or about a resident, together with a feit that names it: without one it is gone when the
  /// transaction ends.
  ///
  /// - Parameter veld: what the text is, for a message.
  package func bewaar(_ tekst: String, van bewoner: Bewonernummer, veld: String) throws(Registerfout)
    -> Tekstnummer
  {
    try bewaar(eigen: try Tekstkeuring.keur(tekst, veld: veld), van: bewoner)
  }

  /// Keeps a text about a resident that the program made itself, to be erased as the others are.
  func bewaar(eigen tekst: String, van bewoner: Bewonernummer) throws(Registerfout) -> Tekstnummer {
    try opgeslagen(
      try database.voegToe(Tekstrij(bewoner: bewoner, tekst: tekst, zout: vastlegboek.zout())))
    let nummer = Tekstnummer(database.laatsteNummer)
    vastlegboek.noteer(nummer)
    return nummer
  }

  /// The same for a text that need not be there.
  package func bewaar(
    _ tekst: String?, van bewoner: Bewonernummer, veld: String
  ) throws(Registerfout) -> Tekstnummer? {
    guard let tekst else { return nil }
    return try bewaar(tekst, van: bewoner, veld: veld) as Tekstnummer
  }

  /// Changes what is given and leaves the rest; the log says which fields, not what they hold.
  package func wijzig(_ persoon: Persoon, van nummer: Casusnummer) throws(Registerfout) {
    let gekeurd = try persoon.gekeurd()
    let bewoner = try voeg(.persoonGewijzigd(gekeurd.velden, op: handeling.vandaag), bij: nummer)
      .bewoner
    try werkBij(bewoner) { $0.persoon = $0.persoon.aangevuld(met: gekeurd) }
  }

  /// Changes the row of a resident.
  func werkBij(_ bewoner: Bewonernummer, _ verander: (inout Persoonrij) -> Void) throws(Registerfout) {
    var rij = try persoonrij(bewoner)
    verander(&rij)
    rij.zout = vastlegboek.zout()
    try opgeslagen(try database.werkBij(rij))
    vastlegboek.noteer(.persoon, bewoner.nummer)
  }

  /// Does something, leaves out the texts that belong to nothing that happened, and says in the journal what it wrote
  /// beside it.
  func rond<Uitkomst>(
    _ werk: (Zitting) throws(Registerfout) -> Uitkomst
  ) throws(Registerfout) -> Uitkomst {
    let uitkomst = try werk(self)
    for tekst in vastlegboek.losseTeksten { try wis(tekst) }
    try opgeslagen(try vastlegboek.schrijf(in: logboek, handeling))
    return uitkomst
  }

  /// Once in a transaction.
  func keurKlok() throws(Registerfout) {
    guard !vastlegboek.isKlokGekeurd else { return }
    try Klokkeuring(database: database).keur(handeling)
    vastlegboek.isKlokGekeurd = true
  }

  /// Writes down a correction, and what the casus is then.
  func schrijf(_ feit: Feit, bij nummer: Casusnummer) throws(Registerfout) {
    try keurKlok()
    try keurWoorden(feit, van: try casus(nummer).bewoner)
    let gebeurtenis = try leg(feit, bij: nummer)
    let nu = try casus(nummer)
    try opgeslagen(try Projectie(database: database).schrijf(nu, na: gebeurtenis))
  }

  private func schrijf(_ feit: Feit, _ casus: Casus) throws(Registerfout) {
    if !feit.kanAltijd { try keurKlok() }
    try keurWoorden(feit, van: casus.bewoner)
    let gebeurtenis = try leg(feit, bij: casus.nummer)
    try opgeslagen(try Projectie(database: database).schrijf(casus, na: gebeurtenis))
  }

  /// The words that stand in the log itself, where nobody can erase them: never the name of the resident.
  private func keurWoorden(
    _ feit: Feit, van bewoner: @autoclosure () throws(Registerfout) -> Bewonernummer
  ) throws(Registerfout) {
    let woorden = feit.woorden
    if woorden.isEmpty { return }
    let naam = try persoonrij(try bewoner()).persoon.zoeknaam
    for (veld, tekst) in woorden {
      _ = try Tekstkeuring.keur(tekst, veld: veld)
      if let naam, Persoon.zoeknaam(tekst) == naam { throw .naamVanBewoner(veld: veld) }
    }
  }

  /// - Returns: the number of the gebeurtenis.
  private func leg(_ feit: Feit, bij nummer: Casusnummer) throws(Registerfout) -> Int {
    vastlegboek.noem(feit.teksten)
    return try opgeslagen(try logboek.schrijf(feit, bij: nummer, handeling))
  }

  package func hoogste() throws(Registerfout) -> Int {
    let casus = Journaalrij.Kolom.casus
    // The index holds only rows of casussen: without the condition SQLite reads the whole journal.
    return try opgeslagen(
      try database.getal("SELECT max(\(casus)) FROM \(Journaalrij.tabel) WHERE \(casus) IS NOT NULL"))
  }
}
