import Taal
import Testing

@testable import BusinessCase

@Suite("De keuze tussen meer dan één alternatief")
struct AlternatievenTests {
  /// Source: order statistics of normals; for three 3/(2√π), for four 1.029375.
  @Test(
    "Gelijke onafhankelijke normale saldi: EVPI is die van het grootste",
    arguments: [(3, 0.846284), (4, 1.029375)])
  func gelijkeNormalen(aantal: Int, verwacht: Double) {
    let saldi = (0..<aantal).map { trek(20_000, "keuze \($0)", gemiddelde: 1e6, sd: 300) }
    let evpi = Beslissing(alternatieven: saldi).evpi
    #expect(abs(evpi.waarde - 300 * verwacht) <= 4 * evpi.fout)
    #expect(evpi.fout < 3)
  }

  @Test(
    "Ongelijke onafhankelijke normale saldi: EVPI als de numerieke integraal",
    arguments: [[0, 200, 400.0], [100, 100, 300, 350]])
  func ongelijkeNormalen(gemiddelden: [Double]) {
    let sds = [300.0, 200, 150, 400]
    let saldi = gemiddelden.enumerated().map { trek(40_000, "o\($0)", gemiddelde: $1, sd: sds[$0]) }
    // E[max(d₁…dₙ, 0)] = ∫₀^∞ (1 - Π Φ((x - μ)/σ)) dx, by the midpoint rule.
    let stap = 0.5
    let hoogste = (0..<8000).reduce(0.0) { som, nummer in
      let x = (Double(nummer) + 0.5) * stap
      let product = gemiddelden.enumerated().reduce(1.0) {
        $0 * Normaal.verdelingsfunctie((x - $1.element) / sds[$1.offset])
      }
      return som + (1 - product) * stap
    }
    let evpi = Beslissing(alternatieven: saldi).evpi
    #expect(abs(evpi.waarde - (hoogste - max(0, gemiddelden.max()!))) <= 4 * evpi.fout)
  }

  @Test("Weten van een groep is zo veel waard als de normale verdeling zegt")
  func groep() {
    // d = x + y + z; of x and y together one knows a normal with the sum of their variances.
    let (x, y, z) = (trek(20_000, "x", sd: 300), trek(20_000, "y", sd: 400), trek(20_000, "z", sd: 500))
    let saldi = (0..<x.count).map { 100 + x[$0] + y[$0] + z[$0] }
    let samen = zip(x, y).map { $0 + $1 }
    let evppi = Beslissing(saldi: saldi).evppi(samen)
    #expect(abs(evppi.waarde - Normaal.evpi(gemiddelde: 100, sd: 500)) <= 4 * evppi.fout)
  }

  @Test("Een alternatief dat het getal niet heeft, blijft bij zijn verwachting")
  func zonderGetal() {
    let x = trek(20_000, "x", sd: 300)
    let vast = trek(20_000, "ruis", gemiddelde: 50, sd: 100)
    let evppi = Beslissing(alternatieven: [x, vast]).evppi(perAlternatief: [x, nil])
    // E[max(x, 50)] - 50 = 300·L(50/300).
    #expect(abs(evppi.waarde - 300 * Normaal.verlies(50.0 / 300)) <= 4 * evppi.fout)
  }

  @Test("De kansen om de beste te zijn zijn samen 1, en gelijke alternatieven delen")
  func kansen() {
    let (a, b) = (trek(2000, "a", sd: 100), trek(2000, "b", gemiddelde: 20, sd: 100))
    let (kansen, stoppen) = Beslissing(alternatieven: [a, b, b]).kansenBeste
    #expect(vrijwelGelijk(kansen.reduce(stoppen, +), 1))
    #expect(kansen[1] == kansen[2])
    let gemiddelde = Beslissing(alternatieven: [a, b])
    #expect(gemiddelde.evpi.waarde <= Beslissing(alternatieven: [a, b, b]).evpi.waarde + 1e-9)
  }

  @Test("Eén alternatief is doorgaan of stoppen")
  func een() {
    let saldi = trek(2000, "saldo", gemiddelde: 40, sd: 583)
    #expect(Beslissing(alternatieven: [saldi]).evpi == Beslissing(saldi: saldi).evpi)
    #expect(Beslissing(alternatieven: [saldi.map { -abs($0) - 1 }]).keuze == nil)
  }

