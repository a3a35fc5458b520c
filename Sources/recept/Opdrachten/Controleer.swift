import BusinessCase
import Scenariobestand
import Taal
import Weergave

extension Opdracht {
  static let controleer = Opdracht(
    "controleer", "BESTAND…", aantal: 1...1000,
    samenvatting: "Controleert scenario's, casussen en kostenkaarten; meldt alle fouten tegelijk.",
    voorbeeld: "recept controleer scenarios/dordrecht-2022.json5"
  ) { invoer, uitvoer throws(Afbreking) in
    let bibliotheek = Scenariobibliotheek.vanGebruiker
    var fouten: [Leesfouten] = []
    for bestand in invoer.argumenten {
      let bevinding: Result<_, Leesfouten> = Result(van: try bibliotheek.controleer(bestand))
      switch bevinding {
      case .success(let verslag):
        let meldingen = verslag.meldingen.map { alinea("- \($0.zin)", inspringing: 2) + "\n" }.joined()
        try uitvoer.toon("\(bestand): in orde (\(verslag.soort.rawValue))\n\(meldingen)")
      case .failure(let fout): fouten.append(fout)
      }
    }
    guard fouten.isEmpty else {
      let aantal = fouten.reduce(0) { $0 + $1.fouten.count }
      let afbreking = Afbreking(fouten)
      throw Afbreking(afbreking.uitgang, afbreking.zinnen + [aantal == 1 ? "1 fout" : "\(aantal) fouten"])
    }
  }
}
