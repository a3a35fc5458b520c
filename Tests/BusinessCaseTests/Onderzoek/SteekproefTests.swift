import Testing

@testable import BusinessCase

@Suite("Gemiddelde en marge")
struct SteekproefTests {
  /// Student (1908), extra hours of sleep.
  static let slaap = [1.2, 2.4, 1.3, 1.3, 0, 1.0, 1.8, 0.8, 4.6, 1.4]
  static let saldi: [Double] = [-950, -400, 120, 3300, -1038, -870, 15, 640, -220, 7800, -610, 90]
  static let kosten: [Double] = [1038, 1038, 1100, 1500, 1038, 1038, 1240, 1038, 1300, 2100, 1038, 1038]

  private func meting(_ waarden: [Double], trekkingen: Int = 40_000) -> Meting {
    Meting(
      waarden,
      sommen: Herbemonstering([waarden], trekkingen: trekkingen, zaad: 1, naam: "test").sommen[0])
  }

  @Test("De marge van Student is die van t.test in R voor het slaaponderzoek")
  func student() throws {
    let steekproef = Steekproef(Self.slaap)
    let marge = try #require(steekproef.marge)
    #expect(vrijwelGelijk(steekproef.gemiddelde ?? 0, 1.58))
    #expect(abs(marge.lowerBound - 0.7001142) < 1e-6)
    #expect(abs(marge.upperBound - 2.4598858) < 1e-6)
  }

  /// scipy 1.17.1: stats.bootstrap((x,), np.mean, n_resamples=400000, method='BCa', rng=default_rng(1)).
  @Test(
    "De BCa-marge is die van scipy, op de loting na",
    arguments: [(slaap, 1.05, 2.62), (saldi, -273.4166667, 3000.0)])
  func scipy(waarden: [Double], laag: Double, hoog: Double) throws {
    let bca = try #require(meting(waarden).bca)
    let ruimte = 0.03 * (hoog - laag)
    #expect(abs(bca.lowerBound - laag) < ruimte, "\(bca)")
    #expect(abs(bca.upperBound - hoog) < ruimte, "\(bca)")
  }

  /// scipy 1.17.1, paired=True, on Σ(saldo + kosten) / Σ kosten: 0.7512456, 3.0089240.
  @Test("De BCa-marge van een verhouding is die van scipy, op de loting na")
  func verhouding() throws {
    let opbrengst = zip(Self.saldi, Self.kosten).map { $0 + $1 }
    let sommen = Herbemonstering([opbrengst, Self.kosten], trekkingen: 40_000, zaad: 1, naam: "test").sommen
    let verhouding = try #require(
      Verhouding(
        opbrengst: opbrengst, kosten: Self.kosten, opbrengstsommen: sommen[0], kostensommen: sommen[1]))
    let bca = try #require(verhouding.bca)
    #expect(vrijwelGelijk(verhouding.waarde, 1.5430166827519647))
    #expect(abs(bca.lowerBound - 0.7512456) < 0.07, "\(bca)")
    #expect(abs(bca.upperBound - 3.0089240) < 0.07, "\(bca)")
  }

  @Test("Een andere volgorde verandert gemiddelde, totaal en spreiding niet")
  func volgorde() {
    let heen = Steekproef(Self.saldi)
    let terug = Steekproef(Self.saldi.reversed())
    #expect(vrijwelGelijk(heen.gemiddelde ?? 0, terug.gemiddelde ?? 1))
    #expect(vrijwelGelijk(heen.totaal, terug.totaal))
    #expect(vrijwelGelijk(heen.sd ?? 0, terug.sd ?? 1))
  }

  @Test("Schalen en verschuiven gaan in beide marges mee", arguments: [(2.5, 0.0), (1, 1038), (0.01, -7)])
  func schaal(maal: Double, plus: Double) throws {
    let voor = meting(Self.saldi, trekkingen: 2000)
    let na = meting(Self.saldi.map { $0 * maal + plus }, trekkingen: 2000)
    #expect(vrijwelGelijk(na.steekproef.sd ?? 0, maal * (voor.steekproef.sd ?? 1)))
    for (links, rechts) in [(voor.t, na.t), (voor.bca, na.bca)] {
      let (links, rechts) = (try #require(links), try #require(rechts))
      #expect(vrijwelGelijk(rechts.lowerBound, maal * links.lowerBound + plus, relatief: 1e-6))
      #expect(vrijwelGelijk(rechts.upperBound, maal * links.upperBound + plus, relatief: 1e-6))
    }
  }

  @Test(
    "Zonder spreiding is er geen marge, en nergens een fout",
    arguments: [[], [3.5], [0.1, 0.1, 0.1], [1e200, -1e200, 3], [.greatestFiniteMagnitude, 1, 2]])
  func zonderMarge(waarden: [Double]) {
    let meting = meting(waarden, trekkingen: 100)
    #expect(meting.t == nil)
    #expect(Precisie.alle(meting.steekproef).allSatisfy { $0.nodig == nil })
    if waarden.count < 4, !waarden.contains(1e200) { #expect(meting.bca == nil || waarden.count == 3) }
    #expect(Aantoning.Stand(meting.steekproef) == .onbekend)
    #expect(lopendGemiddelde(waarden, kwantielen: kwantielen(totEnMet: waarden.count)).count == waarden.count)
  }

  @Test("Een casus met een enorm saldo trekt de marge wijd, en verder niets")
  func uitschieter() throws {
    let meting = meting(Self.saldi + [1e12], trekkingen: 2000)
    #expect(try #require(meting.t).contains(0))
    #expect(try #require(meting.bca).upperBound > 1e11)
    #expect(Precisie.alle(meting.steekproef).contains { $0.nodig == nil })
  }

  /// With scipy.stats.t.ppf (1.17.1), by trying n = 2, 3, ….
  @Test(
    "Zo veel casussen zijn er nodig",
    arguments: [
      (1500.0, 500.0, [0.975], 38), (1500, 250, [0.975], 141), (1000, 400, [0.975], 27),
      (1000, 400, [0.975, 0.8], 52), (1000, 50, [0.975, 0.8], 3142),
    ])
  func nodig(sd: Double, afstand: Double, kansen: [Double], aantal: Int) {
    #expect(Casusaantal.kleinste(sd: sd, afstand: afstand, kansen: kansen) == aantal)
  }

  @Test("Meer dan een miljoen casussen wordt niet genoemd")
  func teVeel() {
    #expect(Casusaantal.kleinste(sd: 1000, afstand: 0.1, kansen: [0.975]) == nil)
  }

  @Test("Een verhouding is aangetoond, nog niet, of niet met dit gemiddelde")
  func aantonen() {
    #expect(Aantoning.Stand(Steekproef([5, 6, 7, 8])) == .aangetoond)
    #expect(Aantoning.Stand(Steekproef([-5, 1, 2, -4])) == .nietMetDitGemiddelde)
    #expect(Aantoning.Stand(Steekproef([-1000, 1800])) == .nodig(helft: 97, vierVanVijf: 195))
  }
}
