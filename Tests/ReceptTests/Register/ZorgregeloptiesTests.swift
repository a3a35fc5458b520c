import BusinessCase
import Foundation
import Testing

@Suite("Een zorgregel op de opdrachtregel")
struct ZorgregeloptiesTests {
  private let werkmap: Werkmap
  private let pad: String

  init() throws {
    werkmap = try Werkmap()
    pad = werkmap.map.appendingPathComponent("proef.register").path
    for woorden in [
      ["begin"], ["aanmelden", "Mevrouw Voorbeeld", "eenzaam", "--op", "1-9-2022"],
      ["aannemen", "1", "--op", "2-9-2022"], ["bezoek", "1", "--op", "3-9-2022"],
      ["route", "1", "motivatietraject", "--op", "4-9-2022"],
      ["afronden", "1", "verhuisd", "--als", "gestopt", "--op", "5-9-2022"],
    ] {
      let afloop = try draai(woorden)
      try #require(afloop.code == 0, "\(afloop.fouten)")
    }
  }

  private func draai(_ woorden: [String]) throws -> Programma.Afloop {
    try Programma.draai(["register"] + woorden + ["--register", pad, "--wie", "noor"])
  }

  private func beoordeel(_ woorden: String) throws -> Programma.Afloop {
    try draai(["beoordelen", "1"] + woorden.split(separator: " ").map(String.init))
  }

  private func regels() throws -> [[String: Any]] {
    let json = try Programma.json("register", "toon", "1", "--register", pad, "--wie", "noor")
    return json["zorgregels"] as? [[String: Any]] ?? []
  }

  @Test("Elke optie van een zorgregel komt aan, en toon --json zegt ze terug")
  func alles() throws {
    let vermeden =
      "--post poh-ggz-consult --soort vermeden --aantal 8 --per jaar --vanaf 1 --duur 12 --kans 0,6 --uitval 0,01 --toerekening 0,5 --uitdoving 0,3"
    let tegenslag = "--post seh-bezoek --soort tegenslag --vanaf 3 --kans 0,2 --toerekening 0,25 --stopt"
    for woorden in [vermeden, tegenslag] {
      let afloop = try beoordeel(woorden)
      #expect(afloop.code == 0, "\(afloop.fouten)")
    }
    let json = try draai(["toon", "1", "--json"]).uitvoer.split { $0 == " " || $0 == "\n" }.joined(
      separator: " ")
    for regel in [
      #""soort": "vermeden", "post": "poh-ggz-consult", "aantal": 8, "per": "jaar", "vanaf": 1, "duur": 12, "kans": 0.6, "uitval": 0.01, "toerekening": 0.5, "getoetstTot": 6, "uitdoving": 0.3, "stopt": null, "#,
      #""soort": "tegenslag", "post": "seh-bezoek", "aantal": 1, "per": "eenmalig", "vanaf": 3, "duur": null, "kans": 0.2, "uitval": 0, "toerekening": 0.25, "getoetstTot": null, "uitdoving": null, "stopt": true, "#,
    ] {
      #expect(json.contains(regel), "\(json)")
    }
  }

  @Test("Alles wat er mis is met een zorgregel staat er in een keer, met wat goed is")
  func fouten() throws {
    let afloop = try beoordeel("--soort meer --aantal 1000001 --kans 2 --uitdoving 0,1 --stopt")
    #expect(afloop.code == 64)
    #expect(
      afloop.fouten.split(separator: "\n") == [
        "--aantal 1000001: verwacht een getal van 0 tot en met 1000000, zoals 0,8. Schrijf duizend als 1000.",
        "--kans 2: verwacht een getal van 0 tot en met 1, zoals 0,8.",
        "Welke zorg? Verwacht --post met een post van de kostenkaart (recept kostenkaart), of --geen.",
        "--uitdoving hoort niet bij een zorgregel van de soort meer.",
        "--stopt hoort niet bij een zorgregel van de soort meer.",
      ])
    #expect(try regels().isEmpty)
  }

  @Test("De hulp noemt elke optie met wat gewoonlijk geldt")
  func hulp() throws {
    let hulp = try Programma.draai("help", "register", "beoordelen").uitvoer
    for regel in [
      "--soort WOORD        wat er met deze zorg gebeurde: vermeden, meer, inzet, tegenslag (gewoonlijk vermeden)",
      "--aantal GETAL       hoeveel (gewoonlijk 1)",
      "--per WOORD          hoe vaak dat aantal: eenmalig, dag, week, maand, jaar (gewoonlijk eenmalig)",
      "--vanaf MAANDEN      na hoeveel maanden het begint (gewoonlijk 0)",
      "--toerekening DEEL   welk deel aan het traject te danken is (gewoonlijk 1)",
      "--stopt              bij tegenslag: daarna zijn er geen baten meer",
    ] {
      #expect(hulp.contains(regel), "\(hulp)")
    }
  }

  @Test("Een verzonnen casus staat met al zijn zorgregels in een bestand, en leest terug")
  func voorbeeld() throws {
    let bestand = werkmap.map.appendingPathComponent("casussen.json5").path
    #expect(try Programma.draai("voorbeeld", "--casussen", "30", "-o", bestand).code == 0)
    let tekst = try String(contentsOfFile: bestand, encoding: .utf8)
    for sleutel in ["toerekening", "toets", "getoetstTot", "uitdoving", "uitval", "stopt"] {
      #expect(tekst.contains("\"\(sleutel)\": "))
    }
    let afloop = try Programma.draai("controleer", bestand)
    #expect(afloop.code == 0, "\(afloop.fouten)")
  }
}
