import Bestandsvorm
import BusinessCase
import Scenariobestand
import Simulatie
import SociaalRecept
import Weergave

extension Opdracht {
  static let simuleer = Opdracht(
    "simuleer", "SCENARIO…", aantal: 1...12,
    samenvatting: "Speelt de keten na: wie hoe lang wacht, en hoe druk het is.",
    voorbeeld: "recept simuleer keten-2022 centrale-wachtlijst extra-makelaar",
    opties: Optie.vormen + Optie.watAls + Simuleerwijze.opties + [
      .uit, .intern, .wie,
      Optie("--jaren", .getal(naam: "AANTAL", 1...50), "hoeveel jaar (gewoonlijk zoals het programma)"),
      Optie("--makelaars", .getal(naam: "AANTAL", 1...500), "met zo veel makelaars, verdeeld over de stad"),
      Optie("--spoor", .getal(naam: "AANTAL", 1...1000), "vertelt wat de eerste zo veel casussen overkomt"),
    ]
  ) { invoer, uitvoer throws(Afbreking) in
    var ketens = try leesKetens(invoer.argumenten, try Scenariovraag.stellingen(invoer))
    let geschat = try schattingen(in: &ketens, invoer)
    ketens = try ingesteld(ketens, invoer)
    if let sporen = invoer.getal("--spoor") { return try toonSpoor(ketens, sporen, invoer, uitvoer) }
    let wijze = Simuleerwijze(invoer)
    let voortgang = Voortgang(stil: uitvoer.stil)
    let uitkomsten = ketens.map { keten in
      keten.plan.simuleer(wijze.wijze, voortgang: { voortgang.toon("\(keten.naam): simuleren", gedaan: $0) })
    }
    voortgang.wis()
    let naast = geschat.map { Geschatteketen.Blad($0, uitkomsten[0]) }
    let json = zip(ketens, uitkomsten).enumerated().map { nummer, paar in
      let json = paar.1.json(
        naam: paar.0.naam, hash: paar.0.hash, tegenover: nummer > 0 ? uitkomsten[0] : nil)
      return nummer == 0 ? naast.map { json.met([("register", $0.json)]) } ?? json : json
    }
    try uitvoer.geef(
      Uitslag(
        [naast.map { .regels($0.tekst) }] + overzicht(ketens, uitkomsten),
        invoer: ketens.flatMap(\.bestanden),
        json: json.count == 1 ? json[0] : .lijst(json)), invoer)
  }
}

/// How many replications, from which seed, on how many threads.
struct Simuleerwijze {
  let wijze: Simulatiewijze

  static let opties = [
    Optie("--herhalingen", .getal(naam: "AANTAL", 2...100_000), "hoe vaak (gewoonlijk 200)"), .zaad,
    Optie("--draden", .getal(naam: "AANTAL", 1...64), "op hoeveel draden tegelijk (gewoonlijk alle)"),
  ]

  init(_ invoer: Invoer) {
    let trekwijze = Trekwijze(invoer)
    wijze = Simulatiewijze(
      herhalingen: invoer.getal("--herhalingen") ?? 200, zaad: trekwijze.zaad, draden: trekwijze.draden)
  }
}

/// A scenario with a chain, ready to be simulated.
struct Ketenvraag {
  let naam: String
  let hash: String
  let bestanden: [String]
  var plan: Ketenplan
}

/// Reads the scenarios that were named; all that is wrong with any of them is reported at once.
func leesKetens(_ namen: [String], _ stellingen: [Stelling]) throws(Afbreking) -> [Ketenvraag] {
  let bibliotheek = Scenariobibliotheek.vanGebruiker
  var (ketens, fouten, klachten): ([Ketenvraag], [Leesfouten], [String]) = ([], [], [])
  for naam in namen {
    do throws(Leesfouten) {
      let gelezen = try bibliotheek.scenario(naam, met: stellingen)
      guard let keten = gelezen.keten, let programma = gelezen.scenario.programma else {
        klachten.append(zonderKeten(naam))
        continue
      }
      let plan = Ketenplan(keten, programma)
      ketens.append(
        Ketenvraag(
          naam: gelezen.scenario.naam, hash: gelezen.hash, bestanden: gelezen.bestanden, plan: plan))
    } catch {
      fouten.append(error)
    }
  }
  guard fouten.isEmpty else { throw Afbreking(fouten) }
  guard klachten.isEmpty else { throw Afbreking(.verkeerdeGegevens, klachten) }
  return ketens
}

private func zonderKeten(_ naam: String) -> String {
  "\(naam): dit scenario zegt niet hoe de keten werkt; verwacht de sleutel \"keten\", of basis: \"keten-2022\""
}

/// With the options of the command line; afterwards everything must still make sense.
func ingesteld(_ ketens: [Ketenvraag], _ invoer: Invoer) throws(Afbreking) -> [Ketenvraag] {
  var klachten: [String] = []
  let jaren = invoer.getal("--jaren") ?? ketens.map(\.plan.jaren).max() ?? 1
  let ingesteld = ketens.map { vraag in
    var vraag = vraag
    vraag.plan.jaren = jaren
    if let aantal = invoer.getal("--makelaars") { vraag.plan = vraag.plan.met(makelaars: aantal) }
    klachten += vraag.plan.bezwaren.map { "\(vraag.naam): \($0.zin)" }
    return vraag
  }
  guard klachten.isEmpty else { throw Afbreking(.verkeerdeGegevens, klachten) }
  return ingesteld
}

private func toonSpoor(
  _ ketens: [Ketenvraag], _ sporen: Int, _ invoer: Invoer, _ uitvoer: Uitvoer
) throws(Afbreking) {
  let zaad = Simuleerwijze(invoer).wijze.zaad
  let gevolgd = ketens.map { ($0.naam, $0.plan.herhaling(0, zaad: zaad, sporen: sporen).spoor) }
  if invoer.heeft(.json) {
    let json = gevolgd.map { naam, spoor -> Json in ["scenario": .tekst(naam), "casussen": spoor.json] }
    return try uitvoer.toon((json.count == 1 ? json[0] : .lijst(json)).document)
  }
  let delen = gevolgd.map { naam, spoor in
    alinea("\(naam): wat \(sporen) gesimuleerde bewoners overkwam. De dagen tellen vanaf hun aanmelding.")
      + "\n\n" + spoor.tekst
  }
  try uitvoer.toon(delen.joined(separator: "\n\n") + "\n")
}

private func overzicht(_ ketens: [Ketenvraag], _ uitkomsten: [Ketenuitkomst]) -> [Uitslag.Deel?] {
  let eerste = uitkomsten[0]
  let letOp = zip(ketens, uitkomsten).flatMap { keten, uitkomst in
    [uitkomst.overbelasting, uitkomst.afgekapt].compactMap(\.self).map { "Let op, \(keten.naam): \($0)" }
  }
  let zinnen = ["\(ketens[0].naam). \(eerste.samenvatting)"] + [eerste.wijkzin].compactMap(\.self) + letOp
  let tabellen =
    [eerste.wachttabel, eerste.plaatstabel, eerste.druktetabel, eerste.stroomtabel]
    + (eerste.plan.jaren > 1 ? [eerste.jarentabel] : []) + [eerste.verlooptabel]
    + Ketenverschillen(ketens.map(\.naam), uitkomsten).tabellen
  return zinnen.map { .zin($0) } + tabellen.map { .tabel($0) } + [.zin(eerste.verantwoording)]
}
