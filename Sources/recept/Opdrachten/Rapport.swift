import BusinessCase
import Weergave

extension Opdracht {
  static let rapport = Opdracht(
    "rapport", "SCENARIO…", aantal: 1...12,
    samenvatting: "Maakt een rapport in een HTML-bestand: samenvatting, grafieken, bronnen.",
    voorbeeld: "recept rapport dordrecht-2022 factor-1-6 pilot-13 -o rapport.html",
    opties: [
      Optie(
        "--uitvoer", kort: "-o", .tekst(naam: "BESTAND"), "waar het rapport komt (gewoonlijk rapport.html)"),
      .uitRegister,
    ] + Trekwijze.opties
  ) { invoer, uitvoer throws(Afbreking) in
    let bestand = invoer.tekst("--uitvoer") ?? "rapport.html"
    let wijze = Trekwijze(invoer)
    let berekend = try recept.bereken(invoer.argumenten, uit: invoer.tekst("--register"))
    let analyse = try analyseer(berekend, wijze, Voortgang(stil: uitvoer.stil))
    let rapport = Rapport(
      berekend.map(\.uitkomst), analyse: analyse, wachten: try wachtsectie(berekend[0], wijze),
      herkomsten: berekend.map { Rapport.Herkomst(hash: $0.gelezen.hash, bestanden: $0.gelezen.bestanden) },
      opdracht: opdrachtregel(invoer, wijze))
    try uitvoer.bewaar(rapport.pagina.document, als: bestand)
    uitvoer.meld("\(bestand) is gemaakt.")
  }
}

/// What makes the same report again, ready for a shell.
private func opdrachtregel(_ invoer: Invoer, _ wijze: Trekwijze) -> String {
  let register = invoer.tekst("--register").map { ["--register", $0] } ?? []
  let woorden = (invoer.argumenten + register).map { naam in
    naam.allSatisfy { $0.isLetter || $0.isNumber || "-_./".contains($0) }
      ? naam : "'\(naam.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''"))'"
  }
  return
    "recept rapport \(woorden.joined(separator: " ")) --trekkingen \(wijze.aantal) --zaad \(wijze.zaad)"
}

/// What waiting does to the money of the first scenario; empty when nothing is known of waiting.
private func wachtsectie(_ hoofd: Berekend, _ wijze: Trekwijze) throws(Afbreking) -> Wachtsectie {
  var sectie = Wachtsectie()
  let geld = try rekenend(hoofd) { () throws(Rekenfout) in
    try Wachtgeld(hoofd.scenario, trekkingen: wijze.aantal, zaad: wijze.zaad, draden: wijze.draden)
  }
  guard let geld else { return sectie }
  sectie.euro = geld.euro
  sectie.maanden = geld.maanden
  return sectie
}

/// Everything that draws tell about the first scenario, and how the others differ from it.
private func analyseer(
  _ berekend: [Berekend], _ wijze: Trekwijze, _ voortgang: Voortgang
) throws(Afbreking) -> Analyse {
  let hoofd = berekend[0]
  let trekkingen = try wijze.trek(hoofd, voortgang)
  let onderhandeling = try onderhandeling(van: hoofd, trekkingen)
  var verschillen: [Verschilbeeld] = []
  for ander in berekend.dropFirst() {
    verschillen.append(Verschilbeeld(try wijze.trek(ander, voortgang), min: trekkingen))
  }
  return Analyse(
    uitkomsten: trekkingen.uitkomsten(draden: wijze.draden), acceptatie: Acceptatie(trekkingen),
    tornado: try rekenend(hoofd) { () throws(Rekenfout) in try Tornado(hoofd.scenario) },
    waarde: try rekenend(hoofd) { () throws(Rekenfout) in
      try Informatiewaarde(
        hoofd.scenario, trekkingen: wijze.aantal, zaad: wijze.zaad, draden: wijze.draden)
    },
    onderzoek: try rekenend(hoofd) { () throws(Rekenfout) in try hoofd.scenario.onderzoek(zaad: wijze.zaad) },
    onderhandeling: onderhandeling,
    prijsbases: try opBeideBases(hoofd, onderhandeling, wijze, voortgang), verschillen: verschillen,
    trekkingen: wijze.aantal, zaad: wijze.zaad)
}
