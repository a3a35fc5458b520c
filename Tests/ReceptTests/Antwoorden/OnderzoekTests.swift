import BusinessCase
import Foundation
import Testing

@Suite("De opdracht onderzoek")
struct OnderzoekTests {
  @Test("Zonder onderwerp gaat het over dordrecht-2022, en hetzelfde zaad geeft dezelfde bytes")
  func gewoon() throws {
    let afloop = try Programma.draai("onderzoek")
    #expect(afloop.code == 0)
    #expect(afloop.uitvoer.contains("20 van de 100 casussen zijn beoordeeld. Alle 20 beoordelingen zijn"))
    #expect(try Programma.draai("onderzoek", "dordrecht-2022", "--zaad", "2022").uitvoer == afloop.uitvoer)
    #expect(try Programma.draai("onderzoek", "--zaad", "7").uitvoer != afloop.uitvoer)
    #expect(try Programma.draai("onderzoek", "--doel", "15").uitvoer.contains("Het doel van 15 is gehaald"))
  }

  @Test("Gewogen is het saldo dat van bereken")
  func zoalsBereken() throws {
    let onderzoek = try Programma.json("onderzoek", "dordrecht-2022")
    let bereken = try Programma.json("bereken", "dordrecht-2022")
    let gewogen = try #require((onderzoek["selectie"] as? [String: Any])?["gewogen"] as? [[String: Any]])
    let perTraject = try #require(bereken["perTraject"] as? [[String: Any]])
    for (links, rechts) in zip(gewogen, perTraject) {
      let (een, ander) = (links["gemiddelde"] as? Double ?? 0, rechts["saldo"] as? Double ?? 1)
      #expect(abs(een - ander) < 1e-6)
    }
  }

  @Test("Alleen casussen: ze krijgen de prijzen van dordrecht-2022, en dat staat erbij")
  func casussen() throws {
    let werkmap = try Werkmap()
    let pad = try werkmap.schrijf(
      "casussen.json5", try Programma.draai("voorbeeld", "--casussen", "60", "--zaad", "3").uitvoer)
    let afloop = try Programma.draai("onderzoek", pad)
    #expect(afloop.code == 0)
    #expect(afloop.uitvoer.contains("gerekend met"))
    #expect(afloop.uitvoer.contains("60 van de 100 casussen zijn beoordeeld."))
    let json = try Programma.json("onderzoek", pad)
    #expect(json["volgens"] as? String == "Dordrecht 2022")
    #expect(json["fictief"] as? Int == 60)
    let horizonnen = try #require(json["horizonnen"] as? [[String: Any]])
    let verloop = try #require(horizonnen.last?["verloop"] as? [[String: Any]])
    let saldo = try #require(horizonnen.last?["saldo"] as? [String: Any])
    #expect(verloop.count == 60)
    let verschil = (verloop.last?["gemiddelde"] as? Double ?? 0) - (saldo["gemiddelde"] as? Double ?? 1)
    #expect(abs(verschil) < 1e-6)
  }

  @Test("Prijzen die voor andere in de plaats komen, worden gemeld")
  func meldingen() throws {
    let uitvoer = try Programma.draai("onderzoek", "declaratie-prijzen").uitvoer
    #expect(uitvoer.contains("Let op\n") && uitvoer.contains("geen prijs op basis"))
    let json = try Programma.json("onderzoek", "declaratie-prijzen")
    #expect((json["meldingen"] as? [String])?.count == 2)
  }

  @Test("Een leeg bestand met casussen is een begin, geen fout")
  func leeg() throws {
    let werkmap = try Werkmap()
    let afloop = try Programma.draai("onderzoek", werkmap.schrijf("leeg.json5", "[]"))
    #expect(afloop.code == 0)
    #expect(afloop.uitvoer.contains("Er is nog geen casus beoordeeld. Het doel is 100 casussen."))
  }

  @Test("Van de proef is alleen een gemiddelde bekend")
  func totaal() throws {
    let afloop = try Programma.draai("onderzoek", "pilot-13")
    #expect(afloop.uitvoer.contains("Gemiddeld is dat € 3.461,54 per casus"))
    #expect(afloop.uitvoer.contains("Een marge is er niet"))
    let json = try Programma.json("onderzoek", "pilot-13")
    #expect(json["t"] is NSNull && json["aantal"] as? Int == 13)
  }

  @Test(
    "Wat niet kan, zegt waarom",
    arguments: [
      (["factor-1-6"], Int32(65), "rekent met een factor"),
      (["scenarios/kostenkaart.json5"], 65, "dit is een kostenkaart"),
      (["dordrecht-2023"], 66, "Bedoelde u \"dordrecht-2022\"?"),
      (["--doel", "0"], 64, "verwacht een geheel getal van 1"), (["a", "b"], 64, "is te veel"),
    ])
  func fouten(woorden: [String], code: Int32, zin: String) throws {
    let afloop = try Programma.draai(["onderzoek"] + woorden)
    #expect(afloop.code == code)
    #expect(afloop.fouten.contains(zin), "\(afloop.fouten)")
    #expect(afloop.uitvoer.isEmpty)
  }

  @Test("De opdracht legt zichzelf uit")
  func hulp() throws {
    #expect(try Programma.draai("help").uitvoer.contains("  onderzoek "))
    #expect(try Programma.draai("help", "onderzoek").uitvoer.contains("Voorbeeld:"))
  }
}
