import Bestandsvorm
import BusinessCase
import Weergave

extension Opdracht {
  static let begroting = Opdracht(
    "begroting", "SCENARIO", aantal: 1...1,
    samenvatting: "Zet per betaler en per kalenderjaar neer hoeveel euro's het scheelt.",
    voorbeeld: "recept begroting dordrecht-2022 --betaler zorgverzekeraar",
    opties: Optie.vormen + Optie.watAls + [.betaler] + Optie.metRegister + [.herhalingen] + Trekwijze.opties
  ) { invoer, uitvoer throws(Afbreking) in
    let wijze = Trekwijze(invoer)
    var vraag = try Scenariovraag(invoer, uitvoer, voor: "begroting")
    let betaler = vraag.betaler
    // Who looks chooses the rows; the money of all is the same.
    vraag.betaler = nil
    let berekend = try recept.bereken(invoer.argumenten, vraag, Nabootswijze(invoer, uitvoer))[0]
    let scenario = berekend.scenario
    try berekend.isOpenVoor("begroting")
    guard scenario.methode.kentMaanden else {
      throw Afbreking(
        .verkeerdeGegevens,
        [
          "\(scenario.naam): van dit scenario is niet bekend in welke maand er wat bespaard wordt, en door wie. Een begroting vraagt een scenario met methode \"casussen\"."
        ])
    }
    let voortgang = Voortgang(stil: uitvoer.stil)
    let begroting = try rekenend(berekend, try Begroting(scenario))
    let kansen = try rekenend(
      berekend,
      try Begrotingskansen(
        begroting, scenario, trekkingen: wijze.aantal, zaad: wijze.zaad, draden: wijze.draden
      ) { voortgang.toon("\(scenario.naam): trekken", gedaan: $0) })
    voortgang.wis()
    let blad = Begrotingsblad(begroting, kansen, scenario, alleen: betaler)
    let delen: [Uitslag.Deel?] =
      [.zin(scenario.naam), blad.spreidingszin.map { .zin($0) }, .zin(blad.vooraf), .tabel(blad.tabel)]
      + (betaler == nil ? [] : blad.stromen.map { .tabel($0) })
      + [
        blad.kanstabel.map { .tabel($0) }, .zin(blad.contantzin), berekend.uitkomst.letOp, .zin(wijze.zin),
      ]
    let json = Json.object(
      berekend.kop + [
        ("trekwijze", wijze.json), ("spreiding", kansen.spreiding.json), ("begroting", blad.json),
        berekend.meldingen,
      ])
    try uitvoer.geef(Uitslag(delen, invoer: berekend.gelezen.bestanden, json: json), invoer)
  }
}
