import Bestandsvorm

extension Register {
  /// Puts casussen that were read into the register, in one transaction.
  ///
  /// Who is who, the source says: a casus is known by its id there, and a resident by theirs. A name never makes two
  /// residents one. What a file says anew of a known casus is taken over; one whose resident was erased is left alone.
  ///
  /// - Parameter proef: only say what would happen.
  /// - Returns: what happened, or what is wrong with the files now that they are held against the register; then
  ///   nothing happened.
  /// - Complexity: O(n log n).
  package func importeer(
    _ gelezen: [Ingelezen], _ handeling: Handeling, proef: Bool = false
  ) throws(Registerfout) -> Result<Importverslag, Inleesfouten> {
    try doe(handeling) { zitting throws(Registerfout) in
      var werk = Importwerk(boek: Inleesboek(gelezen.first?.plek.bestand ?? ""))
      for casus in gelezen { try zitting.houdTegenRegister(casus, &werk) }
      for casus in werk.nieuw { try zitting.zoekBewoner(casus, &werk) }
      do throws(Inleesfouten) { try werk.boek.sluit() } catch { return .failure(error) }
      if !proef { try zitting.voerUit(&werk) }
      return .success(werk.verslag)
    }
  }
}

/// What is to be done for an import.
private struct Importwerk {
  var boek: Inleesboek
  var nieuw: [Ingelezen] = []
  var bijwerkingen: [(Bijwerking, Casusopgave)] = []
  /// Residents of whom a new casus says something new.
  var personenBij: [(casus: Casusnummer, bewoner: Bewonernummer, Persoonsbijwerking)] = []
  var verslag = Importverslag()
  /// The residents that the files name and the register has.
  var bewoners: [Bewonerskenmerk: Bewonernummer] = [:]
  /// The casussen and residents of these files, each as it came first.
  var gezien: [String: Ingelezen] = [:]
  var personen: [Bewonerskenmerk: Persoon] = [:]
}

extension Importwerk {
  /// An id that is known as that of somebody else is of another source: to pass it over would lose somebody.
  mutating func keur(_ casus: Ingelezen, is eerder: Persoon, op dag: Datum) -> Bool {
    if casus.opgave.op != dag {
      boek.noteer(
        casus.plek, "id",
        "dit id is al ingelezen, met een aanmelding op \(dag) en niet op \(casus.opgave.op)",
        verwacht: Self.andereBron)
      return false
    }
    return keur(casus, is: eerder, "dit id is al ingelezen als")
  }

  /// The same casus in two files: what is anew in the second would be lost.
  mutating func tel(_ casus: Ingelezen, als eerder: Ingelezen) {
    if casus.opgave == eerder.opgave {
      verslag.bekend += 1
    } else {
      boek.noteer(
        casus.plek, "id",
        "deze casus staat ook in \(eerder.plek.bestand) op regel \(eerder.plek.regel), met andere gegevens",
        verwacht: "elke casus één keer; of lees de bestanden na elkaar in, het oudste eerst")
    }
  }

  mutating func keur(_ casus: Ingelezen, is eerder: Persoon, _ zin: String) -> Bool {
    guard casus.opgave.persoon.weerspreekt(eerder) else { return true }
    boek.noteer(
      casus.plek, "id",
      "\(zin) \(eerder.aanduiding.ingekort), en hier staat \(casus.opgave.persoon.aanduiding.ingekort)",
      verwacht: Self.andereBron)
    return false
  }

  private static let andereBron =
    "een ander id, of de bron erbij: een kolom bron, of --herkomst met de naam van de praktijk"
}

/// Looking what there is.
extension Zitting {
  fileprivate func houdTegenRegister(
    _ gelezen: Ingelezen, _ werk: inout Importwerk
  ) throws(Registerfout) {
    if let eerder = werk.gezien[gelezen.herkomst] {
      if werk.keur(gelezen, is: eerder.opgave.persoon, op: eerder.opgave.op) {
        werk.tel(gelezen, als: eerder)
      }
      return
    }
    werk.gezien[gelezen.herkomst] = gelezen
    guard let casus = try bekendeCasus(gelezen) else {
      werk.nieuw.append(gelezen)
      return
    }
    let alles = try herziening(casus.nummer)
    let eerst = eersteVerwijzing(casus, alles)
    let rij = try persoonrij(eerst.bewoner)
    // The day may have been put right since.
    let dag = gelezen.opgave.op == eerst.op ? eerst.op : casus.verwijzing.op
    let bekend = try zonderVerbeterde(rij.persoon, voor: gelezen.opgave.persoon, casus.verwijzing.bewoner)
    guard werk.keur(gelezen, is: bekend, op: dag) else { return }
    if let kenmerk = gelezen.bewoner { werk.bewoners[kenmerk] = casus.verwijzing.bewoner }
    try werkBij(gelezen.opgave, casus, rij, eerst: eerst, alles, &werk)
  }

