import BusinessCase
import Testing

@testable import SociaalRecept

/// The invented register holds every kind of feit, and its tables follow from its journal (see VoorbeeldregisterTests); both
/// models know every kind (see ModelTests and FeitJsonTests). Here: what leaves it, and what goes with a resident.
@Suite("Elke soort feit komt mee in uitvoer en inzage, en gaat mee bij vernietigen")
struct ElkFeitTests {
  private final class Voorbeeld: Sendable {
    private let map = Proefmap()

    init() throws { _ = try Voorbeeldregister(zaad: 2022).maak("\(map.pad)/voorbeeld.register") }

    var register: Register { get throws { try Register("\(map.pad)/voorbeeld.register") } }
  }

  private static let voorbeeld = Result { try Voorbeeld() }
  private static let uitvoer = Result {
    try voorbeeld.get().register.doe(handeling) { zitting throws(Registerfout) in
      try zitting.overdrachten(metNamen: true)
    }
  }

  /// What was struck or put right no longer counts, and neither does the striking.
  private static let tellend = Feit.Soort.allCases.filter { ![.doorgehaald, .verbeterd].contains($0) }

  @Test("In de uitvoer met alles, en met zin en teksten in de inzage", arguments: tellend)
  func komtMee(_ soort: Feit.Soort) throws {
    let overdrachten = try Self.uitvoer.get()
    let overdracht = try #require(
      overdrachten.first { $0.gebeurtenissen.contains { $0.feit.soort == soort } }, "\(soort)")
    let nummer = try #require(overdracht.opgave.id.flatMap { Int($0) }.map { Casusnummer($0) })
    let document = casussenAlsJson([overdracht], metNamen: true, op: handeling.tijdstip).document
    // A resident agreed to being counted for the study alone.
    let isUitgevoerd = ![.effectmeting, .zorggebruikGeteld].contains(soort)
    #expect(document.contains("\"\(soort.rawValue)\"") == isUitgevoerd)
    let dossier = try Self.voorbeeld.get().register.doe(handeling) { zitting throws(Registerfout) in
      try zitting.inzagedossier(nummer)
    }
    let eigen = try #require(dossier.casussen.first { $0.casus.nummer == nummer })
    let feiten = eigen.gebeurtenissen.map(\.feit).filter { $0.soort == soort }
    #expect(!feiten.isEmpty)
    let inzage = dossier.json.document
    for feit in feiten {
      #expect(!feit.zin.isEmpty && inzage.contains(feit.zin), "\(feit)")
      // What is known by words in the journal itself can never be erased.
      #expect(Set(feit.woorden.map(\.veld)).isSubset(of: ["makelaar", "kostenpost"]), "\(feit)")
      guard !eigen.casus.isVernietigd else { continue }
      for tekst in feit.teksten { #expect(eigen.teksten[tekst] != nil, "\(feit)") }
    }
  }

  @Test("Geen tekst van een bewoner die de inzage niet kent")
  func nietsVergeten() throws {
    let register = try Self.voorbeeld.get().register
    try register.doe(handeling) { zitting throws(Registerfout) in
      for regel in try register.alleCasussen() {
        let gelezen = Set(try zitting.herziening(regel.nummer).alle.flatMap(\.feit.teksten))
        let bewoner = try zitting.casus(regel.nummer).verwijzing.bewoner
        let ander = try zitting.casussen(van: bewoner).filter { $0 != regel.nummer }
        guard ander.isEmpty else { continue }
        let bewaard = Set(try zitting.teksten(bewoner).keys)
        #expect(bewaard.subtracting(gelezen).isEmpty, "casus \(regel.nummer)")
      }
    }
  }

  @Test("Na vernietigen is er van geen soort feit een tekst, bron of naam over")
  func gaatMee() throws {
    let voorbeeld = try Voorbeeld()
    let register = try voorbeeld.register
    let tabellen = try register.database.alle(
      "SELECT m.name FROM sqlite_schema m, pragma_table_info(m.name) k WHERE m.type = 'table' AND k.name = 'bewoner'"
    ) { $0.tekst(0) ?? "" }
    #expect(Set(tabellen).isSuperset(of: ["casus", "persoon", "tekst"]))
    for soort in Feit.Soort.allCases where soort != .vernietigd {
      let nummer = Casusnummer(
        try register.database.getal(
          """
          SELECT min(g.casus) FROM gebeurtenis g JOIN casus c ON c.nummer = g.casus
          WHERE g.soort = '\(soort.rawValue)'
          """))
      let bewoners = try sluitAlles(nummer, register)
      try register.vernietig(nummer, handeling)
      for bewoner in bewoners {
        for tabel in tabellen where !["casus", "persoon"].contains(tabel) {
          let over = try register.database.getal(
            "SELECT count(*) FROM \(tabel) WHERE bewoner = \(bewoner.nummer)")
          #expect(over == 0, "\(soort): \(tabel)")
        }
      }
      let dossier = try register.doe(handeling) { zitting throws(Registerfout) in
        try zitting.inzagedossier(nummer)
      }
      #expect(dossier.persoon == Persoon() && dossier.ook.allSatisfy { $0 == Persoon() }, "\(soort)")
      #expect(dossier.casussen.allSatisfy { $0.teksten.isEmpty && $0.casus.isVernietigd }, "\(soort)")
    }
    #expect(try register.gebreken() == [])
  }

  /// Ends what still runs of a resident.
  ///
  /// - Returns: every row under which the resident was written down.
  private func sluitAlles(_ nummer: Casusnummer, _ register: Register) throws -> Set<Bewonernummer> {
    try register.doe(handeling) { zitting throws(Registerfout) in
      var bewoners: Set<Bewonernummer> = []
      for eigen in try zitting.casussen(van: try zitting.casus(nummer).bewoner) {
        let casus = try zitting.casus(eigen)
        bewoners.formUnion([casus.bewoner, casus.verwijzing.bewoner])
        if casus.status.isGesloten { continue }
        try zitting.voeg(
          .gesloten(nil, Sluiting(als: .foutieveInvoer, reden: nil, op: handeling.vandaag)), bij: eigen)
      }
      return bewoners
    }
  }
}
