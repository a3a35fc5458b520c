import Bestandsvorm
import BusinessCase
import Taal
import Weergave

extension Opdracht {
  static let omslagpunt = Opdracht(
    "omslagpunt", "SCENARIO [GETAL]", aantal: 1...2,
    samenvatting:
      "Zoekt bij welke waarde van een getal het saldo nul is, of hoeveel makelaars er nodig zijn.",
    voorbeeld: "recept omslagpunt dordrecht-2022 traject.prijs",
    opties: [.json] + Optie.metRegister + Makelaarsvraag.opties
  ) { invoer, uitvoer throws(Afbreking) in
    if invoer.argumenten.dropFirst().first == Makelaarsvraag.woord {
      return try Makelaarsvraag.beantwoord(invoer, uitvoer)
    }
    let berekend = try recept.bereken(
      [invoer.argumenten[0]], uit: try Registervraag(invoer, voor: "omslagpunt"),
      Nabootswijze(invoer, uitvoer))[0]
    let punten = try omslagpunten(berekend, invoer.argumenten.dropFirst().first)
    if invoer.heeft(.json) {
      let json: Json = [
        "versie": .tekst(versie), "scenario": .tekst(berekend.scenario.naam),
        "hash": .tekst(berekend.gelezen.hash), "register": berekend.registerJson,
        "saldo": .getal(berekend.uitkomst[.lang].totaal.saldo),
        "omslagpunten": .lijst(punten.map(\.json)),
      ]
      return try uitvoer.toon(json.document)
    }
    let saldo =
      "Het saldo van alle trajecten na \(berekend.uitkomst[.lang].maanden) maanden is nu \(euroTekst(berekend.uitkomst[.lang].totaal.saldo)). De andere getallen blijven gelijk."
    let lichaam =
      punten.count == 1 ? [alinea(punten[0].zin)] : Omslagpunt.tabellen(punten).map { $0.tekst() }
    try uitvoer.toon(([alinea(saldo)] + lichaam).joined(separator: "\n\n") + "\n")
  }
}

/// That of one number, or those of all numbers that casussen share.
private func omslagpunten(_ berekend: Berekend, _ sleutel: String?) throws(Afbreking) -> [Omslagpunt] {
  let scenario = berekend.scenario
  guard let sleutel else {
    return try rekenend(berekend, try Omslagpunt.alle(van: scenario))
  }
  let parameters = try rekenend(berekend, try scenario.parameters())
  guard let parameter = parameters.first(where: { $0.sleutel == sleutel }) else {
    let bedoeld = dichtstbijzijnde(sleutel, in: parameters.map(\.sleutel))
    throw Afbreking(
      .verkeerdGebruik,
      [
        "\"\(sleutel)\" is geen getal van dit scenario." + (bedoeld.map { " Bedoelde u \"\($0)\"?" } ?? "")
          + " Bijvoorbeeld: \(parameters.prefix(3).map(\.sleutel).joined(separator: ", ")); of van een zorgregel: casus.ID.zorgregels[0].kans"
      ])
  }
  let punt = try rekenend(berekend, try Omslagpunt(parameter, van: scenario))
  return [punt].compactMap(\.self)
}
