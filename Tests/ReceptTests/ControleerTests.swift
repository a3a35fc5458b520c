import BusinessCase
import Foundation
import Testing

@Suite("Controleren van bestanden")
struct ControleerTests {
  @Test("Tien verschillende fouten komen alle tien in een keer, elk met regel en kolom")
  func tienFouten() throws {
    let werkmap = try Werkmap()
    let pad = try werkmap.schrijf(
      "fout.json5",
      """
      {
        naam: "Tien fouten", prijspeil: 2022, prijsbasis: "integral",
        discontvoet: 0.03,
        kostenkaart: "\(Programma.wortel.path)/scenarios/kostenkaart.json5",
        traject: { prijs: 1038.005, jaar: 2031 },
        casussen: [
          { id: "a", route: "buurtwerk", leeftijd: "oud", zorgregels: [
            { soort: "vermeden", post: "seh-bezok", aantal: 1, per: "jaar", kans: 1.4 },
            { soort: "vermeden", post: "huisuitzetting", aantal: -2, per: "jaar", kans: 0,5 },
          ] },
        ],
      }
      """)
    let afloop = try Programma.draai("controleer", pad)
    #expect(afloop.code == 65)
    let plaatsen = afloop.fouten.split(separator: "\n").compactMap { regel -> String? in
      guard regel.hasPrefix(pad), let einde = regel.firstRange(of: "  ")?.lowerBound else { return nil }
      return String(regel[..<einde].dropFirst(pad.count + 1))
    }
    #expect(
      plaatsen == ["2:53", "3:3", "5:21", "5:37", "7:46", "8:34", "8:77", "9:34", "9:60", "9:83"],
      "\(afloop.fouten)")
    #expect(afloop.fouten.contains("Bedoelde u \"discontovoet\"?"))
    #expect(afloop.fouten.contains("Bedoelde u \"seh-bezoek\"?"))
    #expect(afloop.fouten.hasSuffix("10 fouten\n"))
  }

  @Test(
    "Een afgekapt, leeg, binair of diep genest bestand krijgt een duidelijke zin",
    arguments: [
      (Data("{ naam: \"Afgekapt\", traject: { prijs: 10".utf8), "nog open staat"),
      (Data(), "het bestand is leeg"),
      (Data((0..<4096).map { UInt8(truncatingIfNeeded: $0 &* 7) }), "geen tekstbestand"),
      (Data(repeating: UInt8(ascii: "["), count: 1_000_000), "te diep genest"),
      (Data([0xFF, 0xFE, 0x7B, 0x00]), "UTF-16"),
      (Data("{ naam: \"\u{FFFD}".utf8.dropLast()), "geldige UTF-8"),
    ])
  func vreemdBestand(inhoud: Data, zin: String) throws {
    let werkmap = try Werkmap()
    let afloop = try Programma.draai("controleer", try werkmap.schrijf("vreemd.json5", inhoud))
    #expect(afloop.code == 65)
    #expect(afloop.fouten.contains(zin), "\(afloop.fouten)")
    #expect(afloop.fouten.contains("vreemd.json5:1:"))
  }

  @Test("Een bestand van 50 MB wordt geweigerd voordat het gelezen is")
  func grootBestand() throws {
    let werkmap = try Werkmap()
    let pad = try werkmap.schrijf("groot.json5", "")
    try FileHandle(forWritingTo: URL(fileURLWithPath: pad)).truncate(atOffset: 50_000_000)
    let afloop = try Programma.draai("controleer", pad)
    #expect(afloop.code == 65)
    #expect(afloop.fouten.contains("te groot (50 MB); verwacht hooguit 32 MB"))
  }
}
