import Bestandsvorm
import SociaalRecept
import Weergave

extension Opdracht {
  static let inzage = opRegister(
    "inzage", "CASUS", aantal: 1...1,
    samenvatting: "Geeft de bewoner van een casus alles wat er over hem of haar bewaard is.",
    voorbeeld: "inzage 17 -o inzage.txt",
    opties: [
      .jsonVanRegister,
      Optie("--uitvoer", kort: "-o", .tekst(naam: "BESTAND"), "waar het komt (gewoonlijk op het scherm)"),
    ]
  ) { invoer, uitvoer throws(Afbreking) in
    let nummer = try invoer.casus()
    let dossier = try invoer.inRegister { zitting throws(Registerfout) in try zitting.inzagedossier(nummer) }
    let tekst =
      invoer.heeft(.jsonVanRegister)
      ? dossier.json.document : String(dossier.alineas.map(\.opScherm).joined().dropFirst())
    guard let bestand = invoer.tekst("--uitvoer") else { return try uitvoer.toon(tekst) }
    try uitvoer.bewaar(tekst, als: bestand, invoer: [invoer.registerpad], vertrouwelijk: true)
    uitvoer.meld("\(bestand) is gemaakt. Geef het alleen aan de bewoner zelf.")
  }
}

extension Inzagealinea {
  /// With an empty line before every heading.
  fileprivate var opScherm: String {
    switch self {
    case .kop(let tekst): "\n\(alinea(tekst))\n"
    case .tekst(let tekst): "\(alinea(tekst))\n"
    case .regel(let tekst): "\(alinea(tekst, inspringing: 2))\n"
    case .citaat(let tekst): "\(alinea("\u{201C}\(tekst)\u{201D}", inspringing: 4, eersteOok: true))\n"
    }
  }
}
