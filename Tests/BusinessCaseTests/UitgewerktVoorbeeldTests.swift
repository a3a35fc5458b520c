import BusinessCase
import Testing

/// The worked example of the design: one casus, five lines, three horizons, to the cent.
@Suite("Het uitgewerkte voorbeeld")
struct UitgewerktVoorbeeldTests {
  static let voorbeeld = casus(
    vermeden("huisarts-consult-kort", .per(.maand, aantal: 1.5), duur: 12, kans: 0.8),
    vermeden(
      "poh-ggz-consult", .per(.jaar, aantal: 8), vanaf: 1, kans: 0.6, toerekening: 0.5, toets: .een,
      uitdoving: 0.3),
    vermeden(
      "wmo-begeleiding-uur", .per(.week, aantal: 3), vanaf: 3, duur: 9, kans: 0.4, toets: .geen, uitval: 0.01),
    vermeden("seh-bezoek", .eenmalig(1), vanaf: 4, kans: 0.25),
    regel(.meer, "huishoudelijke-hulp-uur", .per(.week, aantal: 1), vanaf: 2, duur: 6, kans: 0.5))

  func centen(_ euro: Double) -> Double { (euro * 100).rounded() / 100 }

  @Test(
    "Per termijn op de cent",
    arguments: [
      (Horizon.kort, 109.83, 70.89, 1038.00, -999.06, 0.04),
      (.middellang, 855.40, 282.79, 1038.00, -465.39, 0.55),
      (.lang, 2086.20, 423.40, 1038.00, 624.80, 1.60),
    ])
  func perTermijn(
    horizon: Horizon, baten: Double, meerzorg: Double, kosten: Double, saldo: Double, verhouding: Double
  ) throws {
    let uitkomst = try scenario(Self.voorbeeld).bereken()[horizon]
    let totaal = uitkomst.totaal
    #expect(centen(totaal.baten) == baten)
    #expect(centen(totaal.meerzorg) == meerzorg)
    #expect(centen(totaal.kosten) == kosten)
    #expect(centen(totaal.saldo) == saldo)
    #expect(centen(try #require(uitkomst.verhouding)) == verhouding)
  }

  @Test("Per betaler op de cent")
  func perBetaler() throws {
    let lang = try scenario(Self.voorbeeld).bereken()[.lang]
    #expect(centen(lang.betalers[.gemeente].baten) == 1650.04)
    #expect(centen(lang.betalers[.gemeente].meerzorg) == 423.40)
    #expect(centen(lang.betalers[.gemeente].kosten) == 1038.00)
    #expect(centen(lang.betalers[.zorgverzekeraar].baten) == 436.15)
    #expect(lang.betalers[.zorgkantoor] == Geldstroom())
  }

  @Test("Op prijspeil 2024 en met 3% disconto")
  func prijspeil2024() throws {
    let lang = try scenario(Self.voorbeeld, regels: rekenregels(peil: 2024, r: 0.03)).bereken()[.lang].totaal
    #expect(abs(lang.baten - 2227.357) < 0.0005)
    #expect(abs(lang.meerzorg - 452.615) < 0.0005)
    #expect(abs(lang.kosten - 1113.000) < 0.0005)
    #expect(abs(lang.saldo - 661.742) < 0.00055)
  }

  @Test("De waterval begint bij de claim en eindigt op het saldo")
  func waterval() throws {
    let lang = try scenario(Self.voorbeeld).bereken()[.lang]
    let treden = Waterval(lang).treden
    // p·q·months of the four avoided lines: 28,74·1,5·12 + 20,85·8/12·23 + 64·3·365,25/84·9 + 258.
    let claim = 28.74 * 1.5 * 12 + 20.85 * 8 / 12 * 23 + 64 * 3 * 365.25 / 84 * 9 + 258
    #expect(vrijwelGelijk(treden[0].stand, claim))
    #expect(treden.map(\.stap) == Waterval.Stap.allCases.filter { $0 != .wachten && $0 != .meting })
    #expect(vrijwelGelijk(treden.reduce(0) { $0 + $1.verschil }, lang.totaal.saldo))
    #expect(treden.dropFirst().allSatisfy { $0.verschil <= 1e-9 })
  }

  @Test("De terugverdientijd is de eerste maand waarin de opgetelde stand niet meer negatief is")
  func terugverdientijd() throws {
    let uitkomst = try scenario(Self.voorbeeld).bereken()
    let maand = try #require(uitkomst.terugverdientijd)
    func saldo(na maanden: Int) throws -> Double {
      let regels = rekenregels(horizonnen: Horizonnen(kort: 0, middellang: 0, lang: maanden))
      return try scenario(Self.voorbeeld, regels: regels).bereken()[.lang].totaal.saldo
    }
    #expect(try saldo(na: maand) >= 0)
    for eerder in 1..<maand { #expect(try saldo(na: eerder) < 0) }
  }
}
