import Taal
import Testing
import Weergave

@testable import Bestandsvorm

@Suite("Welke aanname weegt het zwaarst?")
struct TornadodiagramTests {
  let diagram = Lijngrafiekvoorbeelden.tornado

  @Test("De tabel noemt per parameter de waarden en de saldi, en onderaan het midden")
  func tabel() {
    #expect(
      diagram.tabel.rijen == [
        ["Beoordelaarsfout", "0,62", "€ 310", "1,41", "€ -1.240"],
        ["Kosten", "€ 820", "€ -364", "€ 1.310", "€ -854"], ["Duur", "6", "€ -610", "31", "€ -700"],
      ])
    #expect(diagram.tabel.voet == ["Alles gemiddeld", "", "€ -582", "", "€ -582"])
  }

  @Test("Een staaf is zo lang als de afstand tussen zijn saldo en het midden")
  func lengte() throws {
    let breedtes = try staven(diagram).compactMap { $0.attributen["width"].flatMap { Double($0) } }
    let afstanden: [Double] = [310 + 582, 1240 - 582, 582 - 364, 854 - 582, 610 - 582, 700 - 582]
    #expect(isEvenredig(breedtes + [0], met: afstanden + [0]))
  }

  @Test("Alle staven beginnen bij het midden, hoge en lage waarden in een eigen patroon")
  func begin() throws {
    let staven = try staven(diagram)
    let midden = try #require(staven[0].rand.links)
    #expect(staven.allSatisfy { $0.rand.links == midden || abs(($0.rand.rechts ?? 0) - midden) < 0.2 })
    #expect(Set(staven.compactMap { $0.attributen["fill"] }) == ["#0072b2", "url(#tornado-patroon-2)"])
  }

  @Test("Twee staven aan dezelfde kant van het midden bedekken elkaar niet")
  func zelfdeKant() throws {
    let duur = try staven(diagram).suffix(2).compactMap { staaf in
      staaf.attributen["y"].flatMap { Double($0) }
    }
    #expect(duur.count == 2 && duur[0] < duur[1])
  }

  @Test("Ver van nul staat de nul niet in beeld, zodat de verschillen te zien blijven")
  func verVanNul() throws {
    let balk = Tornadobalk("A", laagTekst: "0", hoogTekst: "1", bijLaag: -10_400, bijHoog: -10_600)
    let ver = Tornadodiagram("ver", titel: "Ver", midden: -10_500, balken: [balk])
    #expect(try !knopen(ver.html).teksten("text").contains("€\u{A0}0"))
    #expect(try knopen(diagram.html).teksten("text").contains("€\u{A0}0"))
  }

  @Test("Zonder midden zijn er geen staven, maar wel de bedragen in de tabel")
  func zonderMidden() throws {
    let balk = Tornadobalk("A", laagTekst: "0", hoogTekst: "1", bijLaag: -5, bijHoog: .nan)
    let zonder = Tornadodiagram("zonder", titel: "Zonder", midden: .nan, balken: [balk])
    #expect(try staven(zonder).isEmpty)
    #expect(try knopen(zonder.html).teksten("text").contains("Saldo met alles gemiddeld: onbepaald"))
    #expect(zonder.tabel.rijen == [["A", "0", "€ -5", "1", "onbepaald"]])
  }

  /// Without the two boxes of the legend.
  private func staven(_ diagram: Tornadodiagram) throws -> [Knoop] {
    Array(
      try knopen(diagram.html).filter { $0.naam == "rect" && $0.attributen["stroke"] != nil }.dropFirst(2))
  }
}

extension Knoop {
  fileprivate var rand: (links: Double?, rechts: Double?) {
    let links = attributen["x"].flatMap { Double($0) }
    let breedte = attributen["width"].flatMap { Double($0) }
    return (links, links.flatMap { x in breedte.map { x + $0 } })
  }
}
