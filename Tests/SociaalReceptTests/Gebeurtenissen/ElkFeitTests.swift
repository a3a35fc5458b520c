import BusinessCase
import Foundation
import Testing

@testable import SociaalRecept

/// The invented register holds every kind of feit, and its tables follow from its journal (see VoorbeeldregisterTests); both
/// models know every kind (see ModelTests and FeitJsonTests). Here: what
/// leaves it, and what stays of it when everybody is erased.
@Suite("Elke soort feit komt mee in uitvoer en inzage, en gaat mee bij vernietigen")
struct ElkFeitTests {
  private final class Voorbeeld: Sendable {
    private let map = Proefmap()

    init() throws { _ = try Voorbeeldregister(zaad: 2022).maak("\(map.pad)/voorbeeld.register") }

    var pad: String { "\(map.pad)/voorbeeld.register" }
    var register: Register { get throws { try Register(pad) } }
  }

  private static let voorbeeld = Result { try Voorbeeld() }
  private static let uitvoer = Result {
    try voorbeeld.get().register.doe(handeling) { zitting throws(Registerfout) in
      try zitting.overdrachten(metNamen: true)
    }
  }

  /// What was struck or put right no longer counts, and neither does the striking. That two residents were one is known by
  /// the resident that is left.
  private static let tellend = Feit.Soort.allCases.filter {
    ![.doorgehaald, .verbeterd, .samengevoegd].contains($0)
  }

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
  /// The words of every kind of feit, also of what was struck and of what replaced it.
  private static let woorden = Result { () throws -> [Feit.Soort: Set<String>] in
    try voorbeeld.get().register.doe(handeling) { zitting throws(Registerfout) in
      var woorden: [Feit.Soort: Set<String>] = [:]
      for nummer in try zitting.nummers() {
        let herziening = try zitting.herziening(nummer)
        let teksten = try zitting.teksten(try zitting.casus(nummer).verwijzing.bewoner)
        for gebeurtenis in herziening.geldig + herziening.vervallen.flatMap({ [$0.gebeurtenis, $0.door] }) {
          woorden[gebeurtenis.feit.soort, default: []].formUnion(
            gebeurtenis.feit.teksten.compactMap { teksten[$0] })
        }
      }
      return woorden
    }
  }

  /// A copy in which everybody was erased: all its bytes, and those of new exports.
  private final class Gewist: Sendable {
    let vindplaatsen: [(naam: String, bytes: Data)]

    init(_ voorbeeld: Voorbeeld) throws {
      let map = Proefmap()
      let pad = "\(map.pad)/gewist.register"
      _ = try voorbeeld.register.bewaar(als: pad, handeling)
      let register = try Register(pad)
      try register.doe(handeling) { zitting throws(Registerfout) in
        for nummer in try zitting.nummers() where try !zitting.casus(nummer).status.isGesloten {
          try zitting.voeg(.dicht(.foutieveInvoer, .dubbel, op: vandaag.dagen(sinds: dag(0))), bij: nummer)
        }
        for nummer in try zitting.nummers() { try zitting.vernietig(nummer) }
      }
      try register.wisBytes()
      var vindplaatsen = try map.bestanden.map { naam in
        (naam: naam, bytes: Data(try inhoud("\(map.pad)/\(naam)")))
      }
      for vorm in Uitvoervorm.allCases {
        let uitvoer = try register.doe(handeling) { zitting throws(Registerfout) in
          try zitting.uitvoer(vorm, metNamen: true).tekst
        }
        vindplaatsen.append((naam: vorm.rawValue, bytes: Data(uitvoer.utf8)))
      }
      self.vindplaatsen = vindplaatsen
    }
  }

  private static let gewist = Result { try Gewist(voorbeeld.get()) }

  @Test(
    "Na vernietigen staat van geen soort nog een woord in een bestand of in nieuwe uitvoer",
    arguments: Feit.Soort.allCases)
  func vernietigd(_ soort: Feit.Soort) throws {
    let gewist = try Self.gewist.get()
    // One word alone can be a word of the program as well.
    let zinnen = try Self.woorden.get()[soort, default: []].filter { $0.contains(" ") }
    #expect(zinnen.isEmpty == Self.zonderZinnen.contains(soort), "\(zinnen.count) zinnen")
    for zin in zinnen {
      for plek in gewist.vindplaatsen {
        #expect(plek.bytes.range(of: Data(zin.utf8)) == nil, "\(zin) staat in \(plek.naam)")
      }
    }
  }

  /// Of these nobody writes anything in words of their own.
  private static let zonderZinnen: Set<Feit.Soort> = [
    .aangevuld, .aangenomen, .routeGekozen, .hulpBegonnen, .hervat, .doelGemeten, .eenzaamheidGemeten,
    .regelVervallen, .effectmeting, .persoonGewijzigd, .samengevoegd, .waarneming, .huishouden, .toestemming,
    .koppeling, .onthouding, .vernietigd,
  ]

  @Test("Elke tekst in het register hoort bij iets wat is gebeurd")
  func geenLosseTekst() throws {
    let register = try Self.voorbeeld.get().register
    let genoemd = try register.doe(handeling) { zitting throws(Registerfout) in
      var genoemd: Set<Int> = []
      for nummer in try zitting.nummers() {
        let herziening = try zitting.herziening(nummer)
        for gebeurtenis in herziening.geldig + herziening.vervallen.flatMap({ [$0.gebeurtenis, $0.door] }) {
          genoemd.formUnion(gebeurtenis.feit.teksten.map(\.nummer))
        }
      }
      return genoemd
    }
    let los = try register.database.alle("SELECT nummer FROM tekst") { $0.geheel(0) }.filter {
      !genoemd.contains($0)
    }
    #expect(los.isEmpty, "\(los)")
  }
}

extension Zitting {
  fileprivate func nummers() throws(Registerfout) -> [Casusnummer] {
    try (1...hoogste()).map { Casusnummer($0) }
  }
}
