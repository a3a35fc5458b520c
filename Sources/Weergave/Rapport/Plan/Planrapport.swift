import BusinessCase
import Taal

/// The figures of a scenario in the form in which a plan for insurers and gemeenten is judged: care use by law, working
/// hours, steps that can be followed, and what is claimed, measured and assumed.
package struct Planrapport: Sendable {
  let uitkomst: Scenariouitkomst
  let plan: Zorgplan
  let kansen: Kansuitkomst
  /// How the steps are followed with what a register says; empty without one.
  let gevolgd: [Planmeting]
  /// What else a register says; nil without one.
  let register: Sectie?
  let herkomst: Rapport.Herkomst

  package init(
    _ uitkomst: Scenariouitkomst, plan: Zorgplan, kansen: Kansuitkomst, gevolgd: [Planmeting],
    register: Sectie?, herkomst: Rapport.Herkomst
  ) {
    (self.uitkomst, self.plan, self.kansen) = (uitkomst, plan, kansen)
    (self.gevolgd, self.register, self.herkomst) = (gevolgd, register, herkomst)
  }

  var scenario: Scenario { uitkomst.scenario }
  var jaren: Planjaren { Planjaren(plan.jaren) }

  package var pagina: Pagina {
    Pagina(
      titel: "Plan voor vijf jaar: \(scenario.onderwerp)", ondertitel: scenario.naam, merk: scenario.merk,
      kenmerken: scenario.kopkenmerken + [
        Kenmerk("Prijspeil", String(scenario.regels.prijspeil)),
        Kenmerk("Prijsbasis", scenario.regels.prijsbasis.rawValue),
        Kenmerk("Begin", plan.jaren.first.map(String.init) ?? ""),
      ],
      samenvatting: samenvatting,
      secties: [zorggebruik, personeel, stappen, geclaimd, register, .betaalwegen, herkomstsectie].compactMap(
        \.self),
      voettekst: [
        .alinea(
          .tekst("Gemaakt met recept \(versie). Vingerafdruk van de gegevens: \(herkomst.hash.prefix(16))."))
      ],
      opschrift: scenario.register?.isIntern == true ? nietDelen : nil)
  }

  private var samenvatting: [Html] {
    [
      .alinea(.tekst(scenario.kop.verantwoording[.achtergrond] ?? scenario.omschrijving ?? scenario.naam)),
      .kerngetallen(kerngetallen), .alinea(.tekst(looptijd)),
    ] + uitkomst.korteMeldingen.map { .melding(.letOp, .alinea(.tekst($0))) }
  }

  private var kerngetallen: [Kerngetal] {
    Wet.allCases.map { wet in
      let (minder, meer) = (wet.som(plan, .vermeden), wet.som(plan, .meer))
      return Kerngetal(
        "Minder zorg: \(wet.naam)", heleEuroTekst(minder), toelichting: "en \(heleEuroTekst(meer)) erbij")
    } + [
      Kerngetal(
        "Prijs van de trajecten", heleEuroTekst(prijs),
        toelichting: "betaald door \(scenario.traject.betaler.voluit)")
    ]
  }

  private var prijs: Double {
    plan.trajecten.reduce(0, +) * ((try? scenario.trajecttarief().euro) ?? 0)
  }

  private var looptijd: String {
    let duur = uitkomst.telling.jaren.count
    let trajecten = trajectenTekst((plan.trajecten.reduce(0, +) * 10).rounded() / 10)
    let begin =
      duur == 0
      ? "Het gaat om \(trajecten)."
      : "Het gaat om \(trajecten), die beginnen in \(duur == 1 ? "één jaar" : "\(duur) jaar")."
    return
      "\(begin) Elk traject telt \(scenario.regels.horizonnen.lang) maanden mee, in het kalenderjaar waarin iets gebeurt. Bedragen zijn in euro's van \(scenario.regels.prijspeil), en een euro van later telt even zwaar als een van nu."
  }

  private var herkomstsectie: Sectie {
    Sectie(
      "herkomst", titel: "Waar de getallen vandaan komen",
      inhoud: [
        .alinea(
          "Elk getal in dit plan is na te lopen tot de casus, de prijs en de bron. De naam van een getal begint met plan, dan het jaar, en dan de soort zorg, de betaler of het beroep: plan.2022.zorgverzekeraar.vermeden. Alle jaren samen heten samen."
        ),
        .alinea(
          .tekst("De gegevens komen uit: \(herkomst.bestanden.joined(separator: ", ")).")),
      ])
  }
}

/// The law under which care is paid.
enum Wet: CaseIterable {
  case zvw, wlz, gemeente

  var betaler: Betaler {
    switch self {
    case .zvw: .zorgverzekeraar
    case .wlz: .zorgkantoor
    case .gemeente: .gemeente
    }
  }

  var naam: String {
    switch self {
    case .zvw: "Zvw"
    case .wlz: "Wlz"
    case .gemeente: "Wmo en andere wetten van de gemeente"
    }
  }

  /// Euros of all years.
  func som(_ plan: Zorgplan, _ richting: Zorgplan.Richting) -> Double {
    regels(plan, richting).reduce(0) { $0 + $1.samen * $1.tarief.euro }
  }

  func regels(_ plan: Zorgplan, _ richting: Zorgplan.Richting) -> [Zorgplan.Regel] {
    plan.regels.filter { $0.post.betaler == betaler && $0.richting == richting }
  }
}
