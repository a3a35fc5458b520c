import BusinessCase
import Taal
import Testing

@Suite("Getallen op zijn Nederlands")
struct GetallenTests {
  @Test(
    "Een bedrag heeft een punt per duizend, een komma en twee cijfers voor de centen",
    arguments: [
      (1038, "€ 1.038,00"), (-999.06, "€ -999,06"), (0, "€ 0,00"), (0.1, "€ 0,10"),
      (1_234_567.891, "€ 1.234.567,89"),
      (999.995, "€ 1.000,00"), (100, "€ 100,00"), (-1000, "€ -1.000,00"),
    ])
  func euro(_ euro: Double, _ tekst: String) {
    #expect(euroTekst(euro) == tekst)
    #expect(bedragTekst(euro) == tekst.dropFirst(2))
  }

  @Test(
    "Een halve cent gaat van nul af",
    arguments: [(0.125, "0,13"), (-0.125, "-0,13"), (0.005, "0,01"), (-0.005, "-0,01"), (2.5 / 100, "0,03")])
  func halveCent(_ euro: Double, _ tekst: String) {
    #expect(bedragTekst(euro) == tekst)
  }

  @Test(
    "Er staat nooit een min voor nul", arguments: [-0.0, -0.004, -0.0000001, -Double.leastNonzeroMagnitude])
  func minNul(_ euro: Double) {
    #expect(euroTekst(euro) == "€ 0,00")
    #expect(heleEuroTekst(euro) == "€ 0")
    #expect(getalTekst(euro, decimalen: 1) == "0,0")
  }

  @Test("Wat geen getal is, is onbepaald", arguments: [Double.nan, .infinity, -.infinity])
  func onbepaald(_ euro: Double) {
    for tekst in [
      euroTekst(euro), bedragTekst(euro), heleEuroTekst(euro), getalTekst(euro),
      getalTekst(euro, decimalen: 3),
      procentTekst(euro), procentTekst(euro, decimalen: 1), verhoudingTekst(euro),
    ] {
      #expect(tekst == "onbepaald")
    }
  }

  @Test("Hele euro's voor een as")
  func heleEuros() {
    #expect(heleEuroTekst(45_000.4) == "€ 45.000")
    #expect(heleEuroTekst(-0.5) == "€ -1")
  }

  @Test(
    "Geboekte centen worden zonder afronding geschreven",
    arguments: [
      (103_800, "€ 1.038,00"), (-99_906, "€ -999,06"), (0, "€ 0,00"), (-5, "€ -0,05"),
      (Int64.min, "€ -92.233.720.368.547.758,08"), (Int64.max, "€ 92.233.720.368.547.758,07"),
    ] as [(Int64, String)])
  func centen(_ centen: Int64, _ tekst: String) {
    #expect(centenTekst(centen) == tekst)
  }

  @Test(
    "De kortste vorm is precies het getal dat er staat",
    arguments: [
      (1.5, "1,5"), (0.0225, "0,0225"), (12, "12"), (-0.3, "-0,3"), (0.1 + 0.2, "0,30000000000000004"),
      (1e21, "1.000.000.000.000.000.000.000"), (1.25e-7, "0,000000125"), (1234.5, "1.234,5"), (-0.0, "0"),
      (0.1, "0,1"), (10, "10"), (123_456_789_012_345_680, "123.456.789.012.345.680"),
    ])
  func kortste(_ getal: Double, _ tekst: String) {
    #expect(getalTekst(getal) == tekst)
  }

  @Test("Een getal met vaste decimalen, ook als het te groot is om te tellen")
  func decimalen() {
    #expect(getalTekst(1038.456, decimalen: 1) == "1.038,5")
    #expect(getalTekst(2, decimalen: 3) == "2,000")
    #expect(getalTekst(2.5, decimalen: 0) == "3")
    #expect(getalTekst(2.5, decimalen: -1) == "3")
    #expect(getalTekst(1e20, decimalen: 2) == "100.000.000.000.000.000.000,00")
    #expect(getalTekst(-1e300, decimalen: 0).count == 1 + 301 + 100)
  }

  @Test("Een kortste vorm leest terug als hetzelfde getal")
  func terugLezen() throws {
    var toeval = Toeval(zaad: 1)
    for _ in 0..<5_000 {
      let getal = Double.random(in: -1e6...1e6, using: &toeval)
      let tekst = getalTekst(getal).split(separator: ".").joined().replacing(",", with: ".")
      #expect(Double(tekst) == getal)
    }
  }

  @Test("Een fractie wordt een percentage")
  func procent() {
    #expect(procentTekst(0.0225) == "2,25%")
    #expect(procentTekst(0.07) == "7%")
    #expect(procentTekst(1) == "100%")
    #expect(procentTekst(0) == "0%")
    #expect(procentTekst(-0.005) == "-0,5%")
    #expect(procentTekst(1.0 / 3, decimalen: 1) == "33,3%")
  }

  @Test("Een verhouding heeft twee decimalen, of een streepje als er geen kosten zijn")
  func verhouding() {
    #expect(verhoudingTekst(1.6) == "1,60")
    #expect(verhoudingTekst(0.0375) == "0,04")
    #expect(verhoudingTekst(nil) == "–")
  }
}
