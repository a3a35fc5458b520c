import BusinessCase
import Foundation
import Testing

@Suite("De opdracht register")
struct RegisterhulpTests {
  private static var deelopdrachten: [String] {
    get throws {
      try Programma.draai("register").uitvoer.split(separator: "\n").filter { $0.hasPrefix("  ") }
        .compactMap { $0.split(separator: " ").first.map(String.init) }
    }
  }

  @Test("Elke opdracht op het register legt zichzelf uit, met een voorbeeld dat klopt")
  func hulp() throws {
    let opdrachten = try Self.deelopdrachten
    #expect(opdrachten.count > 20)
    for opdracht in opdrachten {
      let lang = try Programma.draai("help", "register", opdracht)
      #expect(lang.code == 0)
      #expect(try Programma.draai("register", opdracht, "--help").uitvoer == lang.uitvoer)
      #expect(lang.uitvoer.contains("Voorbeeld:\n  recept register \(opdracht)"), "\(opdracht)")
    }
  }

  @Test("Een register dat er niet is, wordt zo genoemd")
  func ontbreekt() throws {
    let werkmap = try Werkmap()
    let pad = werkmap.map.appendingPathComponent("is-er-niet.register").path
    let afloop = try Programma.draai("register", "aannemen", "1", "--register", pad, "--wie", "noor")
    #expect(afloop.code == 66)
    #expect(afloop.fouten.contains("recept register begin"))
  }

  @Test("Een bestand dat geen register is, blijft zoals het is")
  func geenRegister() throws {
    let werkmap = try Werkmap()
    let pad = try werkmap.schrijf("brief.register", "Geachte heer")
    let afloop = try Programma.draai("register", "aannemen", "1", "--register", pad, "--wie", "noor")
    #expect(afloop.code == 65)
    #expect(afloop.fouten.contains("is geen register"))
  }
}
