import BusinessCase
import Foundation
import Testing

@Suite("Rekenen met een register")
struct RegisteronderzoekTests {
  @Test("Een register geeft tot op de cent wat dezelfde casussen in een bestand geven")
  func zoalsEenBestand() throws {
    let proef = try Proefregister()
    // Confirmed by both, adjusted, rejected: one in each casus, and a line that nobody tests.
    try proef.beoordeel(
      "--post huisarts-consult-kort --aantal 1,5 --per maand --duur 12 --kans 0,8 --toerekening 0,5")
    try proef.toets("1 bevestigd --door huisarts", "1 bevestigd --door wijkteam")
    try proef.beoordeel(
      "--post poh-ggz-consult --aantal 8 --per jaar --kans 0,6 --uitdoving 0,1",
      "--soort meer --post wmo-begeleiding-uur --aantal 0,5 --per week --duur 6 --kans 0,3")
    try proef.toets("1 bijgesteld --door huisarts --aantal 4")
    try proef.beoordeel(
      "--post wmo-begeleiding-uur --aantal 1 --per week --duur 9 --kans 0,7",
      "--post polikliniek-bezoek --kans 0,5")
    try proef.toets("1 verworpen --door wijkteam --reden verzonnen")
    try proef.rondAf()
    let bestand = try proef.map.schrijf("casussen.json5", casussen)

    let dicht = try Programma.draai("onderzoek", proef.pad, "--wie", "noor")
    #expect(
      dicht.code == 65 && dicht.fouten.contains("ten minste 10 beoordeelde casussen"), "\(dicht.fouten)")
    let uitRegister = try Programma.json("onderzoek", proef.pad, "--intern", "--wie", "noor")
    #expect((uitRegister["register"] as? [String: Any])?["nietDelen"] as? Bool == true)
    let uitBestand = try Programma.json("onderzoek", bestand)
    for sleutel in ["saldo", "batenMinMeerzorg", "verhouding", "toets", "nodig", "aantonen"] {
      #expect(deel(uitRegister, sleutel) == deel(uitBestand, sleutel), "\(sleutel)")
    }
    let register = try #require(uitRegister["register"] as? [String: Any])
    #expect(register["afgerond"] as? Int == 4 && register["nietBeoordeeld"] as? Int == 1)
    #expect(uitBestand["register"] is NSNull)
    let horizonnen = try #require(uitRegister["horizonnen"] as? [[String: Any]])
    let verloop = try #require(horizonnen[2]["toetsverloop"] as? [String: [String: Any]])
    #expect(
      ["bevestigd", "bijgesteld", "verworpen", "niet-getoetst"].map { verloop[$0]?["zorgregels"] as? Int }
        == [1, 1, 1, 1])
    #expect((verloop["verworpen"]?["geclaimdVoor"] as? Double ?? 0) > 0)
    #expect(verloop["verworpen"]?["geclaimdNa"] as? Double == 0)
  }

  @Test("Bereken, vergelijk en de andere nemen met --register de casussen van het register")
  func overal() throws {
    let werkmap = try Werkmap()
    let pad = werkmap.map.appendingPathComponent("v.register").path
    let gemaakt = try Programma.draai("voorbeeld", "--register", pad, "--zaad", "3")
    #expect(gemaakt.code == 0 && gemaakt.fouten.contains("aanname"), "\(gemaakt.fouten)")
    let onderzoek = try Programma.json("onderzoek", pad)
    let bereken = try Programma.json("bereken", "dordrecht-2022", "--register", pad)
    #expect((bereken["register"] as? [String: Any])?["fictief"] as? Bool == true)
    #expect((bereken["meldingen"] as? [String])?.contains { $0.contains("verzonnen") } == true)
    let gewogen = try #require((onderzoek["selectie"] as? [String: Any])?["gewogen"] as? [[String: Any]])
    let perTraject = try #require(bereken["perTraject"] as? [[String: Any]])
    for (links, rechts) in zip(gewogen, perTraject) {
      let verschil = (links["gemiddelde"] as? Double ?? 0) - (rechts["saldo"] as? Double ?? 1)
      #expect(abs(verschil) < 1e-6)
    }
    for woorden in [
      ["vergelijk", "dordrecht-2022", "factor-1-6"], ["onderhandel", "dordrecht-2022"],
      ["gevoeligheid", "dordrecht-2022"], ["waarde", "dordrecht-2022"],
      ["omslagpunt", "dordrecht-2022", "traject.prijs"],
    ] {
      let trekkingen = woorden[0] == "omslagpunt" ? [] : ["--trekkingen", "100"]
      let afloop = try Programma.draai(woorden + ["--register", pad, "--json"] + trekkingen)
      #expect(afloop.code == 0, "\(woorden) \(afloop.fouten)")
      #expect(afloop.uitvoer.contains("\"vingerafdruk\": \""), "\(woorden)")
    }
    let rapport = werkmap.map.appendingPathComponent("r.html").path
    #expect(
      try Programma.draai(
        "rapport", "dordrecht-2022", "--register", pad, "--trekkingen", "100", "-o", rapport
      ).code == 0)
    let html = try String(contentsOfFile: rapport, encoding: .utf8)
    #expect(html.contains("--register \(pad)") && html.contains("(verzonnen)"))
  }

  @Test("Wat niet kan, zegt waarom")
  func fouten() throws {
    let werkmap = try Werkmap()
    let pad = werkmap.map.appendingPathComponent("v.register").path
    #expect(try Programma.draai("voorbeeld", "--register", pad, "--casussen", "3").code == 0)
    let gevallen: [([String], Int32, String)] = [
      (["voorbeeld", "--register", pad], 73, "bestaat al"),
      (["bereken", "factor-1-6", "--register", pad], 64, "--register past hier niet"),
      (["bereken", "dordrecht-2022", "--register", pad + ".is-er-niet"], 66, "bestaat niet"),
      (["bereken", pad], 64, "is een register, geen scenario"),
      (["voorbeeld", "--register", "x.register", "--uitvoer", "y.json5"], 64, "samen gaan ze niet"),
    ]
    for (woorden, code, zin) in gevallen {
      let afloop = try Programma.draai(woorden)
      #expect(afloop.code == code && afloop.fouten.contains(zin), "\(woorden): \(afloop.fouten)")
      #expect(afloop.uitvoer.isEmpty)
    }
  }

  /// What the register should hold, with the toets as the toetsers left it.
  private let casussen = """
    [
      { id: "1", route: "geen-vervolg", zorgregels: [
        { soort: "vermeden", post: "huisarts-consult-kort", aantal: 1.5, per: "maand", duur: 12, kans: 0.8,
          toerekening: 0.5, toets: "beide", getoetstTot: 6, uitdoving: 0 } ] },
      { id: "2", route: "geen-vervolg", zorgregels: [
        { soort: "vermeden", post: "poh-ggz-consult", aantal: 4, per: "jaar", kans: 0.6, toerekening: 1,
          toets: "een", getoetstTot: 6, uitdoving: 0.1 },
        { soort: "meer", post: "wmo-begeleiding-uur", aantal: 0.5, per: "week", duur: 6, kans: 0.3 } ] },
      { id: "3", route: "geen-vervolg", zorgregels: [
        { soort: "vermeden", post: "polikliniek-bezoek", aantal: 1, per: "eenmalig", kans: 0.5, toerekening: 1,
          toets: "geen", getoetstTot: 6, uitdoving: 0 } ] },
    ]
    """

  /// One key of every horizon, as text that can be compared.
  private func deel(_ json: [String: Any], _ sleutel: String) -> [String] {
    (json["horizonnen"] as? [[String: Any]] ?? []).map { horizon in
      let waarde = horizon[sleutel] ?? NSNull()
      let bytes = try? JSONSerialization.data(withJSONObject: [waarde], options: .sortedKeys)
      return bytes.map { String(decoding: $0, as: UTF8.self) } ?? "?"
    }
  }
}

