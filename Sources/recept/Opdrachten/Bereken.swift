import BusinessCase
import Weergave

extension Opdracht {
  static let bereken = Opdracht(
    "bereken", "SCENARIO…", aantal: 1...1000,
    samenvatting: "Berekent de uitkomst van een scenario, per termijn en per betaler.",
    voorbeeld: "recept bereken dordrecht-2022", opties: [.json]
  ) { invoer, uitvoer throws(Afbreking) in
    let berekend = try recept.bereken(invoer.argumenten)
    if invoer.heeft(.json) {
      let json = berekend.map { $0.uitkomst.json(hash: $0.gelezen.hash) }
      return try uitvoer.toon((json.count == 1 ? json[0] : .lijst(json)).document)
    }
    try uitvoer.toon(berekend.map { $0.uitkomst.overzicht }.joined(separator: "\n\n"))
  }
}

extension Scenariouitkomst {
  /// The outcome on one or two screens of 80 columns.
  fileprivate var overzicht: String {
    var delen = [alinea(scenario.naam + (scenario.omschrijving.map { ": \($0)" } ?? "")), alinea(kenmerken)]
    delen.append(termijntabel.tekst())
    delen.append(betalertabel(.lang).tekst())
    if methode.kentMaanden {
      delen.append(watervaltabel(.lang).tekst())
      delen.append(zekerheidstabel.tekst())
      delen.append(alinea(terugverdienzin))
    }
    if let jarentabel { delen.append(jarentabel.tekst()) }
    if let wegingtabel { delen.append(wegingtabel.tekst()) }
    if !meldingen.isEmpty {
      delen.append(
        "Let op\n" + korteMeldingen.map { alinea("- \($0)", inspringing: 2) }.joined(separator: "\n"))
    }
    let aannames = scenario.gegevens.count { $0.herkomst.isAanname }
    delen.append(
      alinea(
        "Van de \(scenario.gegevens.count) uitgangspunten zijn er \(aannames) een aanname. Alle uitgangspunten met hun bron: recept rapport. Waar een bedrag vandaan komt: recept leg-uit."
      ))
    return delen.joined(separator: "\n\n") + "\n"
  }

  private var methode: Methode { scenario.methode }
}