  /// As it was written down first, whatever was put right since.
  private func eersteVerwijzing(_ casus: Casus, _ alles: Herziening) -> Verwijzing {
    if case .aangemeld(let verwijzing)? = alles.alle.first?.feit { return verwijzing }
    return casus.verwijzing
  }

  /// What was put right here since is no reason to take somebody for another.
  private func zonderVerbeterde(
    _ persoon: Persoon, voor nieuw: Persoon, _ bewoner: Bewonernummer
  ) throws(Registerfout) -> Persoon {
    guard nieuw.weerspreekt(persoon) else { return persoon }
    var bekend = persoon
    for casus in try casussen(van: bewoner) {
      for gebeurtenis in try herziening(casus).alle {
        guard case .persoonGewijzigd(let velden, _) = gebeurtenis.feit else { continue }
        if velden.contains(.naam) { bekend.naam = nieuw.naam }
        if velden.contains(.geboortedatum) { bekend.geboren = nieuw.geboren }
      }
    }
    return bekend
  }

  private func werkBij(
    _ opgave: Casusopgave, _ casus: Casus, _ rij: Persoonrij, eerst: Verwijzing, _ alles: Herziening,
    _ werk: inout Importwerk
  ) throws(Registerfout) {
    guard !casus.isVernietigd, casus.status != .foutieveInvoer else {
      werk.verslag.bekend += 1
      return
    }
    let bijwerking = Bijwerking(
      opgave, casus, rij, eerst: eerst, herzien: alles.vervallen.map(\.gebeurtenis.feit),
      teksten: try teksten(casus.verwijzing.bewoner),
      vandaag: handeling.vandaag)
    if !bijwerking.gelaten.isEmpty { werk.verslag.gelaten[casus.nummer] = bijwerking.gelaten }
    if bijwerking.isLeeg {
      werk.verslag.bekend += 1
    } else {
      werk.verslag.bijgewerkt[casus.nummer] = bijwerking.zinnen
    }
    werk.bijwerkingen.append((bijwerking, opgave))
  }

  private func ingelezen(_ herkomst: String) throws(Registerfout) -> Casusnummer? {
    try opgeslagen(
      try database.rijen(Bronrij.self, "WHERE \(Bronrij.Kolom.herkomst) = ?", [.init(herkomst)])
    ).first?.casus
  }

  /// The casus that was read in under this name before.
  private func bekendeCasus(_ gelezen: Ingelezen) throws(Registerfout) -> Casus? {
    if let nummer = try ingelezen(gelezen.herkomst) { return try casus(nummer) }
    guard let vroeger = gelezen.vroeger, let nummer = try ingelezen(vroeger) else { return nil }
    let casus = try casus(nummer)
    if gelezen.isRij { return casus }
    // Under a name without a source anybody may be.
    let persoon = try persoon(casus.verwijzing.bewoner)
    let isDezelfde =
      casus.verwijzing.op == gelezen.opgave.op && persoon.zoeknaam != nil
      && persoon.zoeknaam == gelezen.opgave.persoon.zoeknaam && !persoon.weerspreekt(gelezen.opgave.persoon)
    return isDezelfde ? casus : nil
  }

  /// Whose a new casus is, as far as the source has named them before.
  fileprivate func zoekBewoner(_ gelezen: Ingelezen, _ werk: inout Importwerk) throws(Registerfout) {
    werk.verslag.nieuw += 1
    guard let kenmerk = gelezen.bewoner else { return }
    let zin = "deze bewoner is al ingelezen als"
    if let eerder = werk.personen[kenmerk] {
      if werk.keur(gelezen, is: eerder, zin) { werk.verslag.bijBekende += 1 }
      return
    }
    werk.personen[kenmerk] = gelezen.opgave.persoon
    let rij: Persoonrij? =
      if let nummer = werk.bewoners[kenmerk] {
        try persoonrij(nummer)
      } else {
        try kenmerk.isBlijvend ? persoonrij(kenmerk: kenmerk.tekst) : nil
      }
    guard let rij, let bewoner = rij.bewoner else { return }
    let bekend = try zonderVerbeterde(rij.persoon, voor: gelezen.opgave.persoon, bewoner)
    guard werk.keur(gelezen, is: bekend, zin) else { return }
    werk.bewoners[kenmerk] = bewoner
    werk.verslag.bijBekende += 1
    guard let casus = try casussen(van: bewoner).last else { return }
    let bijwerking = Persoonsbijwerking(gelezen.opgave.persoon, rij)
    if !bijwerking.zinnen.isEmpty { werk.verslag.bijgewerkt[casus, default: []] += bijwerking.zinnen }
    if !bijwerking.gelaten.isEmpty { werk.verslag.gelaten[casus, default: []] += bijwerking.gelaten }
    werk.personenBij.append((casus, bewoner, bijwerking))
  }
}

