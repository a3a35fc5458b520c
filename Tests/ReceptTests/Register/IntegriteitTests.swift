import Foundation
import Testing

@Suite("Wat het programma over een register zegt, is wat er gebeurde")
struct IntegriteitTests {
  private func begin() throws -> Werkmap {
    let werkmap = try Werkmap()
    #expect(try doe(werkmap, "begin").code == 0)
    #expect(try doe(werkmap, "aanmelden", "Mevrouw Voorbeeld", "eenzaam").code == 0)
    return werkmap
  }

  @discardableResult
  private func doe(_ werkmap: Werkmap, _ woorden: String...) throws -> Programma.Afloop {
    try Programma.draai(
      ["register"] + woorden + ["--register", "proef.register", "--wie", "noor"], in: werkmap.map)
  }

  private func stand(_ werkmap: Werkmap) throws -> String {
    let laatste = try #require(try doe(werkmap, "controleer").uitvoer.split(separator: "\n").last)
    return String(laatste.dropFirst("Stand: ".count))
  }

  @Test("De laatste regel van controleer is de stand, en --verwacht kent hem later nog")
  func verwacht() throws {
    let werkmap = try begin()
    let stand = try stand(werkmap)
    #expect(try doe(werkmap, "notitie", "1", "erna").code == 0)
    #expect(try doe(werkmap, "controleer", "--verwacht", stand).code == 0)
    let anders = try doe(werkmap, "controleer", "--verwacht", "2:" + String(repeating: "a", count: 64))
    #expect(anders.code == 1 && anders.fouten.contains("de bewaarde stand 2"))
    #expect(try doe(werkmap, "controleer", "--verwacht", "onzin").code == 64)
  }

  @Test(
    "Een kopie waarin alleen gelezen mag worden, is te controleren en terug te zetten",
    arguments: [true, false])
  func alleenLezen(enkel: Bool) throws {
    let werkmap = try begin()
    let kluis = werkmap.map.appendingPathComponent("kluis")
    try FileManager.default.createDirectory(at: kluis, withIntermediateDirectories: false)
    let kopie = kluis.appendingPathComponent("kopie.register")
    // A copy as `bewaar` makes it, and one of the register itself, which asks for a write-ahead log.
    if enkel {
      #expect(try doe(werkmap, "bewaar", kopie.path).code == 0)
    } else {
      try FileManager.default.copyItem(at: werkmap.map.appendingPathComponent("proef.register"), to: kopie)
    }
    let voor = try Data(contentsOf: kopie)
    chmod(kopie.path, 0o400)
    chmod(kluis.path, 0o555)
    defer { chmod(kluis.path, 0o755) }
    let controle = try Programma.draai("register", "controleer", "--register", kopie.path, in: werkmap.map)
    #expect(controle.code == 0, "\(controle.fouten)")
    let terug = try Programma.draai(
      "register", "herstel", kopie.path, "--register", "nieuw.register", "--wie", "noor", in: werkmap.map)
    #expect(terug.code == 0, "\(terug.fouten)")
    #expect(try Data(contentsOf: kopie) == voor)
  }

  @Test("Geen uitvoer komt over wat de opdracht leest, onder welke naam ook")
  func overInvoer() throws {
    let werkmap = try begin()
    let sleutel = "abcdefghijklmnopqrstuvwxyz0123456789ABCDEF\n"
    let pad = try werkmap.schrijf("sleutel.txt", sleutel)
    let (koppeling, tweede) = (pad + ".koppeling", pad + ".tweede")
    symlink(pad, koppeling)
    link(pad, tweede)
    for doel in ["sleutel.txt", "./sleutel.txt", pad, koppeling, tweede] {
      let afloop = try doe(werkmap, "exporteer", "--pseudoniem", "--sleutel", "sleutel.txt", "-o", doel)
      #expect(afloop.code == 73, "\(doel): \(afloop.fouten)")
      #expect(try String(contentsOfFile: pad, encoding: .utf8) == sleutel)
    }
    for doel in ["proef.register", "proef.register-wal", "proef.register-shm", "./proef.register-journal"] {
      #expect(try doe(werkmap, "inzage", "1", "-o", doel).code == 73, "\(doel)")
      #expect(try doe(werkmap, "controleer").code == 0)
    }
  }

  @Test(
    "Een rapport komt niet over zijn scenario, de basis daarvan of de kostenkaart",
    arguments: ["variant.json5", "basis.json5", "kostenkaart.json5"])
  func overScenario(doel: String) throws {
    let werkmap = try Werkmap()
    let bron = Programma.wortel.appendingPathComponent("scenarios")
    let gelezen = [
      "dordrecht-2022.json5": "basis.json5", "kostenkaart.json5": "kostenkaart.json5",
      "casussen-fictief.json5": "casussen-fictief.json5",
    ]
    for (van, naar) in gelezen {
      try werkmap.schrijf(naar, try Data(contentsOf: bron.appendingPathComponent(van)))
    }
    try werkmap.schrijf("variant.json5", "{ formaat: 1, naam: \"Variant\", basis: \"basis\" }\n")
    let voor = try Data(contentsOf: werkmap.map.appendingPathComponent(doel))
    let afloop = try Programma.draai(
      "rapport", "variant.json5", "--trekkingen", "200", "-o", doel, in: werkmap.map)
    #expect(afloop.code == 73, "\(afloop.fouten)")
    #expect(try Data(contentsOf: werkmap.map.appendingPathComponent(doel)) == voor)
  }

  @Test("Is iets bewaard en kan alleen de bevestiging niet worden geschreven, dan zegt het programma dat")
  func volleUitvoer() throws {
    let werkmap = try begin()
    let opdracht =
      "'\(try #require(Programma.pad).path)' register notitie 1 'toch bewaard' --register proef.register --wie noor >/dev/full 2>fout.txt"
    let proces = Process()
    proces.executableURL = URL(fileURLWithPath: "/bin/sh")
    proces.arguments = ["-c", opdracht]
    proces.currentDirectoryURL = werkmap.map
    try proces.run()
    proces.waitUntilExit()
    #expect(proces.terminationStatus == 0)
    let fouten = try String(contentsOf: werkmap.map.appendingPathComponent("fout.txt"), encoding: .utf8)
    #expect(fouten.contains("wel gedaan en bewaard"))
    #expect(try doe(werkmap, "toon", "1").uitvoer.contains("toch bewaard"))
  }

  @Test("Kijken in het groot staat in het journaal, met hoeveel; een geweigerde poging ook")
  func grootKijken() throws {
    let werkmap = try begin()
    try werkmap.schrijf("sleutel.txt", "abcdefghijklmnopqrstuvwxyz0123456789ABCDEF\n")
    let opdrachten = [
      ["lijst"], ["toetsen", "--door", "huisarts"], ["exporteer", "-o", "alles.csv"],
      ["exporteer", "--pseudoniem", "--sleutel", "sleutel.txt", "-o", "uit.csv"],
      ["bewaar", "kopie.register"],
    ]
    for opdracht in opdrachten {
      let eerder = try #require(Int(stand(werkmap).prefix { $0 != ":" }))
      let afloop = try Programma.draai(
        ["register"] + opdracht + ["--register", "proef.register", "--wie", "gluurder"], in: werkmap.map)
      // Pseudonyms of fewer than ten residents leave nobody unknown.
      #expect(afloop.code == (opdracht.contains("--pseudoniem") ? 65 : 0), "\(afloop.fouten)")
      #expect(try Int(stand(werkmap).prefix { $0 != ":" }) == eerder + 1, "\(opdracht)")
    }
  }
}
