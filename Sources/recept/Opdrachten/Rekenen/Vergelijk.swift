import Bestandsvorm
import BusinessCase
import Weergave

extension Opdracht {
  static let vergelijk = Opdracht(
    "vergelijk", "SCENARIO…", aantal: 1...100,
    samenvatting: "Zet scenario's naast elkaar, met het verschil met het eerste, en welk het beste is.",
    voorbeeld: "recept vergelijk dordrecht-2022 factor-1-6 pilot-13",
    opties: Optie.vormen + Optie.watAls + [.betaler] + Optie.metRegister + [.herhalingen] + Trekwijze.opties
  ) { invoer, uitvoer throws(Afbreking) in
    let naspelen = Nabootswijze(invoer, uitvoer)
    let berekend = try teVergelijken(
      invoer, try Scenariovraag(invoer, uitvoer, voor: "vergelijk"), naspelen)
    let vergelijking = Vergelijking(berekend.map(\.uitkomst))
    let wijze = Trekwijze(invoer)
    let voortgang = Voortgang(stil: uitvoer.stil)
    var trekkingen: [Trekkingen] = []
    for een in berekend { trekkingen.append(try wijze.trek(een, voortgang)) }
    let verschillen = verschilbeelden(trekkingen)
    let ketens = ketenvergelijking(berekend, verschillen, naspelen)
    let keuze = Keuzebeeld(trekkingen)
    let velden =
      [
        ("trekwijze", wijze.json), ("spreidingen", .lijst(trekkingen.map(\.spreiding.json))),
        ("onzekereVerschillen", .lijst(verschillen.map(\.json))), ("keuze", keuze.json),
        ("gesteld", .lijst(berekend.map { .lijst($0.gelezen.stellingen.map { .tekst($0.tekst) }) })),
      ] + (ketens.map { [("ketens", $0.json)] } ?? [])
    let spreidingen = trekkingen.map { (naam: $0.scenario.naam, spreiding: $0.spreiding) }
    let onzeker: [Uitslag.Deel?] =
      spreidingen.zinnen.map { .zin($0) }
      + [
        .tabel(Verschilbeeld.tabel(verschillen, met: berekend[0].scenario.naam)),
        keuze.tabel.map { .tabel($0) }, keuze.zin.map { .zin($0) },
      ] + (ketens?.tabellen ?? []).map { .tabel($0) }
    try uitvoer.geef(
      Uitslag(
        vergelijking.delen(onzeker), invoer: berekend.flatMap(\.gelezen.bestanden),
        json: vergelijking.json(hashes: berekend.map(\.gelezen.hash)).met(velden)), invoer)
  }
}

/// The scenarios that were named; of one alone, as it is and with what was set of it.
private func teVergelijken(
  _ invoer: Invoer, _ vraag: Scenariovraag, _ naspelen: Nabootswijze
) throws(Afbreking) -> [Berekend] {
  let berekend = try recept.bereken(invoer.argumenten, vraag, naspelen)
  guard berekend.count == 1 else { return berekend }
  guard !vraag.stellingen.isEmpty else {
    throw Afbreking(
      .verkeerdGebruik,
      [
        "Achter vergelijk ontbreekt een tweede scenario; verwacht er meer dan één, of --stel erbij: dan staat het scenario zoals het is ernaast."
      ])
  }
  return try recept.bereken(invoer.argumenten, vraag.zonderStellingen, naspelen) + berekend
}

/// Each scenario against the first, draw by draw: what they share varies in both alike and falls away.
func verschilbeelden(_ trekkingen: [Trekkingen]) -> [Verschilbeeld] {
  guard let eerste = trekkingen.first else { return [] }
  let spreiding = eerste.spreiding
  return trekkingen.dropFirst().map { Verschilbeeld($0, min: eerste, spreiding) }
}

extension Vergelijking {
  fileprivate func delen(_ onzekerheid: [Uitslag.Deel?]) -> [Uitslag.Deel?] {
    let meldingen =
      waarschuwingen
      + uitkomsten.flatMap { uitkomst in
        uitkomst.korteMeldingen.map { "\(uitkomst.scenario.naam): \($0)" }
      }
    return [.tabel(scenariotabel(.lang)), .tabel(totaaltabel), verschiltabel(.lang).map { .tabel($0) }]
      + onzekerheid
      + [
        .tabel(betalertabel(.lang)), .tabel(verzoeningtabel), .zin(verzoeningzin),
        meldingen.isEmpty ? nil : .lijst("Let op", meldingen),
      ]
  }
}
