import BusinessCase
import Weergave

extension Opdracht {
  static let vergelijk = Opdracht(
    "vergelijk", "SCENARIO SCENARIO…", aantal: 2...100,
    samenvatting: "Zet scenario's naast elkaar, met het verschil met het eerste.",
    voorbeeld: "recept vergelijk dordrecht-2022 factor-1-6 pilot-13", opties: [.json]
  ) { invoer, uitvoer throws(Afbreking) in
    let berekend = try recept.bereken(invoer.argumenten)
    let vergelijking = Vergelijking(berekend.map(\.uitkomst))
    if invoer.heeft(.json) {
      return try uitvoer.toon(vergelijking.json(hashes: berekend.map(\.gelezen.hash)).document)
    }
    try uitvoer.toon(vergelijking.overzicht)
  }
}

extension Vergelijking {
  fileprivate var overzicht: String {
    var delen = [scenariotabel(.lang).tekst(), totaaltabel.tekst()]
    if let verschiltabel = verschiltabel(.lang) { delen.append(verschiltabel.tekst()) }
    delen += [betalertabel(.lang).tekst(), verzoeningtabel.tekst(), alinea(verzoeningzin)]
    let meldingen =
      waarschuwingen
      + uitkomsten.flatMap { uitkomst in
        uitkomst.korteMeldingen.map { "\(uitkomst.scenario.naam): \($0)" }
      }
    if !meldingen.isEmpty {
      delen.append("Let op\n" + meldingen.map { alinea("- \($0)", inspringing: 2) }.joined(separator: "\n"))
    }
    return delen.joined(separator: "\n\n") + "\n"
  }
}
