import BusinessCase
import Testing

@testable import SociaalRecept

@Suite("Inzage voor de bewoner")
struct InzageTests {
  private func dossier(_ proef: Proefregister, _ nummer: Int = 1) throws -> Inzagedossier {
    try proef.register.doe(handeling) { zitting throws(Registerfout) in
      try zitting.inzagedossier(Casusnummer(nummer))
    }
  }

  @Test("Alles staat erin: gegevens, elke casus, elke tekst en wie er keek")
  func alles() throws {
    let proef = try Proefregister.gespeeld(60)
    for nummer in 1...60 {
      let casus = try proef.casus(Casusnummer(nummer))
      let dossier = try dossier(proef, nummer)
      let tekst = "\(dossier.alineas)"
      #expect(tekst.contains("Mevrouw Proef \(nummer)"))
      let (teksten, gebeurtenissen) = try proef.register.doe(handeling) { zitting throws(Registerfout) in
        (try zitting.teksten(casus.verwijzing.bewoner), try zitting.gebeurtenissen(casus.nummer))
      }
      #expect(Set(dossier.casussen.flatMap { $0.teksten.values }) == Set(teksten.values))
      #expect(dossier.casussen[0].gebeurtenissen == gebeurtenissen)
      for gebeurtenis in gebeurtenissen { #expect(dossier.json.document.contains(gebeurtenis.feit.zin)) }
    }
  }

  @Test("Wie vaker op een dag keek, staat er één keer; ook de inzage zelf wordt vastgelegd")
  func perDag() throws {
    let proef = try Proefregister()
    _ = try proef.meldAan()
    for _ in 1...3 { _ = try dossier(proef) }
    let inzagen = try dossier(proef).casussen[0].inzagen
    #expect(inzagen == [Inzagedag(dag: vandaag, wie: "makelaar-1", wat: "inzage voor de bewoner", keer: 3)])
  }

  @Test("Alle casussen van de bewoner horen erbij, en van niemand anders")
  func alleCasussen() throws {
    let proef = try Proefregister()
    try proef.importeer(
      "naam;clientnummer;datum\nA Test;1;1-3-2022\nB Ander;2;1-3-2022\nA Test;1;1-4-2022\n")
    #expect(try dossier(proef, 3).casussen.map(\.casus.nummer.nummer) == [1, 3])
    #expect(!"\(try dossier(proef, 3).alineas)".contains("Ander"))
  }

  @Test("Uitvoer met namen staat bij wie er keek, uitvoer zonder namen niet")
  func uitvoer() throws {
    let proef = try Proefregister()
    _ = try proef.meldAan()
    _ = try proef.overdrachten(metNamen: false)
    #expect(try dossier(proef).casussen[0].inzagen.isEmpty)
    _ = try proef.overdrachten(metNamen: true)
    #expect(try dossier(proef).casussen[0].inzagen.map(\.wat).contains("uitgevoerd in een bestand met namen"))
  }
}
