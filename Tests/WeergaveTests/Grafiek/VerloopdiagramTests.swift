import Taal
import Testing
import Weergave

@Suite("Een waarde in de loop van een onderzoek")
struct VerloopdiagramTests {
  let diagram = Lijngrafiekvoorbeelden.verloop

  @Test("Lijn en band lopen door de waarden uit de tabel, met een gat waar de waarde onbepaald is")
  func lijn() throws {
    let knopen = try knopen(diagram.html)
    let lijnen = knopen.filter { $0.naam == "polyline" && $0.attributen["stroke"] == "#0072b2" }.dropFirst()
    #expect(lijnen.map(\.punten.count) == [2, 2])
    #expect(isEvenredig(lijnen.flatMap(\.punten).map(\.x), met: [1, 2, 4, 5]))
    let banden = knopen.filter { $0.naam == "polygon" }.flatMap(\.punten)
    let waarden: [Double] = [-900, -650, -580, -610] + [1700, -3000] + [40, -120, -1100, -1200]
    #expect(isEvenredig((lijnen.flatMap(\.punten) + banden).map(\.y), met: waarden))
    #expect(diagram.tabel.rijen[2] == ["3", "onbepaald", "–", "–"])
    #expect(diagram.tabel.rijen[3] == ["4", "€ -580", "€ -1.200", "€ 40"])
  }

  @Test("Richtlijnen staan met naam en waarde in de legenda, elk met een eigen streep")
  func richtlijnen() throws {
    let knopen = try knopen(diagram.html)
    #expect(Set(["quitte: €\u{A0}0", "verwacht: €\u{A0}-582"]).isSubset(of: knopen.teksten("text")))
    let lijnen = knopen.filter { $0.naam == "polyline" && $0.attributen["stroke"] == "#1c2733" }
    #expect(Set(lijnen.compactMap { $0.attributen["stroke-dasharray"] }).count == 2)
  }

  @Test(
    "Van een lange reeks staan elf rijen in de tabel, met de eerste en de laatste",
    arguments: [21, 100, 999])
  func uitgedund(_ aantal: Int) {
    let tabel = lang(aantal).tabel
    #expect(tabel.rijen.count == 11)
    #expect(tabel.rijen.first?[0] == "1" && tabel.rijen.last?[0] == "\(aantal)")
    #expect(tabel.titel == "Cijfers bij: Lang (11 van de \(aantal) punten)")
  }

  @Test("Van een korte reeks staan alle rijen in de tabel", arguments: [1, 2, 11])
  func kort(_ aantal: Int) {
    #expect(lang(aantal).tabel.rijen.count == aantal)
    #expect(lang(aantal).tabel.titel == "Cijfers bij: Lang")
  }

  @Test("Langs de as staan alleen hele casussen")
  func heleCasussen() throws {
    let teksten = try knopen(lang(3).html).teksten("text")
    #expect(Set(["0", "1", "2", "3"]).isSubset(of: teksten) && !teksten.contains { $0.contains(",") })
  }

  @Test("De beschrijving noemt de eerste en de laatste waarde")
  func beschrijving() throws {
    let tekst = try #require(try knopen(diagram.html).teksten("desc").first)
    #expect(tekst.contains("Bij aantal casussen 1: €\u{A0}-900."))
    #expect(
      tekst.contains("Bij aantal casussen 5: €\u{A0}-610 (tussen €\u{A0}-1.100 en €\u{A0}-120)."))
  }

  private func lang(_ aantal: Int) -> Verloopdiagram {
    Verloopdiagram(
      "lang", titel: "Lang", reeks: "saldo", xNaam: "casussen", grootheid: .getal(decimalen: 0),
      punten: (1...aantal).map { .init($0, Bandwaarde(Double($0))) })
  }
}
