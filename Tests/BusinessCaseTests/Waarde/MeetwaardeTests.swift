import Testing

@testable import BusinessCase

@Suite("Wat meten waard is, naast beoordelen")
struct MeetwaardeTests {
  /// Only the beoordelaarsfout is uncertain, and so much that the saldo can be on either side of nothing.
  private let scenario: Scenario
  /// The saldo, and how much of it goes with the beoordelaarsfout.
  private let saldo: Double
  private let claims: Double
  private let v0: Double

  init() throws {
    var scenario = Onzeker.scenario(zekerheden: true)
    let uitkomst = try scenario.bereken()[.lang].totaal
    let anders = try scenario.met(.gedeeld(.beoordelaarsfout), 1.5).bereken()[.lang].totaal
    saldo = uitkomst.saldo
    claims = 2 * (anders.saldo - uitkomst.saldo)
    let sd = abs(saldo / claims)
    v0 = sd * sd
    scenario.onzekerheid.gedeeld = [.beoordelaarsfout: .normaal(gemiddelde: 1, sd: sd)]
    self.scenario = scenario
  }

  private func waarde(_ opzet: Meetopzet?, _ scenario: Scenario? = nil) throws -> Meetwaarde {
    try Meetwaarde(scenario ?? self.scenario, opzet, trekkingen: 8000, zaad: 5, draden: 1)
  }

  @Test("Meten is waard wat de verliesfunctie zegt, binnen de fout die erbij staat", arguments: [0, 0.2, 1])
  func formule(tau: Double) throws {
    let opzet = try #require(Meetopzet(spreiding: 3, tau: tau))
    let waarde = try waarde(opzet)
    #expect(vrijwelGelijk(waarde.saldo, saldo))
    for punt in waarde.punten {
      let gemeten = try #require(punt.gemeten)
      let n = Double(punt.extra)
      let deel = n > 0 ? (v0 / (v0 + tau * tau + 9 / n)).squareRoot() : 0
      let verwacht = Normaal.evpi(gemiddelde: saldo, sd: deel * abs(claims) * v0.squareRoot())
      #expect(
        abs(gemeten.waarde - verwacht) <= 4 * gemeten.fout + 1e-6 * abs(saldo),
        "\(punt.extra): \(gemeten), verwacht \(verwacht)")
    }
    // With a design as skewed as that, no measurement turns the choice.
    if tau < 1 { #expect((waarde.punten.last?.gemeten?.waarde ?? 0) > 0) }
  }

  @Test("Zegt de meting niets, dan is zij bij elk aantal precies niets waard; beoordelen blijft wat het was")
  func oneindig() throws {
    var scenario = Onzeker.scenario()
    scenario.onzekerheid.gedeeld[.beoordelaarsfout] = .lognormaal(gemiddelde: 1, cv: 0.5)
    let (wel, niet) = (
      try waarde(Meetopzet(spreiding: 3, tau: 0.2), scenario),
      try waarde(Meetopzet(spreiding: 3, tau: .infinity), scenario)
    )
    #expect(niet.punten.allSatisfy { $0.gemeten == Schatting(waarde: 0, fout: 0) })
    #expect(wel.punten.map(\.geclaimd) == niet.punten.map(\.geclaimd))
    let informatie = try Informatiewaarde(scenario, trekkingen: 8000, zaad: 5, draden: 1)
    #expect(informatie.onderzoek?.punten.map(\.evsi) == wel.punten.compactMap(\.geclaimd))
  }

  @Test("Meer meten is nooit minder waard, en nooit meer dan de scheefheid van de opzet overlaat")
  func stijgt() throws {
    let punten = try waarde(Meetopzet(spreiding: 3, tau: 0.2)).punten.compactMap(\.gemeten)
    let volmaakt = try waarde(Meetopzet(spreiding: 0, tau: 0.2)).punten.compactMap(\.gemeten)
    #expect(punten.count > 3 && punten.count == volmaakt.count)
    #expect(zip(punten, punten.dropFirst()).allSatisfy { $0.waarde <= $1.waarde })
    #expect(zip(punten, volmaakt).allSatisfy { $0.waarde <= $1.waarde })
    #expect(Set(volmaakt.dropFirst().map(\.waarde)).count == 1)
  }

