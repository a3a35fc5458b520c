import Bestandsvorm
import BusinessCase
import Weergave

extension Opdracht {
  static let onderhandel = Opdracht(
    "onderhandel", "SCENARIO", aantal: 1...1,
    samenvatting: "Wie betaalt mee? Ruimte voor een afspraak, en manieren om de prijs te verdelen.",
    voorbeeld: "recept onderhandel dordrecht-2022",
    opties: Optie.vormen + Optie.watAls + Optie.metRegister + [.herhalingen] + Trekwijze.opties
  ) { invoer, uitvoer throws(Afbreking) in
    let wijze = Trekwijze(invoer)
    let berekend = try recept.bereken(
      invoer.argumenten, try Scenariovraag(invoer, uitvoer, voor: "onderhandel"),
      Nabootswijze(invoer, uitvoer))[0]
    let voortgang = Voortgang(stil: uitvoer.stil)
    let onderhandeling = try recept.onderhandeling(van: berekend, try wijze.trek(berekend, voortgang))
    let bases = try opBeideBases(berekend, onderhandeling, wijze, voortgang)
    let json = Json.object(
      berekend.kop + [
        ("trekwijze", wijze.json), ("spreiding", onderhandeling.spreiding.json),
        ("onderhandeling", onderhandeling.json), ("prijsbases", .misschien(bases) { $0.json }),
        ("betaalwegen", .lijst(Betaalweg.alle.map(\.json))),
        berekend.meldingen,
      ])
    try uitvoer.geef(
      Uitslag(
        onderhandeling.delen(berekend, bases, wijze), invoer: berekend.gelezen.bestanden, json: json), invoer)
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
  private var afspraken: [Uitslag.Deel?] {
    [.tabel(omslagtabel), .tabel(bijdragetabel)] + verdeeluitleg.map { .zin($0) }
      + vervallenzinnen.map { .zin($0) } + [.tabel(verdeeltabel)]
  }

  fileprivate func delen(
    _ berekend: Berekend, _ bases: Prijsbasisonderhandeling?, _ wijze: Trekwijze
  ) -> [Uitslag.Deel?] {
    let eerst: [Uitslag.Deel?] =
      [.zin(berekend.scenario.naam)] + zinnen.map { .zin($0) } + [.tabel(partijtabel)]
    let daarna: [Uitslag.Deel?] = [
      bases.map { .zin($0.zin) }, bases.map { .tabel($0.tabel) }, zonderGeldzin.map { .zin($0) },
      zonderGeldtabel.map { .tabel($0) }, .lijst(Betaalweg.kop, Betaalweg.zinnen), berekend.uitkomst.letOp,
      .zin(wijze.zin),
    ]
    return eerst + (isVerdeeld ? afspraken : []) + daarna
  }
}
