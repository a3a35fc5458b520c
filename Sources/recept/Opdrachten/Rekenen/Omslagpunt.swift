import Bestandsvorm
import BusinessCase
import Scenariobestand
import Taal
import Weergave

extension Opdracht {
  static let omslagpunt = Opdracht(
    "omslagpunt", "SCENARIO… [GETAL]", aantal: 1...20,
    samenvatting:
      "Zoekt bij welke waarde van een getal het saldo nul is, of de keuze omslaat.",
    voorbeeld: "recept omslagpunt dordrecht-2022 traject.prijs",
    opties: Optie.vormen + Optie.watAls + [.betaler] + Optie.metRegister + Makelaarsvraag.opties
  ) { invoer, uitvoer throws(Afbreking) in
    if invoer.argumenten.dropFirst().first == Makelaarsvraag.woord {
      return try Makelaarsvraag.beantwoord(invoer, uitvoer)
    }
    let vraag = try Scenariovraag(invoer, uitvoer, voor: "omslagpunt")
    let (namen, getal) = scenariosEnGetal(invoer.argumenten)
    let berekend = try recept.bereken(namen, vraag, Nabootswijze(invoer, uitvoer))
    guard berekend.count == 1 else { return try toonKeuzes(berekend, getal, invoer, uitvoer) }
    let een = berekend[0]
    let punten = try omslagpunten(een, getal)
    let saldo = een.uitkomst[.lang].totaal.saldo
    let zin =
      "\(een.scenario.naam). Het saldo van alle trajecten na \(maandenTekst(een.uitkomst[.lang].maanden)) is nu \(euroTekst(saldo)). De andere getallen blijven gelijk."
    let lichaam: [Uitslag.Deel?] =
      punten.count == 1 ? [.zin(punten[0].zin)] : Omslagpunt.tabellen(punten).map { .tabel($0) }
    let json = Json.object(
      een.kop + [("saldo", .getal(saldo)), ("omslagpunten", .lijst(punten.map(\.json)))])
    try uitvoer.geef(Uitslag([.zin(zin)] + lichaam, invoer: een.gelezen.bestanden, json: json), invoer)
  }
}

/// The last word is a number, unless there is a scenario of that name.
private func scenariosEnGetal(_ woorden: [String]) -> (namen: [String], getal: String?) {
  guard woorden.count > 1, let laatste = woorden.last, !Scenariobibliotheek.vanGebruiker.kent(laatste) else {
    return (woorden, nil)
  }
  return (Array(woorden.dropLast()), laatste)
}

/// Where another alternative becomes the best one.
private func toonKeuzes(
  _ berekend: [Berekend], _ sleutel: String?, _ invoer: Invoer, _ uitvoer: Uitvoer
) throws(Afbreking) {
  let scenarios = berekend.map(\.scenario)
  var parameters: [Parameter] = []
  for een in berekend {
    let nieuw = sleutel == nil ? try gedeeldeGetallen(een) : try rekenend(een, try een.scenario.parameters())
    parameters += nieuw.filter { !parameters.contains($0) }
  }
  if let sleutel {
    guard let gekozen = parameters.first(where: { $0.sleutel == sleutel }) else {
      throw .geenGetal(sleutel, parameters)
    }
    parameters = [gekozen]
  }
  var verlopen: [Keuzeverloop] = []
  for parameter in parameters {
    if let verloop = try rekenend(berekend[0], try Keuzeverloop(parameter, van: scenarios)) {
      verlopen.append(verloop)
    }
  }
  let lichaam: [Uitslag.Deel?] =
    verlopen.count == 1
    ? [.zin(verlopen[0].zin)]
    : [.tabel(Keuzeverloop.tabel(verlopen)), Keuzeverloop.restzin(verlopen).map { .zin($0) }]
  let json = Json.object([
    ("versie", .tekst(versie)), ("scenarios", .lijst(scenarios.map { .tekst($0.naam) })),
    ("hashes", .lijst(berekend.map { .tekst($0.gelezen.hash) })),
    ("keuzes", .lijst(verlopen.map(\.json))),
  ])
  try uitvoer.geef(
    Uitslag(
      [.zin(Keuzeverloop.inleiding(scenarios.map(\.naam)))] + lichaam,
      invoer: berekend.flatMap(\.gelezen.bestanden), json: json), invoer)
}

private func gedeeldeGetallen(_ berekend: Berekend) throws(Afbreking) -> [Parameter] {
  try rekenend(berekend, try berekend.scenario.parameters()).filter {
    if case .regel = $0 { false } else { true }
  }
}

/// That of one number, or those of all numbers that casussen share.
private func omslagpunten(_ berekend: Berekend, _ sleutel: String?) throws(Afbreking) -> [Omslagpunt] {
  let scenario = berekend.scenario
  guard let sleutel else {
    return try rekenend(berekend, try Omslagpunt.alle(van: scenario))
  }
  let parameters = try rekenend(berekend, try scenario.parameters())
  guard let parameter = parameters.first(where: { $0.sleutel == sleutel }) else {
    throw .geenGetal(sleutel, parameters)
  }
  let punt = try rekenend(berekend, try Omslagpunt(parameter, van: scenario))
  return [punt].compactMap(\.self)
}

extension Afbreking {
  fileprivate static func geenGetal(_ sleutel: String, _ parameters: [Parameter]) -> Afbreking {
    let bedoeld = dichtstbijzijnde(sleutel, in: parameters.map(\.sleutel))
    return Afbreking(
      .verkeerdGebruik,
      [
        "\"\(sleutel)\" is geen getal van dit scenario." + (bedoeld.map { " Bedoelde u \"\($0)\"?" } ?? "")
          + " Bijvoorbeeld: \(parameters.prefix(3).map(\.sleutel).joined(separator: ", ")); of van een zorgregel: casus.ID.zorgregels[0].kans"
      ])
  }
}
