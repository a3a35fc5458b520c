import Bestandsvorm
import BusinessCase
import Weergave

extension Opdracht {
  static let waarde = Opdracht(
    "waarde", "SCENARIO", aantal: 1...1,
    samenvatting: "Berekent wat meer weten waard is: over alles, over één getal, met meer casussen.",
    voorbeeld: "recept waarde dordrecht-2022",
    opties: [.json] + Optie.metRegister + [.herhalingen] + Trekwijze.opties
  ) { invoer, uitvoer throws(Afbreking) in
    let wijze = Trekwijze(invoer)
    let berekend = try recept.bereken(
      invoer.argumenten, uit: try Registervraag(invoer, voor: "waarde"), Nabootswijze(invoer, uitvoer))[0]
    let scenario = berekend.scenario
    let voortgang = Voortgang(stil: uitvoer.stil)
    let waarde = try rekenend(
      berekend,
      try Informatiewaarde(scenario, trekkingen: wijze.aantal, zaad: wijze.zaad, draden: wijze.draden) {
        voortgang.toon("\(scenario.naam): trekken", gedaan: $0)
      })
    voortgang.wis()
    if invoer.heeft(.json) {
      let json: Json = [
        "versie": .tekst(versie), "scenario": .tekst(scenario.naam), "hash": .tekst(berekend.gelezen.hash),
        "register": berekend.registerJson,
        "trekwijze": wijze.json, "spreiding": waarde.spreiding.json, "waarde": waarde.json,
        "meldingen": .lijst(berekend.uitkomst.korteMeldingen.map { .tekst($0) }),
      ]
      return try uitvoer.toon(json.document)
    }
    let delen: [String?] = [
      alinea(scenario.naam), waarde.vooraf.map { alinea($0) },
      waarde.voorbehoud(scenario.methode).map { alinea($0) },
      alinea(waarde.zin), waarde.delentabel?.tekst(),
      waarde.delenzin.isEmpty ? nil : alinea(waarde.delenzin),
      waarde.onderzoekstabel?.tekst(), waarde.onderzoekszin.map { alinea($0) }, berekend.uitkomst.letOp,
      alinea(wijze.zin + (waarde.evpi == nil ? "" : toevalszin)),
    ]
    try uitvoer.toon(delen.compactMap(\.self).joined(separator: "\n\n") + "\n")
  }
}

private let toevalszin =
  " De toevalsfout zegt hoever een bedrag door toeval in de trekkingen mis kan zijn; meer trekkingen maken hem kleiner."
