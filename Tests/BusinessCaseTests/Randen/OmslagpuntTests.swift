import Taal
import Testing

@testable import BusinessCase

@Suite("Alle omslagpunten")
struct OmslagpuntTests {
  private func scenario(kosten: Int64, _ regels: Zorgregel...) throws -> Scenario {
    Scenario(
      naam: "omslag", regels: rekenregels(),
      traject: Trajectprijs(prijs: Bedrag(centen: kosten), jaar: 2022, betaler: .gemeente),
      kostenkaart: Kostenkaart(index: cpi, posten: [post("zorg", 100_00, .gemeente)]),
      methode: .casussen([try Beoordeling(casus: "een", route: .buurtwerk, zorgregels: regels)]))
  }

  /// First costs, then more benefits, then more costs: a second-degree curve in the month factor.
  private func dal(baten: Double, meerzorg: Double) throws -> Scenario {
    try scenario(
      kosten: 500_000_00, vermeden("zorg", .eenmalig(baten), vanaf: 11, tot: 24),
      regel(.meer, "zorg", .eenmalig(meerzorg), vanaf: 23))
  }

  @Test("Twee omslagpunten dicht bij elkaar worden allebei gevonden, met het teken ertussen")
  func twee() throws {
    let scenario = try dal(baten: 10447.586687, meerzorg: 5470.364595)
    let punt = try #require(try Omslagpunt(.discontovoet, van: scenario))
    let punten = punt.verloop.nulpunten
    #expect(punten.count == 2)
    #expect(abs(punten[0] - 0.064) < 1e-6 && abs(punten[1] - 0.076) < 1e-6)
    #expect(punt.verloop.stukken.map(\.teken) == [.min, .plus, .min])
    #expect(punt.verloop.dichtstbij == nil)
  }

  @Test("Zonder omslagpunt staat erbij hoe dicht het saldo bij nul komt")
  func bijna() throws {
    // A euro more costs than at the top of the curve.
    let scenario = try dal(baten: 10447.3, meerzorg: 5470.364595)
    let punt = try #require(try Omslagpunt(.discontovoet, van: scenario))
    #expect(punt.uitkomst == .geen && punt.verloop.stukken.map(\.teken) == [.min])
    let dichtst = try #require(punt.verloop.dichtstbij)
    #expect(0.06 < dichtst.waarde && dichtst.waarde < 0.08)
    for r in stride(from: 0.0, through: 1, by: 0.001) {
      let saldo = try scenario.met(.discontovoet, r).bereken()[.lang].totaal.saldo
      #expect(abs(saldo) >= abs(dichtst.saldo) - 1e-6)
    }
  }

  @Test(
    "Raakt het saldo nul zonder van teken te wisselen, dan is dat een omslagpunt met twee keer hetzelfde teken"
  )
  func raken() throws {
    // -a + b·x - c·x² with b² = 4ac in x = (1+r)^-1: benefits in month 12 and 24 with exponents 11½ and 23½ do not make
    // a perfect square, so the touch is sought first.
    var (onder, boven) = (10440.0, 10448.0)
    for _ in 0..<80 {
      let midden = (onder + boven) / 2
      let verloop = try #require(
        try Omslagpunt(.discontovoet, van: dal(baten: midden, meerzorg: 5470.364595))
      ).verloop
      if verloop.nulpunten.isEmpty { onder = midden } else { boven = midden }
    }
    let verloop = try #require(try Omslagpunt(.discontovoet, van: dal(baten: boven, meerzorg: 5470.364595)))
      .verloop
    #expect(
      !verloop.nulpunten.isEmpty && verloop.stukken.first?.teken == .min
        && verloop.stukken.last?.teken == .min)
    #expect(verloop.nulpunten.allSatisfy { abs($0 - 0.07) < 0.001 })
  }

  @Test(
    "De som van machten is het saldo, bij elke discontovoet en groei, met en zonder wachten",
    arguments: [0, 3])
  func somIsSaldo(herhalingen: Int) throws {
    for methode in [
      Methode.casussen(Wachtproef.casussen), .factor(1.3),
      .totaal(Bedrag(centen: 45_000_00), jaar: 2022, casussen: 13),
    ] {
      let scenario = Wachtproef.scenario(doorstromen: Wachtproef.doorstromen(herhalingen), methode: methode)
      let proef = try Proefdraai(scenario, .lang)
      let som = try Machtsom(disconto: proef)
      for r in [0, 0.01, 0.0225, 0.3, 1] {
        let saldo = try scenario.met(.discontovoet, r).bereken()[.lang].totaal.saldo
        #expect(vrijwelGelijk(som.waarde(log1p(r)), saldo), "\(methode.naam), r = \(r)")
      }
      let groei = Machtsom(groei: proef)
      for g in [-0.99, -0.2, 0.1, 2, 10] {
        let t = log1p(g) - log1p(0.1)
        let saldo = try scenario.met(.gedeeld(.groei), g).bereken()[.lang].totaal.saldo
        #expect(
          vrijwelGelijk(groei.waarde(t) * exp(groei.hoogsteExponent * t), saldo), "\(methode.naam), g = \(g)")
      }
    }
  }

  @Test(
    "Van een willekeurige som van machten wordt elk nulpunt gevonden dat op een fijn raster te zien is",
    arguments: 0..<20)
  func willekeurig(nummer: Int) {
    var steen = Dobbelsteen(stand: UInt64(nummer) + 77)
    let termen = (0..<Int.random(in: 2...12, using: &steen)).map { _ in
      Machtsom.Term(
        exponent: Double.random(in: 0...40, using: &steen),
        bedrag: Double.random(in: -1000...1000, using: &steen))
    }
    let som = Machtsom([.init(buiten: [.init(exponent: 0, bedrag: 1)], binnen: termen)])
    let gevonden = som.nulpunten(0...0.7, Nulgrens())
    let raster = (0...10_000).map { 0.7 * Double($0) / 10_000 }
    let wisselingen = zip(raster, raster.dropFirst()).filter { som.waarde($0).sign != som.waarde($1).sign }
    for (links, rechts) in wisselingen {
      #expect(gevonden.contains { $0 >= links - 1e-9 && $0 <= rechts + 1e-9 }, "tussen \(links) en \(rechts)")
    }
    #expect(gevonden.allSatisfy { abs(som.waarde($0)) < 0.01 } && gevonden.count >= wisselingen.count)
    #expect(gevonden == gevonden.sorted())
  }

  @Test("Wat precies bij het begin van het bereik nul is, slaat daar niet om")
  func begin() throws {
    // Costs nothing more than it brings: zero without discount, below zero with any.
    let scenario = try scenario(kosten: 100_00, vermeden("zorg", .eenmalig(1), vanaf: 5, tot: 24))
    let punt = try #require(try Omslagpunt(.discontovoet, van: scenario))
    #expect(punt.uitkomst == .geen)
    #expect(punt.verloop.dichtstbij == .init(waarde: 0, saldo: 0))
  }
}
