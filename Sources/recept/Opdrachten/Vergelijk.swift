import BusinessCase
import Weergave

extension Opdracht {
  static let vergelijk = Opdracht(
    "vergelijk", "SCENARIO SCENARIO…", aantal: 2...100,
    samenvatting: "Zet scenario's naast elkaar, met het verschil met het eerste.",
    voorbeeld: "recept vergelijk dordrecht-2022 factor-1-6 pilot-13",
    opties: [.json] + Optie.metRegister + [.herhalingen] + Trekwijze.opties
  ) { invoer, uitvoer throws(Afbreking) in
    let naspelen = Nabootswijze(invoer, uitvoer)
    let berekend = try recept.bereken(
      invoer.argumenten, uit: try Registervraag(invoer, voor: "vergelijk"), naspelen)
    let vergelijking = Vergelijking(berekend.map(\.uitkomst))
    let wijze = Trekwijze(invoer)
    let voortgang = Voortgang(stil: uitvoer.stil)
    let eerste = try wijze.trek(berekend[0], voortgang)
    let verschillen = try verschilbeelden(berekend, min: eerste, wijze, voortgang)
    let spreidingen =
      [(naam: berekend[0].scenario.naam, spreiding: eerste.spreiding)]
      + verschillen.map { (naam: $0.naam, spreiding: $0.spreiding) }
    let ketens = ketenvergelijking(berekend, verschillen, naspelen)
    if invoer.heeft(.json) {
      return try uitvoer.toon(
        vergelijking.json(hashes: berekend.map(\.gelezen.hash)).met(
          [
            ("trekwijze", wijze.json), ("spreidingen", .lijst(spreidingen.map(\.spreiding.json))),
            ("onzekereVerschillen", .lijst(verschillen.map(\.json))),
          ] + (ketens.map { [("ketens", $0.json)] } ?? [])
        ).document)
    }
    let tabel = Verschilbeeld.tabel(verschillen, met: berekend[0].scenario.naam)
    try uitvoer.toon(
      vergelijking.overzicht(
        spreidingen.zinnen.map { alinea($0) }
          + ([tabel] + (ketens?.tabellen ?? [])).map { $0.tekst() }))
  }
}

/// Each scenario against the first, draw by draw: what they share varies in both alike and falls away.
func verschilbeelden(
  _ berekend: [Berekend], min eerste: Trekkingen, _ wijze: Trekwijze, _ voortgang: Voortgang
) throws(Afbreking) -> [Verschilbeeld] {
  var beelden: [Verschilbeeld] = []
  let spreiding = eerste.spreiding
  for ander in berekend.dropFirst() {
    beelden.append(Verschilbeeld(try wijze.trek(ander, voortgang), min: eerste, spreiding))
  }
  return beelden
}

extension Vergelijking {
  fileprivate func overzicht(_ onzekerheid: [String]) -> String {
    var delen = [scenariotabel(.lang).tekst(), totaaltabel.tekst()]
    if let verschiltabel = verschiltabel(.lang) { delen.append(verschiltabel.tekst()) }
    delen += onzekerheid
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
