import Testing

@testable import BusinessCase

@Suite("Trekkers")
struct TrekkerTests {
  static let verdelingen: [Verdeling] = [
    .uniform(laag: -2, hoog: 5), .driehoek(laag: 0, top: 1, hoog: 4), .driehoek(laag: 0, top: 0, hoog: 1),
    .normaal(gemiddelde: 3, sd: 2), .lognormaal(mu: 1, sigma: 0.5), .lognormaal(mu: 0, sigma: 2),
    .gamma(vorm: 0.05, schaal: 3), .gamma(vorm: 0.5, schaal: 1), .gamma(vorm: 11, schaal: 0.1),
    .gamma(vorm: 10_000, schaal: 1), .beta(a: 0.5, b: 0.5), .beta(a: 8, b: 2), .beta(a: 12, b: 56),
    .beta(a: 1, b: 475), .beta(a: 0.1, b: 0.3), .pert(laag: 1, top: 2, hoog: 9),
  ]

  @Test("De tabel geeft de kwantielfunctie terug", arguments: verdelingen)
  func kwantielen(verdeling: Verdeling) {
    // With every number of the stream its quantile belongs: sorted draws lie on the quantile function.
    let aantal = 1000
    var toeval = Toeval(zaad: 3, naam: "kwantielen", blok: 0)
    let delen = (0..<aantal).map { _ -> Double in
      let bits = toeval.next()
      let deel = Double(bits & (UInt64.max >> 1) | 1 << 32) * 0x1p-64
      return bits >> 63 == 1 ? 1 - deel : deel
    }
    let trekkingen = Trekker(verdeling).trekkingen(aantal, Toeval(zaad: 3, naam: "kwantielen", blok: 0))
    let sd = verdeling.variantie.squareRoot()
    let afwijkingen = zip(delen, trekkingen).map { deel, trekking in
      let verwacht = verdeling.kwantiel(deel)
      return abs(trekking - verwacht) / (sd + abs(verwacht))
    }
    #expect(afwijkingen.max() ?? 1 < 3e-5)
  }

  @Test("Gemiddelde en variantie van trekkingen zijn die van de verdeling", arguments: verdelingen)
  func momenten(verdeling: Verdeling) {
    let aantal = 50_000
    let trekkingen = Trekker(verdeling).trekkingen(aantal, Toeval(zaad: 11, naam: "momenten", blok: 0))
    let beeld = Kansbeeld(trekkingen)
    #expect(abs(beeld.gemiddelde - verdeling.gemiddelde) < 4.5 * beeld.rekenfout)
    let kwadraten = Kansbeeld(trekkingen.map { ($0 - verdeling.gemiddelde) * ($0 - verdeling.gemiddelde) })
    #expect(abs(kwadraten.gemiddelde - verdeling.variantie) < 4.5 * kwadraten.rekenfout)
  }
}
