import Testing

@testable import BusinessCase

/// Scenarios in which everything may vary.
enum Onzeker {
  static func regel(_ soort: Zorgregel.Soort, _ post: Kostenpost.ID, stopt: Bool = false) -> Zorgregel {
    Zorgregel(
      soort: soort, post: post, hoeveelheid: .per(.maand, aantal: 2), periode: Periode(vanaf: 1, duur: 14),
      kans: 0.6)
  }

  static func casus(_ nummer: Int, spreiding: Bool = true) -> Beoordeling {
    let claim = Zorgregel.Claim(
      toerekening: 0.7, toets: nummer.isMultiple(of: 2) ? .een : .geen, getoetstTot: 6, uitdoving: 0.2)
    var regels = [
      regel(.vermeden(claim), "wmo-begeleiding-uur"),
      regel(.vermeden(.init(toerekening: 0.4, toets: .beide, getoetstTot: 3)), "huisarts-consult-kort"),
      regel(.meer, "huishoudelijke-hulp-uur"), regel(.inzet, "poh-ggz-consult"),
      regel(.tegenslag(toerekening: 0.3, stopt: nummer.isMultiple(of: 3)), "seh-bezoek"),
    ]
    regels[0].hoeveelheid = .per(.week, aantal: 1 + Double(nummer % 7))
    if spreiding {
      regels[0].spreiding[.uitdoving] = .beta(gemiddelde: 0.2, n: 30)
      regels[2].spreiding[.uitval] = .uniform(laag: 0, hoog: 0.02)
      regels[2].uitval = 0.01
    }
    return try! Beoordeling(
      casus: .init("c\(nummer)"), route: nummer.isMultiple(of: 2) ? .buurtwerk : .wijkteam, zorgregels: regels
    )
  }

  static func scenario(casussen aantal: Int = 12, zekerheden: Bool = false) -> Scenario {
    var scenario = Scenario(
      naam: "onzeker", regels: rekenregels(), traject: f1, kostenkaart: kostenkaart,
      methode: .casussen((0..<aantal).map { casus($0, spreiding: !zekerheden) }),
      programma: Programma(
        jaren: 3, instroom: [.init(kanaal: "huisarts", perJaar: 87), .init(kanaal: "overig", perJaar: 203)],
        groei: 0.05,
        verdeling: [Stratum(route: .buurtwerk, aandeel: 0.6), Stratum(route: .wijkteam, aandeel: 0.4)]))
    if zekerheden { return scenario }
    scenario.onzekerheid.gewoonlijk.kans = Waarnemingental(20)
    scenario.onzekerheid.gewoonlijk.toerekening = Waarnemingental(10)
    scenario.onzekerheid.gewoonlijk.aantal = Variatie(0.3)
    scenario.onzekerheid.gewoonlijk.prijs = Variatie(0.1)
    scenario.onzekerheid.gedeeld = [
      .beoordelaarsfout: .lognormaal(gemiddelde: 1, cv: 0.25),
      .correctie(.een): .beta(gemiddelde: 0.15, n: 40), .correctie(.geen): .beta(gemiddelde: 0.4, n: 20),
      .trajectprijs: .gamma(gemiddelde: 1038, cv: 0.05), .groei: .normaal(gemiddelde: 0.05, sd: 0.02),
      .instroom(kanaal: "overig"): .gamma(gemiddelde: 203, cv: 0.1),
    ]
    return scenario
  }
}

@Suite("Trekkingen")
struct TrekkingenTests {
  @Test("Is alles zeker, dan is elke trekking zonder hertrekken van casussen de gewone uitkomst")
  func zeker() throws {
    let scenario = Onzeker.scenario(zekerheden: true)
    let uitkomst = try scenario.bereken()
    let trekkingen = try Trekkingsmodel(scenario, alleen: []).trek(3, zaad: 1)
    for horizon in Horizon.allCases {
      let verwacht = uitkomst.perTraject(horizon)
      for t in 0..<3 {
        #expect(trekkingen.saldo(horizon)[t].isNabij(verwacht.totaal.saldo))
        #expect(trekkingen.baten(horizon)[t].isNabij(verwacht.totaal.baten))
        #expect(trekkingen.kosten(horizon)[t].isNabij(verwacht.totaal.kosten))
        #expect(trekkingen.meerzorg(horizon)[t].isNabij(verwacht.totaal.meerzorg))
        #expect(trekkingen.claim(horizon)[t].isNabij(verwacht.claim.claim))
        #expect(trekkingen.trajecten[t].isNabij(uitkomst.telling.contanteTrajecten))
        for betaler in trekkingen.betalers {
          #expect(trekkingen.saldo(horizon, betaler)[t].isNabij(verwacht.betalers[betaler].saldo))
        }
        let getoetst = trekkingen.betalers.reduce(0) { $0 + trekkingen.getoetst(horizon, $1)[t] }
        #expect(getoetst.isNabij(verwacht.getoetst))
      }
    }
  }

