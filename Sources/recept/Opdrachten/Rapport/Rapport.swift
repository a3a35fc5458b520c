import BusinessCase
import Weergave

extension Opdracht {
  static let rapport = Opdracht(
    "rapport", "SCENARIO…", aantal: 1...12,
    samenvatting: "Maakt een rapport in een HTML-bestand: samenvatting, grafieken, bronnen.",
    voorbeeld: "recept rapport dordrecht-2022 factor-1-6 pilot-13 -o rapport.html",
    opties: [
      Optie(
        Optie.naarBestand.naam, kort: "-o", .tekst(naam: "BESTAND"),
        "waar het rapport komt (gewoonlijk rapport.html); - is het scherm"), .kort, .plan,
    ] + Optie.watAls + Optie.metRegister + [.herhalingen] + Trekwijze.opties
  ) { invoer, uitvoer throws(Afbreking) in
    let bestand = invoer.tekst(Optie.naarBestand.naam) ?? "rapport.html"
    if invoer.heeft(.kort), invoer.heeft(.plan) {
      throw Afbreking(
        .verkeerdGebruik, ["Kies \(Optie.kort.naam) of \(Optie.plan.naam); samen gaan ze niet."])
    }
    let wijze = Trekwijze(invoer)
    let naspelen = Nabootswijze(invoer, uitvoer)
    let vraag = try Scenariovraag(invoer, uitvoer, voor: "rapport")
    let berekend = try recept.bereken(invoer.argumenten, vraag, naspelen)
    let gelezen = berekend.flatMap(\.gelezen.bestanden)
    try uitvoer.magNaar(bestand, invoer: gelezen)
    let voortgang = Voortgang(stil: uitvoer.stil)
    func bewaar(_ pagina: Pagina, vertrouwelijk: Bool) throws(Afbreking) {
      try uitvoer.bewaar(pagina.document, als: bestand, invoer: gelezen, vertrouwelijk: vertrouwelijk)
      uitvoer.meldGemaakt(bestand)
    }
    if invoer.heeft(.kort) {
      let een = try berekend.enige(voor: .kort)
      return try bewaar(
        try kortrapport(een, wijze, voortgang).pagina, vertrouwelijk: een.scenario.register?.isIntern == true)
    }
    if invoer.heeft(.plan) {
      let een = try berekend.enige(voor: .plan)
      return try bewaar(
        try planrapport(een, vraag.register, wijze, voortgang).pagina,
        vertrouwelijk: een.scenario.register?.isIntern == true)
    }
    var alle: [Trekkingen] = []
    for een in berekend { alle.append(try wijze.trek(een, voortgang)) }
    let trekkingen = alle[0]
    let verschillen = verschilbeelden(alle)
    let analyse = try analyseer(berekend[0], trekkingen, verschillen, wijze, voortgang)
    let wachten = try wachtsectie(
      berekend[0], trekkingen, wijze, naspelen, ketenvergelijking(berekend, verschillen, naspelen))
    let rapport = Rapport(
      berekend.map(\.uitkomst), analyse: analyse, wachten: wachten,
      bewijs: try invoer.heeft(.gemeten) ? vraag.register?.bewijs(naast: invoer.argumenten[0], wijze) : nil,
      register: try registersectie(vraag.register),
      herkomsten: berekend.map { Rapport.Herkomst(hash: $0.gelezen.hash, bestanden: $0.gelezen.bestanden) },
      opdracht: opdrachtregel(invoer, wijze))
    try bewaar(rapport.pagina, vertrouwelijk: rapport.isIntern)
  }
}

extension Optie {
  fileprivate static let kort = Optie(
    "--kort", .vlag, "twee bladzijden zonder vaktaal, voor wie over het geld beslist")
  static let plan = Optie(
    "--plan", .vlag,
    "de getallen zoals een transformatieplan ze vraagt: zorg per wet en uren van personeel, vijf jaar")
}

extension [Berekend] {
  /// The only scenario that a form of report is about.
  fileprivate func enige(voor optie: Optie) throws(Afbreking) -> Berekend {
    if count == 1 { return self[0] }
    throw Afbreking(
      .verkeerdGebruik, ["\(optie.naam) gaat over één scenario; hier staan er \(count). Maak er van elk een."]
    )
  }
}

private func kortrapport(
  _ een: Berekend, _ wijze: Trekwijze, _ voortgang: Voortgang
) throws(Afbreking) -> Kortrapport {
  let trekkingen = try wijze.trek(een, voortgang)
  return Kortrapport(
    een.uitkomst, kansen: Kansuitkomst(trekkingen, .lang, trekkingen.spreiding),
    onderhandeling: try onderhandeling(van: een, trekkingen))
}

extension Registervraag {
  /// What was measured, beside the scenario as it was before anything was made of that.
  fileprivate func bewijs(naast naam: String, _ wijze: Trekwijze) throws(Afbreking) -> Bewijsblad {
    let scenario = try scenarioVoorBewijs(naam)
    return try bewijsblad(scenario).met(waardeVoor: scenario, wijze)
  }
}

/// What makes the same report again, ready for a shell.
private func opdrachtregel(_ invoer: Invoer, _ wijze: Trekwijze) -> String {
  let register =
    (invoer.tekst("--register").map { ["--register", $0] } ?? [])
    + (invoer.heeft(.gemeten) ? [Optie.gemeten.naam] : [])
    + (invoer.tekst(Optie.tau.naam).map { [Optie.tau.naam, $0] } ?? [])
    + (invoer.heeft(.intern) ? [Optie.intern.naam] : [])
  let herhalingen = invoer.getal(Optie.herhalingen.naam).map { " \(Optie.herhalingen.naam) \($0)" } ?? ""
  let watAls = Optie.watAls.flatMap { optie in invoer.lijst(optie).flatMap { [optie.naam, $0] } }
  let woorden = (invoer.argumenten + watAls + register).map { naam in
    naam.allSatisfy { $0.isLetter || $0.isNumber || "-_./".contains($0) }
      ? naam : "'\(naam.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''"))'"
  }
  return
    "recept rapport \(woorden.joined(separator: " ")) --trekkingen \(wijze.aantal) --zaad \(wijze.zaad)\(herhalingen)"
}

/// Everything that draws tell about the first scenario, and how the others differ from it.
private func analyseer(
  _ hoofd: Berekend, _ trekkingen: Trekkingen, _ verschillen: [Verschilbeeld], _ wijze: Trekwijze,
  _ voortgang: Voortgang
) throws(Afbreking) -> Analyse {
  let onderhandeling = try onderhandeling(van: hoofd, trekkingen)
  return Analyse(
    uitkomsten: trekkingen.uitkomsten(draden: wijze.draden), acceptatie: Acceptatie(trekkingen),
    tornado: try rekenend(hoofd, try Tornado(hoofd.scenario)),
    omslagpunten: try rekenend(hoofd, try Omslagpunt.alle(van: hoofd.scenario)),
    waarde: try rekenend(
      hoofd,
      try Informatiewaarde(
        hoofd.scenario, trekkingen: wijze.aantal, zaad: wijze.zaad, draden: wijze.draden)),
    onderzoek: try rekenend(hoofd, try hoofd.scenario.onderzoek(zaad: wijze.zaad)),
    onderhandeling: onderhandeling,
    prijsbases: try opBeideBases(hoofd, onderhandeling, wijze, voortgang),
    verschillen: verschillen,
    trekkingen: wijze.aantal, zaad: wijze.zaad)
}
