import BusinessCase
import Foundation
import Testing

@Suite("register importeer, exporteer en inzage")
struct UitwisselTests {
  private let werkmap: Werkmap
  private static let tabel =
    "id;naam;datum;vraag\n1;Mevrouw Voorbeeld;5-2-2022;eenzaam\n2;De heer Test;6-2-2022;rouw\n"

  init() throws {
    werkmap = try Werkmap()
    try werkmap.schrijf("a.csv", Self.tabel)
    _ = try Programma.draai("register", "begin", "proef.register", in: werkmap.map)
  }

  private func register(_ woorden: String...) throws -> Programma.Afloop {
    try Programma.draai(
      ["register"] + woorden + ["--register", "proef.register", "--wie", "noor"], in: werkmap.map)
  }

  @Test("Een proef zegt wat er zou gebeuren, inlezen doet het, nog eens inlezen niets")
  func inlezen() throws {
    #expect(try register("importeer", "a.csv", "--proef").uitvoer.contains("zouden 2 casussen bij komen"))
    #expect(try register("importeer", "a.csv").uitvoer == "Ingelezen: 2 casussen (casus 1 tot en met 2).\n")
    #expect(
      try register("importeer", "a.csv").uitvoer == "Er is niets nieuws; 2 waren al eerder ingelezen.\n")
  }

  @Test("De gekozen kolommen worden onthouden bij de bron, en staan in de instellingen")
  func kolommen() throws {
    try werkmap.schrijf("een.csv", "id;Binnen;Mens\n1;5-2-2022;Proef Een\n")
    let kolommen = ["--kolom", "naam=Mens", "--kolom", "datum=Binnen"]
    func importeer(_ woorden: [String]) throws -> Programma.Afloop {
      try Programma.draai(
        ["register", "importeer", "--register", "proef.register", "--wie", "noor"] + woorden, in: werkmap.map)
    }
    #expect(
      try importeer(["een.csv", "--herkomst", "noord"] + kolommen).uitvoer.hasSuffix(
        "De gekozen kolommen zijn onthouden bij --herkomst noord.\n"))
    try werkmap.schrijf("twee.csv", "id;Binnen;Mens\n2;6-2-2022;Proef Twee\n")
    #expect(
      try importeer(["twee.csv", "--herkomst", "noord"]).uitvoer == "Ingelezen: 1 casus (casus 2).\n")
    #expect(try importeer(["twee.csv"]).code == 65)
    #expect(try register("instellen").uitvoer.contains("kolom.noord.naam"))
    #expect(try register("instellen", "kolom.noord.naam", "").code == 0)
    #expect(
      try importeer(["twee.csv", "--herkomst", "noord"]).uitvoer.contains(
        "niet overgenomen: de kolom \"Mens\""))
    #expect(try register("instellen", "kolom.noord.dinges", "x").code == 64)
    #expect(try importeer(["een.csv", "--herkomst", "noord en zuid"]).code == 64)
  }

  @Test("Wie misschien dubbel is, staat erbij en in register dubbel")
  func dubbel() throws {
    #expect(try register("dubbel").uitvoer == "Niemand lijkt dubbel in het register te staan.\n")
    try werkmap.schrijf(
      "d.csv", "id;datum;naam;geboren\n1;1-3-2024;P. Proef;1-1-1980\n2;2-3-2024;P. Proef;1-1-1980\n")
    let zin =
      "Misschien dezelfde bewoner: casus 1 en casus 2 (dezelfde naam en geboortedatum). Is dat zo: recept register samenvoegen 1 2\n"
    #expect(try register("importeer", "d.csv").uitvoer.hasSuffix(zin))
    #expect(try register("dubbel").uitvoer == zin)
    #expect(
      try register("samenvoegen", "1", "2").uitvoer.hasPrefix("Casus 2 is nu van de bewoner van casus 1."))
    #expect(try register("dubbel").uitvoer == "Niemand lijkt dubbel in het register te staan.\n")
    #expect(try register("samenvoegen", "1", "2").code == 65)
    #expect(try register("splitsen", "2").code == 64)
    #expect(try register("splitsen", "2", "--reden", "broers").code == 0)
    #expect(try register("dubbel").uitvoer == zin)
  }

  @Test("Wie nog een lopende casus heeft, krijgt raad die kan")
  func lopend() throws {
    _ = try register("aanmelden", "Mevrouw Zonderling", "eenzaam")
    let weer = try register("aanmelden", "Zonderling", "rouw")
    #expect(weer.code == 65)
    #expect(weer.fouten.contains("recept register verwijzing 1") && !weer.fouten.contains("--na"))
    #expect(
      try register("aannemen", "1").code == 0 && register("verwijzing", "1", "--verwijzer", "B").code == 0)
    #expect(try register("toon", "1").uitvoer.contains("nog eens verwezen via"))
  }

  @Test("Fouten in alle bestanden staan er tegelijk, en er komt niets binnen")
  func fouten() throws {
    try werkmap.schrijf("b.csv", "naam;datum\nA;30-2-2022\n")
    try werkmap.schrijf("c.json", "{\"resourceType\": \"Task\"}")
    let afloop = try register("importeer", "a.csv", "b.csv", "c.json", "weg.csv")
    #expect(afloop.code == 65)
    for begin in ["b.csv:2:3  ", "c.json:1:18  ", "weg.csv  dit bestand bestaat niet"] {
      #expect(afloop.fouten.contains(begin))
    }
    #expect(try register("exporteer", "--vorm", "json").uitvoer.contains("\"casussen\": []"))
    #expect(try register("importeer", "weg.csv").code == 66)
    #expect(try register("importeer", "a.csv", "weg.csv").code == 66)
  }

  @Test(
    "Uitvoer laat namen en teksten weg, tenzij erom gevraagd wordt; alleen de gebruiker mag het bestand lezen"
  )
  func uitvoer() throws {
    _ = try register("importeer", "a.csv")
    for vorm in ["csv", "json", "fhir"] {
      let bloot = try register("exporteer", "--vorm", vorm).uitvoer
      #expect(!bloot.contains("Voorbeeld") && !bloot.contains("eenzaam"))
      #expect(try register("exporteer", "--vorm", vorm, "--met-namen", "-o", "uit").code == 0)
      let pad = werkmap.map.appendingPathComponent("uit").path
      #expect(try String(contentsOfFile: pad, encoding: .utf8).contains("Mevrouw Voorbeeld"))
      let rechten = try FileManager.default.attributesOfItem(atPath: pad)[.posixPermissions] as? Int
      #expect(rechten == 0o600)
    }
    let inzage = try register("inzage", "1").uitvoer
    #expect(inzage.contains("noor, uitgevoerd in een bestand met namen (3 keer)"))
    #expect(inzage.contains("Mevrouw Voorbeeld") && !inzage.contains("De heer Test"))
  }

  @Test(
    "Wat niet samengaat of ontbreekt, wordt zo genoemd",
    arguments: [
      (["--pseudoniem"], 64, "--sleutel BESTAND"), (["--sleutel", "a.csv"], 64, "hoort bij --pseudoniem"),
      (["--pseudoniem", "--met-namen"], 64, "gaan niet samen"),
      (["--pseudoniem", "--vorm", "fhir"], 64, "alleen met --vorm csv"),
      (["--pseudoniem", "--sleutel", "weg"], 66, "bestaat niet"),
      (["--vorm", "fir"], 64, "Bedoelde u \"fhir\"?"),
      (["--pseudoniem", "--sleutel", "kort"], 65, "te kort of te eenvoudig"),
    ])
  func opties(opties: [String], code: Int32, zin: String) throws {
    try werkmap.schrijf("kort", "geheim")
    let afloop = try Programma.draai(
      ["register", "exporteer", "--register", "proef.register", "--wie", "noor"] + opties, in: werkmap.map)
    #expect(afloop.code == code)
    #expect(afloop.fouten.contains(zin), "\(afloop.fouten)")
  }

  @Test("Met een sleutel komen er pseudoniemen, zonder casusnummer en zonder dag")
  func pseudoniem() throws {
    let rijen = (1...12).map { "P\($0);\($0)-3-2024;Proef \($0)" }
    try werkmap.schrijf("twaalf.csv", (["id;datum;naam"] + rijen).joined(separator: "\n") + "\n")
    _ = try register("importeer", "twaalf.csv")
    try werkmap.schrijf("sleutel", "abcdefghijklmnopqrstuvwxyz0123456789")
    let afloop = try register("exporteer", "--pseudoniem", "--sleutel", "sleutel")
    let regels = afloop.uitvoer.split(separator: "\r\n")
    #expect(regels.count == 13)
    #expect(
      regels.dropFirst().allSatisfy {
        $0.contains(";onbekend;onbekend;huisarts;nog-geen;2024-03;requested;;;;")
          && $0.prefix { $0 != ";" }.count == 32
      }, "\(regels.dropFirst().first ?? "")")
    #expect(afloop.fouten.contains("Er is niets grover gemaakt."))
  }
}
