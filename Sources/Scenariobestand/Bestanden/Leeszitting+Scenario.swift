import BusinessCase

extension Leeszitting {
  /// A scenario with everything it refers to; nil, with the reasons in the book, when something is wrong.
  func scenario(_ pad: String) -> Scenario? {
    guard let knoop = metBasis(pad), var lezer = Objectlezer(knoop, pad: "", boek: boek) else { return nil }
    let kop = lezer.leesKop()
    _ = lezer.tekst("basis")
    if kop.naam == nil, !lezer.heeft("naam") { _ = lezer.verplicht("naam", "de naam van het scenario") }
    let regels = lezer.rekenregels()
    let traject = lezer.trajectprijs()
    let kaart = kostenkaart(&lezer, vanuit: pad)
    let casussen = casussen(&lezer)
    let methode = lezer.methode()
    let programma = lezer.knoop("programma").flatMap { knoop -> GelezenProgramma? in
      var binnen = Objectlezer(knoop, pad: "programma", boek: boek)
      return binnen?.programma()
    }
    controleerJaren(&lezer, kaart?.index)
    lezer.sluitAf()
    guard let regels, let kaart, let methode, let naam = kop.naam else { return nil }
    let gelezen = (casussen ?? []) + (programma?.profielen ?? [])
    controleerPosten(gelezen, op: kaart, basis: regels.regels.prijsbasis, peil: regels.regels.prijspeil)
    var scenario = Scenario(
      naam: naam, omschrijving: kop.omschrijving, regels: regels.regels, traject: traject.traject,
      kostenkaart: kaart, methode: .casussen((casussen ?? []).map(\.beoordeling)),
      programma: programma?.programma,
      gegevens: regels.gegevens + traject.gegevens + (programma?.gegevens ?? []),
      meldingen: gelezen.flatMap(\.regels).flatMap(\.meldingen))
    if case .anders(let methode, let gegevens) = methode {
      scenario.methode = methode
      scenario.gegevens += gegevens
      scenario.meldingen = []
    }
    controleer(scenario, bij: knoop)
    return scenario
  }

  private func kostenkaart(_ lezer: inout Objectlezer, vanuit pad: String) -> Kostenkaart? {
    let verwijzing = lezer.knoop("kostenkaart")
    var kaart: Kostenkaart?
    if let verwijzing {
      if let naam = lezer.tekst("kostenkaart") {
        kaart = kostenkaart(
          Bestandspad.van(naam, vanuit: verwijzing.plek.bestand), genoemd: (verwijzing, "kostenkaart"))
      }
    } else {
      kaart = kostenkaart(
        zoek("kostenkaart", vanuit: pad) ?? Bestandspad.van("kostenkaart.json5", vanuit: pad))
    }
    for post in lezer.kostenposten(.optioneel) ?? [] {
      if let index = kaart?.index { lezer.controleerJaren(post, index) }
      kaart?.neemOp(post.post)
    }
    return kaart
  }

  /// Inline, or the path of a file.
  private func casussen(_ lezer: inout Objectlezer) -> [GelezenCasus]? {
    guard let knoop = lezer.knoop("casussen") else { return nil }
    guard case .tekst(let naam) = knoop.waarde else { return lezer.casussen(.optioneel) }
    return casussenbestand(Bestandspad.van(naam, vanuit: knoop.plek.bestand), genoemd: (knoop, "casussen"))
  }

  /// Every year that prices are moved from or to is in the index.
  private func controleerJaren(_ lezer: inout Objectlezer, _ index: Prijsindex?) {
    guard let index else { return }
    var plaatsen = [(lezer.knoop("prijspeil"), "prijspeil")]
    for naam in ["traject", "totaal"] {
      guard let knoop = lezer.knoop(naam), var binnen = Objectlezer(knoop, pad: naam, boek: Foutenboek())
      else { continue }
      plaatsen.append((binnen.knoop("jaar"), "\(naam).jaar"))
    }
    for case (let knoop?, let pad) in plaatsen {
      guard case .getal(let waarde, _) = knoop.waarde, let jaar = Int(exactly: waarde),
        !index.jaren.contains(jaar)
      else { continue }
      let fout = Rekenfout.jaarBuitenIndex(jaar: jaar, jaren: index.jaren)
      boek.noteer(bij: knoop, pad: pad, gevonden: fout.zin, verwacht: "")
    }
  }

  /// What only shows when the parts come together, such as a route without any casus.
  private func controleer(_ scenario: Scenario, bij knoop: Knoop) {
    guard boek.fouten.isEmpty else { return }
    do throws(Rekenfout) {
      _ = try Telling(scenario)
    } catch {
      boek.noteer(
        bij: knoop, pad: scenario.programma == nil ? "casussen" : "programma", gevonden: error.zin,
        verwacht: "")
    }
  }
}
