import BusinessCase
import SociaalRecept
import Taal

extension Opdracht {
  static let huishouden = opRegister(
    "huishouden", "CASUS [CASUS…]", aantal: 1...20,
    samenvatting: "Brengt bewoners bij elkaar in een huishouden; ieder houdt een eigen dossier.",
    voorbeeld: "huishouden 17 18 --relatie kind",
    opties: [
      Optie(
        "--relatie", .tekst(naam: "WOORD"),
        "wat de laatst genoemde is: \(woorden(Huishoudlid.Relatie.self))"),
      Optie("--uit", .vlag, "de bewoner van deze casus hoort er niet meer bij"), .op,
    ]
  ) { invoer, uitvoer throws(Afbreking) in
    let op = try invoer.op()
    let relatie: Huishoudlid.Relatie? = try invoer.keuze("--relatie")
    let nummers = try invoer.casussen()
    let isUit = invoer.tekst("--uit") != nil
    guard !isUit || nummers.count == 1 && relatie == nil else {
      throw Afbreking(
        .verkeerdGebruik, ["Bij --uit hoort één casus en geen --relatie; er is niets veranderd."])
    }
    if nummers.count == 1, !isUit, relatie == nil { return try toonHuishouden(nummers[0], invoer, uitvoer) }
    try invoer.inRegister { zitting throws(Registerfout) in
      if isUit { return try zitting.neemUitHuishouden(nummers[0], op: op) }
      if nummers.count == 1, let relatie { return try zitting.geefRelatie(relatie, aan: nummers[0], op: op) }
      for nummer in nummers.dropFirst() {
        try zitting.voegBijHuishouden(
          nummer, relatie: nummer == nummers.last ? relatie : nil, van: nummers[0], op: op)
      }
    }
    uitvoer.bevestig(
      isUit
        ? "De bewoner van casus \(nummers[0]) hoort niet meer bij een huishouden.\n"
        : "Het huishouden van casus \(nummers[0]) is bijgewerkt.\n")
  }

  static let regie = opRegister(
    "regie", "CASUS NAAM", aantal: 2...2,
    samenvatting: "Legt vast wie de regie heeft, vanaf die dag; een volgende neemt het over.",
    voorbeeld: "regie 17 \"S. Voorbeeld\" --organisatie wijkteam --huishouden",
    opties: [
      Optie("--organisatie", .tekst(naam: "TEKST"), "waar die persoon werkt"),
      Optie("--vorm", .tekst(naam: "WOORD"), "casusregie (gewoonlijk) of procesregie"),
      Optie("--huishouden", .vlag, "voor alle casussen van het huishouden die nog lopen"), .op,
    ]
  ) { invoer, uitvoer throws(Afbreking) in
    let (nummer, op) = (try invoer.casus(), try invoer.op())
    let vorm: Regie.Soortwoord = try invoer.keuze("--vorm") ?? .casusregie
    let heel = invoer.tekst("--huishouden") != nil
    let aantal = try invoer.inRegister { zitting throws(Registerfout) in
      let leden =
        heel ? try zitting.huishouden(van: nummer)?.leden.filter { !$0.casus.status.isGesloten } : nil
      let nummers = leden?.map(\.casus.nummer) ?? [nummer]
      try zitting.geefRegie(
        aan: invoer.argumenten[1], organisatie: invoer.tekst("--organisatie"), vorm, op: op, bij: nummers)
      return nummers.count
    }
    uitvoer.bevestig(
      "\(invoer.argumenten[1]) heeft de \(vorm.rawValue) bij \(aantal == 1 ? "casus \(nummer)" : "\(aantal) casussen").\n"
    )
  }

