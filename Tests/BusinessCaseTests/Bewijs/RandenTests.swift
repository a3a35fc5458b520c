import Testing

@testable import BusinessCase

@Suite("Bewijs aan de randen: nooit NaN, en geen marge waar er geen is")
struct BewijsrandTests {
  private func rij(_ persoon: Int, _ laag: Int, _ geholpen: Bool, _ tijd: Double, _ gebruik: Double)
    -> Persoonstijd
  {
    Persoonstijd(persoon: persoon, laag: laag, geholpen: geholpen, tijd: tijd, gebruik: gebruik)
  }

  @Test("Niets, één groep, of niemand die iets gebruikte: er is geen verhouding")
  func leeg() {
    for rijen in [[], [rij(1, 0, true, 1, 2)], [rij(1, 0, true, 1, 2), rij(2, 1, false, 1, 2)]] {
      let vergelijking = Maandvergelijking(rijen)
      #expect(vergelijking.rd == nil && vergelijking.rr == nil && vergelijking.personen.isEmpty)
      #expect(Incidentie(rijen) == nil)
    }
    let niets = Maandvergelijking([rij(1, 0, true, 1, 0), rij(2, 0, false, 1, 0)])
    #expect(niets.rd?.waarde == 0 && niets.rd?.interval == nil && niets.rr == nil)
  }

  @Test("Een van elk: een schatting zonder marge, want zonder een van beiden is er niets")
  func eenVanElk() {
    let vergelijking = Maandvergelijking([rij(1, 0, true, 2, 2), rij(2, 0, false, 1, 4)])
    #expect(vergelijking.rd == Schattingsmarge(-3, nil))
    #expect(vergelijking.rr == Schattingsmarge(0.25, nil))
  }

  @Test("Alles gelijk is geen bewijs: geen marge")
  func gelijk() {
    let rijen = (0..<20).map { rij($0, $0 % 3, $0 % 2 == 0, 1, 0.1) }
    let vergelijking = Maandvergelijking(rijen)
    #expect(abs(vergelijking.rd?.waarde ?? 1) < 1e-12)
    #expect(vergelijking.rr.map { abs($0.waarde - 1) < 1e-12 } == true)
    #expect(vergelijking.rr?.interval == nil)
  }

  @Test("Geen gebeurtenis in de ene groep: verhouding nul of geen, nooit oneindig")
  func nulcellen() {
    let nul = Maandvergelijking([
      rij(1, 0, true, 1, 0), rij(3, 0, true, 1, 0), rij(2, 0, false, 1, 4), rij(4, 0, false, 1, 1),
    ])
    #expect(nul.rr == Schattingsmarge(0, nil))
    #expect(nul.rd?.interval != nil)
    let boven = Maandvergelijking([rij(1, 0, true, 1, 3), rij(2, 0, false, 1, 0)])
    #expect(boven.rr == nil)
  }