  @Test("Zonder te weten hoe bewoners verschillen, is van meten niets te zeggen")
  func onbekend() throws {
    #expect(try waarde(nil).punten.allSatisfy { $0.gemeten == nil })
    #expect(Meetopzet(spreiding: -1, tau: 0) == nil && Meetopzet(spreiding: .infinity, tau: 0) == nil)
    #expect(Meetopzet(spreiding: 1, tau: .nan) == nil && Meetopzet(spreiding: 1, tau: 0, eerdere: -1) == nil)
  }

  @Test("Eerst 40 en dan 60 meten laat samen evenveel zien als 100 ineens", arguments: [0, 0.2, 2])
  func inTweeKeer(tau: Double) throws {
    func f(_ n: Int, na eerdere: Int = 0) -> Double {
      Bijstelling.aandeel(voorvariantie: 0.0625, tau: tau, s: 3, n: n, eerdere: eerdere)
    }
    let rest = { (f: Double) in 1 - f * f }
    #expect(vrijwelGelijk(rest(f(40)) * rest(f(60, na: 40)), rest(f(100))))
    // What is left is the variance that the same measurement leaves of the beoordelaarsfout.
    let na = try #require(
      Bijstelling(voorvariantie: 0.0625, gemeten: 1, toevalsfout: 3 / 10, tau: tau)
    ).na
    #expect(vrijwelGelijk(0.0625 * rest(f(100)), na.sd * na.sd))
    #expect(f(0, na: 40) == 0)
  }

  @Test("Meer meten boven op wat gemeten is, telt vanaf wat nu van de claims te geloven is")
  func bovenop() throws {
    let bijstelling = try #require(
      Bijstelling(voorvariantie: v0, gemeten: 0.9, toevalsfout: 0.3, tau: 0.1))
    let meting = Claimmeting(bijstelling, bewoners: 100, zin: "proef")
    let opzet = try #require(Meetopzet(meting))
    #expect(vrijwelGelijk(opzet.spreiding, 3) && opzet.tau == 0.1 && opzet.eerdere == 100)
    let met = scenario.met(meting)
    let (nu, sd) = (try met.bereken()[.lang].totaal.saldo, bijstelling.na.sd)
    for punt in try waarde(opzet, met).punten {
      let gemeten = try #require(punt.gemeten)
      let straks = try #require(
        Bijstelling(
          voorvariantie: v0, gemeten: 0.9, toevalsfout: 3 / Double(100 + punt.extra).squareRoot(), tau: 0.1)
      ).na.sd
      let verwacht = Normaal.evpi(
        gemiddelde: nu, sd: abs(claims) * max(0, sd * sd - straks * straks).squareRoot())
      #expect(
        abs(gemeten.waarde - verwacht) <= 4 * gemeten.fout + 1e-6 * abs(nu),
        "\(punt.extra): \(gemeten), verwacht \(verwacht)")
    }
  }

  @Test(
    "Volmaakt meten is waard wat de beoordelaarsfout weten waard is, ook als getallen samengaan",
    arguments: [nil, 0.7] as [Double?])
  func volmaakt(samen: Double?) throws {
    var scenario = Onzeker.scenario()
    scenario.onzekerheid.gedeeld[.beoordelaarsfout] = .lognormaal(gemiddelde: 1, cv: 0.5)
    scenario.samenhang =
      samen.map {
        [Samenhang([Getalgroep("beoordelaarsfout"), Getalgroep("traject.prijs")], rangcorrelatie: $0)]
      } ?? []
    let punten = try waarde(Meetopzet(spreiding: 0, tau: 0), scenario).punten
    let gemeten = try #require(punten.last?.gemeten)
    let weten = try #require(
      try Informatiewaarde(scenario, trekkingen: 8000, zaad: 5, draden: 1).delen.first {
        $0.onderwerp == .gedeeld(.beoordelaarsfout)
      }?.waarde)
    #expect(abs(gemeten.waarde - weten.waarde) <= 4 * (gemeten.fout + weten.fout))
  }
}
