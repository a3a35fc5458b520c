import Bestandsvorm
import BusinessCase
import Weergave

extension Opdracht {
  static let onderhandel = Opdracht(
    "onderhandel", "SCENARIO", aantal: 1...1,
    samenvatting: "Wie betaalt mee? Ruimte voor een afspraak, en manieren om de prijs te verdelen.",
    voorbeeld: "recept onderhandel dordrecht-2022",
    opties: [.json] + Optie.metRegister + [.herhalingen] + Trekwijze.opties
  ) { invoer, uitvoer throws(Afbreking) in
    let wijze = Trekwijze(invoer)
    let berekend = try recept.bereken(
      invoer.argumenten, uit: try Registervraag(invoer, voor: "onderhandel"), Nabootswijze(invoer, uitvoer))[
        0]
    let voortgang = Voortgang(stil: uitvoer.stil)
    let onderhandeling = try recept.onderhandeling(van: berekend, try wijze.trek(berekend, voortgang))
    let bases = try opBeideBases(berekend, onderhandeling, wijze, voortgang)
    if invoer.heeft(.json) {
      let json: Json = [
        "versie": .tekst(versie), "scenario": .tekst(berekend.scenario.naam),
        "hash": .tekst(berekend.gelezen.hash), "register": berekend.registerJson, "trekwijze": wijze.json,
        "spreiding": onderhandeling.spreiding.json, "onderhandeling": onderhandeling.json,
        "prijsbases": .misschien(bases) { $0.json },
        "meldingen": .lijst(berekend.uitkomst.korteMeldingen.map { .tekst($0) }),
      ]
      return try uitvoer.toon(json.document)
    }
    try uitvoer.toon(onderhandeling.overzicht(berekend, bases, wijze))
  }
}

/// The negotiation on the long horizon.
func onderhandeling(van berekend: Berekend, _ trekkingen: Trekkingen) throws(Afbreking) -> Onderhandeling {
  do throws(Onderhandelfout) {
    return Onderhandeling(
      try Onderhandelinvoer(trekkingen, .lang),
      voorstellen: [berekend.scenario.voorstel].compactMap(\.self))
  } catch {
    throw Afbreking(.verkeerdeGegevens, ["\(berekend.gelezen.bestanden.first ?? ""): \(error.zin)"])
  }
}

/// The same casussen at the other price basis; nil where no prices are used.
func opBeideBases(
  _ berekend: Berekend, _ dit: Onderhandeling, _ wijze: Trekwijze, _ voortgang: Voortgang
) throws(Afbreking) -> Prijsbasisonderhandeling? {
  guard berekend.uitkomst.scenario.methode.kentMaanden else { return nil }
  let isIntegraal = berekend.scenario.regels.prijsbasis == .integraal
  var scenario = berekend.scenario
  scenario.regels.prijsbasis = isIntegraal ? .declaratie : .integraal
  let ander = try onderhandeling(van: berekend, try wijze.trek(berekend, als: scenario, voortgang))
  return isIntegraal
    ? Prijsbasisonderhandeling(integraal: dit, declaratie: ander)
    : Prijsbasisonderhandeling(integraal: ander, declaratie: dit)
}

extension Onderhandeling {
  /// What only makes sense where it is known who gains.
  private var afspraken: [String] {
    [omslagtabel.tekst(), bijdragetabel.tekst()] + verdeeluitleg.map { alinea($0) }
      + vervallenzinnen.map { alinea($0) } + [verdeeltabel.tekst()]
  }

  fileprivate func overzicht(
    _ berekend: Berekend, _ bases: Prijsbasisonderhandeling?, _ wijze: Trekwijze
  ) -> String {
    let delen: [[String?]] = [
      [alinea(berekend.scenario.naam)], zinnen.map { alinea($0) },
      [partijtabel.tekst()], isVerdeeld ? afspraken : [],
      [bases.map { alinea($0.zin) }, bases?.tabel.tekst()],
      [zonderGeldzin.map { alinea($0) }, zonderGeldtabel?.tekst()],
      [berekend.uitkomst.letOp, alinea(wijze.zin)],
    ]
    return delen.joined().compactMap(\.self).joined(separator: "\n\n") + "\n"
  }
}