/// A register played from the command line. A class because casussen are counted.
private final class Proefregister {
  let map: Werkmap
  var pad: String { map.map.appendingPathComponent("proef.register").path }
  private var casus = 0

  init() throws {
    map = try Werkmap()
    try doe("begin")
  }

  /// A casus that ended, with these lines.
  func beoordeel(_ regels: String...) throws {
    try rondAf()
    for regel in regels { try doe("beoordelen \(casus) \(regel)") }
  }

  func toets(_ oordelen: String...) throws {
    for oordeel in oordelen { try doe("toetsen \(casus) \(oordeel)") }
  }

  func rondAf() throws {
    casus += 1
    for opdracht in [
      "aanmelden Voorbeeld-\(casus) eenzaam", "aannemen \(casus)", "bezoek \(casus)",
      "route \(casus) geen-vervolg", "afronden \(casus) doel-bereikt --terugkoppeling verzonnen",
    ] {
      try doe(opdracht)
    }
  }

  private func doe(_ opdracht: String) throws {
    let woorden = opdracht.split(separator: " ").map(String.init)
    let afloop = try Programma.draai(["register"] + woorden + ["--register", pad, "--wie", "test"])
    #expect(afloop.code == 0, "\(opdracht): \(afloop.fouten)")
  }
}
