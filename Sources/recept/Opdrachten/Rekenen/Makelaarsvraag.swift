import Bestandsvorm
import BusinessCase
import Simulatie
import SociaalRecept
import Weergave

/// `recept omslagpunt SCENARIO makelaars`: how many makelaars a waiting norm needs.
enum Makelaarsvraag {
  static let woord = "makelaars"

  static let opties =
    [
      Optie(
        "--norm", .getal(naam: "PROCENT", 1...99),
        "bij makelaars: hoeveel procent op tijd moet zijn (gewoonlijk 80)"),
      Optie(
        "--binnen", .getal(naam: "DAGEN", 1...730), "bij makelaars: binnen hoeveel dagen (gewoonlijk 14)"),
      Optie("--stap", .tekst(naam: "STAP"), "bij makelaars: \(stappen) (gewoonlijk gesprek)"),
    ] + Simuleerwijze.opties

  private static let stappen = Kengetal.Stap.vanafAanmelding.map(\.woord).joined(separator: ", ")

  static func beantwoord(_ invoer: Invoer, _ uitvoer: Uitvoer) throws(Afbreking) {
    let keten = try ingesteld(
      try leesKetens([invoer.argumenten[0]], try Scenariovraag.stellingen(invoer)), invoer)[0]
    let vraag = try vraag(invoer)
    let voortgang = Voortgang(stil: uitvoer.stil)
    let wijze = Simuleerwijze(invoer).wijze
    let lijn = keten.plan.capaciteit(vraag) { plan, makelaars in
      voortgang.toon("simuleren met \(makelaars) makelaars", gedaan: 0)
      return plan.simuleer(wijze)
    }
    voortgang.wis()
    if invoer.heeft(.json) {
      let kop: Json = ["versie": .tekst(versie), "scenario": .tekst(keten.naam), "hash": .tekst(keten.hash)]
      return try uitvoer.toon(kop.met([("capaciteit", lijn.json)]).document)
    }
    let delen = [
      alinea("\(keten.naam). \(lijn.zin)"), lijn.tabel.tekst(), lijn.punten.first?.uitkomst.verantwoording,
    ]
    try uitvoer.toon(
      delen.compactMap { $0.map { $0.contains("\n") ? $0 : alinea($0) } }.joined(separator: "\n\n") + "\n")
  }

  private static func vraag(_ invoer: Invoer) throws(Afbreking) -> Capaciteitsvraag {
    let woord = invoer.tekst("--stap") ?? Kengetal.Stap.gesprek.woord
    let gevonden = Kengetal.Stap.vanafAanmelding.first { $0.woord == woord }
    guard let stap = gevonden, let norm = Fractie(Double(invoer.getal("--norm") ?? 80) / 100) else {
      throw Afbreking(.verkeerdGebruik, ["--stap \(woord): verwacht een van: \(stappen)."])
    }
    return Capaciteitsvraag(stap: stap, binnen: invoer.getal("--binnen") ?? 14, norm: norm)
  }
}
