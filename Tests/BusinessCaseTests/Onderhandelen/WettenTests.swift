import Testing

@testable import BusinessCase

/// Laws that hold for any input, drawn at random.
@Suite("Wetten van het onderhandelen")
struct WettenTests {
  @Test("De betalingen zijn in elke trekking samen de prijs", arguments: 0..<60)
  func gedekt(nummer: Int) throws {
    var dobbelsteen = Dobbelsteen(stand: UInt64(nummer))
    let invoer = try dobbelsteen.onderhandelinvoer()
    let onderhandeling = Onderhandeling(invoer)
    for verdeling in onderhandeling.verdelingen {
      let betalingen = try #require(invoer.betalingen(verdeling.sleutel, tafel: onderhandeling.tafel))
      for trekking in invoer.trajectprijs.indices {
        let samen = betalingen.reduce(0) { $0 + $1.betaling[trekking] }
        #expect(vrijwelGelijk(samen, invoer.trajectprijs[trekking]))
      }
      #expect(verdeling.delen.allSatisfy { (0...1).contains($0.kansOpVerlies ?? .nan) })
    }
  }

  @Test(
    "Ruimte en tekort sluiten elkaar uit, en het verschil is wat de twee samen overhouden", arguments: 0..<60)
  func ruimte(nummer: Int) throws {
    var dobbelsteen = Dobbelsteen(stand: UInt64(1000 + nummer))
    let invoer = try dobbelsteen.onderhandelinvoer()
    let onderhandeling = Onderhandeling(invoer)
    let samen = try [invoer.huidig, invoer.bijdrager].reduce(0) {
      $0 + (try #require(onderhandeling[$1]).saldoNu.gemiddelde)
    }
    switch onderhandeling.bijdrage.overeenkomst {
    case .zone(let zone): #expect(vrijwelGelijk(zone.upperBound - zone.lowerBound, samen, relatief: 1e-6))
    case .geen(let voorwaarden): #expect(vrijwelGelijk(-voorwaarden.tekort, samen, relatief: 1e-6))
    }
    let kansen = try onderhandeling.bijdrage.samenwinst.map { try #require($0.kans) }
    let (hoogste, zone) = (kansen.max(), try #require(onderhandeling.bijdrage.kansOpZone))
    #expect(onderhandeling.bijdrage.beste.map { $0.kans == hoogste } ?? (hoogste == 0))
    #expect(kansen.allSatisfy { $0 <= zone })
  }

  @Test("Gelijke winst en Shapley geven niemand verlies, als er iets te verdelen is", arguments: 0..<60)
  func redelijk(nummer: Int) throws {
    var dobbelsteen = Dobbelsteen(stand: UInt64(2000 + nummer))
    let onderhandeling = Onderhandeling(try dobbelsteen.onderhandelinvoer())
    let tafel = onderhandeling.tafel
    #expect((onderhandeling.verdeling(.gelijkeWinst) != nil) == (tafel.winst >= 0))
    guard tafel.winst >= 0, tafel.plaatsen.allSatisfy({ $0.opbrengst >= 0 }) else { return }
    for sleutel in [Verdeelsleutel.gelijkeWinst, .shapley, .naarOpbrengst] {
      let saldi = try #require(onderhandeling.verdeling(sleutel)).saldi
      #expect(saldi.allSatisfy { $0 >= -1e-6 })
      #expect(vrijwelGelijk(saldi.reduce(0, +), tafel.winst, relatief: 1e-6))
    }
  }

  @Test("Een hogere bijdrage maakt de ontvanger nooit armer en de betaler nooit rijker", arguments: 0..<20)
  func eentonig(nummer: Int) throws {
    var dobbelsteen = Dobbelsteen(stand: UInt64(3000 + nummer))
    let bijdrage = Onderhandeling(try dobbelsteen.onderhandelinvoer()).bijdrage
    for lijn in bijdrage.lijnen {
      let kansen = try bijdrage.samenwinst.map {
        try #require(lijn.punt(bij: $0.bijdrage).kansOpWinst)
      }
      switch lijn.rol {
      case .ontvangt: #expect(kansen == kansen.sorted())
      case .betaalt: #expect(kansen == kansen.sorted(by: >))
      case .geenVanBeide: #expect(Set(kansen).count == 1)
      }
    }
  }

  @Test("De Shapleywaarde is het gemiddelde over alle volgorden van aanschuiven", arguments: 1...6)
  func volgorden(spelers: Int) {
    var dobbelsteen = Dobbelsteen(stand: UInt64(spelers))
    let waarden = [0] + (1..<(1 << spelers)).map { _ in Double.random(in: -10...10, using: &dobbelsteen) }
    var som = Array(repeating: 0.0, count: spelers)
    let alle = volgorden(van: Array(0..<spelers))
    for volgorde in alle {
      var groep = 0
      for speler in volgorde {
        som[speler] += waarden[groep | 1 << speler] - waarden[groep]
        groep |= 1 << speler
      }
    }
    let gemiddeld = som.map { $0 / Double(alle.count) }
    #expect(vrijwelGelijk(shapleywaarden(spelers: spelers) { waarden[$0] }, gemiddeld))
  }

  private func volgorden(van spelers: [Int]) -> [[Int]] {
    spelers.isEmpty
      ? [[]]
      : spelers.flatMap { eerste in volgorden(van: spelers.filter { $0 != eerste }).map { [eerste] + $0 } }
  }
}
