import BusinessCase
import Scenariobestand
import Taal
import Weergave

extension Opdracht {
  static let onderzoek = Opdracht(
    "onderzoek", "[REGISTER | CASUSSEN | SCENARIO]", aantal: 0...1,
    samenvatting: "Het actie-onderzoek: wat de beoordeelde casussen tot nu toe bewijzen.",
    voorbeeld: "recept onderzoek dordrecht-2022 --doel 100",
    opties: [
      .stel, .intern, .wie, .zaad,
      Optie(
        "--doel", .getal(naam: "AANTAL", 1...100_000), "hoeveel casussen het onderzoek wil (gewoonlijk 100)"),
    ] + Optie.vormen
  ) { invoer, uitvoer throws(Afbreking) in
    let (gelezen, volgens) = try lees(invoer.argumenten.first ?? basisscenario, invoer)
    let uitkomst = try doeOnderzoek(
      gelezen, doel: invoer.getal("--doel") ?? Onderzoek.gewoonlijkDoel, zaad: invoer.getal("--zaad") ?? 2022)
    try uitvoer.geef(
      Uitslag(
        uitkomst.overzicht(gelezen.scenario, volgens: volgens), invoer: gelezen.bestanden,
        json: uitkomst.json(gelezen.scenario, hash: gelezen.hash, volgens: volgens)), invoer)
  }
}

/// The scenario whose prices and conventions hold for casussen that stand by themselves.
let basisscenario = "dordrecht-2022"

private func lees(
  _ naam: String, _ invoer: Invoer
) throws(Afbreking) -> (gelezen: GelezenScenario, volgens: String?) {
  if isRegister(naam) {
    return try leesUitRegister(Registervraag(naam, .onderzoek, voor: "onderzoek", invoer))
  }
  try invoer.isNietIntern()
  let stellingen = try Scenariovraag.stellingen(invoer)
  do throws(Leesfouten) {
    let gelezen = try Scenariobibliotheek.vanGebruiker.onderzoek(
      naam, volgens: basisscenario, met: stellingen)
    return (gelezen.gelezen, gelezen.volgens)
  } catch {
    throw Afbreking([error])
  }
}

/// The casussen of a register, with the prices and conventions of the base scenario.
private func leesUitRegister(
  _ vraag: Registervraag
) throws(Afbreking) -> (gelezen: GelezenScenario, volgens: String?) {
  let casussen = try vraag.casussen()
  do throws(Leesfouten) {
    let basis = try Scenariobibliotheek.vanGebruiker.scenario(basisscenario)
    return (try basis.gebruik(casussen).genoemd(vraag.pad), basis.scenario.naam)
  } catch {
    throw Afbreking([error])
  }
}

private func doeOnderzoek(_ gelezen: GelezenScenario, doel: Int, zaad: Int) throws(Afbreking) -> Onderzoek {
  do throws(Rekenfout) {
    if let onderzoek = try gelezen.scenario.onderzoek(doel: doel, zaad: UInt64(zaad)) { return onderzoek }
  } catch {
    throw Afbreking(.verkeerdeGegevens, ["\(gelezen.bestanden.first ?? ""): \(error.zin)"])
  }
  throw Afbreking(
    .verkeerdeGegevens,
    [
      "\(gelezen.bestanden.first ?? ""): dit scenario rekent met een factor. Er zijn geen casussen om te onderzoeken; verwacht een scenario met methode \"casussen\" of \"totaal\"."
    ])
}

extension Onderzoek {
  fileprivate func overzicht(_ scenario: Scenario, volgens: String?) -> [Uitslag.Deel?] {
    let kop: [Uitslag.Deel?] = [
      .zin(
        volgens.map { "\(scenario.naam): gerekend met de prijzen en afspraken van \"\($0)\"" }
          ?? scenario.naam),
      .zin(scenario.afspraken),
    ]
    let hoofdstukken = delen.flatMap { deel -> [Uitslag.Deel?] in
      [.regels(alinea(deel.kop.uppercased()))] + deel.zinnen.map { .zin($0) }
        + deel.tabellen.map { .tabel($0) }
    }
    let meldingen = andereMeldingen(scenario)
    return kop + samenvatting.map { .zin($0) } + hoofdstukken
      + [meldingen.isEmpty ? nil : .lijst("Let op", meldingen), zaadzin.map { .zin($0) }]
  }

  private var zaadzin: String? {
    guard case .casussen(let onderzoek) = self, onderzoek.aantal > 1 else { return nil }
    return
      "De gelote marges komen uit \(getalTekst(Double(onderzoek.trekkingen), decimalen: 0)) trekkingen, zaad \(onderzoek.zaad). Hetzelfde zaad geeft dezelfde getallen."
  }
}
