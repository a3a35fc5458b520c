import BusinessCase
import Weergave

extension Opdracht {
  static let rapport = Opdracht(
    "rapport", "SCENARIO…", aantal: 1...12,
    samenvatting: "Maakt een rapport in een HTML-bestand: samenvatting, grafieken, bronnen.",
    voorbeeld: "recept rapport dordrecht-2022 factor-1-6 pilot-13 -o rapport.html",
    opties: [
      Optie(
        "--uitvoer", kort: "-o", .tekst(naam: "BESTAND"), "waar het rapport komt (gewoonlijk rapport.html)")
    ]
  ) { invoer, uitvoer throws(Afbreking) in
    let bestand = invoer.tekst("--uitvoer") ?? "rapport.html"
    let berekend = try recept.bereken(invoer.argumenten)
    let rapport = Rapport(
      berekend.map(\.uitkomst),
      herkomsten: berekend.map { Rapport.Herkomst(hash: $0.gelezen.hash, bestanden: $0.gelezen.bestanden) },
      opdracht: "recept rapport \(invoer.argumenten.joined(separator: " "))")
    try uitvoer.bewaar(rapport.pagina.document, als: bestand)
    uitvoer.meld("\(bestand) is gemaakt.")
  }
}
