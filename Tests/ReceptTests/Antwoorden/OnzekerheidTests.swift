import BusinessCase
import Foundation
import Testing

@Suite("Trekkingen, gevoeligheid, waarde en onderhandelen")
struct OnzekerheidTests {
  private func json(_ woorden: String...) throws -> Any {
    let afloop = try Programma.draai(woorden + ["--json"])
    #expect(afloop.code == 0, "\(afloop.fouten)")
    return try JSONSerialization.jsonObject(with: Data(afloop.uitvoer.utf8))
  }

  private func object(_ waarde: Any?) throws -> [String: Any] { try #require(waarde as? [String: Any]) }

  @Test(
    "Hetzelfde zaad geeft dezelfde bytes: op een draad en op twee",
    arguments: [
      ["bereken", "dordrecht-2022", "pilot-13"], ["vergelijk", "dordrecht-2022", "declaratie-prijzen"],
      ["gevoeligheid", "dordrecht-2022"], ["waarde", "dordrecht-2022"],
      ["onderhandel", "resultaatbekostiging"],
    ])
  func zaad(woorden: [String]) throws {
    let vast = woorden + ["--trekkingen", "520", "--zaad", "5", "--json"]
    let eerste = try Programma.draai(vast + ["--draden", "1"])
    #expect(eerste.code == 0, "\(eerste.fouten)")
    #expect(try Programma.draai(vast + ["--draden", "2"]).uitvoer == eerste.uitvoer)
    let ander = woorden + ["--trekkingen", "520", "--zaad", "6", "--json"]
    #expect(try Programma.draai(ander).uitvoer != eerste.uitvoer)
  }

  @Test("De volgorde van de scenario's verandert niets aan wat een scenario trekt")
  func volgorde() throws {
    func trekkingen(_ namen: [String]) throws -> [String: NSDictionary] {
      let lijst = try json("bereken", namen[0], namen[1], "--trekkingen", "600")
      let delen = try #require(lijst as? [[String: Any]])
      return Dictionary(
        uniqueKeysWithValues: try delen.map {
          (try #require($0["scenario"] as? String), $0 as NSDictionary)
        })
    }
    let heen = try trekkingen(["dordrecht-2022", "declaratie-prijzen"])
    #expect(heen == (try trekkingen(["declaratie-prijzen", "dordrecht-2022"])))
    #expect(heen.count == 2)
  }

  @Test("Een ander zaad geeft kansen en intervallen die binnen het toeval gelijk zijn")
  func anderZaad() throws {
    func lang(_ zaad: String) throws -> [String: Any] {
      let alles = try object(
        try json("gevoeligheid", "dordrecht-2022", "--trekkingen", "4000", "--zaad", zaad))
      let horizonnen = try #require(alles["horizonnen"] as? [[String: Any]])
      return try object(horizonnen[2]["saldoPerTraject"])
    }
    let (een, ander) = (try lang("1"), try lang("2"))
    for sleutel in ["laag", "hoog"] {
      let (links, rechts) = (try #require(een[sleutel] as? Double), try #require(ander[sleutel] as? Double))
      #expect(links != rechts)
      // The error of a 2.5% point of 4 000 draws is about 0.06 of the spread, of a difference in a long tail 0.08.
      #expect(abs(links - rechts) < 0.32 * (een["sd"] as? Double ?? 0))
    }
    let kansen = try [een, ander].map { try #require($0["kansPositief"] as? Double) }
    #expect(abs(kansen[0] - kansen[1]) < 0.02)
  }

  @Test("Het gemiddelde van de trekkingen is op de cent het saldo van bereken")
  func gemiddelde() throws {
    let alles = try object(try json("bereken", "dordrecht-2022", "--trekkingen", "600"))
    let gewoon = try #require(alles["perTraject"] as? [[String: Any]])
    let getrokken = try #require(alles["trekkingen"] as? [[String: Any]])
    for (een, ander) in zip(gewoon, getrokken) {
      let saldo = try #require(een["saldo"] as? Double)
      let gemiddelde = try #require(try object(ander["saldoPerTraject"])["gemiddelde"] as? Double)
      #expect(abs(saldo - gemiddelde) < 1e-6)
    }
  }

  @Test("Een omslagpunt wordt gezocht voor één getal of voor alle")
  func omslagpunt() throws {
    let een = try object(try json("omslagpunt", "dordrecht-2022", "traject.prijs"))
    let punt = try #require((een["omslagpunten"] as? [[String: Any]])?.first?["omslagpunt"] as? Double)
    // What is left per traject without its price: 1038 - 582,43.
    #expect(abs(punt - 455.57) < 0.005)
    let alle = try Programma.draai("omslagpunt", "dordrecht-2022").uitvoer
    #expect(alle.split(whereSeparator: \.isWhitespace).contains("Discontovoet"))
    let fout = try Programma.draai("omslagpunt", "dordrecht-2022", "traject.prijz")
    #expect(fout.code == 64)
    #expect(fout.fouten.contains("Bedoelde u \"traject.prijs\"?"))
  }

  @Test("Bij de proef is 13 naar 100 casussen het voorbeeld, en een factor kent geen casussen")
  func waarde() throws {
    let proef = try object(try object(try json("waarde", "pilot-13", "--trekkingen", "500"))["waarde"])
    let evsi = try object(proef["evsi"])
    #expect(evsi["casussen"] as? Int == 13)
    let extra = try #require(evsi["punten"] as? [[String: Any]]).compactMap { $0["extra"] as? Int }
    #expect(extra.contains(87))
    let factor = try object(try object(try json("waarde", "factor-1-6", "--trekkingen", "500"))["waarde"])
    #expect(factor["evsi"] is NSNull)
  }

  @Test("De afspraak van resultaatbekostiging staat in de onderhandeling, tussen bodem en plafond")
  func resultaatbekostiging() throws {
    let alles = try object(try json("onderhandel", "resultaatbekostiging", "--trekkingen", "500"))
    let verdelingen = try #require(
      try object(alles["onderhandeling"])["verdelingen"] as? [[String: Any]])
    let tekst = String(describing: verdelingen)
    #expect(tekst.contains("naar resultaat"))
    #expect(alles["prijsbases"] is [String: Any])
  }

  @Test(
    "De uitvoer past op een scherm van tachtig tekens",
    arguments: [
      ["gevoeligheid", "dordrecht-2022"], ["gevoeligheid", "factor-1-6"], ["gevoeligheid", "pilot-13"],
      ["omslagpunt", "dordrecht-2022"], ["waarde", "dordrecht-2022"], ["waarde", "pilot-13"],
      ["onderhandel", "dordrecht-2022"], ["onderhandel", "factor-1-6"], ["onderhandel", "pilot-13"],
      ["vergelijk", "dordrecht-2022", "factor-1-6", "vgz-betaalt-mee"],
      ["bereken", "dordrecht-2022", "--trekkingen", "200"],
    ])
  func breedte(woorden: [String]) throws {
    let afloop = try Programma.draai(
      woorden[0] == "omslagpunt" || woorden.contains("--trekkingen")
        ? woorden : woorden + ["--trekkingen", "200"])
    #expect(afloop.code == 0, "\(afloop.fouten)")
    #expect(afloop.uitvoer.split(separator: "\n").allSatisfy { $0.count <= 80 })
    #expect(!afloop.uitvoer.contains("nan") && !afloop.uitvoer.contains("inf "))
  }

  @Test("Te veel of te weinig trekkingen worden geweigerd met wat wel mag")
  func grenzen() throws {
    let afloop = try Programma.draai("waarde", "dordrecht-2022", "--trekkingen", "3")
    #expect(afloop.code == 64)
    #expect(afloop.fouten.contains("verwacht een geheel getal van 100 tot en met 500000"))
  }
}
