import BusinessCase
import Foundation
import Testing

@Suite("recept simuleer")
struct SimuleerTests {
  @Test("Twee ketens naast elkaar: wie hoe lang wacht, en het verschil, op 80 tekens")
  func tabellen() throws {
    let afloop = try Programma.draai(["simuleer", "keten-2022", "centrale-wachtlijst", "--herhalingen", "2"])
    #expect(afloop.code == 0)
    #expect(afloop.uitvoer.contains("Wachten in heel Dordrecht"))
    #expect(afloop.uitvoer.contains("Centrale wachtlijst, tegenover De keten in 2022"))
    #expect(afloop.uitvoer.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }

  @Test("De JSON is op één draad en op twee dezelfde")
  func json() throws {
    let woorden = ["simuleer", "keten-2022", "--herhalingen", "3", "--jaren", "1", "--json", "--draden"]
    let (een, twee) = (try Programma.draai(woorden + ["1"]), try Programma.draai(woorden + ["2"]))
    #expect(een.uitvoer == twee.uitvoer)
    let json = try JSONSerialization.jsonObject(with: Data(een.uitvoer.utf8)) as? [String: Any]
    #expect((json?["simulatie"] as? [String: Any])?["klopt"] as? Bool == true)
    #expect((json?["maanden"] as? [Any])?.count == 12)
  }

  @Test("Een spoor vertelt dag voor dag wat er gebeurde")
  func spoor() throws {
    let afloop = try Programma.draai(["simuleer", "keten-2022", "--spoor", "2"])
    #expect(afloop.uitvoer.contains("Casus 2"))
    #expect(afloop.uitvoer.contains("dag 0,0: aangemeld in "))
  }

  @Test("Meer werk dan uren wordt uitgelegd")
  func teVeel() throws {
    let afloop = try Programma.draai(["simuleer", "verwijzingen-verdubbeld", "--herhalingen", "2"])
    #expect(afloop.code == 0)
    #expect(afloop.uitvoer.contains("meer werk dan er uren zijn"))
  }

  @Test(
    "Wat niet kan, wordt gezegd",
    arguments: [
      (["simuleer", "dordrecht-2022"], "hoe de keten werkt"),
      (["simuleer", "keten-2022", "--makelaars", "2"], "geen makelaar"),
      (["simuleer", "keten-2022", "--jaren", "0"], "van 1 tot en met 50"),
      (["omslagpunt", "keten-2022", "makelaars", "--stap", "eten"], "aannemen, gesprek, hulp"),
    ])
  func fout(woorden: [String], zin: String) throws {
    let afloop = try Programma.draai(woorden)
    #expect(afloop.code != 0)
    #expect(afloop.fouten.contains(zin), "\(afloop.fouten)")
  }

  @Test("Hoeveel makelaars er nodig zijn, staat in één zin")
  func nodig() throws {
    let afloop = try Programma.draai(["omslagpunt", "keten-2022", "makelaars", "--herhalingen", "2"])
    #expect(afloop.uitvoer.contains("makelaars nodig"))
  }

  @Test("Uit een register: de schattingen, wat bleef, en de simulatie ernaast", arguments: [3, 300])
  func uitRegister(casussen: Int) throws {
    let map = try Werkmap()
    let register = map.map.appendingPathComponent("oefenen.register").path
    _ = try Programma.draai(["voorbeeld", "--register", register, "--casussen", "\(casussen)"])
    let woorden = ["simuleer", "keten-2022", "extra-makelaar", "--herhalingen", "2", "--uit", register]
    let afloop = try Programma.draai(woorden)
    #expect(afloop.code == 0, "\(afloop.fouten)")
    #expect(afloop.uitvoer.contains("dit register is verzonnen"))
    #expect(afloop.uitvoer.contains("Wachten in het register (reg) en in de simulatie (sim)"))
    #expect(afloop.uitvoer.contains("Extra makelaar houdt zijn eigen getallen voor: makelaars.perStadsdeel."))
    let zonderPad = afloop.uitvoer.split(separator: "\n").filter { !$0.contains("oefenen.register") }
    #expect(zonderPad.allSatisfy { $0.count <= 80 })
    let json = try JSONSerialization.jsonObject(
      with: Data(try Programma.draai(woorden + ["--json"]).uitvoer.utf8))
    let blad = ((json as? [[String: Any]])?.first)?["register"] as? [String: Any]
    #expect(blad?["fictief"] as? Bool == true)
    #expect((blad?["vergelijking"] as? [Any])?.isEmpty == false)
  }

  @Test("Een register dat er niet is, wordt gezegd")
  func geenRegister() throws {
    let afloop = try Programma.draai(["simuleer", "keten-2022", "--uit", "bestaat-niet.register"])
    #expect(afloop.code != 0)
    #expect(afloop.fouten.contains("dit register bestaat niet"))
  }
}
