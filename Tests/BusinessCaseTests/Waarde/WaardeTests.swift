import Testing

@testable import BusinessCase

@Suite("De waarde van informatie")
struct WaardeTests {
  let saldi = trek(2000, "saldo", gemiddelde: 40, sd: 583)
  let parameter = trek(2000, "parameter")

  @Test("EVPI is nooit negatief", arguments: [-2000, -50, 0, 50, 2000])
  func nietNegatief(schuif: Double) {
    #expect(Beslissing(saldi: saldi.map { $0 + schuif }).evpi.waarde >= 0)
  }

  @Test("Staat de beslissing in elke trekking vast, dan is weten niets waard", arguments: [-1, 1.0])
  func zekereZaak(teken: Double) {
    let beslissing = Beslissing(saldi: saldi.map { teken * (abs($0) + 1) })
    #expect(beslissing.gaatDoor == (teken > 0))
    #expect(beslissing.evpi == Schatting(waarde: 0, fout: 0))
    #expect(beslissing.evppi(parameter).waarde == 0)
  }

  @Test("Hoe verder het saldo van nul af ligt, hoe minder weten waard is")
  func schuiven() {
    let waarden = [0.0, 200, 500, 1000, 3000].map { schuif in
      Beslissing(saldi: saldi.map { $0 + schuif }).evpi.waarde
    }
    #expect(zip(waarden, waarden.dropFirst()).allSatisfy { $0 > $1 })
  }

  @Test("Twee keer zo grote bedragen maken weten twee keer zo veel waard", arguments: [0.01, 2, 1e6])
  func schaal(factor: Double) {
    let (klein, groot) = (
      Beslissing(saldi: saldi),
      Beslissing(saldi: saldi.map { $0 * factor }, grens: Nulgrens(trajecten: factor))
    )
    let samenhangend = zip(saldi, parameter).map { $0 + 300 * $1 }
    #expect(bijna(groot.evpi.waarde, factor * klein.evpi.waarde, 1e-12))
    #expect(bijna(groot.evpi.fout, factor * klein.evpi.fout, 1e-12))
    #expect(bijna(groot.evppi(samenhangend).waarde, factor * klein.evppi(samenhangend).waarde, 1e-9))
  }

  @Test("De eenheid en de richting van een parameter doen er niet toe", arguments: [(1e-6, 0), (-3, 1e4)])
  func eenheid(factor: Double, schuif: Double) {
    let beslissing = Beslissing(saldi: zip(saldi, parameter).map { $0 + 300 * $1 })
    let (recht, om) = (
      beslissing.evppi(parameter), beslissing.evppi(parameter.map { factor * $0 + schuif })
    )
    #expect(abs(recht.waarde - om.waarde) <= 0.2 * recht.fout)
  }

