import BusinessCase
import Testing

@testable import Weergave

@Suite("Wachten en capaciteit in het rapport")
struct WachtweergaveTests {
  @Test("Een staaf van de wachttijden is zo hoog als er bewoners in zitten, en de tabel telt hetzelfde")
  func verdeling() throws {
    let knopen = try knopen(Wachtvoorbeelden.verdeling.grafiek.html)
    let hoogten = knopen.filter { $0.naam == "rect" && $0.attributen["stroke"] == "#fff" }.compactMap {
      $0.attributen["height"].flatMap { Double($0) }
    }
    let aantallen = Wachtvoorbeelden.verdeling.aantallen.filter { $0 > 0 }
    try #require(hoogten.count == aantallen.count)
    for (hoogte, aantal) in zip(hoogten, aantallen) {
      #expect(abs(hoogte / hoogten[1] - aantal / 112) < 0.002)
    }
    let rijen = Wachtvoorbeelden.verdeling.grafiek.tabel.rijen
    #expect(rijen[1] == ["7 tot 14", "112", "30,7%"])
    #expect(rijen.last == ["84 of meer", "3", "0,8%"])
    #expect(knopen.teksten("text").contains("norm: 14"))
  }

  @Test("Losse wachttijden komen in hun staaf; wie langer wacht dan de laatste, zit daarin")
  func losseDagen() {
    let verdeling = Wachtverdeling(
      tot: "tot het gesprek", dagen: [0, 6.9, 7, 13, 20, 400], breedte: 7, staven: 4, norm: 7)
    #expect(verdeling.aantallen == [2, 2, 1, 1])
    #expect(verdeling.binnenNorm == Bandwaarde(0.5))
  }

  @Test("De knik ligt waar de curve het verst boven de rechte lijn uitkomt")
  func knik() {
    #expect(Wachtvoorbeelden.capaciteit.knik == 7)
    #expect(Wachtvoorbeelden.capaciteit.nodig == 7)
    let recht = Capaciteitscurve(
      norm: "hulp", doel: 0.9,
      punten: (1...5).map { .init(makelaars: $0, binnenNorm: Bandwaarde(Double($0) / 10)) })
    #expect(recht.knik == nil)
    #expect(recht.zin == "Met geen van deze aantallen makelaars krijgt 90% of meer van de bewoners hulp.")
  }

  @Test("Elk bedrag van wachten staat met zijn marge in de tabel, en als staaf aan zijn kant van de nul")
  func euro() throws {
    let grafiek = Wachtvoorbeelden.euro.grafiek(maanden: 24)
    #expect(
      grafiek.tabel.rijen[1].map { $0.replacing(#/\u{A0}/#, with: " ") } == [
        "zorgverzekeraar", "€ -48.910", "€ -71.000", "€ -25.400",
      ])
    let staven = try knopen(grafiek.html).filter { $0.naam == "rect" && $0.attributen["stroke-width"] == "2" }
    #expect(staven.count == 4)
    let x = staven.compactMap { $0.attributen["x"].flatMap { Double($0) } }
    #expect(x[0] > x[1] && x[0] > x[3])
  }

  @Test("Zonder iets over wachten is er geen hoofdstuk; met iets alleen wat er is")
  func sectie() throws {
    #expect(Wachtsectie().sectie == nil)
    var alleenGeld = Wachtsectie()
    alleenGeld.euro = Wachtvoorbeelden.euro
    let html = try #require(alleenGeld.sectie).html.opmaak
    #expect(html.contains("Wat kost wachten?") && !html.contains("Hoeveel makelaars"))
    #expect(Wachtvoorbeelden.sectie?.inhoud.count == 10)
  }
}