  /// Source: R package BCEA, data set Smoking: means of its draws.
  @Test(
    "Vier manieren van stoppen met roken: de eerste tot 158,66 per levensjaar, de tweede tot 224,67, dan de vierde"
  )
  func roken() throws {
    let effecten = [0.410507, 0.698746, 0.895364, 1.133027]
    let centen: [Int64] = [0, 45_733161, 94_919035, 143_300755]
    let kaart = Kostenkaart(index: cpi, posten: [post("levensjaar", 100_00, .bewoner)])
    // A thousand times as much of both, so that cents say enough.
    let scenarios = zip(effecten, centen).enumerated().map { nummer, paar in
      Scenario(
        naam: "strategie \(nummer + 1)", regels: rekenregels(r: 0),
        traject: Trajectprijs(prijs: Bedrag(centen: paar.1 / 10), jaar: 2022, betaler: .gemeente),
        kostenkaart: kaart,
        methode: .casussen([casus(vermeden("levensjaar", .eenmalig(paar.0 * 1000)))]))
    }
    let parameter = Parameter.gedeeld(.prijs("levensjaar"))
    let verloop = try #require(try Keuzeverloop(parameter, van: scenarios))
    #expect(verloop.stukken.map(\.beste) == [0, 1, 3])
    #expect(abs(verloop.stukken[0].tot - 158.66) < 0.01)
    #expect(abs(verloop.stukken[1].tot - 224.67) < 0.01)
    for (prijs, beste) in [(100.0, 0), (200, 1), (500, 3)] {
      let saldi = try scenarios.map { [try $0.met(parameter, prijs).bereken()[.lang].totaal.saldo] }
      #expect(Beslissing(alternatieven: saldi).keuze == beste)
    }
  }

  @Test("Waar geen rechte lijn is, wordt de omslag gezocht")
  func discontovoet() throws {
    let vroeg = scenario(
      casus(vermeden("seh-bezoek", .eenmalig(5))),
      traject: Trajectprijs(prijs: Bedrag(centen: 1_00), jaar: 2022, betaler: .gemeente))
    var laat = vroeg
    laat.methode = .casussen([casus(vermeden("seh-bezoek", .eenmalig(5.4), vanaf: 23, tot: 24))])
    let verloop = try #require(try Keuzeverloop(.discontovoet, van: [vroeg, laat]))
    #expect(verloop.stukken.map(\.beste) == [1, 0])
    // 5·d^(0.5/12) = 5.4·d^(23.5/12).
    let omslag = exp(-log(5 / 5.4) * 12 / 23) - 1
    #expect(abs(verloop.stukken[0].tot - omslag) < 1e-6)
  }

  @Test("Getallen die samen genoemd zijn: de prijs en de kans samen zijn meer waard dan elk apart")
  func samenGenoemd() throws {
    var scenario = scenario(
      casus(id: "a", vermeden("seh-bezoek", .eenmalig(4), kans: 0.5)),
      casus(id: "b", vermeden("wmo-begeleiding-uur", .eenmalig(30), kans: 0.5)))
    scenario.onzekerheid.gewoonlijk.kans = Waarnemingental(4)
    scenario.onzekerheid.gewoonlijk.prijs = Variatie(0.4)
    let groepen = [Getalgroep("prijs"), Getalgroep("kans")]
    let waarde = try Informatiewaarde(scenario, trekkingen: 4000, zaad: 1, draden: 1, samen: groepen)
    let perOnderwerp = Dictionary(uniqueKeysWithValues: waarde.delen.map { ($0.onderwerp, $0.waarde) })
    let samen = try #require(perOnderwerp[.samen(groepen)])
    let oordeel = try #require(perOnderwerp[.oordeel])
    #expect(samen.waarde >= oordeel.waarde - 2 * samen.fout)
    #expect(samen.waarde <= waarde.evpi!.waarde + 1e-9)
    #expect(try scenario.onzekereGetallen(Getalgroep("prijs")).count == 2)
    #expect(try scenario.onzekereGetallen(Getalgroep("kans")).count == 2)
    #expect(try scenario.onzekereGetallen(Getalgroep("kanz")).isEmpty)
    #expect(scenario.bedoeldeGroep("kanz") == "kans")
  }
}
