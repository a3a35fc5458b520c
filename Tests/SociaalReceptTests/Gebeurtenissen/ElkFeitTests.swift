import BusinessCase
import Testing

@testable import SociaalRecept

/// The invented register holds every kind of feit, and its tables follow from its journal (see VoorbeeldregisterTests); both
/// models know every kind (see ModelTests and FeitJsonTests). Here: what
/// leaves it.
@Suite("Elke soort feit komt mee in uitvoer en inzage")
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
}
