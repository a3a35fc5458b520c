import Scenariobestand
import SociaalRecept
import Taal
import Weergave

extension Opdracht {
  static let toetsformulier = opRegister(
    "toetsformulier", "[PRAKTIJK]", aantal: 0...1,
    samenvatting:
      "Maakt een formulier waarop een praktijk haar zorgregels toetst; zonder praktijk: welke er wachten.",
    voorbeeld: "toetsformulier \"Praktijk Noord\" -o toets.csv",
    opties: [
      Optie(
        "--uitvoer", kort: "-o", .tekst(naam: "BESTAND"), "een bestand (CSV) om in te vullen en in te lezen"),
      Optie("--druk", .tekst(naam: "BESTAND"), "hetzelfde als pagina (HTML) om te printen"),
    ]
  ) { invoer, uitvoer throws(Afbreking) in
    let pad = invoer.registerpad
    for bestand in [invoer.tekst("--uitvoer"), invoer.tekst("--druk")].compactMap(\.self) {
      try uitvoer.magNaar(bestand, invoer: [pad])
    }
    let praktijk = invoer.argumenten.first
    let alle = try invoer.inRegister { zitting throws(Registerfout) in
      let alle = try zitting.praktijkvragen()
      let getoond = praktijk.map { alle.van($0) } ?? []
      try zitting.legInzageVast("toetsformulier", aantal: Set(getoond.map(\.vraag.casus)).count)
      return alle
    }
    guard let praktijk else { return try uitvoer.toon(alle.overzicht) }
    let vragen = alle.van(praktijk)
    guard !vragen.isEmpty else {
      let bedoeld = dichtstbijzijnde(praktijk, in: alle.praktijken).map { " Bedoelde u \"\($0)\"?" } ?? ""
      throw Afbreking(.verkeerdeGegevens, ["Er wacht niets op \(praktijk.ingekort).\(bedoeld)"])
    }
    let blad = Toetsformulierblad(vragen, praktijk: praktijk)
    if let bestand = invoer.tekst("--uitvoer") {
      try uitvoer.bewaar(
        String(decoding: vragen.alsCsv, as: UTF8.self), als: bestand, invoer: [pad], vertrouwelijk: true)
      uitvoer.meld("\(bestand) is gemaakt. Ingevuld terug? recept register toetsantwoorden \(bestand)")
    }
    if let bestand = invoer.tekst("--druk") {
      try uitvoer.bewaar(blad.pagina, als: bestand, invoer: [pad], vertrouwelijk: true)
      uitvoer.meld("\(bestand) is gemaakt.")
    }
    if invoer.tekst("--uitvoer") == nil, invoer.tekst("--druk") == nil { try uitvoer.toon(blad.tekst) }
  }

  static let toetsantwoorden = opRegister(
    "toetsantwoorden", "BESTAND", aantal: 1...1,
    samenvatting: "Leest een ingevuld toetsformulier in. Eén fout, en er verandert niets.",
    voorbeeld: "toetsantwoorden toets.csv", opties: [.op]
  ) { invoer, uitvoer throws(Afbreking) in
    let (bestand, op) = (invoer.argumenten[0], try invoer.op())
    let bytes: [UInt8]
    do throws(Toegangsfout) { bytes = try Schijf().lees(bestand, hoogstens: 5_000_000) } catch {
      throw Afbreking(.geenInvoer, ["\(bestand)  \(error.zin)"])
    }
    let regels: [Toetsregel]
    do throws(Inleesfouten) { regels = try leesToetsantwoorden(bytes, bestand: bestand) } catch {
      throw Afbreking(.verkeerdeGegevens, error.zinnen + [Afbreking.nietsVeranderd])
    }
    let verslag = try invoer.inRegister { zitting throws(Registerfout) in try zitting.neemOver(regels, op: op)
    }
    uitvoer.bevestig("\(bestand): \(verslag.zin)\n")
  }
}

extension [Praktijkvraag] {
  fileprivate var overzicht: String {
    guard !isEmpty else { return "Er wacht geen zorgregel op een praktijk.\n" }
    let perPraktijk = Dictionary(grouping: self) { $0.praktijk ?? "" }.sorted { $0.key < $1.key }
    return perPraktijk.map { "\($0.key.isEmpty ? "(praktijk onbekend)" : $0.key): \($0.value.count)\n" }
      .joined()
  }
}
