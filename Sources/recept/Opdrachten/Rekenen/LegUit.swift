import BusinessCase
import Weergave

extension Opdracht {
  static let legUit = Opdracht(
    "leg-uit", "SCENARIO GETAL", aantal: 2...2,
    samenvatting: "Laat zien waar een getal vandaan komt, tot en met prijs, bron en formule.",
    voorbeeld: "recept leg-uit dordrecht-2022 lang.gemeente.saldo",
    opties: [.json] + Optie.watAls + Optie.metRegister + [.herhalingen, .zaad]
  ) { invoer, uitvoer throws(Afbreking) in
    let berekend = try recept.bereken(
      [invoer.argumenten[0]], try Scenariovraag(invoer, uitvoer, voor: "leg-uit"),
      Nabootswijze(invoer, uitvoer))
    let uitkomst = berekend[0].uitkomst
    let verklaring = try verklaar(invoer.argumenten[1], in: uitkomst)
    try uitvoer.toon(invoer.heeft(.json) ? verklaring.json.document : verklaring.tekst)
  }
}

private func verklaar(_ getal: String, in uitkomst: Scenariouitkomst) throws(Afbreking) -> Verklaring {
  do throws(Padfout) {
    return try uitkomst.verklaar(Getalpad(getal, gegevens: uitkomst.scenario.gegevens.map(\.sleutel)))
  } catch {
    throw Afbreking(.verkeerdGebruik, [error.zin])
  }
}
