import BusinessCase
import Foundation
import Testing

@Suite("Vergissingen bij het register kosten niets")
struct VergissingTests {
  private let werkmap: Werkmap
  private let pad: String

  init() throws {
    werkmap = try Werkmap()
    pad = werkmap.map.appendingPathComponent("proef.register").path
    try gelukt("begin")
    try gelukt("aanmelden", "Mevrouw Voorbeeld", "eenzaam", "--op", "1-9-2022")
    try gelukt("aannemen", "1", "--op", "2-9-2022")
  }

  private func draai(_ woorden: [String]) throws -> Programma.Afloop {
    try Programma.draai(["register"] + woorden + ["--register", pad, "--wie", "noor"])
  }

  private func gelukt(_ woorden: String...) throws {
    let afloop = try draai(woorden)
    #expect(afloop.code == 0, "\(woorden): \(afloop.fouten)")
  }

  private func sluit() throws {
    try gelukt("contact", "1", "--op", "3-9-2022")
    try gelukt("bezoek", "1", "--op", "4-9-2022")
    try gelukt("route", "1", "buurtwerk", "--op", "5-9-2022")
    try gelukt("aannemen", "1", "--deel", "buurtwerk", "--op", "6-9-2022")
    try gelukt("start", "1", "--op", "7-9-2022")
    try gelukt("afronden", "1", "doel-bereikt", "--deel", "buurtwerk", "--op", "8-9-2022")
    try gelukt("afronden", "1", "doel-bereikt", "--terugkoppeling", "klaar", "--op", "9-9-2022")
  }

  @Test("Een export of inzage komt nooit over een register heen, ook niet langs een koppeling")
  func overHetRegister() throws {
    let koppeling = werkmap.map.appendingPathComponent("koppeling.csv").path
    try FileManager.default.createSymbolicLink(atPath: koppeling, withDestinationPath: pad)
    let eerst = try Data(contentsOf: URL(fileURLWithPath: pad)).prefix(16)
    for doel in [pad, koppeling] {
      for woorden in [["exporteer", "-o", doel], ["inzage", "1", "-o", doel]] {
        let afloop = try draai(woorden)
        #expect(afloop.code == 73)
        #expect(afloop.fouten.contains("daar staat een register, en dat blijft staan"), "\(afloop.fouten)")
      }
    }
    #expect(try Data(contentsOf: URL(fileURLWithPath: pad)).prefix(16) == eerst)
    try gelukt("controleer")
  }

  @Test("Een getal dat anders gelezen kan worden dan het bedoeld is, wordt niet gelezen")
  func vreemdGetal() throws {
    try sluit()
    for getal in ["1.000", "1.000.000", "1,000.5", "1e3", "0x10", "nan", "-1", "", ",5", "5,", "١"] {
      let afloop = try draai([
        "beoordelen", "1", "--post", "huisarts-consult-kort", "--kans", "0,5", "--aantal", getal,
      ])
      #expect(afloop.code == 64)
      #expect(afloop.fouten.contains("--aantal \(getal): verwacht een getal van 0 tot en met 1000000"))
    }
  }

  @Test("Een komma en een punt zijn beide goed waar geen twijfel is")
  func gewoonGetal() throws {
    try sluit()
    for getal in ["0,125", "0.125", "12", "1,5"] {
      try gelukt("beoordelen", "1", "--post", "huisarts-consult-kort", "--kans", "0,5", "--aantal", getal)
    }
  }

  private static let teVeel = [
    (
      ["meting", "1", "--doel", "wandelen", "--cijfer", "3", "--eenzaamheid", "ja,ja,ja,ja,ja,ja"],
      "een voor een"
    ),
    (["meting", "1", "--doel", "wandelen", "--cijfer", "3", "--moment", "start"], "--moment hoort bij"),
    (["wacht", "1", "geen-plek", "--verder"], "Bij --verder hoort geen reden"),
    (["beoordelen", "1", "--geen", "--vervalt", "1"], "--geen en --vervalt gaan niet samen"),
    (["notitie", "1", "x", "--minuten", "5", "--minuten", "6"], "--minuten staat er twee keer"),
    (["aanmelden", "De", "heer", "Test"], "tussen aanhalingstekens"),
    (["gegevens", "1"], "Noem wat er verandert"),
    (["aannemen", "1"], "de casus is al aangenomen; mogelijk is nu: in traject"),
    (["aanmeldne", "x"], "Alle opdrachten: recept register"),
  ]

  @Test("Wat niet samengaat, wordt geweigerd in plaats van half gedaan", arguments: teVeel)
  func nietHalf(_ woorden: [String], _ zin: String) throws {
    let eerst = try draai(["controleer"]).uitvoer
    let afloop = try draai(woorden)
    #expect(afloop.code != 0)
    #expect(afloop.fouten.contains(zin), "\(afloop.fouten)")
    #expect(try draai(["controleer"]).uitvoer == eerst)
  }

  @Test("Een foutmelding noemt het bestand een keer, en een map is geen register")
  func bestandEenKeer() throws {
    let nogEens = try draai(["begin"])
    #expect(nogEens.fouten == "\(pad) bestaat al; er is niets veranderd.\n")
    let map = try Programma.draai(["register", "caseload", "--register", werkmap.map.path])
    #expect(map.code == 66)
    #expect(map.fouten.contains("dit is een map; verwacht het bestand van een register"))
  }
}
