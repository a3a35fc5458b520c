import Bestandsvorm
import BusinessCase
import SociaalRecept
import Weergave

extension Opdracht {
  static let verifieer = Opdracht(
    "verifieer",
    samenvatting: "Controleert het rekenhart zelf: bekende antwoorden, uiterste waarden, wetten.",
    voorbeeld: "recept verifieer", opties: [.json]
  ) { invoer, uitvoer throws(Afbreking) in
    let uitslagen = (Controle.alle + Controle.simulatie).map { $0.voerUit() }
    let mislukt = uitslagen.count { !$0.isGoed }
    if invoer.heeft(.json) {
      try uitvoer.toon(Json.lijst(uitslagen.map(\.json)).document)
    } else {
      try uitvoer.toon(verslag(uitslagen, mislukt: mislukt))
    }
    if mislukt > 0 { throw Afbreking(.controleMislukt) }
  }
}

private func verslag(_ uitslagen: [Controle.Uitslag], mislukt: Int) -> String {
  let tabel = Tabel(
    titel: "Controles van het rekenhart en de simulatie",
    kop: [Kolom("Uitslag"), Kolom("Controle"), Kolom("Belofte")],
    rijen: uitslagen.map { [$0.isGoed ? "goed" : "FOUT", $0.naam, $0.belofte] })
  let afwijkingen = uitslagen.flatMap { uitslag in
    uitslag.afwijkingen.prefix(5).map { "\(uitslag.naam): \($0)" }
  }
  let slot =
    mislukt == 0
    ? "Alle \(uitslagen.count) controles zijn goed; samen \(uitslagen.reduce(0) { $0 + $1.vergelijkingen }) vergelijkingen."
    : "\(mislukt) van de \(uitslagen.count) controles zijn fout."
  return ([tabel.tekst(), afwijkingen.joined(separator: "\n"), slot].filter { !$0.isEmpty }).joined(
    separator: "\n\n")
    + "\n"
}

extension Controle.Uitslag {
  fileprivate var json: Json {
    [
      "naam": .tekst(naam), "belofte": .tekst(belofte), "goed": .waarheid(isGoed),
      "vergelijkingen": .geheel(vergelijkingen), "afwijkingen": .lijst(afwijkingen.map { .tekst($0) }),
    ]
  }
}
