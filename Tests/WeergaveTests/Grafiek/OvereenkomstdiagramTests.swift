import Testing
import Weergave

@Suite("Bij welke bijdrage houden beide over?")
struct OvereenkomstdiagramTests {
  let diagram = Lijngrafiekvoorbeelden.overeenkomst

  @Test(
    "De tabel heeft per bijdrage en partij het saldo met laag en hoog, en onderaan waar zij quitte speelt")
  func tabel() {
    #expect(
      diagram.tabel.kop.map(\.naam) == [
        "Bijdrage", "Gemeente", "Gemeente, laag", "Gemeente, hoog", "Zorgverzekeraar",
        "Zorgverzekeraar, laag",
        "Zorgverzekeraar, hoog",
      ])
    #expect(diagram.tabel.rijen[0] == ["€ 0", "€ -582", "€ -900", "€ -264", "€ 745", "€ 300", "€ 1.190"])
    #expect(diagram.tabel.voet == ["Quitte bij", "€ 582", "", "", "€ 745", "", ""])
  }

  @Test("Lijn en band lopen door de saldi uit de tabel")
  func lijnen() throws {
    let knopen = try knopen(diagram.html)
    let plaatsen = knopen.lijn(kleur: "#0072b2") + knopen.lijn(kleur: "#c24e00")
    let banden = knopen.filter { $0.naam == "polygon" }.flatMap(\.punten)
    #expect(
      isEvenredig(
        (plaatsen + banden).map(\.y),
        met: [-582, 418, 745, -255] + [-264, 736, 100, -900] + [1190, 190, -700, 300]))
  }

  @Test("De zone ligt tussen de twee bijdragen waarbij een partij quitte speelt")
  func zone() throws {
    let knopen = try knopen(diagram.html)
    let strook = try #require(
      knopen.first {
        $0.attributen["fill"] == "url(#bijdrage-arcering)" && $0.attributen["height"] == "360"
      })
    let merken = knopen.filter { $0.attributen["stroke-dasharray"] == "5 5" }.compactMap(\.punten.first?.x)
    let (links, breedte) = (strook.attributen["x"].flatMap { Double($0) }, strook.attributen["width"])
    #expect(links == merken.min())
    #expect(abs((breedte.flatMap { Double($0) } ?? 0) - ((merken.max() ?? 0) - (merken.min() ?? 0))) < 0.2)
    #expect(knopen.teksten("text").contains("hier houden beide over: €\u{A0}582 tot en met €\u{A0}745"))
  }

  @Test("Zonder zone zegt de grafiek dat er geen bijdrage is waarbij beide overhouden")
  func geenZone() throws {
    let html = Lijngrafiekvoorbeelden.oneens.html
    let zin = "Er is geen bijdrage waarbij beide naar verwachting overhouden."
    #expect(try knopen(html).teksten("text").joined(separator: " ").contains(zin))
    #expect(try knopen(html).teksten("desc").contains { $0.hasSuffix(zin) })
    #expect(!html.opmaak.contains("arcering"))
  }

  @Test(
    "Een zone zonder einde loopt tot de rand en zegt vanaf welke bijdrage",
    arguments: [Double.infinity, 1e300])
  func zonderEinde(_ einde: Double) throws {
    let zonder = Overeenkomstdiagram(
      "zonder", titel: "Zonder", partijen: [.init("a", quitte: 10), .init("b", quitte: nil)],
      punten: [.init(bijdrage: 0, [Bandwaarde(-10), Bandwaarde(5)])], overeenkomst: 10...einde)
    #expect(try knopen(zonder.html).teksten("text").contains("hier houden beide over: vanaf €\u{A0}10"))
  }
}