/// Doing it.
extension Zitting {
  fileprivate func voerUit(_ werk: inout Importwerk) throws(Registerfout) {
    for (bijwerking, opgave) in werk.bijwerkingen { try voerUit(bijwerking, opgave) }
    for (casus, bewoner, bijwerking) in werk.personenBij {
      try neemOver(bijwerking.persoon, bijwerking.bron, van: bewoner, bij: casus)
    }
    var bewoners: Set<Bewonernummer> = []
    for casus in werk.nieuw { bewoners.insert(try neemOp(casus, &werk)) }
    werk.verslag.dubbelen = try dubbelen(met: bewoners)
  }

  private func voerUit(_ bijwerking: Bijwerking, _ opgave: Casusopgave) throws(Registerfout) {
    let casus = bijwerking.casus
    try neemOver(bijwerking.persoon, bijwerking.bron, van: bijwerking.bewoner, bij: casus.nummer)
    if bijwerking.heeftAanvulling { try voeg(.aangevuld(bijwerking.aanvulling), bij: casus.nummer) }
    guard !bijwerking.feiten.isEmpty else { return }
    let vraagtTekst = bijwerking.feiten.contains(where: \.isEinde)
    let toelichting = try bewaar(
      vraagtTekst ? opgave.toelichting : nil, van: casus.verwijzing.bewoner, veld: "toelichting")
    for feit in bijwerking.feiten { try voeg(feit.met(toelichting: toelichting), bij: casus.nummer) }
  }

  private func neemOver(
    _ persoon: Persoon, _ bron: Persoonsbron, van bewoner: Bewonernummer, bij casus: Casusnummer
  ) throws(Registerfout) {
    if persoon != Persoon() { try wijzig(persoon, van: casus) }
    if try persoonrij(bewoner).bron != bron { try werkBij(bewoner) { $0.bron = bron } }
  }

  private func neemOp(
    _ gelezen: Ingelezen, _ werk: inout Importwerk
  ) throws(Registerfout) -> Bewonernummer {
    let opgave = gelezen.opgave
    let bewoner = try bewoner(van: gelezen, &werk)
    let nummer = try meldAan(Aanmelding(opgave), van: bewoner)
    try legHerkomstVast(gelezen.herkomst, van: nummer, bewoner)
    let toelichting = try bewaar(opgave.toelichting, van: bewoner, veld: "toelichting")
    for feit in opgave.feiten(toelichting: toelichting) { try voeg(feit, bij: nummer) }
    werk.verslag.eerste = werk.verslag.eerste ?? nummer
    werk.verslag.laatste = nummer
    return bewoner
  }

  private func legHerkomstVast(
    _ herkomst: String, van casus: Casusnummer, _ bewoner: Bewonernummer
  ) throws(Registerfout) {
    try opgeslagen(
      try database.voegToe(
        Bronrij(bewoner: bewoner, casus: casus, herkomst: herkomst, zout: vastlegboek.zout())))
    vastlegboek.noteer(.bron, database.laatsteNummer)
  }

  private func bewoner(
    van gelezen: Ingelezen, _ werk: inout Importwerk
  ) throws(Registerfout) -> Bewonernummer {
    if let kenmerk = gelezen.bewoner, let bekende = werk.bewoners[kenmerk] { return bekende }
    let persoon = gelezen.opgave.persoon
    let kenmerk = gelezen.bewoner.flatMap { $0.isBlijvend ? $0.tekst : nil }
    let bewoner = try nieuweBewoner(
      persoon, bron: Persoonsbron(kenmerk: kenmerk, adres: persoon.adres, telefoon: persoon.telefoon))
    if let kenmerk = gelezen.bewoner { werk.bewoners[kenmerk] = bewoner }
    return bewoner
  }
}

extension Aanmelding {
  fileprivate init(_ opgave: Casusopgave) {
    self.init(op: opgave.op)
    persoon = opgave.persoon
    (vraag, verwijzer) = (opgave.vraag, opgave.verwijzer)
    verwijzing.kanaal = opgave.kanaal
    verwijzing.vraagtype = opgave.vraagtype
    verwijzing.isClientOpDeHoogte = opgave.isClientOpDeHoogte
    verwijzing.prioriteit = opgave.prioriteit
    (verwijzing.wijk, verwijzing.leeftijd) = (opgave.wijk, opgave.leeftijd)
  }
}

extension Feit {
  /// The casus as a whole waits or ended.
  fileprivate var isEinde: Bool {
    switch self {
    case .gesloten(nil, _), .gepauzeerd(nil, _, _, _, _): true
    default: false
    }
  }

  /// The same with why it waits or ended, in words.
  fileprivate func met(toelichting: Tekstnummer?) -> Feit {
    switch self {
    case .gesloten(nil, var sluiting):
      sluiting.toelichting = toelichting
      return .gesloten(nil, sluiting)
    case .gepauzeerd(nil, let reden, _, let overbrugging, let op):
      return .gepauzeerd(nil, reden: reden, toelichting: toelichting, overbrugging: overbrugging, op: op)
    default: return self
    }
  }
}
