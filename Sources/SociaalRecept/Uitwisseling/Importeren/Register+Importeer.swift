import Bestandsvorm

/// What an import did, or would do.
package struct Importverslag: Sendable, Hashable {
  /// Casussen that were not there yet.
  package var nieuw = 0
  /// How many of those are of a resident who was known by name and birth date.
  package var bijBekende = 0
  /// Casussen that were read in before, and so were left alone.
  package var bekend = 0
  /// The first and the last new casus; nil when there is none, and for a dry run.
  package var eerste: Casusnummer?
  package var laatste: Casusnummer?
}

extension Register {
  /// Puts casussen that were read into the register, in one transaction.
  ///
  /// A casus that was read in before is left alone, unless its resident was erased since: of those nothing is known.
  /// Somebody whose name and birth date are both those of a known resident is that resident.
  ///
  /// - Parameter proef: only say what would happen.
  /// - Returns: what happened, or what is wrong with the files now that they are held against the register; then
  ///   nothing happened.
  /// - Complexity: O(n log n).
  package func importeer(
    _ gelezen: [Ingelezen], _ handeling: Handeling, proef: Bool = false
  ) throws(Registerfout) -> Result<Importverslag, Inleesfouten> {
    try doe(handeling) { zitting throws(Registerfout) in
      let nieuw = try zitting.nieuwe(gelezen)
      guard case .success(var werk) = nieuw else { return nieuw.map(\.verslag) }
      if proef {
        werk.verslag.bijBekende = try zitting.aantalBekenden(werk.casussen)
      } else {
        for casus in werk.casussen { try zitting.neemOp(casus, in: &werk) }
      }
      return .success(werk.verslag)
    }
  }
}

/// What is left to do of an import.
private struct Importwerk {
  var casussen: [Ingelezen] = []
  var verslag = Importverslag()
  /// The residents of this import that the file itself names.
  var bewoners: [String: Bewonernummer] = [:]
}

extension Zitting {
  /// The casussen that were not read in before. An id that stood for a casus of another day is refused: it is that of
  /// another system, and skipping it would lose somebody.
  fileprivate func nieuwe(_ gelezen: [Ingelezen]) throws(Registerfout) -> Result<Importwerk, Inleesfouten> {
    var werk = Importwerk()
    var gezien: [String: Datum] = [:]
    var boek = Inleesboek(gelezen.first?.plek.bestand ?? "")
    for casus in gelezen {
      let eerder = if let dag = gezien[casus.herkomst] { dag } else { try aangemeld(casus.herkomst) }
      if let eerder, eerder != casus.opgave.op {
        boek.noteer(
          casus.plek, "id",
          "dit id is al ingelezen, met een aanmelding op \(eerder) en niet op \(casus.opgave.op)",
          verwacht: "een ander id, of een kolom bron die zegt uit welk systeem het komt")
      } else if eerder != nil {
        werk.verslag.bekend += 1
      } else {
        gezien[casus.herkomst] = casus.opgave.op
        werk.casussen.append(casus)
      }
    }
    do throws(Inleesfouten) { try boek.sluit() } catch { return .failure(error) }
    werk.verslag.nieuw = werk.casussen.count
    return .success(werk)
  }

  private func aangemeld(_ herkomst: String) throws(Registerfout) -> Datum? {
    let bron = try opgeslagen(
      try database.rijen(Bronrij.self, "WHERE \(Bronrij.Kolom.herkomst) = ?", [.init(herkomst)]))
    guard let casus = bron.first?.casus else { return nil }
    return try opgeslagen(
      try database.rijen(Casusregel.self, "WHERE \(Casusregel.Kolom.nummer) = ?", [.init(casus)])
    ).first?.aangemeld
  }

  /// How many would join a resident: one that is known, or one that stood earlier in the same file.
  fileprivate func aantalBekenden(_ casussen: [Ingelezen]) throws(Registerfout) -> Int {
    var gezien: Set<[String]> = []
    var aantal = 0
    for casus in casussen {
      let persoon = casus.opgave.persoon
      var namen: [[String]] = casus.bewoner.map { [[$0]] } ?? []
      if let naam = persoon.zoeknaam, let geboren = persoon.geboortedatum {
        namen.append([naam, geboren.iso])
      }
      let isBekend = gezien.isDisjoint(with: namen) ? try bekende(persoon) != nil : true
      if isBekend { aantal += 1 }
      gezien.formUnion(namen)
    }
    return aantal
  }

  /// The one resident with exactly this name and birth date.
  private func bekende(_ persoon: Persoon) throws(Registerfout) -> Bewonernummer? {
    guard let naam = persoon.zoeknaam, let geboren = persoon.geboortedatum else { return nil }
    typealias Kolom = Persoonrij.Kolom
    let gevonden = try opgeslagen(
      try database.rijen(
        Persoonrij.self, "WHERE \(Kolom.zoeknaam) = ? AND \(Kolom.geboortedatum) = ? LIMIT 2",
        [.init(naam), .init(geboren)]))
    return gevonden.count == 1 ? gevonden[0].bewoner : nil
  }

  fileprivate func neemOp(_ gelezen: Ingelezen, in werk: inout Importwerk) throws(Registerfout) {
    let opgave = gelezen.opgave
    let bewoner = try bewoner(van: gelezen, in: &werk)
    let nummer = try meldAan(Aanmelding(opgave), van: bewoner)
    try legHerkomstVast(gelezen.herkomst, van: nummer, bewoner)
    let toelichting = try bewaar(opgave.toelichting, van: bewoner, veld: "toelichting")
    for feit in opgave.feiten(toelichting: toelichting) { try voeg(feit, bij: nummer) }
    werk.verslag.eerste = werk.verslag.eerste ?? nummer
    werk.verslag.laatste = nummer
  }

  private func legHerkomstVast(
    _ herkomst: String, van casus: Casusnummer, _ bewoner: Bewonernummer
  ) throws(Registerfout) {
    try opgeslagen(
      try database.voegToe(
        Bronrij(bewoner: bewoner, casus: casus, herkomst: herkomst, zout: vastlegboek.zout())))
    vastlegboek.noteer(.bron, database.laatsteNummer)
  }

  private func bewoner(van gelezen: Ingelezen, in werk: inout Importwerk) throws(Registerfout)
    -> Bewonernummer
  {
    let persoon = gelezen.opgave.persoon
    let bekende =
      if let naam = gelezen.bewoner, let eigen = werk.bewoners[naam] { eigen as Bewonernummer? } else {
        try bekende(persoon)
      }
    if bekende != nil { werk.verslag.bijBekende += 1 }
    let bewoner = if let bekende { bekende } else { try nieuweBewoner(persoon) }
    if let naam = gelezen.bewoner { werk.bewoners[naam] = bewoner }
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