  static let betrokkene = opRegister(
    "betrokkene", "CASUS NAAM", aantal: 2...2,
    samenvatting: "Legt vast wie er nog meer meedoet, en of de bewoner delen goed vindt.",
    voorbeeld: "betrokkene 17 \"J. Voorbeeld\" --rol school --organisatie \"Proefschool\" --toestemming ja",
    opties: [
      Optie("--rol", .tekst(naam: "WOORD"), woorden(Betrokkene.Rol.self)),
      Optie("--organisatie", .tekst(naam: "TEKST"), "waar die persoon werkt"),
      Optie("--toestemming", .tekst(naam: "JA/NEE"), "of de bewoner delen met deze persoon goed vindt"), .op,
    ]
  ) { invoer, uitvoer throws(Afbreking) in
    let (nummer, op) = (try invoer.casus(), try invoer.op())
    let (rol, toestemming): (Betrokkene.Rol?, Bool?) = (
      try invoer.keuze("--rol"), try invoer.jaNee("--toestemming")
    )
    let casus = try invoer.inRegister { zitting throws(Registerfout) in
      try zitting.betrek(
        invoer.argumenten[1], organisatie: invoer.tekst("--organisatie"), rol ?? .anders,
        toestemming: toestemming, op: op, bij: nummer)
    }
    uitvoer.bevestig("Betrokkene \(casus.hoogste(.betrokkene)) bij casus \(nummer) is vastgelegd.\n")
  }

  static let toestemming = opRegister(
    "toestemming", "CASUS WAARVOOR [JA/NEE]", aantal: 2...3,
    samenvatting:
      "Legt vast wat de bewoner goed vindt, of niet meer: delen met een betrokkene, het verhaal vertellen, of effectmeting.",
    voorbeeld: "toestemming 17 1 nee",
    opties: [ingetrokken, .op]
  ) { invoer, uitvoer throws(Afbreking) in
    let (nummer, op) = (try invoer.casus(), try invoer.op())
    let waarvoor = invoer.argumenten[1]
    let gezegd = invoer.argumenten.count > 2 ? invoer.argumenten[2] : "ja"
    let antwoord =
      invoer.heeft(ingetrokken) ? "nee" : try keuze(gezegd, bij: "toestemming", uit: ["ja", "nee"])
    if waarvoor == effectmeting { return try zetEffectmeting(antwoord == "ja", invoer, uitvoer) }
    guard waarvoor == verhaal || Int(waarvoor).map({ $0 > 0 }) ?? false else {
      throw Afbreking(
        .verkeerdGebruik,
        [
          "\"\(waarvoor.ingekort)\": verwacht het nummer van een betrokkene, \(verhaal) of \(effectmeting)."
        ])
    }
    _ = try invoer.inRegister { zitting throws(Registerfout) in
      try zitting.geefToestemming(antwoord == "ja", betrokkene: Int(waarvoor), op: op, bij: nummer)
    }
    let wat = waarvoor == verhaal ? "het verhaal zonder naam vertellen" : "delen met betrokkene \(waarvoor)"
    uitvoer.bevestig("Casus \(nummer): \(wat) mag \(antwoord == "ja" ? "" : "niet ")van de bewoner.\n")
  }
}

private let ingetrokken = Optie("--ingetrokken", .vlag, "de bewoner wil het niet meer; hetzelfde als nee")
private let verhaal = "verhaal"
private let effectmeting = "effectmeting"

private func toonHuishouden(_ nummer: Casusnummer, _ invoer: Invoer, _ uitvoer: Uitvoer) throws(Afbreking) {
  let huishouden = try invoer.inRegister { zitting throws(Registerfout) -> Huishouden? in
    try zitting.legInzageVast(nummer, "huishouden")
    return try zitting.huishouden(van: nummer)
  }
  guard let huishouden else {
    return try uitvoer.toon("De bewoner van casus \(nummer) hoort nog niet bij een huishouden.\n")
  }
  let regels = huishouden.leden.map { lid in
    "  casus \(lid.casus.nummer): \(lid.casus.naam ?? "–")\(lid.relatie.map { ", \($0.naam)" } ?? "") (\(lid.casus.status.kort))\n"
  }
  try uitvoer.toon("Huishouden \(huishouden.nummer):\n\(regels.joined())")
}

/// All words of a list, for help.
func woorden<Woord: CaseIterable & RawRepresentable<String>>(_: Woord.Type) -> String {
  Woord.allCases.map(\.rawValue).joined(separator: ", ")
}

extension Invoer {
  /// All words are casussen.
  func casussen() throws(Afbreking) -> [Casusnummer] {
    var nummers: [Casusnummer] = []
    for woord in argumenten { nummers.append(try casusnummer(woord)) }
    return nummers
  }

  /// The casussen that `--ook` names.
  func ook() throws(Afbreking) -> [Casusnummer] {
    var nummers: [Casusnummer] = []
    for woord in (tekst("--ook") ?? "").split(separator: ",") {
      nummers.append(try casusnummer(String(woord).zonderRand))
    }
    return nummers
  }
}
