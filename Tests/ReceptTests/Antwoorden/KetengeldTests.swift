import BusinessCase
import Foundation
import Testing

@Suite("Een keten in geld")
struct KetengeldTests {
  private static let klein = ["--herhalingen", "4", "--trekkingen", "200"]

  @Test("De vergelijking van twee ketens is op één draad en op twee dezelfde")
  func draden() throws {
    let woorden = ["vergelijk", "keten-2022", "extra-makelaar", "--json"] + Self.klein + ["--draden"]
    let (een, twee) = (try Programma.draai(woorden + ["1"]), try Programma.draai(woorden + ["2"]))
    #expect(een.code == 0)
    #expect(een.uitvoer == twee.uitvoer)
  }

  @Test("Een makelaar, één lijst of veel ziekte: wachten en euro's per betaler, met hun marges")
  func vergelijken() throws {
    let namen = ["extra-makelaar", "centrale-wachtlijst", "ziekteverzuim-20"]
    let afloop = try Programma.draai(["vergelijk", "keten-2022"] + namen + Self.klein + ["--json"])
    let json = try JSONSerialization.jsonObject(with: Data(afloop.uitvoer.utf8)) as? [String: Any]
    let ketens = try #require(json?["ketens"] as? [[String: Any]])
    #expect(ketens.count == 3)
    for keten in ketens {
      let wachten = try #require(keten["wachten"] as? [String: [String: Any]])
      #expect((wachten["hulp"]?["verschil"] as? [String: Any])?["marge"] is Double)
      let betalers = try #require(keten["betalers"] as? [String: [String: Any]])
      let gemeente = try #require(betalers["gemeente"])
      let (laag, hoog) = (
        try #require(gemeente["laag"] as? Double), try #require(gemeente["hoog"] as? Double)
      )
      #expect(laag < hoog)
      let som = betalers.values.compactMap { $0["gemiddelde"] as? Double }.reduce(0, +)
      let samen = (keten["samen"] as? [String: Any])?["gemiddelde"] as? Double
      #expect(abs(som - (try #require(samen))) < 1e-4)
    }
  }

  @Test("De tabellen van ketens passen op 80 tekens, en zeggen uit hoeveel nabootsingen ze komen")
  func tabellen() throws {
    let afloop = try Programma.draai(["vergelijk", "keten-2022", "extra-makelaar"] + Self.klein)
    #expect(afloop.uitvoer.contains("Wachten in dagen"))
    #expect(afloop.uitvoer.contains("gemiddelde van 4"))
    #expect(afloop.uitvoer.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }

  @Test("Zonder keten verandert er niets: geen wachten, en naspelen doet niets")
  func zonderKeten() throws {
    let gewoon = try Programma.draai("bereken", "dordrecht-2022", "--json")
    #expect(!gewoon.uitvoer.contains(#""wachten""#))
    let vaker = try Programma.draai("bereken", "dordrecht-2022", "--json", "--herhalingen", "3")
    #expect(gewoon.uitvoer == vaker.uitvoer)
    let json = try Programma.json("vergelijk", "dordrecht-2022", "factor-1-6", "--trekkingen", "200")
    #expect(json["ketens"] == nil)
  }

  @Test("Leg-uit verklaart hetzelfde saldo als bereken, bij hetzelfde zaad")
  func uitleg() throws {
    let json = try Programma.json("bereken", "keten-2022", "--herhalingen", "3")
    let lang = try #require((json["horizonnen"] as? [[String: Any]])?.last)
    let saldo = try #require(lang["saldo"] as? Double)
    let uitleg = try Programma.json("leg-uit", "keten-2022", "lang.saldo", "--herhalingen", "3")
    #expect(abs(saldo - (try #require(uitleg["waarde"] as? Double))) < 1e-4)
  }

  @Test("Meer werk dan uren wordt ook bij het geld gezegd")
  func teVeelWerk() throws {
    let afloop = try Programma.draai("bereken", "verwijzingen-verdubbeld", "--herhalingen", "2")
    #expect(afloop.uitvoer.contains("Er komt meer werk dan er uren zijn"))
  }

  @Test("Het rapport heeft de vier grafieken, de voorrang en de makelaar erbij")
  func rapport() throws {
    let werkmap = try Werkmap()
    let bestand = werkmap.map.appendingPathComponent("rapport.html").path
    let woorden = ["rapport", "keten-2022", "extra-makelaar", "-o", bestand]
    #expect(try Programma.draai(woorden + Self.klein).code == 0)
    let html = try String(contentsOfFile: bestand, encoding: .utf8)
    for stuk in [
      "Wachten en capaciteit", "De keten is 4 keer nagespeeld, met zaad 2022", "gaat Veilig Thuis voor",
      "Met één makelaar erbij, in ", "En in andere scenario", "--zaad 2022 --herhalingen 4",
      #"id="wachttijd"#, #"id="wachtrij"#, #"id="wachtgeld"#, #"id="capaciteit"#,
    ] {
      #expect(html.contains(stuk), "\(stuk)")
    }
  }
}
