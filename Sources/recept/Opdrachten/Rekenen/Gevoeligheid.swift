import Bestandsvorm
import BusinessCase
import Weergave

extension Opdracht {
  static let gevoeligheid = Opdracht(
    "gevoeligheid", "SCENARIO", aantal: 1...1,
    samenvatting: "Laat zien hoe zeker de uitkomst is, en welk getal er het meest toe doet.",
    voorbeeld: "recept gevoeligheid dordrecht-2022 --betaler zorgverzekeraar",
    opties: Optie.vormen + Optie.watAls + [.betaler, .trekkingenNaar] + Optie.metRegister + [.herhalingen]
      + Trekwijze.opties
  ) { invoer, uitvoer throws(Afbreking) in
    let wijze = Trekwijze(invoer)
    let vraag = try Scenariovraag(invoer, uitvoer, voor: "gevoeligheid")
    let berekend = try recept.bereken(invoer.argumenten, vraag, Nabootswijze(invoer, uitvoer))[0]
    let tornado = try rekenend(berekend, try Tornado(berekend.scenario))
    let trekkingen = try wijze.trek(berekend, Voortgang(stil: uitvoer.stil))
    let uitkomsten = trekkingen.uitkomsten(draden: wijze.draden)
    let acceptatie = Acceptatie(trekkingen)
    try schrijfTrekkingen([berekend], wijze, invoer, uitvoer)
    let kansen = Kanstabellen(uitkomsten)
    let delen: [Uitslag.Deel?] = [
      .zin(berekend.scenario.naam), kansen.vooraf.map { .zin($0) }, .tabel(kansen.perTermijn),
      kansen.uitleg.isEmpty ? nil : .zin(kansen.uitleg),
      vraag.betaler == nil ? kansen.perBetaler(.lang).map { .tabel($0) } : nil,
      tornado.heeftInvloed ? .tabel(tornado.tabel()) : nil, tornado.zin.map { .zin($0) },
      acceptatie?.prijstabel.map { .tabel($0) }, acceptatie.map { .tabel($0.geloofstabel) },
      acceptatie.map { .zin($0.geloofszin) }, berekend.uitkomst.letOp, .zin(wijze.zin),
    ]
    let json = Json.object(
      berekend.kop + [
        ("trekwijze", wijze.json), ("spreiding", uitkomsten[0].spreiding.json),
        ("horizonnen", .lijst(uitkomsten.map(\.json))), ("tornado", tornado.json),
        ("acceptatie", .misschien(acceptatie) { $0.json }), berekend.meldingen,
      ])
    try uitvoer.geef(Uitslag(delen, invoer: berekend.gelezen.bestanden, json: json), invoer)
  }
}
