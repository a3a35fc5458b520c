import BusinessCase
import Foundation
import Testing

@Suite("Een getal van een scenario heeft overal dezelfde naam")
struct GetalnaamTests {
  private let werkmap: Werkmap
  private let bestand: String

  init() throws {
    werkmap = try Werkmap()
    bestand = try werkmap.schrijf(
      "proef.json5",
      """
      {
        naam: "Proef", prijspeil: 2022, prijsbasis: "integraal",
        kostenkaart: "\(Programma.wortel.path)/scenarios/kostenkaart.json5",
        casussen: [
          { id: "een", route: "buurtwerk", zorgregels: [
            { soort: "vermeden", post: "huisarts-consult-kort", aantal: 4, per: "maand", kans: 0.8, toets: "beide",
              uitdoving: { waarde: 0.3, laag: 0.1, hoog: 0.5 } },
          ] },
        ],
        programma: { jaren: 2, instroom: [{ kanaal: "huisarts", perJaar: 100 }], groei: { laag: 0, hoog: 0.2 } },
      }
      """)
  }

  private func gelukt(_ woorden: String...) throws -> String {
    let afloop = try Programma.draai(woorden)
    #expect(afloop.code == 0, "\(woorden): \(afloop.fouten)")
    return afloop.uitvoer
  }

  @Test("De naam van een getal in een scenario is overal dezelfde")
  func regel() throws {
    let pad = "casus.een.zorgregels[0].uitdoving"
    #expect(try gelukt("omslagpunt", bestand, pad).lowercased().contains("uitdoving"))
    #expect(try gelukt("gevoeligheid", bestand, "--trekkingen", "200", "--json").contains("\"\(pad)\""))
  }

  @Test("De groei van een programma staat onder haar naam, en leg-uit en omslagpunt kennen die")
  func groei() throws {
    for woorden in [["leg-uit", bestand, "programma.groei"], ["omslagpunt", bestand, "programma.groei"]] {
      let afloop = try Programma.draai(woorden)
      #expect(afloop.code == 0, "\(afloop.fouten)")
    }
    #expect(try gelukt("bereken", bestand, "--json").contains("\"programma.groei\""))
  }
}
