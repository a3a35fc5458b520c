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
    let verklaring = try verklaar(invoer.argumenten[1], in: berekend[0])
    try uitvoer.toon(invoer.heeft(.json) ? verklaring.json.document : verklaring.tekst)
  }
}

private func verklaar(_ getal: String, in berekend: Berekend) throws(Afbreking) -> Verklaring {
  let (pad, verklaring): (Getalpad, Verklaring)
  do throws(Padfout) {
    pad = try Getalpad(getal, gegevens: berekend.scenario.gegevens.map(\.sleutel))
    verklaring = try berekend.uitkomst.verklaar(pad)
  } catch {
    throw Afbreking(.verkeerdGebruik, [error.zin])
  }
  // Units of care of a year are those of one resident where only one has them.
  if case .plan = pad { try berekend.isOpenVoor(getal) }
  return verklaring
}
