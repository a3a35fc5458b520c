import Bestandsvorm
import BusinessCase
import Simulatie

extension Leeszitting {
  /// A scenario with everything it refers to; nil, with the reasons in the book, when something is wrong.
  func scenario(_ pad: String) -> Scenario? {
    guard let knoop = metBasis(pad).map({ gesteld($0) }), var lezer = Objectlezer(knoop, pad: "", boek: boek)
    else { return nil }
    let kop = lezer.leesKop(naam: .verplicht)
    lezer.vraagNaar(["basis"])
    let eigenKop = lezer.scenariokop()
    let regels = lezer.rekenregels()
    let traject = lezer.trajectprijs()
    let methode = lezer.methode()
    let onzekerheid = lezer.onzekerheid()
    let samenhang = lezer.samenhang()
    let afspraken = lezer.resultaatafspraken(trajectbetaler: traject.traject.betaler)
    let kaart = kostenkaart(&lezer, vanuit: pad)
    let controle = kaart.map { Postcontrole($0, basis: regels.basis, peil: regels.peil?.jaar) }
    let casussen = casussen(&lezer, controle)
    var programmalezer = lezer.object("programma")
    let programma = programmalezer?.programma(controle)
    let keten = Ketenlezer.lees(&lezer, programma: programma?.programma, controle)
    lezer.sluitAf()
    if let index = kaart?.kaart.index {
      boek.controleer([regels.peil, traject.jaar, methode.jaar].compactMap { $0 }, op: index)
    }
    guard boek.fouten.isEmpty, let naam = kop.naam, let rekenregels = regels.regels, let kaart else {
      return nil
    }
    let gelezen = (casussen?.casussen ?? []) + (programma?.profielen ?? [])
    var scenario = Scenario(
      naam: naam, omschrijving: kop.omschrijving, regels: rekenregels, traject: traject.traject,
      kostenkaart: kaart.kaart, methode: .casussen((casussen?.casussen ?? []).map(\.beoordeling)),
      programma: programma?.programma,
      gegevens: regels.gegevens + traject.gegevens + (programma?.gegevens ?? []) + methode.gegevens
        + onzekerheid.gegevens + samenhang.gegevens + afspraken.gegevens + (keten?.gegevens ?? []),
      meldingen: gelezen.flatMap(\.regels).flatMap(\.meldingen))
    scenario.kop = eigenKop
    if let zonderCasussen = methode.zonderCasussen {
      scenario.methode = zonderCasussen
      scenario.meldingen = []
    } else if let casussen {
      scenario.gegevens.append(casussen.gegeven)
    }
    self.keten = keten?.keten
    scenario.voorstel = afspraken.voorstel
    scenario.onzekerheid.gewoonlijk = onzekerheid.gewoonlijk
    for spreiding in scenario.gegevens.compactMap(\.spreiding) {
      scenario.onzekerheid.gedeeld[spreiding.getal] = spreiding.verdeling
    }
    scenario.samenhang = samenhang.samenhang
    if let patroon = keten?.keten.maandpatroon { scenario.programma?.maandpatroon = patroon }
    if let keten = keten?.keten, let programma = scenario.programma {
      scenario.perTraject = Ketenplan(keten, programma).personeel
    }
    boek.controleer(samenhangVan: scenario, bij: lezer.knoop[Objectlezer.samenhang])
    controleer(
      scenario, keten: lezer.knoop["keten"], bij: programmalezer?.knoop ?? lezer.knoop("casussen") ?? knoop)
    return gesteld(scenario)
  }

  /// The price list that a scenario names, or the one beside it, with the posts of the scenario itself.
  private func kostenkaart(_ lezer: inout Objectlezer, vanuit pad: String) -> GelezenKostenkaart? {
    var kaart: GelezenKostenkaart?
    if let verwijzing = lezer.knoop("kostenkaart") {
      kaart = lezer.tekst("kostenkaart").flatMap { naam in
        kostenkaart(
          plaats(van: naam, vanuit: verwijzing.plek.bestand), genoemd: (verwijzing, "kostenkaart"))
      }
    } else if !boek.isZonderBasis(pad) {
      kaart = kostenkaart(
        zoek("kostenkaart", vanuit: pad) ?? Bestandspad.van("kostenkaart.json5", vanuit: pad),
        genoemd: (lezer.knoop, "kostenkaart"))
    }
    let eigen = lezer.kostenposten(.optioneel) ?? []
    if let index = kaart?.kaart.index { boek.controleer(eigen.flatMap(\.jaren), op: index) }
    kaart?.neemOp(eigen)
    return kaart
  }

