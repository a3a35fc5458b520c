import BusinessCase
import Foundation
import Testing

@Suite("Overzichten van het register op de opdrachtregel")
struct OverzichtTests {
  private let werkmap: Werkmap
  private let pad: String

  init() throws {
    werkmap = try Werkmap()
    pad = werkmap.map.appendingPathComponent("proef.register").path
    try gelukt("begin")
    try gelukt("instellen", "makelaar.noor", "West")
    try gelukt("aanmelden", "Mevrouw Voorbeeld", "eenzaam", "--op", "1-9-2022", "--wijk", "Wielwijk")
    try gelukt("aannemen", "1", "--op", "2-9-2022")
    try gelukt("aanmelden", "De heer Test", "schulden", "--op", "10-9-2022", "--wijk", "Dubbeldam")
  }

  private func draai(_ woorden: [String]) throws -> Programma.Afloop {
    try Programma.draai(["register"] + woorden + ["--register", pad, "--wie", "noor"])
  }

  @discardableResult
  private func gelukt(_ woorden: String...) throws -> String {
    let afloop = try draai(woorden)
    #expect(afloop.code == 0, "\(woorden): \(afloop.fouten)")
    return afloop.uitvoer
  }

  @Test("De lijst is voor iedereen, of voor een makelaar of een stadsdeel")
  func lijst() throws {
    let alle = try gelukt("lijst", "--peildatum", "20-9-2022")
    #expect(alle.contains("Mevrouw Voorbeeld") && alle.contains("De heer Test"))
    #expect(alle.split(separator: "\n").allSatisfy { $0.count <= 80 })
    #expect(!(try gelukt("lijst", "--makelaar", "noor", "--peildatum", "20-9-2022")).contains("De heer Test"))
    #expect(!(try gelukt("lijst", "--stadsdeel", "oost", "--peildatum", "20-9-2022")).contains("Mevrouw"))
  }

  @Test("Elk overzicht is ook JSON")
  func json() throws {
    for woorden in [
      ["lijst"], ["toon", "1"], ["wachttijd", "--intern"], ["caseload"], ["effect", "--intern"],
    ] {
      let uitvoer = try draai(woorden + ["--json"]).uitvoer
      let json = try JSONSerialization.jsonObject(with: Data(uitvoer.utf8)) as? [String: Any]
      #expect(json?["fictief"] as? Bool == false)
    }
  }

  @Test("Wachttijd zegt per wijk wie wacht")
  func wachttijd() throws {
    let uitvoer = try gelukt("wachttijd", "--intern", "--per", "wijk", "--peildatum", "20-9-2022")
    #expect(uitvoer.hasPrefix("NIET DELEN"))
    let opEenRegel = uitvoer.split(separator: "\n").joined(separator: " ")
    #expect(opEenRegel.contains("Het langst wacht casus 1: 19 dagen."))
    #expect(uitvoer.contains("Stadspolders/Dubbeldam"))
  }

  private static let fouten = [
    (["lijst", "--makelaar", "nor"], "Bedoelde u \"noor\"?"),
    (["lijst", "--stadsdeel", "zuid"], "verwacht een van: West, Centrum, Oost"),
    (["lijst", "--peildatum", "gisteren"], "verwacht een datum"),
    (["wachttijd", "--per", "wijken"], "Bedoelde u \"wijk\"?"),
    (["wachttijd"], "verwacht ten minste 10 casussen"),
    (["wachttijd", "--vanaf", "1-9-2022"], "--vanaf gaat bij echte casussen alleen samen met --intern"),
    (["effect"], "--intern"),
    (["wachttijd", "--vanaf", "2-9-2022", "--tot", "1-9-2022"], "is later dan --tot"),
    (["toon", "17"], "casus 17 bestaat niet; verwacht een nummer van 1 tot en met 2"),
  ]

  @Test("Een verkeerd woord krijgt antwoord met wat wel kan")
  func verkeerd() throws {
    for (woorden, zin) in Self.fouten {
      let afloop = try draai(woorden)
      #expect(afloop.code != 0)
      #expect(afloop.uitvoer.isEmpty)
      #expect(afloop.fouten.contains(zin), "\(afloop.fouten)")
    }
  }
}
