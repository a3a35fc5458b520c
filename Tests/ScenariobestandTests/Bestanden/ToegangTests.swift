import BusinessCase
import Foundation
import Testing

@testable import Bestandsvorm
@testable import Scenariobestand

@Suite("Bestanden die er niet zijn of niet deugen")
struct ToegangTests {
  private func leesfouten(_ toegang: any Bestandstoegang, _ genoemd: String = "x.json5") -> Leesfouten? {
    do {
      _ = try Scenariobibliotheek(toegang).scenario(genoemd)
      return nil
    } catch {
      return error
    }
  }

  @Test("Een scenario dat er niet is, is een kwestie van toegang")
  func ontbreekt() throws {
    let fouten = try #require(leesfouten(Geheugen([:])))
    #expect(
      fouten.fouten.map(\.zin) == [
        "x.json5  dit bestand bestaat niet; verwacht het pad van een bestand, of de naam van een scenario in de map scenarios"
      ])
    #expect(fouten.isToegang)
  }

  @Test(
    "Een bestand dat een scenario noemt maar er niet is, wordt gemeld waar het genoemd wordt",
    arguments: [
      ("kostenkaart: 'k.json5'", "1:110  kostenkaart (k.json5): dit bestand bestaat niet"),
      ("casussen: 'c.json5'", "1:26  casussen (c.json5): dit bestand bestaat niet"),
    ])
  func genoemd(inhoud: String, zin: String) throws {
    let tekst = "{ naam: 'X', \(inhoud), prijspeil: 2022, prijsbasis: 'integraal' }"
    let fouten = try #require(leesfouten(Geheugen(["x.json5": tekst, "kostenkaart.json5": kleineKaart])))
    let plek = 14 + (inhoud.firstIndex(of: "'").map { inhoud.distance(from: inhoud.startIndex, to: $0) } ?? 0)
    #expect(fouten.fouten.map(\.kort) == ["1:\(plek)" + zin.drop { $0 != " " }])
    #expect(!fouten.isToegang)
  }

  @Test("Een kostenkaart die nergens staat, wordt gemeld bij het scenario")
  func zonderKaart() throws {
    let fouten = try #require(leesfouten(Geheugen(kleinScenario().filter { $0.key == "x.json5" })))
    #expect(fouten.fouten.map(\.kort) == ["1:1  kostenkaart (kostenkaart.json5): dit bestand bestaat niet"])
  }

  @Test("Een basis die er niet is, is een fout in het scenario dat hem noemt")
  func basis() throws {
    #expect(try !#require(leesfouten(Geheugen(["x.json5": "{ basis: 'b' }"]))).isToegang)
    #expect(try !#require(leesfouten(Geheugen(["x.json5": "{ basis: 'b', naam: 1 }"]))).isToegang)
  }

  @Test("Een te groot bestand wordt geweigerd voor het gelezen is")
  func teGroot() throws {
    let fouten = try #require(leesfouten(Weigeraar(fout: .teGroot(bytes: 45_600_000, hoogstens: 32_000_000))))
    #expect(fouten.fouten.map(\.zin) == ["x.json5  dit bestand is te groot (45 MB); verwacht hooguit 32 MB"])
    #expect(!fouten.isToegang)
  }

  @Test(
    "Een map of een onleesbaar bestand is een kwestie van toegang",
    arguments: [Toegangsfout.isMap, .onleesbaar("r")])
  func onleesbaar(fout: Toegangsfout) throws {
    #expect(try #require(leesfouten(Weigeraar(fout: fout))).isToegang)
  }

  @Test("Op de schijf: map, geen gewoon bestand, te groot, koppeling en gewoon bestand")
  func schijf() throws {
    let map = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: map, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: map) }
    let bestand = map.appendingPathComponent("a").path
    let koppeling = map.appendingPathComponent("b").path
    try Data("[1]".utf8).write(to: URL(fileURLWithPath: bestand))
    try FileManager.default.createSymbolicLink(atPath: koppeling, withDestinationPath: bestand)
    let schijf = Schijf()
    #expect(try schijf.lees(bestand, hoogstens: 3) == Array("[1]".utf8))
    #expect(try schijf.lees(koppeling, hoogstens: 3) == Array("[1]".utf8))
    for pad in [bestand, koppeling] {
      #expect(throws: Toegangsfout.teGroot(bytes: 3, hoogstens: 2)) { try schijf.lees(pad, hoogstens: 2) }
    }
    #expect(throws: Toegangsfout.isMap) { try schijf.lees(map.path, hoogstens: 3) }
    #expect(throws: Toegangsfout.ontbreekt) { try schijf.lees(bestand + "x", hoogstens: 3) }
    #expect(throws: Toegangsfout.onleesbaar("het is geen gewoon bestand")) {
      try schijf.lees("/dev/null", hoogstens: 3)
    }
    #expect(schijf.bestaat(bestand))
    #expect(!schijf.bestaat(map.path))
  }

  @Test(
    "Een vreemd pad is een bestand dat niet bestaat",
    arguments: ["", "/etc/hostname\0x", "\0", "/" + String(repeating: "a", count: 100_000), "\u{FEFF}", "~"])
  func vreemdPad(pad: String) {
    #expect(!Schijf().bestaat(pad))
    #expect(throws: Toegangsfout.ontbreekt) { try Schijf().lees(pad, hoogstens: 10) }
  }

  @Test("Een naam is een pad, of een scenario in scenarios/")
  func naam() {
    let bibliotheek = Scenariobibliotheek(Geheugen(["a": "", "b.json5": "", "scenarios/c.json5": ""]))
    #expect(["a", "b", "c", "d"].map(bibliotheek.pad) == ["a", "b.json5", "scenarios/c.json5", "d"])
  }

  @Test("Een scenario dat in de map scenarios ontbreekt, komt uit de volgende map, met wat het zelf noemt")
  func volgendeMap() throws {
    let map = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: map, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: map) }
    let eigen = map.appendingPathComponent("eigen.json5")
    try Data(#"{ naam: "Eigen", basis: "dordrecht-2022" }"#.utf8).write(to: eigen)
    let bibliotheek = Scenariobibliotheek(Schijf(scenariomappen: ["scenarios", map.path]))
    #expect(bibliotheek.pad("eigen") == eigen.path)
    #expect(bibliotheek.pad("pilot-13") == "scenarios/pilot-13.json5")
    #expect(try bibliotheek.scenario("eigen").scenario.naam == "Eigen")
    #expect(Scenariobibliotheek(Schijf()).pad("eigen") == "eigen")
  }

  @Test("De vingerafdruk is die van alle gelezen bestanden achter elkaar")
  func hash() throws {
    let bestanden = kleinScenario()
    let gelezen = try Scenariobibliotheek(Geheugen(bestanden)).scenario("x")
    var sha = Sha256()
    for pad in gelezen.bestanden { sha.neemOp(Array((bestanden[pad] ?? "").utf8)) }
    #expect(gelezen.bestanden == ["x.json5", "kostenkaart.json5"])
    #expect(gelezen.hash == sha.hex())
  }
}

/// A disk on which everything goes wrong in one way.
private struct Weigeraar: Bestandstoegang {
  let fout: Toegangsfout

  func bestaat(_ pad: String) -> Bool { true }
  func lees(_ pad: String, hoogstens: Int) throws(Toegangsfout) -> [UInt8] { throw fout }
  func namen(in map: String) -> [String] { [] }
}
