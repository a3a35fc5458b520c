@testable import Weergave

enum Wachtvoorbeelden {
  static let verdeling = Wachtverdeling(
    tot: "tot de hulp begint", breedte: 7,
    aantallen: [31, 112, 87, 54, 30, 22, 11, 8, 4, 2, 1, 0, 3], norm: 14,
    binnenNorm: Bandwaarde(0.391, laag: 0.352, hoog: 0.43))

  static let verloop = Wachtrijverloop(
    namen: ["West", "Centrum", "Oost"],
    maanden: (1...24).map { maand in
      let m = Double(maand)
      return [8 + m * 0.9, 14 + Double(maand % 6), 22 - m * 0.3]
    })

  static let capaciteit = Capaciteitscurve(
    norm: "binnen 14 dagen een eerste gesprek", doel: 0.8, nu: 6,
    punten: zip(4...12, [0.12, 0.34, 0.62, 0.81, 0.88, 0.91, 0.925, 0.93, 0.932]).map {
      .init(makelaars: $0, binnenNorm: Bandwaarde($1, laag: $1 - 0.05, hoog: min($1 + 0.05, 1)))
    })

  static let euro = [
    Wachteuro(betaler: "gemeente", bedrag: Bandwaarde(31_240.4, laag: 12_000, hoog: 52_100)),
    Wachteuro(betaler: "zorgverzekeraar", bedrag: Bandwaarde(-48_910.2, laag: -71_000, hoog: -25_400)),
    Wachteuro(betaler: "zorgkantoor", bedrag: Bandwaarde(-1200, laag: -3000, hoog: 0)),
    Wachteuro(betaler: "samen", bedrag: Bandwaarde(-18_869.8, laag: -44_000, hoog: 6000)),
  ]

  static var sectie: Sectie? {
    var sectie = Wachtsectie()
    sectie.verdeling = verdeling
    sectie.verloop = verloop
    sectie.capaciteit = capaciteit
    sectie.euro = euro
    sectie.maanden = 24
    return sectie.sectie
  }

  static let gewoon = [
    verdeling.grafiek.html, verloop.grafiek.html, capaciteit.grafiek.html, euro.grafiek(maanden: 24).html,
  ]

  static let vreemd: [Html] = [
    Wachtverdeling(tot: "<script>", breedte: 1e300, aantallen: [0, .nan, .infinity, 1e18], norm: -5).grafiek
      .html,
    Wachtverdeling(tot: "", breedte: 1, aantallen: []).grafiek.html,
    Wachtrijverloop(namen: [], maanden: [[], []]).grafiek.html,
    Wachtrijverloop(namen: ["\"&"], maanden: [[.nan], [-.infinity], [1e300]]).grafiek.html,
    Capaciteitscurve(norm: "x", doel: .nan, nu: -3, punten: []).grafiek.html,
    Capaciteitscurve(
      norm: "x", doel: 0.9, nu: 900, punten: [.init(makelaars: 0, binnenNorm: Bandwaarde(.nan))]
    )
    .grafiek.html,
    [Wachteuro]().grafiek(maanden: 0).html,
    [Wachteuro(betaler: "</svg>", bedrag: Bandwaarde(.nan, laag: .infinity, hoog: 3))].grafiek(maanden: 1)
      .html,
  ]
}
