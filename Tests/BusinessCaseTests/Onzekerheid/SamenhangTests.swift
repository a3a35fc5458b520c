import Testing

@testable import BusinessCase

@Suite("Getallen die samenhangen")
struct SamenhangTests {
  private static let posten: [Kostenpost.ID] = ["seh-bezoek", "wmo-begeleiding-uur", "poh-ggz-consult"]

  private func scenario(_ samenhang: Samenhang...) -> Scenario {
    var scenario = BusinessCaseTests.scenario(
      casus(vermeden("seh-bezoek", .eenmalig(2)), vermeden("wmo-begeleiding-uur", .eenmalig(9), kans: 0.5)),
      casus(id: "c2", vermeden("poh-ggz-consult", .eenmalig(30), kans: 0.5)))
    scenario.onzekerheid.gewoonlijk.kans = Waarnemingental(10)
    scenario.onzekerheid.gewoonlijk.prijs = Variatie(0.5)
    scenario.samenhang = samenhang
    return scenario
  }

  private func prijzen(_ scenario: Scenario, draden: Int = 1, aantal: Int = 4000) throws -> [[Double]] {
    let trekkingen = try Trekkingsmodel(scenario).trek(aantal, zaad: 3, draden: draden)
    return Self.posten.map { trekkingen.gedeeld[.prijs($0)]! }
  }

  @Test("De rangcorrelatie is wat er staat, op het toeval na", arguments: [-0.4, 0.3, 0.8, 1])
  func rangcorrelatie(rang: Double) throws {
    let prijzen = try prijzen(scenario(Samenhang([Getalgroep("prijs")], rangcorrelatie: rang)))
    for (een, ander) in [(0, 1), (0, 2), (1, 2)] {
      // The standard error of a rank correlation of 4000 pairs is below 1/√4000.
      #expect(abs(spearman(prijzen[een], prijzen[ander]) - rang) < 4 / 4000.0.squareRoot())
    }
  }

  @Test("De verdeling van elk getal blijft zoals zij was")
  func verdelingen() throws {
    let los = try prijzen(scenario(), aantal: 20_000)
    let samen = try prijzen(scenario(Samenhang([Getalgroep("prijs")], rangcorrelatie: 0.7)), aantal: 20_000)
    for (eerst, nu) in zip(los, samen) {
      for deel in [0.025, 0.25, 0.5, 0.75, 0.975] {
        var (a, b) = (eerst, nu)
        #expect(vrijwelGelijk(b.kwantiel(deel), a.kwantiel(deel), relatief: 0.05))
      }
    }
    // The first of a group is drawn as it is by itself.
    let (eerst, nu) = (los[2], samen[2])
    #expect(zip(eerst, nu).allSatisfy { vrijwelGelijk($0, $1, relatief: 1e-6) })
  }

  @Test("Wat niet meedoet, wordt precies zo getrokken als zonder samenhang")
  func anderen() throws {
    let paar = Samenhang(
      [Getalgroep("prijs.seh-bezoek"), Getalgroep("prijs.poh-ggz-consult")], rangcorrelatie: 0.9)
    #expect(try prijzen(scenario(paar))[1] == prijzen(scenario())[1])
  }

  @Test("Op elk aantal draden dezelfde trekkingen", arguments: [2, 3, 8])
  func draden(aantal: Int) throws {
    let scenario = scenario(
      Samenhang([Getalgroep("prijs")], rangcorrelatie: 0.6),
      Samenhang([Getalgroep("kans")], rangcorrelatie: -0.5))
    let een = try Trekkingsmodel(scenario).trek(3000, zaad: 3, draden: 1)
    let meer = try Trekkingsmodel(scenario).trek(3000, zaad: 3, draden: aantal)
    #expect(een.saldo(.lang) == meer.saldo(.lang))
    #expect(een.gedeeld == meer.gedeeld)
  }

  @Test("Stijgen alle prijzen samen, dan wordt het interval breder")
  func interval() throws {
    func sd(_ scenario: Scenario) throws -> Double {
      Kansbeeld(try Trekkingsmodel(scenario).trek(8000, zaad: 3).saldo(.lang)).sd
    }
    let samen = try sd(scenario(Samenhang([Getalgroep("prijs")], rangcorrelatie: 0.9)))
    #expect(samen > 1.15 * (try sd(scenario())))
  }

  @Test("Wat elkaar tegenspreekt wordt geweigerd, met het dichtste dat kan")
  func onmogelijk() throws {
    let namen = Self.posten.map { Getalgroep("prijs.\($0)") }
    let fout = try #require(
      scenario(
        Samenhang([namen[0], namen[1]], rangcorrelatie: 0.9),
        Samenhang([namen[1], namen[2]], rangcorrelatie: 0.9),
        Samenhang([namen[0], namen[2]], rangcorrelatie: -0.9)
      ).samenhangfout)
    guard case .onmogelijk(let paren) = fout else {
      Issue.record("verwacht: onmogelijk, gevonden: \(fout)")
      return
    }
    let dichtst = paren.map { paar in
      Samenhang([Getalgroep(paar.een), Getalgroep(paar.ander)], rangcorrelatie: paar.rangcorrelatie * 0.9999)
    }
    var daarmee = scenario()
    daarmee.samenhang = dichtst
    #expect(daarmee.samenhangfout == nil)
  }

  @Test("Een onbekend woord, te weinig getallen en een paar twee keer worden gezegd")
  func fouten() {
    #expect(scenario(Samenhang([Getalgroep("prijz")], rangcorrelatie: 0.1)).samenhangfout != nil)
    #expect(
      scenario(Samenhang([Getalgroep("prijs.seh-bezoek")], rangcorrelatie: 0.1)).samenhangfout == .teWeinig)
    let twee = [Getalgroep("prijs.seh-bezoek"), Getalgroep("prijs.poh-ggz-consult")]
    #expect(
      scenario(Samenhang(twee, rangcorrelatie: 0.1), Samenhang(twee, rangcorrelatie: 0.2)).samenhangfout
        == .tweemaal("prijs.poh-ggz-consult", "prijs.seh-bezoek"))
  }

  /// Source: Higham 2002, section 4: the nearest correlation matrix of the tridiagonal of ones has 0.7607 and 0.1573.
  @Test("De dichtstbijzijnde correlatiematrix is die uit de literatuur")
  func higham() {
    var matrix = Correlatie(orde: 3)
    (matrix[0, 1], matrix[1, 2], matrix[0, 2]) = (1, 1, 0)
    #expect(matrix.wortel == nil)
    let dichtst = matrix.dichtstbijzijnde
    #expect(abs(dichtst[0, 1] - 0.7607) < 5e-4)
    #expect(abs(dichtst[0, 2] - 0.1573) < 5e-4)
  }

  private func spearman(_ x: [Double], _ y: [Double]) -> Double {
    func rangen(_ rij: [Double]) -> [Double] {
      var rangen = [Double](repeating: 0, count: rij.count)
      for (rang, plaats) in rij.indices.sorted(by: { rij[$0] < rij[$1] }).enumerated() {
        rangen[plaats] = Double(rang)
      }
      return rangen
    }
    let (a, b) = (rangen(x), rangen(y))
    let n = Double(x.count)
    return 1 - 6 * zip(a, b).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) } / (n * (n * n - 1))
  }
}
