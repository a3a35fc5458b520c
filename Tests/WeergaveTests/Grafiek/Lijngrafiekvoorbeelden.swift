import Weergave

/// Charts as they will be used, and charts of everything that can go wrong with their input.
enum Lijngrafiekvoorbeelden {
  static let tornado = Tornadodiagram(
    "tornado", titel: "Welke aanname weegt het zwaarst?", uitleg: "Per aanname een staaf.", midden: -582.34,
    balken: [
      Tornadobalk("Beoordelaarsfout", laagTekst: "0,62", hoogTekst: "1,41", bijLaag: 310.2, bijHoog: -1240),
      Tornadobalk("Kosten", laagTekst: "€ 820", hoogTekst: "€ 1.310", bijLaag: -364, bijHoog: -854),
      Tornadobalk("Duur", laagTekst: "6", hoogTekst: "31", bijLaag: -610, bijHoog: -700),
    ])

  static let kans = Kansdiagram(
    "kans", titel: "Kans dat een traject zich terugverdient", xNaam: "prijs per traject",
    grootheid: .euro(.heleEuros), lijnen: ["na 2 jaar", "na 5 jaar"],
    punten: [.init(0, [0.62, 0.91]), .init(1000, [0.21, 0.48]), .init(2000, [0.04, 0.1704])],
    merklijnen: [Merklijn("nu", 1038), Merklijn("norm", 1200)])

  static let overeenkomst = Overeenkomstdiagram(
    "bijdrage", titel: "Bij welke bijdrage houden beide over?",
    partijen: [.init("gemeente", quitte: 582.34), .init("zorgverzekeraar", quitte: 745)],
    punten: [
      .init(
        bijdrage: 0, [Bandwaarde(-582.34, laag: -900, hoog: -264), Bandwaarde(745, laag: 300, hoog: 1190)]),
      .init(
        bijdrage: 1000, [Bandwaarde(417.66, laag: 100, hoog: 736), Bandwaarde(-255, laag: -700, hoog: 190)]),
    ],
    overeenkomst: 582.34...745)

  static let oneens = Overeenkomstdiagram(
    "oneens", titel: "Geen overeenkomst",
    partijen: [.init("gemeente", quitte: 900), .init("rijk", quitte: nil)],
    punten: [.init(bijdrage: 0, [Bandwaarde(-900), Bandwaarde(-10)])], overeenkomst: nil)

  static let verloop = Verloopdiagram(
    "verloop", titel: "Gemiddeld saldo tot nu toe", reeks: "gemiddeld saldo", xNaam: "aantal casussen",
    grootheid: .euro(.heleEuros),
    punten: [
      .init(1, Bandwaarde(-900)), .init(2, Bandwaarde(-650, laag: -3000, hoog: 1700)),
      .init(3, Bandwaarde(.nan)), .init(4, Bandwaarde(-580, laag: -1200, hoog: 40)),
      .init(5, Bandwaarde(-610, laag: -1100, hoog: -120)),
    ],
    richtlijnen: [Merklijn("quitte", 0), Merklijn("verwacht", -582)])

  static let gewoon = [tornado.html, kans.html, overeenkomst.html, oneens.html, verloop.html]

  static let leeg: [Html] = [
    Tornadodiagram("leeg-1", titel: "Leeg", midden: 0, balken: []).html,
    Kansdiagram("leeg-2", titel: "Leeg", xNaam: "x", grootheid: .procent, lijnen: [], punten: []).html,
    Kansdiagram("leeg-3", titel: "Leeg", xNaam: "x", grootheid: .procent, lijnen: ["a"], punten: []).html,
    Overeenkomstdiagram("leeg-4", titel: "Leeg", partijen: [], punten: [], overeenkomst: nil).html,
    Verloopdiagram("leeg-5", titel: "Leeg", reeks: "a", xNaam: "x", grootheid: .procent, punten: []).html,
  ]

  /// Amounts that have made a chart fail somewhere: nothing, alike, far from zero, too much.
  static let reeksen: [[Double]] = [
    [0], [0, 0, 0], [-582, -582], [-3, -2, -1], [1e9, 1e9 + 1], [1e9, 1e9 + 1e7], [-1e14, 9e14],
    [1e-300, 2e-300],
    [.nan, 5, .infinity], [.nan, .nan], [-.infinity, 1e15, 1.7e308], [-1.7e308, 3, 1.7e308],
  ]

  static let vreemd: [Html] = leeg + reeksen.flatMap(grafieken) + [metAanval]

  /// Every chart with the same amounts in every place where an amount can stand.
  private static func grafieken(_ waarden: [Double]) -> [Html] {
    let eerste = waarden[0]
    let schattingen = waarden.map { Bandwaarde($0, laag: waarden.last, hoog: eerste) }
    let balken = waarden.map {
      Tornadobalk("Parameter", laagTekst: "0", hoogTekst: "1", bijLaag: $0, bijHoog: eerste)
    }
    let merken = waarden.map { Merklijn("hier", $0) }
    let kansen = waarden.indices.map { $0 == 1 ? Double.nan : 1 / Double($0 + 1) }
    let zone = eerste <= waarden[waarden.count - 1] ? eerste...waarden[waarden.count - 1] : nil
    return [
      Tornadodiagram("t", titel: "T", midden: eerste, balken: balken, vorm: .centen).html,
      Kansdiagram(
        "k", titel: "K", xNaam: "x", grootheid: .procent, lijnen: ["a"],
        punten: zip(waarden, kansen).map { .init($0, [$1]) }, merklijnen: merken
      ).html,
      Overeenkomstdiagram(
        "o", titel: "O", partijen: [.init("a", quitte: eerste), .init("b", quitte: nil)],
        punten: zip(waarden, schattingen).map { .init(bijdrage: $0, [$1, $1]) }, overeenkomst: zone
      ).html,
      Verloopdiagram(
        "v", titel: "V", reeks: "r", xNaam: "x", grootheid: .getal(decimalen: 0),
        punten: schattingen.enumerated().map { .init($0 == 2 ? Int.max : $0, $1) }, richtlijnen: merken
      ).html,
    ]
  }

  private static let metAanval = Verloopdiagram(
    Sleutel(aanval), titel: aanval, uitleg: aanval, reeks: aanval, xNaam: aanval, grootheid: .euro(.centen),
    punten: [.init(-1, Bandwaarde(3))], richtlijnen: [Merklijn(aanval, 2)]
  ).html
}
