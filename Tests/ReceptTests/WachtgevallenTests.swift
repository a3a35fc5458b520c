import Foundation
import Testing

/// The simulation as a user runs it, where a count, a share or a limit could go wrong at its edge.
@Suite("De nabootsing aan haar randen")
struct WachtgevallenTests {
  private static let map = Programma.wortel.appendingPathComponent("Tests/randen/gevallen")

  private func jaar2(_ jaren: Int) throws -> [String: [String: Any]] {
    let json = try Programma.json(
      "simuleer", "ziekteverzuim-20", "--jaren", String(jaren), "--herhalingen", "12")
    let alle = try #require(json["jaren"] as? [[String: Any]])
    return alle[1].compactMapValues { $0 as? [String: Any] }
  }

  @Test("Wie in jaar 2 binnenkwam, wachtte in een nabootsing van twee jaar even lang als in een van vier")
  func zelfdeMensen() throws {
    let (twee, vier) = (try jaar2(2), try jaar2(4))
    #expect(twee.keys == vier.keys && twee["hulp"] != nil)
    for (maat, cijfers) in twee {
      let (kort, lang) = (cijfers["gemiddelde"] as? Double, vier[maat]?["gemiddelde"] as? Double)
      let marge = try #require(cijfers["marge"] as? Double)
      #expect(abs(try #require(kort) - #require(lang)) <= marge, "\(maat)")
    }
  }

  @Test("Haakt van wie wacht per week de helft af, dan is na zeven dagen de helft weg")
  func afhaken() throws {
    var (weg, alle) = (0, 0)
    for zaad in 1...5 {
      let json = try Programma.json(
        "simuleer", "de-helft-haakt-af.json5", "--spoor", "1000", "--herhalingen", "2", "--zaad", "\(zaad)",
        in: Self.map)
      for casus in try #require(json["casussen"] as? [[String: Any]]) {
        let regels = casus["regels"] as? [[String: Any]] ?? []
        let dag = regels.first { ($0["wat"] as? String)?.contains("haakt af") == true }?["dag"] as? Double
        alle += 1
        if let dag, dag <= 7 { weg += 1 }
      }
    }
    #expect(alle == 5000)
    // 99.9% of a binomial share of 5 000.
    #expect(abs(Double(weg) / Double(alle) - 0.5) < 0.024, "\(weg) van \(alle)")
  }

  @Test(
    "Meer uren dan het kantoor open is, worden geweigerd op hun plek", arguments: ["controleer", "simuleer"])
  func onmogelijkRooster(opdracht: String) throws {
    let afloop = try Programma.draai(opdracht, "kort-open.json5", in: Self.map)
    #expect(afloop.code == 65)
    #expect(afloop.fouten.contains("keten.makelaars.uren: 16 ") && afloop.fouten.contains("kantoor"))
  }

  @Test("Wie betaald wordt en wie gesproken is, zijn dezelfde mensen")
  func eenTelling() throws {
    let geld = try Programma.json("bereken", "een-telling.json5", "--herhalingen", "25", in: Self.map)
    let mensen = try Programma.json("simuleer", "een-telling.json5", "--herhalingen", "25", in: Self.map)
    let gesproken = (mensen["totalen"] as? [String: [String: Any]])?["gesproken"]?["gemiddelde"] as? Double
    #expect(abs(try #require(geld["trajecten"] as? Double) - #require(gesproken)) < 0.005)
  }

  @Test("Niemand werkt meer dan al zijn uren; wat daarna wordt afgemaakt, staat apart")
  func benutting() throws {
    let json = try Programma.json("simuleer", "verwijzingen-verdubbeld", "--herhalingen", "12")
    let teams = try #require(json["benutting"] as? [String: [String: [String: Any]]])
    let delen = teams.values.flatMap(\.values).compactMap { $0["gemiddelde"] as? Double }
    #expect(!delen.isEmpty && delen.allSatisfy { $0 <= 1 }, "\(delen)")
  }
}
