import Testing

@testable import BusinessCase

@Suite("Wat de onzekerheid belooft")
struct BeloftenTests {
  private func breedte(_ casussen: Int, beoordelaarsfout: Bool) throws -> Double {
    var scenario = Onzeker.scenario(casussen: casussen)
    scenario.programma = nil
    scenario.onzekerheid.gedeeld = [:]
    scenario.onzekerheid.gewoonlijk.prijs = nil
    if beoordelaarsfout {
      scenario.onzekerheid.gedeeld[.beoordelaarsfout] = .lognormaal(gemiddelde: 1, cv: 0.4)
    }
    let interval = Kansbeeld(try Trekkingsmodel(scenario).trek(2000, zaad: 8).saldo(.lang)).interval
    return interval.upperBound - interval.lowerBound
  }

  @Test("Zonder gedeelde beoordelaarsfout halveert het interval bij vier keer zo veel casussen; met niet")
  func beoordelaarsfout() throws {
    let zonder = try breedte(25, beoordelaarsfout: false) / breedte(100, beoordelaarsfout: false)
    let met = try breedte(25, beoordelaarsfout: true) / breedte(100, beoordelaarsfout: true)
    #expect(zonder > 1.75 && zonder < 2.3)
    #expect(met < 1.3)
  }

  @Test(
    "Verschillen twee scenario's in één prijs, dan is het interval van het verschil met dezelfde trekkingen minstens vijf keer zo smal"
  )
  func gemeenschappelijkeTrekkingen() throws {
    let een = Onzeker.scenario()
    let ander = een.met(.gedeeld(.prijs("huisarts-consult-kort")), 10.83)
    let eerste = try Trekkingsmodel(een).trek(2000, zaad: 1).saldo(.lang)
    func breedte(zaad: UInt64) throws -> Double {
      let tweede = try Trekkingsmodel(ander).trek(2000, zaad: zaad).saldo(.lang)
      let interval = Kansbeeld(zip(tweede, eerste).map { $0 - $1 }).interval
      return interval.upperBound - interval.lowerBound
    }
    #expect(try breedte(zaad: 2) > 5 * breedte(zaad: 1))
  }

  @Test("Een ander zaad geeft een gemiddelde binnen de toevalsfout")
  func anderZaad() throws {
    let model = try Trekkingsmodel(Onzeker.scenario())
    let beelden = [UInt64(1), 2, 3, 4].map { Kansbeeld(model.trek(2000, zaad: $0).saldo(.lang)) }
    for beeld in beelden.dropFirst() {
      let ruimte = 4 * (beeld.toevalsfout * beeld.toevalsfout * 2).squareRoot()
      #expect(abs(beeld.gemiddelde - beelden[0].gemiddelde) < ruimte)
    }
  }

  @Test("Wie alleen het oordeel laat variëren, krijgt de verwachting gegeven dat oordeel")
  func voorwaardelijk() throws {
    var scenario = Onzeker.scenario(zekerheden: true)
    scenario.onzekerheid.gewoonlijk.kans = Waarnemingental(10)
    scenario.onzekerheid.gedeeld[.beoordelaarsfout] = .lognormaal(gemiddelde: 1, cv: 0.3)
    let alles = try Trekkingsmodel(scenario).trek(4000, zaad: 3).saldo(.lang)
    let oordeel = try Trekkingsmodel(scenario, alleen: [.oordeel]).trek(4000, zaad: 3).saldo(.lang)
    let rest = Kansbeeld(zip(alles, oordeel).map { $0 - $1 })
    #expect(abs(rest.gemiddelde) < 4 * rest.toevalsfout)
    let midden = Kansbeeld(oordeel).gemiddelde
    let samenhang = Kansbeeld(zip(alles, oordeel).map { ($0 - $1) * ($1 - midden) })
    #expect(abs(samenhang.gemiddelde) < 4 * samenhang.toevalsfout)
  }

  @Test("De volgorde van de casussen verandert niets aan wat een casus trekt")
  func volgorde() throws {
    var scenario = Onzeker.scenario()
    let heen = try Trekkingsmodel(scenario).trek(600, zaad: 3).saldo(.lang)
    guard case .casussen(let casussen) = scenario.methode else { return }
    scenario.methode = .casussen(casussen.reversed())
    let terug = try Trekkingsmodel(scenario).trek(600, zaad: 3).saldo(.lang)
    #expect(zip(heen, terug).allSatisfy { $0.isNabij($1, binnen: 1e-9) })
  }
}
