import Testing

@testable import BusinessCase

@Suite("Kansrekening")
struct KansrekeningTests {
  @Test("Gemiddelde en variantie zijn die van SciPy", arguments: tabelrijen)
  func momenten(rij: Tabelrij) {
    #expect(bijna(rij.verdeling.gemiddelde, rij.gemiddelde, 1e-13))
    #expect(bijna(rij.verdeling.variantie, rij.variantie, 1e-12))
  }

  @Test("Kwantielen zijn die van SciPy", arguments: tabelrijen)
  func kwantielen(rij: Tabelrij) {
    for (p, x) in rij.kwantielen {
      let gevonden = rij.verdeling.kwantiel(p)
      #expect(bijna(gevonden, x, 1e-10), "p \(p): \(gevonden) in plaats van \(x)")
    }
  }

  @Test("De verdelingsfunctie is de omgekeerde van SciPy's kwantielen", arguments: tabelrijen)
  func verdelingsfunctie(rij: Tabelrij) {
    for (p, x) in rij.kwantielen {
      let gevonden = rij.verdeling.verdelingsfunctie(x)
      #expect(
        bijna(gevonden, p, 2e-10) || abs(gevonden - p) < 1e-15, "x \(x): \(gevonden) in plaats van \(p)")
    }
  }

  @Test("De verdelingsfunctie loopt van 0 tot 1 en daalt nooit", arguments: tabelrijen)
  func stijgt(rij: Tabelrij) {
    let (midden, sd) = (rij.gemiddelde, rij.variantie.squareRoot())
    let reeks = (-400...400).map { rij.verdeling.verdelingsfunctie(midden + sd * Double($0) / 20) }
    #expect(zip(reeks, reeks.dropFirst()).allSatisfy { $0 <= $1 + 1e-14 })
    #expect(reeks.allSatisfy { (0...1).contains($0) })
    #expect(reeks[0] < 1e-12 && reeks[800] > 0.97)
  }

  @Test("De normale verdeling klopt tot 1e-300", arguments: normaalrijen)
  func normaal(p: Double, z: Double) {
    #expect(bijna(Normaal.kwantiel(p), z, 2e-15))
    #expect(bijna(Normaal.verdelingsfunctie(z), p, 1e-12))
  }

  @Test("Normale kwantielen zijn oneindig bij 0 en 1")
  func normaleEinden() {
    #expect(Normaal.kwantiel(0) == -.infinity)
    #expect(Normaal.kwantiel(1) == .infinity)
  }

  @Test("De verliesintegraal klopt in beide richtingen", arguments: verliesrijen)
  func verlies(z: Double, verlies: Double) {
    #expect(bijna(Normaal.verlies(z), verlies, 1e-12))
  }

  @Test("Student's t klopt van 1 tot 100 vrijheidsgraden", arguments: studentrijen)
  func student(vrijheidsgraden: Double, p: Double, t: Double) {
    let gevonden = Student.kwantiel(p, vrijheidsgraden: vrijheidsgraden)
    #expect(bijna(gevonden, t, 1e-10), "\(gevonden) in plaats van \(t)")
    #expect(bijna(Student.verdelingsfunctie(t, vrijheidsgraden: vrijheidsgraden), p, 1e-10))
  }

  @Test("Student's t met 2 vrijheidsgraden is dicht bij 0 net zo nauwkeurig", arguments: [1e-12, 1e-8, 1e-4])
  func studentBijNul(t: Double) {
    // F(t) = ½ + t / (2√(2 + t²)), exact for two degrees of freedom.
    let boven = Student.verdelingsfunctie(t, vrijheidsgraden: 2)
    #expect(abs(boven - 0.5 - t / (2 * (2 + t * t).squareRoot())) < 2e-16)
  }

  @Test("Een beta op de grens tussen beide kettingbreuken loopt niet vast")
  func betaOpDeGrens() {
    let (a, b) = (7.43093135993096, 7.342383332187642)
    let x = 0.5026395506603393
    #expect(bijna(onvolledigeBeta(a, b, x) + onvolledigeBeta(b, a, 1 - x), 1, 1e-14))
  }

  @Test("Gammakwantielen schalen mee, ook voor heel kleine vormen", arguments: [0.01, 0.3, 2, 5000])
  func gammaschaal(vorm: Double) {
    for p in [0.2, 0.5, 0.99] {
      let enkel = Verdeling.gamma(vorm: vorm, schaal: 1).kwantiel(p)
      #expect(bijna(Verdeling.gamma(vorm: vorm, schaal: 7).kwantiel(p), 7 * enkel, 1e-14))
    }
  }
}

/// Equal but for a share `binnen` of the size.
func bijna(_ gevonden: Double, _ verwacht: Double, _ binnen: Double) -> Bool {
  abs(gevonden - verwacht) <= binnen * max(abs(verwacht), 1e-300)
}
