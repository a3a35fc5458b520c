import Testing
import Weergave

@Suite("Kans bij een prijs")
struct KansdiagramTests {
  let diagram = Lijngrafiekvoorbeelden.kans

  @Test("De tabel heeft per x-waarde een kans per lijn")
  func tabel() {
    #expect(diagram.tabel.kop.map(\.naam) == ["Prijs per traject", "na 2 jaar", "na 5 jaar"])
    #expect(
      diagram.tabel.rijen == [
        ["€ 0", "62,0%", "91,0%"], ["€ 1.000", "21,0%", "48,0%"], ["€ 2.000", "4,0%", "17,0%"],
      ])
  }

  @Test("De lijn loopt door de kansen uit de tabel, op een as van 0 tot 100%")
  func lijn() throws {
    let knopen = try knopen(diagram.html)
    let eerste = knopen.lijn(kleur: "#0072b2")
    #expect(isEvenredig(eerste.map(\.x), met: [0, 1000, 2000]))
    #expect(isEvenredig(eerste.map(\.y), met: [0.62, 0.21, 0.04]))
    #expect(isEvenredig(knopen.lijn(kleur: "#c24e00").map(\.y), met: [0.91, 0.48, 0.17]))
    #expect(Set(["0%", "25%", "50%", "75%", "100%"]).isSubset(of: knopen.teksten("text")))
  }

  @Test("Merklijnen en de lijn bij 50% staan er met hun naam")
  func namen() throws {
    let teksten = try knopen(diagram.html).teksten("text")
    #expect(teksten.contains("nu: €\u{A0}1.038") && teksten.contains("norm: €\u{A0}1.200"))
    #expect(teksten.contains("kans van 50%"))
  }

  @Test("Een merklijn buiten de punten maakt de as langer en valt niet weg")
  func merklijnBuiten() throws {
    let knopen = try knopen(
      Kansdiagram(
        "buiten", titel: "Buiten", xNaam: "korting", grootheid: .procent, lijnen: ["a"],
        punten: [.init(0, [0.1]), .init(0.1, [0.2])], merklijnen: [Merklijn("ver", 0.38)]
      ).html)
    #expect(Set(["ver: 38,0%", "40%"]).isSubset(of: knopen.teksten("text")))
  }

  @Test("Een kans buiten 0 tot en met 1 is een fout in het programma", arguments: [-0.01, 1.01, 1e300])
  func geenKans(_ kans: Double) async {
    await #expect(processExitsWith: .failure) { [kans] in
      _ = Kansdiagram(
        "fout", titel: "Fout", xNaam: "x", grootheid: .procent, lijnen: ["a"], punten: [.init(0, [kans])])
    }
  }
}
