import Bestandsvorm
import SociaalRecept
import Weergave

extension Opdracht {
  static let inzage = opRegister(
    "inzage", "CASUS", aantal: 1...1,
    samenvatting: "Geeft de bewoner van een casus alles wat er over hem of haar bewaard is.",
    voorbeeld: "inzage 17 -o inzage.txt",
    opties: [
      .json,
      Optie("--uitvoer", kort: "-o", .tekst(naam: "BESTAND"), "waar het komt (gewoonlijk op het scherm)"),
    ]
  ) { invoer, uitvoer throws(Afbreking) in
    let nummer = try invoer.casus()
    let dossier = try invoer.inRegister { zitting throws(Registerfout) in try zitting.inzagedossier(nummer) }
    let tekst =
      invoer.heeft(.json)
      ? dossier.json.document : dossier.alineas.map { alinea($0, inspringing: 2) + "\n" }.joined()
    guard let bestand = invoer.tekst("--uitvoer") else { return try uitvoer.toon(tekst) }
    try uitvoer.bewaar(tekst, als: bestand, vertrouwelijk: true)
    uitvoer.meld("\(bestand) is gemaakt. Geef het alleen aan de bewoner zelf.")
  }
}
