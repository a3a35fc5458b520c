import BusinessCase
import Weergave

extension Opdracht {
  static let legUit = Opdracht(
    "leg-uit", "SCENARIO GETAL", aantal: 2...2,
    samenvatting: "Laat zien waar een getal vandaan komt, tot en met prijs, bron en formule.",
    voorbeeld: "recept leg-uit dordrecht-2022 lang.gemeente.saldo", opties: [.json]
  ) { invoer, uitvoer throws(Afbreking) in
    let uitkomst = try recept.bereken([invoer.argumenten[0]])[0].uitkomst
    do throws(Padfout) {
      let pad = try Getalpad(invoer.argumenten[1], gegevens: uitkomst.scenario.gegevens.map(\.sleutel))
      let verklaring = try uitkomst.verklaar(pad)
      try? uitvoer.toon(invoer.heeft(.json) ? verklaring.json.document : verklaring.tekst)
    } catch {
      throw Afbreking(.verkeerdGebruik, [error.zin])
    }
  }
}
