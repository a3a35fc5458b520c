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
      let deel = Double(max(bits & (UInt64.max >> 1), 1 << 32)) * 0x1p-64
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

  @Test(
    "Ook ver in de staarten is elke waarde van de tabel een getal, en de goede",
    arguments: verdelingen + [0.001, 0.1, 1, 3, 5].map { .gamma(gemiddelde: 1, cv: $0) }
      + [0.05, 2, 100, 1e9].map { .beta(gemiddelde: 0.7, n: $0 / 0.7) })
  func staarten(verdeling: Verdeling) {
    var vorige = -Double.infinity
    for macht in [-30, -25, -20, -15, -10, -5, -2] {
      let kans = Double(sign: .plus, exponent: macht, significand: 1)
      let x = Trekker(verdeling).kwantiel(kans)
      #expect(x.isFinite && x >= vorige)
      let ruimte = 1e-3 * kans + 1e-15
      // In a steep place a share says more than a value.
      #expect(
        abs(verdeling.verdelingsfunctie(x) - kans) < ruimte
          || abs(x - verdeling.kwantiel(kans)) < 1e-6 * (verdeling.variantie.squareRoot() + abs(x)),
        "\(kans): \(x), verwacht \(verdeling.kwantiel(kans))")
      #expect(Trekker(verdeling).kwantiel(1 - kans).isFinite)
      vorige = x
    }
  }

  @Test("Gemiddelde en variantie van trekkingen zijn die van de verdeling", arguments: verdelingen)
  func momenten(verdeling: Verdeling) {
    let aantal = 50_000
    let trekkingen = Trekker(verdeling).trekkingen(aantal, Toeval(zaad: 11, naam: "momenten", blok: 0))
    let beeld = Kansbeeld(trekkingen)
    #expect(abs(beeld.gemiddelde - verdeling.gemiddelde) < 4.5 * beeld.toevalsfout)
    let kwadraten = Kansbeeld(trekkingen.map { ($0 - verdeling.gemiddelde) * ($0 - verdeling.gemiddelde) })
    #expect(abs(kwadraten.gemiddelde - verdeling.variantie) < 4.5 * kwadraten.toevalsfout)
  }

  @Test("Trekkingen liggen verdeeld zoals SciPy zegt (Kolmogorov-Smirnov)", arguments: SciPy.kwantielen)
  func kolmogorovSmirnov(verdeling: Verdeling, waarden: [Double]) {
    let aantal = 40_000
    let trekkingen = Trekker(verdeling).trekkingen(aantal, Toeval(zaad: 5, naam: "ks", blok: 0)).sorted()
    let afstanden = zip(SciPy.kansen, waarden).map { kans, waarde in
      let eronder = trekkingen.partition { $0 > waarde }
      return abs(Double(eronder) / Double(aantal) - kans)
    }
    // The distance that 999 of 1000 samples stay within.
    #expect(afstanden.max() ?? 1 < 1.95 / Double(aantal).squareRoot())
  }

  @Test("Stromen met een andere naam, een ander zaad of een ander blok hangen niet samen")
  func stromen() {
    func reeks(_ zaad: UInt64, _ naam: String, _ blok: Int) -> [Double] {
      Trekker(.normaal(gemiddelde: 0, sd: 1)).trekkingen(20_000, Toeval(zaad: zaad, naam: naam, blok: blok))
    }
    let eerste = reeks(1, "traject.prijs", 0)
    for ander in [reeks(2, "traject.prijs", 0), reeks(1, "traject.prijt", 0), reeks(1, "traject.prijs", 1)] {
      let samenhang = zip(eerste, ander).reduce(0) { $0 + $1.0 * $1.1 } / 20_000
      #expect(abs(samenhang) < 4 / (20_000.0).squareRoot())
    }
  }
}

extension [Double] {
  /// In a sorted list: how many do not satisfy `voorbij`.
  func partition(_ voorbij: (Double) -> Bool) -> Int { firstIndex(where: voorbij) ?? count }
}