  @Test("Willekeurige tabellen geven eindige getallen, en marges om de schatting")
  func willekeurig() {
    var toeval = Toeval(zaad: 5)
    for _ in 0..<300 {
      let mensen = Int(toeval.deel() * 8)
      let rijen = (0..<mensen).flatMap { persoon in
        (0..<Int(toeval.deel() * 4)).map { _ in
          rij(
            persoon, Int(toeval.deel() * 3), toeval.deel() < 0.5, toeval.deel() * 2,
            (toeval.deel() * 3).rounded(.down))
        }
      }
      let vergelijking = Maandvergelijking(rijen)
      for marge in [vergelijking.rd, vergelijking.rr, vergelijking.rrVanTelling, Incidentie(rijen)?.irr] {
        guard let marge else { continue }
        #expect(marge.waarde.isFinite)
        if let interval = marge.interval { #expect(interval.contains(marge.waarde)) }
      }
    }
  }

  @Test("Wie zonder een persoon opnieuw telt, vindt wat weglaten zegt")
  func weglaten() {
    var toeval = Toeval(zaad: 9)
    let rijen = (0..<30).flatMap { persoon in
      (0..<3).map {
        rij(persoon, $0, persoon % 3 > $0, 0.5 + toeval.deel(), (toeval.deel() * 5).rounded(.down))
      }
    }
    let alles = Maandvergelijking(rijen)
    for (plaats, persoon) in alles.personen.enumerated() {
      let zonder = Maandvergelijking(rijen.filter { $0.persoon != persoon }).rd?.waarde ?? .nan
      #expect(abs((alles.rdZonder[plaats] ?? .nan) - zonder) < 1e-12)
    }
  }

  @Test("Mee en Chua: te weinig, gelijk of precies op een lijn is geen toets")
  func meeChua() {
    #expect(MeeChua(voor: [1, 2], na: [1, 2]) == nil)
    #expect(MeeChua(voor: [1, 1, 1, 1], na: [1, 2, 3, 4]) == nil)
    #expect(MeeChua(voor: [1, 2, 3, 4], na: [2, 4, 6, 8]) == nil)
    #expect(Paartoets([]) == nil && Paartoets([1]) == nil && Paartoets([1, 1, 1]) == nil)
    // The t of the sweep is largest near the published 59.
    let model = MeeChua(voor: Gepubliceerd.voor, na: Gepubliceerd.na)
    let reeks = model?.reeks((50...70).map(Double.init)) ?? []
    #expect(reeks.max { $0.t < $1.t }?.midden == 59)
  }

  @Test("De BCa-marge van de pleisterproef is die van Efron en Tibshirani")
  func bca() {
    let (z, y) = (Gepubliceerd.pleisterZ, Gepubliceerd.pleisterY)
    func verhouding(_ wie: [Int]) -> Double {
      wie.reduce(0) { $0 + y[$1] } / wie.reduce(0) { $0 + z[$1] }
    }
    var toeval = Toeval(zaad: 3)
    let herhaald = (0..<20_000).map { _ in verhouding((0..<8).map { _ in Int(toeval.deel() * 8) }) }
    let weggelaten = (0..<8).map { weg in verhouding((0..<8).filter { $0 != weg }) }
    let interval = Bca.interval(
      schatting: verhouding(Array(0..<8)), herhaald: herhaald, weggelaten: weggelaten, zekerheid: 0.9)
    #expect(abs((interval?.lowerBound ?? .nan) + 0.204) < 0.02, "\(String(describing: interval))")
    #expect(abs((interval?.upperBound ?? .nan) - 0.137) < 0.02, "\(String(describing: interval))")
  }

  @Test("Delen door niets, door een, of door gelijken")
  func breuk() {
    #expect(Breukschatting([], over: []) == nil)
    #expect(Breukschatting([1], over: [0]) == nil)
    let een = Breukschatting([1], over: [2])
    #expect(een?.waarde == 0.5 && een?.standaardfout == nil && een?.fieller == .onbekend)
    let gelijk = Breukschatting([1, 1, 1], over: [2, 2, 2])
    #expect(gelijk?.waarde == 0.5 && gelijk?.fieller.interval == nil && gelijk?.lineaireFout == 0)
  }

  @Test(
    "Zonder voorspreiding leert niemand, zonder meetfout gelooft men de meting, en strijd wordt altijd gezegd"
  )
  func bijstelling() {
    let vast = Bijstelling(voorvariantie: 0, gemeten: 0.3, toevalsfout: 0.1, tau: 0)
    #expect(vast?.na == .init(gemiddelde: 1, sd: 0) && vast?.heeftConflict == true && vast?.naVerruimd != nil)
    let zeker = Bijstelling(voorvariantie: 0.5, gemeten: 0.3, toevalsfout: 0, tau: 0)
    #expect(abs((zeker?.na.gemiddelde ?? 1) - 0.3) < 1e-12 && zeker?.na.sd == 0)
    #expect(Bijstelling(voorvariantie: 0, gemeten: 1, toevalsfout: 0, tau: 0)?.conflict == nil)
    #expect(Bijstelling(voorvariantie: .nan, gemeten: 1, toevalsfout: 0, tau: 0) == nil)
    #expect(Bijstelling(voorvariantie: 1, gemeten: .infinity, toevalsfout: 0, tau: 0) == nil)
    let ruim = Bijstelling(voorvariantie: 0.0563, gemeten: 0.3, toevalsfout: 0.1, tau: 0.2)
    let opnieuw = ruim?.verruimdeVoorvariantie.flatMap {
      Bijstelling(voorvariantie: $0, gemeten: 0.3, toevalsfout: 0.1, tau: 0.2)
    }
    #expect(abs(abs(opnieuw?.conflict ?? 0) - 2) < 1e-12)
  }
}
