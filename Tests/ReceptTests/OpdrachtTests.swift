import BusinessCase
import Foundation
import Testing

@Suite("De opdracht recept")
struct OpdrachtTests {
  static let opdrachten = [
    "bereken", "vergelijk", "leg-uit", "rapport", "kostenkaart", "controleer", "verifieer", "voorbeeld",
    "meet", "help", "aanvulling", "register",
  ]

  @Test(
    "Zonder woorden en met --help staat er welke opdrachten er zijn", arguments: [[], ["--help"], ["help"]])
  func overzicht(woorden: [String]) throws {
    let afloop = try Programma.draai(woorden)
    #expect(afloop.code == 0)
    for opdracht in Self.opdrachten { #expect(afloop.uitvoer.contains("  \(opdracht) ")) }
  }

  @Test("Elke opdracht legt zichzelf uit, met een voorbeeld", arguments: opdrachten.dropLast())
  func hulp(opdracht: String) throws {
    let lang = try Programma.draai("help", opdracht)
    #expect(lang.code == 0)
    #expect(lang.uitvoer.contains("Voorbeeld:"))
    #expect(try Programma.draai(opdracht, "--help").uitvoer == lang.uitvoer)
  }

  @Test(
    "Verkeerd gebruik geeft 64 en een zin die verder helpt",
    arguments: [
      (["berken"], "Bedoelde u \"bereken\"?"), (["bereken"], "ontbreekt SCENARIO…"),
      (["bereken", "pilot-13", "--jsn"], "Bedoelde u \"--json\"?"), (["vergelijk", "pilot-13"], "ontbreekt"),
      (["voorbeeld", "--casussen", "veel"], "verwacht een geheel getal"),
      (["voorbeeld", "--casussen"], "AANTAL"),
      (["verifieer", "nu"], "is te veel"), (["help", "bestaatniet"], "is geen opdracht"),
      (["aanvulling", "dos"], "bash, zsh, fish"),
      (["kostenkaart", "seh-bezoekk"], "Bedoelde u \"seh-bezoek\"?"),
      (["bereken", "--json=ja", "pilot-13"], "krijgt geen waarde"),
    ])
  func verkeerdGebruik(woorden: [String], zin: String) throws {
    let afloop = try Programma.draai(woorden)
    #expect(afloop.code == 64)
    #expect(afloop.fouten.contains(zin), "\(afloop.fouten)")
    #expect(afloop.uitvoer.isEmpty)
  }

  @Test("Een bestand dat er niet is geeft 66, een bestand met fouten 65")
  func bestanden() throws {
    let werkmap = try Werkmap()
    #expect(try Programma.draai("bereken", "bestaat-niet").code == 66)
    #expect(try Programma.draai("bereken", "dordrect-2022").fouten.contains("Bedoelde u \"dordrecht-2022\"?"))
    #expect(try Programma.draai("bereken", werkmap.schrijf("kaal.json5", "{}")).code == 65)
    #expect(try Programma.draai("bereken", werkmap.map.path).code == 66)
    let samen = try Programma.draai("bereken", "bestaat-niet", try werkmap.schrijf("leeg.json5", ""))
    #expect(samen.code == 65)
    #expect(samen.fouten.contains("bestaat niet") && samen.fouten.contains("leeg"))
  }

  @Test("Kan het rapport niet worden gemaakt, dan is de uitgang 73 en staat er niets half")
  func nietTeMaken() throws {
    let werkmap = try Werkmap()
    let pad = werkmap.map.appendingPathComponent("geen-map/rapport.html").path
    let afloop = try Programma.draai("rapport", "pilot-13", "-o", pad)
    #expect(afloop.code == 73)
    #expect(try FileManager.default.contentsOfDirectory(atPath: werkmap.map.path).isEmpty)
  }

  @Test("Een volle schijf geeft 74 en laat niets achter; een apparaat wordt nooit vervangen")
  func volleSchijf() throws {
    let vol = try Programma.draai("rapport", "pilot-13", "-o", "/dev/full")
    #expect(vol.code == 74)
    #expect(vol.fouten.contains("schijf vol"))
    #expect(try Programma.draai("rapport", "pilot-13", "-o", "/dev/null").code == 0)
    let kenmerken = try FileManager.default.attributesOfItem(atPath: "/dev/null")
    #expect(kenmerken[.type] as? FileAttributeType == .typeCharacterSpecial)
  }

  @Test("Een koppeling blijft een koppeling; het bestand erachter wordt vervangen")
  func koppeling() throws {
    let werkmap = try Werkmap()
    let echt = try werkmap.schrijf("echt.html", "oud")
    let koppeling = werkmap.map.appendingPathComponent("koppeling.html").path
    try FileManager.default.createSymbolicLink(atPath: koppeling, withDestinationPath: "echt.html")
    #expect(try Programma.draai("rapport", "pilot-13", "-o", koppeling).code == 0)
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: koppeling) == "echt.html")
    #expect(try String(contentsOfFile: echt, encoding: .utf8).contains("<!doctype html>"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: werkmap.map.path).count == 2)
  }

  @Test("Alle meegeleverde bestanden zijn in orde")
  func meegeleverd() throws {
    let map = Programma.wortel.appendingPathComponent("scenarios")
    let namen = try FileManager.default.contentsOfDirectory(atPath: map.path).filter {
      $0.hasSuffix(".json5")
    }
    let afloop = try Programma.draai(["controleer"] + namen.map { "scenarios/\($0)" })
    #expect(afloop.code == 0, "\(afloop.fouten)")
    #expect(namen.count >= 8)
  }

  @Test("Verzonnen casussen: hetzelfde zaad geeft hetzelfde bestand, en het bestand is in orde")
  func voorbeeld() throws {
    let werkmap = try Werkmap()
    let eerste = try Programma.draai("voorbeeld", "--casussen", "50", "--zaad", "7")
    let tweede = try Programma.draai("voorbeeld", "--casussen", "50", "--zaad", "7")
    let ander = try Programma.draai("voorbeeld", "--casussen", "50", "--zaad", "8")
    #expect(eerste.uitvoer == tweede.uitvoer)
    #expect(eerste.uitvoer != ander.uitvoer)
    try werkmap.schrijf("casussen.json5", eerste.uitvoer)
    let scenario = try werkmap.schrijf(
      "eigen.json5",
      #"{ naam: "eigen", basis: "dordrecht-2022", programma: null, casussen: "casussen.json5" }"#)
    let json = try Programma.json("bereken", scenario)
    #expect(json["trajecten"] as? Double == 50)
  }

  @Test("De aanvulling voor bash is een geldig script")
  func aanvulling() throws {
    let werkmap = try Werkmap()
    let script = try werkmap.schrijf("aanvulling.bash", try Programma.draai("aanvulling", "bash").uitvoer)
    let bash = try Process.run(URL(fileURLWithPath: "/bin/bash"), arguments: ["-n", script])
    bash.waitUntilExit()
    #expect(bash.terminationStatus == 0)
  }

  @Test(
    "Dezelfde vraag geeft dezelfde bytes",
    arguments: [
      ["bereken", "dordrecht-2022", "--json"],
      ["vergelijk", "dordrecht-2022", "pilot-13", "--trekkingen", "200"],
    ])
  func herhaalbaar(woorden: [String]) throws {
    #expect(try Programma.draai(woorden).uitvoer == Programma.draai(woorden).uitvoer)
  }

  @Test("De kostenkaart waaruit gelezen wordt, wordt door geen opdracht overschreven")
  func kostenkaartBlijft() throws {
    let werkmap = try Werkmap()
    _ = try Programma.draai("voorbeeld", "--scenarios", "scenarios", in: werkmap.map)
    let kaart = werkmap.map.appendingPathComponent("scenarios/kostenkaart.json5")
    let eerst = try Data(contentsOf: kaart)
    for woorden in [["kostenkaart", "--csv"], ["voorbeeld", "--casussen", "3"]] {
      let afloop = try Programma.draai(woorden + ["-o", "scenarios/kostenkaart.json5"], in: werkmap.map)
      #expect(afloop.code == 73 && afloop.fouten.contains("dat is de kostenkaart"), "\(afloop.fouten)")
    }
    #expect(try Data(contentsOf: kaart) == eerst)
  }
}
