import Bestandsvorm
import BusinessCase
import Scenariobestand
import SociaalRecept
import Taal
import Weergave

extension Opdracht {
  static let bewijs = Opdracht(
    "bewijs", "REGISTER", aantal: 1...1,
    samenvatting: "Legt gemeten zorggebruik naast de claims: wat is er echt minder gebruikt?",
    voorbeeld: "recept bewijs oefenen.register",
    opties: [
      .json, .intern, .wie, .tau,
      Optie(
        "--scenario", .tekst(naam: "SCENARIO"), "prijzen en afspraken (gewoonlijk \(basisscenario))"),
      Optie(
        "--populatie", .tekst(naam: "MU,SIGMA_W,SIGMA_B"),
        "euro's per maand in de bevolking: gemiddelde, spreiding binnen en tussen mensen, zoals 40;60;30"),
    ] + Trekwijze.opties
  ) { invoer, uitvoer throws(Afbreking) in
    let vraag = Registervraag(invoer.argumenten[0], voor: "bewijs", invoer)
    let (tau, populatie) = (try invoer.tau(), try invoer.populatie())
    let scenario = try vraag.scenarioVoorBewijs(invoer.tekst("--scenario") ?? basisscenario)
    let (bewijs, gegevens) = try vraag.bewijs(scenario, tau: tau)
    let blad = try Bewijsblad(
      bewijs, gegevens.bron, scenario: scenario.naam, tau: tau,
      terugzakken: populatie.map { Bewijsblad.Terugzakken($0, metingen: 3) }
    ).met(waardeVoor: scenario, Trekwijze(invoer))
    try uitvoer.toon(invoer.heeft(.json) ? blad.json.document : blad.tekst)
  }
}

extension Bewijsblad {
  /// The same with what measuring more is worth.
  func met(waardeVoor scenario: Scenario, _ wijze: Trekwijze) throws(Afbreking) -> Bewijsblad {
    do throws(Rekenfout) {
      return try met(
        waardeVoor: scenario, trekkingen: wijze.aantal, zaad: wijze.zaad, draden: wijze.draden)
    } catch { throw Afbreking(.verkeerdeGegevens, ["\(scenario.naam): \(error.zin)"]) }
  }
}

extension Optie {
  static let tau = Optie(
    "--tau", .tekst(naam: "GETAL"),
    "hoe scheef de opzet zelf kan zijn, als deel van de claim; meer meten verhelpt dat niet (aanname: 0,2; of oneindig)"
  )
  static let gemeten = Optie(
    "--gemeten", .vlag, "reken met wat in dit register gemeten is van de claims")
}

extension Invoer {
  /// τ: nobody measured it, so it is an assumption in sight.
  func tau() throws(Afbreking) -> Double {
    if tekst(Optie.tau.naam)?.lowercased() == "oneindig" { return .infinity }
    return try getalMetKomma(Optie.tau.naam, 0...1_000_000) ?? Bewijs.gewoonlijkeTau
  }

  fileprivate func populatie() throws(Afbreking) -> Teruggang? {
    guard let tekst = tekst("--populatie") else { return nil }
    let scheiding: Character = tekst.contains(";") ? ";" : ","
    let delen = tekst.split(separator: scheiding).map { kommagetal(String($0).zonderRand) }
    if delen.count == 3, let midden = delen[0], let binnen = delen[1], let tussen = delen[2],
      let teruggang = Teruggang(midden: midden, binnen: binnen, tussen: tussen)
    {
      return teruggang
    }
    throw Afbreking(
      .verkeerdGebruik,
      ["--populatie \(tekst.ingekort): verwacht drie getallen, zoals 40,60,30 of 40,5;60;30."])
  }
}

extension Registervraag {
  /// What was measured beside what is claimed.
  func bewijs(_ scenario: Scenario, tau: Double) throws(Afbreking) -> (Bewijs, Bewijsgegevens) {
    let register = try openRegister(pad)
    let handeling = try handeling(register)
    let gegevens = try metRegister(pad, try register.bewijsgegevens(blik, voor: opdracht, door: handeling))
    return (Bewijs(gegevens.casussen, scenario, peildag: gegevens.peildatum.dagnummer, tau: tau), gegevens)
  }

  /// The scenario with the casussen of the register, when those may be used already.
  func scenarioVoorBewijs(_ naam: String) throws(Afbreking) -> Scenario {
    do throws(Leesfouten) {
      let basis = try Scenariobibliotheek.vanGebruiker.scenario(naam)
      guard let casussen = try? casussen() else { return basis.scenario }
      return try basis.gebruik(casussen).scenario
    } catch {
      throw Afbreking([error])
    }
  }

  /// The same for a reader, without what measuring more is worth.
  func bewijsblad(_ scenario: Scenario) throws(Afbreking) -> Bewijsblad {
    let tau = try invoer.tau()
    let (bewijs, gegevens) = try bewijs(scenario, tau: tau)
    return Bewijsblad(bewijs, gegevens.bron, scenario: scenario.naam, tau: tau)
  }

  /// What is made of the measurement in this register; nil when it is not asked for.
  func meting(_ scenario: Scenario) throws(Afbreking) -> Claimmeting? {
    guard invoer.heeft(.gemeten) else { return nil }
    let blad = try bewijsblad(scenario)
    guard let meting = blad.meting else {
      throw Afbreking(
        .verkeerdeGegevens,
        ["\(pad): er is nog te weinig gemeten om met --gemeten te rekenen. Wat er is: recept bewijs \(pad)"])
    }
    return meting
  }
}