  @Test("De volgorde van de trekkingen doet er niet toe")
  func volgorde() {
    #expect(
      bijna(Beslissing(saldi: saldi.reversed()).evpi.waarde, Beslissing(saldi: saldi).evpi.waarde, 1e-12))
    let d = zip(saldi, parameter).map { $0 + 300 * $1 }
    let (heen, terug) = (
      Beslissing(saldi: d).evppi(parameter), Beslissing(saldi: d.reversed()).evppi(parameter.reversed())
    )
    #expect(abs(heen.waarde - terug.waarde) <= heen.fout)
  }

  @Test("In elke steekproef is EVPPI ten hoogste EVPI", arguments: 0..<20)
  func hoogstens(blok: Int) {
    let x = trek(200, "x", blok: blok)
    let d = zip(x, trek(200, "ruis", blok: blok)).map { $0 * $0 * $0 + $1 }
    let beslissing = Beslissing(saldi: d)
    #expect(beslissing.evppi(x).waarde <= beslissing.evpi.waarde + 1e-12)
  }

  @Test("De gepubliceerde waarden, met 50 000 trekkingen")
  func gepubliceerd() {
    let (effect, kosten) = (
      trek(50_000, "effect", gemiddelde: 0.1, sd: 0.5), trek(50_000, "kosten", gemiddelde: 60, sd: 300)
    )
    let beslissing = Beslissing(saldi: zip(effect, kosten).map { 1000 * $0 - $1 })
    for (schatting, antwoord) in [
      (beslissing.evpi, 213.168454), (beslissing.evppi(effect), 180.109108),
      (beslissing.evppi(kosten), 100.744957),
    ] {
      #expect(abs(schatting.waarde - antwoord) <= 3 * schatting.fout)
      #expect(schatting.fout < 2.5)
    }
  }

  @Test("Een parameter met twee waarden wordt met een rechte lijn begrepen")
  func tweeWaarden() {
    let munt = parameter.map { $0 > 0 ? 1.0 : 0.0 }
    let beslissing = Beslissing(saldi: zip(saldi, munt).map { $0 + ($1 == 1 ? 300 : -380) })
    // E[d] = 0; knowing the coin earns half of 340.
    #expect(abs(beslissing.evppi(munt).waarde - 170) <= 4 * beslissing.evppi(munt).fout)
  }

  @Test("Een vaste parameter is niets waard", arguments: [0, 0.1, -1e9])
  func vasteParameter(waarde: Double) {
    let vast = [Double](repeating: waarde, count: saldi.count)
    let beslissing = Beslissing(saldi: saldi)
    #expect(beslissing.evppi(vast) == Schatting(waarde: 0, fout: 0))
    #expect(beslissing.verwachtingen(bij: vast).allSatisfy { $0 == beslissing.verwachting.waarde })
  }

  @Test("Een vast saldo geeft nul zonder fout", arguments: [-3, 0, 3.0])
  func vastSaldo(waarde: Double) {
    let beslissing = Beslissing(saldi: [Double](repeating: waarde, count: 100))
    #expect(beslissing.evpi == Schatting(waarde: 0, fout: 0))
    #expect(beslissing.evppi(Array(parameter.prefix(100))) == Schatting(waarde: 0, fout: 0))
  }

  @Test("Een parameter die niet eindig is geeft nul en geen onzin")
  func nietEindig() {
    var kapot = parameter
    kapot[3] = .infinity
    #expect(Beslissing(saldi: saldi).evppi(kapot).waarde == 0)
  }

  @Test("Met nul, een, twee of drie trekkingen blijft alles heel", arguments: 0..<4)
  func weinig(aantal: Int) {
    let beslissing = Beslissing(saldi: Array([5, -3, 2.5].prefix(aantal)))
    let x = Array([1, 2, 2.0].prefix(aantal))
    #expect(beslissing.evpi.waarde >= 0)
    #expect(beslissing.evppi(x).waarde.isFinite)
    #expect(beslissing.verwachtingen(bij: x).count == aantal)
    #expect(beslissing.evpi.fout.isFinite == (aantal > 1))
  }

  @Test("De curve volgt een kromme verwachting, ook naast een groot gemiddelde", arguments: [0, 1e7])
  func curve(niveau: Double) {
    let d = zip(parameter, trek(2000, "ruis")).map { niveau + 100 * $0 * $0 + 10 * $1 }
    let fouten = zip(parameter, Beslissing(saldi: d).verwachtingen(bij: parameter)).compactMap { x, curve in
      abs(x) < 2 ? abs(curve - niveau - 100 * x * x) : nil
    }
    // The curve itself runs from 0 to 400.
    #expect((fouten.max() ?? .infinity) < 25)
    #expect(fouten.reduce(0, +) / Double(fouten.count) < 10)
  }

  @Test("Een curve die slecht past verliest geen geld", arguments: [0.3, 0.5, 0.8])
  func slechtPassend(deel: Double) {
    let scheef = parameter.map {
      Verdeling.lognormaal(mu: 0, sigma: 2).kwantiel(Normaal.verdelingsfunctie($0))
    }
    let drempel = scheef.sorted()[Int(deel * 2000)]
    let evppi = Beslissing(saldi: scheef.map { $0 * $0 - drempel * drempel }).evppi(scheef)
    #expect(evppi.waarde >= -evppi.fout)
  }
}

/// Normal draws from a stream of their own.
func trek(
  _ aantal: Int, _ naam: String, gemiddelde: Double = 0, sd: Double = 1, blok: Int = 0
) -> [Double] {
  var toeval = Toeval(zaad: 1, naam: naam, blok: blok)
  return (0..<aantal).map { _ in gemiddelde + sd * Normaal.kwantiel(toeval.deel()) }
}
