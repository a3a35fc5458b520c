import Testing

@testable import BusinessCase

@Suite("De volgorde van zorgregels")
struct VolgordeTests {
  @Test(
    "Dezelfde regels in een andere volgorde geven dezelfde uitkomst, tot op de laatste bit", arguments: 0..<40
  )
  func zelfde(nummer: Int) throws {
    var steen = Dobbelsteen(stand: UInt64(nummer) + 900)
    let beoordeling = steen.beoordeling(nummer)
    let anders = try Beoordeling(
      casus: beoordeling.casus, route: beoordeling.route, stadsdeel: beoordeling.stadsdeel,
      leeftijd: beoordeling.leeftijd, zorgregels: beoordeling.zorgregels.shuffled(using: &steen))
    let (een, twee) = (try scenario(beoordeling).bereken(), try scenario(anders).bereken())
    #expect(een.uitkomsten == twee.uitkomsten)
    #expect(een.maandsaldo == twee.maandsaldo)
  }

  @Test(
    "Casussen met dezelfde regels in een andere volgorde verschillen niet: er is geen marge en niets aangetoond"
  )
  func geenSpreiding() throws {
    let posten = [post("a", 101_10, .gemeente), post("b", 202_20, .gemeente), post("c", 303_30, .gemeente)]
    let regels = ["a", "b", "c"].map { vermeden(.init($0), .eenmalig(1)) }
    let kaart = Kostenkaart(index: cpi, posten: posten)
    func onderzoek(_ tweede: [Zorgregel]) throws -> Casusonderzoek {
      let casussen = [
        try Beoordeling(casus: "een", route: .buurtwerk, zorgregels: regels),
        try Beoordeling(casus: "twee", route: .buurtwerk, zorgregels: tweede),
      ]
      let scenario = Scenario(
        naam: "gelijk", regels: rekenregels(r: 0, horizonnen: Horizonnen(kort: 1, middellang: 1, lang: 1)),
        traject: Trajectprijs(prijs: Bedrag(centen: 100_00), jaar: 2022, betaler: .gemeente),
        kostenkaart: kaart,
        methode: .casussen(casussen))
      return try Casusonderzoek(scenario, casussen: casussen, doel: 100, zaad: 1)
    }
    for volgorde in [regels, regels.reversed(), [regels[1], regels[2], regels[0]]] {
      let meting = try onderzoek(volgorde)[.lang]
      #expect(meting.saldo.t == nil && meting.saldo.bca == nil && meting.verhouding?.bca == nil)
      #expect(meting.aantoningen.allSatisfy { $0.stand == .onbekend })
    }
  }
}
