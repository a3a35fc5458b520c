import Bestandsvorm
import BusinessCase
import Weergave

extension Opdracht {
  static let bereken = Opdracht(
    "bereken", "SCENARIO…", aantal: 1...1000,
    samenvatting: "Berekent de uitkomst van een scenario, per termijn en per betaler.",
    voorbeeld: "recept bereken dordrecht-2022",
    opties: [.json] + Optie.metRegister + [.herhalingen]
      + Trekwijze.opties(trekkingen: "voeg toe hoe zeker de uitkomst is, met zo veel trekkingen")
  ) { invoer, uitvoer throws(Afbreking) in
    let berekend = try recept.bereken(
      invoer.argumenten, uit: try Registervraag(invoer, voor: "bereken"), Nabootswijze(invoer, uitvoer))
    if Trekwijze.isGevraagd(invoer) { return try trek(berekend, invoer, uitvoer) }
    if invoer.heeft(.json) {
      let json = berekend.map { $0.uitkomst.json(hash: $0.gelezen.hash) }
      return try uitvoer.toon((json.count == 1 ? json[0] : .lijst(json)).document)
    }
    try uitvoer.toon(berekend.map { $0.uitkomst.overzicht }.joined(separator: "\n\n"))
  }
}

/// The outcome with how sure it is; only when draws were asked for, because they take time.
private func trek(_ berekend: [Berekend], _ invoer: Invoer, _ uitvoer: Uitvoer) throws(Afbreking) {
  let wijze = Trekwijze(invoer)
  let voortgang = Voortgang(stil: uitvoer.stil)
  var (jsons, teksten): ([Json], [String]) = ([], [])
  for een in berekend {
    let uitkomsten = try wijze.trek(een, voortgang).uitkomsten(draden: wijze.draden)
    let spreiding = uitkomsten[0].spreiding
    if invoer.heeft(.json) {
      jsons.append(
        een.uitkomst.json(hash: een.gelezen.hash).met([
          ("trekwijze", wijze.json), ("spreiding", spreiding.json),
          ("trekkingen", .lijst(uitkomsten.map(\.json))),
        ]))
    } else {
      let kansen = Kanstabellen(uitkomsten)
      let delen: [String?] = [
        String(een.uitkomst.overzicht.dropLast()), spreiding.zin.map { alinea($0) },
        kansen.perTermijn.tekst(),
        kansen.perBetaler(.lang)?.tekst(), kansen.uitleg.isEmpty ? nil : alinea(kansen.uitleg),
        alinea(wijze.zin) + "\n",
      ]
      teksten.append(delen.compactMap(\.self).joined(separator: "\n\n"))
    }
  }
  if invoer.heeft(.json) {
    return try uitvoer.toon((jsons.count == 1 ? jsons[0] : .lijst(jsons)).document)
  }
  try uitvoer.toon(teksten.joined(separator: "\n\n"))
}

extension Scenariouitkomst {
  /// What a reader must know, as a list.
  var letOp: String? {
    guard !meldingen.isEmpty else { return nil }
    return "Let op\n" + korteMeldingen.map { alinea("- \($0)", inspringing: 2) }.joined(separator: "\n")
  }

  /// The outcome on one or two screens of 80 columns.
  fileprivate var overzicht: String {
    var delen = [alinea(scenario.naam + (scenario.omschrijving.map { ": \($0)" } ?? "")), alinea(kenmerken)]
    if let register = scenario.register { delen.append(alinea("Casussen uit \(register.zin).")) }
    delen.append(termijntabel.tekst())
    delen.append(betalertabel(.lang).tekst())
    if methode.kentMaanden {
      delen.append(watervaltabel(.lang).tekst())
      delen.append(zekerheidstabel.tekst())
      delen.append(alinea(terugverdienzin))
    }
    if let wachttabel = wachttabel(.lang) { delen.append(wachttabel.tekst()) }
    if let doorstroomtabel { delen.append(doorstroomtabel.tekst()) }
    if let jarentabel { delen.append(jarentabel.tekst()) }
    if let wegingtabel { delen.append(wegingtabel.tekst()) }
    if let meetzin { delen.append(alinea(meetzin)) }
    if let letOp { delen.append(letOp) }
    let aannames = scenario.gegevens.count { $0.herkomst.isAanname }
    delen.append(
      alinea(
        "Van de \(scenario.gegevens.count) uitgangspunten zijn er \(aannames) een aanname. Alle uitgangspunten met hun bron: recept rapport. Waar een bedrag vandaan komt: recept leg-uit."
      ))
    return delen.joined(separator: "\n\n") + "\n"
  }

  private var methode: Methode { scenario.methode }
}
