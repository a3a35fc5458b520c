import Bestandsvorm
import BusinessCase
import Taal
import Weergave

extension Opdracht {
  static let waarde = Opdracht(
    "waarde", "SCENARIO…", aantal: 1...20,
    samenvatting: "Berekent wat meer weten waard is: over alles, over één getal, met meer casussen.",
    voorbeeld: "recept waarde dordrecht-2022 alleen-buurtwerk --samen kans,toerekening",
    opties: Optie.vormen + Optie.watAls + [.betaler, .samen, .trekkingenNaar] + Optie.metRegister
      + [.spreiding, .herhalingen] + Trekwijze.opties
  ) { invoer, uitvoer throws(Afbreking) in
    let wijze = Trekwijze(invoer)
    let berekend = try recept.bereken(
      invoer.argumenten, try Scenariovraag(invoer, uitvoer, voor: "waarde"), Nabootswijze(invoer, uitvoer))
    let scenarios = berekend.map(\.scenario)
    let samen = try getalgroepen(invoer, berekend)
    let voortgang = Voortgang(stil: uitvoer.stil)
    let waarde = try rekenend(
      berekend[0],
      try Informatiewaarde(
        van: scenarios, trekkingen: wijze.aantal, zaad: wijze.zaad, draden: wijze.draden, samen: samen
      ) { voortgang.toon("\(scenarios[0].naam): trekken", gedaan: $0) })
    voortgang.wis()
    let meten = try meetwaarde(berekend, invoer, wijze)
    try schrijfTrekkingen(berekend, wijze, invoer, uitvoer)
    let alternatieven: [(String, Json)] =
      berekend.count == 1
      ? [] : [("hashes", .lijst(berekend.map { .tekst($0.gelezen.hash) }))]
    let meldingen = berekend.flatMap(\.uitkomst.korteMeldingen)
    let json = Json.object(
      berekend[0].kop + alternatieven + [
        ("trekwijze", wijze.json), ("spreiding", waarde.spreiding.json), ("waarde", waarde.json),
      ] + (meten.map { [("meten", $0.json)] } ?? []) + [
        ("meldingen", .lijst(meldingen.zonderHerhaling.map { .tekst($0) }))
      ])
    try uitvoer.geef(
      Uitslag(
        delen(waarde, meten, scenarios, meldingen.zonderHerhaling, wijze),
        invoer: berekend.flatMap(\.gelezen.bestanden), json: json), invoer)
  }
}

private func delen(
  _ waarde: Informatiewaarde, _ meten: Meetwaarde?, _ scenarios: [Scenario], _ meldingen: [String],
  _ wijze: Trekwijze
) -> [Uitslag.Deel?] {
  let spreidingen = zip(scenarios, waarde.spreidingen).map { (naam: $0.naam, spreiding: $1) }
  return [.zin(waarde.titel)] + spreidingen.zinnen.map { .zin($0) }
    + [
      waarde.voorbehoud(scenarios.map(\.methode)).map { .zin($0) }, .zin(waarde.zin),
      waarde.alternatieventabel.map { .tabel($0) }, waarde.delentabel.map { .tabel($0) },
      waarde.delenzin.isEmpty ? nil : .zin(waarde.delenzin),
      waarde.onderzoekstabel.map { .tabel($0) }, waarde.onderzoekszin.map { .zin($0) },
      meten.map { .zin($0.zinnen.joined(separator: " ")) }, meten.map { .tabel($0.tabel) },
      meldingen.isEmpty ? nil : .lijst("Let op", meldingen),
      .zin(wijze.zin + (waarde.evpi == nil ? "" : toevalszin)),
    ]
}

private let toevalszin =
  " De toevalsfout zegt hoever een bedrag door toeval in de trekkingen mis kan zijn; meer trekkingen maken hem kleiner."

extension Optie {
  static let spreiding = Optie(
    "--spreiding", .tekst(naam: "GETAL"),
    "toon ook wat zorggebruik meten waard is, als bewoners zo veel keer de claim van elkaar verschillen (aanname)"
  )
  static let samen = Optie(
    "--samen", .tekst(naam: "GETALLEN"),
    "wat het waard is om deze getallen samen te weten, met komma's ertussen, zoals kans,toerekening of traject.prijs,prijs"
  )
}

/// What measuring residents is worth: as somebody assumes it would go, or more of what was measured in the register.
private func meetwaarde(
  _ berekend: [Berekend], _ invoer: Invoer, _ wijze: Trekwijze
) throws(Afbreking) -> Meetwaarde? {
  let genoemd = try invoer.getalMetKomma(Optie.spreiding.naam, 0...1_000_000)
  guard genoemd != nil || invoer.heeft(.gemeten), berekend.count == 1 else {
    guard genoemd == nil else {
      throw Afbreking(.verkeerdGebruik, ["\(Optie.spreiding.naam) gaat over één scenario; verwacht er een."])
    }
    return nil
  }
  guard genoemd == nil || !invoer.heeft(.gemeten) else {
    throw Afbreking(
      .verkeerdGebruik,
      [
        "\(Optie.spreiding.naam) is een aanname; met \(Optie.gemeten.naam) komt de spreiding uit de meting. Verwacht een van beide."
      ]
    )
  }
  let tau = try invoer.tau()
  let opzet =
    genoemd.flatMap { Meetopzet(spreiding: $0, tau: tau, isAanname: true) }
    ?? berekend[0].scenario.meting.flatMap { Meetopzet($0) }
  guard let opzet else { return nil }
  return try rekenend(
    berekend[0],
    try Meetwaarde(
      berekend[0].scenario, opzet, trekkingen: wijze.aantal, zaad: wijze.zaad, draden: wijze.draden))
}

/// The numbers that were named together; every word covers an uncertain number of some scenario.
private func getalgroepen(_ invoer: Invoer, _ berekend: [Berekend]) throws(Afbreking) -> [Getalgroep] {
  let groepen = (invoer.tekst(Optie.samen.naam) ?? "").split(separator: ",").map { woord in
    Getalgroep(woord.split(separator: " ").joined(separator: " "))
  }
  for groep in groepen {
    var gevonden = false
    for een in berekend {
      let getallen = try rekenend(een, try een.scenario.onzekereGetallen(groep))
      gevonden = gevonden || !getallen.isEmpty
    }
    guard gevonden else {
      let bedoeld = berekend[0].scenario.bedoeldeGroep(groep.woord).map { " Bedoelde u \"\($0)\"?" } ?? ""
      throw Afbreking(
        .verkeerdGebruik,
        [
          "\(Optie.samen.naam): \"\(groep.woord)\" is geen onzeker getal van dit scenario; verwacht een naam uit de tabel van recept waarde, of een soort: prijs, kans, toerekening, aantal.\(bedoeld)"
        ])
    }
  }
  return groepen
}

extension [String] {
  /// Each sentence once, where it stood first.
  var zonderHerhaling: [String] {
    var gezien: Set<String> = []
    return filter { gezien.insert($0).inserted }
  }
}