  @Test("Het gemiddelde van de trekkingen is de uitkomst bij de gemiddelden, op toeval na")
  func gemiddelde() throws {
    let scenario = Onzeker.scenario()
    let uitkomst = try scenario.bereken()
    let trekkingen = try Trekkingsmodel(scenario).trek(6000, zaad: 7)
    for horizon in Horizon.allCases {
      let beeld = Kansbeeld(trekkingen.saldo(horizon))
      // Fading enters as a power, so its mean is off by a little.
      let ruimte = 4 * beeld.toevalsfout + 0.002 * abs(uitkomst.perTraject(horizon).totaal.baten)
      #expect(abs(beeld.gemiddelde - uitkomst.perTraject(horizon).totaal.saldo) < ruimte)
    }
  }

  @Test("Eén, twee of vijf draden geven dezelfde bytes, en een ander zaad andere trekkingen")
  func draden() throws {
    let model = try Trekkingsmodel(Onzeker.scenario())
    let een = model.trek(1200, zaad: 5)
    for draden in [2, 5] {
      let meer = model.trek(1200, zaad: 5, draden: draden)
      #expect(een.saldo(.lang) == meer.saldo(.lang))
      #expect(een.saldo(.kort, .gemeente) == meer.saldo(.kort, .gemeente))
      #expect(een.trajecten == meer.trajecten)
    }
    #expect(een.saldo(.lang) != model.trek(1200, zaad: 6).saldo(.lang))
  }

  @Test("Gecentreerd is het gemiddelde op de cent de uitkomst, en blijft elk teken wat het was")
  func gecentreerd() throws {
    var scenario = Onzeker.scenario(zekerheden: true)
    scenario.onzekerheid = Onzeker.scenario().onzekerheid
    scenario.onzekerheid.gedeeld[.groei] = nil
    let uitkomst = try scenario.bereken()
    let los = try Trekkingsmodel(scenario).trek(700, zaad: 3)
    let vast = los.gecentreerd(op: uitkomst)
    for horizon in Horizon.allCases {
      let verwacht = uitkomst.perTraject(horizon)
      #expect(Kansbeeld(vast.saldo(horizon)).gemiddelde.isNabij(verwacht.totaal.saldo))
      #expect(Kansbeeld(vast.baten(horizon)).gemiddelde.isNabij(verwacht.totaal.baten))
      let (sd, ruw) = (Kansbeeld(vast.saldo(horizon)).sd, Kansbeeld(los.saldo(horizon)).sd)
      #expect(abs(sd / ruw - 1) < 0.05)
      for betaler in vast.betalers {
        let beeld = Kansbeeld(vast.saldo(horizon, betaler))
        #expect(beeld.gemiddelde.isNabij(verwacht.betalers[betaler].saldo))
      }
    }
    #expect(Kansbeeld(vast.trajecten).gemiddelde.isNabij(uitkomst.telling.contanteTrajecten, binnen: 1e-6))
    for (rij, waarden) in vast.rijen {
      let oud = try #require(los.rijen[rij])
      #expect(zip(waarden, oud).allSatisfy { ($0 > 0) == ($1 > 0) })
    }
  }

  @Test("Is de uitdoving onzeker, dan is het gemiddelde niet vooraf bekend en blijft alles staan")
  func nietGecentreerd() throws {
    let scenario = Onzeker.scenario()
    let los = try Trekkingsmodel(scenario).trek(100, zaad: 3)
    #expect(los.gecentreerd(op: try scenario.bereken()).saldo(.lang) == los.saldo(.lang))
  }

  @Test("De betalers tellen in elke trekking op tot het geheel")
  func betalers() throws {
    let trekkingen = try Trekkingsmodel(Onzeker.scenario()).trek(1000, zaad: 3)
    for horizon in Horizon.allCases {
      let delen = trekkingen.betalers.map { trekkingen.saldo(horizon, $0) }
      for (t, saldo) in trekkingen.saldo(horizon).enumerated() {
        #expect(delen.reduce(0) { $0 + $1[t] }.isNabij(saldo))
      }
    }
  }
}

extension Double {
  /// Equal but for rounding in the last bits.
  func isNabij(_ ander: Double, binnen: Double = 1e-9) -> Bool {
    abs(self - ander) <= binnen * Swift.max(1, abs(self), abs(ander))
  }
}
