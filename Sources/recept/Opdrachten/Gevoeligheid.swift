import Bestandsvorm
import BusinessCase
import Weergave

extension Opdracht {
  static let gevoeligheid = Opdracht(
    "gevoeligheid", "SCENARIO", aantal: 1...1,
    samenvatting: "Laat zien hoe zeker de uitkomst is, en welk getal er het meest toe doet.",
    voorbeeld: "recept gevoeligheid dordrecht-2022",
    opties: [.json] + Optie.metRegister + [.herhalingen] + Trekwijze.opties
  ) { invoer, uitvoer throws(Afbreking) in
    let wijze = Trekwijze(invoer)
    let berekend = try recept.bereken(
      invoer.argumenten, uit: try Registervraag(invoer, voor: "gevoeligheid"), Nabootswijze(invoer, uitvoer))[
        0]
    let tornado = try rekenend(berekend, try Tornado(berekend.scenario))
    let trekkingen = try wijze.trek(berekend, Voortgang(stil: uitvoer.stil))
    let uitkomsten = trekkingen.uitkomsten(draden: wijze.draden)
    let acceptatie = Acceptatie(trekkingen)
    if invoer.heeft(.json) {
      let json: Json = [
        "versie": .tekst(versie), "scenario": .tekst(berekend.scenario.naam),
        "hash": .tekst(berekend.gelezen.hash), "register": berekend.registerJson, "trekwijze": wijze.json,
        "spreiding": uitkomsten[0].spreiding.json, "horizonnen": .lijst(uitkomsten.map(\.json)),
        "tornado": tornado.json, "acceptatie": .misschien(acceptatie) { $0.json },
        "meldingen": .lijst(berekend.uitkomst.korteMeldingen.map { .tekst($0) }),
      ]
      return try uitvoer.toon(json.document)
    }
    let kansen = Kanstabellen(uitkomsten)
    let delen: [String?] = [
      alinea(berekend.scenario.naam), kansen.vooraf.map { alinea($0) }, kansen.perTermijn.tekst(),
      kansen.uitleg.isEmpty ? nil : alinea(kansen.uitleg),
      kansen.perBetaler(.lang)?.tekst(), tornado.heeftInvloed ? tornado.tabel().tekst() : nil,
      tornado.zin.map { alinea($0) }, acceptatie?.prijstabel.tekst(), acceptatie?.geloofstabel.tekst(),
      berekend.uitkomst.letOp, alinea(wijze.zin),
    ]
    try uitvoer.toon(delen.compactMap(\.self).joined(separator: "\n\n") + "\n")
  }
}