  /// Inline, or the path of a file.
  private func casussen(_ lezer: inout Objectlezer, _ controle: Postcontrole?) -> GelezenCasussen? {
    guard let knoop = lezer.knoop("casussen") else { return nil }
    guard case .tekst = knoop.waarde else {
      return lezer.casussen(.optioneel, controle).map { GelezenCasussen(casussen: $0, herkomst: .ongenoemd) }
    }
    return lezer.tekst("casussen").flatMap { naam in
      casussenbestand(
        plaats(van: naam, vanuit: knoop.plek.bestand), controle, genoemd: (knoop, "casussen"))
    }
  }

  /// A path in a file is seen from that file; only when nothing is there, from the working directory.
  private func plaats(van naam: String, vanuit bestand: String) -> String {
    let hier = Bestandspad.van(naam, vanuit: bestand)
    return !bestanden.bestaat(hier) && bestanden.bestaat(naam) ? naam : hier
  }

  func kostenkaart(_ pad: String, genoemd: (knoop: Knoop, pad: String)? = nil) -> GelezenKostenkaart? {
    guard let knoop = document(pad, genoemd: genoemd) else { return nil }
    var lezer = Objectlezer(knoop, pad: "", boek: boek)
    return lezer?.kostenkaart()
  }

  /// An object with `casussen`, or just the list.
  func casussenbestand(
    _ pad: String, _ controle: Postcontrole?, genoemd: (knoop: Knoop, pad: String)? = nil
  ) -> GelezenCasussen? {
    guard let knoop = document(pad, genoemd: genoemd) else { return nil }
    if case .lijst(let leden) = knoop.waarde {
      let plaatsen = leden.enumerated().map { (knoop: $1, pad: "[\($0)]") }
      let casussen = leesCasussen(plaatsen, controle, allesFictief: false, boek: boek)
      return GelezenCasussen(casussen: casussen, herkomst: .ongenoemd)
    }
    var lezer = Objectlezer(knoop, pad: "", boek: boek)
    return lezer?.casussenbestand(controle)
  }

  /// What only shows when the parts come together, such as a route without any casus.
  private func controleer(_ scenario: Scenario, keten ketenknoop: Knoop?, bij knoop: Knoop) {
    do throws(Rekenfout) {
      let telling = try Telling(scenario)
      if let ketenknoop { controleerRoutes(scenario, telling, bij: ketenknoop) }
    } catch {
      boek.noteer(
        bij: knoop, pad: scenario.programma == nil ? "casussen" : "programma", gevonden: error.zin,
        verwacht: "")
    }
  }

  /// Wherever the chain leads, some casus must say what that brings, and every casus must say where it was led.
  private func controleerRoutes(_ scenario: Scenario, _ telling: Telling, bij knoop: Knoop) {
    guard let keten, let programma = scenario.programma, scenario.methode.kentMaanden else { return }
    if let casus = telling.posten.map(\.beoordeling).first(where: { $0.route == nil }) {
      boek.noteer(
        bij: knoop, pad: "keten", gevonden: Rekenfout.casusZonderRoute(casus.casus).zin, verwacht: "")
    }
    let plan = Ketenplan(keten, programma)
    for route in Route.allCases where plan.aandeel(route) > 0 {
      guard !telling.posten.contains(where: { $0.beoordeling.route == route && $0.gewicht > 0 }) else {
        continue
      }
      boek.noteer(
        bij: knoop, pad: "keten",
        gevonden: "er komen bewoners op de route \(route.rawValue), maar daar telt geen casus of profiel mee",
        verwacht: "een casus of profiel met die route, en in het programma een aandeel boven 0")
    }
  }
}
